"""A till that goes on and on: sales, refunds, cash and shifts on one connection, each told when it is confirmed.

What is done is drawn from a seed, so a day that was killed is gone on with by playing the same steps again.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path
from typing import Any

from storeperf_core.domain.identifiers import imported_id
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.checkout import AskedLine, AskedSale, complete_sale
from storeperf_core.operations.held_baskets import hold_basket, keep_current, recall_basket
from storeperf_core.operations.receipts import Receipt
from storeperf_core.operations.refunds import AskedRefund, refund_sale
from storeperf_core.operations.till_sessions import close_till_session, move_cash, open_till_session
from storeperf_core.store.opening import OWNER_KEY, open_store, owner
from storeperf_core.store.session import WriteSession
from tests.support.till import a_day_at_the_till

ME = owner("desktop")
BASKET = '{"lines": [{"code": "TEA", "quantity_milli": 2000}]}'
CODES = ("TEA", "CUP", "POST", "HAM", "OLD")


def play(folder: Path, seed: int, first: int, count: int) -> int:
    """Do the steps `first` to `first + count` of the day drawn from `seed`, and say each one that is confirmed."""
    with open_store(folder, write=True) as store:
        writer = store.to_write()
        for number in range(first, first + count):
            say({"step": number, **step(writer, seed, number)})
    return 0


def act(folder: Path, what: str) -> int:
    """Open or close a shift, move cash, keep a basket, or do everything a till can. Says that it is confirmed."""
    with open_store(folder, write=True) as store:
        writer = store.to_write()
        if what == "open":
            open_till_session(writer, ME, 10_000)
        elif what == "baskets":
            _baskets(writer)
        elif what == "everything":
            (tea,) = writer.driver.execute("SELECT product_key FROM product WHERE code = 'TEA'").fetchone()
            a_day_at_the_till(store, tea)
        elif what == "close":
            close_till_session(writer, ME, 10_000)
        else:
            move_cash(writer, ME, 500, "Small change")
        say({"did": what})
    return 0


def _baskets(writer: WriteSession) -> None:
    """A basket that is typed in, put aside and fetched again."""
    keep_current(writer, OWNER_KEY, BASKET)
    say({"basket": "kept"})
    (held,) = hold_basket(writer, OWNER_KEY, BASKET, "Back in a minute")
    say({"basket": "held"})
    recall_basket(writer, held.basket_key)


def say(document: dict[str, Any]) -> None:
    """A confirmation: a line that is out before anything else happens."""
    sys.stdout.write(json.dumps(document) + "\n")
    sys.stdout.flush()


def step(writer: WriteSession, seed: int, number: int) -> dict[str, Any]:
    """One thing a cashier does, the same for the same seed and number."""
    some = random.Random(f"{seed} {number}")
    if not _is_open(writer):
        open_till_session(writer, ME, 10_000)
        return {"did": "opened"}
    what = some.choices(("sell", "refund", "cash", "close"), (12, 3, 1, 1))[0]
    if what == "refund":
        sold = _to_refund(writer, _id(seed, number))
        if sold is not None:
            asked = AskedRefund(_id(seed, number), sold, (Offered(TenderKind.CASH),))
            return _told("refunded", refund_sale(writer, ME, asked))
    if what == "cash":
        move_cash(writer, ME, some.choice((-500, 500)), "Small change")
        return {"did": "moved cash"}
    if what == "close":
        closed = close_till_session(writer, ME, 10_000)
        return {"did": "closed", "expected": closed.figures.expected_minor}
    return _told("sold", complete_sale(writer, ME, _sale(some, _id(seed, number))))


def _sale(some: random.Random, sale_id: bytes) -> AskedSale:
    lines = tuple(
        AskedLine(code=some.choice(CODES), quantity_milli=some.randrange(1, 5) * 1_000)
        for _ in range(some.randrange(1, 12))
    )
    return AskedSale(sale_id, lines, (Offered(TenderKind.CASH, 500_000),))


def _to_refund(writer: WriteSession, refund_id: bytes) -> int | None:
    """The newest sale that was not refunded; of a refund that was made already, the sale that it names."""
    query = "SELECT refund_of_sale_key FROM sale WHERE sale_id = ?"
    row = writer.driver.execute(query, (refund_id,)).fetchone() or writer.driver.execute(_NEWEST).fetchone()
    key: int | None = row[0]
    return key


_NEWEST = (
    "SELECT max(sale_key) FROM sale s WHERE kind = 0"
    " AND NOT EXISTS (SELECT 1 FROM sale r WHERE r.refund_of_sale_key = s.sale_key)"
)


def _told(did: str, receipt: Receipt) -> dict[str, Any]:
    document = receipt.to_json()
    return {
        "did": did,
        "sale": document["sale"],
        "receipt": document["receipt"],
        "total_minor": document["total_minor"],
    }


def _id(seed: int, number: int) -> bytes:
    return imported_id("fault day", bytes(16), f"{seed} {number}")


def _is_open(writer: WriteSession) -> bool:
    query = (
        "SELECT 1 FROM till_session s WHERE NOT EXISTS"
        " (SELECT 1 FROM till_session_close c WHERE c.session_key = s.session_key)"
    )
    return writer.driver.execute(query).fetchone() is not None
