"""One field of the match: its name, the file's columns to choose from, and how it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.bring_in_matching import FieldRow
from storeperf_desktop.widgets import Pill, Select, text_label
from storeperf_desktop.widgets.painting import FollowsLook

_LABEL_WIDTH = 132
_PILL_WIDTH = 104
_LEAST_LETTERS = 12
Entries = Sequence[tuple[str, str]]


class ColumnSelect(Select):
    """A choice among the file's columns; the wheel scrolls the list of fields, it does not change a choice."""

    def __init__(self, entries: Entries, name: str) -> None:
        super().__init__(entries, name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST_LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class FieldLine(FollowsLook):
    """`chosen(columns)` when a person picks other columns. A field that may have several offers one more each time."""

    chosen = Signal(tuple)

    def __init__(self, row: FieldRow, entries: Entries) -> None:
        super().__init__()
        self._row, self._entries = row, entries
        self._label = text_label(row.label, "muted", wrap=True)
        self.pill = Pill()
        self._why = text_label("", "caption", wrap=True)
        self._beside = QWidget()
        self._choices = QVBoxLayout()
        self._choices.setSpacing(6)
        self.selects: list[ColumnSelect] = []
        self._lay_out()
        self.look_changed()
        self.show_row(row)

    def look_changed(self) -> None:
        super().look_changed()
        if hasattr(self, "_beside"):
            self._label.setFixedWidth(current_tokens().px(_LABEL_WIDTH))
            self._beside.setFixedWidth(current_tokens().px(_PILL_WIDTH))

    def show_row(self, row: FieldRow) -> None:
        """Show the field as it stands now."""
        self._row = row
        wanted = [*row.columns, ""] if row.several and row.columns else [row.columns[0] if row.columns else ""]
        self._offer(len(wanted))
        for place, (select, column) in enumerate(zip(self.selects, wanted, strict=True)):
            select.set_current(column)
            select.setAccessibleName(row.label if not place else _("{field}, and also").format(field=row.label))
            select.setAccessibleDescription(" ".join(part for part in (row.mark, row.why) if part))
            select.setToolTip(row.why)
        self.pill.setVisible(bool(row.mark))
        if row.mark:
            self.pill.set_state(row.mark, row.tone)
        self.pill.setAccessibleDescription(row.why)
        is_told = row.tone in ("warn", "bad")
        self._why.setText(row.why if is_told else "")
        self._why.setVisible(is_told)

    def _offer(self, count: int) -> None:
        while len(self.selects) > count:
            select = self.selects.pop()
            self._choices.removeWidget(select)
            select.hide()
            select.deleteLater()
        while len(self.selects) < count:
            select = ColumnSelect(self._entries, self._row.label)
            select.chosen.connect(lambda _key: self._choose())
            self.selects.append(select)
            self._choices.addWidget(select)

    def _choose(self) -> None:
        columns = dict.fromkeys(select.current() for select in self.selects)
        self.chosen.emit(tuple(column for column in columns if column))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.pill)
        row.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.addWidget(self._label, 0, 0)
        grid.addLayout(self._choices, 0, 1)
        grid.addWidget(self._beside, 0, 2)
        grid.addWidget(self._why, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
