"""Paying: cash with quick amounts and change, card, voucher, or several of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.till.big_button import BigButton
from storeperf_desktop.pages.till.keypad import Keypad
from storeperf_desktop.pages.till.side_buttons import SideButtons
from storeperf_desktop.pages.till.touch_dialog import TouchDialog
from storeperf_desktop.pages.till.voucher_field import VoucherField
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.viewmodels.till_tender import Paying
from storeperf_desktop.viewmodels.typed_values import read_minor, write_minor
from storeperf_desktop.widgets import FormRow, SegmentedControl, text_label


class TenderDialog(TouchDialog):
    """Collects tenders until all is paid, then calls `pay(tenders)` once and closes."""

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        paying: Paying,
        kind: TenderKind,
        pay: Callable[[tuple[Offered, ...]], object],
        *,
        splits: bool = False,
    ) -> None:
        super().__init__(parent, _("Split payment") if splits else _("Payment"), _("Take"))
        self._formats, self._pay, self._splits = context.formats, pay, splits
        self.voucher = VoucherField(context)
        self.voucher.found.connect(self._show_voucher)
        self.voucher.refused.connect(self.show_fault)
        self.paying = paying
        self.due = text_label("")
        self.due.setObjectName("total")
        kinds = [("cash", _("Cash")), ("card", _("Card")), ("voucher", _("Voucher"))]
        self.kind = SegmentedControl(kinds, _("Paid with"), kind.value)
        self.amount = QLineEdit()
        self.reference = QLineEdit()
        # A scanned code is filled in; whether it pays is for the hand that presses Enter.
        self.reference.setProperty("takesScans", "text")
        self.taken = text_label("", "muted", wrap=True)
        self.change = text_label("", "title")
        self._quick = QVBoxLayout()
        self.finished.connect(self.deleteLater)
        self._lay_out()
        self.kind.chosen.connect(lambda _key: self._show())
        self.amount.textChanged.connect(lambda _text: self._reckon())
        self._show()
        self.amount.setFocus()

    def accept(self) -> None:
        """Take the amount; close when nothing is due any more."""
        if self._kind is TenderKind.VOUCHER and not self.voucher.is_known:
            self.show_fault("")
            self.voucher.look_up([each.reference for each in self.paying.offered])
            return
        try:
            self.paying = self.paying.with_offered(*self._offered())
        except Refusal as refusal:
            self.show_fault(failure_of(refusal).sentence)
            return
        if self.paying.settled() is None:
            self.show_fault("")
            self._show()
            return
        super().accept()
        self._pay(self.paying.offered)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_F11: "cash", Qt.Key.Key_F12: "card", Qt.Key.Key_F10: "voucher"}
        if event.key() in keys:
            key = keys[Qt.Key(event.key())]
            if self.kind.current() == key:
                self.accept()
            else:
                self.kind.set_current(key)
                self._show()
            return
        super().keyPressEvent(event)

    def take(self, amount_minor: int) -> None:
        """Take a quick amount."""
        self.amount.setText(self._typed(amount_minor))
        self.accept()

    @property
    def _kind(self) -> TenderKind:
        return TenderKind(self.kind.current())

    def _due(self) -> int:
        return self.paying.cash_due_minor() if self._kind is TenderKind.CASH else self.paying.due_minor

    def _offered(self) -> tuple[TenderKind, int | None, str | None]:
        amount = read_minor(self.amount.text(), self._formats.locale, self.paying.terms.exponent)
        reference = self.reference.text().strip() or None
        if amount is None or amount == self._due():
            # All that is due, whatever it is rounded to.
            amount = self._due() if self._kind is TenderKind.CASH else self.paying.due_minor
        if self._kind is TenderKind.CASH and not self._splits and amount < self._due():
            raise Refusal("{missing} is still to be paid.", missing=self._formats.money(self._due() - amount))
        if self._kind is TenderKind.VOUCHER:
            return self._kind, self.voucher.checked(amount), self.voucher.code
        return self._kind, amount, reference

    def _show(self) -> None:
        due = self._due()
        self.due.setText(self._formats.money(due))
        self.due.setAccessibleName(_("Still to pay: {amount}").format(amount=self._formats.money(due)))
        words = {"cash": _("Cash"), "card": _("Card"), "voucher": _("Voucher")}
        taken = [f"{words[each.kind.value]} {self._formats.money(each.amount_minor)}" for each in self.paying.offered]
        self.taken.setText(_("Taken: {tenders}").format(tenders=", ".join(taken)))
        self.taken.setVisible(bool(taken))
        is_voucher = self._kind is TenderKind.VOUCHER
        self._reference_row.setVisible(self._kind is TenderKind.CARD)
        self.voucher.setVisible(is_voucher)
        self.voucher.clear()
        self.amount.setText(self._typed(due) if self._kind is TenderKind.CARD else "")
        self.amount.setPlaceholderText(self._typed(due))
        self._show_quick()
        self._reckon()
        if is_voucher:
            self.voucher.field.setFocus()
            return
        self.amount.setFocus()
        self.amount.selectAll()

    def _show_voucher(self, balance_minor: int) -> None:
        """All that it holds, or what is due, is proposed; Enter takes that."""
        self.amount.setText(self._typed(min(balance_minor, self._due())))
        self.amount.setFocus()
        self.amount.selectAll()

    def _show_quick(self) -> None:
        while (item := self._quick.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                # It is drawn until it is gone, and then over what came in its place.
                button.hide()
                button.deleteLater()
        amounts = self.paying.quick_amounts() if self._kind is TenderKind.CASH else []
        money = self._formats.money
        buttons = [BigButton(money(amount), "", partial(self.take, amount)) for amount in amounts]
        if buttons:
            self._quick.addWidget(SideButtons(buttons))

    def _reckon(self) -> None:
        """Say what goes back for the amount that stands there."""
        self.show_fault("")
        try:
            amount = read_minor(self.amount.text(), self._formats.locale, self.paying.terms.exponent)
        except Refusal:
            amount = None
        due = self._due()
        is_more = self._kind is TenderKind.CASH and amount is not None and amount > due
        back = self._formats.money((amount or 0) - due)
        self.change.setText(_("Change {amount}").format(amount=back) if is_more else "")

    def _typed(self, amount_minor: int) -> str:
        return write_minor(amount_minor, self._formats.locale, self.paying.terms.exponent)

    def _lay_out(self) -> None:
        from babel.numbers import get_decimal_symbol

        self._reference_row = FormRow(_("Slip"), self.reference)
        self._amount_row = FormRow(_("Amount"), self.amount)
        keypad = Keypad(self.amount, get_decimal_symbol(self._formats.locale))
        left = QVBoxLayout()
        left.setSpacing(10)
        for widget in (self.due, self.kind, self.voucher, self._amount_row, self._reference_row, self.taken):
            left.addWidget(widget)
        left.addLayout(self._quick)
        left.addWidget(self.change)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addWidget(keypad, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.amount.setProperty("reach", "till")
        self.fit(720, 480)
