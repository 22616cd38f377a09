"""Taking goods back without a receipt: for a reason, and only with the approval of somebody who may decide it."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.sale import Basket, FrozenSale, Line
from storeperf_core.domain.staff import Action
from storeperf_core.domain.tax import NO_TAX
from storeperf_core.domain.tender import Offered, give_back
from storeperf_core.operations.checkout import client_of, done_already, line_row
from storeperf_core.operations.permissions import require
from storeperf_core.operations.receipts import Receipt, receipt_of
from storeperf_core.operations.refunds import RefundHead, total_back, without_limits, write_refund
from storeperf_core.operations.sold_products import SoldProduct, known_products
from storeperf_core.operations.till_sessions import require_open
from storeperf_core.store.change import Actor
from storeperf_core.store.sale_document import read_sale
from storeperf_core.store.sale_rows import LineRow
from storeperf_core.store.session import Place, WriteSession
from storeperf_core.sync.records import content_hash


@dataclass(frozen=True, slots=True)
class ReturnedProduct:
    """So much of a product that came back; without a price, at the catalogue's."""

    product_key: int
    quantity_milli: int
    unit_price_micro: int | None = None


@dataclass(frozen=True, slots=True)
class AskedReturn:
    """A refund without a receipt. `return_id` (16 bytes) makes it happen once; `client` is a customer's code."""

    return_id: bytes
    products: tuple[ReturnedProduct, ...]
    tenders: tuple[Offered, ...]
    reason: str
    client: str | None = None

    def digest(self) -> bytes:
        """SHA-256 of what is asked for, without the customer's code as in `AskedSale`."""
        return content_hash(
            {
                "products": [plain_product(each) for each in self.products],
                "tenders": [[each.kind.value, each.amount_minor, each.reference] for each in self.tenders],
                "reason": self.reason,
            }
        )


def refund_without_receipt(session: WriteSession, actor: Actor, asked: AskedReturn) -> Receipt:
    """Give back what products cost today, or what is named. Asked again with its id, it answers as it did.

    Raises Refusal, having written nothing, without a reason, a price or an open shift, for quantities and prices that
    no till takes, and tenders that do not come to it; NeedsApproval for `Action.REFUND_WITHOUT_RECEIPT`.
    """
    with session.change("refund_sale", actor) as change:
        driver, place = session.driver, change.place
        done = done_already(driver, asked.return_id, asked.digest())
        if done is not None:
            return receipt_of(read_sale(driver, done), repeated=True)
        require_open(driver, place)
        require(change, Action.REFUND_WITHOUT_RECEIPT, required_reason(asked.reason))
        lines = product_lines_back(driver, asked.products, place)
        paid = give_back(total_back(lines), without_limits(change, asked.tenders), place.terms)
        head = RefundHead(asked.return_id, asked.digest(), client_of(driver, asked.client), None, asked.reason)
        return receipt_of(write_refund(change, head, lines, paid))


def required_reason(text: str) -> str:
    """The reason as it is kept. Raises Refusal when none is given."""
    reason = text.strip()
    if not reason:
        raise Refusal("Say why, in a few words.")
    return reason


def product_lines_back(driver: Connection, returned: tuple[ReturnedProduct, ...], place: Place) -> tuple[LineRow, ...]:
    """The lines of a refund of products at today's tax and cost, their amounts below zero."""
    products, frozen = frozen_return(driver, returned, place)
    rows = (line_row(driver, product, line) for product, line in zip(products, frozen.lines, strict=True))
    return tuple(
        row._replace(
            quantity_milli=-row.quantity_milli,
            discount_minor=-row.discount_minor,
            amount_minor=-row.amount_minor,
            tax_minor=-row.tax_minor,
            cost_minor=None if row.cost_minor is None else -row.cost_minor,
        )
        for row in rows
    )


def frozen_return(
    driver: Connection, returned: tuple[ReturnedProduct, ...], place: Place
) -> tuple[list[SoldProduct], FrozenSale]:
    """The products that came back, and what they come to. Raises Refusal for one that is gone or has no price."""
    known = known_products(driver, [each.product_key for each in returned])
    products = [known[each.product_key] for each in returned]
    lines = tuple(_line(each, product) for each, product in zip(returned, products, strict=True))
    return products, Basket(place.terms, lines).frozen()


def plain_product(returned: ReturnedProduct) -> list[Any]:
    """As it is hashed."""
    return [returned.product_key, returned.quantity_milli, returned.unit_price_micro]


def _line(returned: ReturnedProduct, product: SoldProduct) -> Line:
    price = product.price_micro if returned.unit_price_micro is None else returned.unit_price_micro
    if price is None:
        raise Refusal("{name} has no price. Give one on the line or in Products.", name=product.name)
    rate, cost = product.rate or NO_TAX, product.cost_micro
    return Line(product.product_key, product.name, returned.quantity_milli, price, rate, None, cost)
