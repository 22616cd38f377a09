"""Two cards side by side, the first wider; one below the other where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from storeperf_desktop.theme import current_tokens

_LEAST_WIDTH = 760


class SplitRow(QWidget):
    """Two thirds and one third of the width."""

    def __init__(self, wide: QWidget, narrow: QWidget) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self._row.addWidget(wide, 2)
        self._row.addWidget(narrow, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(current_tokens().px(280), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = self.width() < current_tokens().px(_LEAST_WIDTH)
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if direction is not self._row.direction():
            self._row.setDirection(direction)
