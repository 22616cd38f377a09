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
from storeperf_desktop.widgets import Card, FormRow, scrolling, text_label

_LEAST_HEIGHT = 200
_LABEL_WIDTH = 120
_CHOICE_WIDTH = 150


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
        self._source_row = FormRow(_("Source"), self.source, label_width=_LABEL_WIDTH)
        self._source_note = text_label(
            _(
                "The till or program that wrote the file. Keep the same name for all its files:"
                " so what is here already is known again and never counted twice."
            ),
            "caption",
            wrap=True,
        )
        self.choices: dict[str, ColumnSelect] = {}
        self._labels: dict[str, tuple[QLabel, QLabel]] = {}
        self._evidence = QGridLayout()
        self._lay_out()

    def show_opened(self, opened: Opened) -> None:
        """Show the file's evidence, and what a person decided."""
        is_sales = opened.mapping.kind == "sales"
        self.kind.set_current(opened.mapping.kind)
        if not self.source.hasFocus():
            self.source.setText(opened.mapping.source)
        self._source_row.setVisible(is_sales)
        self._source_note.setVisible(is_sales)
        rows = evidence_rows(opened)
        if [row.key for row in rows] != list(self._labels):
            self._make_rows(rows)
        for row in rows:
            self._show_row(row)

    def _show_row(self, row: EvidenceRow) -> None:
        choice, why = self._labels[row.key]
        why.setText(row.why)
        if row.choices:
            self.choices[row.key].set_current(row.choice)
            self.choices[row.key].setAccessibleDescription(row.why)
        else:
            choice.setText(row.choice)

    def _make_rows(self, rows: list[EvidenceRow]) -> None:
        while (item := self._evidence.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.choices, self._labels = {}, {}
        top = Qt.AlignmentFlag.AlignVCenter
        for place, row in enumerate(rows):
            label = text_label(row.label, "muted", wrap=True)
            label.setFixedWidth(current_tokens().px(_LABEL_WIDTH))
            choice, why = text_label(row.choice, "strong"), text_label(row.why, "label", wrap=True)
            self._labels[row.key] = (choice, why)
            self._evidence.addWidget(label, place, 0, top)
            self._evidence.addWidget(self._make_choice(row) if row.choices else choice, place, 1, top)
            self._evidence.addWidget(why, place, 2, top)

    def _make_choice(self, row: EvidenceRow) -> ColumnSelect:
        select = ColumnSelect(row.choices, row.label)
        select.setFixedWidth(current_tokens().px(_CHOICE_WIDTH))
        select.chosen.connect(partial(self.decided.emit, row.key))
        self.choices[row.key] = select
        return select

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(FormRow(_("This file holds"), self.kind, label_width=_LABEL_WIDTH))
        column.addWidget(self._source_row)
        column.addWidget(self._source_note)
        self._evidence.setHorizontalSpacing(12)
        self._evidence.setVerticalSpacing(8)
        self._evidence.setColumnStretch(2, 1)
        column.addLayout(self._evidence)
        column.addStretch(1)
        area = scrolling(content)
        area.setMinimumHeight(current_tokens().px(_LEAST_HEIGHT))
        take_what_is_left(area)
        self.body.addWidget(area, 1)
