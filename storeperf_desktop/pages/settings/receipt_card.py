"""What stands on every receipt of this store, and how its till prints and counts."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit
from shiboken6 import isValid

from storeperf_core.operations.changes import Changed, Entity
from storeperf_core.operations.receipt_settings import Printing, ReceiptSettings
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.tasks import Failure, Latest
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.receipt_settings import read_receipt_settings, save_receipt_settings
from storeperf_desktop.widgets import Card, FormRow, PrimaryButton, Select, align_rows, show_toast, text_label
from storeperf_desktop.widgets.approval import write_with_approval

YES, NO = "yes", "no"
_LINES_HEIGHT = 84


class ReceiptCard(Card):
    """Asks for the store's settings and writes them by its button; `shown` when they stand in the fields."""

    shown = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(_("Receipt"))
        self._context = context
        self._reading = Latest(context.tasks)
        self.destroyed.connect(self._reading.cancel)
        self.header, self.footer = QPlainTextEdit(), QPlainTextEdit()
        for field in (self.header, self.footer):
            field.setTabChangesFocus(True)
            field.setFixedHeight(current_tokens().px(_LINES_HEIGHT))
        self.header.setPlaceholderText(_("Address and telephone"))
        self.footer.setPlaceholderText(_("Such as: thank you, and come again"))
        self.tax_number = QLineEdit()
        printing = [("always", _("Always")), ("ask", _("Ask each time")), ("never", _("Never"))]
        self.printing = Select(printing, _("Print after a sale"))
        self.customer = Select([(YES, _("Yes")), (NO, _("No"))], _("Customer's code on it"))
        self.blind = Select([(YES, _("Yes")), (NO, _("No"))], _("Count blind"))
        self.save = PrimaryButton(_("Save"), on_click=self._save)
        self.fault = text_label("", "bad", wrap=True)
        self._lay_out()
        align_rows(self)
        context.changes.follow({Entity.SETTINGS}, self, self.ask)

    def ask(self) -> None:
        """Read the settings and show them."""
        self._reading.read(read_receipt_settings, self._show, self._failed)

    def _lay_out(self) -> None:
        self.body.addWidget(FormRow(_("Below the name"), self.header))
        self.body.addWidget(FormRow(_("Tax number"), self.tax_number))
        self.body.addWidget(FormRow(_("At the end"), self.footer))
        for field in (self.printing, self.customer, self.blind):
            self.body.addWidget(FormRow(field.accessibleName(), field))
        self.body.addWidget(
            text_label(_("Blind: what should be in the drawer is told after it was counted."), "label", wrap=True)
        )
        self.fault.hide()
        self.body.addWidget(self.fault)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.save)
        self.body.addLayout(row)

    def _show(self, settings: ReceiptSettings) -> None:
        self.header.setPlainText(settings.header)
        self.footer.setPlainText(settings.footer)
        self.tax_number.setText(settings.tax_number)
        self.printing.set_current(settings.printing)
        self.customer.set_current(YES if settings.names_customer else NO)
        self.blind.set_current(YES if settings.counts_blind else NO)
        self.shown.emit()

    def _wanted(self) -> ReceiptSettings:
        return ReceiptSettings(
            self.header.toPlainText(),
            self.footer.toPlainText(),
            self.tax_number.text(),
            cast(Printing, self.printing.current()),
            self.customer.current() == YES,
            self.blind.current() == YES,
        )

    def _save(self) -> None:
        self.fault.hide()
        self.save.setEnabled(False)
        wanted = self._wanted()
        write_with_approval(
            self,
            self._context,
            lambda session, actor: save_receipt_settings(session, actor, wanted),
            self._saved,
            self._failed,
        )

    def _saved(self, changed: Changed) -> None:
        if changed:
            self._context.changes.announce(changed.entities)
        if isValid(self):
            self.save.setEnabled(True)
            show_toast(self, _("Saved.") if changed else _("Nothing was different."))

    def _failed(self, failure: Failure) -> None:
        if isValid(self):
            self.save.setEnabled(True)
            self.fault.setText(failure.sentence)
            self.fault.show()
            self.shown.emit()
