"""The table of products, and everything about one of them. Sees no widget."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from storeperf_core.analytics.browse import (
    ProductDetail,
    ProductRow,
    RecordSort,
    SalesFilter,
    order_products,
    page_of_products,
    product_detail,
)
from storeperf_core.operations.history import history
from storeperf_core.operations.stock import on_hand
from storeperf_core.store.session import ReadSession
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.viewmodels import remembered
from storeperf_desktop.viewmodels.browsing import Cell, Column, Fact, Found, Order, Row
from storeperf_desktop.viewmodels.record_history import Happening, happenings
from storeperf_desktop.viewmodels.sales import moment

WITHOUT_CATEGORY = 0


@dataclass(frozen=True, slots=True)
class ProductsQuestion:
    """What the table shows. `active` None: also what is out of use; `category_key` 0: what has no category."""

    sort: RecordSort = "name"
    descending: bool = False
    text: str = ""
    active: bool | None = True
    category_key: int | None = None


@dataclass(frozen=True, slots=True)
class ShownProduct:
    """A product with its history and its stock in thousandths, None where it was never counted."""

    detail: ProductDetail
    on_hand_milli: int | None
    happenings: tuple[Happening, ...]


def columns() -> list[Column]:
    """The columns of products."""
    return [
        Column(_("Code"), 110, sort="code"),
        Column(_("Name"), 0, sort="name"),
        Column(_("Category"), 140, room=1_060),
        Column(_("Price"), 100, right=True, sort="price"),
        Column(_("Cost"), 100, right=True, room=880),
        Column(_("Sold"), 90, right=True, room=620),
        Column(_("Revenue"), 120, right=True, sort="revenue"),
        Column("", 110),
    ]


def orders() -> list[Order]:
    """Every order there is."""
    return [
        Order("name", descending=False, text=_("Name, A to Z")),
        Order("name", descending=True, text=_("Name, Z to A")),
        Order("code", descending=False, text=_("Code, ascending")),
        Order("code", descending=True, text=_("Code, descending")),
        Order("price", descending=True, text=_("Highest price first")),
        Order("price", descending=False, text=_("Lowest price first")),
        Order("revenue", descending=True, text=_("Most revenue first")),
        Order("revenue", descending=False, text=_("Least revenue first")),
    ]


def find_products(session: ReadSession, question: ProductsQuestion, formats: Formats) -> Found:
    """Read the order of the products."""
    keys = order_products(
        session,
        question.sort,
        descending=question.descending,
        text=question.text,
        active=question.active,
        category_key=question.category_key,
    )

    def read(page: ReadSession, first: int, count: int) -> list[ProductRow]:
        return page_of_products(page, keys[first : first + count])

    def place_of(key: int) -> int | None:
        return keys.index(key) if key in keys else None

    any_query = "SELECT 1 FROM product WHERE deleted = 0 LIMIT 1"
    is_empty = not keys and session.driver.execute(any_query).fetchone() is None
    return Found(len(keys), read, partial(_row, formats=formats), is_empty, place_of=place_of)


def read_categories(session: ReadSession) -> list[tuple[int, str]]:
    """(key, name) of every category, in order of name."""
    found = session.driver.execute("SELECT category_key, name FROM category WHERE deleted = 0").fetchall()
    return sorted(found, key=lambda row: (row[1].casefold(), row[0]))


def read_product(session: ReadSession, product_key: int, formats: Formats) -> ShownProduct:
    """Everything about a product. Raises Refusal when it is gone."""
    detail = product_detail(session, product_key)
    entries = history(session, "product", detail.product_id)
    counted = on_hand(session, [product_key])[product_key]
    return ShownProduct(detail, counted, tuple(happenings(entries, formats)))


def product_facts(shown: ShownProduct, formats: Formats) -> list[Fact]:
    """What the product is; only what is known."""
    detail, product = shown.detail, shown.detail.product
    lead, counted = detail.lead_time_days, shown.on_hand_milli
    facts = [
        Fact(_("Price"), formats.unit_price(product.price_micro), tone="strong"),
        Fact(_("Cost"), formats.unit_price(product.cost_micro)),
        Fact(_("Tax rate"), detail.tax_rate or ""),
        Fact(_("Category"), product.category or ""),
        Fact(_("Supplier"), detail.supplier or ""),
        Fact(_("Barcodes"), ", ".join(detail.barcodes)),
        Fact(_("On hand"), _("never counted") if counted is None else formats.quantity(counted)),
        Fact(_("Reorder point"), _known(detail.reorder_point_milli, formats)),
        Fact(_("Lead time"), "" if lead is None else ngettext("{count} day", "{count} days", lead).format(count=lead)),
        Fact(_("Kind"), "" if product.is_goods else _("Not goods, such as postage or a fee")),
        Fact(_("Called on receipts"), "\n".join(name for name in detail.names if name != product.name)),
        Fact(_("Brought in from"), detail.file_name or ""),
    ]
    return [fact for fact in facts if fact.value]


def product_figures(detail: ProductDetail, formats: Formats) -> list[Fact]:
    """What the product came to in all time."""
    found = detail.figures
    return [
        Fact(_("Revenue"), formats.money(found.revenue_minor), tone="strong"),
        Fact(_("Sold"), formats.quantity(found.quantity_milli)),
        Fact(_("On receipts"), formats.count(found.sale_count)),
        Fact(_("Refunded"), formats.money(found.refunded_minor)),
        Fact(_("Gross margin"), formats.money(found.gross_margin_minor)),
    ]


def price_rows(detail: ProductDetail, formats: Formats) -> list[Fact]:
    """From when the product had which price, the newest first."""
    return [
        Fact(
            f"{formats.day_numeric(price.valid_from.date())} {price.valid_from:%H:%M}",
            " · ".join(part for part in (formats.unit_price(price.price_micro), price.tax_rate) if part),
        )
        for price in detail.prices
    ]


def sale_columns() -> list[Column]:
    """The columns of a product's last sales."""
    return [
        Column(_("Sold at"), 0),
        Column(_("Receipt"), 92),
        Column(_("Qty"), 56, right=True),
        Column(_("Amount"), 96, right=True),
    ]


def last_sales(detail: ProductDetail, formats: Formats) -> list[Row]:
    """The product's last lines; each row's key is its sale's."""
    return [
        Row(
            line.sale.sale_key,
            (
                Cell(moment(line.sale, formats)),
                Cell(line.sale.receipt or ""),
                Cell(formats.quantity(line.quantity_milli)),
                Cell(formats.money(line.amount_minor)),
            ),
        )
        for line in detail.last_lines
    ]


def all_sales(detail: ProductDetail) -> SalesFilter:
    """Every line of the product."""
    return SalesFilter(product_key=detail.product.product_key)


def _row(product: ProductRow, formats: Formats) -> Row:
    cells = (
        Cell(product.code, "muted"),
        Cell(product.name, "strong" if product.active else "muted"),
        Cell(product.category or ""),
        Cell(remembered.unit_price(formats, product.price_micro)),
        Cell(remembered.unit_price(formats, product.cost_micro), "muted"),
        Cell(remembered.quantity(formats, product.quantity_milli)),
        Cell(remembered.money(formats, product.revenue_minor)),
        _state(product),
    )
    return Row(product.product_key, cells)


def _state(product: ProductRow) -> Cell:
    if not product.active:
        return Cell(_("Out of use"), pill="neutral")
    return Cell("") if product.is_goods else Cell(_("Not goods"), pill="accent")


def _known(milli: int | None, formats: Formats) -> str:
    return "" if milli is None else formats.quantity(milli)
