"""Work before there is a store to work on: opening one, making one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from storeperf_core.domain.errors import Refusal
from storeperf_desktop.tasks.delivery import Delivery
from storeperf_desktop.tasks.failure import Failure, failure_of

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Aside:
    """One thread beside the Qt thread; answers come back to the thread that made it."""

    def __init__(self) -> None:
        self._delivery = Delivery()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="aside")

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Failure], None],
        left: Callable[[T], None] = lambda _result: None,
    ) -> None:
        """Run `work` after what was asked for before; then `done(result)` or `failed(failure)`.

        `left(result)` is called instead when `close` comes first: what was opened has to be closed.
        """
        self._thread.submit(self._carry_out, work, done, failed, left)

    def close(self) -> None:
        """Finish what runs, drop the rest and what was not delivered yet, end the thread."""
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._delivery.close()

    def _carry_out(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Failure], None],
        left: Callable[[T], None],
    ) -> None:
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - the thread's edge: every fault is told
            failure = failure_of(error)
            if not isinstance(error, Refusal):
                _log.error("a task failed", exc_info=error)
            self._delivery.hand_over(lambda: failed(failure))
            return
        self._delivery.hand_over(lambda: done(result), lambda: left(result))
