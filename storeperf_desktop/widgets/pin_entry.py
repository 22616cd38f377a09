"""Who it is, and their PIN: what the lock screen and the approval of a colleague have in common."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.pins import Entrant, waiting
from storeperf_desktop.widgets.buttons import Button, PrimaryButton
from storeperf_desktop.widgets.dialog import scrolling
from storeperf_desktop.widgets.pin_pad import PinPad
from storeperf_desktop.widgets.text import text_label

_SECOND_MS = 1_000
_NAMES_WIDTH = 216


_UP_AND_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Name(Button):
    """Somebody to choose."""

    _kind = "choice"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt would move the focus; here the arrows choose somebody, wherever the keyboard is.
        event.ignore() if event.key() in _UP_AND_DOWN else super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(current_tokens().px(_NAMES_WIDTH - 24), current_tokens().px(44))


class _ComeIn(PrimaryButton):
    """Signs in whoever needs no PIN."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore() if event.key() in _UP_AND_DOWN else super().keyPressEvent(event)


class PinEntry(QWidget):
    """People at the left where there are several, the pad at the right.

    `chosen(staff_key)` when somebody is chosen, `given(staff_key, pin)` when their PIN was typed, with an empty PIN for
    somebody who needs none.
    """

    chosen = Signal(int)
    given = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: list[Entrant] = []
        self._left = 0
        self.pad = PinPad()
        self.come_in = _ComeIn(_("Sign in"), on_click=lambda: self._give(""))
        self.message = text_label("", "bad", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._names = QWidget()
        self._names.setObjectName("scrolled")
        self._column = QVBoxLayout(self._names)
        self._column.setContentsMargins(2, 2, 8, 2)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self._area = scrolling(self._names)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND_MS)
        self._tick.timeout.connect(self._count_down)
        self.pad.given.connect(self._give)
        self._lay_out()

    @property
    def current(self) -> Entrant | None:
        """Who was chosen."""
        key = self._group.checkedId()
        return next((each for each in self._people if each.staff_key == key), None)

    @property
    def buttons(self) -> list[Button]:
        """One for each person, in their order."""
        return [each for each in self._group.buttons() if isinstance(each, Button)]

    def show_people(self, people: Sequence[Entrant], staff_key: int | None = None) -> None:
        """Who can be chosen; `staff_key` is chosen at first if it is one of them."""
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._people = list(people)
        for place, person in enumerate(people):
            button = _Name(person.name)
            button.setCheckable(True)
            self._group.addButton(button, person.staff_key)
            self._column.insertWidget(place, button)
        self._area.setVisible(len(people) > 1)
        self._area.setFixedWidth(current_tokens().px(_NAMES_WIDTH))
        keys = [person.staff_key for person in people]
        if keys:
            self._choose(staff_key if staff_key in keys else keys[0])

    def show_message(self, text: str) -> None:
        """What is wrong; empty when nothing is."""
        self.message.setText(text)
        self.message.setAccessibleName(text)

    def set_wait(self, seconds: int, told: str = "") -> None:
        """No PIN is taken for so long; `told` stands before how long it still is."""
        self._left, self._told = seconds, told
        self._tick.start() if seconds else self._tick.stop()
        self._say_wait()

    def set_busy(self, *, busy: bool) -> None:
        """While a PIN is being tried."""
        self.pad.set_taking(taking=not busy and not self._left)
        self.come_in.setEnabled(not busy)
        for button in self._group.buttons():
            button.setEnabled(not busy)

    def take_keyboard(self) -> None:
        """The next digits are the PIN's."""
        person = self.current
        first = self.pad if person is None or person.has_pin else self.come_in
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _UP_AND_DOWN.get(Qt.Key(event.key()))
        if step is None or len(self._people) < 2:
            super().keyPressEvent(event)
            return
        keys = [person.staff_key for person in self._people]
        self._choose(keys[(keys.index(self._group.checkedId()) + step) % len(keys)])

    def _choose(self, staff_key: int) -> None:
        self._group.button(staff_key).setChecked(True)
        person = self.current
        assert person is not None
        self.show_message("")
        self.set_wait(0)
        self.pad.clear()
        self.pad.setVisible(person.has_pin)
        self.pad.setAccessibleName(_("PIN of {name}").format(name=person.name))
        self.come_in.setVisible(not person.has_pin)
        self.take_keyboard()
        self.chosen.emit(staff_key)

    def _give(self, pin: str) -> None:
        person = self.current
        if person is not None:
            self.show_message("")
            self.given.emit(person.staff_key, pin)

    def _count_down(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self._tick.stop()
        self._say_wait()

    def _say_wait(self) -> None:
        self.pad.set_taking(taking=self._left <= 0)
        if self._left > 0:
            self.show_message(" ".join(filter(None, (self._told, waiting(self._left)))))
        elif self._told:
            self._told = ""
            self.show_message("")

    def _lay_out(self) -> None:
        self._told = ""
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignHCenter)
        right.addWidget(self.come_in, 0, Qt.AlignmentFlag.AlignHCenter)
        right.addWidget(self.message)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._area)
        row.addLayout(right, 1)
