"""Baskets that were not paid yet: the one on screen and those put aside. They stay on this computer.

A basket is not a sale: it leaves no entry in the audit and is never sent. Its `body` is JSON that holds the id its sale
will have, so that a basket which was paid just before the program was killed is known to be sold.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from sqlite3 import Connection

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.receipts import Receipt, receipt_of
from storeperf_core.store.sale_document import read_sale
from storeperf_core.store.session import ReadSession, WriteSession


@dataclass(frozen=True, slots=True)
class KeptBasket:
    """A basket as it is kept. `is_current`: it is the one on screen."""

    basket_key: int
    is_current: bool
    label: str | None
    kept_at_utc: int
    body: str


def kept_baskets(session: ReadSession) -> list[KeptBasket]:
    """All baskets, the one on screen first, then the oldest."""
    rows = session.driver.execute(_ALL).fetchall()
    return [KeptBasket(key, bool(current), label, at, body) for key, current, label, at, body in rows]


def keep_current(session: WriteSession, staff_key: int | None, body: str | None) -> None:
    """Let `body` be the basket on screen; None when it is empty."""
    with session.derived():
        _put_current(session.driver, staff_key, body)


def hold_basket(session: WriteSession, staff_key: int | None, body: str, label: str | None) -> list[KeptBasket]:
    """Put the basket on screen aside under a name. Returns all that are kept."""
    with session.derived():
        _put_current(session.driver, staff_key, None)
        session.driver.execute(_KEEP, (0, label, staff_key, _now(), body))
    return kept_baskets(session)


def recall_basket(session: WriteSession, basket_key: int) -> list[KeptBasket]:
    """Bring a basket that was put aside back on screen. Refused when it is gone or another one is on screen."""
    with session.derived():
        if session.driver.execute("SELECT 1 FROM held_basket WHERE is_current = 1").fetchone():
            raise Refusal("Pay or hold the sale on screen first.")
        moved = session.driver.execute("UPDATE held_basket SET is_current = 1 WHERE basket_key = ?", (basket_key,))
        if not moved.rowcount:
            raise Refusal("This sale is no longer held.")
    return kept_baskets(session)


def drop_sold(driver: Connection, sale_id: bytes) -> None:
    """Forget the basket of a sale, in the transaction that completes it."""
    driver.execute(_DROP_SOLD, (sale_id.hex(),))


def receipt_of_basket(session: ReadSession, sale_id: bytes) -> Receipt | None:
    """The receipt of the sale that a basket became; None while it was not paid."""
    row = session.driver.execute("SELECT sale_key FROM sale WHERE sale_id = ?", (sale_id,)).fetchone()
    return None if row is None else receipt_of(read_sale(session.driver, row[0]), repeated=True)


def _put_current(driver: Connection, staff_key: int | None, body: str | None) -> None:
    driver.execute("DELETE FROM held_basket WHERE is_current = 1")
    if body is not None:
        driver.execute(_KEEP, (1, None, staff_key, _now(), body))


def _now() -> int:
    return time.time_ns() // 1_000


_ALL = (
    "SELECT basket_key, is_current, label, kept_at_utc, body FROM held_basket"
    " ORDER BY is_current DESC, kept_at_utc, basket_key"
)
_KEEP = "INSERT INTO held_basket (is_current, label, staff_key, kept_at_utc, body) VALUES (?, ?, ?, ?, ?)"
_DROP_SOLD = "DELETE FROM held_basket WHERE json_extract(body, '$.sale_id') = ?"
