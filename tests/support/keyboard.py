"""Hands at a keyboard and a scanner: keys go in at the window system's door, as a real keyboard's do.

No widget is named or called. Where a key ends up is decided by Qt's focus, its shortcuts and the scanner's filter.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from storeperf_desktop.devices.scanner import LEAST_KEYS, LONGEST_GAP_MS

PATIENCE = 10.0
_SCANNERS_GAP_MS = 5
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
ENTER, TAB, ESC = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape


class Keyboard:
    """Types into the window that has the keyboard: a dialog on top, else the one window of the program."""

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Each key once, down and up."""
        for key in keys:
            QTest.keyClick(_window(), key, modifier)
            QApplication.processEvents()

    def type(self, text: str, end: Qt.Key | None = ENTER) -> None:
        """As fingers do: they rest before Enter, and before the next thing, long enough to be told from a scanner."""
        for letter in text:
            QTest.keyClick(_window(), letter)
        if end is None or len(text) >= LEAST_KEYS:
            QTest.qWait(LONGEST_GAP_MS + 20)
        if end is not None:
            self.press(end)

    def replace(self, text: str, end: Qt.Key | None = ENTER) -> None:
        """Type in the place of all that stands in the field."""
        self.press(Qt.Key.Key_A, modifier=CTRL)
        if not text:
            self.press(Qt.Key.Key_Delete)
        self.type(text, end)

    def scan(self, code: str) -> None:
        """A burst and Enter, a key every 5 ms by the times that the keys carry, however busy this computer is."""
        window, now = _window(), time.monotonic_ns() // 1_000_000
        letters = [(ord(letter.upper()), letter) for letter in code]
        for place, (key, text) in enumerate([*letters, (ENTER.value, "\r")]):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, NONE, text)
                event.setTimestamp(now + _SCANNERS_GAP_MS * place)
                QApplication.sendEvent(window, event)
        QApplication.processEvents()

    def choose(self, text: str) -> None:
        """Arrow down to an entry of the menu that is open, and Enter."""
        self.until(lambda: isinstance(on_top(), QMenu), "a menu")
        for _step in range(20):
            menu = on_top()
            assert isinstance(menu, QMenu), shown_on_top()
            if menu.activeAction() is not None and menu.activeAction().text() == text:
                self.press(ENTER)
                return
            self.press(Qt.Key.Key_Down)
        raise AssertionError(f"no entry {text!r} in the menu")

    def see(self, title: str) -> None:
        """Wait for the dialog of this name."""
        self.until(lambda: isinstance(on_top(), QDialog) and on_top().windowTitle() == title, f"the dialog {title!r}")

    def until(self, is_so: Callable[[], object], what: str | Callable[[], str]) -> None:
        """Let the program run until something is so; AssertionError, with what is on top, when it never is."""
        deadline = time.monotonic() + PATIENCE
        while not is_so():
            assert time.monotonic() < deadline, (
                f"waited in vain for {what if isinstance(what, str) else what()}; on top: {shown_on_top()}"
            )
            QTest.qWait(2)

    def walk_to(self, name: str) -> None:
        """Tab to what a screen reader calls `name`; AssertionError where Tab never comes there."""
        self._walk(name, lambda found: name in found, TAB)

    def pick(self, group: str, choice: str) -> None:
        """Tab to a row of choices, arrow to one of them, Space."""
        self._walk(group, lambda found: any(each.startswith(f"{group}: ") for each in found), TAB)
        if f"{group}: {choice}" not in name_of(QApplication.focusWidget()):
            self._walk(choice, lambda found: f"{group}: {choice}" in found, Qt.Key.Key_Right)
        self.press(Qt.Key.Key_Space)

    def _walk(self, what: str, is_there: Callable[[tuple[str, ...]], bool], key: Qt.Key) -> None:
        passed = []
        for _step in range(40):
            passed.append(name_of(QApplication.focusWidget()))
            if is_there(passed[-1]):
                return
            self.press(key)
        raise AssertionError(f"{key.name} does not lead to {what!r} but to {passed}; on top: {shown_on_top()}")


def name_of(widget: QWidget | None) -> tuple[str, ...]:
    """What a person, seeing or not, calls it."""
    if widget is None:
        return ()
    text = getattr(widget, "text", None)
    return (widget.accessibleName(), *([text()] if callable(text) else []))


def on_top() -> QWidget | None:
    """The dialog or menu that has the keyboard."""
    return QApplication.activePopupWidget() or QApplication.activeModalWidget()


def shown_on_top() -> list[str]:
    """What can be read on what has the keyboard, for a test that failed."""
    top = on_top() or QApplication.activeWindow()
    if top is None:
        return []
    texts = [getattr(each, "text", None) for each in top.findChildren(QWidget) if each.isVisible()]
    return [top.windowTitle(), *(read() for read in texts if callable(read))]


def _window() -> QWindow:
    """Whom the keyboard belongs to; a window manager would have given it to what is on top."""
    modal = QApplication.activeModalWidget()
    window = QGuiApplication.focusWindow()
    wanted = modal.windowHandle() if modal is not None else window
    if wanted is None:
        wanted = next(each.windowHandle() for each in QApplication.topLevelWidgets() if each.isVisible())
    if wanted is not window:
        wanted.requestActivate()
        QApplication.processEvents()
    return wanted
