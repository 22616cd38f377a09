"""What widgets that paint themselves share: text that gives way, rounded boxes, the focus ring, following the look."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from storeperf_desktop.theme import TABULAR, current_tokens, make_font

MEDIUM = QFont.Weight.Medium
SEMIBOLD = QFont.Weight.DemiBold
VCENTER = Qt.AlignmentFlag.AlignVCenter
LEFT = VCENTER | Qt.AlignmentFlag.AlignLeft
RIGHT = VCENTER | Qt.AlignmentFlag.AlignRight
CENTER = Qt.AlignmentFlag.AlignCenter
OVERHANG = 8
"""Pixels that rows reach over their text on either side, for the focus ring to go around it."""
_HYPHENATED = re.compile(r"[^\W\d]-|-[^\W\d]")


class FollowsLook(QWidget):
    """Base that measures and paints itself again when the look or the text size changes."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.look_changed()

    def look_changed(self) -> None:
        """Called after a change; a subclass that keeps sizes sets them anew here."""
        self.updateGeometry()
        self.update()


@contextmanager
def painting(widget: QWidget) -> Iterator[QPainter]:
    """A painter with smooth edges on `widget`, ended whatever happens."""
    painter = QPainter(widget)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    try:
        yield painter
    finally:
        painter.end()


def text_font(size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface font of the look in use; `size` is one of its sizes."""
    return make_font(current_tokens(), size, weight)


def text_width(font: QFont, text: str) -> int:
    """Pixels that `text` needs in one line."""
    return QFontMetrics(font).horizontalAdvance(text)


def draw_text(
    painter: QPainter, rect: QRect, text: str, font: QFont, colour: str, align: Qt.AlignmentFlag = LEFT
) -> bool:
    """One line of text, shortened with an ellipsis where `rect` is too narrow; True if it was shortened."""
    if _HYPHENATED.search(text):
        # Equal widths are for figures; the hyphen of a word would get the width of a digit.
        font.unsetFeature(TABULAR)
    metrics = QFontMetrics(font)
    shown = text
    if metrics.horizontalAdvance(text) > rect.width():
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, int(align) | int(Qt.TextFlag.TextSingleLine), shown)
    return shown != text


def draw_box(
    painter: QPainter, rect: QRectF, radius: float, fill: str | None, line: str | None, width: float = 1
) -> None:
    """A rounded box whose outline lies inside `rect`, on whole pixels."""
    inset = width / 2 if line else 0
    inner = rect.adjusted(inset, inset, -inset, -inset)
    painter.setPen(QPen(QColor(line), width) if line else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, radius - inset, radius - inset)


def draw_focus(painter: QPainter, rect: QRect, radius: float) -> None:
    """The ring that says where the keyboard is."""
    draw_box(painter, QRectF(rect), radius, None, current_tokens().accent, 2)


def draw_triangle(painter: QPainter, rect: QRectF, colour: str, *, up: bool) -> None:
    """A small filled triangle, the sign beside a change."""
    tip, base = (rect.top(), rect.bottom()) if up else (rect.bottom(), rect.top())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(
        QPolygonF([QPointF(rect.left(), base), QPointF(rect.right(), base), QPointF(rect.center().x(), tip)])
    )


def draw_sparkline(painter: QPainter, rect: QRectF, values: Sequence[float | None], colour: str) -> None:
    """A line through `values` from left to right, lowest at the bottom; it passes over None."""
    known = [(index, value) for index, value in enumerate(values) if value is not None]
    if len(known) < 2:
        return
    low = min(value for _index, value in known)
    span = (max(value for _index, value in known) - low) or 1.0
    step = rect.width() / (len(values) - 1)
    painter.setPen(
        QPen(QColor(colour), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        QPolygonF(
            [
                QPointF(rect.left() + index * step, rect.bottom() - (value - low) / span * rect.height())
                for index, value in known
            ]
        )
    )


def mixed(first: str, second: str, share: float) -> QColor:
    """The colour `share` (0 to 1) of the way from `first` to `second`."""
    a, b = QColor(first), QColor(second)
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )
