"""A popover in which any range of days is chosen, by mouse, by arrow keys or by typing."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.buttons import Button, IconButton, PrimaryButton
from storeperf_desktop.widgets.month_grid import MonthGrid
from storeperf_desktop.widgets.text import text_label


class DateRangePicker(QFrame):
    """Two months side by side and two typed dates; `chosen(first, last)` gives both days, included."""

    chosen = Signal(date, date)

    def __init__(self, formats: Formats, first: date, last: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAccessibleName(_("Choose a period"))
        # Square, since round corners would be black where the system does not blend windows.
        self.setObjectName("popover")
        self._formats = formats
        self._first, self._last = first, last
        self._picking_last = False
        self._grids = [MonthGrid(formats, _month_before(last)), MonthGrid(formats, last)]
        self._titles: list[QLabel] = []
        self._fields = [self._make_field(_("First day")), self._make_field(_("Last day"))]
        self._fault = text_label("", "bad", wrap=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 14, 16, 16)
        outer.setSpacing(10)
        outer.addLayout(self._make_fields_row())
        outer.addWidget(self._fault)
        outer.addLayout(self._make_months_row())
        outer.addLayout(self._make_buttons_row())
        self._show_range()
        self._show_months(last)

    def range(self) -> tuple[date, date]:
        """First and last day as they stand."""
        return self._first, self._last

    def popup_below(self, widget: QWidget) -> None:
        """Open under `widget`, flush with its right edge, and inside the screen."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + 6))
        screen = widget.screen().availableGeometry()
        x = min(max(corner.x(), screen.left() + 8), max(screen.left(), screen.right() - self.width() - 8))
        y = min(corner.y(), max(screen.top(), screen.bottom() - self.height() - 8))
        self.move(x, y)
        self.show()
        self._fields[0].setFocus(Qt.FocusReason.PopupFocusReason)
        self._fields[0].selectAll()

    def pick(self, day: date) -> None:
        """A day was pointed at: the first day of a new range, or the last of the one begun."""
        if self._picking_last and day >= self._first:
            self._last = day
            self._picking_last = False
        else:
            self._first = self._last = day
            self._picking_last = True
        self._show_range()

    def _make_field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setMinimumWidth(current_tokens().px(110))
        field.editingFinished.connect(self._read_fields)
        field.returnPressed.connect(self._accept)
        return field

    def _make_fields_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for field in self._fields:
            row.addWidget(text_label(field.accessibleName(), "label"))
            row.addWidget(field)
            row.addSpacing(8)
        row.addStretch(1)
        return row

    def _make_months_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(24)
        back = IconButton("chevron-left", _("Earlier month"), lambda: self._turn(-1))
        on = IconButton("chevron-right", _("Later month"), lambda: self._turn(1))
        for grid, before, after in ((self._grids[0], back, None), (self._grids[1], None, on)):
            title = text_label("", "strong")
            title.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._titles.append(title)
            head = QHBoxLayout()
            for widget in (before, title, after):
                if widget is not None:
                    head.addWidget(widget, 1 if widget is title else 0)
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addLayout(head)
            column.addWidget(grid)
            column.addStretch(1)
            row.addLayout(column)
            grid.picked.connect(self.pick)
            grid.moved.connect(self._follow)
        return row

    def _make_buttons_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(Button(_("Cancel"), on_click=self.close))
        row.addWidget(PrimaryButton(_("Show this period"), on_click=self._accept))
        return row

    def _turn(self, months: int) -> None:
        shown = self._grids[1].month()
        self._show_months((shown + timedelta(days=31)) if months > 0 else _month_before(shown))

    def _follow(self, day: date) -> None:
        left, right = (grid.month() for grid in self._grids)
        month = day.replace(day=1)
        if month not in (left, right):
            self._show_months(day if month > right else right - timedelta(days=1))
        grid = self._grids[0 if month == self._grids[0].month() else 1]
        grid.set_month(day)
        grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_months(self, right: date) -> None:
        self._grids[1].set_month(right)
        self._grids[0].set_month(_month_before(right))
        for title, grid in zip(self._titles, self._grids, strict=True):
            title.setText(self._formats.month_long(grid.month()))

    def _show_range(self) -> None:
        self._fault.hide()
        for field, day in zip(self._fields, (self._first, self._last), strict=True):
            field.setText(self._formats.day_numeric(day))
        for grid in self._grids:
            grid.set_range(self._first, self._last)

    def _read_fields(self) -> bool:
        days = [self._formats.read_day(field.text()) for field in self._fields]
        first, last = days
        if first is None or last is None:
            example = self._formats.day_numeric(self._last)
            return self._refuse(_("Write a day as {example}.").format(example=example))
        if first > last:
            return self._refuse(_("The first day comes after the last."))
        if (first, last) != (self._first, self._last):
            self._first, self._last, self._picking_last = first, last, False
            self._show_months(last)
        self._show_range()
        return True

    def _refuse(self, sentence: str) -> bool:
        self._fault.setText(sentence)
        self._fault.show()
        return False

    def _accept(self) -> None:
        if self._read_fields():
            self.close()
            self.chosen.emit(self._first, self._last)


def _month_before(day: date) -> date:
    return (day.replace(day=1) - timedelta(days=1)).replace(day=1)
