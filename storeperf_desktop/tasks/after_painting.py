"""What the person at the screen need not wait for is done once what they wait for is painted."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject

_TURN = QEvent.Type(QEvent.registerEventType())
# Qt posts the painting of a window with priority -1, and sends what is posted in the order of priorities.
_BEHIND_PAINTING = -2


class AfterPainting(QObject):
    """Calls on the thread it was made on, behind the painting that was asked for before."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[Callable[[], None]] = deque()

    def add(self, call: Callable[[], None]) -> None:
        """Have `call` run soon, after what was added before it."""
        self._waiting.append(call)
        if len(self._waiting) == 1:
            QCoreApplication.postEvent(self, QEvent(_TURN), _BEHIND_PAINTING)

    def finish(self) -> None:
        """Run at once all that waits."""
        while self._waiting:
            self._waiting.popleft()()

    def event(self, event: QEvent) -> bool:
        if event.type() != _TURN:
            return super().event(event)
        self.finish()
        return True
