"""What a page shows when it has nothing to show yet, and what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens, paint_icon
from storeperf_desktop.widgets.buttons import Button, PrimaryButton
from storeperf_desktop.widgets.painting import FollowsLook, draw_box, painting
from storeperf_desktop.widgets.text import text_label

SKELETON_AFTER_MS = 150
Action = tuple[str, Callable[[], object]]


class _Icon(FollowsLook):
    """A quiet icon in a soft circle."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name, self._tone = name, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(48, 48)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        with painting(self) as painter:
            draw_box(painter, QRectF(self.rect()), 24, getattr(tokens, f"{self._tone}_soft"), None)
            paint_icon(painter, self._name, QRectF(13, 13, 22, 22), getattr(tokens, self._tone))


class _Skeleton(FollowsLook):
    """Grey bars where the content will be."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        tokens = current_tokens()
        with painting(self) as painter:
            for row in range(self.height() // tokens.px(34)):
                width = self.width() * (0.9, 0.7, 0.8, 0.55)[row % 4]
                bar = QRectF(0, row * tokens.px(34) + tokens.px(10), width, tokens.px(12))
                draw_box(painter, bar, 4, tokens.line, None)


class StateView(QWidget):
    """Holds a page's content, or in its place one of four states, each with the next thing to do.

    Loading shows grey bars only after 150 ms, so that quick answers do not flicker.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedLayout(self)
        self._content = content
        self._skeleton = _Skeleton()
        self._skeleton.setAccessibleName(_("Loading"))
        self._message: QWidget | None = None
        self._stack.addWidget(content)
        self._stack.addWidget(self._skeleton)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SKELETON_AFTER_MS)
        self._wait.timeout.connect(lambda: self._stack.setCurrentWidget(self._skeleton))
        self._state = "content"

    def state(self) -> str:
        """`content`, `loading`, `empty`, `error` or `offline`."""
        return self._state

    def show_content(self) -> None:
        self._enter("content")
        self._stack.setCurrentWidget(self._content)

    def show_loading(self) -> None:
        if self._state != "loading":
            self._enter("loading")
            self._wait.start()

    def show_empty(self, title: str, sentence: str, action: Action | None = None) -> None:
        """Nothing is there yet; `action` is (text, what to do)."""
        self._show_message("empty", "inbox", "accent", title, sentence, action)

    def show_error(self, title: str, sentence: str, action: Action | None = None) -> None:
        """Something went wrong; `sentence` says what and what can be done."""
        self._show_message("error", "triangle-alert", "bad", title, sentence, action)

    def show_offline(self, sentence: str, action: Action | None = None) -> None:
        """What is asked for lies elsewhere and cannot be reached now."""
        self._show_message("offline", "cloud-off", "warn", _("No connection"), sentence, action)

    def _enter(self, state: str) -> None:
        self._wait.stop()
        self._state = state
        if self._message is not None:
            self._stack.removeWidget(self._message)
            self._message.deleteLater()
            self._message = None

    def _show_message(
        self, state: str, icon_name: str, tone: str, title: str, sentence: str, action: Action | None
    ) -> None:
        self._enter(state)
        self._message = QWidget()
        column = QVBoxLayout(self._message)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(_Icon(icon_name, tone), 0, Qt.AlignmentFlag.AlignHCenter)
        for text, role in ((title, "title"), (sentence, "muted")):
            label = text_label(text, role, wrap=True)  # type: ignore[arg-type]
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMaximumWidth(current_tokens().px(460))
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 1_000)
            row.addStretch(1)
            column.addLayout(row)
        if action is not None:
            button = PrimaryButton(action[0], on_click=action[1]) if state == "empty" else Button(*_as_button(action))
            column.addSpacing(8)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._message.setAccessibleName(f"{title}. {sentence}")
        self._stack.addWidget(self._message)
        self._stack.setCurrentWidget(self._message)


def _as_button(action: Action) -> tuple[str, str, Callable[[], object]]:
    return action[0], "refresh-cw", action[1]
