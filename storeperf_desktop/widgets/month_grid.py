"""One month of days, in which a range is chosen."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from storeperf_desktop.formats import Formats
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.painting import (
    CENTER,
    MEDIUM,
    FollowsLook,
    draw_box,
    draw_focus,
    draw_text,
    painting,
    text_font,
)

_CELL_WIDTH = 34
_CELL_HEIGHT = 30
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class MonthGrid(FollowsLook):
    """Days of `month`; `picked(day)` on a click or Enter, `moved(day)` when the arrow keys leave the month."""

    picked = Signal(date)
    moved = Signal(date)

    def __init__(self, formats: Formats, month: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._month = month.replace(day=1)
        self._first: date | None = None
        self._last: date | None = None
        self._cursor = month
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_month(month)

    def month(self) -> date:
        """First day of the month shown."""
        return self._month

    def set_month(self, day: date) -> None:
        self._month = day.replace(day=1)
        self._cursor = day
        self._tell()

    def set_range(self, first: date | None, last: date | None) -> None:
        """Colour the days from `first` to `last`, both included."""
        self._first, self._last = first, last
        self.update()

    def sizeHint(self) -> QSize:
        tokens = current_tokens()
        return QSize(7 * tokens.px(_CELL_WIDTH), 7 * tokens.px(_CELL_HEIGHT))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position().toPoint())
        if day is not None:
            self._cursor = day
            self.picked.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._cursor += timedelta(days=step)
            if (self._cursor.year, self._cursor.month) != (self._month.year, self._month.month):
                self.moved.emit(self._cursor)
            self._tell()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(self._cursor)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        with painting(self) as painter:
            for column, name in enumerate(self._formats.weekdays()):
                head = QRect(column * tokens.px(_CELL_WIDTH), 0, tokens.px(_CELL_WIDTH), tokens.px(_CELL_HEIGHT))
                draw_text(painter, head, name[:2], text_font(tokens.caption), tokens.ink_muted, CENTER)
            days = calendar.monthrange(self._month.year, self._month.month)[1]
            for number in range(1, days + 1):
                self._paint_day(painter, self._month.replace(day=number))

    def _paint_day(self, painter: QPainter, day: date) -> None:
        tokens = current_tokens()
        rect = self._rect(day)
        first, last = self._first, self._last or self._first
        end = day in (first, last)
        if first is not None and last is not None and first <= day <= last:
            draw_box(painter, QRectF(rect.adjusted(0, 2, 0, -2)), 0, tokens.accent_soft, None)
        if end:
            draw_box(painter, QRectF(rect.adjusted(1, 2, -1, -2)), 7, tokens.accent, None)
        if self.hasFocus() and day == self._cursor:
            draw_focus(painter, rect.adjusted(0, 1, 0, -1), 8)
        colour = tokens.accent_ink if end else tokens.ink
        draw_text(painter, rect, str(day.day), text_font(tokens.label, MEDIUM), colour, CENTER)

    def _rect(self, day: date) -> QRect:
        tokens = current_tokens()
        row, column = divmod(day.day - 1 + self._month.weekday(), 7)
        width, height = tokens.px(_CELL_WIDTH), tokens.px(_CELL_HEIGHT)
        return QRect(column * width, (row + 1) * height, width, height)

    def _day_at(self, position: QPoint) -> date | None:
        days = calendar.monthrange(self._month.year, self._month.month)[1]
        month = (self._month.replace(day=number) for number in range(1, days + 1))
        return next((day for day in month if self._rect(day).contains(position)), None)

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._formats.day_long(self._cursor)} {self._cursor.year}")
        self.update()
