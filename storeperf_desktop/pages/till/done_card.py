"""After a sale: its receipt number, the change due, and what to do with the receipt. Stays until the next scan."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeperf_core.domain.tender import TenderKind
from storeperf_core.operations.receipts import Receipt
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.till.big_button import BigButton
from storeperf_desktop.widgets import text_label


class DoneCard(QWidget):
    """Shows a receipt, or both of an exchange."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats, self._documents = context.formats, context.documents
        self._sale_keys: tuple[int, ...] = ()
        self.number = text_label("", "title")
        self.words = text_label("", "muted")
        self.change = text_label("")
        self.change.setObjectName("total")
        self.paid = text_label("", "muted", wrap=True)
        self.print = BigButton(_("Print receipt"), "Ctrl+P", self.print_receipt)
        self.pdf = BigButton(_("Save as PDF"), "", self.offer_pdf)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(6)
        self.voucher = text_label("", "title", wrap=True)
        for widget in (self.number, self.paid, self.words, self.change, self.voucher):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addWidget(self.print)
        column.addWidget(self.pdf)
        column.addStretch(1)

    def show_receipt(self, receipt: Receipt, refund: Receipt | None = None) -> None:
        """The receipt of a sale that is in the store; `refund` is of what came back in exchange for it."""
        formats = self._formats
        self._sale_keys = (receipt.sale_key,) if refund is None else (refund.sale_key, receipt.sale_key)
        self.number.setText(_("Receipt {number}").format(number=receipt.number))
        total = formats.money(receipt.total_minor + receipt.rounding_minor)
        sentences = [_("Sold and kept safe: {amount}").format(amount=total)]
        if refund is not None:
            back = formats.money(-refund.total_minor - refund.rounding_minor)
            sentences.append(_("Taken back with receipt {number}: {amount}").format(number=refund.number, amount=back))
        self.paid.setText("\n".join(sentences))
        words, amount = _handed_out(receipt, refund)
        self.words.setText(words)
        self.change.setText(formats.money(amount))
        for label in (self.words, self.change):
            label.setVisible(bool(amount))
        codes = [] if refund is None else refund.vouchers_given
        self.voucher.setText("\n".join(_("Voucher {code}").format(code=code) for code in codes))
        self.voucher.setVisible(bool(self.voucher.text()))

    def set_dense(self, *, dense: bool) -> None:
        """For a low window and large text: the change in a smaller size; the PDF is left to the page of sales."""
        self.pdf.setVisible(not dense)
        self.change.setProperty("dense", dense)
        self.change.style().unpolish(self.change)
        self.change.style().polish(self.change)

    def print_receipt(self) -> None:
        """Print the receipt that is shown."""
        for sale_key in self._sale_keys:
            self._documents.print_receipt(sale_key)

    def offer_pdf(self) -> None:
        """Ask where the PDF goes."""
        for sale_key in self._sale_keys:
            self._documents.offer_pdf(sale_key, self, is_copy=False)


def _handed_out(receipt: Receipt, refund: Receipt | None) -> tuple[str, int]:
    """What the customer gets out of the drawer: the change, or in cash what came back for more than went out."""
    if refund is not None:
        back = -sum(each.amount_minor for each in refund.tenders if each.kind == TenderKind.CASH.value)
        if back:
            return _("Give back in cash"), back
    return _("Change"), receipt.change_minor
