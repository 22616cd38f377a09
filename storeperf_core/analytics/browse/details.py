"""Everything about one sale, one product or one customer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from sqlite3 import Connection
from typing import Any
from zoneinfo import ZoneInfo

from storeperf_core.analytics.browse.records import (
    MONTHS,
    ClientRow,
    ProductRow,
    page_of_clients,
    page_of_products,
)
from storeperf_core.analytics.browse.rows import LineRow, SaleRow, local_time, read_lines, read_sales
from storeperf_core.domain.business_date import day_of, utc_to_wall
from storeperf_core.domain.errors import Refusal
from storeperf_core.store.session import ReadSession, load_place

_LAST = 20


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
    product_id: bytes
    supplier: str | None
    tax_rate: str | None
    reorder_point_milli: int | None
    lead_time_days: int | None
    file_name: str | None
    figures: Figures
    barcodes: tuple[str, ...]
    names: tuple[str, ...]
    prices: tuple[PriceChange, ...]
    last_lines: tuple[LineRow, ...]


@dataclass(frozen=True, slots=True)
class ClientDetail:
    """A customer with what they bought; `file_name` is the import that brought them."""

    client: ClientRow
    client_id: bytes
    notes: str | None
    consent_email: bool
    consent_sms: bool
    file_name: str | None
    first_date: date | None
    figures: Figures
    last_sales: tuple[SaleRow, ...]


def sale_detail(session: ReadSession, sale_key: int) -> SaleDetail:
    """The sale with this key; a Refusal when there is none."""
    driver = session.driver
    found = read_sales(driver, [sale_key])
    if not found:
        raise _gone()
    timezone, original = driver.execute(
        "SELECT timezone, refund_of_sale_key FROM sale WHERE sale_key = ?", (sale_key,)
    ).fetchone()
    originals = read_sales(driver, [] if original is None else [original])
    return SaleDetail(
        found[0],
        timezone,
        tuple(read_lines(driver, found[0])),
        originals[0] if originals else None,
        tuple(read_sales(driver, _column(driver, _REFUNDS, sale_key))),
        tuple(_column(driver, _FILES, sale_key)),
    )


_REFUNDS = "SELECT sale_key FROM sale WHERE refund_of_sale_key = ? AND is_live = 1 ORDER BY sold_at_utc, sale_key"
_FILES = """
SELECT b.file_name FROM batch_sale m JOIN import_batch b ON b.batch_key = m.batch_key
WHERE m.sale_key = ? AND m.is_live = 1 ORDER BY m.batch_key
"""


def product_detail(session: ReadSession, product_key: int) -> ProductDetail:
    """The product with this key; a Refusal when there is none."""
    driver = session.driver
    found = page_of_products(session, [product_key])
    if not found:
        raise _gone()
    product_id, supplier, tax_rate, reorder_point, lead_time, file_name = driver.execute(
        _ABOUT_PRODUCT, (product_key,)
    ).fetchone()
    return ProductDetail(
        found[0],
        product_id,
        supplier,
        tax_rate,
        reorder_point,
        lead_time,
        file_name,
        _figures(driver, _OF_PRODUCT, product_key),
        tuple(_column(driver, _BARCODES, product_key)),
        tuple(_column(driver, _NAMES, product_key)),
        tuple(_prices(driver, product_key, ZoneInfo(load_place(session.connection).timezone))),
        tuple(_last_lines(driver, product_key)),
    )


_ABOUT_PRODUCT = """
SELECT p.product_id, s.name, t.name, p.reorder_point_milli, p.lead_time_days, b.file_name
FROM product p
LEFT JOIN supplier s ON s.supplier_key = p.supplier_key
LEFT JOIN tax_rate t ON t.tax_rate_key = p.tax_rate_key
LEFT JOIN import_batch b ON b.batch_key = p.batch_key
WHERE p.product_key = ?
"""
_BARCODES = "SELECT barcode FROM product_barcode WHERE product_key = ? AND deleted = 0 ORDER BY barcode_key"
_NAMES = "SELECT name FROM sold_as WHERE product_key = ? GROUP BY name ORDER BY min(sold_as_key)"


def client_detail(session: ReadSession, client_key: int) -> ClientDetail:
    """The customer with this key; a Refusal when there is none."""
    driver = session.driver
    found = page_of_clients(session, [client_key])
    if not found:
        raise _gone()
    client_id, notes, by_email, by_sms, file_name, first = driver.execute(_ABOUT_CLIENT, (client_key,)).fetchone()
    return ClientDetail(
        found[0],
        client_id,
        notes,
        bool(by_email),
        bool(by_sms),
        file_name,
        None if first is None else day_of(first),
        _figures(driver, _OF_CLIENT, client_key),
        tuple(read_sales(driver, _column(driver, _LAST_OF_CLIENT, client_key))),
    )


_ABOUT_CLIENT = """
SELECT c.client_id, c.notes, c.consent_email, c.consent_sms, b.file_name,
       (SELECT s.business_date FROM sale s WHERE s.client_key = c.client_key AND s.is_live = 1
        ORDER BY s.sold_at_utc LIMIT 1)
FROM client c
LEFT JOIN import_batch b ON b.batch_key = c.batch_key
WHERE c.client_key = ?
"""
_LAST_OF_CLIENT = f"""
SELECT sale_key FROM sale WHERE client_key = ? AND is_live = 1 ORDER BY sold_at_utc DESC, sale_key DESC LIMIT {_LAST}
"""
_SUMS = """
SELECT coalesce(sum(r.sale_count), 0), coalesce(sum(r.refund_count), 0),
       coalesce(sum(r.sold_minor - r.refunded_minor), 0), coalesce(sum(r.refunded_minor), 0),
       coalesce(sum(r.sold_quantity_milli - r.refunded_quantity_milli), 0), coalesce(sum(r.margin_revenue_minor), 0),
       coalesce(sum(r.cost_minor), 0)
"""
_OF_PRODUCT = f"""
{MONTHS} {_SUMS}
FROM months
JOIN rollup_product_month r ON r.store_key = months.store_key AND r.month = months.month AND r.product_key = ?
"""
_OF_CLIENT = f"""
{_SUMS} FROM store JOIN rollup_client_total r ON r.store_key = store.store_key AND r.client_key = ?
"""


def _figures(driver: Connection, query: str, key: int) -> Figures:
    *sums, margin_revenue, cost = driver.execute(query, (key,)).fetchone()
    has_cost = bool(margin_revenue or cost)
    return Figures(*[*sums, margin_revenue, margin_revenue - cost if has_cost else None])


def _prices(driver: Connection, product_key: int, zone: ZoneInfo) -> list[PriceChange]:
    found = driver.execute(
        "SELECT p.valid_from_utc, p.price_micro, t.name FROM product_price p"
        " LEFT JOIN tax_rate t ON t.tax_rate_key = p.tax_rate_key"
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
        if len(found) >= _LAST:
            break
    return found[:_LAST]


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
