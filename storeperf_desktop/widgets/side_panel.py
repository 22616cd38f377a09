"""A drawer over the right side of a page, for the details of what was chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.button_row import ButtonRow
from storeperf_desktop.widgets.buttons import IconButton
from storeperf_desktop.widgets.dialog import scrolling
from storeperf_desktop.widgets.text import ElidedLabel, text_label

_WIDTH = 440
_LEFT, _RIGHT = 20, 16


class SidePanel(QFrame):
    """Lies over the right of `page`; fill it with `set_content`, `open()` it; Esc or the cross closes it.

    The keyboard moves into it when it opens and back to where it was when it closes. `closed` follows.
    """

    closed = Signal()

    def __init__(self, page: QWidget, title: str = "") -> None:
        super().__init__(page)
        self._page = page
        self.setProperty("surface", "panel")
        self._before: QWidget | None = None
        self._content: QWidget | None = None
        self._title = ElidedLabel(title, strong=True)
        self._subtitle = text_label("", "label", wrap=True)
        self._subtitle.hide()
        self._close = IconButton("x", _("Close"), self.close_panel)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_LEFT, 14, _RIGHT, 16)
        outer.setSpacing(8)
        outer.addLayout(head)
        outer.addWidget(self._subtitle)
        self.body = QVBoxLayout()
        outer.addLayout(self.body, 1)
        self.foot = ButtonRow()
        self.foot.hide()
        outer.addWidget(self.foot)
        self.setAccessibleName(title)
        page.installEventFilter(self)
        self.hide()

    def add_button(self, button: QPushButton) -> None:
        """Put a button at the foot."""
        self.foot.add(button)
        self.foot.show()

    def set_title(self, title: str, subtitle: str = "") -> None:
        self._title.set_text(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    def set_content(self, content: QWidget, *, scrolls: bool = True) -> None:
        """Put `content` in, in place of what was there; it scrolls unless it does so itself."""
        if self._content is not None:
            self.body.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        content.setObjectName("scrolled")
        self._content = scrolling(content) if scrolls else content
        self.body.addWidget(self._content)

    def open(self) -> None:
        if not self.isVisible():
            focused = QApplication.focusWidget()
            # A field of a dialog that is closing will be gone by then.
            is_here = focused is not None and focused.window() is self.window()
            self._before = focused if is_here else None
        self._place()
        self.show()
        self.raise_()
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_panel(self) -> None:
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # A button at the foot may have got another text.
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if event.spontaneous():
            return
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def _place(self) -> None:
        """As wide as the buttons at the foot need in this language."""
        foot = self.foot.needed_width + _LEFT + _RIGHT + 2 * self.frameWidth()
        width = min(max(current_tokens().px(_WIDTH), foot), self._page.width())
        self.setGeometry(self._page.width() - width, 0, width, self._page.height())
