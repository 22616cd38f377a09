"""Entries of the audit as people read them: what was done to which record, each field before and after."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.history import NOT_READABLE, FieldChange, unmasked
from storeperf_core.store.session import ReadSession
from storeperf_core.store.tables import metadata

SECRET_FIELDS = frozenset({"pin_hash"})
"""Fields of which is told that they were changed, never from what to what."""


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One entry in a list. `staff` is None when the program did it itself; `record` is what its subject is called.

    An entry that is missing from the file has no `action`.
    """

    audit_key: int
    seq: int
    at_utc: int
    staff: str | None
    via: str
    action: str
    entity: str | None
    record: str | None
    receipt: str | None
    approvers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecordChange:
    """What the entry did to one record; `is_new` when it made it."""

    entity: str
    record: str | None
    is_new: bool
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One entry whole. `bulk` holds how many rows of which table were written in bulk."""

    row: AuditRow
    changes: tuple[RecordChange, ...]
    bulk: tuple[tuple[str, int], ...]
    hash: bytes
    previous_hash: bytes


def read_rows(session: ReadSession, keys: Sequence[int]) -> list[AuditRow]:
    """The entries with these keys, in their order."""
    if not keys:
        return []
    query = f"{_ROWS} WHERE a.audit_key IN ({', '.join('?' * len(keys))})"
    found = {row[0]: row for row in session.driver.execute(query, list(keys))}
    return [_row(session.connection, found[key]) if key in found else _missing(key) for key in keys]


def read_entry(session: ReadSession, audit_key: int) -> AuditEntry:
    """An entry whole. Raises Refusal when it is missing."""
    connection = session.connection
    row = session.driver.execute(f"{_ENTRY} WHERE a.audit_key = ?", (audit_key,)).fetchone()
    if row is None:
        raise Refusal("This entry is missing from the audit. Check the records.")
    *head, body, digest, previous = row
    parsed = json.loads(body)
    changes = tuple(_record_change(connection, audit_key, change) for change in parsed["changes"])
    bulk = tuple((each["entity"], each["count"]) for each in parsed["bulk"])
    return AuditEntry(_row(connection, (*head, body)), changes, bulk, digest, previous)


def _row(connection: Connection, row: tuple[Any, ...]) -> AuditRow:
    key, seq, at_utc, staff, via, action, entity, entity_id, body = row
    parsed = {"changes": [], "bulk": []} if body is None else json.loads(body)
    receipt = next((each["receipt"] for each in parsed["bulk"] if each.get("receipt")), None)
    given = [each["after"]["staff_id"] for each in parsed["changes"] if each["table"] == "approval"]
    approvers = tuple(dict.fromkeys(filter(None, (_called(connection, "staff", each) for each in given))))
    record = None if entity_id is None else _called(connection, entity, entity_id.hex())
    if entity == "staff_access":
        who = next((each["after"].get("staff_id") for each in parsed["changes"] if each["table"] == entity), None)
        record = _called(connection, "staff", who)
    return AuditRow(key, seq, at_utc, staff, via, action, entity, record, receipt, approvers)


def _missing(key: int) -> AuditRow:
    return AuditRow(key, key, 0, None, "", "", None, None, None, ())


def _record_change(connection: Connection, audit_key: int, change: Mapping[str, Any]) -> RecordChange:
    entity, before, after = change["table"], change["before"], change["after"]
    then, now = before or {}, after
    if entity == "client":
        then, now = unmasked(connection, audit_key, change["id"], then, now)
    fields = tuple(_field(connection, name, then.get(name), value) for name, value in now.items())
    told = tuple(each for each in fields if each.before != each.after or each.field == "pin")
    return RecordChange(entity, _called(connection, entity, change["id"]), before is None, told)


def _field(connection: Connection, name: str, before: Any, after: Any) -> FieldChange:
    if name in SECRET_FIELDS:
        hidden = [None if value is None else NOT_READABLE for value in (before, after)]
        return FieldChange(name.removesuffix("_hash"), *hidden)
    if name.endswith("_id"):
        field = name.removesuffix("_id")
        entity = _TABLES.get(field, field)
        return FieldChange(field, *(_called(connection, entity, value) or value for value in (before, after)))
    return FieldChange(name, before, after)


def _called(connection: Connection, entity: str | None, identity: str | None) -> str | None:
    """What a record is called now; None where it has no name."""
    table = metadata.tables.get(entity or "")
    if table is None or identity is None or f"{entity}_id" not in table.c:
        return None
    column = next((table.c[name] for name in ("name", "code", "number") if name in table.c), None)
    if column is None:
        return None
    both = [column, table.c.code] if "code" in table.c else [column]
    row = connection.execute(select(*both).where(table.c[f"{entity}_id"] == bytes.fromhex(identity))).first()
    return None if row is None else next((str(each) for each in row if each is not None), None)


_TABLES = {"order": "purchase_order", "batch": "import_batch", "session": "till_session"}
"""Tables that are not called as what refers to them."""
_HEAD = (
    "SELECT a.audit_key, a.seq, a.at_utc, s.name, a.via, a.action, a.entity, a.entity_id, {body}"
    " FROM audit a LEFT JOIN staff s ON s.staff_key = a.staff_key"
)
# The entries of imports hold the ids of thousands of rows, and no more that a list tells.
_ROWS = _HEAD.format(body="CASE WHEN a.entity IS NULL OR a.entity = 'import_batch' THEN NULL ELSE a.body END")
_ENTRY = _HEAD.format(body="a.body, a.hash, a.previous_hash")
