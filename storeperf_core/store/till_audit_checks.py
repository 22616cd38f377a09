"""What the audit chain recorded of the till's sales, against the sales as they stand in the tables."""

from __future__ import annotations

import json
from sqlite3 import Connection

from storeperf_core.store.sale_document import read_sale

_SALES = "('complete_sale', 'refund_sale', 'void_sale', 'complete_exchange')"


def first_changed_fact(connection: Connection) -> str | None:
    """The first audit entry whose sale is not what it recorded, or the first sale without one, or None."""
    return _first_changed_sale(connection) or _first_unaudited(connection)


def _first_changed_sale(connection: Connection) -> str | None:
    entries = connection.execute(f"SELECT seq, till_key, body FROM audit WHERE action IN {_SALES} ORDER BY audit_key")
    for seq, till_key, body in entries:
        for bulk in json.loads(body)["bulk"]:
            if bulk["entity"] != "sale":
                continue
            found = connection.execute(_SALE, (bytes.fromhex(bulk["ids"]),)).fetchone()
            if found is None or read_sale(connection, found[0]).digest().hex() != bulk["hash"]:
                return f"receipt {bulk['receipt']}, which audit entry {seq} of till {till_key} recorded, was changed"
    return None


def _first_unaudited(connection: Connection) -> str | None:
    """A sale made here that no entry of its transaction speaks of."""
    found = connection.execute(_UNAUDITED).fetchone()
    return found and f"receipt {found[0]}-{found[1]}-{found[2]} stands in no audit entry"


_SALE = (
    "SELECT sale_key FROM sale s JOIN store o ON o.store_key = s.store_key JOIN till t ON t.till_key = s.till_key"
    " WHERE sale_id = ?"
)
_UNAUDITED = (
    "SELECT till_key, incarnation, receipt_number FROM sale WHERE receipt_number IS NOT NULL"
    " AND lower(hex(sale_id)) NOT IN (SELECT json_extract(b.value, '$.ids') FROM audit, json_each(body, '$.bulk') b"
    f" WHERE action IN {_SALES}) LIMIT 1"
)
