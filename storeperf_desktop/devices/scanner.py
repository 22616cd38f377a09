"""A scanner that types: what it sends is caught before it reaches whatever has the focus.

A wedge scanner is a keyboard that types a code in a burst, a key every 1 to 20 ms, and then Enter. No hand does that:
so keys are held back for a moment, until the next one tells whether it is a burst. What turns out to be typing is
handed on in its order, unchanged. Nothing is typed into a field first and taken back later.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

LONGEST_GAP_MS = 40
LEAST_KEYS = 4
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(slots=True)
class _Held:
    """A key that may be the scanner's, and whom it was meant for."""

    target: QWidget
    event: QKeyEvent


class Scanner(QObject):
    """Watches every key of `application`. `scanned(code)` comes for a burst that ends with Enter.

    `wanted(widget)` says that a widget takes scans as if they were typed: `line` with the Enter, as a stock count wants
    them, `text` without, as a form does in which Enter would end it, `list` with a comma, so that the next can follow.
    `clock` gives milliseconds, for keys that carry no time of their own.
    """

    scanned = Signal(str)

    def __init__(
        self,
        application: QApplication,
        wanted: Callable[[QWidget], str] = lambda _widget: "",
        clock: Callable[[], float] = lambda: time.monotonic() * 1_000,
    ) -> None:
        super().__init__(application)
        self._wanted = wanted
        self._clock = clock
        self._held: list[_Held] = []
        self._last = float("-inf")
        self._is_replaying = False
        self._has_waited = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._paused)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_replaying or not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            # In the middle of a burst a character is never a shortcut, such as `?`.
            if self._is_burst(event) and event.text().isprintable() and event.text():
                event.accept()
                return True
            return False
        if event.type() == QEvent.Type.KeyRelease:
            return self._release(watched, event)
        return event.type() == QEvent.Type.KeyPress and self._press(watched, event)

    def flush(self) -> None:
        """Hand on what is held back: it was typing."""
        held, self._held = self._held, []
        self._pause.stop()
        before = QApplication.focusWidget()
        for each in held:
            self._send(_whose(each.target, before), each.event)

    def leave(self) -> None:
        """Watch no longer."""
        self.flush()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self.deleteLater()

    def _press(self, watched: QWidget, event: QKeyEvent) -> bool:
        is_burst, self._last = self._is_burst(event), self._time(event)
        if event.key() in _ENDS:
            return self._end(watched, event, is_burst)
        text = event.text()
        is_letter = bool(text) and text.isprintable() and not event.modifiers() & _COMMANDS
        if not is_letter and event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock):
            return False  # a scanner holds Shift for capital letters
        is_first_blank = text == " " and not self._held
        if not is_letter or event.isAutoRepeat() or is_first_blank:
            return self._let_through(watched, event)
        if not is_burst:
            before = QApplication.focusWidget()
            self.flush()
            watched = _whose(watched, before)
        self._held.append(_Held(watched, event.clone()))
        self._wait()
        return True

    def _release(self, watched: QWidget, event: QKeyEvent) -> bool:
        """The release of a key that is held back waits behind it."""
        if any(each.event.key() == event.key() for each in self._held):
            self._held.append(_Held(watched, event.clone()))
            return True
        return False

    def _end(self, watched: QWidget, event: QKeyEvent, is_burst: bool) -> bool:
        pressed = [each for each in self._held if each.event.type() == QEvent.Type.KeyPress]
        if not is_burst or len(pressed) < LEAST_KEYS:
            return self._let_through(watched, event)
        target = pressed[0].target
        wanted = self._wanted(target)
        if wanted:
            self.flush()
            if wanted == "list":
                comma = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Comma, Qt.KeyboardModifier.NoModifier, ", ")
                self._send(target, comma)
            return wanted != "line"
        self._held = []
        self._pause.stop()
        self.scanned.emit("".join(each.event.text() for each in pressed))
        return True

    def _let_through(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Hand on what is held back, and `event` behind it. True: it is sent, to another than Qt would send it to."""
        before = QApplication.focusWidget()
        self.flush()
        target = _whose(watched, before)
        if target is watched:
            return False
        self._send(target, event.clone())
        return True

    def _send(self, target: QWidget, event: QKeyEvent) -> None:
        """Let a key through to its target."""
        self._is_replaying = True
        try:
            if shiboken6.isValid(target):
                QApplication.sendEvent(target, event)
        finally:
            self._is_replaying = False

    def _is_burst(self, event: QKeyEvent) -> bool:
        return bool(self._held) and self._time(event) - self._last <= LONGEST_GAP_MS

    def _time(self, event: QKeyEvent) -> float:
        # The system's own time tells a burst also after the window was busy, when all keys arrive at once.
        return float(event.timestamp()) or self._clock()

    def _wait(self) -> None:
        self._has_waited = False
        self._pause.start(LONGEST_GAP_MS)

    def _paused(self) -> None:
        if self._held and not self._has_waited:
            # A busy window sees the timer before keys that were pressed in time: let those come first.
            self._has_waited = True
            self._pause.start(0)
            return
        self.flush()


def _whose(target: QWidget, before: QWidget | None) -> QWidget:
    """Whom a key is for: `target`, unless a key before it moved the keyboard from `before` to somebody else."""
    now = QApplication.focusWidget()
    return target if now is None or now is before else now
