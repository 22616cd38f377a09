"""Name, note, figure: what is worth a row but not a card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.today_figures import Fact
from storeperf_desktop.widgets.painting import (
    LEFT,
    OVERHANG,
    RIGHT,
    SEMIBOLD,
    FollowsLook,
    draw_focus,
    draw_text,
    painting,
    text_font,
    text_width,
)

_ROW, _LEAST_ROW, _LEAST_ROWS = 38, 28, 4
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class FactRows(FollowsLook):
    """`opened(index)` for a row that has sales behind it, on a click or Enter. Rows that do not fit are left out."""

    opened = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._rows: Sequence[Fact] = ()
        self._current = 0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_rows(self, rows: Sequence[Fact]) -> None:
        """Show other rows."""
        self._rows, self._current = rows, 0
        self.setAccessibleDescription("; ".join(_spoken(row) for row in rows))
        self.updateGeometry()
        self.update()

    def rows(self) -> Sequence[Fact]:
        """What is shown, or would be if there were room."""
        return self._rows

    def sizeHint(self) -> QSize:
        return QSize(current_tokens().px(280), current_tokens().px(_ROW) * max(_LEAST_ROWS, len(self._rows)))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_tokens().px(200), current_tokens().px(_LEAST_ROW) * _LEAST_ROWS)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            shown = self._shown()
            for index, row in enumerate(shown):
                self._paint_row(painter, self._inside(index), row, last=index == len(shown) - 1)
                if self.hasFocus() and index == self._current:
                    draw_focus(painter, self._rect(index), 6)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        leads_on = row is not None and row.behind is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads_on else Qt.CursorShape.ArrowCursor)
        self.setToolTip("" if row is None else _spoken(row))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        if row is not None and event.button() is Qt.MouseButton.LeftButton:
            self._open(self._rows.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self._rows:
            self._current = min(max(self._current + step, 0), len(self._shown()) - 1)
            self.setAccessibleName(f"{self._name}: {_spoken(self._rows[self._current])}")
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._rows:
            self._open(self._current)
        else:
            super().keyPressEvent(event)

    def _open(self, index: int) -> None:
        self._current = index
        if self._rows[index].behind is not None:
            self.opened.emit(index)

    def _height(self) -> int:
        tokens = current_tokens()
        return max(tokens.px(_LEAST_ROW), min(tokens.px(_ROW), self.height() // max(len(self._rows), 1)))

    def _shown(self) -> Sequence[Fact]:
        return self._rows[: max(1, self.height() // self._height())]

    def _rect(self, index: int) -> QRect:
        return QRect(0, index * self._height(), self.width(), self._height())

    def _inside(self, index: int) -> QRect:
        """Where a row is drawn; the focus ring goes around it."""
        return self._rect(index).adjusted(OVERHANG, 0, -OVERHANG, 0)

    def _row_at(self, position: QPoint) -> Fact | None:
        index = position.y() // self._height()
        return self._shown()[index] if 0 <= index < len(self._shown()) else None

    def _paint_row(self, painter: QPainter, rect: QRect, row: Fact, *, last: bool) -> None:
        tokens = current_tokens()
        strong, plain, small = text_font(tokens.body, SEMIBOLD), text_font(tokens.body), text_font(tokens.label)
        if not last:
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        draw_text(painter, rect, row.value, strong, tokens.ink, RIGHT)
        room = rect.width() - text_width(strong, row.value) - tokens.px(12)
        name = min(text_width(plain, row.name) + 1, room)
        draw_text(painter, QRect(rect.left(), rect.top(), name, rect.height()), row.name, plain, tokens.ink, LEFT)
        left = name + tokens.px(8)
        if row.note and room - left > tokens.px(40):
            note = QRect(rect.left() + left, rect.top(), room - left, rect.height())
            draw_text(painter, note, row.note, small, tokens.ink_muted, LEFT)


def _spoken(row: Fact) -> str:
    return ", ".join(part for part in (row.name, row.value, row.note) if part)
