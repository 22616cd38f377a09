"""A box to tick, drawn so that an empty one is seen in each look."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from storeperf_desktop.theme import current_tokens, paint_icon
from storeperf_desktop.widgets.painting import draw_box, draw_focus, draw_text, painting, text_font, text_width

_BOX, _GAP, _HEIGHT = 18, 10, 32


class CheckBox(QCheckBox):
    """Its text stands beside it; a click on either ticks it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        tokens = current_tokens()
        text = text_width(text_font(tokens.body), self.text())
        return QSize(tokens.px(_BOX + _GAP + 6) + text, tokens.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        side, is_on, is_free = tokens.px(_BOX), self.isChecked(), self.isEnabled()
        box = QRectF(tokens.px(3), (self.height() - side) / 2, side, side)
        fill = (tokens.accent if is_free else tokens.ink_faint) if is_on else tokens.surface
        with painting(self) as painter:
            draw_box(painter, box, tokens.px(4), fill, fill if is_on else tokens.line_strong)
            if is_on:
                inset = tokens.px(2)
                paint_icon(painter, "check", box.adjusted(inset, inset, -inset, -inset), tokens.accent_ink)
            left = tokens.px(_BOX + _GAP)
            room = QRect(left, 0, self.width() - left, self.height())
            ink = tokens.ink if is_free else tokens.ink_muted
            draw_text(painter, room, self.text(), text_font(tokens.body), ink)
            if self.hasFocus():
                draw_focus(painter, self.rect(), tokens.radius_control)

    def hitButton(self, pos: object) -> bool:
        return self.rect().contains(pos)  # type: ignore[call-overload, no-any-return]
