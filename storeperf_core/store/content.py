"""What hashes are made of: a sale's lines, a transaction's rows, a field's stamp."""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

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
    """What the audit entry of an import hashed of a sale before `imported_content` did it of whole chunks.

    `digest` is its `lines_hash`; `facts` are kind, sold_at_utc, business_date, sold_minor, refunded_minor, line_count.
    """
    return sale_id + digest + _FACTS.pack(*facts)


def content_of(changes: Sequence[dict[str, Any]], bulk: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """What a transaction's `content_hash` is made of."""
    return {"rows": [{name: change[name] for name in ("table", "id", "after")} for change in changes], "bulk": bulk}


def txn_hash(txn_id: bytes, device_id: bytes, device_seq: int, store_id: bytes | None, kind: str, hlc: int) -> bytes:
    """SHA-256 over a transaction's own row, for its audit entry; `content_hash` is of what it wrote."""
    text = json.dumps([txn_id.hex(), device_id.hex(), device_seq, store_id and store_id.hex(), kind, hlc])
    return hashlib.sha256(text.encode()).digest()


def stamp_of(hlc: int, device_id: bytes) -> str:
    """A field's stamp: the clock's and the device's id, both as hex of fixed length."""
    return f"{hlc:016x}-{device_id.hex()}"
