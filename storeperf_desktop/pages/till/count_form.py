"""Coins and notes, counted from the largest down by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from storeperf_desktop.documents.shift_lines import over_or_short
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.till_shift import Counted, Drawer, read_count
from storeperf_desktop.widgets import FormRow, hairline, set_role, text_label

_FIELD_WIDTH, _LABEL_WIDTH, _SUM_WIDTH = 92, 64, 84
# With large text two columns of these have to fit a narrow window; four digits fit a field of this width.
_LARGEST_FIELD, _LARGEST_LEAST = 130, 96
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NEXT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class _Field(QLineEdit):
    """Enter and the arrows go through the form; what is typed replaces what stood there."""

    def __init__(self, name: str, go: Callable[[_Field, int], None]) -> None:
        super().__init__()
        self._go = go
        self.setAccessibleName(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _NEXT or event.key() == Qt.Key.Key_Up:
            self._go(self, -1 if event.key() == Qt.Key.Key_Up else 1)
            return
        super().keyPressEvent(event)


class CountForm(QWidget):
    """Fields by denomination in two columns, a free amount, a note, and what it all comes to."""

    def __init__(
        self, formats: Formats, drawer: Drawer, bring_into_sight: Callable[[QWidget], object], after: QWidget
    ) -> None:
        super().__init__()
        self._formats, self._drawer = formats, drawer
        self._bring_into_sight, self._after = bring_into_sight, after
        self.pieces: dict[int, _Field] = {}
        self._sums: dict[int, QLabel] = {}
        label = _("Other cash") if drawer.pieces else _("Cash in the drawer")
        self.loose = _Field(label, self._go)
        self.note = _Field(_("Note"), self._go)
        self.note.setPlaceholderText(_("Why it is over or short, if you know"))
        self.total = text_label("", "figure")
        self.expected = text_label("", "muted", wrap=True)
        self.difference = text_label("", "strong", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._grid())
        column.addWidget(FormRow(label, self.loose))
        column.addWidget(hairline())
        column.addLayout(self._foot())
        column.addWidget(FormRow(_("Note"), self.note))
        for field in (*self.pieces.values(), self.loose):
            field.textChanged.connect(self._add_up)
        self._add_up()

    def start(self) -> None:
        """Put the keyboard into the first field."""
        self._fields()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def counted(self) -> Counted:
        """What was typed."""
        return read_count(
            {value: field.text() for value, field in self.pieces.items()}, self.loose.text(), self._formats
        )

    def go_to_fault(self, counted: Counted) -> None:
        """Put the keyboard where something cannot be read."""
        first = next(iter(counted.faults))
        self._focus(self.loose if first is None else self.pieces[first])

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        tokens = current_tokens()
        half = (len(self._drawer.pieces) + 1) // 2
        for place, value in enumerate(self._drawer.pieces):
            name = self._formats.money(value)
            field = _Field(_("Pieces of {value}").format(value=name), self._go)
            field.setAlignment(_RIGHT)
            field.setFixedWidth(min(tokens.px(_FIELD_WIDTH), _LARGEST_FIELD))
            label, amount = text_label(name), text_label("", "muted")
            for each, width in ((label, _LABEL_WIDTH), (amount, _SUM_WIDTH)):
                each.setAlignment(_RIGHT)
                each.setMinimumWidth(min(tokens.px(width), _LARGEST_LEAST))
            row, left = place % half, 4 * (place // half)
            grid.addWidget(label, row, left)
            grid.addWidget(field, row, left + 1)
            grid.addWidget(amount, row, left + 2)
            self.pieces[value], self._sums[value] = field, amount
        grid.setColumnMinimumWidth(3, tokens.px(24))
        grid.setColumnStretch(3, 1)
        grid.setColumnStretch(7, 1)
        return grid

    def _foot(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.expected)
        words.addWidget(self.difference)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(self.total)
        return row

    def _add_up(self) -> None:
        counted, formats, expected = self.counted(), self._formats, self._drawer.expected_minor
        for value, label in self._sums.items():
            count = counted.pieces.get(value, 0)
            label.setText(formats.money(value * count) if count else "")
            self._mark(self.pieces[value], value in counted.faults)
        self._mark(self.loose, None in counted.faults)
        self.total.setText(formats.money(counted.total_minor))
        self.total.setAccessibleName(_("Counted: {amount}").format(amount=formats.money(counted.total_minor)))
        if expected is None:
            self.expected.setText(_("What should be there is told once the shift is closed."))
            return
        self.expected.setText(_("Expected: {amount}").format(amount=formats.money(expected)))
        is_begun = any(field.text() for field in (*self.pieces.values(), self.loose))
        self.difference.setText(over_or_short(counted.total_minor - expected, formats) if is_begun else "")
        set_role(self.difference, "good" if counted.total_minor == expected else "warn")

    def _mark(self, field: QLineEdit, is_bad: bool) -> None:
        state = "bad" if is_bad else ""
        if field.property("state") != state:
            field.setProperty("state", state)
            field.style().unpolish(field)
            field.style().polish(field)

    def _fields(self) -> list[_Field]:
        return [*self.pieces.values(), self.loose, self.note]

    def _go(self, field: _Field, step: int) -> None:
        """To the next field, and from the last one to the button that sends the form."""
        fields = self._fields()
        place = fields.index(field) + step
        if place >= len(fields):
            self._after.setFocus(Qt.FocusReason.TabFocusReason)
        elif place >= 0:
            self._focus(fields[place])

    def _focus(self, field: QLineEdit) -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.selectAll()
        self._bring_into_sight(field)
