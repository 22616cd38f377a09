"""A long job, such as an import, as the thread that does it sees it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from storeperf_desktop.tasks.ticket import Ticket


class StoppedError(Exception):
    """Raised by a long job that was asked to stop and did."""


class LongJob:
    """Tells how far the job is, and whether it is still wanted."""

    def __init__(self, ticket: Ticket, tell: Callable[[Any], None]) -> None:
        self._ticket = ticket
        self._tell = tell

    @property
    def is_cancelled(self) -> bool:
        """Whether the person asked the job to stop. The job ends at its next safe point."""
        return self._ticket.is_cancelled

    def should_stop(self) -> bool:
        """As `is_cancelled`. When the program is being closed, raises StoppedError: what was done so far stays."""
        if not self._ticket.is_cancelled:
            return False
        if self._ticket.is_left:
            raise StoppedError
        return True

    def report(self, progress: object) -> None:
        """Hand `progress` to the page; cheap, and never waits for it."""
        self._tell(progress)
