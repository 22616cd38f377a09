"""Labels of the design's sizes, and one that shortens itself and tells the rest in its tooltip."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.painting import (
    LEFT,
    RIGHT,
    SEMIBOLD,
    FollowsLook,
    draw_text,
    painting,
    text_font,
    text_width,
)

_LONG_WORD = 8
Role = Literal["heading", "title", "strong", "body", "muted", "label", "caption", "figure", "good", "warn", "bad"]


def text_label(text: str = "", role: Role = "body", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A plain-text label; its role gives size, weight and colour."""
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    return label


def set_role(label: QLabel, role: Role) -> None:
    """Give a label another role."""
    label.setProperty("role", role)
    label.style().unpolish(label)
    label.style().polish(label)


class ElidedLabel(FollowsLook):
    """One line that takes the room there is; what does not fit is in the tooltip and the accessible name."""

    def __init__(
        self,
        text: str = "",
        *,
        colour: str = "ink",
        strong: bool = False,
        small: bool = False,
        right: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._colour, self._strong, self._small, self._right = colour, strong, small, right
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self._tell_rest()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(text_width(self._font(), self._text) + 1, current_tokens().px(18))

    def minimumSizeHint(self) -> QSize:
        return QSize(current_tokens().px(24), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_rest()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colour = getattr(current_tokens(), self._colour)
        with painting(self) as painter:
            draw_text(painter, self.rect(), self._text, self._font(), colour, RIGHT if self._right else LEFT)

    def _font(self) -> QFont:
        tokens = current_tokens()
        size = tokens.label if self._small else tokens.body
        return text_font(size, SEMIBOLD) if self._strong else text_font(size)

    def _tell_rest(self) -> None:
        self.setToolTip(self._text if text_width(self._font(), self._text) > self.width() else "")


class Sentence(ElidedLabel):
    """As `ElidedLabel`, but it takes a second line before it shortens itself."""

    def sizeHint(self) -> QSize:
        line = super().sizeHint()
        return QSize(line.width(), line.height() * self._lines())

    @property
    def least_width(self) -> int:
        """Pixels in which two lines hold all of it."""
        return text_width(self._font(), self._text) * 6 // 10

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._lines() == 1:
            super().paintEvent(event)
            return
        font = self._font()
        with painting(self) as painter:
            painter.setFont(font)
            painter.setPen(QColor(getattr(current_tokens(), self._colour)))
            # A word may leave the end of the first line empty.
            room = 2 * self.width() - QFontMetrics(font).horizontalAdvance("m") * _LONG_WORD
            shown = QFontMetrics(font).elidedText(self._text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(self.rect(), int(LEFT) | int(Qt.TextFlag.TextWordWrap), shown)

    def _lines(self) -> int:
        return 2 if text_width(self._font(), self._text) > self.width() > 0 else 1

    def _tell_rest(self) -> None:
        self.setToolTip(self._text if text_width(self._font(), self._text) > 2 * self.width() else "")
