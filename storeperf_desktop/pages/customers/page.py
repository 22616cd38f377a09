"""The page of customers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeperf_core.operations.changes import Entity
from storeperf_core.store.session import ReadSession
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.pages.browsing import FactList, RecordPage, history_list, section
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.customers.dialog import CustomerDialog
from storeperf_desktop.viewmodels.browsing import Found
from storeperf_desktop.viewmodels.customer_editing import erase_words, erasing, read_draft, setting_active
from storeperf_desktop.viewmodels.customers import (
    CustomersQuestion,
    ShownCustomer,
    all_sales,
    columns,
    customer_facts,
    customer_figures,
    customer_state,
    customer_title,
    find_customers,
    last_sales,
    orders,
    read_customer,
    sale_columns,
)
from storeperf_desktop.widgets import DangerButton, PrimaryButton, confirm

_FOLLOWED = (Entity.CLIENTS, Entity.SALES, Entity.IMPORTS)


class CustomersPage(RecordPage):
    """Customers, and in the drawer everything about one."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, _("Customers"), _("Name or code"), columns(), orders())
        self.question = CustomersQuestion()
        self.shown: ShownCustomer | None = None
        self.new = PrimaryButton(_("New customer"), "plus", self._new)
        self.add_action(self.new)
        self._add_record_controls()
        self.erase: DangerButton | None = None
        self._show_order("name", descending=False)
        context.changes.follow(_FOLLOWED, self, self._follow_changes)
        self.ask()

    def _question(self) -> Callable[[ReadSession], Found]:
        question, formats = self.question, self._context.formats
        return lambda session: find_customers(session, question, formats)

    def _order_by(self, sort: str, *, descending: bool) -> None:
        self.question = replace(self.question, sort=sort, descending=descending)  # type: ignore[arg-type]

    def _search_for(self, text: str) -> None:
        if text != self.question.text:
            self._ask(replace(self.question, text=text))

    def _show_active(self, active: bool | None) -> None:
        self._ask(replace(self.question, active=active))

    def _ask(self, question: CustomersQuestion) -> None:
        self.question = question
        self.ask(from_top=True)

    def _told(self, found: Found) -> None:
        count = ngettext("{count} customer", "{count} customers", found.total)
        self.set_heading(_("Customers"), count.format(count=self._context.formats.count(found.total)))

    def _show_nothing_there(self) -> None:
        self.set_heading(_("Customers"))
        self.state.show_empty(
            _("No customers yet"),
            _("They come in with your sales or with a list of customers, or you make them here one by one."),
            (_("Bring in your sales"), lambda: self._context.navigate("bring_in")),
        )

    def _show_nothing_found(self) -> None:
        self.state.show_empty(
            _("No customer matches"),
            _("No customer fits the search and the filter."),
            (_("Show all customers"), self._clear),
        )

    def _clear(self) -> None:
        self._show_text("")
        self.active.set_current("all")
        self._ask(replace(self.question, text="", active=None))

    def _open_record(self, key: int) -> None:
        formats = self._context.formats
        self._read_record(lambda session: read_customer(session, key, formats), self._show_customer)

    def _show_customer(self, shown: ShownCustomer) -> None:
        self.shown = shown
        client = shown.detail.client
        for button in (self.edit, self.turn):
            button.setVisible(not shown.is_erased)
        self._show_panel(customer_title(client), customer_state(shown), active=client.active)

    def _part(self, key: str) -> QWidget:
        if self.shown is None:
            return QWidget()
        if key == "sales":
            return self._sales_table(sale_columns(), last_sales(self.shown.detail, self._context.formats))
        if key == "history":
            return history_list(self.shown.happenings)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(18)
        column.addWidget(FactList(customer_facts(self.shown)))
        figures = FactList(customer_figures(self.shown.detail, self._context.formats))
        column.addWidget(section(_("Of all time"), figures))
        # A fourth button at the foot would make the drawer as wide as the page.
        self.erase = None if self.shown.is_erased else DangerButton(_("Erase this person…"), on_click=self._ask_erase)
        if self.erase is not None:
            column.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return whole

    def _edit(self) -> None:
        if self.shown is not None:
            self._begin(self.shown.detail.client.client_key)

    def _begin(self, key: int | None) -> None:
        self._preparing.read(
            lambda session: read_draft(session, key),
            lambda draft: self._open_dialog(CustomerDialog(self._context, self, draft)),
            self._not_written,
        )

    def _turn_active(self) -> None:
        if self.shown is not None:
            client = self.shown.detail.client
            told = _("{name} is out of use.") if client.active else _("{name} is in use again.")
            write = setting_active(client.client_key, active=not client.active)
            self._write(write, told.format(name=customer_title(client)))

    def _ask_erase(self) -> None:
        """The customer may have been another one, or gone, by the time the question is answered: it is asked of one."""
        if self.shown is None:
            return
        client = self.shown.detail.client
        title = _("Erase {name}?").format(name=customer_title(client))
        if confirm(self, title, erase_words(), _("Erase"), danger=True):
            self._write(erasing(client.client_key), _("The person was erased."))

    def _go_to_sales(self) -> None:
        if self.shown is not None:
            self._context.navigate("sales", all_sales(self.shown.detail))
