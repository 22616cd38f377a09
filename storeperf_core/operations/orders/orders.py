"""Purchase orders: drafted, changed, sent, closed. Goods come in by `stock_control.receive_stock`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.staff import Action
from storeperf_core.domain.stock import OrderState, require_quantity
from storeperf_core.operations import permissions
from storeperf_core.operations.catalogue import ensure_supplier
from storeperf_core.operations.catalogue.forms import HIGHEST_PRICE_MICRO
from storeperf_core.operations.changes import NOTHING, Changed, Entity
from storeperf_core.operations.orders.lines import left_of, received_of, require_open
from storeperf_core.operations.stock_control.finding import require_goods
from storeperf_core.operations.stock_control.low_stock import low_products
from storeperf_core.operations.wording import checked_name
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import purchase_order, purchase_order_line, supplier


@dataclass(frozen=True, slots=True)
class OrderLine:
    """So much of a product; `unit_cost_micro` is what one is expected to cost, None where unknown."""

    product_key: int
    quantity_milli: int
    unit_cost_micro: int | None = None


@dataclass(frozen=True, slots=True)
class OrderForm:
    """What a person says about an order; `expected_on` is a day number."""

    supplier_key: int
    lines: tuple[OrderLine, ...] = ()
    note: str | None = None
    expected_on: int | None = None


def name_supplier(session: WriteSession, actor: Actor, name: str) -> int:
    """The key of the supplier called so, made if there is none; suppliers are the organisation's."""
    wanted = checked_name(name)
    if wanted is None:
        raise Refusal("An order needs a supplier.")
    with session.change("create_supplier", actor, scope="organisation") as change:
        permissions.require(change, Action.ORDER_STOCK, wanted)
        return ensure_supplier(change, wanted)


def draft_order(session: WriteSession, actor: Actor, form: OrderForm) -> Changed:
    """Begin an order with the store's next number. It may be empty while it is a draft."""
    lines = _checked(form.lines)
    with session.change("draft_order", actor) as change:
        permissions.require(change, Action.ORDER_STOCK)
        return Changed.of(Entity.ORDERS, _insert(change, form, lines))


def draft_low_stock(session: WriteSession, actor: Actor, supplier_key: int) -> Changed:
    """Begin an order of all that is low at a supplier: twice the reorder point less on hand and on order.

    Raises Refusal where nothing is to be ordered.
    """
    lines = tuple(
        OrderLine(low.product_key, low.proposed_milli, low.cost_micro)
        for low in low_products(session, supplier_key)
        if low.proposed_milli
    )
    if not lines:
        raise Refusal("Nothing of this supplier is low, or all of it is on order already.")
    return draft_order(session, actor, OrderForm(supplier_key, lines))


def edit_order(session: WriteSession, actor: Actor, order_key: int, form: OrderForm) -> Changed:
    """Make a draft what `form` says."""
    lines = _checked(form.lines)
    with session.change("edit_order", actor) as change:
        permissions.require(change, Action.ORDER_STOCK)
        require_open(change, order_key, OrderState.DRAFT)
        _require_known(change, form, lines)
        changed = change.update(purchase_order, order_key, **_columns(form))
        changed = _write_lines(change, order_key, lines) or changed
    return Changed.of(Entity.ORDERS, order_key) if changed else NOTHING


def send_order(session: WriteSession, actor: Actor, order_key: int) -> Changed:
    """The order was given to the supplier: from now on it is on order, and its lines stay."""
    with session.change("send_order", actor) as change:
        permissions.require(change, Action.ORDER_STOCK)
        standing = require_open(change, order_key, OrderState.DRAFT)
        if not left_of(change, order_key):
            raise Refusal("Order {number} has no lines yet.", number=standing.number)
        change.update(purchase_order, order_key, state=OrderState.SENT.value, sent_at_utc=change.at_utc)
    return Changed(frozenset({Entity.ORDERS, Entity.STOCK}), (order_key,))


def close_order(session: WriteSession, actor: Actor, order_key: int) -> Changed:
    """Expect nothing more of an order: what came stays, what did not is given up. Nothing came: it is cancelled."""
    with session.change("close_order", actor) as change:
        permissions.require(change, Action.ORDER_STOCK)
        require_open(change, order_key, OrderState.DRAFT, OrderState.SENT)
        state = OrderState.RECEIVED if received_of(change, order_key) else OrderState.CANCELLED
        change.update(purchase_order, order_key, state=state.value)
    return Changed(frozenset({Entity.ORDERS, Entity.STOCK}), (order_key,))


def _insert(change: Change, form: OrderForm, lines: Mapping[int, OrderLine]) -> int:
    _require_known(change, form, lines)
    newest = change.connection.scalar(
        select(func.coalesce(func.max(purchase_order.c.number), 0)).where(
            purchase_order.c.store_key == change.place.store_key
        )
    )
    order_key = change.insert(
        purchase_order,
        number=int(newest or 0) + 1,
        state=OrderState.DRAFT.value,
        created_at_utc=change.at_utc,
        **_columns(form),
    )
    _write_lines(change, order_key, lines)
    return order_key


def _columns(form: OrderForm) -> dict[str, object]:
    return {
        "supplier_key": form.supplier_key,
        "note": checked_name(form.note),
        "expected_on": form.expected_on,
    }


def _checked(lines: Iterable[OrderLine]) -> dict[int, OrderLine]:
    """The lines by product, in their order. Raises Refusal for what cannot be ordered."""
    found: dict[int, OrderLine] = {}
    for line in lines:
        require_quantity(line.quantity_milli)
        if line.quantity_milli == 0:
            raise Refusal("A line of an order needs a quantity.")
        cost = line.unit_cost_micro
        if cost is not None and cost < 0:
            raise Refusal("A cost cannot be below zero.")
        if cost is not None and cost > HIGHEST_PRICE_MICRO:
            raise Refusal("An amount above 1,000,000,000 cannot be kept.")
        if line.product_key in found:
            raise Refusal("A product stands on two lines of the order.")
        found[line.product_key] = line
    return found


def _require_known(change: Change, form: OrderForm, lines: Mapping[int, OrderLine]) -> None:
    known = select(supplier.c.supplier_key).where(supplier.c.supplier_key == form.supplier_key, supplier.c.deleted == 0)
    if change.connection.scalar(known) is None:
        raise Refusal("An order needs a supplier.")
    require_goods(change, set(lines))


def _write_lines(change: Change, order_key: int, wanted: Mapping[int, OrderLine]) -> bool:
    """Make the lines of a draft those that are wanted. Returns whether anything differed."""
    kept = {
        row.product_key: row.line_key
        for row in change.connection.execute(
            select(purchase_order_line.c.product_key, purchase_order_line.c.line_key).where(
                purchase_order_line.c.order_key == order_key, purchase_order_line.c.deleted == 0
            )
        )
    }
    changed = False
    for product_key, line_key in kept.items():
        if product_key not in wanted:
            changed = change.update(purchase_order_line, line_key, deleted=1) or changed
    for product_key, line in wanted.items():
        values = {"quantity_milli": line.quantity_milli, "unit_cost_micro": line.unit_cost_micro}
        if product_key in kept:
            changed = change.update(purchase_order_line, kept[product_key], **values) or changed
        else:
            change.insert(purchase_order_line, order_key=order_key, product_key=product_key, **values)
            changed = True
    return changed
