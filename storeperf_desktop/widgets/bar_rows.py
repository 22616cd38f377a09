"""Name, soft bar, amount: the best of something, at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.painting import (
    OVERHANG,
    RIGHT,
    FollowsLook,
    draw_box,
    draw_focus,
    draw_text,
    painting,
    text_font,
    text_width,
)

_ROW, _LEAST_ROW, _LEAST_ROWS = 34, 28, 5
_BAR_WIDTH = 76
_GAP = 12


@dataclass(frozen=True, slots=True)
class BarRow:
    """One row: `share` (0 to 1) is the length of the bar, `note` a muted word after the name."""

    key: str
    name: str
    share: float
    amount: str
    note: str = ""


class BarRows(FollowsLook):
    """Rows from the greatest to the least; `opened(key)` on a click or Enter, the arrow keys go up and down."""

    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = name
        self._rows: Sequence[BarRow] = ()
        self._current = 0
        self._hovered = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_rows(self, rows: Sequence[BarRow]) -> None:
        self._rows = rows
        self._current = 0
        self._describe()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        tokens = current_tokens()
        return QSize(tokens.px(300), tokens.px(_ROW) * max(1, len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        # Fewer rows are better than squeezed ones: what does not fit is left out.
        return QSize(current_tokens().px(180), current_tokens().px(_LEAST_ROW) * min(_LEAST_ROWS, len(self._rows) or 1))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            for index, row in enumerate(self._shown()):
                self._paint_row(painter, self._inside(index), row, last=index == len(self._shown()) - 1)
                if self.hasFocus() and index == self._current:
                    draw_focus(painter, self._rect(index), 6)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = self._at(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._hovered >= 0 else Qt.CursorShape.ArrowCursor)
        row = self._rows[self._hovered] if self._hovered >= 0 else None
        self.setToolTip(_spoken(row) if row else "")
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = -1
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._at(event.position().toPoint())
        if index >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self._current = index
            self.opened.emit(self._rows[index].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and self._rows:
            self._current = min(max(self._current + step, 0), len(self._shown()) - 1)
            self._describe()
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._rows:
            self.opened.emit(self._rows[self._current].key)
        else:
            super().keyPressEvent(event)

    def _shown(self) -> Sequence[BarRow]:
        return self._rows[: max(1, self.height() // self._row_height())]

    def _row_height(self) -> int:
        tokens = current_tokens()
        return max(tokens.px(_LEAST_ROW), min(tokens.px(_ROW), self.height() // max(len(self._rows), 1)))

    def _rect(self, index: int) -> QRect:
        height = self._row_height()
        return QRect(0, index * height, self.width(), height)

    def _inside(self, index: int) -> QRect:
        """Where a row is drawn; the focus ring goes around it."""
        return self._rect(index).adjusted(OVERHANG, 0, -OVERHANG, 0)

    def _at(self, position: QPoint) -> int:
        index = position.y() // self._row_height()
        return index if 0 <= index < len(self._shown()) else -1

    def _paint_row(self, painter: QPainter, rect: QRect, row: BarRow, *, last: bool) -> None:
        tokens = current_tokens()
        font = text_font(tokens.body)
        amount_width = max(text_width(font, other.amount) for other in self._rows)
        if not last:
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        draw_text(painter, rect, row.amount, font, tokens.ink, RIGHT)
        gap, bar_width = tokens.px(_GAP), tokens.px(_BAR_WIDTH)
        room = rect.width() - amount_width - gap
        if room - bar_width - gap >= tokens.px(90):
            bar = QRectF(rect.left() + room - bar_width - tokens.px(8), rect.center().y() - 2, bar_width, 6)
            draw_box(painter, bar, 3, tokens.accent_soft, None)
            filled = QRectF(bar.left(), bar.top(), max(6.0, bar.width() * min(max(row.share, 0.0), 1.0)), 6)
            if row.share > 0:
                draw_box(painter, filled, 3, tokens.accent, None)
            room = int(bar.left()) - rect.left() - gap
        colour = tokens.accent if self._rows[self._hovered] is row and self._hovered >= 0 else tokens.ink
        self._paint_name(painter, QRect(rect.left(), rect.top(), room, rect.height()), row, colour)

    def _paint_name(self, painter: QPainter, rect: QRect, row: BarRow, colour: str) -> None:
        tokens = current_tokens()
        font = text_font(tokens.body)
        if row.note and rect.width() > tokens.px(150):
            note_left = rect.width() // 2
            draw_text(painter, rect.adjusted(note_left, 0, 0, 0), row.note, font, tokens.ink_muted)
            rect = QRect(rect.left(), rect.top(), note_left - tokens.px(8), rect.height())
        draw_text(painter, rect, row.name, font, colour)

    def _describe(self) -> None:
        spoken = "; ".join(_spoken(row) for row in self._rows)
        self.setAccessibleDescription(spoken or _("Nothing here yet."))
        if self._rows and self.hasFocus():
            self.setAccessibleName(f"{self._title}: {_spoken(self._rows[self._current])}")


def _spoken(row: BarRow) -> str:
    return ", ".join(part for part in (row.name, row.note, row.amount) if part)
