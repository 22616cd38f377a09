"""Tables and bar rows: keys, sorting, rows on their way."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from storeperf_desktop.widgets import LOADING_ROLE, PILL_ROLE, BarRow, BarRows, Table
from storeperf_desktop.widgets.cell_painter import CellPainter

ROWS = [BarRow("a", "Rabbit night light", 1.0, "£37.78"), BarRow("b", "Popcorn holder", 0.4, "£14.93", "New")]


class Lines(QAbstractTableModel):
    """A million rows of which only the first hundred are here."""

    asked: int = 0

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 1_000_000

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        return ("Receipt", "Total", "State")[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        self.asked += 1
        if index.row() >= 100:
            return True if role == LOADING_ROLE else None
        if role == PILL_ROLE and index.column() == 2:
            return "warn"
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 1:
            return Qt.AlignmentFlag.AlignRight
        return f"{index.row()} refund" if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    table = Table("Sales", sortable=True)
    qtbot.addWidget(table)
    model = Lines(table)
    table.setModel(model)
    table.set_column_widths(120, 0, 90)
    table.resize(600, 400)
    table.show()
    qtbot.waitExposed(table)
    return table


def test_only_rows_that_are_looked_at_are_asked_for(table: Table, qtbot: QtBot) -> None:
    model = table.model()
    assert isinstance(model, Lines)
    model.asked = 0
    table.scrollTo(model.index(500_000, 0))
    table.grab()
    assert 0 < model.asked < 5_000


def test_enter_and_double_click_open_a_row(table: Table, qtbot: QtBot) -> None:
    table.setCurrentIndex(table.model().index(4, 0))
    with qtbot.waitSignal(table.opened) as signal:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert signal.args == [4]
    place = table.visualRect(table.model().index(2, 1)).center()
    with qtbot.waitSignal(table.opened) as signal:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert signal.args == [2]


def test_a_header_asks_for_order_and_turns_it(table: Table, qtbot: QtBot) -> None:
    table.show_sorted(0, ascending=False)
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(0) + 20, header.height() // 2)
    asked = []
    table.sort_asked.connect(lambda column, ascending: asked.append((column, ascending)))
    for _ in range(2):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [(0, True), (0, False)]


def test_the_stretched_column_takes_what_is_left(table: Table) -> None:
    widths = [table.columnWidth(column) for column in range(3)]
    assert (widths[0], widths[2]) == (120, 90)
    assert sum(widths) == table.viewport().width()


def test_bar_rows_open_by_click_and_by_keys(qtbot: QtBot) -> None:
    rows = BarRows("Top products")
    qtbot.addWidget(rows)
    rows.set_rows(ROWS)
    rows.resize(360, 120)
    rows.show()
    with qtbot.waitSignal(rows.opened) as signal:
        qtbot.mouseClick(rows, Qt.MouseButton.LeftButton, pos=QPoint(20, 50))
    assert signal.args == ["b"]
    qtbot.keyClick(rows, Qt.Key.Key_Up)
    with qtbot.waitSignal(rows.opened) as signal:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert signal.args == ["a"]
    assert rows.accessibleDescription() == "Rabbit night light, £37.78; Popcorn holder, New, £14.93"


@pytest.mark.parametrize(("height", "clicked_at", "opened"), [(170, 150, "4"), (140, 130, "4"), (113, 90, "3")])
def test_bar_rows_draw_closer_before_one_is_left_out(qtbot: QtBot, height: int, clicked_at: int, opened: str) -> None:
    rows = BarRows("Top products")
    qtbot.addWidget(rows)
    rows.set_rows([BarRow(str(n), "Rabbit night light", 0.5, "£1.00") for n in range(5)])
    rows.resize(300, height)
    rows.show()
    with qtbot.waitSignal(rows.opened) as signal:
        qtbot.mouseClick(rows, Qt.MouseButton.LeftButton, pos=QPoint(20, clicked_at))
    assert signal.args == [opened]
    assert rows.minimumSizeHint().height() == 5 * 28


def test_empty_bar_rows_are_quiet(qtbot: QtBot) -> None:
    rows = BarRows("Top products")
    qtbot.addWidget(rows)
    rows.set_rows([])
    rows.show()
    with qtbot.assertNotEmitted(rows.opened):
        qtbot.keyClick(rows, Qt.Key.Key_Return)
        qtbot.mouseClick(rows, Qt.MouseButton.LeftButton)


@dataclass(frozen=True)
class Cell:
    text: str = ""
    tone: str | None = None
    pill: str | None = None
    right: bool = False
    cells: tuple[Cell, ...] = ()


class Rows:
    """Rows of three cells; all but the first are on their way."""

    columns = (Cell(), Cell(right=True), Cell())

    def look_at(self, place: int) -> Cell | None:
        return None if place else Cell(cells=(Cell("Refund", pill="warn"), Cell(tone="bad"), Cell("till 1", "muted")))


def test_cells_are_drawn_from_the_row_itself(qtbot: QtBot, table: Table) -> None:
    table.setItemDelegate(CellPainter(Rows(), table))
    image = table.viewport().grab().toImage()

    def pixel(row: int, column: int) -> QColor:
        cell = table.visualRect(table.model().index(row, column))
        # In the pill, and in the grey bar of a row that is on its way.
        return image.pixelColor(cell.right() - 12 if column else cell.left() + 12, cell.center().y())

    ground = image.pixelColor(table.visualRect(table.model().index(0, 1)).center())
    assert pixel(0, 0) != ground
    assert pixel(0, 1) == ground
    assert pixel(1, 0) != ground
    assert pixel(1, 1) != ground
