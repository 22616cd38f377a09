"""Goods that come, go and are put right: each verb is one document with its movements, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.staff import Action
from storeperf_core.domain.stock import Movement, OrderState, Quantity, Reason, checked_quantities, require_sign
from storeperf_core.operations import permissions
from storeperf_core.operations.catalogue.products import product_form, update_product
from storeperf_core.operations.changes import Changed, Entity
from storeperf_core.operations.orders.lines import left_of, require_open
from storeperf_core.operations.stock_control.finding import require_goods
from storeperf_core.operations.wording import checked_name
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_core.store.stock_rows import write_document
from storeperf_core.store.tables import purchase_order


@dataclass(frozen=True, slots=True)
class Received:
    """So much of a product came; `unit_cost_micro` is what one cost, None where the note does not say."""

    product_key: int
    quantity_milli: int
    unit_cost_micro: int | None = None


def receive_stock(
    session: WriteSession,
    actor: Actor,
    lines: Iterable[Received],
    *,
    reference: str | None = None,
    supplier_key: int | None = None,
    order_key: int | None = None,
) -> Changed:
    """Take goods in, with the delivery note's number as `reference`; those of an order count towards it.

    An order whose every line is there becomes received. Costs are the organisation's and go into a transaction of
    their own after it: the products cost from now on what they cost here, margins of old sales stay.
    """
    received = tuple(lines)
    moving = checked_quantities(Quantity(line.product_key, line.quantity_milli) for line in received)
    costs = {line.product_key: line.unit_cost_micro for line in received if line.unit_cost_micro is not None}
    with session.change("receive_stock", actor) as change:
        permissions.require(change, Action.CHANGE_STOCK, reference)
        require_goods(change, {line.product_key for line in moving})
        _require_costs(change, costs)
        if order_key is not None:
            supplier_key = require_open(change, order_key, OrderState.SENT).supplier_key
        document_key = write_document(
            change,
            Movement.RECEIPT,
            moving,
            reference=checked_name(reference),
            supplier_key=supplier_key,
            order_key=order_key,
        )
        if order_key is not None and not any(left_of(change, order_key).values()):
            change.update(purchase_order, order_key, state=OrderState.RECEIVED.value)
    entities = {Entity.STOCK} | ({Entity.ORDERS} if order_key is not None else set())
    if _write_costs(session, actor, costs):
        entities.add(Entity.PRODUCTS)
    return Changed(frozenset(entities), (document_key,))


def adjust_stock(
    session: WriteSession, actor: Actor, lines: Iterable[Quantity], reason: Reason, words: str | None = None
) -> Changed:
    """Put stock right by hand: quantities below zero are taken away. `words` say more, and must for `OTHER`.

    More may be taken away than there is: stock is then below zero, which lists flag.
    """
    moving, said = checked_quantities(lines, signed=True), checked_name(words)
    if reason is Reason.OTHER and said is None:
        raise Refusal("Say why stock is changed.")
    for line in moving:
        require_sign(reason, line.quantity_milli)
    with session.change("adjust_stock", actor) as change:
        permissions.require(change, Action.CHANGE_STOCK, said or reason.value)
        require_goods(change, {line.product_key for line in moving})
        key = write_document(change, Movement.ADJUSTMENT, moving, reason=reason.value, reference=said)
    return Changed.of(Entity.STOCK, key)


def transfer_out(
    session: WriteSession, actor: Actor, lines: Iterable[Quantity], to: str, reference: str | None = None
) -> Changed:
    """Send goods to another place, given by its name; quantities above zero."""
    going = tuple(replace(line, quantity_milli=-line.quantity_milli) for line in checked_quantities(lines))
    return _transfer(session, actor, Movement.TRANSFER_OUT, going, to, reference)


def transfer_in(
    session: WriteSession, actor: Actor, lines: Iterable[Quantity], origin: str, reference: str | None = None
) -> Changed:
    """Take in goods that another place sent."""
    return _transfer(session, actor, Movement.TRANSFER_IN, checked_quantities(lines), origin, reference)


def _transfer(
    session: WriteSession,
    actor: Actor,
    kind: Movement,
    moving: tuple[Quantity, ...],
    other_place: str,
    reference: str | None,
) -> Changed:
    place = checked_name(other_place)
    if place is None:
        raise Refusal("Say where the goods go to or come from.")
    with session.change("transfer_stock", actor) as change:
        permissions.require(change, Action.CHANGE_STOCK, place)
        require_goods(change, {line.product_key for line in moving})
        key = write_document(change, kind, moving, other_place=place, reference=checked_name(reference))
    return Changed.of(Entity.STOCK, key)


def _require_costs(change: object, costs: Mapping[int, int]) -> None:
    for key, micro in costs.items():
        replace(product_form(change, key), cost_micro=micro).checked()  # type: ignore[arg-type]


def _write_costs(session: WriteSession, actor: Actor, costs: Mapping[int, int]) -> bool:
    """Write the costs that differ, by the catalogue's own way. Returns whether any did."""
    written = False
    if not costs:
        return False
    with session.change("edit_product", actor, scope="organisation") as change:
        for key, micro in costs.items():
            now = product_form(change, key)
            if now.cost_micro != micro:
                update_product(change, key, now, replace(now, cost_micro=micro).checked(), batch_key=None)
                written = True
    return written
