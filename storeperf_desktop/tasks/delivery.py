"""Brings what other threads found to the Qt thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Delivery(QObject):
    """Runs callables on the thread it was made on, in the order they were handed over."""

    _handed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handed.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def hand_over(self, call: Callable[[], None]) -> None:
        """Have `call` run on this object's thread soon. May be called from any thread."""
        self._handed.emit(call)

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        call()
