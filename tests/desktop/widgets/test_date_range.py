from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from storeperf_desktop.formats import Formats
from storeperf_desktop.widgets import DateRangePicker, IconButton, PrimaryButton
from storeperf_desktop.widgets.month_grid import MonthGrid


@pytest.fixture
def picker(qtbot: QtBot) -> DateRangePicker:
    picker = DateRangePicker(Formats("en_GB"), date(2011, 10, 26), date(2011, 11, 24))
    qtbot.addWidget(picker)
    picker.show()
    return picker


def accept(picker: DateRangePicker, qtbot: QtBot) -> None:
    qtbot.mouseClick(picker.findChild(PrimaryButton), Qt.MouseButton.LeftButton)


def test_two_picks_make_a_range_with_both_days(picker: DateRangePicker, qtbot: QtBot) -> None:
    picker.pick(date(2011, 11, 3))
    picker.pick(date(2011, 11, 9))
    with qtbot.waitSignal(picker.chosen) as signal:
        accept(picker, qtbot)
    assert signal.args == [date(2011, 11, 3), date(2011, 11, 9)]


def test_an_earlier_second_pick_begins_anew(picker: DateRangePicker) -> None:
    picker.pick(date(2011, 11, 9))
    picker.pick(date(2011, 11, 3))
    assert picker.range() == (date(2011, 11, 3), date(2011, 11, 3))


def test_days_can_be_typed(picker: DateRangePicker, qtbot: QtBot) -> None:
    first, last = picker.findChildren(QLineEdit)
    first.setText("1/2/2011")
    last.setText("28/02/2011")
    with qtbot.waitSignal(picker.chosen) as signal:
        accept(picker, qtbot)
    assert signal.args == [date(2011, 2, 1), date(2011, 2, 28)]


@pytest.mark.parametrize("text", ["31/02/2011", "soon", "25/12/2011"])
def test_what_is_no_range_is_refused_with_a_sentence(picker: DateRangePicker, qtbot: QtBot, text: str) -> None:
    picker.findChildren(QLineEdit)[0].setText(text)
    with qtbot.assertNotEmitted(picker.chosen):
        accept(picker, qtbot)
    assert any(label.property("role") == "bad" and label.text() for label in picker.findChildren(QLabel))


def test_arrow_keys_walk_over_the_end_of_a_month(picker: DateRangePicker, qtbot: QtBot) -> None:
    left, right = picker.findChildren(MonthGrid)
    right.set_month(date(2011, 11, 30))
    qtbot.keyClick(right, Qt.Key.Key_Right)
    assert (left.month(), right.month()) == (date(2011, 11, 1), date(2011, 12, 1))
    qtbot.keyClick(right, Qt.Key.Key_Return)
    assert picker.range()[0] == date(2011, 12, 1)


def test_months_turn(picker: DateRangePicker, qtbot: QtBot) -> None:
    left, right = picker.findChildren(MonthGrid)
    buttons = {button.accessibleName(): button for button in picker.findChildren(IconButton)}
    qtbot.mouseClick(buttons["Earlier month"], Qt.MouseButton.LeftButton)
    assert (left.month(), right.month()) == (date(2011, 9, 1), date(2011, 10, 1))
    for _ in range(3):
        qtbot.mouseClick(buttons["Later month"], Qt.MouseButton.LeftButton)
    assert (left.month(), right.month()) == (date(2011, 12, 1), date(2012, 1, 1))


def test_days_are_typed_over_those_that_stand_there_and_enter_shows_them(picker: DateRangePicker, qtbot: QtBot) -> None:
    below = QLabel()
    qtbot.addWidget(below)
    picker.popup_below(below)
    first, last = picker.findChildren(QLineEdit)
    assert first.selectedText() == "26/10/2011"
    qtbot.keyClicks(first, "01/11/2011")
    last.setText("30/11/2011")
    with qtbot.waitSignal(picker.chosen) as signal:
        qtbot.keyClick(last, Qt.Key.Key_Return)
    assert signal.args == [date(2011, 11, 1), date(2011, 11, 30)]
