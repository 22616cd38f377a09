"""The page of sales: passes on what is chosen to the question, and shows what was found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from storeperf_core.analytics.browse import EVERYTHING, SaleDetail, SalesFilter, Sums, sale_detail, sums_behind
from storeperf_core.operations.changes import Entity
from storeperf_core.store.session import ReadSession
from storeperf_core.store.tables.sales import SALE
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.browsing import BrowsePage
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.documents import show_past_shifts
from storeperf_desktop.pages.sales.filter_dialog import FilterDialog
from storeperf_desktop.pages.sales.receipt import Receipt
from storeperf_desktop.tasks import Failure
from storeperf_desktop.viewmodels.browsing import Found
from storeperf_desktop.viewmodels.sale_detail import sale_title
from storeperf_desktop.viewmodels.sales import (
    Narrowing,
    SalesQuestion,
    ShowSale,
    columns,
    find_sales,
    last_known_day,
    moment,
    narrowings,
    orders,
    question_behind,
    summary,
    without,
)
from storeperf_desktop.widgets import Button, DateRangePicker, SegmentedControl, Select

if TYPE_CHECKING:
    from storeperf_core.operations.exchange import Returned
    from storeperf_core.operations.receipts import Receipt as TillReceipt

_FOLLOWED = (Entity.SALES, Entity.CLIENTS, Entity.PRODUCTS, Entity.IMPORTS)


class SalesPage(BrowsePage):
    """Sales or lines. `open_with` takes a `SalesFilter`, which then is the whole question, or a `ShowSale`."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, _("Sales"), _("Receipt, customer or product"), columns("sales"), orders())
        self.question = SalesQuestion()
        self._narrowings: dict[str, Narrowing] = {}
        self._summing = self._latest()
        self.what = SegmentedControl([("sales", _("Sales")), ("lines", _("Lines"))], _("Show"), "sales")
        self.kind = Select([("", _("Sales and refunds")), ("0", _("Sales only")), ("1", _("Refunds only"))], _("Kind"))
        self.period = Button(_("Period"), "calendar", self._choose_period)
        self.more = Button(_("Filter"), "sliders-horizontal", self._choose_filter)
        self.refund = Button(_("Refund"), "receipt", self._refund)
        self.void = Button(_("Void"), on_click=self._void)
        self._shown: SaleDetail | None = None
        self.picker: DateRangePicker | None = None
        self.dialog: FilterDialog | None = None
        self.z_reports = Button(_("Z reports"), "history", lambda: show_past_shifts(self, context))
        self.add_action(self.z_reports)
        self.add_action(self.what)
        self._shown_key = 0
        self.copy = Button(_("Print copy"), "receipt", self._print_copy)
        self.pdf = Button(_("PDF"), "save", self._save_pdf)
        for button in (self.copy, self.pdf):
            self.panel.add_button(button)
        for control in (self.kind, self.period, self.more):
            self._add_control(control)
        self.what.chosen.connect(self._show_what)
        self.kind.chosen.connect(lambda key: self.narrow(kind=int(key) if key else None))
        self.pills.removed.connect(lambda key: self._ask(without(self.question.wanted, self._narrowings[key])))
        self.pills.cleared.connect(self._clear)
        for button in (self.refund, self.void):
            self.panel.add_button(button)
        self._show_order("date", descending=True)
        context.changes.follow(_FOLLOWED, self, self._follow_changes)
        self.ask()

    def open_with(self, request: object) -> None:
        if isinstance(request, ShowSale):
            self.show_record(request.sale_key)
        elif isinstance(request, SalesFilter):
            before = self.question
            self.question = question_behind(request, before)
            if self.question.what != before.what:
                self.table.show_columns(columns(self.question.what))
            self._show_text(request.text)
            self._show_order(self.question.sort, descending=self.question.descending)
            self.panel.close_panel()
            self.ask(from_top=True)

    def narrow(self, **fields: object) -> None:
        """Put filters into the question, by fields of `SalesFilter`; None takes one out."""
        self._ask(replace(self.question.wanted, **fields))  # type: ignore[arg-type]

    def ask(self, *, from_top: bool = False) -> None:
        super().ask(from_top=from_top)
        question = self.question
        self._summing.read(
            lambda session: sums_behind(session, question.wanted),
            lambda sums: self._show_sums(question, sums),
            self._fail,
        )

    def _question(self) -> Callable[[ReadSession], Found]:
        question, formats = self.question, self._context.formats
        return lambda session: find_sales(session, question, formats)

    def _order_by(self, sort: str, *, descending: bool) -> None:
        self.question = replace(self.question, sort=sort, descending=descending)  # type: ignore[arg-type]

    def _search_for(self, text: str) -> None:
        if text != self.question.wanted.text:
            self._ask(replace(self.question.wanted, text=text))

    def _ask(self, wanted: SalesFilter) -> None:
        """Another filter, which is no longer that of a figure."""
        self.question = replace(self.question, wanted=wanted, is_behind=False)
        self.ask(from_top=True)

    def _show_what(self, what: str) -> None:
        if what == self.question.what:
            return
        self.question = replace(self.question, what=what)  # type: ignore[arg-type]
        self.table.show_columns(columns(self.question.what))
        self._show_order(self.question.sort, descending=self.question.descending)
        self.ask(from_top=True)

    def _told(self, found: Found) -> None:
        wanted = self.question.wanted
        told = narrowings(wanted, found.names, self._context.formats)
        self._narrowings = {each.fields[0]: each for each in told}
        self.pills.show_filters([(each.fields[0], each.text) for each in told])
        self.kind.set_current("" if wanted.kind is None else str(wanted.kind))
        self.what.set_current(self.question.what)
        self.what.setVisible(not found.is_empty)

    def _show_sums(self, question: SalesQuestion, sums: Sums) -> None:
        is_any = bool(sums.line_count)
        self.set_heading(_("Sales"), summary(question, sums, self._context.formats) if is_any else "")

    def _show_nothing_there(self) -> None:
        self.state.show_empty(
            _("No sales yet"),
            _("Bring in what your till or your spreadsheet exported, and every sale is listed here."),
            (_("Bring in your sales"), lambda: self._context.navigate("bring_in")),
        )

    def _show_nothing_found(self) -> None:
        self.state.show_empty(
            _("No sale matches"),
            _("Nothing was sold that fits the search and all filters."),
            (_("Remove search and filters"), self._clear),
        )

    def _clear(self) -> None:
        self._show_text("")
        self._ask(EVERYTHING)

    def _open_record(self, key: int) -> None:
        self._read_record(lambda session: sale_detail(session, key), self._show_receipt)

    def _show_receipt(self, detail: SaleDetail) -> None:
        sale, receipt = detail.sale, Receipt(detail, self._context.formats)
        receipt.asked.connect(self._follow_link)
        self._shown = detail
        is_left = sale.kind == SALE and not any(each.is_void for each in detail.refunds)
        self.refund.setVisible(is_left)
        # Whether it is of the open shift is for the void itself to say.
        self.void.setVisible(is_left and not detail.refunds and sale.till is not None)
        self.panel.set_title(sale_title(sale), moment(sale, self._context.formats))
        self.panel.set_content(receipt)
        self._shown_key = sale.sale_key
        # What was brought in has no till, and its receipt was printed elsewhere.
        self.panel.foot.setVisible(sale.till is not None)
        if not self.panel.isVisible():
            self.panel.open()

    def _print_copy(self) -> None:
        self._context.documents.print_receipt(self._shown_key, is_copy=True)

    def _save_pdf(self) -> None:
        self._context.documents.offer_pdf(self._shown_key, self)

    def _follow_link(self, link: object) -> None:
        if isinstance(link, ShowSale):
            self.show_record(link.sale_key)
        elif isinstance(link, SalesFilter):
            self.panel.close_panel()
            self._show_text("")
            self._ask(link)

    def _refund(self) -> None:
        from storeperf_desktop.pages.taking_back import refund_sale_of

        if self._shown is not None:
            key = self._shown.sale.sale_key
            refund_sale_of(self, self._context, key, self._taken_back, self._exchange)

    def _void(self) -> None:
        from storeperf_desktop.pages.taking_back import void_sale

        if self._shown is not None:
            key = self._shown.sale.sale_key
            void_sale(self, self._context, self._taken_back, sale_key=key)

    def _taken_back(self, receipt: TillReceipt) -> None:
        self.show_record(receipt.sale_key)

    def _exchange(self, returned: Returned) -> None:
        """The till sells what goes out."""
        self._context.navigate("till", returned)

    def _choose_period(self) -> None:
        self._preparing.read(last_known_day, self._open_picker, self._fail)

    def _open_picker(self, last: date | None) -> None:
        wanted = self.question.wanted
        if last is None:
            return
        until = last if wanted.until is None else wanted.until - timedelta(days=1)
        since = wanted.since or until.replace(day=1)
        self.picker = DateRangePicker(self._context.formats, min(since, until), until, self)
        self.picker.chosen.connect(lambda first, end: self.narrow(since=first, until=end + timedelta(days=1)))
        self.picker.popup_below(self.period)

    def _choose_filter(self) -> None:
        names = {} if self._found is None else self._found.names
        self.dialog = FilterDialog(self._context, self, self.question.wanted, names)
        self.dialog.narrowed.connect(self._ask)
        self.dialog.open()

    def _fail(self, failure: Failure) -> None:
        super()._fail(failure)
        self.set_heading(_("Sales"))
