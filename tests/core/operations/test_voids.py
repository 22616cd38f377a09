"""A void takes back a whole sale of the open shift by its own tenders, and says so everywhere."""

from __future__ import annotations

import pytest

from storeperf_core.domain.errors import NeedsApproval, Refusal
from storeperf_core.domain.identifiers import new_id
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.exchange import Returned
from storeperf_core.operations.place import edit_till_terms
from storeperf_core.operations.till_sessions import close_till_session, current_figures, open_till_session
from storeperf_core.operations.voids import AskedVoid, void_sale
from storeperf_core.store.change import Actor
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from tests.support.stores import ME
from tests.support.team import approval_of_all
from tests.support.till import CASH, exchange, hire, opened, refund, sell, void


@pytest.fixture
def shop(store: OpenStore) -> OpenStore:
    opened(store)
    return store


def faults(store: OpenStore) -> list[str]:
    with reading(store.readers) as session:
        return verify(session).differences


def test_it_gives_back_exactly_what_was_taken(shop: OpenStore) -> None:
    edit_till_terms(shop.to_write(), ME, cash_step_minor=5)
    sold = sell(
        shop, "TEA", "HAM", "CUP", tenders=(Offered(TenderKind.CARD, 501, "slip 7"), Offered(TenderKind.CASH, 2_000))
    )
    back = void(shop, sold)
    assert [(each.kind, each.amount_minor, each.given_minor, each.reference) for each in back.tenders] == [
        ("card", -501, None, "slip 7"),
        ("cash", -1_375, None, None),
    ]
    assert (back.total_minor, back.rounding_minor) == (-sold.total_minor, -sold.rounding_minor)
    assert (back.is_void, back.note, back.refund_of) == (True, "Wrong customer", str(sold.number))
    assert back.to_json()["void"] is True
    figures = current_figures(shop.to_write(), shop.place)
    assert (figures.sale_count, figures.refund_count, figures.void_count) == (1, 1, 1)
    assert (figures.voided_minor, figures.refunded_minor) == (sold.total_minor, sold.total_minor)
    assert figures.expected_minor == 10_000
    assert (figures.tenders, figures.rounding_minor) == ({"card": 0, "cash": 0}, 0)
    assert shop.to_write().driver.execute("SELECT DISTINCT moved_milli FROM stock_level").fetchall() == [(0,)]
    assert faults(shop) == []


def test_it_happens_once(shop: OpenStore) -> None:
    sold = sell(shop, "TEA")
    asked = AskedVoid(new_id(), sold.sale_key, "Typing error")
    first = void_sale(shop.to_write(), ME, asked)
    again = void_sale(shop.to_write(), ME, asked)
    assert (again.sale_key, again.repeated, again.is_void) == (first.sale_key, True, True)
    with pytest.raises(Refusal, match="This id belongs to another sale already"):
        void_sale(shop.to_write(), ME, AskedVoid(asked.void_id, sold.sale_key, "Another reason"))
    with pytest.raises(Refusal, match="Something of this sale came back already"):
        void(shop, sold)


def test_it_needs_a_reason_and_somebody_who_may(shop: OpenStore) -> None:
    sold = sell(shop, "TEA")
    with pytest.raises(Refusal, match="Say why, in a few words"):
        void(shop, sold, " ")
    cashier = hire(shop)
    with pytest.raises(NeedsApproval) as needs:
        void(shop, sold, actor=Actor(cashier, "desktop"))
    assert needs.value.actions == ("void_sale",)
    void(shop, sold, actor=Actor(cashier, "desktop", approval=approval_of_all(ME.staff_key)))
    kept = shop.to_write().driver.execute("SELECT staff_key, action, reason FROM approval").fetchall()
    assert kept == [(ME.staff_key, "void_sale", "Wrong customer")]
    assert faults(shop) == []


def test_what_was_not_sold_whole_in_the_open_shift_is_refunded_instead(shop: OpenStore) -> None:
    sold, other = sell(shop, "TEA"), sell(shop, "TEA", "CUP")
    refund(shop, other, {1: 1_000})
    with pytest.raises(Refusal, match="Something of this sale came back already"):
        void(shop, other)
    changed = exchange(shop, Returned(other.sale_key, ((2, 1_000),)), "HAM")
    with pytest.raises(Refusal, match="This sale was part of an exchange"):
        void(shop, changed.sale)
    close_till_session(shop.to_write(), ME, 0)
    with pytest.raises(Refusal, match="No shift is open"):
        void(shop, sold)
    open_till_session(shop.to_write(), ME, 0)
    with pytest.raises(Refusal, match="This sale was not made in the open shift"):
        void(shop, sold)
    back = refund(shop, sold)
    assert not back.is_void
    with pytest.raises(Refusal, match="This receipt is a refund itself"):
        void(shop, back)


def test_a_void_of_something_else_is_found(shop: OpenStore) -> None:
    void(shop, sell(shop, "TEA", tenders=(CASH,)))
    shop.to_write().driver.execute("UPDATE sale SET is_void = 0")
    assert [each.partition(":")[0] for each in faults(shop)] == ["audit"]
