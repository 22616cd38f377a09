"""What one row of a file comes to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from sqlalchemy import Table

from storeperf_core.operations.importing.records.trace import TracedChange
from storeperf_core.operations.writing import Reading
from storeperf_core.store.session import Scope

Outcome = Literal["added", "changed", "already_there"]


@dataclass(frozen=True, slots=True)
class Step:
    """`write` does it, in the transaction in which the row was looked at.

    A row that is there already has no `write`; `record` is the local key of what is there; of a count, the product's.
    """

    outcome: Outcome
    write: Callable[[TracedChange], object] | None = None
    record: int | None = None


class RecordKind(Protocol):
    """How rows of one kind become records. In a rehearsal, which writes nothing, `step` remembers what would be."""

    @property
    def scope(self) -> Scope: ...

    @property
    def table(self) -> Table: ...

    def step(self, session: Reading, values: dict[str, Any]) -> Step:
        """What `values` (field → value, blank ones left out) come to. Raises Refusal when they cannot be taken."""
        ...
