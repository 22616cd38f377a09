"""Purchase orders as they are read: the list, and one with its lines."""

from __future__ import annotations

from dataclasses import dataclass

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import line_amount_minor, minor_exponent
from storeperf_core.domain.stock import OrderState
from storeperf_core.operations.orders.lines import received_of
from storeperf_core.store.session import ReadSession


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An order in the list; amounts in minor units of the store's currency, None where a line has no cost.

    `is_part_received`: something of it came, and something is still expected.
    """

    order_key: int
    number: int
    supplier_key: int
    supplier: str
    state: OrderState
    created_at_utc: int
    sent_at_utc: int | None
    expected_on: int | None
    note: str | None
    line_count: int
    total_minor: int | None
    is_part_received: bool


@dataclass(frozen=True, slots=True)
class OrderedLine:
    """A line with what has come of it, thousandths; the amount is quantity × cost, None where the cost is unknown."""

    product_key: int
    code: str
    name: str
    quantity_milli: int
    received_milli: int
    unit_cost_micro: int | None
    amount_minor: int | None

    @property
    def left_milli(self) -> int:
        """What is still to come."""
        return max(0, self.quantity_milli - self.received_milli)


@dataclass(frozen=True, slots=True)
class Order:
    """An order with its lines, in order of code."""

    row: OrderRow
    lines: tuple[OrderedLine, ...]
    supplier_email: str | None
    supplier_phone: str | None


def orders(session: ReadSession, currency: str) -> list[OrderRow]:
    """Every order, the newest first."""
    keys = session.driver.execute("SELECT order_key FROM purchase_order WHERE deleted = 0 ORDER BY order_key DESC")
    return [order(session, key, currency).row for (key,) in keys.fetchall()]


def order(session: ReadSession, order_key: int, currency: str) -> Order:
    """One order. Raises Refusal when it is gone."""
    head = session.driver.execute(_ORDER, (order_key,)).fetchone()
    if head is None:
        raise Refusal("This order is no longer there.")
    key, number, supplier_key, supplier, state, *about, email, phone = head
    came, exponent = received_of(session, order_key), minor_exponent(currency)
    lines = tuple(
        OrderedLine(
            product_key,
            code,
            name,
            quantity,
            came.get(product_key, 0),
            cost,
            None if cost is None else line_amount_minor(quantity, cost, exponent),
        )
        for product_key, code, name, quantity, cost in session.driver.execute(_LINES, (order_key,))
    )
    amounts = [line.amount_minor for line in lines]
    total = None if None in amounts else sum(amount or 0 for amount in amounts)
    is_part = OrderState(state) is OrderState.SENT and bool(came)
    row = OrderRow(*[key, number, supplier_key, supplier, OrderState(state), *about, len(lines), total, is_part])
    return Order(row, lines, email, phone)


def suppliers(session: ReadSession) -> list[tuple[int, str]]:
    """(key, name) of every supplier, in order of name."""
    found = session.driver.execute("SELECT supplier_key, name FROM supplier WHERE deleted = 0").fetchall()
    return sorted(found, key=lambda row: (row[1].casefold(), row[0]))


_ORDER = (
    "SELECT o.order_key, o.number, o.supplier_key, s.name, o.state, o.created_at_utc, o.sent_at_utc, o.expected_on,"
    " o.note, s.email, s.phone FROM purchase_order o JOIN supplier s USING (supplier_key)"
    " WHERE o.order_key = ? AND o.deleted = 0"
)
_LINES = (
    "SELECT l.product_key, p.code, p.name, l.quantity_milli, l.unit_cost_micro FROM purchase_order_line l"
    " JOIN product p USING (product_key) WHERE l.order_key = ? AND l.deleted = 0 ORDER BY p.code, l.line_key"
)
