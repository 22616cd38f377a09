"""The audit chain: one per till, each entry's hash over its content and the hash before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, insert, select

from storeperf_core.store.tables import audit, staff, till
from storeperf_core.sync.records import canonical_json, content_hash

if TYPE_CHECKING:
    from storeperf_core.store.change import Change

_START = bytes(32)


def append(change: Change, body: dict[str, Any], subject: tuple[str, bytes] | None) -> int:
    """Add the change's entry at the end of its till's chain. Returns the entry's key."""
    connection, till_key = change.connection, change.place.till_key
    last = connection.execute(
        select(audit.c.seq, audit.c.hash).where(audit.c.till_key == till_key).order_by(audit.c.seq.desc()).limit(1)
    ).one_or_none()
    entity, entity_id = subject or (None, None)
    entry: dict[str, Any] = {
        "seq": last.seq + 1 if last else 1,
        "at_utc": change.at_utc,
        "via": change.actor.via,
        "action": change.kind,
        "entity": entity,
        "entity_id": entity_id,
        "body": canonical_json(body),
        "previous_hash": last.hash if last else _START,
    }
    staff_key = change.actor.staff_key
    digest = _entry_hash(entry, _till_id(connection, till_key), _staff_id(connection, staff_key))
    row = insert(audit).values(till_key=till_key, staff_key=staff_key, hash=digest, **entry)
    key: int = connection.scalars(row.returning(audit.c.audit_key)).one()
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
    return content_hash({**entry, "till_id": till_id, "staff_id": staff_id})


def _till_id(connection: Connection, till_key: int) -> bytes:
    found: bytes = connection.execute(select(till.c.till_id).where(till.c.till_key == till_key)).scalar_one()
    return found


def _staff_id(connection: Connection, staff_key: int | None) -> bytes | None:
    return (
        None if staff_key is None else connection.scalar(select(staff.c.staff_id).where(staff.c.staff_key == staff_key))
    )
