"""Selling a voucher, and asking what one holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from storeperf_core.domain.business_date import day_number, day_of
from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.identifiers import new_id
from storeperf_core.domain.money import minor_exponent
from storeperf_core.domain.tender import TenderKind
from storeperf_core.operations.vouchers import AskedVoucher, SoldVoucher, issue_voucher, voucher_balance
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_core.store.voucher_ledger import Voucher
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.taking_back.base import TillDialog
from storeperf_desktop.tasks import Latest
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.viewmodels.typed_values import read_minor
from storeperf_desktop.widgets import FormRow, SegmentedControl, text_label

_EXAMPLE = date(2027, 12, 31)


class IssueVoucherDialog(TillDialog):
    """`issued(SoldVoucher)` once it is written."""

    def __init__(
        self,
        parent: QWidget,
        context: PageContext,
        issued: Callable[[SoldVoucher], None],
    ) -> None:
        sentence = _("The code is made when it is paid.")
        size = (560, 460)
        super().__init__(parent, context, _("Sell a voucher"), _("Sell the voucher"), sentence, size=size)
        self._issued, self._voucher_id = issued, new_id()
        self.amount, self.until = QLineEdit(), QLineEdit()
        self.until.setPlaceholderText(_("for ever"))
        self.amount_row, self.until_row = FormRow(_("Amount"), self.amount), FormRow(_("Valid until"), self.until)
        kinds = [(TenderKind.CASH.value, _("Cash")), (TenderKind.CARD.value, _("Card"))]
        self.paid_with = SegmentedControl(kinds, _("Paid with"), TenderKind.CASH.value)
        for widget in (self.amount_row, self.until_row, self.paid_with):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.amount.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Sell it, if what was typed can be read."""
        asked = self._asked()
        if asked is None or self._is_writing:
            return

        def make(actor: Actor) -> Callable[[WriteSession], SoldVoucher]:
            return lambda session: issue_voucher(session, actor, asked)

        self.write(make, self._finish)

    def _asked(self) -> AskedVoucher | None:
        formats = self._context.formats
        try:
            amount = read_minor(self.amount.text(), formats.locale, minor_exponent(formats.currency))
            self.amount_row.set_fault("" if amount else _("Type an amount above zero."))
        except Refusal as refusal:
            amount = None
            self.amount_row.set_fault(failure_of(refusal).sentence)
        text = self.until.text().strip()
        day = formats.read_day(text) if text else None
        example = formats.day_numeric(_EXAMPLE)
        self.until_row.set_fault(
            _("Type a day such as {example}.").format(example=example) if text and day is None else ""
        )
        if not amount or (text and day is None):
            return None
        paid_with = TenderKind(self.paid_with.current())
        last_day = None if day is None else day_number(day)
        return AskedVoucher(self._voucher_id, amount, paid_with, _("Voucher sold"), last_day)

    def _finish(self, sold: SoldVoucher) -> None:
        self.done(self.DialogCode.Accepted.value)
        self._issued(sold)


class VoucherBalanceDialog(TillDialog):
    """Scan or type a code; what it holds is shown below, of `code` at once."""

    def __init__(self, parent: QWidget, context: PageContext, code: str = "") -> None:
        super().__init__(parent, context, _("What does a voucher hold?"), _("Look up"), size=(560, 400))
        self._latest = Latest(context.tasks)
        self.finished.connect(self._latest.cancel)
        self.destroyed.connect(self._latest.cancel)
        self.code = QLineEdit(code)
        self.code.setProperty("takesScans", "line")
        self.body.addWidget(FormRow(_("Code"), self.code))
        self.balance = text_label("", "heading", wrap=True)
        self.about = text_label("", "muted", wrap=True)
        self.body.addWidget(self.balance)
        self.body.addWidget(self.about)
        self.body.addStretch(1)
        self.cancel_button.setText(_("Close"))
        self.cancel_button.setAccessibleName(_("Close"))
        self.code.setFocus(Qt.FocusReason.PopupFocusReason)
        if code:
            self.accept()

    def accept(self) -> None:
        """Look the code up; the dialog stays."""
        text = self.code.text()
        self.balance.clear()
        self.about.clear()
        self.show_fault("")
        self._latest.read(lambda session: voucher_balance(session, text), self._show, self._show_failure)

    def _show(self, found: Voucher) -> None:
        formats = self._context.formats
        self.balance.setText(formats.money(found.balance_minor))
        since = _("{code}, issued {moment}.").format(code=found.code, moment=formats.date_time(found.issued_at_utc))
        until = ""
        if found.expires_on is not None:
            until = " " + _("Valid until {day}.").format(day=formats.day(day_of(found.expires_on)))
        self.about.setText(since + until)
        self.code.selectAll()
