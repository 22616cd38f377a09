"""The code of a voucher that pays, and what it holds."""

from __future__ import annotations

import time
from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.vouchers import redeemable
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.tasks import Failure, Latest
from storeperf_desktop.widgets import FormRow, text_label


class VoucherField(QWidget):
    """Typed or scanned. `found(minor)`: so much it pays at most; `refused(sentence)`: it pays nothing, and why."""

    found = Signal(int)
    refused = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._latest = Latest(context.tasks)
        self.destroyed.connect(self._latest.cancel)
        self.code = ""
        self._balance_minor = 0
        self.field = QLineEdit()
        self.field.setProperty("reach", "till")
        self.field.setProperty("takesScans", "line")
        self.balance = text_label("", "strong")
        self.balance.hide()
        self.field.textChanged.connect(lambda _text: self._forget())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(FormRow(_("Voucher code"), self.field))
        column.addWidget(self.balance)

    @property
    def is_known(self) -> bool:
        """Whether the code that stands there was looked up and pays something."""
        return bool(self.code)

    def look_up(self, taken: Collection[str | None]) -> None:
        """Ask what the code that stands there holds. `taken` are the vouchers that pay already."""
        text = self.field.text().strip()
        if not text:
            self.refused.emit(_("Scan or type the voucher's code."))
            return
        place, now_utc = self._context.place, time.time_ns() // 1_000

        def show(found: tuple[str, int]) -> None:
            code, balance = found
            if code in taken:
                refusal = Refusal("The voucher {code} is named twice.", code=code)
                self.refused.emit(_(refusal.template).format(**refusal.values))
                return
            self._show(code, balance)

        self._latest.read(lambda session: redeemable(session, place, text, now_utc), show, self._fail)

    def checked(self, amount_minor: int) -> int:
        """`amount_minor`, if it holds that much. Raises Refusal."""
        if amount_minor > self._balance_minor:
            balance = self._context.formats.money(self._balance_minor)
            raise Refusal("The voucher holds {balance} only.", balance=balance)
        return amount_minor

    def clear(self) -> None:
        """For the next voucher."""
        self.field.clear()
        self._forget()

    def _show(self, code: str, balance_minor: int) -> None:
        self.code, self._balance_minor = code, balance_minor
        amount = self._context.formats.money(balance_minor)
        self.balance.setText(_("{code} holds {amount}.").format(code=code, amount=amount))
        self.balance.show()
        self.found.emit(balance_minor)

    def _forget(self) -> None:
        self.code = ""
        self.balance.hide()
        self._latest.cancel()

    def _fail(self, failure: Failure) -> None:
        self.refused.emit(failure.sentence)
        self.field.selectAll()
        self.field.setFocus()
