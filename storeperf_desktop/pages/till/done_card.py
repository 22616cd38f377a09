"""After a sale: its receipt number, the change due, and what to do with the receipt. Stays until the next scan."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeperf_core.operations.receipts import Receipt
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.till.big_button import BigButton
from storeperf_desktop.pages.till.dock import Dock
from storeperf_desktop.widgets import text_label


class DoneCard(QWidget):
    """Shows a receipt."""

    def __init__(self, formats: Formats, dock: Dock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats, self._dock = formats, dock
        self._sale_key: int | None = None
        self.number = text_label("", "title")
        self.words = text_label("", "muted")
        self.change = text_label("")
        self.change.setObjectName("total")
        self.paid = text_label("", "muted", wrap=True)
        self.print = BigButton(_("Print receipt"), "Ctrl+P", self.print_receipt)
        self.pdf = BigButton(_("Save as PDF"), "", self.offer_pdf)
        self.print.setVisible(dock.print_receipt is not None)
        self.pdf.setVisible(dock.offer_pdf is not None)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(6)
        for widget in (self.number, self.paid, self.words, self.change):
            column.addWidget(widget)
        column.addSpacing(12)
        column.addWidget(self.print)
        column.addWidget(self.pdf)
        column.addStretch(1)

    def show_receipt(self, receipt: Receipt) -> None:
        """The receipt of a sale that is in the store."""
        formats = self._formats
        self._sale_key = receipt.sale_key
        self.number.setText(_("Receipt {number}").format(number=receipt.number))
        total = formats.money(receipt.total_minor + receipt.rounding_minor)
        self.paid.setText(_("Sold and kept safe: {amount}").format(amount=total))
        self.words.setText(_("Change") if receipt.change_minor else "")
        self.words.setVisible(bool(receipt.change_minor))
        self.change.setText(formats.money(receipt.change_minor))
        self.change.setVisible(bool(receipt.change_minor))

    def print_receipt(self) -> None:
        """Print the receipt that is shown."""
        if self._dock.print_receipt is not None and self._sale_key is not None:
            self._dock.print_receipt(self._sale_key)

    def offer_pdf(self) -> None:
        """Ask where the PDF goes."""
        if self._dock.offer_pdf is not None and self._sale_key is not None:
            self._dock.offer_pdf(self._sale_key)
