"""Lucide icons, drawn from their SVG in the colours of the look, sharp at every pixel density."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from storeperf_desktop.resources import resource_path
from storeperf_desktop.theme.controller import current_tokens

ICON_SIZE = 18
_STROKE = "1.75"


@cache
def _source(name: str) -> str:
    svg = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return re.sub(r'stroke-width="[^"]*"', f'stroke-width="{_STROKE}"', svg)


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draw the icon called `name` into the square `rect` in `colour` (`#RRGGBB`)."""
    _renderer(name, colour).render(painter, rect)


class _ThemedIcon(QIconEngine):
    """Asks for the colour when it paints, so that icons follow the look without being made again."""

    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        tokens = current_tokens()
        colour = tokens.ink_faint if mode is QIcon.Mode.Disabled else getattr(tokens, self._colour)
        # Left in its room: a button asks for a wider icon to keep a gap between it and the text.
        side = min(rect.width(), rect.height())
        paint_icon(painter, self._name, QRectF(rect.left(), rect.top(), side, side), colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _ThemedIcon(self._name, self._colour)


def icon(name: str, colour: str = "ink_muted") -> QIcon:
    """The icon `name` (a file of `resources/icons`) in a colour of the look, such as `ink`, `accent` or `bad`."""
    _source(name)  # a name that does not exist is told here, not in the middle of a paint
    return QIcon(_ThemedIcon(name, colour))
