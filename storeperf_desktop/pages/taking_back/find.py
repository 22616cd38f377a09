"""Finding the receipt that something comes back of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from storeperf_core.analytics.browse import LookedFor, SaleRow, find_sales_to_refund
from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import minor_exponent
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.taking_back.base import TillDialog, TouchTable
from storeperf_desktop.tasks import Latest
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.till_refund_words import sale_columns, sale_rows
from storeperf_desktop.viewmodels.typed_values import read_minor
from storeperf_desktop.viewmodels.virtual_rows import VirtualRows
from storeperf_desktop.widgets import Button, FormRow, SearchField, text_label

_LEAST_TABLE_HEIGHT = 170
_EXAMPLE = date(2026, 11, 24)


class FindReceiptDialog(TillDialog):
    """`found(sale_key)` for the receipt that was chosen, `without()` where there is none. A scanned number and Enter
    go on at once.
    """

    def __init__(
        self, parent: QWidget, context: PageContext, found: Callable[[int], None], without: Callable[[], None]
    ) -> None:
        super().__init__(parent, context, _("Which receipt?"), _("Take this receipt"))
        self._found, self._sales = found, list[SaleRow]()
        self._is_entered = False
        self._latest = Latest(context.tasks)
        self.finished.connect(self._latest.cancel)
        self.destroyed.connect(self._latest.cancel)
        self.search = SearchField(_("Scan the receipt, or type its number or the customer"))
        self.search.setProperty("takesScans", "line")
        self.day, self.total = QLineEdit(), QLineEdit()
        self.day_row, self.total_row = FormRow(_("Day"), self.day), FormRow(_("Total"), self.total)
        self.table = TouchTable(_("Receipts found"), VirtualRows(sale_columns()))
        self.table.setMinimumHeight(current_tokens().px(_LEAST_TABLE_HEIGHT))
        self.said = text_label(_("Type what is known of the sale."), "muted", wrap=True)
        self.without = Button(_("There is no receipt"), on_click=lambda: self._leave_for(without))
        for widget in (self.search, self.day_row, self.total_row, self.said):
            self.body.addWidget(widget)
        self.body.addWidget(self.table, 1)
        self.add_button(self.without)
        self.search.installEventFilter(self)
        self.search.searched.connect(lambda _text: self._ask())
        for field in (self.day, self.total):
            field.editingFinished.connect(self._ask)
        self.table.opened.connect(self._take)
        self.accept_button.setEnabled(False)
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The area that scrolls would take the arrow.
        is_down = event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down  # type: ignore[attr-defined]
        if is_down and watched is self.search and self._sales:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Enter asks at once; what it finds is taken when it has arrived.
            self._is_entered = True
            self._ask()
            return
        super().keyPressEvent(event)

    def accept(self) -> None:
        """Go on with the receipt that is chosen in the list."""
        self._take(max(self.table.currentIndex().row(), 0))

    def _ask(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            return
        place = self._context.place
        self._latest.read(
            lambda session: find_sales_to_refund(session, place, wanted),
            lambda sales: self._show(sales, wanted),
            self._show_failure,
        )

    def _wanted(self) -> LookedFor | None:
        """What was typed; None, with its sentence at the field, where it cannot be read."""
        formats = self._context.formats
        day = formats.read_day(self.day.text()) if self.day.text().strip() else None
        is_wrong = day is None and bool(self.day.text().strip())
        example = formats.day_numeric(_EXAMPLE)
        self.day_row.set_fault(_("Type a day such as {example}.").format(example=example) if is_wrong else "")
        try:
            total = read_minor(self.total.text(), formats.locale, minor_exponent(formats.currency))
            self.total_row.set_fault("")
        except Refusal as refusal:
            self.total_row.set_fault(failure_of(refusal).sentence)
            return None
        return None if is_wrong else LookedFor(self.search.text(), day, total)

    def _show(self, sales: list[SaleRow], wanted: LookedFor) -> None:
        self._sales = sales
        self.table.rows.show_rows(sale_rows(sales, self._context.formats))
        self.accept_button.setEnabled(bool(sales))
        self.said.setVisible(not sales)
        self.said.setText(_("No sale fits that.") if wanted else _("Type what is known of the sale."))
        entered, self._is_entered = self._is_entered, False
        if sales:
            self.table.go_to(0)
        if entered and len(sales) == 1:
            self._take(0)

    def _take(self, place: int) -> None:
        if place < len(self._sales):
            key = self._sales[place].sale_key
            self._leave_for(lambda: self._found(key))

    def _leave_for(self, then: Callable[[], None]) -> None:
        self.done(self.DialogCode.Accepted.value)
        then()
