"""Goods that come back without a receipt: at today's price or a named one, for a reason, with approval."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from storeperf_core.domain.errors import NeedsApproval, Refusal
from storeperf_core.domain.identifiers import new_id
from storeperf_core.operations.catalogue import deactivate_product
from storeperf_core.operations.clients import ClientForm, create_client
from storeperf_core.operations.refund_without_receipt import AskedReturn, ReturnedProduct, refund_without_receipt
from storeperf_core.operations.till_sessions import current_figures
from storeperf_core.store.change import Actor
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from tests.support.stores import ME
from tests.support.team import approval_of_all
from tests.support.till import CASH, hire, opened, refund, take_back


@pytest.fixture
def keys(store: OpenStore) -> Iterator[dict[str, int]]:
    yield opened(store)
    with reading(store.readers) as session:
        assert verify(session).differences == []


def test_it_is_a_refund_that_points_at_no_sale(store: OpenStore, keys: dict[str, int]) -> None:
    back = take_back(store, ReturnedProduct(keys["TEA"], 2_000), ReturnedProduct(keys["CUP"], 1_000, 1_000_000))
    assert (back.kind, back.refund_of, back.note) == (1, None, "A gift")
    lines = [(line.quantity_milli, line.amount_minor, line.tax_minor, line.tax_ppm) for line in back.lines]
    assert lines == [(-2_000, -600, -100, 200_000), (-1_000, -110, -10, 100_000)]
    assert [(each.kind, each.amount_minor) for each in back.tenders] == [("cash", -710)]
    figures = current_figures(store.to_write(), store.place)
    assert (figures.refund_count, figures.refunded_minor, figures.expected_minor) == (1, 710, 9_290)
    cost = store.to_write().driver.execute("SELECT cost_minor FROM sale_line ORDER BY ordinal").fetchall()
    assert cost == [(-200,), (None,)]
    assert store.to_write().driver.execute("SELECT moved_milli FROM stock_level").fetchall() == [(2_000,), (1_000,)]
    with pytest.raises(Refusal, match="This receipt is a refund itself"):
        refund(store, back)


def test_it_needs_approval_and_a_reason(store: OpenStore, keys: dict[str, int]) -> None:
    cashier = hire(store)
    tea = ReturnedProduct(keys["TEA"], 1_000)
    with pytest.raises(NeedsApproval) as needs:
        take_back(store, tea, actor=Actor(cashier, "desktop"))
    assert needs.value.actions == ("refund_without_receipt",)
    take_back(store, tea, actor=Actor(cashier, "desktop", approval=approval_of_all(ME.staff_key)))
    with pytest.raises(Refusal, match="Say why, in a few words"):
        refund_without_receipt(store.to_write(), ME, AskedReturn(new_id(), (tea,), (CASH,), " "))


def test_it_happens_once(store: OpenStore, keys: dict[str, int]) -> None:
    create_client(store.to_write(), ME, ClientForm("7", "Ann"))
    asked = AskedReturn(new_id(), (ReturnedProduct(keys["TEA"], 1_000),), (CASH,), "Broken", client="7")
    first = refund_without_receipt(store.to_write(), ME, asked)
    again = refund_without_receipt(store.to_write(), ME, asked)
    assert (again.repeated, again.sale_key, again.client) == (True, first.sale_key, "7")
    other = AskedReturn(asked.return_id, asked.products, (CASH,), "Another reason")
    with pytest.raises(Refusal, match="This id belongs to another sale already"):
        refund_without_receipt(store.to_write(), ME, other)


def test_products_out_of_use_still_come_back(store: OpenStore, keys: dict[str, int]) -> None:
    deactivate_product(store.to_write(), ME, keys["TEA"])
    assert take_back(store, ReturnedProduct(keys["TEA"], 1_000)).total_minor == -300


def test_what_cannot_be_taken_back(store: OpenStore, keys: dict[str, int]) -> None:
    for product, sentence in (
        (ReturnedProduct(keys["NEW"], 1_000), "New thing has no price"),
        (ReturnedProduct(keys["TEA"], 0), "The quantity of Tea must be above 0"),
        (ReturnedProduct(keys["TEA"], -1_000), "The quantity of Tea must be above 0"),
        (ReturnedProduct(keys["TEA"], 1_000, -1), "A price cannot be below zero"),
        (ReturnedProduct(999, 1_000), "This product is no longer there"),
    ):
        with pytest.raises(Refusal, match=sentence):
            take_back(store, product)
    with pytest.raises(Refusal, match="There is nothing in this sale"):
        take_back(store)
