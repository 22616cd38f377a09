"""What the keys and buttons of the till open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.tender import TenderKind
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.taking_back import issue_voucher, refund, refund_receipt, void_sale, voucher_balance
from storeperf_desktop.pages.till.customer_dialog import CustomerDialog
from storeperf_desktop.pages.till.edit_dialogs import AskDialog, DiscountDialog
from storeperf_desktop.pages.till.give_back_dialog import GiveBackDialog
from storeperf_desktop.pages.till.recall_dialog import RecallDialog
from storeperf_desktop.pages.till.shift_dialogs import (
    close_shift,
    move_cash,
    open_drawer,
    open_shift,
    show_past_shifts,
    show_x_report,
)
from storeperf_desktop.pages.till.tender_dialog import TenderDialog
from storeperf_desktop.viewmodels.till_tender import Paying
from storeperf_desktop.viewmodels.typed_values import read_price, read_words, write_price
from storeperf_desktop.widgets import Dialog, confirm

if TYPE_CHECKING:
    from storeperf_desktop.pages.till.page import TillPage


class Actions:
    """`do(what)` for every name in `keys.ASKED` and on the buttons. `dialog` is what was opened last."""

    def __init__(self, page: TillPage) -> None:
        self._page = page
        self.dialog: Dialog | None = None
        self.menu: QMenu | None = None

    def do(self, what: str) -> None:
        """Open or do what was asked for, if there is anything to do it with."""
        till = self._page.till
        known: dict[str, Callable[[], object]] = {
            "discount": self._discount,
            "basket_discount": lambda: self._discount(of_line=False),
            "customer": self._customer,
            "price": self._price,
            "note": self._note,
            "hold": self._page.holding.hold,
            "recall": self._recall,
            "refund": self._refund,
            "split": lambda: self._pay(TenderKind.CASH, splits=True),
            "cash": lambda: self._pay(TenderKind.CASH),
            "card": lambda: self._pay(TenderKind.CARD),
            "shift": self._shift,
            "print": self._page.done.print_receipt,
            "clear": self._clear,
        }
        if not till.is_completing:
            known[what]()

    def open_shift(self) -> None:
        """Open a shift, the first thing to do at a till."""
        open_shift(self._page, self._page.context, self._page.till.shift.ask)

    def close_shift(self) -> None:
        """Count the drawer and close the shift."""
        close_shift(self._page, self._page.context, self._page.till.shift.ask)

    def _pay(self, kind: TenderKind, *, splits: bool = False) -> None:
        page, till, sums = self._page, self._page.till, self._page.till.sums
        if not till.basket.lines or sums.fault:
            return
        if page.till.shift.open is None:
            page.say(_("No shift is open. Open one first."), "bad")
            return
        if sums.total_minor == 0:
            till.complete(())
            return
        if sums.total_minor < 0:
            self._open(GiveBackDialog(page, page.formats, -sums.total_minor, kind, till.complete))
            return
        paying = Paying(sums.total_minor, till.basket.basket.terms)
        self._open(TenderDialog(page, page.context, paying, kind, till.complete, splits=splits))

    def _discount(self, *, of_line: bool = True) -> None:
        page, till = self._page, self._page.till
        if not till.basket.lines:
            return
        line = till.chosen_line
        name = line.name if of_line and line is not None else None
        exponent = till.basket.basket.terms.exponent
        self._open(DiscountDialog(page, page.formats, exponent, self._give, line=name))

    def _give(self, discount: Discount | None, is_line: bool) -> None:
        till = self._page.till
        (till.discount_line if is_line else till.discount_basket)(discount)

    def _price(self) -> None:
        page, till = self._page, self._page.till
        line, locale = till.chosen_line, page.formats.locale
        if line is None:
            return

        def take(text: str) -> None:
            price = read_price(text, locale)
            if price is None:
                raise Refusal(_("Type a price."))
            till.set_price(price)

        text = write_price(line.unit_price_micro, locale, till.basket.basket.terms.exponent)
        self._open(AskDialog(page, _("Another price"), _("Price"), text, take, line.name))

    def _note(self) -> None:
        till = self._page.till
        note = till.basket.note or ""
        self._open(
            AskDialog(self._page, _("Note"), _("On the receipt"), note, lambda text: till.set_note(read_words(text)))
        )

    def _customer(self) -> None:
        self._open(CustomerDialog(self._page, self._page.context.tasks, self._page.till.set_customer))

    def _recall(self) -> None:
        holding = self._page.holding
        if not holding.held:
            self._page.say(_("No sale is held."), "neutral")
            return
        held = [(each.basket_key, holding.title(each)) for each in holding.held]
        self._open(RecallDialog(self._page, held, holding.recall))

    def _clear(self) -> None:
        page, till = self._page, self._page.till
        if till.basket.is_blank:
            return
        sentence = _("Everything in this sale is taken out. It was not paid.")
        if confirm(page, _("Empty this sale?"), sentence, _("Empty it"), danger=True):
            till.clear()

    def _shift(self) -> None:
        page, context = self._page, self._page.context
        asked: list[tuple[str, Callable[[], object]]] = (
            [
                (_("Cash in or out"), lambda: move_cash(page, context, page.till.shift.ask)),
                (_("X report"), lambda: show_x_report(page, context)),
                (_("Void a sale"), self._void),
                (_("Sell a voucher"), lambda: issue_voucher(page, context, lambda _sold: page.till.shift.ask())),
                (_("Close the shift"), self.close_shift),
            ]
            if page.till.shift.open is not None
            else [(_("Open a shift"), self.open_shift)]
        )
        asked += [
            (_("What does a voucher hold?"), lambda: voucher_balance(page, context)),
            (_("Open the drawer"), lambda: open_drawer(page, context)),
            (_("Z reports"), lambda: show_past_shifts(page, context)),
        ]
        menu = QMenu(page)
        menu.setProperty("reach", "till")
        for text, do in asked:
            action = QAction(text, menu)
            action.triggered.connect(lambda _checked=False, do=do: do())
            menu.addAction(action)
        self.menu = menu
        menu.popup(page.shift.mapToGlobal(page.shift.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[0])

    def _refund(self) -> None:
        page = self._page
        refund(page, page.context, lambda _receipt: page.till.shift.ask(), page.take_back)

    def refund_receipt(self, number: str) -> None:
        """Take something back of the receipt with this number."""
        page = self._page
        refund_receipt(page, page.context, number, lambda _receipt: page.till.shift.ask(), page.take_back)

    def show_voucher(self, code: str) -> None:
        """Say what a voucher holds."""
        voucher_balance(self._page, self._page.context, code)

    def _void(self) -> None:
        page = self._page
        void_sale(page, page.context, lambda _receipt: page.till.shift.ask())

    def _open(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._page.field.setFocus)
        dialog.open()
