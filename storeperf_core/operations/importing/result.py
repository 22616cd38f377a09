"""What an import says: while it runs, and when it is done."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from storeperf_core.domain.errors import Refusal


class Cancelled(Refusal):
    """The import was stopped by its user; what it had saved was taken back."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where an import is. `phase` is `reading` or `saving`; `rows_total` is None until the file was read.

    `share` (0 to 1) is how much of the phase is done, None while that is unknown.
    """

    phase: str
    rows_done: int
    rows_total: int | None
    rows_per_second: float
    seconds_left: float | None
    share: float | None = None


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What was (or, after a dry run, would be) brought in. `accepted + set_aside + already_there == rows_read`."""

    batch: str | None
    rows_read: int = 0
    accepted: int = 0
    set_aside: int = 0
    already_there: int = 0
    sales_added: int = 0
    refunds_added: int = 0
    products_added: int = 0
    clients_added: int = 0
    set_aside_file: Path | None = None

    def to_json(self) -> dict[str, Any]:
        """The document that `storeperf import --json` prints."""
        document = {field.name: getattr(self, field.name) for field in fields(self)}
        document["set_aside_file"] = None if self.set_aside_file is None else str(self.set_aside_file)
        return document
