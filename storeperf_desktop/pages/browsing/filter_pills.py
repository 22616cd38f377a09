"""The filters that hold, as pills that can be put away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens, paint_icon
from storeperf_desktop.widgets import LinkButton
from storeperf_desktop.widgets.painting import MEDIUM, draw_box, draw_focus, draw_text, painting, text_font, text_width

_PADDING = 10
_HEIGHT = 28
_CROSS = 12
_REMOVING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class _FilterPill(QAbstractButton):
    """A filter in words, with a cross; a click, Enter, Space or Delete puts it away."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(_("Remove the filter {filter}").format(filter=text))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        tokens = current_tokens()
        width = text_width(self._font(), self.text()) + tokens.px(2 * _PADDING + _CROSS + 6)
        return QSize(width, tokens.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), current_tokens().px(72)), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        side, padding = tokens.px(_CROSS), tokens.px(_PADDING)
        with painting(self) as painter:
            line = tokens.accent if self.underMouse() else None
            draw_box(painter, QRectF(self.rect()), self.height() / 2, tokens.accent_soft, line)
            cross = QRectF(self.width() - padding - side, (self.height() - side) / 2, side, side)
            paint_icon(painter, "x", cross, tokens.accent)
            room = QRect(padding, 0, int(cross.left()) - padding - tokens.px(4), self.height())
            draw_text(painter, room, self.text(), self._font(), tokens.accent)
            if self.hasFocus():
                draw_focus(painter, self.rect(), self.height() / 2)

    @staticmethod
    def _font() -> QFont:
        return text_font(current_tokens().label, MEDIUM)


class FilterPills(QWidget):
    """A row of pills by key; hidden while there is none. `removed(key)` follows a pill's click, `cleared` the link."""

    removed = Signal(str)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(_("Filters"))
        self._pills: dict[str, _FilterPill] = {}
        self._clear = LinkButton(_("Remove all"), on_click=self.cleared.emit)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._clear)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def texts(self) -> list[str]:
        """What stands in the pills, from left to right."""
        return [pill.text() for pill in self._pills.values()]

    def pill(self, key: str) -> QAbstractButton:
        """The pill of a filter; KeyError where it does not hold."""
        return self._pills[key]

    def show_filters(self, filters: Sequence[tuple[str, str]]) -> None:
        """Show filters as `(key, text)`."""
        for pill in self._pills.values():
            self._row.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._pills = {}
        for place, (key, text) in enumerate(filters):
            pill = _FilterPill(text)
            pill.clicked.connect(lambda _checked=False, key=key: self.removed.emit(key))
            self._pills[key] = pill
            self._row.insertWidget(place, pill)
        self._clear.setVisible(len(filters) > 1)
        self.setVisible(bool(filters))
