"""Which column holds what."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.pages.bring_in.field_line import FieldLine
from storeperf_desktop.pages.bring_in.room import take_what_is_left
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.bring_in import Opened
from storeperf_desktop.viewmodels.bring_in_matching import column_entries, field_order, field_rows
from storeperf_desktop.widgets import Card, hairline, scrolling

_LEAST_HEIGHT = 150


class MatchCard(Card):
    """A line a field; `assigned(field, columns)` when a person chooses."""

    assigned = Signal(str, tuple)

    def __init__(self) -> None:
        super().__init__(_("Match columns"))
        self.lines: dict[str, FieldLine] = {}
        self._of: object = None
        self._area: QWidget | None = None

    def show_opened(self, opened: Opened) -> None:
        """Show how the columns are matched; the lines are made once a file and kind, and keep their order."""
        of = (opened.table, opened.mapping.kind)
        if of != self._of:
            self._of = of
            self._make_lines(opened)
        for name, row in field_rows(opened.mapping).items():
            self.lines[name].show_row(row)

    def _make_lines(self, opened: Opened) -> None:
        if self._area is not None:
            self.body.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
        rows, entries = field_rows(opened.mapping), column_entries(opened.table)
        content = QWidget()
        content.setObjectName("scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.lines = {}
        for name in field_order(opened.mapping):
            if self.lines:
                column.addWidget(hairline())
            line = FieldLine(rows[name], entries)
            line.chosen.connect(partial(self.assigned.emit, name))
            column.addWidget(line)
            self.lines[name] = line
        column.addStretch(1)
        self._area = scrolling(content)
        self._area.setMinimumHeight(current_tokens().px(_LEAST_HEIGHT))
        take_what_is_left(self._area)
        self.body.addWidget(self._area, 1)
