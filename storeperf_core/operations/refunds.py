"""Refunding a receipt in whole or in part: a document of its own that mirrors the lines it takes back.

Sales of this till and sales that came in with a file can be refunded alike; of a sale that was imported, refunds that
were imported too count against the lines of their product. What was paid by voucher goes back to vouchers: money that
comes back is at most the money that was paid.
"""

from __future__ import annotations

import time
from collections import defaultdict
from dataclasses import dataclass
from sqlite3 import Connection

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.refund import Part, refund_part
from storeperf_core.domain.staff import Action
from storeperf_core.domain.tender import Offered, Settlement, TenderKind, give_back
from storeperf_core.operations.checkout import checked_note, done_already
from storeperf_core.operations.money_paid import require_money_was_paid, room_of
from storeperf_core.operations.permissions import require
from storeperf_core.operations.receipts import Receipt, receipt_of
from storeperf_core.operations.till_sessions import require_open
from storeperf_core.operations.vouchers import book, with_limits
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.sale_document import WrittenSale, read_sale
from storeperf_core.store.sale_rows import LineRow, SaleRow, write_sale
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables.sales import REFUND, SALE
from storeperf_core.sync.records import content_hash


@dataclass(frozen=True, slots=True)
class AskedRefund:
    """A refund as it is asked for. `refund_id` (16 bytes) makes it happen once.

    `quantities`: by ordinal of the sale's lines, how much comes back in thousandths; None: all that is left of it. A
    voucher among `tenders` is topped up if it is named, else a new one is issued. `note` is the reason.
    """

    refund_id: bytes
    sale_key: int
    tenders: tuple[Offered, ...]
    quantities: dict[int, int] | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class SoldLine:
    """A line of a sale, as sold, and how much of it came back by now; all amounts at least 0."""

    ordinal: int
    name: str
    row: LineRow
    sold: Part
    refunded: Part

    @property
    def left_milli(self) -> int:
        """What can still be refunded."""
        return max(self.sold.quantity_milli - self.refunded.quantity_milli, 0)


def refund_sale(session: WriteSession, actor: Actor, asked: AskedRefund) -> Receipt:
    """Give back what is asked for, in one transaction as a sale is. Asked again with its id, it answers as it did.

    Raises Refusal, having written nothing, for a receipt that is none or a refund itself, more than is left, tenders
    that do not come to it, more money than was paid, and without an open shift; NeedsApproval for `Action.REFUND`.
    """
    with session.change("refund_sale", actor) as change:
        driver, place = session.driver, change.place
        digest = _digest(driver, asked)
        done = done_already(driver, asked.refund_id, digest)
        if done is not None:
            return receipt_of(read_sale(driver, done), repeated=True)
        require(change, Action.REFUND, asked.note)
        require_open(driver, place)
        lines = lines_back(driver, asked.sale_key, asked.quantities)
        room = room_of(driver, asked.sale_key)
        paid = give_back(total_back(lines), without_limits(change, asked.tenders), place.terms, room)
        require_money_was_paid(change, asked.sale_key, total_back(lines), paid.tenders)
        head = RefundHead(asked.refund_id, digest, client_of_sale(driver, asked.sale_key), asked.sale_key, asked.note)
        return receipt_of(write_refund(change, head, lines, paid))


@dataclass(frozen=True, slots=True)
class RefundHead:
    """What a refund is of: `sale_key` None where there is no receipt."""

    refund_id: bytes
    digest: bytes
    client_key: int | None
    sale_key: int | None
    reason: str | None
    is_void: bool = False


def write_refund(change: Change, head: RefundHead, lines: tuple[LineRow, ...], paid: Settlement) -> WrittenSale:
    """Write the rows of a refund, whose amounts are below zero, and what it puts on vouchers."""
    row = SaleRow(
        sale_id=head.refund_id,
        kind=REFUND,
        lines=lines,
        tenders=book(change, paid.tenders),
        rounding_minor=paid.rounding_minor,
        asked_hash=head.digest,
        client_key=head.client_key,
        refund_of_sale_key=head.sale_key,
        note=checked_note(head.reason),
        is_void=head.is_void,
    )
    return write_sale(change, row, time.time_ns() // 1_000)


def total_back(lines: tuple[LineRow, ...]) -> int:
    """What lines of a refund come to, at least 0."""
    return -sum(line.amount_minor for line in lines)


def without_limits(change: Change, offered: tuple[Offered, ...]) -> tuple[Offered, ...]:
    """What is to be given back by: a voucher may be of any age, and a new one is issued where none is named."""
    others = tuple(each for each in offered if each.kind is not TenderKind.VOUCHER)
    with_limits(change, others)
    return offered


def client_of_sale(driver: Connection, sale_key: int) -> int | None:
    """The key of the customer that a sale was made to."""
    key: int | None = driver.execute("SELECT client_key FROM sale WHERE sale_key = ?", (sale_key,)).fetchone()[0]
    return key


def sold_lines(driver: Connection, sale_key: int) -> tuple[SoldLine, ...]:
    """The lines of a sale with what is left of them. Raises Refusal for what is no sale that counts."""
    head = driver.execute("SELECT kind, is_live FROM sale WHERE sale_key = ?", (sale_key,)).fetchone()
    if head is None or not head[1]:
        raise Refusal("This receipt is no longer there.")
    if head[0] != SALE:
        raise Refusal("This receipt is a refund itself. Refund the sale that it refunded.")
    rows = [(ordinal, LineRow(*row)) for ordinal, *row in driver.execute(_LINES, (sale_key,))]
    back = _refunded(driver, sale_key, rows)
    # A line that was taken back on the very receipt that sold others, as imported ones have, cannot come back again.
    return tuple(
        SoldLine(ordinal, row.name, row, _part(row), back[ordinal]) for ordinal, row in rows if row.quantity_milli > 0
    )


def lines_back(driver: Connection, sale_key: int, quantities: dict[int, int] | None) -> tuple[LineRow, ...]:
    """The lines of a refund of `quantities` (by ordinal; None: all that is left), their amounts below zero.

    Raises Refusal as `sold_lines` does, for more than is left, and where nothing is.
    """
    sold = sold_lines(driver, sale_key)
    wanted = {line.ordinal: line.left_milli for line in sold if line.left_milli} if quantities is None else quantities
    by_ordinal = {line.ordinal: line for line in sold}
    if not wanted:
        raise Refusal("There is nothing left to refund of this receipt.")
    lines = []
    for ordinal, quantity in sorted(wanted.items()):
        line = by_ordinal.get(ordinal)
        if line is None:
            raise Refusal("This receipt has no line {ordinal}.", ordinal=ordinal)
        part = refund_part(line.name, line.sold, line.refunded, quantity)
        lines.append(
            line.row._replace(
                quantity_milli=-part.quantity_milli,
                discount_minor=-part.discount_minor,
                amount_minor=-part.amount_minor,
                tax_minor=-part.tax_minor,
                cost_minor=None if part.cost_minor is None else -part.cost_minor,
                refunds_ordinal=ordinal,
            )
        )
    return tuple(lines)


def _refunded(driver: Connection, sale_key: int, lines: list[tuple[int, LineRow]]) -> dict[int, Part]:
    """By ordinal, what came back already."""
    back: defaultdict[int, Part] = defaultdict(Part)
    for ordinal, product_key, *amounts in driver.execute(_REFUNDED, (sale_key,)):
        part = Part(*amounts)
        if ordinal is None:
            ordinal = _first_with_room(lines, back, product_key)
        if ordinal is not None:
            back[ordinal] = _sum(back[ordinal], part)
    return back


def _first_with_room(lines: list[tuple[int, LineRow]], back: dict[int, Part], product_key: int) -> int | None:
    """The line that an imported refund, which names none, is taken to be of: its product's first with some left."""
    of_product = [(ordinal, row) for ordinal, row in lines if row.product_key == product_key]
    left = (ordinal for ordinal, row in of_product if back[ordinal].quantity_milli < row.quantity_milli)
    return next(left, of_product[0][0] if of_product else None)


def _part(row: LineRow) -> Part:
    return Part(row.quantity_milli, row.amount_minor, row.discount_minor, row.tax_minor, row.cost_minor)


def _sum(one: Part, other: Part) -> Part:
    return Part(
        one.quantity_milli + other.quantity_milli,
        one.amount_minor + other.amount_minor,
        one.discount_minor + other.discount_minor,
        one.tax_minor + other.tax_minor,
        (one.cost_minor or 0) + (other.cost_minor or 0),
    )


def _digest(driver: Connection, asked: AskedRefund) -> bytes:
    row = driver.execute("SELECT sale_id FROM sale WHERE sale_key = ?", (asked.sale_key,)).fetchone()
    return content_hash(
        {
            "refund_of": row and row[0],
            "quantities": None if asked.quantities is None else sorted(asked.quantities.items()),
            "tenders": [[each.kind.value, each.amount_minor, each.reference] for each in asked.tenders],
            "note": asked.note,
        }
    )


_LINES = (
    "SELECT l.ordinal, l.product_key, p.product_id, l.sold_as_key, a.code, a.name, l.category_key, c.category_id,"
    " l.quantity_milli, l.unit_price_micro, l.discount_minor, l.amount_minor, l.tax_minor, l.cost_minor, l.tax_ppm,"
    " l.tax_inclusive, p.is_goods"
    " FROM sale_line l JOIN sold_as a USING (sold_as_key) JOIN product p ON p.product_key = l.product_key"
    " LEFT JOIN category c ON c.category_key = l.category_key WHERE l.sale_key = ? ORDER BY l.ordinal"
)
_REFUNDED = (
    "SELECT l.refunds_ordinal, l.product_key, -l.quantity_milli, -l.amount_minor, -l.discount_minor, -l.tax_minor,"
    " -coalesce(l.cost_minor, 0) FROM sale s JOIN sale_line l USING (sale_key)"
    " WHERE s.refund_of_sale_key = ? AND s.is_live = 1 ORDER BY s.sale_key, l.ordinal"
)
