"""Finding entries of the audit: newest first, a stretch of the chain at a time.

Entries get their keys in the order in which they are written, and the clock of the chain only grows. So a period is a
stretch of keys, found by halving; no index is kept for it, which every sale would have to write. What else is asked
for (who, what, which words) is looked for along the stretch, a few ten thousand entries at a time, so that the search
can be called off and shows what it has.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

AREAS: dict[str, tuple[str, ...]] = {
    "sales": ("sale", "voucher", "voucher_movement", "held_basket"),
    "shifts": ("till_session", "cash_movement", "till_session_close"),
    "products": ("product", "product_barcode", "product_price", "category", "supplier", "tax_rate"),
    "stock": ("stock_count", "stock_movement", "stock_document", "stocktake", "purchase_order", "purchase_order_line"),
    "customers": ("client",),
    "team": ("staff", "staff_access", "approval"),
    "imports": ("import_batch",),
    "settings": ("store", "till", "device", "setting"),
}
"""What an entry can be about: the tables whose records are its subject."""

ENTRIES_A_SCAN = 20_000
"""Entries looked at in one question: few enough to be answered while somebody waits."""
_MOST_RECORDS = 400
_NAMED = ("product", "client", "staff", "supplier", "category")


@dataclass(frozen=True, slots=True)
class AuditQuestion:
    """What is looked for. `area` is a key of `AREAS`, empty for all; the period is half-open, in UTC microseconds.

    Entries fit `text` also when what they did is one of `kinds`: what they did stands in them in no language.
    """

    staff_key: int | None = None
    area: str = ""
    text: str = ""
    kinds: tuple[str, ...] = ()
    from_utc: int | None = None
    to_utc: int | None = None

    @property
    def is_plain(self) -> bool:
        """Whether every entry of the period is wanted."""
        return self.staff_key is None and not self.area and not self.text.strip()


def stretch(driver: sqlite3.Connection, question: AuditQuestion) -> range:
    """The keys of the question's period, newest first."""
    newest: int = driver.execute("SELECT coalesce(max(audit_key), 0) FROM audit").fetchone()[0]
    first = 1 if question.from_utc is None else _first_from(driver, question.from_utc, newest)
    last = newest if question.to_utc is None else _first_from(driver, question.to_utc, newest) - 1
    return range(last, first - 1, -1)


def matching(driver: sqlite3.Connection, question: AuditQuestion, keys: range) -> list[int]:
    """Those of `keys`, which are part of a `stretch`, whose entries fit the question, newest first."""
    if not keys:
        return []
    where, values = ["audit_key BETWEEN ? AND ?"], [keys[-1], keys[0]]
    parts: list[tuple[str, Sequence[object]]] = []
    if question.staff_key is not None:
        parts.append(("staff_key = ?", (question.staff_key,)))
    if question.area:
        parts.append(_about(question.area))
    if question.text.strip():
        parts.append(_saying(driver, question, keys))
    bound: list[object] = list(values)
    for condition, more in parts:
        where.append(condition)
        bound += more
    # Along the keys: by the index of who or what it would have to sort whatever it finds.
    query = f"SELECT audit_key FROM audit NOT INDEXED WHERE {' AND '.join(where)} ORDER BY audit_key DESC"
    return [key for (key,) in driver.execute(query, bound)]


def _about(area: str) -> tuple[str, Sequence[object]]:
    entities = AREAS[area]
    condition = f"entity IN ({', '.join('?' * len(entities))})"
    # An entry about nothing single is of rows in bulk, as imports write them.
    return (f"({condition} OR entity IS NULL)" if area == "imports" else condition), entities


def _saying(driver: sqlite3.Connection, question: AuditQuestion, keys: range) -> tuple[str, Sequence[object]]:
    """Entries that hold the text, in the clear or beside the chain, and those of records that are called so now."""
    text, kinds = question.text.strip(), question.kinds
    like = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    records = _records_called(driver, like)
    condition = (
        "(body LIKE ? ESCAPE '\\' OR audit_key IN (SELECT p.audit_key FROM audit_personal p"
        " WHERE p.audit_key BETWEEN ? AND ? AND p.body LIKE ? ESCAPE '\\')"
        f" OR entity_id IN ({', '.join('?' * len(records))})"
        f" OR action IN ({', '.join('?' * len(kinds))}))"
    )
    return condition, (like, keys[-1], keys[0], like, *records, *kinds)


def _records_called(driver: sqlite3.Connection, like: str) -> list[bytes]:
    found: list[bytes] = []
    for table in _NAMED:
        code = " OR code LIKE :like ESCAPE '\\'" if table in ("product", "client") else ""
        query = f"SELECT {table}_id FROM {table} WHERE name LIKE :like ESCAPE '\\'{code} LIMIT {_MOST_RECORDS}"
        found += [record_id for (record_id,) in driver.execute(query, {"like": like})]
    return found[:_MOST_RECORDS]


def _first_from(driver: sqlite3.Connection, at_utc: int, newest: int) -> int:
    """The first key at or after an instant; one after the newest where there is none."""
    low, high = 1, newest + 1
    while low < high:
        middle = (low + high) // 2
        row = driver.execute(_AT, (middle,)).fetchone()
        if row is not None and row[0] < at_utc:
            low = middle + 1
        else:
            high = middle
    return low


_AT = "SELECT at_utc FROM audit WHERE audit_key >= ? ORDER BY audit_key LIMIT 1"
