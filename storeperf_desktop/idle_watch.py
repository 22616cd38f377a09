"""Notices that nobody has touched the computer for a while."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
_MINUTE_MS = 60_000


class IdleWatch(QObject):
    """Emits `idle` once nothing was typed, clicked, touched or scanned for so many minutes, wherever in the program.

    `monotonic` tells seconds. The timer only asks; what counts is how long the last input is over.
    """

    idle = Signal()

    def __init__(self, application: QCoreApplication, monotonic: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._application, self._monotonic = application, monotonic
        self._minutes, self._last = 0, monotonic()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    def watch(self, minutes: int) -> None:
        """Begin now; 0 minutes: never idle."""
        self.stop()
        self._minutes, self._last = minutes, self._monotonic()
        if minutes:
            self._application.installEventFilter(self)
            self._timer.start(minutes * _MINUTE_MS)

    def stop(self) -> None:
        """Notice nothing any more."""
        self._timer.stop()
        self._application.removeEventFilter(self)

    def look(self) -> None:
        """Tell if it is time, else look again when it may be."""
        left = self._minutes * _MINUTE_MS - (self._monotonic() - self._last) * 1_000
        if left > 0:
            self._timer.start(int(left) + 1)
            return
        self.stop()
        self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() in _INPUT:
            self._last = self._monotonic()
        return False
