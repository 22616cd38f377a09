"""Voiding one of the last sales of the shift."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from storeperf_core.analytics.browse import SaleRow, last_of_shift
from storeperf_core.domain.identifiers import new_id
from storeperf_core.operations.receipts import Receipt
from storeperf_core.operations.voids import AskedVoid, void_sale
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.taking_back.base import TillDialog, TouchTable
from storeperf_desktop.tasks import Latest
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.till_refund_words import sale_columns, sale_rows
from storeperf_desktop.viewmodels.virtual_rows import VirtualRows
from storeperf_desktop.widgets import FormRow, text_label

_LEAST_TABLE_HEIGHT, _LARGEST_LEAST = 170, 220


class VoidDialog(TillDialog):
    """`voided(Receipt)` once the sale is taken back. `wanted` is the sale that is chosen at first."""

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        voided: Callable[[Receipt], None],
        wanted: int | None = None,
    ) -> None:
        sentence = _("A void takes back a whole sale of this shift, and gives back exactly what was paid.")
        super().__init__(parent, context, _("Void a sale"), _("Void this sale"), sentence, danger=True)
        self._voided, self._wanted = voided, wanted
        self._void_id, self._sales = new_id(), list[SaleRow]()
        self._latest = Latest(context.tasks)
        self.finished.connect(self._latest.cancel)
        self.destroyed.connect(self._latest.cancel)
        self.table = TouchTable(_("Sales of this shift"), VirtualRows(sale_columns()))
        self.table.setMinimumHeight(min(current_tokens().px(_LEAST_TABLE_HEIGHT), _LARGEST_LEAST))
        self.said = text_label(_("There is no sale in this shift that could be voided."), "muted", wrap=True)
        self.said.hide()
        self.reason = QLineEdit()
        self.reason_row = FormRow(_("Reason"), self.reason)
        self.body.addWidget(self.said)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.reason_row)
        self.table.opened.connect(lambda _place: self.reason.setFocus(Qt.FocusReason.OtherFocusReason))
        self.accept_button.setEnabled(False)
        self.table.setFocus(Qt.FocusReason.PopupFocusReason)
        place = context.place
        self._latest.read(lambda session: last_of_shift(session, place), self._show, self._show_failure)

    def accept(self) -> None:
        """Void the chosen sale."""
        place = self.table.currentIndex().row()
        if self._is_writing or not 0 <= place < len(self._sales):
            return
        reason = self.reason.text().strip()
        self.reason_row.set_fault("" if reason else _("Say why, in a few words."))
        if not reason:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(self.reason_row)
            return
        asked = AskedVoid(self._void_id, self._sales[place].sale_key, reason)

        def make(actor: Actor) -> Callable[[WriteSession], Receipt]:
            return lambda session: void_sale(session, actor, asked)

        self.write(make, self._finish)

    def _show(self, sales: list[SaleRow]) -> None:
        self._sales = sales
        self.table.rows.show_rows(sale_rows(sales, self._context.formats))
        self.said.setVisible(not sales)
        self.accept_button.setEnabled(bool(sales))
        if sales:
            keys = [sale.sale_key for sale in sales]
            self.table.go_to(keys.index(self._wanted) if self._wanted in keys else 0)

    def _finish(self, receipt: Receipt) -> None:
        self.done(self.DialogCode.Accepted.value)
        self._voided(receipt)
