"""The lines that may come back, with how much of each does: by keys, or with a finger by the buttons below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import MILLI, minor_exponent
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.taking_back.base import TouchTable
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.till_refund import Draft, ProductsDraft
from storeperf_desktop.viewmodels.till_refund_words import line_columns, line_rows
from storeperf_desktop.viewmodels.typed_values import read_price, read_quantity, write_price, write_quantity
from storeperf_desktop.viewmodels.virtual_rows import VirtualRows
from storeperf_desktop.widgets import Button, ButtonRow, FormRow

_LEAST_TABLE_HEIGHT, _LARGEST_LEAST = 170, 220


class LinesTable(TouchTable):
    """Enter or Space: all of the line, or nothing. `+` and `-`: one more or less. A digit begins a quantity."""

    stepped = Signal(int)
    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, row = event.text(), self.currentIndex().row()
        if row >= 0 and event.key() == Qt.Key.Key_Space:
            self.opened.emit(row)
        elif row >= 0 and text in ("+", "-"):
            self.stepped.emit(1 if text == "+" else -1)
        elif row >= 0 and text.isdigit():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)


class RefundLines(QWidget):
    """Shows `draft` and changes it; `changed` when it did."""

    changed = Signal()

    def __init__(self, draft: Draft, formats: Formats) -> None:
        super().__init__()
        self._draft, self._formats = draft, formats
        self.table = LinesTable(_("What comes back"), VirtualRows(line_columns()))
        self.table.setMinimumHeight(min(current_tokens().px(_LEAST_TABLE_HEIGHT), _LARGEST_LEAST))
        self.quantity, self.price = QLineEdit(), QLineEdit()
        self.quantity_row = FormRow(_("Comes back"), self.quantity)
        self.price_row = FormRow(_("Price"), self.price)
        self.whole = ButtonRow()
        self.price_row.setVisible(isinstance(draft, ProductsDraft))
        # Of goods without a receipt there is no "all of it".
        self.whole.setVisible(not isinstance(draft, ProductsDraft))
        less, more = Button("−", on_click=lambda: self._step(-1)), Button("+", on_click=lambda: self._step(1))
        less.setAccessibleName(_("One less comes back"))
        more.setAccessibleName(_("One more comes back"))
        self.turn = Button(_("All of this line"), on_click=lambda: self._turn(self._place))
        self.everything = Button(_("Everything"), on_click=self._take_everything)
        for button in (less, more):
            self.quantity_row.add_aside(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addWidget(self.quantity_row)
        column.addWidget(self.price_row)
        self.whole.add(self.turn)
        self.whole.add(self.everything)
        column.addWidget(self.whole)
        self.table.opened.connect(self._turn)
        self.table.stepped.connect(self._step)
        self.table.typed.connect(self._begin_quantity)
        self.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_fields())
        self.quantity.returnPressed.connect(self._finish_quantity)
        self.quantity.editingFinished.connect(self._read_quantity)
        self.price.editingFinished.connect(self._read_price)
        self.show_lines(0)

    @property
    def has_fault(self) -> bool:
        """Whether something stands in a field that cannot be read."""
        return not (self._read_quantity() and self._read_price())

    def show_lines(self, place: int | None = None) -> None:
        """Show the draft as it is, with the line at `place` chosen."""
        place = self._place if place is None else place
        self.table.rows.show_rows(line_rows(self._draft, self._formats))
        self.table.go_to(place)
        self._show_fields()
        self.changed.emit()

    @property
    def _place(self) -> int:
        return max(self.table.currentIndex().row(), 0)

    def _show_fields(self) -> None:
        lines = self._draft.lines
        is_any = self._place < len(lines)
        for widget in (self.quantity_row, self.price_row, self.turn, self.everything):
            widget.setEnabled(is_any)
        if is_any:
            line, locale = lines[self._place], self._formats.locale
            self.quantity.setText(write_quantity(line.quantity_milli, locale))
            decimals = minor_exponent(self._formats.currency)
            self.price.setText(write_price(line.unit_price_micro, locale, decimals))
            self.quantity_row.set_fault("")
            self.price_row.set_fault("")

    def _turn(self, place: int) -> None:
        self._draft.turn(place)
        self.show_lines(place)

    def _step(self, by: int) -> None:
        self._draft.change_quantity(self._place, by * MILLI)
        self.show_lines()

    def _take_everything(self) -> None:
        self._draft.take_everything()
        self.show_lines()

    def _begin_quantity(self, digit: str) -> None:
        self.quantity.setText(digit)
        self.quantity.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish_quantity(self) -> None:
        if self._read_quantity():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_quantity(self) -> bool:
        """Take over what was typed; False, with a sentence, where it cannot be read or is more than is left."""
        lines = self._draft.lines
        if self._place >= len(lines):
            return True
        line, locale = lines[self._place], self._formats.locale
        try:
            wanted = read_quantity(self.quantity.text(), locale) or 0
            if not 0 <= wanted <= line.most_milli:
                left = write_quantity(line.most_milli, locale)
                raise Refusal(_("Between 0 and {left} can come back."), left=left)
        except Refusal as refusal:
            self.quantity_row.set_fault(failure_of(refusal).sentence)
            return False
        self.quantity_row.set_fault("")
        if wanted != line.quantity_milli:
            self._draft.set_quantity(self._place, wanted)
            self.show_lines()
        return True

    def _read_price(self) -> bool:
        if not isinstance(self._draft, ProductsDraft) or self._place >= len(self._draft.products):
            return True
        try:
            price = read_price(self.price.text(), self._formats.locale) or 0
            if price < 0:
                raise Refusal("A price cannot be below zero.")
        except Refusal as refusal:
            self.price_row.set_fault(failure_of(refusal).sentence)
            return False
        self.price_row.set_fault("")
        if price != self._draft.lines[self._place].unit_price_micro:
            self._draft.set_price(self._place, price)
            self.show_lines()
        return True
