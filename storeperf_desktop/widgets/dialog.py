"""Dialogs: one question or one form, one primary answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.buttons import Button, DangerButton, PrimaryButton
from storeperf_desktop.widgets.fields import align_rows
from storeperf_desktop.widgets.reading_order import order_by_reading
from storeperf_desktop.widgets.text import text_label

_LEAST_SCREEN_LEFT = 80


class Dialog(QDialog):
    """A modal window: fill `body`; `accept_text` names what the primary button does ("Save", never "OK").

    Esc and Cancel reject. `finished` and `exec()` are Qt's.
    """

    def __init__(
        self, parent: QWidget | None, title: str, accept_text: str, sentence: str = "", *, danger: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(12)
        outer.addWidget(text_label(title, "title", wrap=True))
        if sentence:
            outer.addWidget(text_label(sentence, "muted", wrap=True))
        content = QWidget()
        content.setObjectName("scrolled")
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(0, 4, 0, 4)
        self.body.setSpacing(12)
        content.installEventFilter(self)
        self._content, self._area = content, scrolling(content)
        outer.addWidget(self._area, 1)
        self.fault = text_label("", "bad", wrap=True)
        self.fault.hide()
        outer.addWidget(self.fault)
        self.accept_button = (DangerButton if danger else PrimaryButton)(accept_text, on_click=self.accept)
        self.accept_button.setDefault(True)
        self.cancel_button = Button(_("Cancel"), on_click=self.reject)
        self._buttons = buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button)
        outer.addLayout(buttons)
        self.setMinimumWidth(current_tokens().px(380))

    def add_button(self, button: QPushButton) -> None:
        """Put a button that does not close the dialog at the left of its foot."""
        self._buttons.insertWidget(0, button)

    def showEvent(self, event: QShowEvent) -> None:
        align_rows(self)
        self._make_room()
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._grow()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own signature
        order_by_reading(self)
        return super().focusNextPrevChild(next)

    def _make_room(self) -> None:
        """Be as high as the sentences above and below the fields need at this width; Qt reckons with wider ones."""
        outer = self.layout()
        if outer is None or not outer.hasHeightForWidth():
            return
        is_sized = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        wanted = (outer.minimumHeightForWidth if is_sized else outer.heightForWidth)(self.width())
        most = self.screen().availableGeometry().height() - _LEAST_SCREEN_LEFT
        if self.height() < min(wanted, most):
            self.resize(self.width(), min(wanted, most))

    def _grow(self) -> None:
        """Make room for a sentence that came in among the fields, as far as the screen allows."""
        missing = self._content.sizeHint().height() - self._area.viewport().height()
        most = self.screen().availableGeometry().height() - _LEAST_SCREEN_LEFT
        if missing > 0 and self.height() < most:
            self.resize(self.width(), min(self.height() + missing, most))

    def show_fault(self, sentence: str) -> None:
        """Say why the dialog cannot be accepted as it is; empty to take it back."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))


def confirm(parent: QWidget, title: str, sentence: str, accept_text: str, *, danger: bool = False) -> bool:
    """Ask before something that matters; True if the person said `accept_text`."""
    dialog = Dialog(parent, title, accept_text, sentence, danger=danger)
    try:
        return bool(dialog.exec())
    finally:
        dialog.deleteLater()


def scrolling(content: QWidget) -> QScrollArea:
    """`content` in an area that scrolls downwards when the window is too low, never sideways by its own frame."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    area.setWidget(content)
    return area
