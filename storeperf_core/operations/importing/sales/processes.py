"""The processes that read a file of sales. They start while the file is still being opened: starting takes a while."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path

from storeperf_core.domain.errors import EnvironmentRefusal
from storeperf_core.operations.importing.reading import sources
from storeperf_core.operations.importing.sales import worker
from storeperf_core.operations.importing.sales.order import Order

# From about here on a second process saves more than it costs (a third of a second of the processor, 60 MB).
LARGE_BYTES = 4_000_000


class Worker:
    """The process that does an order; a second one beside it reads half of a large file.

    Raises Refusal for a path that is no readable file.
    """

    def __init__(self, path: Path) -> None:
        is_large = sources.stamp(path).size >= LARGE_BYTES
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        ends, second = [theirs], None
        self._processes = []
        if is_large:
            second, other = context.Pipe()
            ends += [second, other]
            self._processes.append(context.Process(target=worker.run_second, args=(other,), daemon=True))
        self._processes.append(context.Process(target=worker.run, args=(theirs, second), daemon=True))
        for process in self._processes:
            process.start()
        for end in ends:
            end.close()
        self._has_order = False

    def order(self, order: Order) -> Connection:
        """Give the worker its order. Returns the pipe it answers through. Raises EnvironmentRefusal if it is gone."""
        try:
            self._pipe.send(order)
        except OSError as end:
            raise ended_unexpectedly() from end
        self._has_order = True
        return self._pipe

    def close(self) -> None:
        """End the processes."""
        self._pipe.close()
        for process in reversed(self._processes):
            if self._has_order:
                process.join(1.0)
            if process.is_alive():
                process.terminate()
                process.join()
            process.close()


@contextmanager
def started(path: Path) -> Iterator[Worker]:
    """A worker for the file; it is gone when the block ends."""
    worker = Worker(path)
    try:
        yield worker
    finally:
        worker.close()


def ended_unexpectedly() -> EnvironmentRefusal:
    """What is said when the worker is gone before it is done."""
    return EnvironmentRefusal("Reading the file ended unexpectedly. What was saved stays; import the file again.")
