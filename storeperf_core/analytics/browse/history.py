"""Who changed a record, when, and from what to what: read from the audit."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection
from typing import Any
from zoneinfo import ZoneInfo

from storeperf_core.analytics.browse.rows import local_time
from storeperf_core.domain.business_date import utc_to_wall
from storeperf_core.store.tables.clients import PERSONAL_FIELDS


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of the record, or of a row that belongs to it (`table`), before and after.

    `is_erased` tells that the person was erased, so that the values are gone and only the fact is left.
    """

    table: str
    field: str
    before: str | int | None
    after: str | int | None
    is_erased: bool = False


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change of a record: when (on the shop's clock), by whom (None: the program), through what, what."""

    at: datetime
    staff: str | None
    via: str
    action: str
    is_new: bool
    changes: tuple[FieldChange, ...]


_ENTRIES = """
SELECT a.audit_key, a.at_utc, s.name, a.via, a.action, a.body
FROM audit a
LEFT JOIN staff s ON s.staff_key = a.staff_key
WHERE a.entity_id = ?
ORDER BY a.audit_key DESC LIMIT ?
"""


def history_of(driver: Connection, record_id: bytes, timezone: str, limit: int = 100) -> tuple[HistoryEntry, ...]:
    """The last changes of the record with this id, newest first; fields that did not change are left out."""
    entries = driver.execute(_ENTRIES, (record_id, limit)).fetchall()
    zone = ZoneInfo(timezone)
    return tuple(
        HistoryEntry(
            local_time(at_utc, utc_to_wall(at_utc, zone)[1]),
            staff,
            via,
            action,
            any(change["id"] == record_id.hex() and change["before"] is None for change in json.loads(body)["changes"]),
            tuple(_field_changes(json.loads(body)["changes"], _readable(driver, audit_key))),
        )
        for audit_key, at_utc, staff, via, action, body in entries
    )


def _readable(driver: Connection, audit_key: int) -> dict[str, Any] | None:
    """The personal values that stand beside an entry; None when there are none or the person was erased."""
    for (body,) in driver.execute("SELECT body FROM audit_personal WHERE audit_key = ?", (audit_key,)):
        values: dict[str, Any] = json.loads(body)
        return values
    return None


def _field_changes(changes: list[dict[str, Any]], readable: dict[str, Any] | None) -> Iterator[FieldChange]:
    for change in changes:
        before, after = change["before"] or {}, change["after"]
        for name in sorted(before.keys() | after.keys()):
            values: tuple[Any, Any] = before.get(name), after.get(name)
            personal = change["table"] == "client" and name in PERSONAL_FIELDS and values != (None, None)
            if personal and readable is not None:
                values = (readable["before"] or {}).get(name), readable["after"].get(name)
            if personal and readable is None:
                yield FieldChange(change["table"], name, None, None, is_erased=True)
            elif values[0] != values[1]:
                yield FieldChange(change["table"], name, *values)
