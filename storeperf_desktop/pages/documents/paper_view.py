"""A document on the screen as it will be on paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from storeperf_core.domain.paper import Code, Line, Row, set_rows
from storeperf_desktop.documents.drawing import STRIP_POINTS, drawn
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.painting import FollowsLook, painting

_SCALE = 1.5
_READ_OUT_COLUMNS = 48


class PaperView(FollowsLook):
    """Black on white in every look; grows with the text size. A screen reader gets its rows."""

    def __init__(self, lines: Sequence[Line], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawn(lines, STRIP_POINTS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        rows = set_rows(lines, _READ_OUT_COLUMNS)
        self.setAccessibleDescription("\n".join(row.text for row in rows if isinstance(row, Row | Code)))

    def sizeHint(self) -> QSize:
        scale = self._scale()
        return QSize(round(self._drawing.width * scale), round(self._drawing.height * scale))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        scale = self._scale()
        with painting(self) as painter:
            painter.scale(scale, scale)
            self._drawing.paint(painter)

    def _scale(self) -> float:
        return _SCALE * current_tokens().scale
