"""The frame every page has: heading, sentence below it, actions at the right, content that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.dialog import scrolling
from storeperf_desktop.widgets.text import Sentence, text_label

PAGE_MARGIN = 24
_LOW = 720
_SPACING, _LOW_SPACING = 16, 10


class PageFrame(QWidget):
    """Base of a page. Fill `body`; put controls at the right of the heading with `add_action`.

    `scrolls=False` is for pages whose table takes what height there is. A narrow window, or large text, puts the
    actions below the heading; a low one takes from the space between.
    """

    def __init__(self, title: str, parent: QWidget | None = None, *, scrolls: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(title)
        self.heading = text_label(title, "heading")
        self._sentence = Sentence(colour="ink_muted")
        self._sentence.hide()
        content = QWidget()
        content.setObjectName("scrolled")
        self._column = QVBoxLayout(content)
        self._column.addLayout(self._make_head())
        self.body = QVBoxLayout()
        self._column.addLayout(self.body, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content) if scrolls else content)
        self._fit()

    @property
    def is_low(self) -> bool:
        """Whether there is little height, for what a page can draw closer."""
        return self.height() < current_tokens().px(_LOW)

    def set_heading(self, title: str, sentence: str = "") -> None:
        """The page's heading and the sentence that sums it up."""
        self.heading.setText(title)
        self._sentence.set_text(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(title)
        self._turn_head()

    def add_action(self, widget: QWidget) -> None:
        """Put a control at the right of the heading."""
        self._action_row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_head"):
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._actions and event.type() == QEvent.Type.LayoutRequest:
            self._turn_head()
        return super().eventFilter(watched, event)

    def _make_head(self) -> QBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.heading)
        words.addWidget(self._sentence)
        self._actions = QWidget()
        self._action_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._actions)
        self._action_row.setContentsMargins(0, 0, 0, 0)
        self._action_row.setSpacing(12)
        self._actions.installEventFilter(self)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(12)
        self._head.addLayout(words, 1)
        self._head.addWidget(self._actions)
        return self._head

    def _fit(self) -> None:
        spacing = _LOW_SPACING if self.is_low else _SPACING
        self._column.setContentsMargins(PAGE_MARGIN, spacing + 2, PAGE_MARGIN, spacing)
        self._column.setSpacing(spacing)
        self.body.setSpacing(spacing)
        self._turn_head()

    def _turn_head(self) -> None:
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        room, actions = self.width() - 2 * PAGE_MARGIN, self._actions_width()
        heading = self.heading.fontMetrics().horizontalAdvance(self.heading.text()) + 1
        words = max(heading, self._sentence.least_width)
        is_narrow = room < words + self._head.spacing() + actions
        self._action_row.setDirection(below if actions > room else beside)
        self._head.setDirection(below if is_narrow else beside)
        aligned = Qt.AlignmentFlag.AlignLeft if is_narrow else Qt.AlignmentFlag.AlignVCenter
        self._head.setAlignment(self._actions, aligned)
        # A label that may wrap makes Qt give the whole page its preferred height, and so a scroll bar where the least
        # would do; so it may only where it must.
        self.heading.setWordWrap(heading > room)

    def _actions_width(self) -> int:
        """Pixels of the actions beside each other, 0 without any."""
        items = (self._action_row.itemAt(index) for index in range(self._action_row.count()))
        widths = [item.sizeHint().width() for item in items if item is not None and not item.isEmpty()]
        return sum(widths) + self._action_row.spacing() * max(len(widths) - 1, 0)
