"""Products with quantities, entered by scanner or keyboard alone: code, Enter, quantity, Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import minor_exponent
from storeperf_core.operations.stock_control import FoundProduct, find_product
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.browsing import RowsTable
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.tasks import Failure
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels import typed_values
from storeperf_desktop.viewmodels.browsing import Cell, Column, Row
from storeperf_desktop.viewmodels.virtual_rows import VirtualRows
from storeperf_desktop.widgets import set_role, text_label

_PIECE = 1_000
_SCANNED_LENGTH = 8
"""Nobody types a quantity of so many digits: it is the next product that was scanned."""


@dataclass(frozen=True, slots=True)
class Line:
    """A product with a quantity in thousandths and what one costs in millionths, None where nobody said."""

    product_key: int
    code: str
    name: str
    quantity_milli: int
    cost_micro: int | None = None


def is_scan(text: str) -> bool:
    """Whether a text in a field for figures is a code that a scanner typed there."""
    typed = text.strip()
    return len(typed) >= _SCANNED_LENGTH or any(letter.isalpha() for letter in typed)


class LineEntry(QWidget):
    """Fields for code, quantity and, if wanted, cost above the table of lines.

    A product that is scanned again counts one more. Enter in the empty code field is `finished`. Enter on a line of
    the table edits it, Del takes it out, as does the quantity 0.
    """

    finished = Signal()

    def __init__(self, context: PageContext, lines: Sequence[Line] = (), *, with_cost: bool = False) -> None:
        super().__init__()
        self._context = context
        self._lines = {line.product_key: line for line in lines}
        self._with_cost = with_cost
        self._current: int | None = None
        self.code, self.quantity, self.cost = QLineEdit(), QLineEdit(), QLineEdit()
        # A scan belongs here, wherever scans go otherwise (`shell.scan_routing`).
        for field in (self.code, self.quantity, self.cost):
            field.setProperty("takesScans", "line")
        self.told = text_label("", "muted", wrap=True)
        self.rows = VirtualRows(self._columns())
        self.table = RowsTable(_("Lines"), self.rows)
        self._lay_out()
        self.code.returnPressed.connect(self._look_up)
        self.quantity.returnPressed.connect(lambda: self._entered(self.quantity))
        self.cost.returnPressed.connect(lambda: self._entered(self.cost))
        self.table.opened.connect(lambda place: self._choose(list(self._lines)[place]))
        remove = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._remove)
        self._show()
        self._tell("")

    def lines(self) -> list[Line]:
        """The lines, what stands in the fields included. Raises Refusal for what cannot be read."""
        self._apply()
        return list(self._lines.values())

    def _lay_out(self) -> None:
        tokens = current_tokens()
        fields = QHBoxLayout()
        fields.setSpacing(8)
        for field, words, width in (
            (self.code, _("Code or barcode, then Enter"), 0),
            (self.quantity, _("Quantity"), 96),
            (self.cost, _("Cost of one"), 110),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            if width:
                field.setFixedWidth(tokens.px(width))
            fields.addWidget(field, 0 if width else 1)
        self.cost.setVisible(self._with_cost)
        self.table.setMinimumHeight(tokens.px(190))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(fields)
        column.addWidget(self.told)
        column.addWidget(self.table, 1)

    def _columns(self) -> list[Column]:
        columns = [Column(_("Code"), 110), Column(_("Name"), 0), Column(_("Quantity"), 90, right=True)]
        return [*columns, Column(_("Cost of one"), 110, right=True)] if self._with_cost else columns

    def _look_up(self) -> None:
        text = self.code.text().strip()
        if not text:
            self.finished.emit()
            return
        self.code.clear()
        self._context.tasks.read(lambda session: find_product(session, text), self._found, self._refused)

    def _found(self, product: FoundProduct) -> None:
        if not isValid(self):
            return
        key = product.product_key
        before = self._lines.get(key)
        line = before or Line(key, product.code, product.name, 0, product.cost_micro if self._with_cost else None)
        self._lines[key] = replace(line, quantity_milli=line.quantity_milli + (product.quantity_milli or _PIECE))
        self._show()
        self._choose(key)

    def _refused(self, failure: Failure) -> None:
        if isValid(self):
            self._tell(failure.sentence, is_bad=True)
            self.code.setFocus()

    def _choose(self, product_key: int) -> None:
        self._current = product_key
        line, locale = self._lines[product_key], self._context.formats.locale
        decimals = minor_exponent(self._context.formats.currency)
        self.quantity.setText(typed_values.write_quantity(line.quantity_milli, locale))
        self.cost.setText(typed_values.write_price(line.cost_micro, locale, decimals))
        self.table.go_to(list(self._lines).index(product_key))
        self._tell(f"{line.code} · {line.name}")
        self.quantity.setFocus()
        self.quantity.selectAll()

    def _entered(self, field: QLineEdit) -> None:
        text = field.text()
        if is_scan(text):
            field.clear()
            self.code.setText(text)
            self._look_up()
            return
        try:
            self._apply()
        except Refusal as refusal:
            self._tell(failure_of(refusal).sentence, is_bad=True)
            field.selectAll()
            return
        following = self.cost if field is self.quantity and self._with_cost and self._current is not None else self.code
        if following is self.code:
            self._leave_line()
        following.setFocus()
        following.selectAll()

    def _apply(self) -> None:
        """Put what stands in the fields into the line that is being entered."""
        line = None if self._current is None else self._lines.get(self._current)
        if line is None:
            return
        locale = self._context.formats.locale
        quantity = typed_values.read_quantity(self.quantity.text(), locale)
        if quantity is not None:
            line = replace(line, quantity_milli=quantity)
        if self._with_cost:
            line = replace(line, cost_micro=typed_values.read_price(self.cost.text(), locale))
        self._lines[line.product_key] = line
        if line.quantity_milli == 0:
            del self._lines[line.product_key]
            self._current = None
        self._show()

    def _leave_line(self) -> None:
        self._current = None
        self.quantity.clear()
        self.cost.clear()

    def _remove(self) -> None:
        place = self.table.currentIndex().row()
        if 0 <= place < len(self._lines):
            del self._lines[list(self._lines)[place]]
            self._leave_line()
            self._show()

    def _show(self) -> None:
        self.rows.show_rows([self._row(line) for line in self._lines.values()])

    def _row(self, line: Line) -> Row:
        formats = self._context.formats
        cells = [Cell(line.code, "muted"), Cell(line.name), Cell(formats.quantity(line.quantity_milli), "strong")]
        if self._with_cost:
            cells.append(Cell("" if line.cost_micro is None else formats.unit_price(line.cost_micro)))
        return Row(line.product_key, tuple(cells))

    def _tell(self, sentence: str, *, is_bad: bool = False) -> None:
        self.told.setText(sentence or _("Scan, or type a code. Enter on an empty field goes on."))
        set_role(self.told, "bad" if is_bad else "muted")
