"""A lock whose waiters get their turn in the order they came."""

from __future__ import annotations

import threading
from collections import deque
from types import TracebackType


class Turn:
    """Exclusive and fair: a sale at the till waits for the chunk that is being written, never for a whole import.

    A plain lock lets a thread that gives it back and asks again win over one that has waited.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: deque[threading.Lock] = deque()
        self._taken = False

    def __enter__(self) -> None:
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            mine = threading.Lock()
            mine.acquire()
            self._waiting.append(mine)
        mine.acquire()

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False
