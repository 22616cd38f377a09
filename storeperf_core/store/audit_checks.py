"""What must hold between the audit chains and the facts that came in with imports."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from sqlite3 import Connection
from typing import Any

from storeperf_core.store.content import sale_record
from storeperf_core.store.imported_sales import SoldNames, read_chunk, sold_names

_ID_BYTES = 16
_FACTS = "sale_id, lines_hash, kind, sold_at_utc, business_date, sold_minor, refunded_minor, line_count"


def first_changed_import(connection: Connection) -> str | None:
    """The first imported sale that is not what its audit entry recorded, or that none speaks of, or None."""
    original_of, names = _refunds(connection), sold_names(connection)
    held: dict[str, set[int]] = {}
    for entry, txn_key, bulk in _notes(connection, "'import_sales', 'import_known_sales'"):
        keys = _sale_keys(connection, bytes.fromhex(bulk["ids"]))
        if None in keys:
            return f"a sale that {entry} recorded is missing"
        held.setdefault(bulk["batch"], set()).update(keys)
        fault = bulk["entity"] == "sale" and _chunk_fault(connection, names, original_of, txn_key, keys, bulk)
        if fault:
            return f"{fault} that {entry} recorded were changed"
    return (
        _first_held_otherwise(connection, held)
        or _first_odd_sale(connection, held)
        or _first_of_another_transaction(connection)
    )


def _notes(connection: Connection, actions: str) -> Iterator[tuple[str, int, dict[str, Any]]]:
    """What entries of these actions say of rows in bulk: the entry in words, its transaction, the note."""
    for txn_key, seq, till_key, body in connection.execute(_ENTRIES.format(actions)):
        for bulk in json.loads(body)["bulk"]:
            if bulk["entity"] in ("sale", "batch_sale"):
                yield f"audit entry {seq} of till {till_key}", txn_key, bulk


def _refunds(connection: Connection) -> dict[str, str | None]:
    """By the refund's id: the sale that it takes back, after all that was said of it."""
    original_of: dict[str, str | None] = {}
    for _, _, bulk in _notes(connection, "'import_sales', 'import_known_sales', 'undo_import_sales'"):
        # An undo notes only the refunds whose sale went with it.
        let_go = bulk["ids"] if "batch" not in bulk else ""
        original_of.update((let_go[start : start + 32], None) for start in range(0, len(let_go), 32))
        original_of.update(bulk.get("refunds", ()))
    return original_of


def _chunk_fault(
    connection: Connection,
    names: SoldNames,
    original_of: dict[str, str | None],
    txn_key: int,
    keys: list[int],
    bulk: dict[str, Any],
) -> str | None:
    if bulk.get("form", 1) == 1:
        return None if _old_digest(connection, keys) == bulk["hash"] else "sales"
    content = read_chunk(connection, names, keys)
    if content is None or content.digest().hex() != bulk["hash"]:
        return "sales or lines"
    place = {"keys": json.dumps(keys), "txn": txn_key, "timezone": bulk["timezone"]}
    if connection.execute(_ELSEWHERE, place).fetchone() is not None:
        return "the transaction or the time zone of sales"
    for sale_id, original in connection.execute(_ORIGINALS, place):
        if original != original_of.get(sale_id):
            return f"what refund {sale_id} takes back, of the sales"
    return None


def _old_digest(connection: Connection, keys: list[int]) -> str:
    """As form 1 made it: each sale's id, the hash of its lines, and its facts."""
    digest = hashlib.sha256()
    for key in keys:
        digest.update(
            sale_record(*connection.execute(f"SELECT {_FACTS} FROM sale WHERE sale_key = ?", (key,)).fetchone())
        )
    return digest.hexdigest()


def _sale_keys(connection: Connection, ids: bytes) -> list[Any]:
    """The key of each id, None for what is not there."""
    found = connection.execute
    rows = (found(_KEY, (ids[start : start + _ID_BYTES],)).fetchone() for start in range(0, len(ids), _ID_BYTES))
    return [row and row[0] for row in rows]


def _first_held_otherwise(connection: Connection, held: dict[str, set[int]]) -> str | None:
    """Which batch holds which sales is what the entries of its import say."""
    for batch_key, batch_id in connection.execute(
        "SELECT batch_key, lower(hex(batch_id)) FROM import_batch"
    ).fetchall():
        keys = {
            key for (key,) in connection.execute("SELECT sale_key FROM batch_sale WHERE batch_key = ?", (batch_key,))
        }
        odd = keys ^ held.get(batch_id, set())
        if odd:
            which = "holds" if keys & odd else "lacks"
            return f"import {batch_key} {which} sale {min(odd)}, unlike its audit entries"
    return None


def _first_odd_sale(connection: Connection, held: dict[str, set[int]]) -> str | None:
    """A sale that no import brought and no till made, or that says of itself what only the other may say."""
    found = connection.execute(_ODD).fetchone()
    if found is not None:
        return f"sale {found[0]} is neither as an import brings it nor as a till makes it"
    found = connection.execute(_ODD_LINE).fetchone()
    if found is not None:
        return f"line {found[1]} of sale {found[0]} is not as an import brings it"
    imported = set().union(*held.values())
    for (key,) in connection.execute("SELECT sale_key FROM sale WHERE receipt_number IS NULL"):
        if key not in imported:
            return f"sale {key} stands in no audit entry"
    return None


def _first_of_another_transaction(connection: Connection) -> str | None:
    """A sale made at a till that is not of the transaction whose entry speaks of it."""
    for txn_key, seq, till_key, sale_id, receipt in connection.execute(_MADE_HERE):
        row = connection.execute("SELECT txn_key FROM sale WHERE sale_id = ?", (bytes.fromhex(sale_id),)).fetchone()
        if row != (txn_key,):
            return f"receipt {receipt} is not of the transaction of audit entry {seq} of till {till_key}"
    return None


_KEY = "SELECT sale_key FROM sale WHERE sale_id = ?"
# The n-th transaction is of the n-th entry, which was checked before.
_WITH_TRANSACTIONS = (
    "(SELECT *, row_number() OVER (ORDER BY audit_key) AS place FROM audit) a"
    " JOIN (SELECT txn_key, row_number() OVER (ORDER BY txn_key) AS place FROM txn) t USING (place)"
)
_ENTRIES = (
    f"SELECT t.txn_key, a.seq, a.till_key, a.body FROM {_WITH_TRANSACTIONS}"
    " WHERE a.action IN ({}) ORDER BY a.audit_key"
)
_MADE_HERE = (
    "SELECT t.txn_key, a.seq, a.till_key, json_extract(b.value, '$.ids'), json_extract(b.value, '$.receipt')"
    f" FROM {_WITH_TRANSACTIONS} JOIN json_each(a.body, '$.bulk') b"
    " WHERE json_extract(b.value, '$.entity') = 'sale' AND json_extract(b.value, '$.receipt') IS NOT NULL"
)
_ELSEWHERE = (
    "SELECT 1 FROM json_each(:keys) JOIN sale ON sale_key = value"
    " WHERE txn_key <> :txn OR timezone <> :timezone LIMIT 1"
)
_ORIGINALS = (
    "SELECT lower(hex(s.sale_id)), iif(o.sale_key IS NULL, NULL, lower(hex(o.sale_id)))"
    " FROM json_each(:keys) JOIN sale s ON s.sale_key = value LEFT JOIN sale o ON o.sale_key = s.refund_of_sale_key"
    " WHERE s.kind = 1 OR s.refund_of_sale_key IS NOT NULL"
)
_ODD_LINE = (
    "SELECT l.sale_key, l.ordinal FROM sale_line l JOIN sale s USING (sale_key) WHERE s.receipt_number IS NULL"
    " AND (l.tax_ppm IS NOT NULL OR l.tax_inclusive IS NOT NULL OR l.refunds_ordinal IS NOT NULL) LIMIT 1"
)
_ODD = (
    "SELECT sale_key FROM sale WHERE (receipt_number IS NULL AND (till_key IS NOT NULL OR staff_key IS NOT NULL"
    " OR incarnation IS NOT NULL OR rounding_minor <> 0 OR clock_at_utc IS NOT NULL OR note IS NOT NULL"
    " OR asked_hash IS NOT NULL OR is_void <> 0))"
    " OR (receipt_number IS NOT NULL AND (external_number IS NOT NULL OR is_incomplete <> 0)) LIMIT 1"
)
