"""Cards, the surfaces a page is made of, and a grid that gives way when the window narrows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets.painting import OVERHANG
from storeperf_desktop.widgets.text import text_label

_SIDE, _TOP = 16, 14


class Card(QFrame):
    """A titled surface: put widgets into `body`, and small things beside the title with `add_aside`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(_SIDE, _TOP, _SIDE, _TOP)
        outer.setSpacing(10)
        self._head = QWidget(self)
        self._head_row = QHBoxLayout(self._head)
        self._head_row.setContentsMargins(0, 0, 0, 0)
        self._head_row.setSpacing(12)
        self.title: QLabel = text_label(title, "strong")
        self._head_row.addWidget(self.title)
        self._head_row.addStretch(1)
        self._head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        outer.addWidget(self._head)
        self._head.setVisible(bool(title))
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body, 10_000)
        outer.addStretch(1)  # takes what is left where the body cannot grow, so that the title stays at the top
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)
        self._head.setVisible(bool(title))

    def add_aside(self, widget: QWidget) -> None:
        """Put a note, a legend or a small control at the right of the title."""
        self._head.setVisible(True)
        self._head_row.addWidget(widget)

    @property
    def has_head_room(self) -> bool:
        """Whether the title and what stands beside it fit into the width."""
        return self._head.sizeHint().width() <= self.width() - 2 * _SIDE

    def add_rows(self, rows: QWidget) -> None:
        """Fill the body with rows that leave `OVERHANG` free on either side, so that their text stands below the title.

        What else is put into the body afterwards has to leave it free, too.
        """
        side = _SIDE - OVERHANG
        self._outer.setContentsMargins(side, _TOP, side, _TOP)
        self._head_row.setContentsMargins(OVERHANG, 0, OVERHANG, 0)
        self.body.addWidget(rows, 1)


class CardGrid(QWidget):
    """Widgets of equal width in as many columns as fit, each at least `least_width` px wide at 100 % text."""

    def __init__(
        self, least_width: int, most_columns: int = 6, spacing: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least_width, self._most_columns = least_width, most_columns
        self._widgets: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        self._widgets.append(widget)
        self._columns = 0
        self._arrange()

    def columns(self) -> int:
        """How many columns there are at this width."""
        return self._columns

    def minimumSizeHint(self) -> QSize:
        # The grid can always fall back to one column, so the window may be narrower than today's columns.
        return QSize(current_tokens().px(self._least_width), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def _arrange(self) -> None:
        gap = self._grid.horizontalSpacing()
        fitting = (self.width() + gap) // (current_tokens().px(self._least_width) + gap)
        count = max(len(self._widgets), 1)
        rows = -(-count // max(1, min(fitting, self._most_columns, count)))
        columns = -(-count // rows)  # as even as the rows allow: six cards are 3 + 3 rather than 4 + 2
        if columns == self._columns:
            return
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for index, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, index // columns, index % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)
        self._columns = columns


def hairline(parent: QWidget | None = None) -> QFrame:
    """A line of one pixel between rows."""
    line = QFrame(parent)
    line.setProperty("surface", "hairline")
    line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return line
