"""What the lines of a chart mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.painting import LEFT, FollowsLook, draw_text, painting, text_font, text_width

_SIGN = 16
_GAP = 14


class Legend(FollowsLook):
    """Entries as `(text, dashed)`: the solid line is this period, the dashed one the earlier."""

    def __init__(self, entries: Sequence[tuple[str, bool]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_entries(entries)

    def set_entries(self, entries: Sequence[tuple[str, bool]]) -> None:
        self._entries = entries
        self.setAccessibleName(", ".join(text for text, _dashed in entries))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        tokens = current_tokens()
        font = text_font(tokens.label)
        texts = sum(text_width(font, text) + tokens.px(_SIGN + 6) for text, _dashed in self._entries)
        return QSize(texts + tokens.px(_GAP) * max(len(self._entries) - 1, 0) + 2, tokens.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        font = text_font(tokens.label)
        left, middle = 0, self.height() / 2
        with painting(self) as painter:
            for text, dashed in self._entries:
                pen = QPen(QColor(tokens.ink_faint if dashed else tokens.accent), 2)
                if dashed:
                    pen.setDashPattern([2.5, 1.5])
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                painter.drawLine(QPointF(left, middle), QPointF(left + tokens.px(_SIGN), middle))
                left += tokens.px(_SIGN + 6)
                width = text_width(font, text) + 2
                draw_text(painter, self.rect().adjusted(left, 0, 0, 0), text, font, tokens.ink_muted, LEFT)
                left += width + tokens.px(_GAP)
