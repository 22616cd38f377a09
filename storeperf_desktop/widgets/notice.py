"""What has happened, said in a sentence: in the page (Notice) or over it for a while (Toast)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import ICON_SIZE, current_tokens, icon
from storeperf_desktop.widgets.buttons import IconButton, LinkButton
from storeperf_desktop.widgets.text import text_label

NoticeTone = Literal["good", "warn", "bad", "neutral"]
TOAST_MS = 6_000
_LEAST_SENTENCE = 190
_ICONS = {"good": "circle-check", "warn": "triangle-alert", "bad": "circle-alert", "neutral": "info"}


class Notice(QFrame):
    """A sentence on a soft ground with its sign, an action if there is one, and a cross to put it away."""

    def __init__(
        self,
        text: str,
        tone: NoticeTone = "neutral",
        action: tuple[str, Callable[[], object]] | None = None,
        parent: QWidget | None = None,
        *,
        closable: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", tone)
        self.setAccessibleName(text)
        self._tone = tone
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(10)
        self._sign = QLabel(self)
        self._draw_sign()
        row.addWidget(self._sign)
        self.label = text_label(text, wrap=True)
        self.label.setMinimumHeight(current_tokens().px(28))
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said.setSpacing(4)
        self._said.addWidget(self.label, 1)
        self.action: LinkButton | None = None
        if action is not None:
            self.action = LinkButton(action[0], on_click=action[1])
            self._said.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._said, 1)
        if closable:
            row.addWidget(IconButton("x", _("Close this message"), self.hide))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def text(self) -> str:
        return self.label.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_sign"):
            self._draw_sign()
            self._turn()

    def _turn(self) -> None:
        """Put the action below the sentence where it would leave that a narrow column only."""
        if self.action is None:
            return
        tokens = current_tokens()
        room = self.width() - 2 * tokens.px(ICON_SIZE) - self.action.sizeHint().width()
        is_narrow = room < tokens.px(_LEAST_SENTENCE)
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._said.setDirection(direction)

    def _draw_sign(self) -> None:
        side = current_tokens().px(ICON_SIZE)
        colour = "accent" if self._tone == "neutral" else self._tone
        self._sign.setPixmap(icon(_ICONS[self._tone], colour).pixmap(QSize(side, side), self.devicePixelRatioF()))


class Toast(Notice):
    """A notice at the foot of a window that leaves by itself after six seconds, unless the mouse rests on it."""

    def __init__(
        self,
        window: QWidget,
        text: str,
        tone: NoticeTone = "good",
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        super().__init__(text, tone, action, window)
        self._window = window
        self.setProperty("surface", "toast")
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.setInterval(TOAST_MS)
        self._leave.timeout.connect(self.hide)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()
        self._leave.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._leave.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._leave.start()
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._leave.stop()

    def _place(self) -> None:
        width = min(current_tokens().px(520), self._window.width() - 48)
        self.setFixedWidth(width)
        height = max(self.heightForWidth(width), self.sizeHint().height())
        self.setGeometry((self._window.width() - width) // 2, self._window.height() - height - 48, width, height)
        self.raise_()


def show_toast(
    widget: QWidget, text: str, tone: NoticeTone = "good", action: tuple[str, Callable[[], object]] | None = None
) -> Toast:
    """Show a toast in the window of `widget`; one that is still there makes room."""
    window = widget.window()
    for older in window.findChildren(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly):
        older.hide()
        older.deleteLater()
    toast = Toast(window, text, tone, action)
    toast.show()
    return toast
