"""Exchange: what comes back pays for what goes out, in one basket and one transaction, with two receipts.

The refund gives the credit by a tender of its own kind and the sale takes it, so it adds up to nothing in the shift;
only the difference is paid, or given back, by real tenders.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from sqlite3 import Connection

from storeperf_core.domain.identifiers import imported_id
from storeperf_core.domain.staff import Action
from storeperf_core.domain.tender import UNKNOWN_ROOM, Offered, TenderKind, give_back, settle
from storeperf_core.operations.changes import Changed
from storeperf_core.operations.checkout import (
    AskedSale,
    actions_of,
    client_of,
    done_already,
    frozen_sale,
    write_frozen,
)
from storeperf_core.operations.money_paid import require_money_was_paid, room_of
from storeperf_core.operations.permissions import require_all
from storeperf_core.operations.receipts import Receipt, receipt_of
from storeperf_core.operations.refund_without_receipt import (
    ReturnedProduct,
    frozen_return,
    plain_product,
    product_lines_back,
    required_reason,
)
from storeperf_core.operations.refunds import (
    RefundHead,
    client_of_sale,
    lines_back,
    sold_lines,
    total_back,
    without_limits,
    write_refund,
)
from storeperf_core.operations.till_sessions import require_open
from storeperf_core.operations.vouchers import with_limits
from storeperf_core.store.change import Actor
from storeperf_core.store.sale_document import read_sale
from storeperf_core.store.sale_rows import LineRow
from storeperf_core.store.session import Place, ReadSession, WriteSession
from storeperf_core.sync.records import content_hash


@dataclass(frozen=True, slots=True)
class ReturnedLine:
    """A line that came back, as it is shown: quantity and amount at least 0."""

    name: str
    quantity_milli: int
    amount_minor: int


@dataclass(frozen=True, slots=True)
class Returned:
    """Goods on the counter that are to be credited: lines of a sale by ordinal, or `products` without a receipt.

    `lines` is what they come to as `credited` reckoned it; the exchange itself reckons anew.
    """

    sale_key: int | None
    quantities: tuple[tuple[int, int], ...] = ()
    products: tuple[ReturnedProduct, ...] = ()
    reason: str = ""
    lines: tuple[ReturnedLine, ...] = ()

    @property
    def total_minor(self) -> int:
        """The credit."""
        return sum(line.amount_minor for line in self.lines)


@dataclass(frozen=True, slots=True)
class AskedExchange:
    """An exchange as it is asked for; the sale's id makes it happen once. The sale's tenders pay the difference, or say
    by what it is given back.
    """

    returned: Returned
    sale: AskedSale

    def digest(self) -> bytes:
        """SHA-256 of what is asked for."""
        return content_hash(
            {
                "refund_of": self.returned.sale_key,
                "quantities": [list(each) for each in self.returned.quantities],
                "products": [plain_product(each) for each in self.returned.products],
                "reason": self.returned.reason,
                "sale": self.sale.digest(),
            }
        )

    @property
    def refund_id(self) -> bytes:
        """The id of the refund, which follows from the sale's."""
        return refund_id_of(self.sale.sale_id)


@dataclass(frozen=True, slots=True)
class Exchanged:
    """Both receipts of an exchange."""

    refund: Receipt
    sale: Receipt

    @property
    def changed(self) -> Changed:
        """What pages are told."""
        return Changed(self.sale.changed.entities, (self.refund.sale_key, self.sale.sale_key))


def refund_id_of(sale_id: bytes) -> bytes:
    """The id of the refund in the exchange whose sale has this id."""
    return imported_id("exchange", sale_id)


def credited(session: ReadSession, place: Place, returned: Returned) -> Returned:
    """`returned` with its lines as they come to if they are taken back now. Raises Refusal as a refund would."""
    driver = session.driver
    if returned.sale_key is None:
        _, frozen = frozen_return(driver, returned.products, place)
        lines = [(each.line.name, each.line.quantity_milli, each.amount_minor) for each in frozen.lines]
    else:
        names = {line.ordinal: line.name for line in sold_lines(driver, returned.sale_key)}
        rows = lines_back(driver, returned.sale_key, dict(returned.quantities))
        lines = [(names[row.refunds_ordinal or 0], -row.quantity_milli, -row.amount_minor) for row in rows]
    return replace(returned, lines=tuple(ReturnedLine(*each) for each in lines))


def complete_exchange(session: WriteSession, actor: Actor, asked: AskedExchange) -> Exchanged:
    """Take back and sell at once, all or nothing. Asked again with the sale's id, it answers as it did.

    Raises Refusal as a refund and a sale do, and NeedsApproval for `Action.REFUND` or `REFUND_WITHOUT_RECEIPT`.
    """
    digest = asked.digest()
    with session.change("complete_exchange", actor) as change:
        driver, place = session.driver, change.place
        done = _done_already(driver, asked, digest)
        if done is not None:
            return done
        require_open(driver, place)
        returned = asked.returned
        back = _rows_back(driver, place, returned)
        products, frozen = frozen_sale(driver, asked.sale, place)
        taking, reason = _taking(returned)
        require_all(change, (taking, *actions_of(asked.sale, products)), {taking: reason})
        credit, owed = total_back(back), frozen.total_minor
        both = min(credit, owed)
        by_credit = (Offered(TenderKind.EXCHANGE, both),) if both else ()
        of_refund = without_limits(change, asked.sale.tenders) if credit > owed else ()
        of_sale = with_limits(change, asked.sale.tenders) if credit <= owed else ()
        room = UNKNOWN_ROOM if returned.sale_key is None else room_of(driver, returned.sale_key)
        given = give_back(credit, (*by_credit, *of_refund), place.terms, room)
        paid = settle(owed, (*by_credit, *of_sale), place.terms)
        if returned.sale_key is not None:
            require_money_was_paid(change, returned.sale_key, credit, given.tenders)
        head = RefundHead(asked.refund_id, digest, _client(driver, asked), returned.sale_key, returned.reason)
        refund = write_refund(change, head, back, given)
        return Exchanged(
            receipt_of(refund), receipt_of(write_frozen(change, asked.sale, products, frozen, paid, digest))
        )


def _taking(returned: Returned) -> tuple[Action, str | None]:
    """What whoever takes the goods back must be allowed to do, and why they are taken."""
    if returned.sale_key is None:
        return Action.REFUND_WITHOUT_RECEIPT, required_reason(returned.reason)
    return Action.REFUND, returned.reason or None


def _rows_back(driver: Connection, place: Place, returned: Returned) -> tuple[LineRow, ...]:
    if returned.sale_key is None:
        return product_lines_back(driver, returned.products, place)
    return lines_back(driver, returned.sale_key, dict(returned.quantities))


def _client(driver: Connection, asked: AskedExchange) -> int | None:
    """The refund is the customer's who bought; without a receipt, of the one who takes the goods."""
    if asked.returned.sale_key is None:
        return client_of(driver, asked.sale.client)
    return client_of_sale(driver, asked.returned.sale_key)


def _done_already(driver: Connection, asked: AskedExchange, digest: bytes) -> Exchanged | None:
    refund, sale = (done_already(driver, each, digest) for each in (asked.refund_id, asked.sale.sale_id))
    if refund is None or sale is None:
        return None
    return Exchanged(*(receipt_of(read_sale(driver, each), repeated=True) for each in (refund, sale)))
