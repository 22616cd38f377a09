"""The audit chain: one per till, each entry's hash over its content and the hash before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, select

from storeperf_core.store.tables import audit, staff, till
from storeperf_core.sync.records import text_hash, trusted_json

if TYPE_CHECKING:
    from storeperf_core.store.change import Change

_START = bytes(32)


_LAST = "SELECT seq, hash FROM audit WHERE till_key = ? ORDER BY seq DESC LIMIT 1"
_IDS = "SELECT (SELECT till_id FROM till WHERE till_key = ?), (SELECT staff_id FROM staff WHERE staff_key = ?)"
_COLUMNS = (
    "till_key", "staff_key", "hash", "seq", "at_utc", "via", "action", "entity", "entity_id", "body", "previous_hash",
)  # fmt: skip
_APPEND = f"INSERT INTO audit ({', '.join(_COLUMNS)}) VALUES ({', '.join(f':{name}' for name in _COLUMNS)})"


def append(change: Change, body: str, subject: tuple[str, bytes] | None) -> int:
    """Add the change's entry at the end of its till's chain; `body` is canonical JSON. Returns the entry's key."""
    driver, till_key, staff_key = change.driver, change.place.till_key, change.actor.staff_key
    last = driver.execute(_LAST, (till_key,)).fetchone()
    till_id, staff_id = driver.execute(_IDS, (till_key, staff_key)).fetchone()
    entity, entity_id = subject or (None, None)
    entry: dict[str, Any] = {
        "seq": last[0] + 1 if last else 1,
        "at_utc": change.at_utc,
        "via": change.actor.via,
        "action": change.kind,
        "entity": entity,
        "entity_id": entity_id,
        "body": body,
        "previous_hash": last[1] if last else _START,
    }
    digest = _entry_hash(entry, till_id, staff_id)
    key = driver.execute(_APPEND, {"till_key": till_key, "staff_key": staff_key, "hash": digest, **entry}).lastrowid
    assert key is not None
    return key


def first_fault(connection: Connection) -> str | None:
    """The first place where a chain does not hold, in words, or None."""
    for till_key, till_id in connection.execute(select(till.c.till_key, till.c.till_id)).all():
        staff_ids = dict(connection.execute(select(staff.c.staff_key, staff.c.staff_id)).all())
        previous, expected = _START, 1
        for row in connection.execute(
            select(audit).where(audit.c.till_key == till_key).order_by(audit.c.seq)
        ).mappings():
            if row["seq"] != expected:
                return f"audit entry {expected} of till {till_key} is missing"
            names = ("seq", "at_utc", "via", "action", "entity", "entity_id", "body", "previous_hash")
            entry = {name: row[name] for name in names}
            staff_id = staff_ids.get(row["staff_key"])
            if row["previous_hash"] != previous or _entry_hash(entry, till_id, staff_id) != row["hash"]:
                return f"audit entry {expected} of till {till_key} was changed"
            previous, expected = row["hash"], expected + 1
    return None


def _entry_hash(entry: dict[str, Any], till_id: bytes, staff_id: bytes | None) -> bytes:
    return text_hash(trusted_json({**entry, "till_id": till_id, "staff_id": staff_id}))
