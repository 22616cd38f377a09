"""What must hold between a transaction, its audit entry, its outbox entry and the readable values beside the chain."""

from __future__ import annotations

import json
from itertools import zip_longest
from sqlite3 import Connection
from typing import Any

from storeperf_core.store.content import content_of, txn_hash
from storeperf_core.store.person import masked
from storeperf_core.store.tables.clients import PERSONAL_FIELDS
from storeperf_core.sync.clock import stamp_microseconds
from storeperf_core.sync.records import canonical_json, content_hash, read_canonical


def first_ledger_fault(connection: Connection) -> str | None:
    """The first transaction, entry or readable value that does not stand for the others, in words, or None."""
    for (till_key,) in connection.execute("SELECT till_key FROM till ORDER BY till_key").fetchall():
        fault = _Ledger(connection, till_key).first_fault()
        if fault is not None:
            return fault
    found = connection.execute(_OUTBOX_OF_NOTHING).fetchone()
    return found and f"transaction {found[0]}, which waits to be sent, is not there"


class _Ledger:
    """The n-th transaction of a till's devices is the n-th entry of its chain: a tail cut off the chain shows here."""

    def __init__(self, connection: Connection, till_key: int) -> None:
        self._connection, self._till_key = connection, till_key
        people = connection.execute(
            "SELECT lower(hex(client_id)), client_key, secret FROM client LEFT JOIN person_key USING (client_key)"
        )
        self._people: dict[str, tuple[int, bytes | None]] = {
            client_id: (key, secret) for client_id, key, secret in people
        }

    def first_fault(self) -> str | None:
        written = self._connection.execute(_TRANSACTIONS, (self._till_key,))
        entries = self._connection.execute(_ENTRIES, (self._till_key,))
        readable = 0
        for place, (transaction, entry) in enumerate(zip_longest(written, entries), start=1):
            name = f"audit entry {place} of till {self._till_key}"
            if entry is None:
                return f"{name} is missing"
            if transaction is None:
                return f"{name} is of a transaction that is not there"
            audit_key, *stands, text = entry
            body = json.loads(text)
            fault = _transaction_fault(name, transaction, stands, body) or self._outbox_fault(transaction, body)
            if fault is not None:
                return fault
            personal = _personal_rows(body)
            readable += len(personal)
            if personal and not self._is_readable(audit_key, personal):
                return f"the readable values beside {name} are not those that it recorded"
        (kept,) = self._connection.execute(_READABLE, (self._till_key,)).fetchone()
        return (
            None
            if kept <= readable
            else f"readable values stand beside an audit entry of till {self._till_key} that recorded none"
        )

    def _outbox_fault(self, transaction: tuple[Any, ...], body: dict[str, Any]) -> str | None:
        number, text = transaction[0], transaction[-1]
        if text is None:
            return f"transaction {number} does not wait to be sent"
        is_same = self._would_be_sent(text, body)
        return None if is_same else f"transaction {number} would not be sent as its audit entry recorded it"

    def _would_be_sent(self, text: str, body: dict[str, Any]) -> bool:
        if not body["changes"]:
            return text == canonical_json({"rows": [], "bulk": body["bulk"]})
        sent, recorded = read_canonical(text), content_of(body["changes"], [])["rows"]
        try:
            rows, is_same = sent["rows"], sent["bulk"] == body["bulk"]
            return is_same and len(rows) == len(recorded) and all(map(self._says, rows, recorded))
        except (KeyError, TypeError, AttributeError):
            # Of another shape altogether.
            return False

    def _says(self, row: dict[str, Any], recorded: dict[str, Any]) -> bool:
        if (row["table"], row["id"]) != (recorded["table"], recorded["id"]):
            return False
        if row["table"] == "client":
            return self._is_masked(row["id"], row["set"], recorded["after"])
        return bool(row["set"] == recorded["after"])

    def _is_readable(self, audit_key: int, personal: dict[str, dict[str, Any]]) -> bool:
        """Whether what stands beside an entry, masked, is what the entry holds; of an erased person nothing stands."""
        beside = dict(self._connection.execute(_BESIDE, (audit_key,)).fetchall())
        for client_id, recorded in personal.items():
            recorded = {side: _without_plain_code(values) for side, values in recorded.items()}
            key, secret = self._people.get(client_id, (0, None))
            body = beside.pop(key, None)
            if not secret:
                if body is not None:
                    return False
                continue
            if body is None:
                return False
            values = read_canonical(body)
            if not isinstance(values, dict) or values.keys() != recorded.keys():
                return False
            if not all(self._is_masked(client_id, values[side] or {}, recorded[side]) for side in ("before", "after")):
                return False
        return not beside

    def _is_masked(self, client_id: str, values: dict[str, Any], recorded: dict[str, Any]) -> bool:
        """Whether values, masked, are those that were recorded. The first programs recorded codes as they are."""
        _, secret = self._people.get(client_id, (0, None))
        if values.keys() != recorded.keys():
            return False
        for name, value in values.items():
            is_hidden = (
                name in PERSONAL_FIELDS and isinstance(recorded[name], str) and recorded[name].startswith("hmac:")
            )
            if is_hidden and secret and masked(secret, value) != recorded[name]:
                return False
            if (is_hidden and not secret and value is not None) or (not is_hidden and value != recorded[name]):
                return False
        return True


def _transaction_fault(name: str, transaction: tuple[Any, ...], stands: list[Any], body: dict[str, Any]) -> str | None:
    _, txn_id, device_id, device_seq, store_id, kind, hlc, digest, row_count, _ = transaction
    changes, bulk = body["changes"], body["bulk"]
    recorded = (body["content"], content_hash(content_of(changes, bulk)).hex())
    if recorded != (digest.hex(), digest.hex()) or stands != [stamp_microseconds(hlc), kind]:
        return f"{name} is not of the transaction it stands for"
    if row_count != len(changes) + sum(each["count"] for each in bulk):
        return f"the transaction of {name} wrote another number of rows"
    own = txn_hash(txn_id, device_id, device_seq, store_id, kind, hlc).hex()
    if body.get("txn", own) != own:
        return f"the transaction of {name} was changed"
    return None


def _personal_rows(body: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """By the customer's id: the personal values of an entry, before and after, as the chain holds them."""
    found: dict[str, dict[str, Any]] = {}
    for change in body["changes"]:
        names = PERSONAL_FIELDS & change["after"].keys() if change["table"] == "client" else frozenset()
        if not names:
            continue
        kept = found.setdefault(change["id"], {"before": {}, "after": {}})
        if change["before"] is not None:
            kept["before"] = {name: change["before"][name] for name in names} | kept["before"]
        kept["after"] |= {name: change["after"][name] for name in names}
    return found


def _without_plain_code(values: dict[str, Any]) -> dict[str, Any]:
    """The first programs took no code for personal: it stands in their chains, and not beside them."""
    return {name: value for name, value in values.items() if name != "code" or str(value).startswith("hmac:")}


_TRANSACTIONS = (
    "SELECT t.txn_key, t.txn_id, d.device_id, t.device_seq, s.store_id, t.kind, t.hlc, t.content_hash, t.row_count,"
    " o.body"
    " FROM txn t JOIN device d USING (device_key) LEFT JOIN store s ON s.store_key = t.store_key"
    " LEFT JOIN outbox o USING (txn_key) WHERE d.till_key = ? ORDER BY t.txn_key"
)
_ENTRIES = "SELECT audit_key, at_utc, action, body FROM audit WHERE till_key = ? ORDER BY seq"
_BESIDE = "SELECT client_key, body FROM audit_personal WHERE audit_key = ?"
_READABLE = "SELECT count(*) FROM audit_personal JOIN audit USING (audit_key) WHERE till_key = ?"
_OUTBOX_OF_NOTHING = "SELECT txn_key FROM outbox WHERE txn_key NOT IN (SELECT txn_key FROM txn) LIMIT 1"
