"""What the audit chain says of every record, read backwards from the rows as they stand to the entries that made them.

A row must be what its newest entry left; put back to what that entry found, it must be what the entry before left; and
so on to the entry that made it. Rows made in bulk are put back in the same way before their hash is compared. So one
value that was changed behind the program's back shows, wherever it lies, and the entry that it contradicts is named.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from sqlite3 import Connection
from typing import Any

from sqlalchemy import Table

from storeperf_core.store.content import stamp_of
from storeperf_core.store.person import masked
from storeperf_core.store.record_form import (
    defaults_of,
    fields_of,
    hashed,
    identity_column,
    in_queries,
    is_personal,
    key_column,
)
from storeperf_core.store.tables import audit, device, metadata, sale, store, till, txn
from storeperf_core.sync.records import canonical_json, read_canonical

# Sales are facts of their own with a hash of their own; transactions and entries are what all else is held against.
RECORDS = {
    table.name: table
    for table in metadata.sorted_tables
    if table not in (sale, txn, audit) and any(c.name.endswith("_id") and c.unique for c in table.c)
}
_FIRST_ROWS = frozenset({store.name, till.name, device.name})
"""Not audited by the first programs: their first entry was about the first member of staff."""
_MASKED = re.compile(r"hmac:[0-9a-f]{64}")
_STAMP_LENGTH = 49
_ID_HEX = 32


@dataclass(slots=True)
class Row:
    """A row on its way back: its fields as of the entry being read, and what its newest entries say of its stamps."""

    key: int
    fields: dict[str, Any]
    bookkeeping: dict[str, Any]
    secret: bytes | None = None
    stamps: dict[str, str] = field(default_factory=dict)
    is_met: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """An audit entry with its transaction."""

    seq: int
    till_key: int
    entity: str | None
    subject: str | None
    body: dict[str, Any]
    txn_key: int
    store_key: int | None
    hlc: int
    device_id: bytes

    @property
    def name(self) -> str:
        return f"audit entry {self.seq} of till {self.till_key}"

    @property
    def stamp(self) -> str:
        return stamp_of(self.hlc, self.device_id)


def first_unlike_its_entry(connection: Connection) -> str | None:
    """The first record that is not what the audit chain says of it, in words, or None."""
    return _Replay(connection).first_fault()


class _Replay:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._secrets = dict(connection.execute("SELECT client_key, secret FROM person_key").fetchall())
        self._rows: dict[tuple[str, str], Row] = {}
        self._made_by: dict[tuple[str, str], int] = {}
        """By the row: the key of the transaction of the oldest entry that names it."""

    def first_fault(self) -> str | None:
        for entry in self._entries("audit_key"):
            for change in entry.body["changes"]:
                self._made_by.setdefault((change["table"], change["id"]), entry.txn_key)
            for bulk in entry.body["bulk"]:
                for identity in _ids(bulk):
                    self._made_by.setdefault((bulk["entity"], identity), entry.txn_key)
        for entry in self._entries("audit_key DESC"):
            fault = self._first_unlike(entry)
            if fault is not None:
                return fault
        return self._first_unmade()

    def _entries(self, order: str) -> Iterator[Entry]:
        """Entries with their transactions: the n-th of one is the n-th of the other, which was checked before."""
        backwards = order.removeprefix("audit_key")
        entries = self._connection.execute(f"SELECT seq, till_key, entity, entity_id, body FROM audit ORDER BY {order}")
        transactions = self._connection.execute(
            f"SELECT txn_key, store_key, hlc, device_id FROM txn JOIN device USING (device_key)"
            f" ORDER BY txn_key{backwards}"
        )
        for (seq, till_key, entity, subject, body), transaction in zip(entries, transactions, strict=False):
            yield Entry(seq, till_key, entity, subject and subject.hex(), json.loads(body), *transaction)

    def _first_unlike(self, entry: Entry) -> str | None:
        notes = [bulk for bulk in entry.body["bulk"] if bulk["entity"] in RECORDS]
        for bulk in notes:
            fault = self._bulk_fault(entry, bulk)
            if fault is not None:
                return fault
        for change in reversed(entry.body["changes"]):
            if change["table"] in RECORDS:
                fault = self._change_fault(entry, change)
                if fault is not None:
                    return fault
        for bulk in notes:
            fault = self._put_back_bulk(entry, bulk)
            if fault is not None:
                return fault
        return None

    def _bulk_fault(self, entry: Entry, bulk: dict[str, Any]) -> str | None:
        table, form = RECORDS[bulk["entity"]], bulk.get("form", 1)
        digest, early = hashlib.sha256(), hashlib.sha256()
        for some, _ in in_queries([bytes.fromhex(each) for each in _ids(bulk)]):
            self._load(table, some)
            for identity in sorted(each.hex() for each in some):
                row = self._rows.get((table.name, identity))
                if row is None:
                    return f"{_named(table, identity)}, which {entry.name} recorded, is missing"
                is_made = self._made_by[table.name, identity] == entry.txn_key
                fault = _transaction_fault(entry, table, identity, row, ["*"] if is_made else ["deleted"])
                if fault is not None:
                    return fault
                values = {name: _as_hashed(row, table, name) for name in row.fields} if form > 1 else row.fields
                record = hashed(table, identity, values, form)
                digest.update(canonical_json(record).encode())
                # The very first programs took no code for personal.
                early.update(canonical_json(record | {"code": row.fields.get("code")}).encode())
        fitting = {digest.hexdigest()} | ({early.hexdigest()} if form == 1 and table.name == "client" else set())
        if bulk["hash"] not in fitting:
            return f"a {table.name} that {entry.name} recorded was changed"
        return None

    def _put_back_bulk(self, entry: Entry, bulk: dict[str, Any]) -> str | None:
        """Rows that were there before had been taken away or given back; the others were made, and are done with."""
        table = RECORDS[bulk["entity"]]
        for identity in _ids(bulk):
            row = self._rows[table.name, identity]
            if self._made_by[table.name, identity] != entry.txn_key:
                row.fields["deleted"] = 1 - row.fields["deleted"]
                continue
            fault = _making_fault(entry, table, identity, row)
            if fault is not None:
                return fault
            del self._rows[table.name, identity]
        return None

    def _change_fault(self, entry: Entry, change: dict[str, Any]) -> str | None:
        table, identity = RECORDS[change["table"]], change["id"]
        self._load(table, [bytes.fromhex(identity)])
        row, is_made = self._rows.get((table.name, identity)), change["before"] is None
        if row is None:
            return f"{_named(table, identity)}, which {entry.name} recorded, is missing"
        after = defaults_of(table) | change["after"] if is_made else change["after"]
        for name, value in after.items():
            if name in row.fields and not _is_same(row, table, name, value):
                return f"{_named(table, identity)}: {name} is not what {entry.name} recorded"
        names = ["*"] if is_made else [_column(table, name) for name in change["after"]]
        fault = _transaction_fault(entry, table, identity, row, names)
        if fault is not None or not is_made:
            row.fields.update(change["before"] or {})
            return fault
        del self._rows[table.name, identity]
        return _making_fault(entry, table, identity, row)

    def _load(self, table: Table, ids: Any) -> None:
        """Read those of the rows that were not met yet."""
        missing = [each for each in ids if (table.name, each.hex()) not in self._rows]
        if not missing:
            return
        fields = fields_of(table)
        kept = [name for name in ("txn_key", "store_key", "stamps") if name in table.c]
        columns = ", ".join([key_column(table).name, identity_column(table), *kept, *fields.values()])
        places = ", ".join("?" * len(missing))
        query = f"SELECT {columns} FROM {table.name} WHERE {identity_column(table)} IN ({places})"
        for key, identity, *values in self._connection.execute(query, missing):
            plain = [value.hex() if isinstance(value, bytes) else value for value in values]
            bookkeeping = dict(zip(kept, plain, strict=False))
            row = Row(key, dict(zip(fields, plain[len(kept) :], strict=True)), bookkeeping)
            if table.name == "client":
                row.secret = self._secrets.get(key)
            self._rows[table.name, identity.hex()] = row

    def _first_unmade(self) -> str | None:
        """A row that no entry made."""
        (first,) = self._connection.execute("SELECT min(entity) FROM audit WHERE seq = 1").fetchone()
        for name, table in RECORDS.items():
            if name in _FIRST_ROWS and first != store.name:
                continue
            for (identity,) in self._connection.execute(f"SELECT {identity_column(table)} FROM {name}"):
                if (name, identity.hex()) not in self._made_by:
                    return f"{_named(table, identity.hex())} stands in no audit entry"
        erased = self._connection.execute(_ERASED).fetchall()
        for seq, till_key, client_key in erased:
            if self._secrets.get(client_key) != b"":
                return (
                    f"the key of an erased person, of audit entry {seq} of till {till_key}, is not what erasing leaves"
                )
        left = next((each for each in self._rows if each[0] not in _FIRST_ROWS or first == store.name), None)
        return left and f"{_named(RECORDS[left[0]], left[1])} was made by no audit entry"


_ERASED = (
    "SELECT seq, till_key, client_key FROM audit JOIN client ON client_id = entity_id"
    " WHERE action = 'erase_client' AND entity = 'client' ORDER BY audit_key"
)


def _transaction_fault(entry: Entry, table: Table, identity: str, row: Row, stamped: list[str]) -> str | None:
    """A row is of the transaction that wrote it last, and its stamps of those that wrote its fields last."""
    is_newest, row.is_met = not row.is_met, True
    for name in stamped:
        row.stamps.setdefault(name, entry.stamp)
    if is_newest and row.bookkeeping.get("txn_key", entry.txn_key) != entry.txn_key:
        return f"{_named(table, identity)} is not of the transaction of {entry.name}, the newest about it"
    return None


def _making_fault(entry: Entry, table: Table, identity: str, row: Row) -> str | None:
    """What can be said of a row once all entries about it were read back to the one that made it."""
    kept = row.bookkeeping
    # What happens in a store is the store's, also where the transaction is the organisation's.
    scope = table.c.get("store_key")
    if "txn_key" in kept and scope is not None and scope.nullable and kept["store_key"] != entry.store_key:
        return f"{_named(table, identity)} is not in the scope of {entry.name}, which made it"
    if "stamps" in kept and not _are_stamps(kept["stamps"], row.stamps, table):
        return f"{_named(table, identity)}: its stamps are not those of the entries about it"
    batch_id = entry.subject if entry.entity == "import_batch" else None
    if table.name == "stock_count" and row.fields["batch_id"] != batch_id:
        return f"{_named(table, identity)} is not of the import of {entry.name}"
    return None


def _ids(bulk: dict[str, Any]) -> list[str]:
    ids = bulk["ids"]
    return [ids[start : start + _ID_HEX] for start in range(0, len(ids), _ID_HEX)] if bulk["entity"] in RECORDS else []


def _named(table: Table, identity: str) -> str:
    return f"{table.name} {identity}"


def _column(table: Table, name: str) -> str:
    return name if name in table.c else name.removesuffix("_id") + "_key"


def _as_hashed(row: Row, table: Table, name: str) -> Any:
    value = row.fields[name]
    if not is_personal(table, name) or not row.secret or value is None or _MASKED.fullmatch(value):
        return value
    return masked(row.secret, value)


def _is_same(row: Row, table: Table, name: str, recorded: Any) -> bool:
    """Whether a field is what was recorded. The first programs wrote customers' codes into the chain as they are."""
    if row.fields[name] == recorded:
        return True
    if not is_personal(table, name) or not row.secret or recorded is None:
        return False
    hidden = recorded if _MASKED.fullmatch(recorded) else masked(row.secret, recorded)
    return bool(_as_hashed(row, table, name) == hidden)


def _are_stamps(text: str, expected: dict[str, str], table: Table) -> bool:
    """The first programs ended stamps with the device's key, and left none where an import took away or gave back."""
    if table.name == store.name:
        expected = {name: stamp for name, stamp in expected.items() if name != "*"}
    kept = read_canonical(text)
    if not isinstance(kept, dict) or not all(isinstance(stamp, str) for stamp in kept.values()):
        return False
    if all(len(stamp) == _STAMP_LENGTH for stamp in kept.values()):
        return kept == expected
    wanted = {name: f"{stamp.partition('-')[0]}-1" for name, stamp in expected.items()}
    missing = wanted.keys() - kept.keys()
    return missing <= {"deleted"} and all(
        stamp in (wanted.get(name), expected.get(name)) for name, stamp in kept.items()
    )
