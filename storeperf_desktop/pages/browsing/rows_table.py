"""A table of virtual rows, which gives up columns where there is no room for them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.browsing import Column, Row, order_key
from storeperf_desktop.viewmodels.virtual_rows import VirtualRows
from storeperf_desktop.widgets import Table
from storeperf_desktop.widgets.cell_painter import CellPainter


class RowsTable(Table):
    """Shows `rows`; `order_asked(sort, descending)` follows a click on the header of a column that can be sorted."""

    order_asked = Signal(str, bool)

    def __init__(self, name: str, rows: VirtualRows, parent: QWidget | None = None, *, sortable: bool = False) -> None:
        super().__init__(name, parent, sortable=sortable)
        self.rows = rows
        self._order = ("", False)
        rows.setParent(self)
        self.setModel(rows)
        self.setItemDelegate(CellPainter(rows, self))
        self.sort_asked.connect(self._ask_order)
        self.fit_columns()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Other columns, and no rows."""
        self.rows.show_columns(columns)
        self.fit_columns()

    def show_order(self, sort: str, *, descending: bool) -> None:
        """Put the arrow onto the column that is sorted by `sort`."""
        self._order = sort, descending
        for place, column in enumerate(self.rows.columns):
            if column.sort == sort:
                self.show_sorted(place, ascending=not descending)

    def go_to(self, place: int) -> None:
        """Choose a row and bring it into sight."""
        index = self.rows.index(place, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def fit_columns(self) -> None:
        """Widths of all columns, without those that there is no room for."""
        tokens = current_tokens()
        self.set_column_widths(*(column.width for column in self.rows.columns))
        for place, column in enumerate(self.rows.columns):
            self.setColumnHidden(place, self.width() < tokens.px(column.room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "rows"):
            self.fit_columns()

    def _ask_order(self, place: int, ascending: bool) -> None:
        column = self.rows.columns[place]
        if not column.sort:
            # Qt has moved the arrow already.
            self.show_order(self._order[0], descending=self._order[1])
            return
        self.order_asked.emit(column.sort, not ascending)

    @property
    def order(self) -> str:
        """The order that the arrow tells, as `order_key` names it."""
        return order_key(self._order[0], descending=self._order[1])


def panel_table(name: str, columns: Sequence[Column], rows: Sequence[Row]) -> RowsTable:
    """A small table of rows that are all here."""
    model = VirtualRows(columns)
    table = RowsTable(name, model)
    model.show_rows(rows)
    return table
