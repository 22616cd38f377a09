"""Keeps the basket on screen in the store after every change, without anybody waiting for it."""

from __future__ import annotations

from collections.abc import Callable

from storeperf_core.operations.held_baskets import keep_current
from storeperf_desktop.tasks import Failure, Tasks


class BasketKeeping:
    """At most one write is under way; of what changed meanwhile only the last is written after it.

    Nothing is written before `begin`: what a killed program kept would be written over before it was read.
    """

    def __init__(self, tasks: Tasks, failed: Callable[[Failure], None]) -> None:
        self._tasks = tasks
        self._failed = failed
        self._is_writing = True
        self._next: tuple[int | None, str | None] | None = None

    @property
    def is_idle(self) -> bool:
        """Whether all is written."""
        return not self._is_writing

    def begin(self) -> None:
        """What the last run kept is known: write from now on."""
        self._is_writing = False
        self._write()

    def keep(self, staff_key: int | None, body: str | None) -> None:
        """Let `body` be what is kept, soon; None when the basket is empty."""
        self._next = (staff_key, body)
        if not self._is_writing:
            self._write()

    def forget_waiting(self) -> None:
        """Do not write what waits: something else is about to say what is on screen."""
        self._next = None

    def _write(self) -> None:
        if self._next is None:
            return
        (staff_key, body), self._next = self._next, None
        self._is_writing = True
        self._tasks.write(lambda session: keep_current(session, staff_key, body), self._done, self._fail)

    def _done(self, _nothing: None) -> None:
        self._is_writing = False
        self._write()

    def _fail(self, failure: Failure) -> None:
        self._is_writing = False
        self._failed(failure)
        self._write()
