"""What the audit chain recorded of the movements of stock documents, against the movements as they stand.

The documents and counts themselves are records, which `replay` proves.
"""

from __future__ import annotations

import json
from sqlite3 import Connection

from storeperf_core.store.stock_rows import movements_digest

_ENTRIES = (
    "SELECT seq, till_key, body FROM audit WHERE action IN ('receive_stock', 'adjust_stock', 'transfer_stock')"
    " ORDER BY audit_key"
)


def first_changed_movements(connection: Connection) -> str | None:
    """The first audit entry whose movements of stock are not what it recorded, in words, or None."""
    for seq, till_key, body in connection.execute(_ENTRIES):
        for bulk in json.loads(body)["bulk"]:
            if (
                bulk["entity"] == "stock_movement"
                and movements_digest(connection, bytes.fromhex(bulk["ids"])).hex() != bulk["hash"]
            ):
                return f"movements of stock that audit entry {seq} of till {till_key} recorded were changed"
    return None
