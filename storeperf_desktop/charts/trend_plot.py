"""The drawing inside a TrendChart; the one module that imports pyqtgraph, itself imported late."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from storeperf_desktop.charts.axes import position_ticks, value_ticks
from storeperf_desktop.theme import current_tokens, make_font

_LABEL_ROOM = 84


class TrendPlot(pg.GraphicsLayoutWidget):  # type: ignore[misc]
    """A solid line, a dashed one behind it, faint horizontal lines, labels; positions are indices into the dates."""

    hovered = Signal(int)
    clicked = Signal(int)

    def __init__(
        self, axis_value: Callable[[float], str], axis_day: Callable[[date], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setBackground(None)
        self._axis_value, self._axis_day = axis_value, axis_day
        self._dates: Sequence[date] = ()
        self._values: list[float] = []
        self._ticks: list[float] = []
        self._rules: list[Any] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self._make_axes()
        self._earlier_line = pg.PlotCurveItem(antialias=True, connect="finite")
        self._line = pg.PlotCurveItem(antialias=True, connect="finite")
        self._hair = pg.InfiniteLine(angle=90, movable=False)
        self._dot = pg.ScatterPlotItem(size=9, antialias=True)
        for item in (self._earlier_line, self._line, self._hair, self._dot):
            self._box.addItem(item, ignoreBounds=True)
        for item in (self._hair, self._dot):
            item.setZValue(10)
            item.hide()
        self.scene().sigMouseMoved.connect(self._hover)
        self.scene().sigMouseClicked.connect(self._click)
        self.restyle()

    def _make_axes(self) -> None:
        # Put together by hand: pyqtgraph's PlotItem brings menus that outlive it.
        self._box = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self._left, self._bottom = pg.AxisItem("left"), pg.AxisItem("bottom")
        self.ci.layout.setSpacing(0)
        self.addItem(self._left, 0, 0)
        self.addItem(self._box, 0, 1)
        self.addItem(self._bottom, 1, 1)
        for axis in (self._left, self._bottom):
            axis.linkToView(self._box)

    def show_lines(
        self, dates: Sequence[date], values: Sequence[float | None], earlier: Sequence[float | None]
    ) -> None:
        """Draw; None leaves a gap."""
        self._dates = dates
        self._values = _with_gaps(values)
        behind = _with_gaps(earlier)
        self._line.setData(_positions(self._values), np.array(self._values, dtype=float))
        self._earlier_line.setData(_positions(behind), np.array(behind, dtype=float))
        known = [value for value in self._values + behind if not math.isnan(value)]
        self._ticks = value_ticks(min(known, default=0.0), max(known, default=0.0))
        self._box.setYRange(self._ticks[0], self._ticks[-1], padding=0.02)
        self._draw_rules()
        self._label_axes()

    def mark(self, index: int) -> None:
        """Put the hairline and the dot onto a point; −1 takes them away."""
        there = 0 <= index < len(self._values)
        known = there and not math.isnan(self._values[index])
        self._hair.setVisible(there)
        self._dot.setVisible(known)
        if there:
            self._hair.setPos(index)
        if known:
            self._dot.setData([index], [self._values[index]])

    def place_of(self, index: int) -> QPoint:
        """Where a point is on this widget, in pixels."""
        value = self._values[index]
        point = QPointF(index, self._ticks[0] if math.isnan(value) else value)
        place: QPoint = self.mapFromScene(self._box.mapViewToScene(point))
        return place

    def restyle(self) -> None:
        """Take colours and fonts from the look in use."""
        tokens = current_tokens()
        self._line.setPen(pg.mkPen(tokens.accent, width=2, join=Qt.PenJoinStyle.RoundJoin))
        self._earlier_line.setPen(pg.mkPen(tokens.ink_faint, width=1.25, dash=[3, 3]))
        self._hair.setPen(pg.mkPen(tokens.line_strong, width=1))
        self._dot.setPen(pg.mkPen(tokens.surface, width=2))
        self._dot.setBrush(pg.mkBrush(tokens.accent))
        font = make_font(tokens, tokens.caption, QFont.Weight.Medium)
        for axis in (self._left, self._bottom):
            axis.setPen(None)
            axis.setTextPen(tokens.ink_muted)
            axis.setTickFont(font)
            axis.setStyle(
                tickLength=0, tickAlpha=0, tickTextOffset=8, autoExpandTextSpace=False, hideOverlappingLabels=False
            )
        line = QFontMetrics(font).height()
        self._bottom.setHeight(line + 14)
        # The highest label is centred on the top edge of the lines, so half of it stands above them.
        self.ci.layout.setContentsMargins(0, line / 2, 0, 0)
        self._draw_rules()
        self._label_axes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_dot"):
            self._label_axes()

    def leaveEvent(self, event: Any) -> None:
        super().leaveEvent(event)
        self.hovered.emit(-1)

    def _draw_rules(self) -> None:
        for rule in self._rules:
            self._box.removeItem(rule)
        pen = pg.mkPen(current_tokens().line, width=1)
        self._rules = [pg.InfiniteLine(pos=tick, angle=0, movable=False, pen=pen) for tick in self._ticks]
        for rule in self._rules:
            rule.setZValue(-10)
            self._box.addItem(rule, ignoreBounds=True)

    def _label_axes(self) -> None:
        tokens = current_tokens()
        metrics = QFontMetrics(make_font(tokens, tokens.caption, QFont.Weight.Medium))
        left = [(tick, self._axis_value(tick)) for tick in self._ticks]
        width = max((metrics.horizontalAdvance(text) for _tick, text in left), default=0)
        self._left.setWidth(width + 14)
        self._left.setTicks([left])
        fitting = max(2, int((self.width() - width) // tokens.px(_LABEL_ROOM)))
        marks = position_ticks(len(self._dates), fitting)
        self._bottom.setTicks([[(index, self._axis_day(self._dates[index])) for index in marks]])
        # Half a label of room at both ends, so that the first and the last date are written in full.
        room = tokens.px(_LABEL_ROOM) / 2 / max(self.width() - width, 1)
        self._box.setXRange(0, max(len(self._dates) - 1, 1), padding=min(room, 0.2) if len(marks) > 1 else 0.02)

    def _index_at(self, position: QPointF) -> int:
        box = self._box
        if not self._values or not box.sceneBoundingRect().contains(position):
            return -1
        index: int = round(box.mapSceneToView(position).x())
        return min(max(index, 0), len(self._values) - 1)

    def _hover(self, position: QPointF) -> None:
        self.hovered.emit(self._index_at(position))

    def _click(self, event: Any) -> None:
        index = self._index_at(event.scenePos())
        if index >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(index)


def _positions(values: Sequence[float]) -> Any:
    return np.arange(len(values), dtype=float)


def _with_gaps(values: Sequence[float | None]) -> list[float]:
    return [math.nan if value is None else float(value) for value in values]
