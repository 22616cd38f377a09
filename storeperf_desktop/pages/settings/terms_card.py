"""How the till reckons: where tax is rounded, the smallest coin, what scales print, vouchers of other shops."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from shiboken6 import isValid

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.changes import Changed, Entity
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.tasks import Failure, Latest
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.viewmodels.till_terms import TillTerms, read_terms, rounding_entries, saving_terms, step_entries
from storeperf_desktop.widgets import Card, FormRow, PrimaryButton, Select, align_rows, show_toast, text_label
from storeperf_desktop.widgets.approval import write_with_approval


class TermsCard(Card):
    """Asks for the terms and writes them by its button; `shown` when they stand in the fields."""

    shown = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(_("How the till reckons"))
        self._context = context
        self._reading = Latest(context.tasks)
        self.destroyed.connect(self._reading.cancel)
        self.rounding = Select(rounding_entries(), _("Tax is rounded"))
        self.step = Select(step_entries(context.formats), _("Smallest coin"))
        self.limit = QLineEdit()
        self.limit.setPlaceholderText(_("none is taken"))
        self.layouts = QLineEdit()
        self.layouts.setPlaceholderText("21IIIIIPPPPPC")
        self.fault = text_label("", "bad", wrap=True)
        self.fault.hide()
        self.save = PrimaryButton(_("Save"), on_click=self._save)
        self._lay_out()
        align_rows(self)
        for field in (self.limit, self.layouts):
            field.returnPressed.connect(self._save)
        context.changes.follow({Entity.SETTINGS}, self, self.ask)

    def ask(self) -> None:
        """Read the terms and show them."""
        locale = self._context.formats.locale
        self._reading.read(lambda session: read_terms(session, locale), self._show, self._failed)

    def _lay_out(self) -> None:
        self._add(self.rounding, _("Tax is rounded"), _("Sales that are here keep their amounts."))
        self._add(self.step, _("Smallest coin"), _("What is paid in cash is rounded to it."))
        self._add(
            self.limit,
            _("Foreign vouchers"),
            _(
                "Up to this amount the till takes vouchers that it does not know, of another till or shop."
                " Somebody who may issue vouchers allows each."
            ),
        )
        self._add(
            self.layouts,
            _("Codes of scales"),
            _(
                "One letter a digit: I article, P price, W weight in thousandths, V any, C check digit."
                " Several with a space between them."
            ),
        )
        self.body.addWidget(self.fault)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.save)
        self.body.addLayout(row)

    def _add(self, field: QWidget, name: str, sentence: str) -> None:
        self.body.addWidget(FormRow(name, field))
        self.body.addWidget(text_label(sentence, "label", wrap=True))

    def _show(self, terms: TillTerms) -> None:
        self.rounding.set_current(terms.tax_rounding)
        self.step.set_entries(step_entries(self._context.formats, terms.cash_step_minor))
        self.step.set_current(str(terms.cash_step_minor))
        self.limit.setText(terms.voucher_limit)
        self.layouts.setText(terms.layouts)
        self.shown.emit()

    def _save(self) -> None:
        self.fault.hide()
        wanted = TillTerms(
            self.rounding.current(), int(self.step.current()), self.layouts.text().upper(), self.limit.text()
        )
        try:
            write = saving_terms(wanted, self._context.formats.locale, self._context.place.terms.exponent)
        except Refusal as refusal:
            self._failed(failure_of(refusal))
            return
        self.save.setEnabled(False)
        write_with_approval(self, self._context, write, self._saved, self._failed)

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
