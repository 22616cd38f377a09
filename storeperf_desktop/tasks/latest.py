"""One question at a time: a newer one makes the older pointless."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from storeperf_desktop.tasks.failure import Failure
from storeperf_desktop.tasks.tasks import Tasks
from storeperf_desktop.tasks.ticket import Ticket

if TYPE_CHECKING:
    from storeperf_core.store.session import ReadSession

T = TypeVar("T")


class Latest:
    """Asks through `tasks`; the answer of a question that was overtaken by a newer one is never seen."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._ticket: Ticket | None = None

    def read(
        self, work: Callable[[ReadSession], T], done: Callable[[T], None], failed: Callable[[Failure], None]
    ) -> None:
        """As `Tasks.read`, after calling off the question asked before."""
        self.cancel()
        self._ticket = self._tasks.read(work, done, failed)

    def cancel(self) -> None:
        """Call off the question under way, if there is one."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None
