"""What of a sale decides whether two copies of it are the same: its lines, in any order."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable
from functools import lru_cache

_LINE = struct.Struct(">8sqqq")
_FACTS = struct.Struct(">qqqqqq")


@lru_cache(2_048)
def code_digest(code: str) -> bytes:
    """Eight bytes that stand for a product code in a line's record."""
    return hashlib.sha256(code.encode()).digest()[:8]


def lines_hash(lines: Iterable[tuple[str, int, int, int]]) -> bytes:
    """SHA-256 over the sorted records (code, quantity_milli, unit_price_micro, discount_minor) of a sale's lines.

    Product names are left out: an export shows a product's present name on an old receipt. So is the order of lines.
    """
    records = sorted(
        _LINE.pack(code_digest(code), quantity, price, discount) for code, quantity, price, discount in lines
    )
    return hashlib.sha256(b"".join(records)).digest()


def sale_record(sale_id: bytes, digest: bytes, *facts: int) -> bytes:
    """What an import's audit entry hashes of a sale.

    `digest` is its `lines_hash`; `facts` are kind, sold_at_utc, business_date, sold_minor, refunded_minor, line_count.
    """
    return sale_id + digest + _FACTS.pack(*facts)
