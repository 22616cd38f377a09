"""The bar at the top: the way to everything, and the state of things."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens, paint_icon
from storeperf_desktop.widgets.painting import CENTER, draw_box, draw_focus, draw_text, painting, text_font, text_width
from storeperf_desktop.widgets.pill import Pill, Tone, draw_pill, pill_height, pill_width

_HEIGHT = 56
_SEARCH_WIDTH = 424


class _SearchButton(QAbstractButton):
    """Looks like a field and opens the palette, in which one types."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(_("Search products, customers, receipts, commands"))
        self.setAccessibleName(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(current_tokens().px(_SEARCH_WIDTH), current_tokens().control_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(current_tokens().px(120), current_tokens().control_height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        with painting(self) as painter:
            line = tokens.line_strong if self.underMouse() else tokens.line
            draw_box(painter, QRectF(self.rect()), tokens.radius_control, tokens.canvas, line)
            side = tokens.px(16)
            paint_icon(
                painter, "search", QRectF(tokens.px(11), (self.height() - side) / 2, side, side), tokens.ink_muted
            )
            font = text_font(tokens.caption)
            width, height = text_width(font, "Ctrl K") + tokens.px(12), tokens.px(18)
            cap = QRect(self.width() - width - tokens.px(10), (self.height() - height) // 2, width, height)
            draw_box(painter, QRectF(cap), 5, tokens.surface, tokens.line)
            draw_text(painter, cap, "Ctrl K", font, tokens.ink_muted, CENTER)
            left = tokens.px(35)
            room = QRect(left, 0, cap.left() - left - tokens.px(8), self.height())
            draw_text(painter, room, self.text(), text_font(tokens.body), tokens.ink_muted)
            if self.hasFocus():
                draw_focus(painter, self.rect(), tokens.radius_control)


class _StaffPill(QAbstractButton):
    """Who is signed in; a click locks the till for whoever comes next."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Somebody else is signed in."""
        self.setText(name)
        self.setAccessibleName(_("{name} is signed in. Lock the till").format(name=name))
        self.setToolTip(_("Lock the till (Ctrl+L)"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(pill_width(self.text()), pill_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), current_tokens().px(64)), pill_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            draw_pill(painter, self.rect(), self.text(), "accent" if self.underMouse() else "neutral")
            if self.hasFocus():
                draw_focus(painter, self.rect(), self.height() / 2)


class Header(QFrame):
    """Search at the left; at the right how safe the sales are, the store, and who is signed in."""

    def __init__(self, store_name: str, staff_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.search = _SearchButton(self)
        self.state = Pill(_("Kept on this computer"), "good", dot=True)
        self.store = Pill(store_name)
        self.staff = _StaffPill(staff_name, self)
        # Only the store's name gives way: how safe the sales are stays readable.
        self.store.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 1)
        row.setSpacing(12)
        row.addWidget(self.search)
        row.addStretch(1)
        for pill in (self.state, self.store, self.staff):
            row.addWidget(pill)
        self._set_height()

    def set_state(self, text: str, tone: Tone) -> None:
        """What holds of the sales just now, in words: "Kept on this computer"."""
        self.state.set_state(text, tone)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._set_height()

    def _set_height(self) -> None:
        self.setFixedHeight(current_tokens().px(_HEIGHT))
