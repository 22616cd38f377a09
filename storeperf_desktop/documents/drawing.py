"""A document drawn: the same lines as on the printer's paper, in the program's font, on a strip of any width."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from storeperf_core.domain.paper import Code, Heading, Line, Pair, Rule, Words
from storeperf_desktop.theme import current_tokens, make_font

STRIP_POINTS = 80 / 25.4 * 72
"""80 mm, the width of the usual roll."""
_MARGIN, _GAP, _RULE = 12.0, 10.0, 9.0
_BODY, _LARGE = 9.0, 14.0
_BAR_HEIGHT, _BAR_SHARE, _BARS_GAP = 34.0, 0.8, 6.0
_INK, _PAPER = QColor("#000000"), QColor("#ffffff")
_WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
_LEAST_LEFT = 0.25

Paint = Callable[[QPainter], None]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A strip of `width` × `height` points (1/72 inch)."""

    width: float
    height: float
    pieces: tuple[Paint, ...]

    def paint(self, painter: QPainter) -> None:
        """Black on white, whatever the look: it is paper."""
        painter.fillRect(QRectF(0, 0, self.width, self.height), _PAPER)
        painter.setPen(QPen(_INK, 0.7))
        for piece in self.pieces:
            piece(painter)


def drawn(lines: Iterable[Line], width: float = STRIP_POINTS) -> Drawing:
    """Lay `lines` out below each other."""
    y, pieces = _MARGIN, list[Paint]()
    room = width - 2 * _MARGIN
    for line in lines:
        height, made = _laid(line, y, room)
        pieces += made
        y += height
    return Drawing(width, y + _MARGIN, tuple(pieces))


def _laid(line: Line, y: float, room: float) -> tuple[float, list[Paint]]:
    """(height, pieces) of one line that begins at `y`."""
    if isinstance(line, Heading):
        return _text(line.text, QRectF(_MARGIN, y, room, 0), _font(_LARGE, strong=True), Qt.AlignmentFlag.AlignHCenter)
    if isinstance(line, Words):
        align = Qt.AlignmentFlag.AlignHCenter if line.place == "centre" else Qt.AlignmentFlag.AlignLeft
        return _text(line.text, QRectF(_MARGIN, y, room, 0), _font(_BODY, strong=line.strong), align)
    if isinstance(line, Pair):
        return _pair(line, y, room)
    if isinstance(line, Rule):
        middle = y + _RULE / 2
        return _RULE, [lambda painter: painter.drawLine(QPointF(_MARGIN, middle), QPointF(_MARGIN + room, middle))]
    return _code(line.text, y, room) if isinstance(line, Code) else (0.0, [])


def _text(text: str, place: QRectF, font: QFont, align: Qt.AlignmentFlag) -> tuple[float, list[Paint]]:
    inset = (len(text) - len(text.lstrip(" "))) * 4.0
    words, place = text.lstrip(" "), place.adjusted(inset, 0, 0, 0)
    height = _height(words, place.width(), font)
    place = QRectF(place.left(), place.top(), place.width(), height)

    def paint(painter: QPainter) -> None:
        painter.setFont(font)
        painter.drawText(place, int(align | Qt.AlignmentFlag.AlignTop) | int(_WRAP), words)

    return height, [paint]


def _pair(line: Pair, y: float, room: float) -> tuple[float, list[Paint]]:
    """The figure stands beside the last row of the words, or below them where it leaves no room."""
    font = _font(_LARGE if line.large else _BODY, strong=line.strong)
    figure = QFontMetricsF(font).horizontalAdvance(line.right) + 1
    left_room = room - figure - _GAP
    if left_room < room * _LEAST_LEFT:
        above, words = _text(line.left, QRectF(_MARGIN, y, room, 0), font, Qt.AlignmentFlag.AlignLeft)
        below, amount = _text(line.right, QRectF(_MARGIN, y + above, room, 0), font, Qt.AlignmentFlag.AlignRight)
        return above + below, words + amount
    height, words = _text(line.left, QRectF(_MARGIN, y, left_room, 0), font, Qt.AlignmentFlag.AlignLeft)
    row = QFontMetricsF(font).height()
    at = QRectF(_MARGIN + room - figure, y + height - row, figure, 0)
    return height, words + _text(line.right, at, font, Qt.AlignmentFlag.AlignRight)[1]


def _code(text: str, y: float, room: float) -> tuple[float, list[Paint]]:
    from barcode.codex import Code128

    bars = str(Code128(text).build()[0])
    width = room * _BAR_SHARE
    unit, left = width / len(bars), _MARGIN + (room - width) / 2

    def paint(painter: QPainter) -> None:
        for place, bar in enumerate(bars):
            if bar == "1":
                # A hair wider than a unit, so that bars beside each other leave no light line between them.
                painter.fillRect(QRectF(left + place * unit, y + _BARS_GAP, unit * 1.02, _BAR_HEIGHT), _INK)

    below = y + _BARS_GAP + _BAR_HEIGHT
    height, words = _text(text, QRectF(_MARGIN, below, room, 0), _font(_BODY), Qt.AlignmentFlag.AlignHCenter)
    return _BARS_GAP + _BAR_HEIGHT + height, [paint, *words]


def _height(text: str, width: float, font: QFont) -> float:
    metrics = QFontMetricsF(font)
    if not text:
        return metrics.height()
    return max(metrics.boundingRect(QRectF(0, 0, width, 1e6), int(_WRAP), text).height(), metrics.height())


def _font(points: float, *, strong: bool = False) -> QFont:
    # The painter is scaled: a pixel here is a point of the paper, at every resolution the same.
    return make_font(current_tokens(), round(points), QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
