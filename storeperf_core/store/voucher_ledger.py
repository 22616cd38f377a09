"""What vouchers hold: the sum of what was put on them and taken off. A ledger; no balance is ever kept.

Movements are facts, identified by (transaction, ordinal). The audit entry holds their hash and for whom they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from storeperf_core.store.change import Change
from storeperf_core.sync.records import content_hash


@dataclass(frozen=True, slots=True)
class Voucher:
    """A voucher as it stands. `expires_on` is a business date (days since 1970), None: it never does."""

    voucher_key: int
    code: str
    issued_at_utc: int
    expires_on: int | None
    balance_minor: int


def find_voucher(driver: Connection, code: str) -> Voucher | None:
    """The voucher with this code (as `domain.voucher.read_code` gives it). Of several, made by tills that did not
    know of each other, the oldest.
    """
    row = driver.execute(f"{_VOUCHERS} WHERE v.code = ? ORDER BY v.issued_at_utc, v.voucher_key LIMIT 1", (code,))
    found = row.fetchone()
    return found and Voucher(*found)


def move(change: Change, movements: Sequence[tuple[int, int]]) -> None:
    """Write movements (voucher, amount in minor units; below zero: redeemed) at the transaction's instant."""
    driver = change.driver
    (last,) = driver.execute(_LAST, (change.txn_key,)).fetchone()
    rows = [
        (change.txn_key, ordinal, change.place.store_key, voucher_key, change.at_utc, amount)
        for ordinal, (voucher_key, amount) in enumerate(movements, last + 1)
    ]
    driver.executemany(_MOVE, rows)
    written = movements_of(driver, change.txn_key, last)
    change.bulk(
        "voucher_movement", [bytes(row[1]) for row in written], len(rows), content_hash(written), first=last + 1
    )


def movements_of(driver: Connection, txn_key: int, after: int = 0, count: int = -1) -> list[list[Any]]:
    """(ordinal, voucher's id, amount, instant) of a transaction's movements behind the ordinal `after`."""
    return [list(row) for row in driver.execute(_OF_TRANSACTION, (txn_key, after, count))]


_VOUCHERS = (
    "SELECT v.voucher_key, v.code, v.issued_at_utc, v.expires_on,"
    " (SELECT coalesce(sum(amount_minor), 0) FROM voucher_movement m WHERE m.voucher_key = v.voucher_key)"
    " FROM voucher v"
)
_LAST = "SELECT coalesce(max(ordinal), 0) FROM voucher_movement WHERE txn_key = ?"
_MOVE = (
    "INSERT INTO voucher_movement (txn_key, ordinal, store_key, voucher_key, moved_at_utc, amount_minor)"
    " VALUES (?, ?, ?, ?, ?, ?)"
)
_OF_TRANSACTION = (
    "SELECT m.ordinal, v.voucher_id, m.amount_minor, m.moved_at_utc"
    " FROM voucher_movement m JOIN voucher v USING (voucher_key)"
    " WHERE m.txn_key = ? AND m.ordinal > ? ORDER BY m.ordinal LIMIT ?"
)
