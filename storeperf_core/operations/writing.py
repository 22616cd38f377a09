"""What operations need of a transaction, so that an import can put its own trace between them and the store."""

from __future__ import annotations

from typing import Any, Protocol

from sqlalchemy import Connection, Table

from storeperf_core.store.session import Place


class Reading(Protocol):
    """A view of the store."""

    @property
    def connection(self) -> Connection: ...


class Writing(Reading, Protocol):
    """A transaction: `storeperf_core.store.change.Change`, or what passes everything on to one."""

    @property
    def place(self) -> Place: ...

    @property
    def at_utc(self) -> int: ...

    def insert(self, table: Table, **values: Any) -> int:
        """Insert a synced row; returns its local key."""
        ...

    def update(self, table: Table, row_key: int, **values: Any) -> bool:
        """Write those of `values` that differ; returns whether anything did."""
        ...
