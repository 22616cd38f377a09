"""What the audit chain recorded of the till's facts, against the facts as they stand in the tables."""

from __future__ import annotations

import json
from sqlite3 import Connection
from typing import Any

from storeperf_core.store.sale_document import read_sale

_SALES = "('complete_sale', 'refund_sale', 'void_sale', 'complete_exchange')"
_FACTS = {
    "till_session": "session_id",
    "cash_movement": "movement_id",
    "till_session_close": "close_id",
    "voucher": "voucher_id",
    "approval": "approval_id",
}
"""Tables of which each row stands in the audit entry that wrote it, and how that names it."""


def first_changed_fact(connection: Connection) -> str | None:
    """The first audit entry whose sale or shift is not what it recorded, or the first of them without one, or None."""
    return _first_changed_sale(connection) or _first_changed_session(connection) or _first_unaudited(connection)


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


def _first_changed_session(connection: Connection) -> str | None:
    entries = connection.execute(
        "SELECT seq, till_key, body FROM audit WHERE action IN"
        f" ('open_till_session', 'move_cash', 'close_till_session', 'issue_voucher', {_SALES[1:]} ORDER BY audit_key"
    )
    for seq, till_key, body in entries:
        for change in json.loads(body)["changes"]:
            if not _is_as_recorded(connection, change):
                return f"what audit entry {seq} of till {till_key} recorded of a shift was changed"
    return None


def _is_as_recorded(connection: Connection, change: dict[str, Any]) -> bool:
    """Whether the fact has the values that its entry recorded; what it refers to is held by foreign keys."""
    plain = {name: value for name, value in change["after"].items() if not name.endswith("_id")}
    table = change["table"]
    query = f"SELECT {', '.join(plain)} FROM {table} WHERE {_FACTS[table]} = ?"
    found: tuple[Any, ...] | None = connection.execute(query, (bytes.fromhex(change["id"]),)).fetchone()
    return found == tuple(plain.values())


def _first_unaudited(connection: Connection) -> str | None:
    """A sale made here that no entry of its transaction speaks of."""
    found = connection.execute(_UNAUDITED).fetchone()
    return found and f"receipt {found[0]}-{found[1]}-{found[2]} stands in no audit entry"


_SALE = "SELECT sale_key FROM sale WHERE sale_id = ?"
_UNAUDITED = (
    "SELECT till_key, incarnation, receipt_number FROM sale WHERE receipt_number IS NOT NULL"
    " AND lower(hex(sale_id)) NOT IN (SELECT json_extract(b.value, '$.ids') FROM audit, json_each(body, '$.bulk') b"
    f" WHERE action IN {_SALES}) LIMIT 1"
)
