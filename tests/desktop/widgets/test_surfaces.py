"""Surfaces give way to narrow windows and large text, and give the keyboard back when they close."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from storeperf_desktop.theme import ThemeController
from storeperf_desktop.widgets import (
    BarRow,
    BarRows,
    Button,
    CardGrid,
    DangerButton,
    Dialog,
    FormRow,
    KpiCard,
    PageFrame,
    SidePanel,
    StateView,
    Toast,
    scrolling,
    show_toast,
)


@pytest.mark.parametrize(("width", "columns"), [(1160, 6), (1000, 6), (720, 3), (400, 2), (150, 1)])
def test_a_grid_has_as_many_even_columns_as_fit(qtbot: QtBot, width: int, columns: int) -> None:
    grid = CardGrid(least_width=150)
    for number in range(6):
        grid.add(KpiCard(str(number)))
    area = scrolling(grid)
    qtbot.addWidget(area)
    area.resize(width, 1_200)
    area.show()
    qtbot.waitUntil(lambda: grid.columns() == columns)
    assert grid.width() <= area.viewport().width()


def test_larger_text_takes_columns_away(qtbot: QtBot, theme: ThemeController) -> None:
    grid = CardGrid(least_width=150)
    qtbot.addWidget(grid)
    for number in range(6):
        grid.add(KpiCard(str(number)))
    grid.resize(1000, 400)
    grid.show()
    theme.set_text_size(2.0)
    assert grid.columns() == 3


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(816, 616), (1072, 636), (1232, 816)])
def test_a_page_never_needs_more_width_than_it_has(
    qtbot: QtBot, theme: ThemeController, scale: float, size: tuple[int, int]
) -> None:
    theme.set_text_size(scale)
    page = PageFrame("Sales")
    page.set_heading("Sales", "A sentence that is rather long, and longer still with large text, but gives way.")
    for text in ("Today", "This quarter", "Export"):
        page.add_action(Button(text))
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    qtbot.wait(20)
    for button in page.findChildren(QPushButton):
        right = button.mapTo(page, QPoint(button.width(), 0)).x()
        assert right <= page.width()
        assert button.width() >= button.sizeHint().width()


def test_the_actions_go_below_a_heading_that_needs_the_room(qtbot: QtBot) -> None:
    page = PageFrame("Today")
    page.set_heading("Figures up to Wednesday 30 November 2011")
    qtbot.addWidget(page)
    page.resize(700, 600)
    page.show()
    action = Button("Save the figures of this period")
    page.add_action(action)
    qtbot.waitUntil(lambda: action.y() >= 0 and action.mapTo(page, QPoint(0, 0)).y() > page.heading.geometry().bottom())
    assert not page.heading.wordWrap()
    action.hide()
    page.set_heading("Today")
    action.show()
    qtbot.waitUntil(lambda: action.mapTo(page, QPoint(0, 0)).x() > page.width() // 2)


def test_a_page_scrolls_only_where_the_least_height_does_not_fit(qtbot: QtBot) -> None:
    page = PageFrame("Today")
    page.set_heading("Figures up to Wednesday 30 November 2011")
    tall = BarRows("Top products")
    tall.set_rows([BarRow(str(n), "Rabbit night light", 0.5, "£1.00") for n in range(5)])
    page.body.addWidget(tall)
    qtbot.addWidget(page)
    page.resize(600, tall.minimumSizeHint().height() + 70)
    page.show()
    qtbot.wait(20)
    area = page.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() == 0
    assert tall.height() < tall.sizeHint().height()


def test_loading_shows_nothing_for_a_moment(qtbot: QtBot) -> None:
    content = QLabel("figures")
    view = StateView(content)
    qtbot.addWidget(view)
    view.show()
    view.show_loading()
    assert content.isVisible()
    qtbot.waitUntil(lambda: not content.isVisible(), timeout=1_000)
    view.show_content()
    assert content.isVisible()


def test_a_quick_answer_does_not_flicker(qtbot: QtBot) -> None:
    content = QLabel("figures")
    view = StateView(content)
    qtbot.addWidget(view)
    view.show()
    view.show_loading()
    view.show_content()
    qtbot.wait(250)
    assert content.isVisible()


@pytest.mark.parametrize("state", ["empty", "error", "offline"])
def test_every_state_has_its_next_step(qtbot: QtBot, state: str) -> None:
    done: list[str] = []
    view = StateView(QWidget())
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    action = ("Do it", lambda: done.append(state))
    if state == "offline":
        view.show_offline("Your sales are kept safe here.", action)
    else:
        getattr(view, f"show_{state}")("Title", "Sentence.", action)
    assert view.state() == state
    qtbot.mouseClick(view.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert done == [state]


def test_a_panel_takes_the_keyboard_and_gives_it_back(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    field = QLineEdit()
    QVBoxLayout(page).addWidget(field)
    page.resize(900, 500)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    field.setFocus()
    panel = SidePanel(page, "Receipt 536365")
    panel.set_content(QLabel("lines"))
    panel.open()
    assert panel.isVisible()
    assert panel.geometry().right() == page.rect().right()
    page.resize(700, 400)
    assert panel.geometry().right() == page.rect().right()
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
    qtbot.waitUntil(field.hasFocus)


def test_a_toast_makes_room_for_the_next_and_can_be_closed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    show_toast(window, "The import was undone.")
    second = show_toast(window, "It was brought back.")
    visible = [toast.text() for toast in window.findChildren(Toast) if toast.isVisible()]
    assert visible == ["It was brought back."]
    assert window.rect().contains(second.geometry())
    second.hide()


def test_a_dialog_says_why_it_stays(qtbot: QtBot) -> None:
    dialog = Dialog(None, "Undo this import?", "Undo it", danger=True)
    qtbot.addWidget(dialog)
    dialog.show_fault("Say why in a few words.")
    assert not dialog.fault.isHidden()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    dialog.show()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_danger_that_is_not_possible_looks_so(qtbot: QtBot, theme: ThemeController) -> None:
    undo = DangerButton("Undo this import…")
    qtbot.addWidget(undo)
    undo.resize(200, 34)
    undo.show()

    def edge() -> QColor:
        return undo.grab().toImage().pixelColor(100, 0)

    possible = edge()
    undo.setEnabled(False)
    assert possible.red() > possible.blue() + 60
    assert abs(edge().red() - edge().blue()) < 30


def test_the_drawer_grows_with_the_buttons_at_its_foot(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1_000, 600)
    panel = SidePanel(page, "Lamp")
    for text in ("Bearbeiten", "Außer Gebrauch nehmen", "Alle Verkäufe, die es je gab, und noch mehr Text"):
        panel.add_button(Button(text))
    page.show()
    panel.open()
    buttons = panel.findChildren(Button)
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 1)
    assert all(button.width() >= button.sizeHint().width() for button in buttons)


def test_a_dialog_grows_with_what_is_said_between_its_fields(qtbot: QtBot) -> None:
    dialog = Dialog(None, "Filter the sales", "Show")
    qtbot.addWidget(dialog)
    rows = [FormRow(name, QLineEdit()) for name in ("From", "Up to")]
    for row in rows:
        dialog.body.addWidget(row)
    dialog.show()
    before = dialog.height()
    rows[0].set_fault("“abc” is not an amount.")
    qtbot.waitUntil(lambda: dialog.height() > before)
    area = dialog.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
