"""Writing a sale or a refund: all its rows in the transaction that is open, by fixed SQL.

It is the one thing a person waits for at the till, so the statements go to the driver as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from sqlite3 import Connection
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from storeperf_core.domain.business_date import local_day_number, utc_to_wall
from storeperf_core.domain.receipt import ReceiptNumber
from storeperf_core.domain.tender import Tender
from storeperf_core.store import rollups
from storeperf_core.store.change import Change
from storeperf_core.store.content import lines_hash
from storeperf_core.store.sale_document import Row, WrittenSale, written_sale
from storeperf_core.store.sale_sums import sale_sums
from storeperf_core.store.session import Place
from storeperf_core.store.tables.sales import SALE


class LineRow(NamedTuple):
    """A line as it is kept: quantity and amounts below zero in a refund. `moves_stock`: it is goods."""

    product_key: int
    product_id: bytes
    sold_as_key: int
    code: str
    name: str
    category_key: int | None
    category_id: bytes | None
    quantity_milli: int
    unit_price_micro: int
    discount_minor: int
    amount_minor: int
    tax_minor: int
    cost_minor: int | None
    tax_ppm: int | None
    tax_inclusive: int | None
    moves_stock: bool
    refunds_ordinal: int | None = None


@dataclass(frozen=True, slots=True)
class SaleRow:
    """A sale or refund as it is kept. `kind` is SALE or REFUND; times are UTC microseconds."""

    sale_id: bytes
    kind: int
    lines: tuple[LineRow, ...]
    tenders: tuple[Tender, ...]
    rounding_minor: int
    asked_hash: bytes
    client_key: int | None = None
    refund_of_sale_key: int | None = None
    note: str | None = None
    is_void: bool = False


@dataclass(frozen=True, slots=True)
class LastReceipt:
    """The till's newest receipt: where numbers and times go on. `incarnation` and `counter` are 0 before the first."""

    incarnation: int
    counter: int
    sold_at_utc: int

    def next_counter(self, place: Place) -> int:
        """The next number: a new incarnation of the till starts again."""
        return self.counter + 1 if self.incarnation == place.incarnation else 1


def last_receipt(driver: Connection, place: Place) -> LastReceipt:
    """The newest receipt of this till, of whatever incarnation."""
    return LastReceipt(*(driver.execute(_LAST, (place.till_key,)).fetchone() or (0, 0, 0)))


def write_sale(change: Change, row: SaleRow, clock_utc: int) -> WrittenSale:
    """Write the rows of a sale or refund made now. Returns what was written.

    `clock_utc` is what the computer's clock says. The sale's time is never before the till's last sale; the clock is
    kept beside it where it is behind.
    """
    driver, place = change.driver, change.place
    last = last_receipt(driver, place)
    counter, at_utc = last.next_counter(place), max(clock_utc, last.sold_at_utc)
    header = _header(change, row, counter, at_utc, clock_utc)
    sale_key = driver.execute(_SALE, _IN_ORDER(header)).lastrowid
    assert sale_key is not None
    driver.executemany(_LINE, _lines(sale_key, row.lines))
    tenders = _tenders(row.tenders)
    driver.executemany(_TENDER, [(sale_key, *tender) for tender in tenders])
    moved = _write_movements(driver, change, row)
    rollups.add_one(driver, sale_sums(header, row.lines))
    written = written_sale(driver, sale_key, _document_lines(row.lines), tenders)
    count = 1 + len(row.lines) + len(row.tenders) + moved
    number = str(ReceiptNumber(place.till_number, place.incarnation, counter))
    total = header["sold_minor"] - header["refunded_minor"]
    change.bulk("sale", [row.sale_id], count, written.digest(), receipt=number, total_minor=total)
    change.subject("sale", row.sale_id)
    return written


def _header(change: Change, row: SaleRow, counter: int, at_utc: int, clock_utc: int) -> dict[str, Any]:
    place, lines = change.place, row.lines
    wall, offset = utc_to_wall(at_utc, ZoneInfo(place.timezone))
    quantity = amount = discount = tax = margin_revenue = cost = 0
    for line in lines:
        quantity += line.quantity_milli
        amount += line.amount_minor
        discount += line.discount_minor
        tax += line.tax_minor
        if line.cost_minor is not None:
            margin_revenue += line.amount_minor - line.tax_minor
            cost += line.cost_minor
    is_sale = row.kind == SALE
    return {
        "sale_id": row.sale_id,
        "txn_key": change.txn_key,
        "store_key": place.store_key,
        "till_key": place.till_key,
        "staff_key": change.actor.staff_key,
        "client_key": row.client_key,
        "refund_of_sale_key": row.refund_of_sale_key,
        "kind": row.kind,
        "sold_at_utc": at_utc,
        "utc_offset_minutes": offset,
        "timezone": place.timezone,
        "business_date": local_day_number(wall, place.day_cutoff_minutes),
        "line_count": len(lines),
        "sold_minor": amount if is_sale else 0,
        "refunded_minor": 0 if is_sale else -amount,
        "sold_quantity_milli": quantity if is_sale else 0,
        "refunded_quantity_milli": 0 if is_sale else -quantity,
        "discount_minor": discount,
        "tax_minor": tax,
        "margin_revenue_minor": margin_revenue,
        "cost_minor": cost,
        "lines_hash": lines_hash(
            [(line.code, line.quantity_milli, line.unit_price_micro, line.discount_minor) for line in lines]
        ),
        "incarnation": place.incarnation,
        "receipt_number": counter,
        "rounding_minor": row.rounding_minor,
        "clock_at_utc": clock_utc if clock_utc < at_utc - CLOCK_TOLERANCE_US else None,
        "note": row.note,
        "asked_hash": row.asked_hash,
        "is_void": int(row.is_void),
    }


def _lines(sale_key: int, lines: tuple[LineRow, ...]) -> list[tuple[object, ...]]:
    products: set[int] = set()
    categories: set[int | None] = set()
    rows: list[tuple[object, ...]] = []
    for ordinal, line in enumerate(lines, 1):
        first_of = (line.product_key not in products) | (line.category_key not in categories) << 1
        products.add(line.product_key)
        categories.add(line.category_key)
        keys = (sale_key, ordinal, line.product_key, line.sold_as_key, line.category_key, first_of)
        amounts = (line.discount_minor, line.amount_minor, line.tax_minor, line.cost_minor)
        tax = (line.tax_ppm, line.tax_inclusive, line.refunds_ordinal)
        rows.append((*keys, line.quantity_milli, line.unit_price_micro, *amounts, *tax))
    return rows


def _tenders(tenders: tuple[Tender, ...]) -> list[Row]:
    return [
        (ordinal, each.kind.value, each.amount_minor, each.given_minor, each.reference)
        for ordinal, each in enumerate(tenders, 1)
    ]


def _document_lines(lines: tuple[LineRow, ...]) -> list[Row]:
    """The lines as `sale_document` reads them back."""
    return [
        (
            ordinal, line.product_id, line.code, line.name, line.category_id, line.quantity_milli,
            line.unit_price_micro, line.discount_minor, line.amount_minor, line.tax_minor, line.cost_minor,
            line.tax_ppm, line.tax_inclusive, line.refunds_ordinal, -line.quantity_milli if line.moves_stock else None,
        )
        for ordinal, line in enumerate(lines, 1)
    ]  # fmt: skip


def _write_movements(driver: Connection, change: Change, row: SaleRow) -> int:
    """Write what moved, at the transaction's instant: it grows also when the clock is set back, as a count's does.

    A movement has its line's ordinal, of a refund below zero: an exchange writes a sale and a refund at once.
    """
    at_utc, store_key = change.at_utc, change.place.store_key
    kind, sign = ("sale", 1) if row.kind == SALE else ("refund", -1)
    goods = [(sign * ordinal, line) for ordinal, line in enumerate(row.lines, 1) if line.moves_stock]
    driver.executemany(
        _MOVEMENT,
        [
            (change.txn_key, ordinal, store_key, line.product_key, kind, at_utc, -line.quantity_milli)
            for ordinal, line in goods
        ],
    )
    driver.executemany(_LEVEL, [(store_key, line.product_key, -line.quantity_milli) for _, line in goods])
    driver.executemany(
        _BEFORE_COUNT, [(-line.quantity_milli, store_key, line.product_key, at_utc) for _, line in goods]
    )
    return len(goods)


CLOCK_TOLERANCE_US = 1_000_000
"""A clock that is this little behind was corrected by the network, and nobody is told."""

_LAST = (
    "SELECT incarnation, receipt_number, sold_at_utc FROM sale WHERE till_key = ? AND receipt_number IS NOT NULL"
    " ORDER BY incarnation DESC, receipt_number DESC LIMIT 1"
)
_HEADER = (
    "sale_id", "txn_key", "store_key", "till_key", "staff_key", "client_key", "refund_of_sale_key", "kind",
    "sold_at_utc", "utc_offset_minutes", "timezone", "business_date", "line_count", "sold_minor", "refunded_minor",
    "sold_quantity_milli", "refunded_quantity_milli", "discount_minor", "tax_minor", "margin_revenue_minor",
    "cost_minor", "lines_hash", "incarnation", "receipt_number", "rounding_minor", "clock_at_utc", "note", "asked_hash",
    "is_void",
)  # fmt: skip
_IN_ORDER = itemgetter(*_HEADER)
_SALE = f"INSERT INTO sale ({', '.join(_HEADER)}) VALUES ({', '.join('?' * len(_HEADER))})"
_LINE = (
    "INSERT INTO sale_line (sale_key, ordinal, product_key, sold_as_key, category_key, first_of, quantity_milli,"
    " unit_price_micro, discount_minor, amount_minor, tax_minor, cost_minor, tax_ppm, tax_inclusive, refunds_ordinal)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_TENDER = "INSERT INTO tender (sale_key, ordinal, kind, amount_minor, given_minor, reference) VALUES (?, ?, ?, ?, ?, ?)"
_MOVEMENT = (
    "INSERT INTO stock_movement (txn_key, ordinal, store_key, product_key, kind, moved_at_utc, quantity_milli)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)
# A count may be of a time to come, as when tomorrow's date stands in a file.
_BEFORE_COUNT = (
    "UPDATE stock_count SET moved_before_milli = moved_before_milli + ?"
    " WHERE store_key = ? AND product_key = ? AND counted_at_utc >= ?"
)
_LEVEL = (
    "INSERT INTO stock_level (store_key, product_key, moved_milli) VALUES (?, ?, ?)"
    " ON CONFLICT (store_key, product_key) DO UPDATE SET moved_milli = moved_milli + excluded.moved_milli"
)
