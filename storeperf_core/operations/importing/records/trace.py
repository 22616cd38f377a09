"""An import's writes with their trace: which records the batch made, and what others were before it changed them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from storeperf_core.domain.identifiers import imported_id
from storeperf_core.store.change import Change
from storeperf_core.store.session import Place
from storeperf_core.store.tables import batch_record, category, client, product, supplier

# Records that a file names itself get the same id on every computer that reads it.
_NATURAL_KEYS = {"product": "code", "client": "code", "supplier": "name", "category": "name"}
_TAKEN = {
    table.name: select(table.primary_key.columns[0]).where(table.c[f"{table.name}_id"] == bindparam("identity"))
    for table in (product, client, supplier, category)
}
_INSERT_TRACE = insert(batch_record)


class TracedChange:
    """Passes writes on to a change and notes them in `batch_record`, in the same transaction."""

    def __init__(self, change: Change, batch_key: int, source: str) -> None:
        self._batch_key = batch_key
        self._source = source
        self._change = change

    @property
    def connection(self) -> Connection:
        return self._change.connection

    @property
    def place(self) -> Place:
        return self._change.place

    @property
    def at_utc(self) -> int:
        return self._change.at_utc

    def insert(self, table: Table, **values: Any) -> int:
        """Insert a row of the batch. Facts need no trace: they name their batch or follow from a record."""
        if "batch_key" in table.c:
            values["batch_key"] = self._batch_key
        row_key = self._change.insert(table, **self._imported_identity(table, values), **values)
        if "deleted" in table.c:
            self._note(table, row_key, None, {})
        return row_key

    def update(self, table: Table, row_key: int, **values: Any) -> bool:
        """Write those of `values` that differ, and keep what they were before."""
        (row_key_column,) = table.primary_key.columns
        before = self.connection.execute(select(table).where(row_key_column == row_key)).mappings().one()
        changed = {name: value for name, value in values.items() if before[name] != value}
        if not self._change.update(table, row_key, **changed):
            return False
        self._note_update(table, row_key, {name: before[name] for name in changed}, changed)
        return True

    def _note_update(self, table: Table, row_key: int, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        mine = (
            (batch_record.c.batch_key == self._batch_key)
            & (batch_record.c.entity == table.name)
            & (batch_record.c.record_key == row_key)
        )
        known = self.connection.execute(select(batch_record).where(mine)).one_or_none()
        if known is None:
            self._note(table, row_key, before, after)
        elif known.before is not None:
            # What the record was before the batch stays the oldest value; what the batch made of it is the newest.
            first, last = dict(before) | json.loads(known.before), json.loads(known.after) | dict(after)
            self.connection.execute(
                update(batch_record).where(mine).values(before=json.dumps(first), after=json.dumps(last))
            )

    def _note(self, table: Table, row_key: int, before: Mapping[str, Any] | None, after: Mapping[str, Any]) -> None:
        trace = {
            "batch_key": self._batch_key,
            "entity": table.name,
            "record_key": row_key,
            "before": None if before is None else json.dumps(dict(before)),
            "after": json.dumps(dict(after)),
        }
        self.connection.execute(_INSERT_TRACE, trace)

    def _imported_identity(self, table: Table, values: Mapping[str, Any]) -> dict[str, bytes]:
        """The id that follows from the file, unless a record has it already that has since been renamed or undone."""
        natural = _NATURAL_KEYS.get(table.name)
        if natural is None:
            return {}
        identity = imported_id(self.place.store_id, self._source, table.name, values[natural])
        taken = self.connection.scalar(_TAKEN[table.name], {"identity": identity})
        return {} if taken else {f"{table.name}_id": identity}
