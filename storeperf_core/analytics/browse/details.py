"""Everything about one sale, one product or one customer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from sqlite3 import Connection
from typing import Any
from zoneinfo import ZoneInfo

from storeperf_core.analytics.browse.history import HistoryEntry, history_of
from storeperf_core.analytics.browse.records import (
    ClientRow,
    ProductRow,
    page_of_clients,
    page_of_products,
)
from storeperf_core.analytics.browse.rows import LineRow, SaleRow, local_time, read_lines, read_sales
from storeperf_core.domain.business_date import day_of, utc_to_wall
from storeperf_core.domain.errors import Refusal
from storeperf_core.store.session import ReadSession, load_place

_LAST_SALES = 20


@dataclass(frozen=True, slots=True)
class SaleDetail:
    """A sale with its lines, the sale it refunds, the refunds that point at it, and the import that brought it."""

    sale: SaleRow
    timezone: str
    lines: tuple[LineRow, ...]
    refund_of: SaleRow | None
    refunds: tuple[SaleRow, ...]
    file_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PriceChange:
    """From when a product had which price, on the shop's clock."""

    valid_from: datetime
    price_micro: int | None
    tax_rate: str | None


@dataclass(frozen=True, slots=True)
class Figures:
    """What a product or customer came to in all time. Margin is null while no cost is known.

    `margin_revenue_minor` is the revenue without tax of the lines whose cost is known.
    """

    sale_count: int
    refund_count: int
    revenue_minor: int
    refunded_minor: int
    quantity_milli: int
    margin_revenue_minor: int
    gross_margin_minor: int | None


@dataclass(frozen=True, slots=True)
class ProductDetail:
    """A product with what it sold; `names` are what receipts called it, `file_name` the import that brought it."""

    product: ProductRow
    category_key: int | None
    supplier_key: int | None
    supplier: str | None
    tax_rate_key: int | None
    tax_rate: str | None
    reorder_point_milli: int | None
    lead_time_days: int | None
    file_name: str | None
    figures: Figures
    barcodes: tuple[str, ...]
    names: tuple[str, ...]
    prices: tuple[PriceChange, ...]
    last_lines: tuple[LineRow, ...]
    history: tuple[HistoryEntry, ...]


@dataclass(frozen=True, slots=True)
class ClientDetail:
    """A customer with what they bought; `file_name` is the import that brought them."""

    client: ClientRow
    notes: str | None
    consent_email: bool
    consent_sms: bool
    first_date: date | None
    file_name: str | None
    figures: Figures
    last_sales: tuple[SaleRow, ...]
    history: tuple[HistoryEntry, ...]


def sale_detail(session: ReadSession, sale_key: int) -> SaleDetail:
    """The sale with this key; a Refusal when there is none."""
    driver = session.driver
    found = read_sales(driver, [sale_key])
    if not found:
        raise _gone()
    (original,) = driver.execute("SELECT refund_of_sale_key FROM sale WHERE sale_key = ?", (sale_key,)).fetchone()
    refunds = _column(
        driver, "SELECT sale_key FROM sale WHERE refund_of_sale_key = ? AND is_live = 1 ORDER BY sold_at_utc", sale_key
    )
    files = _column(
        driver,
        "SELECT b.file_name FROM batch_sale m JOIN import_batch b USING (batch_key)"
        " WHERE m.sale_key = ? AND m.is_live = 1 ORDER BY batch_key",
        sale_key,
    )
    (timezone,) = driver.execute("SELECT timezone FROM sale WHERE sale_key = ?", (sale_key,)).fetchone()
    originals = read_sales(driver, [] if original is None else [original])
    return SaleDetail(
        found[0],
        timezone,
        tuple(read_lines(driver, found[0])),
        originals[0] if originals else None,
        tuple(read_sales(driver, refunds)),
        tuple(files),
    )


def product_detail(session: ReadSession, product_key: int) -> ProductDetail:
    """The product with this key; a Refusal when there is none."""
    driver, timezone = session.driver, load_place(session.connection).timezone
    found = page_of_products(session, [product_key])
    if not found:
        raise _gone()
    about = driver.execute(
        "SELECT p.product_id, p.category_key, p.supplier_key, s.name, p.tax_rate_key, t.name, p.reorder_point_milli,"
        " p.lead_time_days, b.file_name FROM product p LEFT JOIN supplier s USING (supplier_key)"
        " LEFT JOIN tax_rate t ON t.tax_rate_key = p.tax_rate_key LEFT JOIN import_batch b ON b.batch_key = p.batch_key"
        " WHERE p.product_key = ?",
        (product_key,),
    ).fetchone()
    product_id, category_key, supplier_key, supplier, tax_rate_key, tax_rate, reorder_point, lead_time, file_name = (
        about
    )
    barcodes = "SELECT barcode FROM product_barcode WHERE product_key = ? AND deleted = 0 ORDER BY barcode_key"
    names = "SELECT DISTINCT name FROM sold_as WHERE product_key = ? ORDER BY sold_as_key"
    return ProductDetail(
        found[0],
        category_key,
        supplier_key,
        supplier,
        tax_rate_key,
        tax_rate,
        reorder_point,
        lead_time,
        file_name,
        _figures(driver, "rollup_product_month", "product_key", product_key),
        tuple(_column(driver, barcodes, product_key)),
        tuple(_column(driver, names, product_key)),
        tuple(_prices(driver, product_key, timezone)),
        tuple(_last_lines(driver, product_key)),
        history_of(driver, product_id, timezone),
    )


def client_detail(session: ReadSession, client_key: int) -> ClientDetail:
    """The customer with this key; a Refusal when there is none."""
    driver, timezone = session.driver, load_place(session.connection).timezone
    found = page_of_clients(session, [client_key])
    if not found:
        raise _gone()
    client_id, notes, by_email, by_sms, first, file_name = driver.execute(
        "SELECT c.client_id, c.notes, c.consent_email, c.consent_sms, min(t.first_date), b.file_name FROM client c"
        " LEFT JOIN rollup_client_total t"
        " ON t.store_key IN (SELECT store_key FROM store) AND t.client_key = c.client_key"
        " LEFT JOIN import_batch b ON b.batch_key = c.batch_key WHERE c.client_key = ? GROUP BY c.client_key",
        (client_key,),
    ).fetchone()
    last = (
        "SELECT sale_key FROM sale WHERE client_key = ? AND is_live = 1"
        f" ORDER BY sold_at_utc DESC, sale_key DESC LIMIT {_LAST_SALES}"
    )
    return ClientDetail(
        found[0],
        notes,
        bool(by_email),
        bool(by_sms),
        None if first is None else day_of(first),
        file_name,
        _figures(driver, "rollup_client_total", "client_key", client_key),
        tuple(read_sales(driver, _column(driver, last, client_key))),
        history_of(driver, client_id, timezone),
    )


def _figures(driver: Connection, rollup: str, column: str, key: int) -> Figures:
    """Sums of one record's rows of a rollup that leads with the store and, perhaps, the month."""
    *figures, margin_revenue, cost = driver.execute(
        "SELECT coalesce(sum(sale_count), 0), coalesce(sum(refund_count), 0),"
        " coalesce(sum(sold_minor - refunded_minor), 0), coalesce(sum(refunded_minor), 0),"
        " coalesce(sum(sold_quantity_milli - refunded_quantity_milli), 0), coalesce(sum(margin_revenue_minor), 0),"
        f" coalesce(sum(cost_minor), 0) FROM {rollup} WHERE {column} = ?",
        (key,),
    ).fetchone()
    has_cost = bool(margin_revenue or cost)
    return Figures(*[*figures, margin_revenue, margin_revenue - cost if has_cost else None])


def _prices(driver: Connection, product_key: int, timezone: str) -> list[PriceChange]:
    zone = ZoneInfo(timezone)
    found = driver.execute(
        "SELECT p.valid_from_utc, p.price_micro, t.name FROM product_price p LEFT JOIN tax_rate t USING (tax_rate_key)"
        " WHERE p.product_key = ? ORDER BY p.valid_from_utc DESC, p.price_key DESC",
        (product_key,),
    )
    return [PriceChange(local_time(at, utc_to_wall(at, zone)[1]), price, rate) for at, price, rate in found]


def _last_lines(driver: Connection, product_key: int) -> list[LineRow]:
    """The product's last lines, newest first: its last days from the rollup, then the lines of those days."""
    days = driver.execute(
        "SELECT d.business_date FROM rollup_store_day d CROSS JOIN rollup_product_day r ON r.store_key = d.store_key"
        " AND r.business_date = d.business_date AND r.product_key = ? ORDER BY d.store_key, d.business_date DESC",
        (product_key,),
    )
    found: list[LineRow] = []
    for (day,) in days:
        found += _lines_of_day(driver, product_key, day)
        if len(found) >= _LAST_SALES:
            break
    return found[:_LAST_SALES]


def _lines_of_day(driver: Connection, product_key: int, day: int) -> list[LineRow]:
    keys = _column(
        driver,
        "SELECT DISTINCT s.sale_key FROM sale s CROSS JOIN sale_line l ON l.sale_key = s.sale_key"
        " WHERE s.business_date = ? AND s.is_live = 1 AND l.product_key = ?"
        " ORDER BY s.sold_at_utc DESC, s.sale_key DESC",
        day,
        product_key,
    )
    lines = (line for sale in read_sales(driver, keys) for line in read_lines(driver, sale))
    return [line for line in lines if line.product_key == product_key]


def _column(driver: Connection, query: str, *values: int) -> list[Any]:
    return [value for (value,) in driver.execute(query, values)]


def _gone() -> Refusal:
    return Refusal("This is not in the store any more. Go back to the list and choose again.")
