"""What must hold between the audit chains and the facts they speak of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from itertools import zip_longest
from sqlite3 import Connection

from storeperf_core.store.content import sale_record
from storeperf_core.sync.records import canonical_json

_ID_BYTES = 16
_FACTS = "sale_id, lines_hash, kind, sold_at_utc, business_date, sold_minor, refunded_minor, line_count"


def first_unaudited(connection: Connection) -> str | None:
    """The first entry that does not stand for its transaction, or whose facts are not those it recorded, or None."""
    for (till_key,) in connection.execute("SELECT till_key FROM till ORDER BY till_key").fetchall():
        fault = (
            _first_unmatched(connection, till_key)
            or _first_changed_sales(connection, till_key)
            or _first_changed_counts(connection, till_key)
        )
        if fault is not None:
            return fault
    return None


def _first_unmatched(connection: Connection, till_key: int) -> str | None:
    """The n-th transaction of a till's devices is the n-th entry of its chain: a tail cut off the chain shows here."""
    for place, (written, entry) in enumerate(zip_longest(*_both_sides(connection, till_key)), start=1):
        if entry is None:
            return f"audit entry {place} of till {till_key} is missing"
        if written is None:
            return f"audit entry {place} of till {till_key} is of a transaction that is not there"
        if written != entry:
            return f"audit entry {place} of till {till_key} is not of the transaction it stands for"
    return None


def _both_sides(connection: Connection, till_key: int) -> tuple[Iterator[tuple[str]], Iterator[tuple[str]]]:
    written = connection.execute(
        "SELECT lower(hex(content_hash)) FROM txn JOIN device USING (device_key) WHERE till_key = ? ORDER BY txn_key",
        (till_key,),
    )
    entries = connection.execute(
        "SELECT json_extract(body, '$.content') FROM audit WHERE till_key = ? ORDER BY seq", (till_key,)
    )
    return written, entries


def _first_changed_sales(connection: Connection, till_key: int) -> str | None:
    chunks = connection.execute(
        "SELECT seq, body FROM audit WHERE till_key = ? AND action = 'import_sales' ORDER BY seq", (till_key,)
    )
    for seq, body in chunks:
        for bulk in json.loads(body)["bulk"]:
            if bulk["entity"] == "sale" and _digest(connection, bytes.fromhex(bulk["ids"])) != bulk["hash"]:
                return f"sales that audit entry {seq} of till {till_key} recorded were changed"
    return None


def _first_changed_counts(connection: Connection, till_key: int) -> str | None:
    """A count of stock is a fact as a sale is: what an import recorded of it stays."""
    portions = connection.execute(
        "SELECT seq, body FROM audit WHERE till_key = ? AND action = 'import_stock' ORDER BY seq", (till_key,)
    )
    for seq, body in portions:
        for bulk in json.loads(body)["bulk"]:
            if bulk["entity"] == "stock_count" and _count_digest(connection, bulk["ids"]) != bulk["hash"]:
                return f"stock counts that audit entry {seq} of till {till_key} recorded were changed"
    return None


def _count_digest(connection: Connection, ids: str) -> str:
    """As `Change.digest_of` made it of the few counts of one transaction: in the order of their ids."""
    digest = hashlib.sha256()
    size = 2 * _ID_BYTES
    for count_id in sorted(ids[start : start + size] for start in range(0, len(ids), size)):
        query = "SELECT count_id, counted_at_utc, quantity_milli FROM stock_count WHERE count_id = ?"
        row = connection.execute(query, (bytes.fromhex(count_id),)).fetchone()
        if row is not None:
            record = dict(zip(("count_id", "counted_at_utc", "quantity_milli"), row, strict=True))
            digest.update(canonical_json(record).encode())
    return digest.hexdigest()


def _digest(connection: Connection, ids: bytes) -> str:
    """As an import made it: each sale's id, the hash of its lines, and its facts."""
    digest = hashlib.sha256()
    for start in range(0, len(ids), _ID_BYTES):
        sale_id = ids[start : start + _ID_BYTES]
        row = connection.execute(f"SELECT {_FACTS} FROM sale WHERE sale_id = ?", (sale_id,)).fetchone()
        if row is not None:
            digest.update(sale_record(*row))
    return digest.hexdigest()
