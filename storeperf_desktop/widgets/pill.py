"""Pills: a word on a soft ground, for a state or a name."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from storeperf_desktop.theme import Tokens, current_tokens
from storeperf_desktop.widgets.painting import (
    CENTER,
    LEFT,
    MEDIUM,
    FollowsLook,
    draw_box,
    draw_focus,
    draw_text,
    painting,
    text_font,
    text_width,
)

Tone = Literal["good", "warn", "bad", "accent", "neutral"]

_PADDING = 9
_HEIGHT = 22
_DOT = 13


def pill_font() -> QFont:
    """The font of a pill's word."""
    return text_font(current_tokens().label, MEDIUM)


def pill_width(text: str, *, dot: bool = False) -> int:
    """Pixels a pill with `text` takes."""
    tokens = current_tokens()
    return text_width(pill_font(), text) + tokens.px(2 * _PADDING) + (tokens.px(_DOT) if dot else 0)


def pill_height() -> int:
    """Pixels from top to bottom of a pill."""
    return current_tokens().px(_HEIGHT)


def draw_pill(painter: QPainter, rect: QRect, text: str, tone: Tone, *, dot: bool = False) -> None:
    """A pill that fills `rect`; its text gives way where `rect` is too narrow."""
    tokens = current_tokens()
    ink, fill, line = _colours(tokens, tone)
    draw_box(painter, QRectF(rect), rect.height() / 2, fill, line)
    inside = rect.adjusted(tokens.px(_PADDING), 0, -tokens.px(_PADDING) + 1, 0)
    if not dot:
        draw_text(painter, inside, text, pill_font(), ink, CENTER)
        return
    radius = tokens.px(7) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    painter.drawEllipse(QPointF(inside.left() + radius, rect.center().y() + 0.5), radius, radius)
    draw_text(painter, inside.adjusted(tokens.px(_DOT), 0, 0, 0), text, pill_font(), ink, LEFT)


def _colours(tokens: Tokens, tone: Tone) -> tuple[str, str, str | None]:
    if tone == "neutral":
        return tokens.ink_muted, tokens.canvas, tokens.line
    return getattr(tokens, tone), getattr(tokens, f"{tone}_soft"), None


class Pill(FollowsLook):
    """A word in a tone: `good`, `warn`, `bad`, `accent` (chosen) or `neutral`; `dot` puts a lamp before it.

    The tooltip is free for whoever shows the pill; without one, a word that had to be shortened is told in full.
    """

    def __init__(
        self, text: str = "", tone: Tone = "neutral", *, dot: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._dot = text, tone, dot
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(text, tone)

    def text(self) -> str:
        return self._text

    def tone(self) -> Tone:
        return self._tone

    def set_state(self, text: str, tone: Tone | None = None) -> None:
        """Show another word, and another tone if given."""
        self._text = text
        self._tone = tone or self._tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_reason(self, reason: str) -> None:
        """Sentences that the mouse, a click and the keyboard can ask for; empty when there is nothing to tell."""
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reason else Qt.FocusPolicy.NoFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            # Not at once: Qt tells the style of the new focus, too, and puts tooltips away as it does.
            QTimer.singleShot(0, self, self._tell_reason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Without a reason a click belongs to what the pill lies on.
        event.setAccepted(bool(self.toolTip()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(bool(self.toolTip()))
        self._tell_reason()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        QToolTip.hideText()

    def _tell_reason(self) -> None:
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self.toolTip(), self)

    def sizeHint(self) -> QSize:
        return QSize(pill_width(self._text, dot=self._dot), pill_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), current_tokens().px(64)), pill_height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            QToolTip.showText(event.globalPos(), self._text if self.width() < self.sizeHint().width() else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            draw_pill(painter, self.rect(), self._text, self._tone, dot=self._dot)
            if self.hasFocus():
                draw_focus(painter, self.rect(), self.height() / 2)
