"""The list of purchase orders, and the drawer of one: edit, send, receive, close, its files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from storeperf_core.domain.stock import OrderState
from storeperf_core.operations.changes import Changed
from storeperf_core.operations.orders.orders import close_order, send_order
from storeperf_core.operations.orders.reading import Order, order, suppliers
from storeperf_core.store.session import ReadSession
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.pages.browsing import FactList, panel_table
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.stock.goods_dialogs import ReceiveDialog
from storeperf_desktop.pages.stock.line_entry import Line
from storeperf_desktop.pages.stock.order_dialog import OrderDialog
from storeperf_desktop.pages.stock.part import Part
from storeperf_desktop.viewmodels.browsing import Column, Found
from storeperf_desktop.viewmodels.purchase_orders import (
    columns,
    file_name,
    find_orders,
    line_columns,
    line_rows,
    order_facts,
    order_title,
    write_csv,
)
from storeperf_desktop.widgets import Button, ButtonRow, PrimaryButton, confirm
from storeperf_desktop.widgets.approval import write_with_approval

if TYPE_CHECKING:
    from storeperf_desktop.pages.stock.page import StockPage

_CSV, _PDF = "CSV (*.csv)", "PDF (*.pdf)"


class OrdersPart(Part):
    """Every purchase order, the newest first."""

    key = "orders"

    def __init__(self, page: StockPage, context: PageContext) -> None:
        super().__init__(page, context)
        self.hint = _("Supplier or number")
        self.shown: Order | None = None
        self.new = PrimaryButton(_("New order"), "plus", lambda: self._begin(None))
        self.actions = [self.new]

    def columns(self) -> list[Column]:
        return columns()

    def question(self) -> Callable[[ReadSession], Found]:
        text, formats = self.text, self.context.formats
        return lambda session: find_orders(session, text, formats)

    def told(self, found: Found) -> str:
        count = ngettext("{count} order", "{count} orders", found.total)
        return count.format(count=self.context.formats.count(found.total))

    def show_nothing_there(self) -> None:
        self.page.state.show_empty(
            _("No orders yet"),
            _("What you order from suppliers stands here, and what of it has come."),
            (_("New order"), lambda: self._begin(None)),
        )

    def open(self, key: int) -> None:
        currency = self.context.formats.currency
        self.page.read_into_panel(lambda session: order(session, key, currency), self._show)

    def _show(self, found: Order) -> None:
        self.shown = found
        formats = self.context.formats
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(FactList(order_facts(found, formats)))
        column.addWidget(ButtonRow(*self._buttons(found)))
        column.addWidget(panel_table(_("Lines"), line_columns(), line_rows(found, formats)), 1)
        files = (Button("PDF", "download", self._save_pdf), Button("CSV", "download", self._save_csv))
        column.addWidget(ButtonRow(*files))
        self.page.show_panel(order_title(found.row), found.row.supplier, whole)

    def _buttons(self, found: Order) -> list[QPushButton]:
        if found.row.state is OrderState.DRAFT:
            return [
                PrimaryButton(_("Send"), on_click=self._send),
                Button(_("Edit"), "pencil", lambda: self._begin(found)),
                Button(_("Cancel the order"), on_click=self._close),
            ]
        if found.row.state is OrderState.SENT:
            return [
                PrimaryButton(_("Receive"), on_click=self._receive),
                Button(_("Close the order"), on_click=self._close),
            ]
        return []

    def _begin(self, before: Order | None) -> None:
        self.read(suppliers, lambda known: self._open_form(known, before))

    def _open_form(self, known: list[tuple[int, str]], before: Order | None) -> None:
        dialog = OrderDialog(self.context, self.page, known, before)
        self.page.open_dialog(dialog, self._saved)

    def _saved(self, changed: Changed) -> None:
        if changed:
            self.page.show_new(changed.key)
        self.page.toast(_("Saved."))

    def _send(self) -> None:
        """The PDF is offered with it; both files can be made again later."""
        found = self.shown
        if found is None:
            return
        key = found.row.order_key
        write_with_approval(
            self.page, self.context, lambda session, actor: send_order(session, actor, key), self._sent, self._failed
        )

    def _sent(self, changed: Changed) -> None:
        self.context.changes.announce(changed.entities)
        self.page.toast(_("Marked as sent. Save its PDF or CSV and pass it on."))

    def _receive(self) -> None:
        found = self.shown
        if found is None:
            return
        lines = [
            Line(line.product_key, line.code, line.name, line.left_milli, line.unit_cost_micro)
            for line in found.lines
            if line.left_milli
        ]
        of_order = found.row.order_key, found.row.number
        dialog = ReceiveDialog(self.context, self.page, lines, order=of_order)
        self.show_dialog(dialog, _("The goods are in stock."))

    def _close(self) -> None:
        found = self.shown
        if found is None:
            return
        key, left = found.row.order_key, sum(line.left_milli for line in found.lines)
        quantity = self.context.formats.quantity(left)
        sentence = _("{quantity} pieces have not come and will not be waited for.").format(quantity=quantity)
        if confirm(self.page, _("Close the order?"), sentence, _("Close the order")):
            self.run(lambda session, actor: close_order(session, actor, key), _("The order is closed."))

    def _save_csv(self) -> None:
        found = self.shown
        if found is not None:
            currency = self.context.formats.currency
            self.page.save_file(file_name(found.row, "csv"), _CSV, lambda path: write_csv(path, found, currency))

    def _save_pdf(self) -> None:
        from storeperf_desktop.viewmodels.order_slip import write_pdf

        found = self.shown
        if found is not None:
            name, formats = self.context.place.name, self.context.formats
            self.page.save_file(file_name(found.row, "pdf"), _PDF, lambda path: write_pdf(path, found, name, formats))
