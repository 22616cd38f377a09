"""What is written in one transaction: rows, and by the same calls their audit and outbox entries."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table, insert, select, update

from storeperf_core.domain.identifiers import new_id
from storeperf_core.store import audit as chain
from storeperf_core.store.content import content_of, stamp_of, txn_hash
from storeperf_core.store.erasing import destroy_traces
from storeperf_core.store.person import PersonalFields
from storeperf_core.store.record_form import (
    BOOKKEEPING,
    FORM,
    fields_of,
    hashed,
    identity_column,
    in_queries,
    key_column,
)
from storeperf_core.store.tables import approval, metadata
from storeperf_core.sync.clock import stamp_microseconds
from storeperf_core.sync.records import canonical_json, text_hash

if TYPE_CHECKING:
    from storeperf_core.store.session import Place

# What every change writes goes to the driver as it is: statements that are built anew cost more than a sale's rows.
_BEGIN = (
    "INSERT INTO txn (txn_id, device_key, device_seq, store_key, kind, hlc, content_hash, row_count)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_SEAL = "UPDATE txn SET content_hash = ?, row_count = ? WHERE txn_key = ?"
_SEND = "INSERT INTO outbox (txn_key, body) VALUES (?, ?)"
_DROP = "DELETE FROM txn WHERE txn_key = ?"


@dataclass(frozen=True, slots=True)
class Approval:
    """Who gave a PIN, and for which actions (values of `domain.staff.Action`): what was shown, and nothing else."""

    staff_key: int
    actions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does it (None: the program itself) and through what (`cli`, `desktop`, `import`).

    `approval` was given for what the actor may not do alone (`operations.permissions.require`).
    """

    staff_key: int | None
    via: str
    approval: Approval | None = None


class Change:
    """A transaction being written. Made by `WriteSession.change` only."""

    def __init__(
        self, connection: Connection, place: Place, kind: str, actor: Actor, scope: str, device_seq: int, hlc: int
    ) -> None:
        self.connection = connection
        self.place = place
        self.kind = kind
        self.actor = actor
        self.hlc = hlc
        self.at_utc = stamp_microseconds(hlc)
        self.store_key = place.store_key if scope == "store" else None
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        self.driver = driver
        txn_id = new_id()
        new = (txn_id, place.device_key, device_seq, self.store_key, kind, hlc, b"", 0)
        txn_key = driver.execute(_BEGIN, new).lastrowid
        assert txn_key is not None
        self.txn_key = txn_key
        store_id = None if self.store_key is None else place.store_id
        self._txn_hash = txn_hash(txn_id, place.device_id, device_seq, store_id, kind, hlc)
        self.is_recorded = True
        self._personal = PersonalFields(driver)
        self._rows: list[dict[str, Any]] = []
        self._bulk: list[dict[str, Any]] = []
        self._bulk_count = 0
        self._changes: list[dict[str, Any]] = []
        self._subject: tuple[str, bytes] | None = None

    def insert(self, table: Table, **values: Any) -> int:
        """Insert a synced row; its id, transaction, scope and stamps are filled in. Returns its local key."""
        identity = identity_column(table)
        full = {
            identity: new_id(),
            "txn_key": self.txn_key,
            "store_key": self.store_key,
            "stamps": self._stamps(["*"]),
            **values,
        }
        full = {name: value for name, value in full.items() if name in table.c}
        row_key: int = self.connection.scalars(insert(table).values(full).returning(key_column(table))).one()
        self._note(table, row_key, full[identity], None, values)
        return row_key

    def made(self, table: Table, row_key: int) -> None:
        """Record a row that had to be there before a change could be written: a store, its till, its device."""
        row = self.connection.execute(select(table).where(key_column(table) == row_key)).mappings().one()
        values = {name: value for name, value in row.items() if name != key_column(table).name}
        self._note(table, row_key, row[identity_column(table)], None, values)

    def update(self, table: Table, row_key: int, **values: Any) -> bool:
        """Write those of `values` that differ. Returns whether anything did."""
        before = self.connection.execute(select(table).where(key_column(table) == row_key)).mappings().one()
        changed = {name: value for name, value in values.items() if before[name] != value}
        if not changed:
            return False
        bookkeeping: dict[str, Any] = {"txn_key": self.txn_key} if "txn_key" in table.c else {}
        if "stamps" in table.c:
            bookkeeping["stamps"] = self._stamps(changed.keys() - BOOKKEEPING, before["stamps"])
        self.connection.execute(update(table).where(key_column(table) == row_key).values(**changed, **bookkeeping))
        self._note(table, row_key, before[identity_column(table)], dict(before), changed)
        return True

    def bulk(self, entity: str, ids: Sequence[bytes], count: int, digest: bytes, **about: Any) -> None:
        """Note rows that were written in bulk: the entries hold their ids, their count and their hash, not the rows.

        Records that were there before this change can only have been taken away or given back: they get its stamp for
        `deleted`, so that on every replica the newest of these two wins.
        """
        table = _table_with_stamps(entity)
        if table is not None:
            self._stamp_deleted(table, ids)
        self._bulk.append({"entity": entity, "ids": b"".join(ids), "count": count, "hash": digest, **about})
        self._bulk_count += count

    def new_stamps(self) -> str:
        """The `stamps` of a record made now, for rows that are inserted in bulk."""
        return self._stamps(["*"])

    def bulk_rows(self, table: Table, ids: Sequence[bytes], **about: Any) -> None:
        """`bulk` of records as they stand in the file: their hash is over all their fields (`record_form`)."""
        self.bulk(table.name, ids, len(ids), self.digest_of(table, ids), form=FORM, **about)

    def digest_of(self, table: Table, ids: Sequence[bytes]) -> bytes:
        """SHA-256 over the rows `ids` as they stand in the file, personal fields masked."""
        fields, digest = fields_of(table), hashlib.sha256()
        identity, key = identity_column(table), key_column(table).name
        query = f"SELECT {key}, {identity}, {', '.join(fields.values())} FROM {table.name} WHERE {identity} IN"
        for some, places in in_queries(ids):
            for row_key, row_id, *values in self.driver.execute(f"{query} ({places}) ORDER BY {identity}", some):
                plain = dict(zip(fields, values, strict=True))
                record = hashed(table, row_id, self._personal.masked_row(table, row_key, plain), FORM)
                digest.update(canonical_json(record).encode())
        return digest.digest()

    def erase_person(self, client_key: int) -> list[str]:
        """Destroy what else is kept of a customer whose fields this change then empties (`erasing.destroy_traces`)."""
        self._personal.forget(client_key)
        return destroy_traces(self.driver, client_key)

    def subject(self, entity: str, entity_id: bytes) -> None:
        """Name what the audit entry is about; else it is the first row written."""
        self._subject = (entity, entity_id)

    def seal(self) -> None:
        """Write the transaction's hash, its outbox entry and its audit entry. What changed nothing leaves none."""
        if not self._rows and not self._bulk:
            self.driver.execute(_DROP, (self.txn_key,))
            self.is_recorded = False
            return
        # Personal values enter the hash masked, so that it still holds when a person was erased.
        # The three documents share what was written in bulk, so it becomes text once.
        bulk = f'{{"bulk":{canonical_json(self._bulk)}'
        digest = text_hash(f'{bulk},"rows":{canonical_json(content_of(self._changes, [])["rows"])}}}')
        self.driver.execute(_SEAL, (digest, len(self._rows) + self._bulk_count, self.txn_key))
        self.driver.execute(_SEND, (self.txn_key, f'{bulk},"rows":{canonical_json(self._rows)}}}'))
        changes = f'"changes":{canonical_json(self._changes)}'
        body = f'{bulk},{changes},"content":"{digest.hex()}","txn":"{self._txn_hash.hex()}"}}'
        audit_key = chain.append(self, body, self._subject)
        self._personal.keep(audit_key)

    def _note(
        self, table: Table, row_key: int, row_id: bytes, before: Mapping[str, Any] | None, values: Mapping[str, Any]
    ) -> None:
        fields = {
            name: value for name, value in values.items() if name not in BOOKKEEPING and name != identity_column(table)
        }
        now = self._portable(table, fields)
        then = None if before is None else self._portable(table, {name: before[name] for name in fields})
        self._rows.append({"table": table.name, "id": row_id, "set": now})
        masked_then, masked_now = self._personal.mask(table, row_key, then, now)
        self._changes.append({"table": table.name, "id": row_id, "before": masked_then, "after": masked_now})
        # What was done is the subject, not that somebody approved it.
        if table is not approval:
            self._subject = self._subject or (table.name, row_id)

    def _portable(self, table: Table, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Local keys replaced by the ids they stand for."""
        portable: dict[str, Any] = {}
        for name, value in fields.items():
            foreign = next(iter(table.c[name].foreign_keys), None)
            if foreign is None:
                portable[name] = value
                continue
            target = foreign.column.table
            column = target.c[identity_column(target)]
            portable[name.removesuffix("_key") + "_id"] = (
                None if value is None else self.connection.scalar(select(column).where(foreign.column == value))
            )
        return portable

    @cached_property
    def _stamp(self) -> str:
        return stamp_of(self.hlc, self.place.device_id)

    def _stamp_deleted(self, table: Table, ids: Sequence[bytes]) -> None:
        """Mark those of the records `ids` that this change did not make as changed by it."""
        key = key_column(table).name
        query = f"SELECT {key}, stamps FROM {table.name} WHERE txn_key <> ? AND {identity_column(table)} IN "
        mark = f"UPDATE {table.name} SET stamps = ?, txn_key = {self.txn_key} WHERE {key} = ?"
        for some, places in in_queries(ids):
            found = self.driver.execute(f"{query} ({places})", (self.txn_key, *some)).fetchall()
            marked = [(self._stamps(["deleted"], before), row_key) for row_key, before in found]
            self.driver.executemany(mark, marked)

    def _stamps(self, fields: Any, before: str = "{}") -> str:
        """One stamp a field: `*` is the stamp of all that were never changed since the row was made.

        A stamp is the clock's and the device's id, both as hex of fixed length, so that their order as text is the
        order in which the newest wins: the clock first, then the device.
        """
        stamps: dict[str, str] = json.loads(before)
        stamps.update(dict.fromkeys(fields, self._stamp))
        return json.dumps(stamps, sort_keys=True, separators=(",", ":"))


@cache
def _table_with_stamps(name: str) -> Table | None:
    """The table of records that can be taken away, by its name; None for what is no such table."""
    table = metadata.tables.get(name)
    return table if table is not None and {"stamps", "deleted"} <= set(table.c.keys()) else None
