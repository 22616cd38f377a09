"""The form of a purchase order that is still a draft."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from storeperf_core.domain.business_date import day_number, day_of
from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.changes import Changed
from storeperf_core.operations.orders.orders import OrderForm, OrderLine, draft_order, edit_order, name_supplier
from storeperf_core.operations.orders.reading import Order
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.stock.line_entry import Line, LineEntry
from storeperf_desktop.pages.stock.stock_dialog import StockDialog, Work
from storeperf_desktop.widgets import complete_from

_WIDTH, _HEIGHT = 680, 640


class OrderDialog(StockDialog):
    """Makes an order, or changes a draft. A supplier whose name is new is made."""

    def __init__(
        self,
        context: PageContext,
        parent: QWidget,
        suppliers: Sequence[tuple[int, str]],
        before: Order | None = None,
    ) -> None:
        title = _("New order") if before is None else _("Edit order {number}").format(number=before.row.number)
        super().__init__(context, parent, title, _("Save the draft"))
        self._before = before
        row = None if before is None else before.row
        self.supplier: QLineEdit = self._add_field(_("Supplier"), "" if row is None else row.supplier)
        complete_from(self.supplier, [name for _key, name in suppliers])
        self.expected = self._add_field(_("Expected on"))
        self.expected.setPlaceholderText(_("a day, if it is known"))
        self.note = self._add_field(_("Note"), "" if row is None else row.note or "")
        if row is not None and row.expected_on is not None:
            self.expected.setText(context.formats.day_numeric(day_of(row.expected_on)))
        self.lines = self._add_entry(LineEntry(context, _lines(before), with_cost=True))
        if row is None:
            self.supplier.setFocus()
        self._fit(_WIDTH, _HEIGHT)

    def _work(self) -> Work:
        lines = tuple(OrderLine(line.product_key, line.quantity_milli, line.cost_micro) for line in self.lines.lines())
        name, note, before = self.supplier.text(), self.note.text(), self._before
        expected_on = self._expected_on()

        def work(session: WriteSession, actor: Actor) -> Changed:
            form = OrderForm(name_supplier(session, actor, name), lines, note, expected_on)
            if before is None:
                return draft_order(session, actor, form)
            return edit_order(session, actor, before.row.order_key, form)

        return work

    def _expected_on(self) -> int | None:
        text = self.expected.text().strip()
        if not text:
            return None
        day = self._context.formats.read_day(text)
        if day is None:
            raise Refusal(_("“{text}” is not a day."), text=text)
        return day_number(day)


def _lines(before: Order | None) -> list[Line]:
    if before is None:
        return []
    return [
        Line(line.product_key, line.code, line.name, line.quantity_milli, line.unit_cost_micro) for line in before.lines
    ]
