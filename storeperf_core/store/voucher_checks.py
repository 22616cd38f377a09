"""What must hold of vouchers, exchanges and voids, and what the audit chain recorded of vouchers."""

from __future__ import annotations

import json
from collections import Counter
from sqlite3 import Connection
from typing import Any

from storeperf_core.store.voucher_ledger import movements_of
from storeperf_core.sync.records import content_hash

_CHECKS = (
    (
        "voucher {0} holds {1}, which is below zero",
        "SELECT v.code, sum(m.amount_minor) FROM voucher_movement m JOIN voucher v USING (voucher_key)"
        " GROUP BY m.voucher_key HAVING sum(m.amount_minor) < 0",
    ),
    (
        "voucher {0} was never put anything on",
        "SELECT code FROM voucher WHERE voucher_key NOT IN (SELECT voucher_key FROM voucher_movement)",
    ),
    (
        "movement {1} of voucher {0} is of nothing",
        "SELECT v.code, m.ordinal FROM voucher_movement m JOIN voucher v USING (voucher_key) WHERE m.amount_minor = 0",
    ),
    (
        "the receipts of transaction {0} took {1} by voucher, its vouchers gave {2}",
        "SELECT txn_key, sum(taken) AS all_taken, sum(given) AS all_given FROM ("
        "SELECT s.txn_key, t.amount_minor AS taken, 0 AS given FROM sale s JOIN tender t USING (sale_key)"
        " WHERE s.receipt_number IS NOT NULL AND t.kind = 'voucher'"
        # A paper of elsewhere is put into the ledger and used up at once: what it gave is what was taken off.
        " UNION ALL SELECT txn_key, 0, iif(min(amount_minor) < 0, -sum(min(amount_minor, 0)), -sum(amount_minor))"
        " FROM voucher_movement WHERE txn_key IN (SELECT txn_key FROM sale WHERE receipt_number IS NOT NULL)"
        " GROUP BY txn_key, voucher_key) GROUP BY txn_key HAVING all_taken <> all_given",
    ),
    (
        "the exchange of transaction {0} gave a credit that its sale did not take: {1} is left",
        "SELECT s.txn_key, sum(t.amount_minor) FROM sale s JOIN tender t USING (sale_key)"
        " WHERE s.receipt_number IS NOT NULL AND t.kind = 'exchange' GROUP BY 1 HAVING sum(t.amount_minor) <> 0",
    ),
    (
        "receipt {0} is a void, but does not take back a whole sale",
        "SELECT v.receipt_number FROM sale v LEFT JOIN sale s ON s.sale_key = v.refund_of_sale_key"
        " WHERE v.receipt_number IS NOT NULL AND v.is_void = 1 AND (v.kind <> 1 OR s.sold_minor IS NOT v.refunded_minor"
        "  OR s.rounding_minor IS NOT -v.rounding_minor)",
    ),
)


def first_voucher_fault(connection: Connection) -> str | None:
    """The first voucher, exchange or void that does not hold, in words, or None."""
    for sentence, query in _CHECKS:
        found = connection.execute(f"{query} LIMIT 1").fetchone()
        if found is not None:
            return sentence.format(*found)
    return None


def first_changed_movement(connection: Connection) -> str | None:
    """The first audit entry whose voucher movements are not what it recorded, or one that none speaks of, or None."""
    moved = dict(connection.execute(_MOVED).fetchall())
    recorded: Counter[int] = Counter()
    for seq, till_key, body in connection.execute(_ENTRIES):
        entry = json.loads(body)
        txn_key = moved.get(bytes.fromhex(entry["content"]))
        for bulk in entry["bulk"]:
            if bulk["entity"] == "voucher_movement" and not _is_as_recorded(connection, txn_key, bulk):
                return f"the vouchers that audit entry {seq} of till {till_key} recorded were changed"
            if bulk["entity"] == "voucher_movement" and txn_key is not None:
                recorded[txn_key] += bulk["count"]
    for txn_key, count in connection.execute("SELECT txn_key, count(*) FROM voucher_movement GROUP BY txn_key"):
        if count != recorded[txn_key]:
            return f"transaction {txn_key} moved vouchers, of which no audit entry speaks"
    return None


def _is_as_recorded(connection: Connection, txn_key: int | None, bulk: dict[str, Any]) -> bool:
    if txn_key is None:
        return False
    found = movements_of(connection, txn_key, bulk["first"] - 1, bulk["count"])
    return bool(content_hash(found).hex() == bulk["hash"])


_MOVED = "SELECT content_hash, txn_key FROM txn WHERE txn_key IN (SELECT txn_key FROM voucher_movement)"
_ENTRIES = (
    "SELECT seq, till_key, body FROM audit WHERE EXISTS"
    " (SELECT 1 FROM json_each(body, '$.bulk') WHERE json_extract(value, '$.entity') = 'voucher_movement')"
    " ORDER BY audit_key"
)
