"""A small line without axes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from storeperf_desktop.charts.trend import Values
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.painting import FollowsLook, draw_sparkline, painting


class Sparkline(FollowsLook):
    """How something went, in the height of a row; `name` says what, since the line itself cannot be read out."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: Values = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_values(self, values: Values) -> None:
        """One value a step; the line passes over None."""
        self._values = values
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current_tokens().px(140), current_tokens().px(28))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            draw_sparkline(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), self._values, current_tokens().accent)
