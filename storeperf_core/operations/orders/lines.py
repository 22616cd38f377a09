"""What an order asked for and what has come of it."""

from __future__ import annotations

from dataclasses import dataclass

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.stock import OrderState
from storeperf_core.operations.writing import Reading


@dataclass(frozen=True, slots=True)
class Standing:
    """An order as it stands in the file."""

    order_key: int
    number: int
    supplier_key: int
    state: OrderState
    note: str | None
    expected_on: int | None


def require_open(session: Reading, order_key: int, *states: OrderState) -> Standing:
    """The order, if it is in one of `states`. Raises Refusal when it is gone or stands elsewhere."""
    row = session.connection.exec_driver_sql(_ORDER, (order_key,)).one_or_none()
    if row is None:
        raise Refusal("This order is no longer there.")
    standing = Standing(row[0], row[1], row[2], OrderState(row[3]), row[4], row[5])
    if standing.state not in states:
        if standing.state is OrderState.DRAFT:
            raise Refusal("Order {number} was not sent yet.", number=standing.number)
        raise Refusal(
            "Order {number} is finished or on its way and cannot be changed like that.", number=standing.number
        )
    return standing


def left_of(session: Reading, order_key: int) -> dict[int, int]:
    """Thousandths of each product of the order that have not come yet; never below zero."""
    came = received_of(session, order_key)
    lines = session.connection.exec_driver_sql(_LINES, (order_key,))
    return {key: max(0, quantity - came.get(key, 0)) for key, quantity in lines}


def received_of(session: Reading, order_key: int) -> dict[int, int]:
    """Thousandths of each product that came for the order, whether it had been ordered or not."""
    return {row[0]: row[1] for row in session.connection.exec_driver_sql(_CAME, (order_key,))}


_ORDER = (
    "SELECT order_key, number, supplier_key, state, note, expected_on FROM purchase_order"
    " WHERE order_key = ? AND deleted = 0"
)
_LINES = "SELECT product_key, quantity_milli FROM purchase_order_line WHERE order_key = ? AND deleted = 0"
_CAME = (
    "SELECT m.product_key, sum(m.quantity_milli) FROM stock_document d JOIN stock_movement m ON m.txn_key = d.txn_key"
    " WHERE d.order_key = ? GROUP BY 1"
)
