"""An import's writes with their trace: which records the batch made, and what others were before it changed them."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, bindparam, select, update

from storeperf_core.domain.identifiers import imported_id, new_id
from storeperf_core.store.change import Change
from storeperf_core.store.session import Place
from storeperf_core.store.tables import batch_record, category, client, product, supplier

# Records that a file names itself get the same id on every computer that reads it.
_NATURAL_KEYS = {"product": "code", "client": "code", "supplier": "name", "category": "name"}
_TAKEN = {
    table.name: select(table.primary_key.columns[0]).where(table.c[f"{table.name}_id"] == bindparam("identity"))
    for table in (product, client, supplier, category)
}
_INSERT_TRACE = "INSERT INTO batch_record (batch_key, entity, record_key, before, after) VALUES (?, ?, ?, ?, ?)"


class TracedChange:
    """Writes rows of a batch within a change and notes them in `batch_record`, in the same transaction.

    New rows go in bulk, without SQLAlchemy's care for each; `tell` then puts them into the change's entries. Changes of
    what was there go through the change itself, so that before and after stand in the audit.
    """

    def __init__(self, change: Change, batch_key: int, source: str) -> None:
        self._batch_key = batch_key
        self._source = source
        self._stamps = change.new_stamps()
        self._made: defaultdict[Table, list[bytes]] = defaultdict(list)
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
        identity = self._identity(table, values)
        bookkeeping = {
            "txn_key": self._change.txn_key,
            "store_key": self._change.store_key,
            "stamps": self._stamps,
            "batch_key": self._batch_key,
        }
        row = {**values, _identity_name(table): identity}
        row |= {name: value for name, value in bookkeeping.items() if name in table.c}
        inserted = self.connection.exec_driver_sql(_insert(table, tuple(row)), tuple(row.values()))
        row_key: int = inserted.scalar_one()
        self._made[table].append(identity)
        if "deleted" in table.c:
            self._note(table, row_key, None, {})
        return row_key

    def tell(self) -> None:
        """Put what was inserted into the change's entries: ids, count and hash, not the rows (SYNC.md, unit)."""
        for table, ids in self._made.items():
            self._change.bulk_rows(table, ids)
        self._made.clear()

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
        then = None if before is None else json.dumps(dict(before))
        trace = (self._batch_key, table.name, row_key, then, json.dumps(dict(after)))
        self.connection.exec_driver_sql(_INSERT_TRACE, trace)

    def _identity(self, table: Table, values: Mapping[str, Any]) -> bytes:
        """The id that follows from the file, unless a record has it already that has since been renamed or undone."""
        natural = _NATURAL_KEYS.get(table.name)
        if natural is None:
            return new_id()
        identity = imported_id(self.place.store_id, self._source, table.name, values[natural])
        taken = self.connection.scalar(_TAKEN[table.name], {"identity": identity})
        return identity if taken is None else new_id()


def _identity_name(table: Table) -> str:
    return next(column.name for column in table.c if column.name.endswith("_id") and column.unique)


@cache
def _insert(table: Table, names: tuple[str, ...]) -> str:
    (key,) = table.primary_key.columns
    places = ", ".join("?" * len(names))
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({places}) RETURNING {key.name}"
