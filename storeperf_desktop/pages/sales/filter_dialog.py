"""The filters that are typed: a customer, a product, totals."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from storeperf_core.analytics.browse import SalesFilter
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.tasks import Failure, Latest
from storeperf_desktop.viewmodels.sales_filter import TypedFilter, filter_texts, read_filter
from storeperf_desktop.widgets import Dialog, FormRow


class FilterDialog(Dialog):
    """`narrowed(SalesFilter)` follows once everything typed was understood."""

    narrowed = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget, wanted: SalesFilter, names: Mapping[str, str]) -> None:
        super().__init__(parent, _("Filter the sales"), _("Show these sales"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._wanted = context, wanted
        self._reading = Latest(context.tasks)
        self.finished.connect(self._reading.cancel)
        self.destroyed.connect(self._reading.cancel)
        self._before = filter_texts(wanted, names, context.formats)
        labels = {
            "customer": _("Customer"),
            "product": _("Product"),
            "at_least": _("Total from"),
            "at_most": _("Total up to"),
        }
        self.fields = {name: QLineEdit(text) for name, text in self._before.items()}
        self.form_rows = {name: FormRow(labels[name], field) for name, field in self.fields.items()}
        for name, row in self.form_rows.items():
            if name in ("customer", "product"):
                self.fields[name].setPlaceholderText(_("Code, or part of the name"))
            self.body.addWidget(row)
        self.body.addStretch(1)
        self.fields["customer"].setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Look up what was typed; the dialog closes when all of it was understood."""
        texts = {name: field.text() for name, field in self.fields.items()}
        wanted, before, formats = self._wanted, self._before, self._context.formats
        self._reading.read(
            lambda session: read_filter(session, wanted, before, texts, formats), self._take, self._refused
        )

    def _take(self, typed: TypedFilter) -> None:
        for name, row in self.form_rows.items():
            row.set_fault(typed.faults.get(name, ""))
        if not typed.faults:
            self.narrowed.emit(typed.wanted)
            super().accept()

    def _refused(self, failure: Failure) -> None:
        self.show_fault(failure.sentence)
