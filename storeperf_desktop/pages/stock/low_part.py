"""The list of what is running out, and an order of all of it at one supplier."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from storeperf_core.operations.changes import Changed
from storeperf_core.operations.orders.orders import draft_low_stock
from storeperf_core.operations.orders.reading import suppliers
from storeperf_core.operations.stock_control import low_products
from storeperf_core.store.session import ReadSession
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.stock.part import Part
from storeperf_desktop.viewmodels.browsing import Column, Found
from storeperf_desktop.viewmodels.low_stock import columns, find_low
from storeperf_desktop.viewmodels.stock_export import write_low
from storeperf_desktop.widgets import Button, PrimaryButton, Select
from storeperf_desktop.widgets.approval import write_with_approval

if TYPE_CHECKING:
    from storeperf_desktop.pages.stock.page import StockPage

_CSV = "CSV (*.csv)"


class LowPart(Part):
    """What is at its reorder point or below; a row opens the product's drawer."""

    key = "low"

    def __init__(self, page: StockPage, context: PageContext) -> None:
        super().__init__(page, context)
        self.hint = _("Name or code")
        self._offering = page.latest()
        self.supplier = Select([("", _("All suppliers"))], _("Supplier"))
        self.export = Button(_("Export"), "download", self._export)
        self.order = PrimaryButton(_("Order all of it"), on_click=self._order_all)
        self.controls = [self.supplier]
        self.actions = [self.export, self.order]
        self.supplier.chosen.connect(lambda _key: self._narrow())
        self._enable()

    @property
    def supplier_key(self) -> int | None:
        """The supplier the list is narrowed to."""
        return int(self.supplier.current()) if self.supplier.current() else None

    def columns(self) -> list[Column]:
        return columns()

    def question(self) -> Callable[[ReadSession], Found]:
        text, supplier_key, formats = self.text, self.supplier_key, self.context.formats
        return lambda session: find_low(session, text, supplier_key, formats)

    def told(self, found: Found) -> str:
        count = ngettext("{count} product is low", "{count} products are low", found.total)
        low = count.format(count=self.context.formats.count(found.total))
        if self.supplier_key is None:
            return " · ".join((low, _("Choose a supplier to order all that is low.")))
        return " · ".join((low, _("Order: twice the reorder point, less what is on hand and on order.")))

    def clear(self) -> None:
        super().clear()
        self.supplier.set_current("")
        self._enable()

    def refresh(self) -> None:
        self._offering.read(suppliers, self._offer, self._failed)

    def show_nothing_there(self) -> None:
        self.page.state.show_empty(
            _("Nothing is low"),
            _("Products that were counted and have a reorder point are listed here when they reach it."),
            (_("Show what is on hand"), lambda: self.page.show_part("on_hand")),
        )

    def open(self, key: int) -> None:
        self.page.on_hand.open(key)

    def _narrow(self) -> None:
        self._enable()
        self.page.ask(from_top=True)

    def _enable(self) -> None:
        self.order.setEnabled(self.supplier_key is not None)

    def _offer(self, known: list[tuple[int, str]]) -> None:
        self.supplier.set_entries([("", _("All suppliers")), *((str(key), name) for key, name in known)])
        self.supplier.setVisible(bool(known) and self.page.part is self)
        self._enable()

    def _order_all(self) -> None:
        supplier_key = self.supplier_key
        if supplier_key is not None:
            write_with_approval(
                self.page,
                self.context,
                lambda session, actor: draft_low_stock(session, actor, supplier_key),
                self._drafted,
                self._failed,
            )

    def _drafted(self, changed: Changed) -> None:
        self.context.changes.announce(changed.entities)
        self.page.show_part("orders")
        self.page.show_new(changed.key)
        self.page.toast(_("The order is drafted. Look at it, then send it."))

    def _export(self) -> None:
        supplier_key = self.supplier_key
        self.read(
            lambda session: low_products(session, supplier_key),
            lambda rows: self.page.save_file("low-stock.csv", _CSV, lambda path: write_low(path, rows)),
        )
