"""A key figure: what it is, how much, how it compares, how it went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.painting import (
    MEDIUM,
    SEMIBOLD,
    draw_box,
    draw_focus,
    draw_sparkline,
    draw_text,
    draw_triangle,
    painting,
    text_font,
    text_width,
)

_PADDING = 16
_WIDE = 220
# Widths from which on a figure is written in a size, in px at 100 % text.
_SIZES = ((180, 22), (156, 18), (0, 16))
_LEAST_SIZE = 14


@dataclass(frozen=True, slots=True)
class _Rows:
    """Where the rows of a card begin, in px from its top at 100 % text."""

    height: int
    label: int
    figure: int
    comparison: int
    spark: int
    spark_height: int


_ROOMY = _Rows(height=128, label=14, figure=32, comparison=62, spark=86, spark_height=25)
_DENSE = _Rows(height=108, label=10, figure=25, comparison=52, spark=72, spark_height=21)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A change against an earlier period: `text` without sign (`33.4 %`), its direction, whether it is welcome."""

    text: str
    direction: Literal[-1, 0, 1]
    tone: Literal["good", "bad", "neutral"]
    against: str


class KpiCard(QAbstractButton):
    """A figure on a card; a click (or Enter, or Space) means "show me the sales behind it"."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._figure = self._short_figure = ""
        self._comparison: Comparison | None = None
        self._note = ""
        self._trend: Sequence[float | None] = ()
        self._loading = True
        self._rows = _ROOMY
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def show_figure(
        self,
        figure: str,
        *,
        short_figure: str = "",
        comparison: Comparison | None = None,
        note: str = "",
        trend: Sequence[float | None] = (),
    ) -> None:
        """Show a figure; `short_figure` (`£1.412m`) stands in where the whole one does not fit.

        `note` is said in place of a comparison ("nothing to compare with yet"); `trend` holds one number a day.
        """
        self._figure, self._short_figure = figure, short_figure
        self._comparison, self._note, self._trend = comparison, note, trend
        self._loading = False
        self._name()
        self.update()

    def show_loading(self) -> None:
        """Grey bars until the figure is there."""
        self._loading = True
        self.update()

    def set_dense(self, *, dense: bool) -> None:
        """Whether the rows stand closer, for windows with little height."""
        self._rows = _DENSE if dense else _ROOMY
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        tokens = current_tokens()
        return QSize(tokens.px(186), tokens.px(self._rows.height))

    def minimumSizeHint(self) -> QSize:
        tokens = current_tokens()
        return QSize(tokens.px(118), tokens.px(self._rows.height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        with painting(self) as painter:
            line = tokens.line_strong if self.underMouse() else tokens.line
            draw_box(painter, QRectF(self.rect()), tokens.radius_card, tokens.surface, line)
            self._paint_inside(painter)
            if self.hasFocus():
                draw_focus(painter, self.rect(), tokens.radius_card)

    def _paint_inside(self, painter: QPainter) -> None:
        tokens = current_tokens()
        px, pad = tokens.px, tokens.px(_PADDING)
        inside = self.rect().adjusted(pad, 0, -pad, 0)
        rows = self._rows
        row = QRect(inside.left(), px(rows.label), inside.width(), px(18))
        draw_text(painter, row, self._label, text_font(tokens.label), tokens.ink_muted)
        if self._loading:
            for top, share in ((rows.figure + 6, 0.7), (rows.comparison + 4, 0.45)):
                bar = QRectF(inside.left(), px(top), inside.width() * share, px(14))
                draw_box(painter, bar, 4, tokens.line, None)
            return
        self._paint_figure(painter, QRect(inside.left(), px(rows.figure), inside.width(), px(30)))
        self._paint_comparison(painter, QRect(inside.left(), px(rows.comparison), inside.width(), px(18)))
        spark = QRectF(inside.left(), px(rows.spark), inside.width(), px(rows.spark_height))
        draw_sparkline(painter, spark, self._trend, tokens.accent)

    def _paint_figure(self, painter: QPainter, rect: QRect) -> None:
        tokens = current_tokens()
        # By the card's width, not by the figure's, so that cards in a row write alike.
        if self.width() >= tokens.px(_WIDE) and self._rows is _ROOMY:
            size = tokens.figure
        else:
            size = next(tokens.px(size) for width, size in _SIZES if self.width() >= tokens.px(width))
        font = text_font(size, SEMIBOLD)
        fits = text_width(font, self._figure) <= rect.width()
        text = self._figure if fits or not self._short_figure else self._short_figure
        if text_width(font, text) > rect.width():
            font = text_font(tokens.px(_LEAST_SIZE), SEMIBOLD)
        draw_text(painter, rect, text, font, tokens.ink)

    def _paint_comparison(self, painter: QPainter, rect: QRect) -> None:
        tokens = current_tokens()
        if self._comparison is None:
            draw_text(painter, rect, self._note, text_font(tokens.label), tokens.ink_muted)
            return
        colour = tokens.ink_muted if self._comparison.tone == "neutral" else getattr(tokens, self._comparison.tone)
        left = rect.left()
        if self._comparison.direction:
            side = tokens.px(8)
            sign = QRectF(left, rect.center().y() - side / 2 + 1, side, side * 0.85)
            draw_triangle(painter, sign, colour, up=self._comparison.direction > 0)
            left += tokens.px(12)
        font = text_font(tokens.label, MEDIUM)
        width = text_width(font, self._comparison.text)
        draw_text(
            painter, QRect(left, rect.top(), rect.right() - left, rect.height()), self._comparison.text, font, colour
        )
        left += width + tokens.px(7)
        against = QRect(left, rect.top(), rect.right() - left, rect.height())
        if text_width(text_font(tokens.label), self._comparison.against) <= against.width():
            draw_text(painter, against, self._comparison.against, text_font(tokens.label), tokens.ink_muted)

    def _name(self) -> None:
        spoken = [self._label, self._figure]
        if self._comparison is not None:
            words = {1: _("up {amount} {against}"), -1: _("down {amount} {against}"), 0: _("unchanged {against}")}
            sentence = words[self._comparison.direction]
            spoken.append(sentence.format(amount=self._comparison.text, against=self._comparison.against))
        elif self._note:
            spoken.append(self._note)
        self.setAccessibleName(", ".join(part for part in spoken if part))
        self.setToolTip(self.accessibleName() if self._figure else "")
