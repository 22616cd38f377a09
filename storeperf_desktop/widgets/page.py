"""The frame every page has: heading, sentence below it, actions at the right, content that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.dialog import scrolling
from storeperf_desktop.widgets.text import ElidedLabel, text_label

_MARGIN = 24
_LEAST_HEADING = 300


class PageFrame(QWidget):
    """Base of a page. Fill `body`; put controls at the right of the heading with `add_action`.

    `scrolls=False` is for pages whose table takes what height there is. A narrow window, or large text, puts the
    actions below the heading.
    """

    def __init__(self, title: str, parent: QWidget | None = None, *, scrolls: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(title)
        self.heading = text_label(title, "heading", wrap=True)
        self._sentence = ElidedLabel(colour="ink_muted")
        self._sentence.hide()
        content = QWidget()
        content.setObjectName("scrolled")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(_MARGIN, 18, _MARGIN, 16)
        self._column.setSpacing(16)
        self._column.addLayout(self._make_head())
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self._column.addLayout(self.body, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content) if scrolls else content)

    def set_heading(self, title: str, sentence: str = "") -> None:
        """The page's heading and the sentence that sums it up."""
        self.heading.setText(title)
        self._sentence.set_text(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(title)

    def add_action(self, widget: QWidget) -> None:
        """Put a control at the right of the heading."""
        self._actions.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_head()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_head"):
            self._turn_head()

    def _make_head(self) -> QBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self._sentence)
        self._actions = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._actions.setSpacing(12)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(12)
        self._head.addLayout(words, 1)
        self._head.addLayout(self._actions)
        return self._head

    def _turn_head(self) -> None:
        below = QBoxLayout.Direction.TopToBottom
        beside = QBoxLayout.Direction.LeftToRight
        self._actions.setDirection(beside)
        needed = self._actions.sizeHint().width() + current_tokens().px(_LEAST_HEADING)
        narrow = self.width() < needed
        if self._actions.sizeHint().width() > self.width() - 2 * _MARGIN:
            self._actions.setDirection(below)
        self._head.setDirection(below if narrow else beside)
        self._head.setAlignment(self._actions, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignVCenter)
