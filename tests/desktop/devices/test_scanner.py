from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from storeperf_desktop.devices.scanner import Scanner

CODE = "5012345678900"


class Hand:
    """Presses keys on a widget, so many milliseconds apart."""

    def __init__(self, scanner_clock):
        self.clock = scanner_clock

    def press(self, widget, text, gap=5.0, key=0):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key or ord(text.upper()), Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(widget, event)
        self.clock[0] += gap

    def burst(self, widget, text, gap=5.0, end=True):
        for letter in text:
            self.press(widget, letter, gap)
        if end:
            self.press(widget, "\r", gap, Qt.Key.Key_Return)


@pytest.fixture
def clock():
    return [1_000.0]


@pytest.fixture
def scanner(qapp, clock):
    made = Scanner(qapp, lambda widget: str(widget.property("takesScans") or ""), lambda: clock[0])
    made.codes = []
    made.scanned.connect(made.codes.append)
    yield made
    made.leave()


@pytest.fixture
def hand(clock):
    return Hand(clock)


@pytest.fixture
def field(qtbot):
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_burst_is_a_scan_and_nothing_is_typed(scanner, hand, field):
    hand.burst(field, CODE)
    assert scanner.codes == [CODE]
    assert field.text() == ""


def test_a_scan_from_a_button_does_not_press_it(qtbot, scanner, hand):
    button, pressed = QPushButton(), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(1))
    hand.burst(button, "AB 12-X?")
    assert (scanner.codes, pressed) == (["AB 12-X?"], [])


def test_two_scans_after_each_other_keep_their_order(scanner, hand, field):
    hand.burst(field, CODE, 1.0)
    hand.burst(field, "73513537", 1.0)
    assert scanner.codes == [CODE, "73513537"]


@pytest.mark.parametrize("gap", [45.0, 80.0, 300.0])
def test_a_person_types_in_order_and_presses_enter(scanner, hand, field, gap):
    entered = []
    field.returnPressed.connect(lambda: entered.append(field.text()))
    hand.burst(field, CODE, gap)
    assert scanner.codes == []
    assert entered == [CODE]


def test_a_few_quick_keys_are_typing(scanner, hand, field):
    entered = []
    field.returnPressed.connect(lambda: entered.append(field.text()))
    hand.burst(field, "100", 10.0)
    assert (scanner.codes, entered) == ([], ["100"])


def test_quick_keys_without_enter_are_handed_on(qtbot, scanner, hand, field):
    hand.burst(field, "quick", 10.0, end=False)
    qtbot.waitUntil(lambda: field.text() == "quick")
    assert scanner.codes == []


def test_a_key_that_is_held_down_is_typing(scanner, clock, field):
    for _ in range(8):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_5, Qt.KeyboardModifier.NoModifier, "5", True)
        QApplication.sendEvent(field, event)
        clock[0] += 30
    assert field.text() == "5" * 8


def test_a_field_that_wants_codes_gets_them(scanner, hand, field):
    entered = []
    field.returnPressed.connect(lambda: entered.append(field.text()))
    field.setProperty("takesScans", "text")
    hand.burst(field, CODE)
    assert (field.text(), entered) == (CODE, [])
    field.setProperty("takesScans", "line")
    hand.burst(field, "1")
    hand.burst(field, CODE)
    assert entered[-1] == CODE + "1" + CODE
    field.clear()
    field.setProperty("takesScans", "list")
    for _ in range(2):
        hand.burst(field, CODE)
    assert field.text() == f"{CODE}, {CODE}, "
    assert scanner.codes == []


def test_typing_just_before_a_scan_stays_typed(scanner, hand, field):
    hand.press(field, "4", 200.0)
    hand.burst(field, CODE)
    assert (field.text(), scanner.codes) == ("4", [CODE])


@pytest.mark.parametrize("gap", [5.0, 150.0])
def test_keys_follow_the_keyboard_where_the_one_before_moved_it(qtbot, scanner, hand, gap):
    """A digit on a list goes to a field, as when lines come back: all that is typed at once follows, Enter too."""
    form = QWidget()
    column = QVBoxLayout(form)
    begins, quantity, entered = QLineEdit(), QLineEdit(), []
    for each in (begins, quantity):
        column.addWidget(each)
    begins.textEdited.connect(lambda text: (quantity.setText(text), quantity.setFocus()))
    begins.returnPressed.connect(lambda: entered.append("list"))
    quantity.returnPressed.connect(lambda: entered.append("quantity"))
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    begins.setFocus()
    qtbot.waitUntil(begins.hasFocus)
    for key, text in ((ord("1"), "1"), (ord("2"), "2"), (Qt.Key.Key_Return, "\r")):
        # All come while the window is busy, each addressed to whoever had the keyboard when it was dispatched.
        hand.press(QApplication.focusWidget(), text, gap, key)
    assert (begins.text(), quantity.text(), entered) == ("1", "12", ["quantity"])
