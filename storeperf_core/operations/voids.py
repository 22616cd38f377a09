"""Voiding: taking back, in the shift in which it was made, a sale that should not have been.

It is a refund of everything by exactly the tenders that were taken. Once the shift is closed its figures are settled,
and what has to come back is a refund.
"""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.staff import Action
from storeperf_core.domain.tender import Settlement, Tender, TenderKind
from storeperf_core.operations.checkout import done_already
from storeperf_core.operations.permissions import require
from storeperf_core.operations.receipts import Receipt, receipt_of
from storeperf_core.operations.refund_without_receipt import required_reason
from storeperf_core.operations.refunds import RefundHead, client_of_sale, lines_back, sold_lines, write_refund
from storeperf_core.operations.till_sessions import require_open
from storeperf_core.store.change import Actor
from storeperf_core.store.sale_document import read_sale
from storeperf_core.store.session import Place, WriteSession
from storeperf_core.sync.records import content_hash


@dataclass(frozen=True, slots=True)
class AskedVoid:
    """A sale to be voided. `void_id` (16 bytes) makes it happen once."""

    void_id: bytes
    sale_key: int
    reason: str


def void_sale(session: WriteSession, actor: Actor, asked: AskedVoid) -> Receipt:
    """Take back a whole sale of this till's open shift. Asked again with its id, it answers as it did.

    Raises Refusal without a reason, for a sale of another shift or till, one of which something came back already, and
    one that is half of an exchange; NeedsApproval for `Action.VOID_SALE`.
    """
    with session.change("void_sale", actor) as change:
        driver, place = session.driver, change.place
        digest = _digest(driver, asked)
        done = done_already(driver, asked.void_id, digest)
        if done is not None:
            return receipt_of(read_sale(driver, done), repeated=True)
        session_key = require_open(driver, place)
        reason = required_reason(asked.reason)
        require_whole_and_of_shift(driver, place, session_key, asked.sale_key)
        require(change, Action.VOID_SALE, reason)
        lines = lines_back(driver, asked.sale_key, None)
        client_key = client_of_sale(driver, asked.sale_key)
        head = RefundHead(asked.void_id, digest, client_key, asked.sale_key, reason, is_void=True)
        return receipt_of(write_refund(change, head, lines, _mirrored(driver, asked.sale_key)))


def require_whole_and_of_shift(driver: Connection, place: Place, session_key: int, sale_key: int) -> None:
    """Refuse a sale that was not made in this shift, or that nothing can be taken back of as it was."""
    if any(line.refunded.quantity_milli for line in sold_lines(driver, sale_key)):
        raise Refusal("Something of this sale came back already. Refund what is left of it.")
    if driver.execute(_OF_SHIFT, (session_key, sale_key, place.till_key, place.incarnation)).fetchone() is None:
        raise Refusal("This sale was not made in the open shift. Refund it instead.")
    if driver.execute(_IN_EXCHANGE, (sale_key,)).fetchone() is not None:
        raise Refusal("This sale was part of an exchange. Refund it instead.")


def _mirrored(driver: Connection, sale_key: int) -> Settlement:
    tenders = tuple(
        Tender(TenderKind(kind), -amount, None, reference)
        for kind, amount, reference in driver.execute(_TENDERS, (sale_key,))
    )
    (rounding,) = driver.execute("SELECT rounding_minor FROM sale WHERE sale_key = ?", (sale_key,)).fetchone()
    return Settlement(tenders, -rounding, 0)


def _digest(driver: Connection, asked: AskedVoid) -> bytes:
    row = driver.execute("SELECT sale_id FROM sale WHERE sale_key = ?", (asked.sale_key,)).fetchone()
    return content_hash({"void_of": row and row[0], "reason": asked.reason})


_OF_SHIFT = (
    "SELECT 1 FROM till_session o JOIN sale s ON s.till_key = o.till_key AND s.incarnation = o.incarnation"
    " AND s.receipt_number >= o.first_receipt"
    " WHERE o.session_key = ? AND s.sale_key = ? AND o.till_key = ? AND o.incarnation = ?"
)
_IN_EXCHANGE = "SELECT 1 FROM tender WHERE sale_key = ? AND kind = 'exchange'"
_TENDERS = "SELECT kind, amount_minor, reference FROM tender WHERE sale_key = ? ORDER BY ordinal"
