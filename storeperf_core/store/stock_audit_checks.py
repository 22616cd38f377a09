"""What the audit chain recorded of stock, against the documents, movements and counts as they stand in the tables."""

from __future__ import annotations

import json
from sqlite3 import Connection
from typing import Any

from storeperf_core.store.stock_rows import movements_digest

_MOVING = "('receive_stock', 'adjust_stock', 'transfer_stock')"
_COUNTING = "('count_stock', 'close_stocktake')"
_FACTS = {"stock_document": "document_id", "stock_count": "count_id"}
"""Tables of facts of which each row stands in the audit entry that wrote it, and how that names it."""


def first_changed_stock(connection: Connection) -> str | None:
    """The first audit entry whose document, movement or count is not what it recorded, or the first of them without
    one, in words, or None."""
    return (
        _first_changed_fact(connection)
        or _first_unaudited(connection, "stock_document", "document_id", "stock document")
        or _first_unaudited_count(connection)
    )


def _first_changed_fact(connection: Connection) -> str | None:
    entries = connection.execute(
        f"SELECT seq, till_key, body FROM audit WHERE action IN {_MOVING} OR action IN {_COUNTING} ORDER BY audit_key"
    )
    for seq, till_key, text in entries:
        body = json.loads(text)
        for change in body["changes"]:
            if change["table"] in _FACTS and not _is_as_recorded(connection, change):
                return f"the {change['table']} that audit entry {seq} of till {till_key} recorded was changed"
        for bulk in body["bulk"]:
            if (
                bulk["entity"] == "stock_movement"
                and movements_digest(connection, bytes.fromhex(bulk["ids"])).hex() != bulk["hash"]
            ):
                return f"movements of stock that audit entry {seq} of till {till_key} recorded were changed"
    return None


def _is_as_recorded(connection: Connection, change: dict[str, Any]) -> bool:
    """Whether the fact has the values, and refers to what, its entry recorded."""
    table, after = change["table"], change["after"]
    columns = [_column(name) for name in after]
    query = f"SELECT {', '.join(columns)} FROM {table} fact WHERE {_FACTS[table]} = ?"
    found: tuple[Any, ...] | None = connection.execute(query, (bytes.fromhex(change["id"]),)).fetchone()
    return found == tuple(after.values())


def _column(name: str) -> str:
    """A reference stands in the audit as the id of what it means."""
    if not name.endswith("_id"):
        return name
    what = name.removesuffix("_id")
    table = _REFERRED.get(what, what)
    return f"(SELECT lower(hex({what}_id)) FROM {table} t WHERE t.{what}_key = fact.{what}_key)"


def _first_unaudited(connection: Connection, table: str, identity: str, word: str) -> str | None:
    found = connection.execute(
        f"SELECT lower(hex({identity})) FROM {table} WHERE {identity} NOT IN"
        f" (SELECT entity_id FROM audit WHERE action IN {_MOVING} AND entity_id IS NOT NULL) LIMIT 1"
    ).fetchone()
    return found and f"{word} {found[0]} stands in no audit entry"


def _first_unaudited_count(connection: Connection) -> str | None:
    """A count that was not brought in with a file stands in the entry of its transaction."""
    found = connection.execute(_UNAUDITED_COUNT).fetchone()
    return found and f"stock count {found[0]} stands in no audit entry"


_REFERRED = {"order": "purchase_order"}
"""Tables that are not called as their keys are."""

_UNAUDITED_COUNT = (
    "SELECT lower(hex(count_id)) FROM stock_count WHERE batch_key IS NULL AND lower(hex(count_id)) NOT IN"
    " (SELECT json_extract(c.value, '$.id') FROM audit, json_each(audit.body, '$.changes') c"
    "  WHERE json_extract(c.value, '$.table') = 'stock_count') LIMIT 1"
)
