"""Weekday by hour: when people buy."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.painting import (
    CENTER,
    LEFT,
    FollowsLook,
    draw_focus,
    draw_text,
    mixed,
    painting,
    text_font,
)

_ROW = 20
_LEFT = 38
_GAP = 4
_RING = 2
_FAINT = 0.06
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class Heatmap(FollowsLook):
    """A cell for each weekday (0 Monday) and hour that occurs; darker is more.

    The tooltip, and the arrow keys for the screen reader, tell a cell; a click or Enter emits
    `cell_clicked(weekday, hour)`.
    """

    cell_clicked = Signal(int, int)

    def __init__(
        self, name: str, weekdays: Sequence[str], value: Callable[[float], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._weekdays, self._value = name, weekdays, value
        self._cells: dict[tuple[int, int], float] = {}
        self._hours = range(9, 18)
        self._current = (0, 0)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_cells(self, cells: Sequence[tuple[int, int, float]]) -> None:
        """`(weekday, hour, value)`; cells that are missing count as nothing."""
        self._cells = {(weekday, hour): value for weekday, hour, value in cells}
        busy = [hour for (_weekday, hour), value in self._cells.items() if value > 0]
        self._hours = range(min(busy), max(busy) + 1) if busy else range(9, 18)
        self._current = (0, self._hours[0])
        self._describe()
        self.update()

    def hours(self) -> range:
        """The hours shown: from the first to the last with any value."""
        return self._hours

    def sizeHint(self) -> QSize:
        tokens = current_tokens()
        return QSize(tokens.px(360), tokens.px(_ROW * 8))

    def minimumSizeHint(self) -> QSize:
        tokens = current_tokens()
        return QSize(tokens.px(_LEFT + 180), tokens.px(17 * 8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        most = max(self._cells.values(), default=0.0)
        font = text_font(tokens.caption)
        with painting(self) as painter:
            for weekday, name in enumerate(self._weekdays):
                row = self._rect(weekday, self._hours[0])
                label = QRect(0, row.top(), tokens.px(_LEFT) - 4, row.height())
                draw_text(painter, label, name, font, tokens.ink_muted, LEFT)
                for hour in self._hours:
                    self._paint_cell(painter, weekday, hour, most)
            self._paint_hours(painter)
            if self.hasFocus():
                draw_focus(painter, self._rect(*self._current).adjusted(-_RING, -_RING, _RING, _RING), 6)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().toPoint())
        self.setToolTip("" if cell is None else self._spoken(*cell))
        self.setCursor(Qt.CursorShape.ArrowCursor if cell is None else Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The focus ring that a click brings stands where the click was.
        self._current = self._cell_at(event.position().toPoint()) or self._current
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position().toPoint())
        if cell is not None and event.button() is Qt.MouseButton.LeftButton:
            self._current = cell
            self.cell_clicked.emit(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            weekday = min(max(self._current[0] + step[0], 0), 6)
            hour = min(max(self._current[1] + step[1], self._hours[0]), self._hours[-1])
            self._current = (weekday, hour)
            self.setAccessibleName(f"{self._name}: {self._spoken(weekday, hour)}")
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.cell_clicked.emit(*self._current)
        else:
            super().keyPressEvent(event)

    def _paint_cell(self, painter: QPainter, weekday: int, hour: int, most: float) -> None:
        tokens = current_tokens()
        value = max(self._cells.get((weekday, hour), 0.0), 0.0)
        share = _FAINT if not most or not value else 0.16 + 0.84 * value / most
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(tokens.surface, tokens.accent, share))
        painter.drawRoundedRect(QRectF(self._rect(weekday, hour)), 4, 4)

    def _paint_hours(self, painter: QPainter) -> None:
        tokens = current_tokens()
        font = text_font(tokens.caption)
        every = 1 if self._rect(0, self._hours[0]).width() >= tokens.px(34) and len(self._hours) <= 6 else 2
        for hour in self._hours:
            if hour % every == 0:
                above = self._rect(6, hour)
                label = QRect(above.left() - 8, above.bottom() + 1, above.width() + 16, tokens.px(_ROW))
                draw_text(painter, label, str(hour), font, tokens.ink_muted, CENTER)

    def _rect(self, weekday: int, hour: int) -> QRect:
        tokens = current_tokens()
        left, count = tokens.px(_LEFT), len(self._hours)
        column = hour - self._hours[0]
        start = left + (self.width() - left + _GAP) * column // count
        end = left + (self.width() - left + _GAP) * (column + 1) // count - _GAP
        # The focus ring around the first row needs its pixels above it.
        height = min((self.height() - _RING - tokens.px(_ROW)) // 7, tokens.px(26))
        return QRect(start, _RING + weekday * height, end - start, height - _GAP)

    def _cell_at(self, position: QPoint) -> tuple[int, int] | None:
        """The cell below the mouse; the gap around a cell belongs to it, else some clicks would go nowhere."""
        half = _GAP // 2
        cells = ((weekday, hour) for weekday in range(7) for hour in self._hours)
        return next(
            (cell for cell in cells if self._rect(*cell).adjusted(-half, -half, half, half).contains(position)), None
        )

    def _spoken(self, weekday: int, hour: int) -> str:
        value = self._value(self._cells.get((weekday, hour), 0.0))
        return f"{self._weekdays[weekday]} {hour:02d}:00–{(hour + 1) % 24:02d}:00: {value}"

    def _describe(self) -> None:
        if not self._cells:
            self.setAccessibleDescription(_("There is nothing to draw in this period."))
            return
        busiest = max(self._cells, key=lambda cell: self._cells[cell])
        self.setAccessibleDescription(_("Most: {cell}").format(cell=self._spoken(*busiest)))
