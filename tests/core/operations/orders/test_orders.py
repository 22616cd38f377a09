from __future__ import annotations

import pytest

from storeperf_core.domain.errors import NeedsApproval, Refusal
from storeperf_core.domain.stock import OrderState
from storeperf_core.operations.orders.lines import left_of
from storeperf_core.operations.orders.orders import (
    OrderForm,
    OrderLine,
    close_order,
    draft_low_stock,
    draft_order,
    edit_order,
    name_supplier,
    send_order,
)
from storeperf_core.operations.orders.reading import order, orders
from storeperf_core.operations.stock_control import Received, on_order, receive_stock
from storeperf_core.store.change import Actor
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from storeperf_core.store.tables import staff
from tests.support.stores import ME
from tests.support.till import fill


@pytest.fixture
def keys(store: OpenStore) -> dict[str, int]:
    return fill(store)


@pytest.fixture
def sent(store: OpenStore, keys: dict[str, int]) -> int:
    """Order 1: ten teas at £1, five cups without a cost."""
    form = OrderForm(
        name_supplier(store.to_write(), ME, "Twin"),
        (OrderLine(keys["TEA"], 10_000, 1_000_000), OrderLine(keys["CUP"], 5_000)),
    )
    key = draft_order(store.to_write(), ME, form).key
    send_order(store.to_write(), ME, key)
    return key


def coming(store: OpenStore) -> dict[int, int]:
    with reading(store.readers) as session:
        return on_order(session)


def test_an_order_is_received_in_parts(store: OpenStore, keys: dict[str, int], sent: int) -> None:
    tea, cup = keys["TEA"], keys["CUP"]
    assert coming(store) == {tea: 10_000, cup: 5_000}
    receive_stock(store.to_write(), ME, [Received(tea, 4_000)], order_key=sent, reference="L1")
    assert coming(store) == {tea: 6_000, cup: 5_000}
    with reading(store.readers) as session:
        assert order(session, sent, "GBP").row.is_part_received
        assert left_of(session, sent) == {tea: 6_000, cup: 5_000}
    # More than was ordered may come, and things that were not: they take nothing from the others.
    receive_stock(store.to_write(), ME, [Received(tea, 8_000), Received(keys["HAM"], 1_000)], order_key=sent)
    assert coming(store) == {cup: 5_000}
    receive_stock(store.to_write(), ME, [Received(cup, 5_000)], order_key=sent)
    assert coming(store) == {}
    with reading(store.readers) as session:
        found = order(session, sent, "GBP")
        assert verify(session).differences == []
    assert found.row.state is OrderState.RECEIVED
    assert [(line.code, line.received_milli, line.left_milli) for line in found.lines] == [
        ("CUP", 5_000, 0),
        ("TEA", 12_000, 0),
    ]
    with pytest.raises(Refusal, match="Order 1 is finished"):
        receive_stock(store.to_write(), ME, [Received(tea, 1_000)], order_key=sent)


def test_what_is_outstanding_can_be_given_up(store: OpenStore, keys: dict[str, int], sent: int) -> None:
    receive_stock(store.to_write(), ME, [Received(keys["TEA"], 1_000)], order_key=sent)
    close_order(store.to_write(), ME, sent)
    assert coming(store) == {}
    other = draft_order(store.to_write(), ME, OrderForm(1, (OrderLine(keys["TEA"], 1_000),))).key
    close_order(store.to_write(), ME, other)
    with reading(store.readers) as session:
        states = [(row.number, row.state.value, row.total_minor) for row in orders(session, "GBP")]
    # A number that was cancelled is not used again, and a line without a cost leaves the total unknown.
    assert states == [(2, "cancelled", None), (1, "received", None)]
    third = draft_order(store.to_write(), ME, OrderForm(1)).key
    with reading(store.readers) as session:
        assert order(session, third, "GBP").row.number == 3


def test_a_draft_is_edited_and_what_was_sent_is_not(store: OpenStore, keys: dict[str, int], sent: int) -> None:
    writer = store.to_write()
    draft = draft_order(writer, ME, OrderForm(1, (OrderLine(keys["TEA"], 1_000, 2_500_000),), "Soon")).key
    with pytest.raises(Refusal, match="Order 2 was not sent"):
        receive_stock(writer, ME, [Received(keys["TEA"], 1_000)], order_key=draft)
    changed = OrderForm(1, (OrderLine(keys["TEA"], 3_000, 2_500_000), OrderLine(keys["HAM"], 2_000, 1_000_000)), "Soon")
    assert edit_order(writer, ME, draft, changed)
    assert not edit_order(writer, ME, draft, changed)
    with reading(store.readers) as session:
        found = order(session, draft, "GBP")
    assert [(line.code, line.quantity_milli, line.amount_minor) for line in found.lines] == [
        ("HAM", 2_000, 200),
        ("TEA", 3_000, 750),
    ]
    assert found.row.total_minor == 950
    edit_order(writer, ME, draft, OrderForm(1, ()))
    with pytest.raises(Refusal, match="has no lines"):
        send_order(writer, ME, draft)
    with pytest.raises(Refusal, match="cannot be changed"):
        edit_order(writer, ME, sent, changed)
    with pytest.raises(Refusal, match="cannot be changed"):
        send_order(writer, ME, sent)


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        ([("TEA", 0, None)], "needs a quantity"),
        ([("TEA", -1, None)], "below zero"),
        ([("TEA", 1_000, -1)], "cost cannot be below zero"),
        ([("TEA", 1_000, 10**16)], "above 1,000,000,000"),
        ([("TEA", 1_000, None), ("TEA", 2_000, None)], "two lines"),
        ([("POST", 1_000, None)], "is not goods"),
    ],
)
def test_lines_that_cannot_be_are_refused(
    store: OpenStore, keys: dict[str, int], lines: list[tuple[str, int, int | None]], sentence: str
) -> None:
    supplier = name_supplier(store.to_write(), ME, "Twin")
    form = OrderForm(supplier, tuple(OrderLine(keys[code], quantity, cost) for code, quantity, cost in lines))
    with pytest.raises(Refusal, match=sentence):
        draft_order(store.to_write(), ME, form)


def test_nobody_orders_from_nobody_or_what_is_not_low(store: OpenStore, keys: dict[str, int]) -> None:
    with pytest.raises(Refusal, match="needs a supplier"):
        draft_order(store.to_write(), ME, OrderForm(7, (OrderLine(keys["TEA"], 1_000),)))
    with pytest.raises(Refusal, match="needs a supplier"):
        name_supplier(store.to_write(), ME, " ")
    with pytest.raises(Refusal, match="Nothing of this supplier is low"):
        draft_low_stock(store.to_write(), ME, name_supplier(store.to_write(), ME, "Twin"))


def test_a_cashier_orders_nothing_alone(store: OpenStore, keys: dict[str, int], sent: int) -> None:
    with store.to_write().change("create_staff", ME, scope="organisation") as change:
        kim = Actor(change.insert(staff, name="Kim", role="cashier"), "desktop")
    for refused in (
        lambda: draft_order(store.to_write(), kim, OrderForm(1)),
        lambda: close_order(store.to_write(), kim, sent),
        lambda: name_supplier(store.to_write(), kim, "Other"),
    ):
        with pytest.raises(NeedsApproval):
            refused()
