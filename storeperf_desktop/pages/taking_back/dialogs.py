"""Taking back, voiding and vouchers: what the till and the page of sales call."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from storeperf_core.domain.identifiers import new_id
from storeperf_core.operations.exchange import Returned
from storeperf_core.operations.giving_back import Refundable, refundable
from storeperf_core.operations.receipts import Receipt, find_receipt
from storeperf_core.operations.vouchers import SoldVoucher
from storeperf_core.store.session import ReadSession
from storeperf_desktop.documents.voucher_lines import voucher_lines
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.taking_back.choose import ChooseLinesDialog
from storeperf_desktop.pages.taking_back.done import DoneDialog
from storeperf_desktop.pages.taking_back.find import FindReceiptDialog
from storeperf_desktop.pages.taking_back.void import VoidDialog
from storeperf_desktop.pages.taking_back.vouchers import IssueVoucherDialog, VoucherBalanceDialog
from storeperf_desktop.tasks import Failure
from storeperf_desktop.viewmodels.till_refund import Draft, ProductsDraft, ReceiptDraft
from storeperf_desktop.viewmodels.till_refund_words import receipt_said
from storeperf_desktop.widgets import show_toast

Done = Callable[[Receipt], None]
Exchange = Callable[[Returned], None]


def refund(parent: QWidget, context: PageContext, done: Done, exchange: Exchange) -> None:
    """Find a receipt, choose what comes back of it and by what it is given back; or take goods back without one.

    `done(Receipt)` once it is written and told, `exchange(Returned)` where it is to pay for something else.
    """
    flow = _Flow(parent, context, done, exchange)
    FindReceiptDialog(parent, context, flow.of_sale, flow.without_receipt).open()


def refund_sale_of(
    parent: QWidget,
    context: PageContext,
    sale_key: int,
    done: Done,
    exchange: Exchange,
) -> None:
    """As `refund`, of a sale that is known already."""
    _Flow(parent, context, done, exchange).of_sale(sale_key)


def refund_receipt(parent: QWidget, context: PageContext, number: str, done: Done, exchange: Exchange) -> None:
    """As `refund`, of the sale whose receipt was scanned."""
    _Flow(parent, context, done, exchange).of_receipt(number)


def void_sale(
    parent: QWidget,
    context: PageContext,
    done: Done,
    sale_key: int | None = None,
) -> None:
    """Choose one of the last sales of the shift (`sale_key` at first), say why, take it back whole."""
    flow = _Flow(parent, context, done, lambda _returned: None)
    VoidDialog(parent, context, flow.finish, sale_key).open()


def issue_voucher(
    parent: QWidget,
    context: PageContext,
    done: Callable[[SoldVoucher], None],
) -> None:
    """Sell a voucher; its code is shown, and then `done(SoldVoucher)`."""

    def issued(sold: SoldVoucher) -> None:
        if context.documents.printer.is_there:
            context.documents.print_lines(voucher_lines(sold, context.place.name, context.formats))
        amount = context.formats.money(sold.amount_minor)
        dialog = DoneDialog(parent, context, _("Voucher {code}").format(code=sold.code), [amount])
        dialog.finished.connect(lambda _result: done(sold))
        dialog.open()

    IssueVoucherDialog(parent, context, issued).open()


def voucher_balance(parent: QWidget, context: PageContext, code: str = "") -> None:
    """Scan or type a voucher's code, and see what it holds; of `code` at once."""
    VoucherBalanceDialog(parent, context, code).open()


class _Flow:
    """One way through the dialogs of taking back."""

    def __init__(self, parent: QWidget, context: PageContext, done: Done, exchange: Exchange) -> None:
        self._parent, self._context = parent, context
        self._done, self._exchange = done, exchange

    def of_sale(self, sale_key: int) -> None:
        place = self._context.place
        self._context.tasks.read(
            lambda session: refundable(session, place, sale_key), self._choose_of_sale, self._refused
        )

    def of_receipt(self, number: str) -> None:
        place = self._context.place

        def read(session: ReadSession) -> Refundable:
            return refundable(session, place, find_receipt(session.driver, number))

        self._context.tasks.read(read, self._choose_of_sale, self._refused)

    def without_receipt(self) -> None:
        self._choose(_("Take back without a receipt"), ProductsDraft(new_id(), self._context.place.terms))

    def finish(self, receipt: Receipt) -> None:
        self._context.documents.sale_made(receipt.sale_key, with_cash=receipt.is_of_cash)
        headline, sentences = receipt_said(receipt, self._context.formats)
        dialog = DoneDialog(self._parent, self._context, headline, sentences)
        dialog.finished.connect(lambda _result: self._done(receipt))
        dialog.open()

    def _choose_of_sale(self, sale: Refundable) -> None:
        if not any(line.left_milli for line in sale.lines):
            self._tell(_("There is nothing left to refund of this receipt."))
        elif isValid(self._parent):
            self._choose(_("What comes back?"), ReceiptDraft(new_id(), self._context.place.terms, sale))

    def _choose(self, title: str, draft: Draft) -> None:
        ChooseLinesDialog(self._parent, self._context, title, draft, self.finish, self._exchange).open()

    def _refused(self, failure: Failure) -> None:
        self._tell(failure.sentence)

    def _tell(self, sentence: str) -> None:
        if isValid(self._parent):
            show_toast(self._parent, sentence, "bad")
