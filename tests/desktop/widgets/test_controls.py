"""Controls answer to mouse and keyboard alike, and say their names."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from storeperf_desktop.widgets import (
    Button,
    ButtonRow,
    Comparison,
    DropZone,
    FormRow,
    IconButton,
    KpiCard,
    Pill,
    SearchField,
    SegmentedControl,
    Select,
    Stepper,
    align_rows,
    complete_from,
    is_offering,
)
from storeperf_desktop.widgets.text import Sentence

PERIODS = [("today", "Today"), ("7", "7 days"), ("30", "30 days")]


def test_a_segment_is_chosen_by_click_and_by_keys(qtbot: QtBot) -> None:
    control = SegmentedControl(PERIODS, "Period", "7")
    qtbot.addWidget(control)
    control.show()
    segments = control.findChildren(QPushButton)
    with qtbot.waitSignal(control.chosen) as signal:
        qtbot.mouseClick(segments[2], Qt.MouseButton.LeftButton)
    assert signal.args == ["30"]
    segments[2].setFocus()
    qtbot.keyClick(segments[2], Qt.Key.Key_Left)
    with qtbot.waitSignal(control.chosen) as signal:
        qtbot.keyClick(segments[1], Qt.Key.Key_Space)
    assert (signal.args, control.current()) == (["7"], "7")


def test_tab_reaches_the_segment_that_is_chosen_and_no_other(qtbot: QtBot) -> None:
    control = SegmentedControl(PERIODS, "Period", "7")
    qtbot.addWidget(control)
    control.show()
    reached = [bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) for each in control.findChildren(QPushButton)]
    assert reached == [False, True, False]


def test_setting_a_segment_is_silent(qtbot: QtBot) -> None:
    control = SegmentedControl(PERIODS, "Period")
    qtbot.addWidget(control)
    with qtbot.assertNotEmitted(control.chosen):
        control.set_current("30")
    with pytest.raises(ValueError, match="not in list"):
        control.set_current("year")
    assert control.findChildren(QPushButton)[0].accessibleName() == "Period: Today"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_buttons_answer_to_enter_and_space(qtbot: QtBot, key: Qt.Key) -> None:
    pressed: list[str] = []
    plain = Button("Export", "download", lambda: pressed.append("plain"))
    icon = IconButton("x", "Close", lambda: pressed.append("icon"))
    for button in (plain, icon):
        qtbot.addWidget(button)
        qtbot.keyClick(button, key)
    assert pressed == ["plain", "icon"]
    assert (plain.accessibleName(), icon.accessibleName(), icon.toolTip()) == ("Export", "Close", "Close")


def test_search_waits_for_a_pause_and_enter_does_not(qtbot: QtBot) -> None:
    field = SearchField("Search products")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.searched) as signal:
        qtbot.keyClicks(field, " lamp ")
    assert signal.args == ["lamp"]
    with qtbot.waitSignal(field.searched, timeout=100) as signal:
        qtbot.keyClicks(field, "s")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert signal.args == ["lamp s"]


def test_a_select_keeps_its_key_when_entries_change(qtbot: QtBot) -> None:
    select = Select([("a", "Alpha"), ("b", "Beta")], "Letter")
    qtbot.addWidget(select)
    select.set_current("b")
    select.set_entries([("c", "Gamma"), ("b", "Beta")])
    assert select.current() == "b"
    select.set_current("nothing")
    assert select.current() == "b"
    with qtbot.waitSignal(select.chosen) as signal:
        qtbot.keyClick(select, Qt.Key.Key_Up)
    assert signal.args == ["c"]


def test_a_form_row_says_what_is_wrong(qtbot: QtBot) -> None:
    field = QLineEdit()
    row = FormRow("Unit price", field)
    qtbot.addWidget(row)
    row.set_fault("This is not a price.")
    assert "not a price" in field.accessibleDescription()
    row.set_fault("")
    assert (field.accessibleName(), field.accessibleDescription()) == ("Unit price", "")


def test_a_key_figure_is_spoken_whole_and_opens_its_sales(qtbot: QtBot) -> None:
    card = KpiCard("Average order")
    qtbot.addWidget(card)
    card.show_figure("£543.06", comparison=Comparison("3.5 %", -1, "bad", "vs before"))
    assert card.accessibleName() == "Average order, £543.06, down 3.5 % vs before"
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Return)


def test_a_dense_key_figure_takes_less_height(qtbot: QtBot) -> None:
    card = KpiCard("Average order")
    qtbot.addWidget(card)
    assert card.sizeHint().height() == 128
    card.set_dense(dense=True)
    assert (card.sizeHint().height(), card.minimumSizeHint().height()) == (108, 108)


@pytest.mark.parametrize(("own", "width", "told"), [("", 60, "Camden High Street"), ("", 400, ""), ("Why", 60, "")])
def test_a_pill_tells_what_it_had_to_shorten_unless_it_has_a_tooltip(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, own: str, width: int, told: str
) -> None:
    shown: list[str] = []
    monkeypatch.setattr("storeperf_desktop.widgets.pill.QToolTip.showText", lambda _at, text, _of: shown.append(text))
    pill = Pill("Camden High Street")
    qtbot.addWidget(pill)
    pill.setToolTip(own)
    pill.resize(width, 22)
    pill.grab()
    asking = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(pill, asking)
    assert pill.toolTip() == own
    assert shown == ([] if own else [told])


def test_the_step_is_spoken(qtbot: QtBot) -> None:
    stepper = Stepper(["File", "Match columns", "Check"])
    qtbot.addWidget(stepper)
    stepper.set_current(1)
    assert stepper.accessibleName() == "Step 2 of 3: Match columns"


def drop(zone: DropZone, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    zone.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, button, keys))


def test_a_dropped_file_is_taken_or_refused_with_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:
    zone = DropZone("Drop a file here", "CSV", [".csv", ".xlsx"])
    qtbot.addWidget(zone)
    with qtbot.waitSignal(zone.file_chosen) as signal:
        drop(zone, tmp_path / "Sales.CSV")
    assert signal.args == [tmp_path / "Sales.CSV"]
    for paths in ([tmp_path / "photo.png"], [tmp_path / "a.csv", tmp_path / "b.csv"]):
        with qtbot.waitSignal(zone.refused) as signal, qtbot.assertNotEmitted(zone.file_chosen):
            drop(zone, *paths)
        assert signal.args[0].endswith(".")


def test_what_is_wrong_stands_below_the_field_and_fields_below_each_other(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    rows = [FormRow("Code", QLineEdit()), FormRow("A label that needs much more room", QLineEdit())]
    column = QVBoxLayout(whole)
    for row in rows:
        column.addWidget(row)
    rows[0].set_fault("This code is taken.")
    align_rows(whole)
    whole.show()
    assert rows[0].field.x() == rows[1].field.x() == rows[0]._fault.x()


def test_offers_have_a_ground_of_their_own_and_take_enter(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    complete_from(field, ["Lamps", "Vases"])
    field.show()
    assert not is_offering(field)
    field.setFocus()
    qtbot.keyClicks(field, "amp")
    qtbot.waitUntil(lambda: is_offering(field))
    assert field.completer().popup().objectName() == "offers"
    field.completer().popup().hide()


def test_buttons_go_below_each_other_where_a_language_needs_more_room(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    row = ButtonRow(Button("Bearbeiten"), Button("Außer Gebrauch nehmen"), parent=whole)
    whole.resize(600, 200)
    whole.show()
    first, second = row.findChildren(Button)
    row.resize(row.needed_width, 40)
    assert first.y() == second.y()
    row.resize(row.needed_width - 1, 90)
    qtbot.waitUntil(lambda: first.x() == second.x())
    assert second.width() >= second.sizeHint().width()


def test_the_reason_of_a_pill_can_be_reached_by_keyboard(qtbot: QtBot) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    before, pill = QLineEdit(whole), Pill("1 thing missing", "warn", parent=whole)
    assert pill.focusPolicy() is Qt.FocusPolicy.NoFocus
    pill.set_reason("Receipts that lack lines: 7.")
    with qtbot.waitActive(whole):
        whole.show()
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert pill.hasFocus()
    qtbot.waitUntil(lambda: QToolTip.text() == "Receipts that lack lines: 7.")
    qtbot.wait(50)
    assert QToolTip.isVisible()
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(QToolTip.isVisible)
    pill.clearFocus()
    QToolTip.hideText()


def test_a_sentence_takes_a_second_line_before_it_is_shortened(qtbot: QtBot) -> None:
    sentence = Sentence("Nothing is changed before you have seen what will happen.")
    qtbot.addWidget(sentence)
    sentence.show()
    sentence.resize(800, 40)
    one = sentence.sizeHint().height()
    sentence.resize(sentence.least_width, 40)
    assert sentence.sizeHint().height() == 2 * one
    assert sentence.toolTip() == ""
    sentence.grab()
