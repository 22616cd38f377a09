"""A shift from its float to its Z report: what should be in the drawer is the sum of what happened."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.checkout import AskedLine, complete_sale
from storeperf_core.operations.place import edit_till_terms
from storeperf_core.operations.till_sessions import (
    close_till_session,
    current_figures,
    move_cash,
    open_till_session,
)
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from tests.support.stores import ME
from tests.support.till import asked, fill, opened, refund, sell


def sound(store: OpenStore) -> bool:
    with reading(store.readers) as session:
        return verify(session).differences == []


def a_shift(store: OpenStore) -> None:
    """100.00 float; 6.00 cash, 2.75 by card; 3.00 cash back; 20.00 in, 50.00 out: 73.00 expected."""
    opened(store, 10_000)
    tea = sell(store, AskedLine(code="TEA", quantity_milli=2_000), tenders=(Offered(TenderKind.CASH, 1_000),))
    sell(store, "CUP", tenders=(Offered(TenderKind.CARD, reference="slip"),))
    refund(store, tea, {1: 1_000})
    move_cash(store.to_write(), ME, 2_000, "Change from the bank")
    move_cash(store.to_write(), ME, -5_000, "To the safe")


def test_an_x_report_changes_nothing_and_adds_up(store: OpenStore) -> None:
    a_shift(store)
    with reading(store.readers) as session:
        found = current_figures(session, store.place)
        assert current_figures(session, store.place) == found
    assert (found.sale_count, found.refund_count, found.sold_minor, found.refunded_minor) == (2, 1, 875, 300)
    assert (found.paid_in_minor, found.paid_out_minor, found.tenders) == (2_000, 5_000, {"card": 275, "cash": 300})
    assert [(tax.tax_ppm, tax.amount_minor, tax.tax_minor) for tax in found.taxes] == [
        (100_000, 275, 25),
        (200_000, 300, 50),
    ]
    assert (found.expected_minor, found.first_receipt, found.last_receipt) == (7_300, 1, 3)


@pytest.mark.parametrize(("counted", "difference"), [(7_300, 0), (7_310, 10), (7_000, -300)])
def test_over_and_short_are_recorded_never_refused(store: OpenStore, counted: int, difference: int) -> None:
    a_shift(store)
    closed = close_till_session(store.to_write(), ME, counted)
    assert (closed.counted_minor, closed.difference_minor) == (counted, difference)
    row = store.to_write().driver.execute("SELECT expected_minor, counted_minor, figures FROM till_session_close")
    expected, kept, figures = row.fetchone()
    assert (expected, kept) == (7_300, counted)
    assert json.loads(figures) == json.loads(json.dumps(replace(closed, head=None).to_json()))
    assert sound(store)


def test_cash_is_counted_by_denomination(store: OpenStore) -> None:
    opened(store, 1_234)
    closed = close_till_session(store.to_write(), ME, pieces={1_000: 1, 100: 2, 20: 1, 2: 7, 50: 0})
    assert (closed.counted_minor, closed.difference_minor) == (1_234, 0)
    assert closed.pieces == {2: 7, 20: 1, 100: 2, 1_000: 1}
    with pytest.raises(Refusal, match="counted in pieces of 0 or more"):
        close_till_session(store.to_write(), ME, pieces={100: -1})


def test_shifts_follow_each_other(store: OpenStore) -> None:
    opened(store)
    sell(store, "TEA")
    close_till_session(store.to_write(), ME, 0)
    complete_sale(store.to_write(), ME, asked("TEA"), opens_shift=True)
    closed = close_till_session(store.to_write(), ME, 300)
    assert (closed.figures.number, closed.figures.sale_count, closed.difference_minor) == (2, 1, 0)
    assert (closed.figures.first_receipt, closed.figures.last_receipt) == (2, 2)
    open_till_session(store.to_write(), ME, 0)
    assert close_till_session(store.to_write(), ME, 0).figures.last_receipt == 2
    assert sound(store)


def test_cash_that_was_rounded_is_what_is_expected(store: OpenStore) -> None:
    opened(store, 0)
    edit_till_terms(store.to_write(), ME, cash_step_minor=10)
    sell(store, AskedLine(code="TEA", unit_price_micro=1_010_000))
    sell(store, AskedLine(code="TEA", unit_price_micro=1_050_000))
    closed = close_till_session(store.to_write(), ME, 210)
    assert (closed.figures.sold_minor, closed.figures.rounding_minor, closed.difference_minor) == (206, 4, 0)


def test_what_makes_no_sense_is_refused(store: OpenStore) -> None:
    fill(store)
    writer = store.to_write()
    for act in (
        lambda: move_cash(writer, ME, 100, "For stamps"),
        lambda: close_till_session(writer, ME, 0),
        lambda: current_figures(writer, store.place),
    ):
        with pytest.raises(Refusal, match="No shift is open"):
            act()
    with pytest.raises(Refusal, match="The amount of cash cannot be below zero"):
        open_till_session(writer, ME, -1)
    with pytest.raises(Refusal, match="An amount above 1,000,000,000 cannot be kept"):
        open_till_session(writer, ME, 10**12)
    open_till_session(writer, ME, 0)
    with pytest.raises(Refusal, match="A shift is open already"):
        open_till_session(writer, ME, 0)
    with pytest.raises(Refusal, match="must not be zero"):
        move_cash(writer, ME, 0, "Nothing")
    with pytest.raises(Refusal, match="Say why the cash is moved"):
        move_cash(writer, ME, 100, " ")
    assert sound(store)


def test_a_script_opens_a_shift_with_what_it_sells_or_not_at_all(store: OpenStore) -> None:
    fill(store)
    with pytest.raises(Refusal, match="There is no product with the code GHOST"):
        complete_sale(store.to_write(), ME, asked("GHOST"), opens_shift=True)
    driver = store.to_write().driver
    assert driver.execute("SELECT count(*) FROM till_session").fetchone() == (0,)
    for _ in range(2):
        complete_sale(store.to_write(), ME, asked("TEA"), opens_shift=True)
    assert driver.execute("SELECT number, float_minor, first_receipt FROM till_session").fetchall() == [(1, 0, 1)]
    driver.execute("UPDATE till_session SET float_minor = 1")
    with reading(store.readers) as session:
        assert verify(session).audit.startswith("till_session ")
