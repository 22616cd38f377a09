"""Brings what other threads found to the Qt thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

Call = Callable[[], None]


class Delivery(QObject):
    """Runs callables on the thread it was made on, in the order they were handed over, until it is closed."""

    _handed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[Call, Call | None]] = deque()
        self._is_closed = False
        self._handed.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def hand_over(self, call: Call, otherwise: Call | None = None) -> None:
        """Have `call` run on this object's thread soon. May be called from any thread.

        `otherwise` is run by `close` in its place, if it comes first.
        """
        self._waiting.append((call, otherwise))
        self._handed.emit()

    def close(self) -> None:
        """Deliver nothing any more; nobody may be handing over."""
        self._is_closed = True
        while self._waiting:
            otherwise = self._waiting.popleft()[1]
            if otherwise is not None:
                otherwise()

    @Slot()
    def _run(self) -> None:
        if not self._is_closed:
            self._waiting.popleft()[0]()


def is_gone(call: Callable[..., object]) -> bool:
    """Whether `call` is for nobody any more: the method of an object, or a function that holds one, that Qt deleted."""
    held: list[Any] = [getattr(call, "__self__", None)]
    for cell in getattr(call, "__closure__", None) or ():
        with suppress(ValueError):
            held.append(cell.cell_contents)
    return any(isinstance(each, QObject) and not isValid(each) for each in held)
