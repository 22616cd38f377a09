"""What happened to a record: its entries in the audit chain, readable."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, or_, select

from storeperf_core.store.session import ReadSession
from storeperf_core.store.tables import audit, audit_personal, client, metadata, staff

NOT_READABLE = "•••"
"""Stands for a personal value that was destroyed when its person was erased."""

Value = str | int | None

# Rows that belong to a record and are shown as fields of it.
_PARTS = {"product": ("product_barcode",)}
_ID_BYTES = 16


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field before and after. Units stand in its name; references are the names of what they refer to."""

    field: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One entry of the audit chain as far as it concerns the record.

    `staff` is None when the program did it itself; `action` is the kind of the change such as `edit_product`. Without
    `changes` the entry only says that the record came with an import.
    """

    at_utc: int
    staff: str | None
    via: str
    action: str
    changes: tuple[FieldChange, ...]


def history(session: ReadSession, entity: str, entity_id: bytes) -> list[HistoryEntry]:
    """What was done to the record `entity_id` (16 bytes) of the table `entity`, newest first."""
    connection = session.connection
    entries = []
    for row in connection.execute(_entries_of(entity, entity_id)):
        body = json.loads(row.body)
        changes = tuple(_changes(connection, row.audit_key, body, entity, entity_id.hex()))
        if changes or _holds(body, entity, entity_id) or row.entity_id == entity_id:
            entries.append(HistoryEntry(row.at_utc, row.staff_name, row.via, row.action, changes))
    return entries


def _entries_of(entity: str, entity_id: bytes) -> Any:
    """Entries about the record, and those of imports that name it. Other entries' bodies are never read."""
    # An entry about nothing single is of rows in bulk. Those of sales are the most and name no record.
    in_bulk = (audit.c.entity == "import_batch") | (audit.c.entity.is_(None) & (audit.c.action != "import_sales"))
    of_import = in_bulk & (func.instr(audit.c.body, entity_id.hex()) > 0)
    return (
        select(audit, staff.c.name.label("staff_name"))
        .outerjoin(staff, audit.c.staff_key == staff.c.staff_key)
        .where(or_((audit.c.entity == entity) & (audit.c.entity_id == entity_id), of_import))
        .order_by(audit.c.at_utc.desc(), audit.c.audit_key.desc())
    )


def _changes(
    connection: Connection, audit_key: int, body: Mapping[str, Any], entity: str, entity_hex: str
) -> Iterator[FieldChange]:
    parts = _PARTS.get(entity, ())
    for change in body["changes"]:
        before, after = change["before"] or {}, change["after"]
        if change["table"] == entity and change["id"] == entity_hex:
            if entity == client.name:
                before, after = unmasked(connection, audit_key, entity_hex, before, after)
            yield from _fields(connection, before, after)
        elif change["table"] in parts and after.get(f"{entity}_id") == entity_hex:
            text = after["barcode"]
            yield FieldChange("barcode", None, text)
        elif change["table"] in parts and after.get("deleted"):
            yield from _removed_part(connection, change["table"], change["id"], entity, entity_hex)


def _fields(connection: Connection, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[FieldChange]:
    for name, value in after.items():
        then, now = before.get(name), value
        if name.endswith("_id"):
            name = name.removesuffix("_id")
            then, now = _name_of(connection, name, then), _name_of(connection, name, now)
        if then != now:
            yield FieldChange(name, then, now)


def _name_of(connection: Connection, entity: str, identity: str | None) -> str | None:
    if identity is None:
        return None
    table = metadata.tables[entity]
    found: str | None = connection.scalar(
        select(table.c.name).where(table.c[f"{entity}_id"] == bytes.fromhex(identity))
    )
    return found


def _removed_part(
    connection: Connection, part: str, part_hex: str, entity: str, entity_hex: str
) -> Iterator[FieldChange]:
    table, owner = metadata.tables[part], metadata.tables[entity]
    text = connection.scalar(
        select(table.c.barcode)
        .join(owner, owner.c[f"{entity}_key"] == table.c[f"{entity}_key"])
        .where(table.c.barcode_id == bytes.fromhex(part_hex), owner.c[f"{entity}_id"] == bytes.fromhex(entity_hex))
    )
    if text is not None:
        yield FieldChange("barcode", text, None)


def unmasked(
    connection: Connection, audit_key: int, entity_hex: str, before: Mapping[str, Any], after: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """`before` and `after` with the personal values that stand beside the chain."""
    beside = connection.scalar(
        select(audit_personal.c.body)
        .join(client, client.c.client_key == audit_personal.c.client_key)
        .where(audit_personal.c.audit_key == audit_key, client.c.client_id == bytes.fromhex(entity_hex))
    )
    readable = json.loads(beside) if beside else {}
    return _readable(before, readable.get("before") or {}), _readable(after, readable.get("after") or {})


def _readable(fields: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: values.get(name, NOT_READABLE) if isinstance(value, str) and value.startswith("hmac:") else value
        for name, value in fields.items()
    }


def _holds(body: Mapping[str, Any], entity: str, entity_id: bytes) -> bool:
    """Whether the entry says that the record was written in bulk."""
    for bulk in body["bulk"]:
        ids = bytes.fromhex(bulk["ids"])
        if bulk["entity"] == entity and any(
            ids[start : start + _ID_BYTES] == entity_id for start in range(0, len(ids), _ID_BYTES)
        ):
            return True
    return False
