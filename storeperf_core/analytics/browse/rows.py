"""Sales and lines as a table shows them, read by their keys."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from sqlite3 import Connection
from typing import Any

from storeperf_core.domain.business_date import day_of

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class SaleRow:
    """One sale or refund. Total and quantity are sold less refunded; `sold_at` has the shop's offset."""

    sale_key: int
    kind: int
    receipt: str | None
    sold_at: datetime
    business_date: date
    client_key: int | None
    client_code: str | None
    client_name: str | None
    line_count: int
    total_minor: int
    quantity_milli: int
    discount_minor: int
    tax_minor: int
    till: str | None
    staff: str | None
    is_incomplete: bool


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line of a sale; `code` and `name` are those on the receipt. A refund's amount and quantity are negative."""

    sale: SaleRow
    ordinal: int
    product_key: int
    category_key: int | None
    code: str
    name: str
    quantity_milli: int
    unit_price_micro: int
    discount_minor: int
    amount_minor: int
    tax_minor: int
    cost_minor: int | None


_SALES = """
SELECT s.sale_key, s.kind,
       coalesce(s.external_number, t.number || '-' || s.incarnation || '-' || printf('%06d', s.receipt_number)),
       s.sold_at_utc, s.utc_offset_minutes, s.business_date, s.client_key,
       c.code, c.name, s.line_count, s.sold_minor - s.refunded_minor, s.sold_quantity_milli - s.refunded_quantity_milli,
       s.discount_minor, s.tax_minor, t.name, f.name, s.is_incomplete
FROM sale s
LEFT JOIN client c ON c.client_key = s.client_key
LEFT JOIN till t ON t.till_key = s.till_key
LEFT JOIN staff f ON f.staff_key = s.staff_key
WHERE s.sale_key IN (SELECT value FROM json_each(?))
"""

_LINES = """
SELECT l.ordinal, l.product_key, l.category_key, a.code, a.name, l.quantity_milli, l.unit_price_micro, l.discount_minor,
       l.amount_minor, l.tax_minor, l.cost_minor
FROM sale_line l
JOIN sold_as a ON a.sold_as_key = l.sold_as_key
WHERE l.sale_key = ?
"""


def read_sales(driver: Connection, sale_keys: Iterable[int]) -> list[SaleRow]:
    """The sales with these keys, in the order of the keys; a key that is not there any more is left out."""
    keys = list(sale_keys)
    found = {row[0]: _sale_row(row) for row in driver.execute(_SALES, (json.dumps(keys),))}
    return [found[key] for key in keys if key in found]


def read_lines(driver: Connection, sale: SaleRow, skip: int = 0, count: int = -1) -> list[LineRow]:
    """`count` lines of a sale (all when negative) after the first `skip`, in their order on the receipt."""
    page = f"{_LINES} ORDER BY l.ordinal LIMIT ? OFFSET ?"
    return [LineRow(sale, *row) for row in driver.execute(page, (sale.sale_key, count, skip))]


def read_line(driver: Connection, sale: SaleRow, ordinal: int) -> LineRow:
    """The line of a sale with this ordinal."""
    return LineRow(sale, *driver.execute(f"{_LINES} AND l.ordinal = ?", (sale.sale_key, ordinal)).fetchone())


def local_time(at_utc: int, offset_minutes: int) -> datetime:
    """The instant `at_utc` (microseconds) on a clock `offset_minutes` ahead of UTC."""
    return (_EPOCH + timedelta(microseconds=at_utc)).astimezone(timezone(timedelta(minutes=offset_minutes)))


def _sale_row(row: Sequence[Any]) -> SaleRow:
    key, kind, receipt, at_utc, offset, day, *rest, is_incomplete = row
    return SaleRow(*[key, kind, receipt, local_time(at_utc, offset), day_of(day), *rest, bool(is_incomplete)])
