"""All that a sale made here consists of, read from its rows: what its receipt shows and what its audit entry hashes."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from storeperf_core.sync.records import text_hash, trusted_json

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class WrittenSale:
    """A sale or refund as its rows hold it, local keys replaced by ids; lines and tenders in their order.

    `shown` is what a receipt needs beside that and no hash may hold, the customer's code above all: a person can be
    erased. A line's last value is what it moved in stock, None where it moved none.
    """

    sale_key: int
    sale: dict[str, Any]
    shown: dict[str, Any]
    lines: list[Row]
    tenders: list[Row]

    def digest(self) -> bytes:
        """SHA-256 (32 bytes) over the canonical form of all but `shown`.

        Written without the checks of `sync.records`: STRICT tables give integers, texts and ids only.
        """
        return text_hash(trusted_json({"sale": self.sale, "lines": self.lines, "tenders": self.tenders}))


def read_sale(driver: Connection, sale_key: int) -> WrittenSale:
    """The sale with this key, which was made at a till."""
    lines = driver.execute(_LINES, (sale_key,)).fetchall()
    return written_sale(driver, sale_key, lines, driver.execute(_TENDERS, (sale_key,)).fetchall())


def written_sale(driver: Connection, sale_key: int, lines: list[Row], tenders: list[Row]) -> WrittenSale:
    """The sale with this key, of which lines and tenders are at hand as they were written."""
    header = driver.execute(_HEADER, (sale_key,)).fetchone()
    hashed, shown = zip(_HASHED, header, strict=False), zip(_SHOWN, header[len(_HASHED) :], strict=True)
    return WrittenSale(sale_key, dict(hashed), dict(shown), lines, tenders)


_HASHED = {
    **{name: f"s.{name}" for name in ("sale_id", "kind", "incarnation", "receipt_number")},
    "store_id": "st.store_id",
    "till_id": "t.till_id",
    "staff_id": "f.staff_id",
    "client_id": "c.client_id",
    "refund_of": "o.sale_id",
    **{
        name: f"s.{name}"
        for name in (
            "sold_at_utc", "utc_offset_minutes", "timezone", "business_date", "clock_at_utc", "line_count",
            "sold_minor", "refunded_minor", "rounding_minor", "note", "asked_hash", "is_void",
        )
    },
}  # fmt: skip
_SHOWN = {
    "till": "t.number",
    "currency": "st.currency",
    "client": "c.code",
    "refund_till": "(SELECT number FROM till WHERE till_key = o.till_key)",
    "refund_incarnation": "o.incarnation",
    "refund_number": "o.receipt_number",
    "refund_external": "o.external_number",
}
_HEADER = (
    f"SELECT {', '.join([*_HASHED.values(), *_SHOWN.values()])}"
    " FROM sale s JOIN store st ON st.store_key = s.store_key JOIN till t ON t.till_key = s.till_key"
    " LEFT JOIN staff f ON f.staff_key = s.staff_key LEFT JOIN client c ON c.client_key = s.client_key"
    " LEFT JOIN sale o ON o.sale_key = s.refund_of_sale_key WHERE s.sale_key = ?"
)
_LINES = (
    "SELECT l.ordinal, p.product_id, a.code, a.name, c.category_id, l.quantity_milli, l.unit_price_micro,"
    " l.discount_minor, l.amount_minor, l.tax_minor, l.cost_minor, l.tax_ppm, l.tax_inclusive, l.refunds_ordinal,"
    " m.quantity_milli"
    " FROM sale s CROSS JOIN sale_line l ON l.sale_key = s.sale_key JOIN product p ON p.product_key = l.product_key"
    " JOIN sold_as a ON a.sold_as_key = l.sold_as_key LEFT JOIN category c ON c.category_key = l.category_key"
    " LEFT JOIN stock_movement m ON m.txn_key = s.txn_key AND m.ordinal = iif(s.kind = 1, -l.ordinal, l.ordinal)"
    " WHERE s.sale_key = ? ORDER BY l.ordinal"
)
_TENDERS = "SELECT ordinal, kind, amount_minor, given_minor, reference FROM tender WHERE sale_key = ? ORDER BY ordinal"
