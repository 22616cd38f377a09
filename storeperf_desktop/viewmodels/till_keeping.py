"""Keeps the basket on screen in the store after every change, without anybody waiting for it."""

from __future__ import annotations

from collections.abc import Callable

from storeperf_core.operations.held_baskets import keep_current
from storeperf_core.store.session import WriteSession
from storeperf_desktop.tasks import Failure, Tasks
from storeperf_desktop.viewmodels.till_basket import TillBasket


class BasketKeeping:
    """At most one write is under way; of what changed meanwhile only the last is written after it.

    It begins behind the painting of what changed: writing takes turns with it, and the cashier waits for the line.
    Nothing is written before `begin`: what a killed program kept would be written over before it was read.
    """

    def __init__(self, tasks: Tasks, failed: Callable[[Failure], None]) -> None:
        self._tasks = tasks
        self._failed = failed
        self._is_writing = True
        self._next: tuple[int | None, TillBasket | None] | None = None

    @property
    def is_idle(self) -> bool:
        """Whether all is written."""
        return not self._is_writing and self._next is None

    def begin(self) -> None:
        """What the last run kept is known: write from now on."""
        self._is_writing = False
        self._write()

    def keep(self, staff_key: int | None, basket: TillBasket | None) -> None:
        """Let `basket` be what is kept, soon; None when it is empty."""
        self._next = (staff_key, basket)
        self._tasks.after_painting(self._write)

    def forget_waiting(self) -> None:
        """Do not write what waits: something else is about to say what is on screen."""
        self._next = None

    def _write(self) -> None:
        if self._next is None or self._is_writing:
            return
        (staff_key, basket), self._next = self._next, None
        self._is_writing = True

        def work(session: WriteSession) -> None:
            keep_current(session, staff_key, None if basket is None else basket.to_body())

        self._tasks.write(work, self._done, self._fail)

    def _done(self, _nothing: None) -> None:
        self._is_writing = False
        self._write()

    def _fail(self, failure: Failure) -> None:
        self._is_writing = False
        self._failed(failure)
        self._write()
