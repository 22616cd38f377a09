from __future__ import annotations

from dataclasses import replace

import pytest

from storeperf_core.domain.barcode import check_digit
from storeperf_core.domain.errors import NeedsApproval, Refusal
from storeperf_core.domain.stock import Quantity, Reason
from storeperf_core.operations.catalogue import edit_product, product_form
from storeperf_core.operations.checkout import AskedLine
from storeperf_core.operations.orders.orders import OrderForm, OrderLine, draft_order, name_supplier, send_order
from storeperf_core.operations.place import edit_till_terms
from storeperf_core.operations.stock import on_hand
from storeperf_core.operations.stock_control import (
    Received,
    StocktakeForm,
    add_to_count,
    adjust_stock,
    close_stocktake,
    count_product,
    find_product,
    low_products,
    not_counted,
    open_stocktake,
    receive_stock,
    set_count,
    stocktake_summary,
    stocktakes,
    transfer_out,
)
from storeperf_core.store.change import Actor
from storeperf_core.store.opening import OWNER_KEY, OpenStore
from storeperf_core.store.session import reading
from storeperf_core.store.tables import staff
from tests.support.stores import ME
from tests.support.team import approval_of_all
from tests.support.till import opened, sell


@pytest.fixture
def keys(store: OpenStore) -> dict[str, int]:
    return opened(store)


@pytest.fixture
def cashier(store: OpenStore) -> Actor:
    with store.to_write().change("create_staff", ME, scope="organisation") as change:
        key = change.insert(staff, name="Kim", role="cashier")
    return Actor(key, "desktop")


def here(store: OpenStore, key: int) -> int | None:
    with reading(store.readers) as session:
        return on_hand(session, [key])[key]


def test_what_was_never_counted_stays_unknown_however_much_comes(store: OpenStore, keys: dict[str, int]) -> None:
    receive_stock(store.to_write(), ME, [Received(keys["TEA"], 5_000)])
    assert here(store, keys["TEA"]) is None
    count_product(store.to_write(), ME, keys["TEA"], 5_000)
    receive_stock(store.to_write(), ME, [Received(keys["TEA"], 2_000), Received(keys["TEA"], 1_000)])
    assert here(store, keys["TEA"]) == 8_000


def test_a_cost_on_the_delivery_note_is_the_products_from_now_on(store: OpenStore, keys: dict[str, int]) -> None:
    sell(store, AskedLine(code="TEA"))
    writer = store.to_write()
    receive_stock(writer, ME, [Received(keys["TEA"], 1_000, 1_250_000)], reference="L-77")
    assert product_form(writer, keys["TEA"]).cost_micro == 1_250_000
    sell(store, AskedLine(code="TEA"))
    costs = [row[0] for row in writer.driver.execute("SELECT cost_minor FROM sale_line ORDER BY sale_key")]
    assert costs == [100, 125]
    actions = [row[0] for row in writer.driver.execute("SELECT action FROM audit ORDER BY seq DESC LIMIT 4")]
    assert actions[1:3] == ["edit_product", "receive_stock"]


def test_more_may_be_taken_away_than_there_is(store: OpenStore, keys: dict[str, int]) -> None:
    count_product(store.to_write(), ME, keys["TEA"], 1_000)
    adjust_stock(store.to_write(), ME, [Quantity(keys["TEA"], -3_000)], Reason.DAMAGED)
    transfer_out(store.to_write(), ME, [Quantity(keys["TEA"], 500)], "Leeds")
    assert here(store, keys["TEA"]) == -2_500


@pytest.mark.parametrize(
    ("quantity", "reason", "words", "sentence"),
    [
        (1_000, Reason.LOST, None, "taken away"),
        (-1_000, Reason.FOUND, None, "is added"),
        (-1_000, Reason.OTHER, "  ", "Say why"),
        (0, Reason.OTHER, "x", "moves nothing"),
        (10**12 + 1, Reason.FOUND, None, "above 1,000,000,000"),
    ],
)
def test_an_adjustment_that_cannot_be_is_refused(
    store: OpenStore, keys: dict[str, int], quantity: int, reason: Reason, words: str | None, sentence: str
) -> None:
    with pytest.raises(Refusal, match=sentence):
        adjust_stock(store.to_write(), ME, [Quantity(keys["TEA"], quantity)], reason, words)
    assert store.to_write().driver.execute("SELECT count(*) FROM stock_movement").fetchone() == (0,)


def test_no_goods_and_nothing_are_refused(store: OpenStore, keys: dict[str, int]) -> None:
    writer = store.to_write()
    with pytest.raises(Refusal, match="Postage is not goods"):
        receive_stock(writer, ME, [Received(keys["POST"], 1_000)])
    with pytest.raises(Refusal, match="Postage is not goods"):
        count_product(writer, ME, keys["POST"], 1_000)
    with pytest.raises(Refusal, match="no longer there"):
        receive_stock(writer, ME, [Received(999, 1_000)])
    with pytest.raises(Refusal, match="no product with a quantity"):
        receive_stock(writer, ME, [])
    with pytest.raises(Refusal, match="cannot be below zero here"):
        receive_stock(writer, ME, [Received(keys["TEA"], -1_000)])
    with pytest.raises(Refusal, match="cannot be below zero"):
        receive_stock(writer, ME, [Received(keys["TEA"], 1_000, -1)])
    with pytest.raises(Refusal, match="Say where"):
        transfer_out(writer, ME, [Quantity(keys["TEA"], 1_000)], " ")
    assert writer.driver.execute("SELECT count(*) FROM stock_document").fetchone() == (0,)


def test_a_second_shelf_adds_up_though_the_shop_sold_meanwhile(store: OpenStore, keys: dict[str, int]) -> None:
    writer = store.to_write()
    count_product(writer, ME, keys["TEA"], 10_000)
    take = open_stocktake(writer, ME, StocktakeForm("Spring")).key
    add_to_count(writer, ME, take, keys["TEA"], 4_000)
    sell(store, AskedLine(code="TEA", quantity_milli=3_000))
    add_to_count(writer, ME, take, keys["TEA"], 5_000)
    assert here(store, keys["TEA"]) == 6_000
    with reading(store.readers) as session:
        summary = stocktake_summary(session, take, "GBP")
    (row,) = summary.rows
    # 10 were expected, 9 were there: 4 and 5, of which 3 were sold.
    assert (row.difference_milli, row.cost_minor, summary.missing_milli) == (-1_000, -100, 1_000)


def test_a_stocktake_shows_what_was_not_counted_and_sets_it_to_zero_only_on_wish(
    store: OpenStore, keys: dict[str, int]
) -> None:
    writer = store.to_write()
    count_product(writer, ME, keys["CUP"], 3_000)
    take = open_stocktake(writer, ME, StocktakeForm("All")).key
    with pytest.raises(Refusal, match="open already"):
        open_stocktake(writer, ME, StocktakeForm("Again"))
    set_count(writer, ME, take, keys["TEA"], 2_000)
    with reading(store.readers) as session:
        left = {each.code: each.on_hand_milli for each in not_counted(session, take)}
    assert left == {"CUP": 3_000, "HAM": None, "NEW": None, "OLD": None}
    with pytest.raises(Refusal, match="counted in the meantime"):
        close_stocktake(writer, ME, take, [keys["TEA"]])
    close_stocktake(writer, ME, take, [keys["CUP"]])
    assert (here(store, keys["CUP"]), here(store, keys["HAM"])) == (0, None)
    with pytest.raises(Refusal, match="is closed"):
        add_to_count(writer, ME, take, keys["HAM"])
    with reading(store.readers) as session:
        (closed,) = stocktakes(session)
    assert closed.counted == 2
    assert closed.closed_at_utc is not None


def test_a_stocktake_of_a_category_counts_nothing_else(store: OpenStore, keys: dict[str, int]) -> None:
    writer = store.to_write()
    (drinks,) = writer.driver.execute("SELECT category_key FROM category WHERE name = 'Drinks'").fetchone()
    take = open_stocktake(writer, ME, StocktakeForm("Drinks", drinks)).key
    add_to_count(writer, ME, take, keys["TEA"])
    with pytest.raises(Refusal, match="not of the category"):
        add_to_count(writer, ME, take, keys["CUP"])
    with reading(store.readers) as session:
        assert not_counted(session, take) == []


def test_low_is_by_urgency_and_knows_what_is_on_order(store: OpenStore, keys: dict[str, int]) -> None:
    writer = store.to_write()
    for code, point, counted in (
        ("TEA", 10_000, 4_000),
        ("CUP", 10_000, 1_000),
        ("HAM", 5_000, 6_000),
        ("OLD", 5_000, None),
    ):
        form = product_form(writer, keys[code])
        edit_product(writer, ME, keys[code], form, replace(form, reorder_point_milli=point, supplier="Twin"))
        if counted is not None:
            count_product(writer, ME, keys[code], counted)
    with reading(store.readers) as session:
        assert [(low.code, low.missing_milli, low.proposed_milli) for low in low_products(session)] == [
            ("CUP", 9_000, 19_000),
            ("TEA", 6_000, 16_000),
        ]
    supplier = name_supplier(writer, ME, "Twin")
    order = draft_order(writer, ME, OrderForm(supplier, (OrderLine(keys["CUP"], 18_000),))).key
    with reading(store.readers) as session:
        assert low_products(session)[0].on_order_milli == 0
    send_order(writer, ME, order)
    with reading(store.readers) as session:
        assert [(low.code, low.on_order_milli, low.proposed_milli) for low in low_products(session)] == [
            ("TEA", 0, 16_000),
            ("CUP", 18_000, 1_000),
        ]


def test_a_product_is_found_by_code_barcode_or_its_whole_name(store: OpenStore, keys: dict[str, int]) -> None:
    with reading(store.readers) as session:
        assert {find_product(session, text).code for text in ("TEA", "73513537", " tea ", "0000073513537")} == {"TEA"}
        for unknown in ("", "4006381333931", "4006381333932", "thing"):
            with pytest.raises(Refusal, match="no product in use"):
                find_product(session, unknown)


def test_a_label_of_the_scales_says_product_and_weight(store: OpenStore, keys: dict[str, int]) -> None:
    writer = store.to_write()
    edit_till_terms(writer, ME, code_layouts=("21IIIIIPPPPPC", "22IIIIIWWWWWC"))
    weighed, priced = ("".join((body, str(check_digit(body)))) for body in ("221234500250", "211234500399"))
    with reading(store.readers) as session:
        found = [find_product(session, text) for text in (weighed, priced)]
    assert [(each.product_key, each.quantity_milli) for each in found] == [(keys["HAM"], 250), (keys["HAM"], None)]


def test_a_cashier_counts_and_asks_for_the_rest(store: OpenStore, keys: dict[str, int], cashier: Actor) -> None:
    writer = store.to_write()
    count_product(writer, cashier, keys["TEA"], 1_000)
    take = open_stocktake(writer, cashier, StocktakeForm("All")).key
    add_to_count(writer, cashier, take, keys["TEA"])
    with pytest.raises(NeedsApproval) as refused:
        close_stocktake(writer, cashier, take, [keys["CUP"]])
    assert refused.value.actions == ("change_stock",)
    close_stocktake(writer, cashier, take)
    with pytest.raises(NeedsApproval):
        receive_stock(writer, cashier, [Received(keys["TEA"], 1_000, 9_000_000)])
    assert product_form(writer, keys["TEA"]).cost_micro == 1_000_000
    with pytest.raises(NeedsApproval):
        adjust_stock(writer, cashier, [Quantity(keys["TEA"], -1_000)], Reason.LOST)
    approved = replace(cashier, approval=approval_of_all(OWNER_KEY))
    adjust_stock(writer, approved, [Quantity(keys["TEA"], -1_000)], Reason.LOST)
    receive_stock(writer, approved, [Received(keys["TEA"], 3_000, 9_000_000)])
    assert here(store, keys["TEA"]) == 3_000
    assert product_form(writer, keys["TEA"]).cost_micro == 9_000_000
    assert writer.driver.execute("SELECT action FROM approval").fetchall() == [("change_stock",)] * 2
