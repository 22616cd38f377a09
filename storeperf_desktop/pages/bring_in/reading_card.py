"""How the file is read, with the reasons; what it holds and where it comes from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.pages.bring_in.field_line import ColumnSelect
from storeperf_desktop.pages.bring_in.room import take_what_is_left
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.bring_in import Opened, kind_names
from storeperf_desktop.viewmodels.bring_in_matching import EvidenceRow, evidence_rows
from storeperf_desktop.widgets import Card, scrolling, text_label

_LEAST_HEIGHT = 150
_CHOICE_LETTERS = 15


class ReadingCard(Card):
    """`kind_chosen(kind)`, `source_named(name)` and `decided(key, choice)` when a person knows better."""

    kind_chosen = Signal(str)
    source_named = Signal(str)
    decided = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(_("How the file is read"))
        self.kind = ColumnSelect(kind_names(), _("This file holds"))
        self.kind.chosen.connect(self.kind_chosen)
        self.source = QLineEdit()
        self.source.editingFinished.connect(lambda: self.source_named.emit(self.source.text()))
        self.source.setAccessibleName(_("Source"))
        self._source_label = text_label(_("Source"), "muted")
        self._source_note = text_label(
            _(
                "The till or program that wrote the file. Keep the same name for all its files:"
                " so what is here already is known again and never counted twice."
            ),
            "caption",
            wrap=True,
        )
        self.evidence: dict[str, QLabel | ColumnSelect] = {}
        self.reasons: dict[str, QLabel] = {}
        self._parts: dict[str, tuple[QWidget, ...]] = {}
        self._grid = QGridLayout()
        self._lay_out()

    def show_opened(self, opened: Opened) -> None:
        """Show the file's evidence, and what a person decided."""
        is_sales = opened.mapping.kind == "sales"
        self.kind.set_current(opened.mapping.kind)
        if not self.source.hasFocus():
            self.source.setText(opened.mapping.source)
        for field in (self._source_label, self.source, self._source_note):
            field.setVisible(is_sales)
        rows = {row.key: row for row in evidence_rows(opened)}
        for row in rows.values():
            self._show_row(row)
        for key, parts in self._parts.items():
            for part in parts:
                part.setVisible(key in rows)

    def _show_row(self, row: EvidenceRow) -> None:
        if row.key not in self.evidence:
            self._make_row(row)
        choice = self.evidence[row.key]
        self.reasons[row.key].setText(row.why)
        if isinstance(choice, QLabel):
            choice.setText(row.choice)
        else:
            choice.set_current(row.choice)
            choice.setAccessibleDescription(row.why)

    def _make_row(self, row: EvidenceRow) -> None:
        self.evidence[row.key] = self._make_choice(row) if row.choices else text_label(row.choice, "strong")
        self.reasons[row.key] = text_label(row.why, "label", wrap=True)
        self._parts[row.key] = (text_label(row.label, "muted"), self.evidence[row.key], self.reasons[row.key])
        line = self._grid.rowCount()
        for column, widget in enumerate(self._parts[row.key]):
            self._grid.addWidget(widget, line, column, Qt.AlignmentFlag.AlignVCenter)

    def _make_choice(self, row: EvidenceRow) -> ColumnSelect:
        select = ColumnSelect(row.choices, row.label)
        select.setMinimumContentsLength(_CHOICE_LETTERS)
        select.chosen.connect(partial(self.decided.emit, row.key))
        return select

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        self._grid.addWidget(text_label(_("This file holds"), "muted"), 0, 0)
        self._grid.addWidget(self.kind, 0, 1, 1, 2)
        self._grid.addWidget(self._source_label, 1, 0)
        self._grid.addWidget(self.source, 1, 1, 1, 2)
        self._grid.addWidget(self._source_note, 2, 1, 1, 2)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        column.addLayout(self._grid)
        column.addStretch(1)
        area = scrolling(content)
        area.setMinimumHeight(current_tokens().px(_LEAST_HEIGHT))
        take_what_is_left(area)
        self.body.addWidget(area, 1)
