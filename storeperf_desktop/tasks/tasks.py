"""The threads that work for the window."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from storeperf_core.domain.errors import Refusal
from storeperf_desktop.tasks.after_painting import AfterPainting
from storeperf_desktop.tasks.delivery import Delivery, is_gone
from storeperf_desktop.tasks.failure import Failure, failure_of
from storeperf_desktop.tasks.long_job import LongJob, StoppedError
from storeperf_desktop.tasks.ticket import Ticket

if TYPE_CHECKING:
    # SQLAlchemy takes longer to import than a window to show, so nothing on the way to the window imports it.
    from storeperf_core.store.opening import OpenStore
    from storeperf_core.store.session import ReadSession, WriteSession

T = TypeVar("T")
Done = Callable[[T], None]
Failed = Callable[[Failure], None]

_READERS = 3
_log = logging.getLogger(__name__)


class Tasks:
    """Reads on a few read-only connections, writes in order on one thread, long jobs on threads of their own.

    Made on the Qt thread, where every `done`, `failed` and `progressed` is called. `close` joins every thread; what
    was not delivered by then never is.
    """

    def __init__(self, store: OpenStore) -> None:
        self._store = store
        self._delivery = Delivery()
        self._after_painting = AfterPainting()
        self._readers = ThreadPoolExecutor(_READERS, thread_name_prefix="reader")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._long: dict[threading.Thread, Ticket] = {}
        self._is_closed = False

    def read(self, work: Callable[[ReadSession], T], done: Done[T], failed: Failed) -> Ticket:
        """Run `work` on a reader with one snapshot of the store; then `done(result)` or `failed(failure)` here.

        Neither is called when it belongs to a page or window that is gone by then. What was written is always told.
        """
        from storeperf_core.store.session import reading

        ticket = Ticket()
        if self._is_closed:
            return ticket

        def run() -> T:
            with reading(self._store.readers) as session, ticket.reading(session.driver):
                return work(session)

        self._readers.submit(self._carry_out, ticket, run, _if_there(done), _if_there(failed))
        return ticket

    def write(self, work: Callable[[WriteSession], T], done: Done[T], failed: Failed) -> Ticket:
        """Run `work` on the writer after every write asked for before. A cancelled write that has begun is finished."""
        ticket = Ticket()
        self._writer.submit(self._carry_out, ticket, lambda: work(self._store.to_write()), done, failed)
        self._writer.submit(self._rest)
        return ticket

    def after_painting(self, call: Callable[[], None]) -> None:
        """Call `call` here when what is to be painted is; `close` does not wait for that, but calls it."""
        self._after_painting.add(call)

    def write_and_wait(self, work: Callable[[WriteSession], T]) -> T:
        """For other threads, such as the command channel: the writer's turn, waited for. Never from the Qt thread."""
        future: Future[T] = self._writer.submit(lambda: work(self._store.to_write()))
        self._writer.submit(self._rest)
        return future.result()

    def _rest(self) -> None:
        """Behind every write, after its answer: what a sale need not wait for."""
        if self._store.writer is not None:
            from storeperf_core.store.audit_heads import keep_newest_entry

            self._store.writer.rest()
            keep_newest_entry(self._store.writer)

    def long(
        self,
        work: Callable[[OpenStore, LongJob], T],
        *,
        progressed: Callable[[Any], None],
        done: Done[T],
        failed: Failed,
        stopped: Callable[[], None],
    ) -> Ticket:
        """Run `work` with the open store on a thread of its own. It writes in short changes, so others get through.

        After `ticket.cancel()` the job ends at its next safe point: it raises `StoppedError` (then `stopped` is
        called), or returns what it had done (then `done` is).
        """
        ticket = Ticket()
        job = LongJob(ticket, lambda progress: self._delivery.hand_over(lambda: progressed(progress)))

        def run() -> None:
            try:
                result = work(self._store, job)
            except StoppedError:
                self._delivery.hand_over(stopped)
            except Exception as error:  # noqa: BLE001 - the thread's edge: every fault is told
                self._tell(error, failed)
            else:
                self._delivery.hand_over(lambda: done(result))
            finally:
                self._long.pop(threading.current_thread(), None)

        thread = threading.Thread(target=run, name="long-job")
        self._long[thread] = ticket
        thread.start()
        return ticket

    @property
    def is_busy(self) -> bool:
        """Whether a long job runs."""
        return bool(self._long)

    def close(self) -> None:
        """Call off what reads, ask long jobs to stop, finish every write, and join every thread."""
        self._after_painting.finish()
        self._is_closed = True
        for thread, ticket in list(self._long.items()):
            ticket.leave()
            thread.join()
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True)
        self._delivery.close()

    def _carry_out(self, ticket: Ticket, run: Callable[[], T], done: Done[T], failed: Failed) -> None:
        if ticket.is_cancelled:
            return
        try:
            result = run()
        except Exception as error:  # noqa: BLE001 - the thread's edge: every fault is told
            if not ticket.is_cancelled:
                self._tell(error, lambda failure: None if ticket.is_cancelled else failed(failure))
            return
        self._delivery.hand_over(lambda: None if ticket.is_cancelled else done(result))

    def _tell(self, error: Exception, failed: Failed) -> None:
        if not isinstance(error, Refusal):
            _log.error("a task failed", exc_info=error)
        self._delivery.hand_over(lambda: failed(failure_of(error)))


def _if_there(call: Callable[[T], None]) -> Callable[[T], None]:
    def told(answer: T) -> None:
        if not is_gone(call):
            call(answer)

    return told
