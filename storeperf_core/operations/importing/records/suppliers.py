"""Rows of a supplier file."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Table, select

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.importing.records.steps import Step
from storeperf_core.operations.writing import Reading
from storeperf_core.store.session import Scope
from storeperf_core.store.tables import supplier

_FIELDS = ("email", "phone", "lead_time_days")


class SupplierRows:
    """Suppliers, known by their name. A blank cell says nothing."""

    scope: Final[Scope] = "organisation"
    table: Final[Table] = supplier

    def __init__(self, *, rehearsing: bool = False) -> None:
        self._rehearsing = rehearsing
        self._rehearsed: dict[str, dict[str, Any]] = {}

    def step(self, session: Reading, values: dict[str, Any]) -> Step:
        name = values.get("name")
        if name is None:
            raise Refusal("There is no supplier's name.")
        row = session.connection.execute(_by_name(name)).mappings().one_or_none()
        key = None if row is None else row["supplier_key"]
        kept = self._rehearsed.get(name) or row
        said = {field: values[field] for field in _FIELDS if field in values}
        if kept is not None and all(kept[field] == value for field, value in said.items()):
            return Step("already_there", record=key)
        if self._rehearsing:
            self._rehearsed[name] = dict.fromkeys(_FIELDS) | dict(kept or {}) | said
        if kept is None:
            return Step("added", lambda change: change.insert(supplier, name=name, **said))
        if key is None:
            return Step("changed")
        return Step("changed", lambda change: change.update(supplier, key, **said))


def _by_name(name: str) -> Any:
    query = select(supplier).where(supplier.c.name == name, supplier.c.deleted == 0)
    return query.order_by(supplier.c.supplier_key).limit(1)
