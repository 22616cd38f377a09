"""The PIN pad: keys of 56 px to touch, digits of the keyboard all the same."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from storeperf_core.domain.pin import FEWEST_DIGITS, MOST_DIGITS
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.buttons import Button
from storeperf_desktop.widgets.painting import FollowsLook, draw_box, draw_focus, painting

_KEY = 56
_KEY_WIDTH = 76
_ORDER = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "back", "0", "enter")


class _Key(Button):
    """A key as large as a finger; Enter on the keyboard always sends the PIN, so a key never takes it."""

    _kind = "key"

    def __init__(self, text: str, icon_name: str | None, name: str) -> None:
        super().__init__(text, icon_name)
        self.setAccessibleName(name)
        # A key that was touched must not take the keyboard: the next Enter would press it again.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        tokens = current_tokens()
        # Large text needs no key as much larger than a finger; twelve of them would not fit a low window.
        return QSize(tokens.px(_KEY_WIDTH), max(_KEY, tokens.control_height))


class _Dots(FollowsLook):
    """How many digits were typed, never which."""

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_count(0, focused=False)

    def show_count(self, count: int, *, focused: bool) -> None:
        self._count, self._focused = count, focused
        text = ngettext("{count} digit typed", "{count} digits typed", count)
        self.setAccessibleName(text.format(count=count))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current_tokens().px(3 * _KEY_WIDTH), current_tokens().px(44))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        with painting(self) as painter:
            draw_box(painter, QRectF(self.rect()), tokens.radius_control, tokens.surface, tokens.line_strong)
            places = max(self._count, FEWEST_DIGITS)
            side, gap = tokens.px(10), tokens.px(10)
            left = (self.width() - places * side - (places - 1) * gap) / 2
            for place in range(places):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(tokens.ink if place < self._count else tokens.line_strong))
                dot = QRectF(left + place * (side + gap), (self.height() - side) / 2, side, side)
                painter.drawEllipse(dot)
            if self._focused:
                draw_focus(painter, self.rect(), tokens.radius_control)


class PinPad(QWidget):
    """Digits are typed or touched; Enter sends `given(pin)`. More digits than a PIN has (a scanner's) send nothing."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Quick fingers are as fast as a scanner: what is typed here is never taken for a scan.
        self.setProperty("takesScans", "line")
        self.setAccessibleName(_("PIN"))
        self.setAccessibleDescription(_("Type the digits, then press Enter."))
        # A PIN may come as fast as a scan, from a badge or a key that holds it; a product's code is too long for one.
        self.setProperty("takesScans", "line")
        self._digits = ""
        self._dots = _Dots()
        self._enabled = True
        self.keys: dict[str, Button] = {}
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, key in enumerate(_ORDER):
            self.keys[key] = button = self._make_key(key)
            grid.addWidget(button, place // 3, place % 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._dots)
        column.addLayout(grid)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def count(self) -> int:
        """How many digits stand there."""
        return len(self._digits)

    @property
    def is_taking(self) -> bool:
        """Whether digits are taken."""
        return self._enabled

    def clear(self) -> None:
        """Forget what was typed."""
        self._digits = ""
        self._show()

    def set_taking(self, *, taking: bool) -> None:
        """While a PIN is tried, or has to wait, none is taken; the keyboard stays here."""
        self._enabled = taking
        for button in self.keys.values():
            button.setEnabled(taking)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press("enter")
        elif event.key() == Qt.Key.Key_Backspace:
            self._press("back")
        elif text in self.keys and len(text) == 1:
            self._press(text)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show()
        return super().event(event)

    def _make_key(self, key: str) -> Button:
        icons = {"back": ("delete", _("Delete the last digit")), "enter": ("check", _("Send the PIN"))}
        icon_name, name = icons.get(key, (None, key))
        button = _Key("" if icon_name else key, icon_name, name)
        button.clicked.connect(partial(self._press, key))
        return button

    def _press(self, key: str, _checked: bool = False) -> None:
        if not self._enabled:
            return
        if key == "enter":
            self._send()
            return
        # One more than a PIN has is kept, to know that it was too much.
        self._digits = self._digits[:-1] if key == "back" else (self._digits + key)[: MOST_DIGITS + 1]
        self._show()

    def _send(self) -> None:
        digits = self._digits
        self.clear()
        if FEWEST_DIGITS <= len(digits) <= MOST_DIGITS:
            self.given.emit(digits)

    def _show(self) -> None:
        self._dots.show_count(min(self.count, MOST_DIGITS), focused=self.hasFocus())
