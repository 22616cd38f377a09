"""Hands and eyes for tests of pages with a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

PATIENCE = 20_000


def opened_page(qtbot: Any, create: Any, stage: Any) -> Any:
    """The page of `stage`, shown and come to rest."""
    page = create(stage.context)
    page.stage, page.went = stage, stage.went
    qtbot.addWidget(page)
    page.resize(1232, 816)
    page.show()
    qtbot.waitExposed(page)
    rested(qtbot, page)
    return page


def rested(qtbot: Any, page: Any) -> None:
    """Wait until the page shows something finished, its rows included."""
    qtbot.waitUntil(lambda: page.is_loaded, timeout=PATIENCE)


def column(page: Any, place: int) -> list[str]:
    """The texts of one column."""
    return [page.rows.index(row, place).data() for row in range(page.rows.rowCount())]


def click_header(qtbot: Any, page: Any, place: int) -> None:
    """Click a column's header, and wait for the rows."""
    header = page.table.horizontalHeader()
    position = QPoint(header.sectionViewportPosition(place) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=position)
    rested(qtbot, page)


def open_row(qtbot: Any, page: Any, place: int) -> None:
    """Open a row with the keyboard, and wait for the drawer."""
    page.table.setFocus()
    page.table.go_to(place)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    qtbot.waitUntil(page.panel.isVisible, timeout=PATIENCE)


def click(qtbot: Any, within: QWidget, text: str) -> None:
    """Click the button with this text."""
    buttons = [each for each in within.findChildren(QAbstractButton) if each.text() == text and each.isVisible()]
    assert len(buttons) == 1, f"{text}: {len(buttons)} buttons"
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def choose_segment(qtbot: Any, control: QWidget, text: str) -> None:
    """Click a choice of a segmented control."""
    button = next(each for each in control.findChildren(QPushButton) if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def words(widget: QWidget) -> list[str]:
    """Every text that can be read in labels of `widget`."""
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def typed(qtbot: Any, field: QWidget, text: str) -> None:
    """Replace what stands in a field, key by key."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


def dialog_of(qtbot: Any, page: Any) -> Any:
    """The dialog of the page, once it is open."""
    qtbot.waitUntil(lambda: page.dialog is not None and page.dialog.isVisible(), timeout=PATIENCE)
    return page.dialog
