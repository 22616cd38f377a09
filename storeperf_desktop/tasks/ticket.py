"""The receipt for a question or a command: it can be called off."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Ticket:
    """One piece of work under way. After `cancel` neither its answer nor its failure is delivered."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._cancelled = threading.Event()
        self._reading: sqlite3.Connection | None = None
        self.is_left = False

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Call the work off: one that waits never starts, and a query that runs is interrupted. A write is finished."""
        with self._guard:
            self._cancelled.set()
            if self._reading is not None:
                self._reading.interrupt()

    def leave(self) -> None:
        """The program is being closed: the work ends where it is and is carried on another day."""
        self.is_left = True
        self.cancel()

    @contextmanager
    def reading(self, connection: sqlite3.Connection) -> Iterator[None]:
        """While the block runs, `cancel` interrupts what `connection` does; afterwards it belongs to others again."""
        with self._guard:
            self._reading = connection
        try:
            yield
        finally:
            with self._guard:
                self._reading = None
