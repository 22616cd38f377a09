"""The page of products."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeperf_core.operations.changes import Entity
from storeperf_core.store.session import ReadSession
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.pages.browsing import FactList, RecordPage, history_list, section
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.products.dialog import ProductDialog
from storeperf_desktop.viewmodels.browsing import Found
from storeperf_desktop.viewmodels.product_editing import NewProduct, read_draft, setting_active
from storeperf_desktop.viewmodels.products import (
    WITHOUT_CATEGORY,
    ProductsQuestion,
    ShownProduct,
    all_sales,
    columns,
    find_products,
    last_sales,
    orders,
    price_rows,
    product_facts,
    product_figures,
    read_categories,
    read_product,
    sale_columns,
)
from storeperf_desktop.widgets import PrimaryButton, Select

_FOLLOWED = (Entity.PRODUCTS, Entity.SALES, Entity.STOCK, Entity.IMPORTS)


class ProductsPage(RecordPage):
    """Products, and in the drawer everything about one."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, _("Products"), _("Name, code or barcode"), columns(), orders())
        self.question = ProductsQuestion()
        self.shown: ShownProduct | None = None
        self._grouping = self._latest()
        self.new = PrimaryButton(_("New product"), "plus", self._new)
        self.category = Select([("", _("All categories"))], _("Category"))
        self.add_action(self.new)
        self._add_control(self.category)
        self._add_record_controls()
        self.category.chosen.connect(self._show_category)
        self._show_order("name", descending=False)
        context.changes.follow(_FOLLOWED, self, self._follow_changes)
        self.ask()

    def ask(self, *, from_top: bool = False) -> None:
        super().ask(from_top=from_top)
        self._grouping.read(read_categories, self._offer_categories, self._fail)

    def _question(self) -> Callable[[ReadSession], Found]:
        question, formats = self.question, self._context.formats
        return lambda session: find_products(session, question, formats)

    def _order_by(self, sort: str, *, descending: bool) -> None:
        self.question = replace(self.question, sort=sort, descending=descending)  # type: ignore[arg-type]

    def _search_for(self, text: str) -> None:
        if text != self.question.text:
            self._ask(replace(self.question, text=text))

    def _show_active(self, active: bool | None) -> None:
        self._ask(replace(self.question, active=active))

    def _show_category(self, key: str) -> None:
        self._ask(replace(self.question, category_key=int(key) if key else None))

    def _ask(self, question: ProductsQuestion) -> None:
        self.question = question
        self.ask(from_top=True)

    def _offer_categories(self, categories: list[tuple[int, str]]) -> None:
        entries = [("", _("All categories")), *((str(key), name) for key, name in categories)]
        if categories:
            entries.append((str(WITHOUT_CATEGORY), _("Without a category")))
        self.category.set_entries(entries)
        self.category.setVisible(bool(categories))

    def _told(self, found: Found) -> None:
        count = ngettext("{count} product", "{count} products", found.total)
        self.set_heading(_("Products"), count.format(count=self._context.formats.count(found.total)))

    def _show_nothing_there(self) -> None:
        self.set_heading(_("Products"))
        self.state.show_empty(
            _("No products yet"),
            _("They come in with your sales or with a list of products, or you make them here one by one."),
            (_("Bring in your sales"), lambda: self._context.navigate("bring_in")),
        )

    def _show_nothing_found(self) -> None:
        self.state.show_empty(
            _("No product matches"),
            _("No product fits the search and the filters."),
            (_("Show all products"), self._clear),
        )

    def _clear(self) -> None:
        self._show_text("")
        self.active.set_current("all")
        self.category.set_current("")
        self._ask(replace(self.question, text="", active=None, category_key=None))

    def _open_record(self, key: int) -> None:
        formats = self._context.formats
        self._read_record(lambda session: read_product(session, key, formats), self._show_product)

    def _show_product(self, shown: ShownProduct) -> None:
        self.shown = shown
        product = shown.detail.product
        code = _("Code {code}").format(code=product.code)
        subtitle = code if product.active else " · ".join((code, _("Out of use")))
        self._show_panel(product.name, subtitle, active=product.active)

    def _part(self, key: str) -> QWidget:
        if self.shown is None:
            return QWidget()
        if key == "sales":
            return self._sales_table(sale_columns(), last_sales(self.shown.detail, self._context.formats))
        if key == "history":
            return history_list(self.shown.happenings)
        return self._facts(self.shown)

    def _facts(self, shown: ShownProduct) -> QWidget:
        formats = self._context.formats
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(18)
        column.addWidget(FactList(product_facts(shown, formats)))
        column.addWidget(section(_("Of all time"), FactList(product_figures(shown.detail, formats))))
        prices = price_rows(shown.detail, formats)
        if prices:
            column.addWidget(section(_("Prices"), FactList(prices)))
        column.addStretch(1)
        return whole

    def _edit(self) -> None:
        if self.shown is not None:
            self._begin(self.shown.detail.product.product_key)

    def open_with(self, request: object) -> None:
        """Of a `NewProduct` the form is opened."""
        if isinstance(request, NewProduct):
            self._begin(None, request.barcode)
        else:
            super().open_with(request)

    def _begin(self, key: int | None, barcode: str = "") -> None:
        self._preparing.read(
            lambda session: read_draft(session, key),
            lambda draft: self._open_dialog(ProductDialog(self._context, self, draft, barcode)),
            self._not_written,
        )

    def _turn_active(self) -> None:
        if self.shown is not None:
            product = self.shown.detail.product
            told = _("{name} is out of use.") if product.active else _("{name} is in use again.")
            write = setting_active(product.product_key, active=not product.active)
            self._write(write, told.format(name=product.name))

    def _go_to_sales(self) -> None:
        if self.shown is not None:
            self._context.navigate("sales", all_sales(self.shown.detail))
