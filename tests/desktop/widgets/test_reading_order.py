"""Tab follows the layouts, whatever was made first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from storeperf_desktop.widgets import Button, SidePanel
from storeperf_desktop.widgets.reading_order import order_by_reading


def names_in_order(window: QWidget) -> list[str]:
    """What Tab reaches one after the other, in the round that begins at "first"."""
    order_by_reading(window)
    names: list[str] = []
    widget = window.nextInFocusChain()
    while widget is not window:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            names.append(widget.accessibleName())
        widget = widget.nextInFocusChain()
    begin = names.index("first")
    return names[begin:] + names[:begin]


def test_what_is_made_late_is_reached_where_it_stands(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, head = QVBoxLayout(window), QHBoxLayout()
    column.addWidget(Button("last"))
    column.insertLayout(0, head)
    area, inside, stack = QScrollArea(), QWidget(), QStackedWidget()
    QVBoxLayout(inside).addWidget(Button("third"))
    area.setWidget(inside)
    column.insertWidget(1, area)
    column.insertWidget(2, stack)
    stack.addWidget(Button("fourth"))
    stack.addWidget(Button("not on top"))
    head.addWidget(QLabel("heading"))
    head.addWidget(Button("first"))
    head.addWidget(Button("second"))
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    window.show()
    assert names_in_order(window) == ["first", "second", "third", "fourth", "last"]


def test_a_drawer_comes_after_the_page_it_lies_over(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    drawer = SidePanel(page, "Details")
    column = QVBoxLayout(page)
    column.addWidget(Button("first"))
    column.addWidget(Button("third"))
    column.insertWidget(1, Button("second"))
    page.resize(800, 400)
    page.show()
    drawer.open()
    assert names_in_order(page) == ["first", "second", "third", "Close"]
