"""What comes back pays for what goes out, on the page of the till."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from storeperf_core.operations.checkout import AskedLine
from storeperf_core.operations.exchange import AskedExchange, Returned, complete_exchange, credited
from storeperf_core.operations.held_baskets import keep_current
from storeperf_core.store.opening import open_store
from storeperf_core.store.session import reading
from storeperf_desktop.pages.till.lines_model import AMOUNT_ROLE, BACK_ROLE, QUANTITY_ROLE
from storeperf_desktop.viewmodels.till_basket import read_body
from tests.support.stores import ME
from tests.support.till import AS_VOUCHER, CARD, sell
from tests.support.till_page import PATIENCE, press, settle, show_page, type_in


@pytest.fixture
def back(shop):
    """Two tea and a cup were sold; a tea and the cup come back, £3.00 and £2.75."""
    with open_store(shop, write=True) as store:
        sold = sell(store, AskedLine(code="TEA", quantity_milli=2_000), "CUP", tenders=(CARD,))
        with reading(store.readers) as session:
            return credited(session, store.place, Returned(sold.sale_key, ((1, 1_000), (2, 1_000)), reason="Broken"))


@pytest.fixture
def page(qtbot, stage, shop, back):
    made = show_page(qtbot, stage(shop))
    made.open_with(back)
    yield made
    settle(qtbot, made)


def rows(page):
    model = page.panel.model
    return [
        (index.data(QUANTITY_ROLE), index.data(), index.data(AMOUNT_ROLE), index.data(BACK_ROLE))
        for index in (model.index(place) for place in range(model.rowCount()))
    ]


def pay(qtbot, page, key):
    with qtbot.waitSignal(page.till.completed, timeout=PATIENCE):
        press(qtbot, page, key)
        dialog = page.actions_.dialog
        if dialog is not None and dialog.isVisible():
            qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_what_comes_back_stands_below_what_goes_out_and_lessens_it(qtbot, page):
    assert (page.panel.sums.words.text(), page.panel.sums.total.text()) == ("To give back", "£5.75")
    assert not page.panel.cash.isEnabled()
    type_in(qtbot, page, "HAM")
    assert rows(page) == [
        ("1", "Ham", "£12.99", False),
        ("−1", "Tea", "−£3.00", True),
        ("−1", "Cup", "−£2.75", True),
    ]
    assert (page.panel.sums.words.text(), page.panel.sums.total.text()) == ("To pay", "£7.24")


def test_the_difference_is_paid_and_both_numbers_are_told(qtbot, page):
    type_in(qtbot, page, "HAM")
    pay(qtbot, page, Qt.Key.Key_F11)
    assert page.done.number.text() == "Receipt 1-1-000003"
    assert "Taken back with receipt 1-1-000002: £5.75" in page.done.paid.text()
    assert "Sold and kept safe: £12.99" in page.done.paid.text()
    assert [(each.kind, each.amount_minor) for each in page.till.receipt.tenders] == [("exchange", 575), ("cash", 724)]


def test_what_comes_back_for_more_than_goes_out_is_given_back(qtbot, page):
    type_in(qtbot, page, "POST")
    assert page.panel.sums.total.text() == "£1.75"
    press(qtbot, page, Qt.Key.Key_F12)
    assert page.actions_.dialog.kind.current() == "card"
    qtbot.keyClick(page.actions_.dialog, Qt.Key.Key_F10)
    with qtbot.waitSignal(page.till.completed, timeout=PATIENCE):
        qtbot.keyClick(page.actions_.dialog, Qt.Key.Key_F10)
    (code,) = page.till.refund.vouchers_given
    assert code in page.done.voucher.text()
    assert not page.done.voucher.isHidden()


def test_what_is_worth_the_same_is_swapped_without_money(qtbot, page):
    for code in ("TEA", "CUP"):
        type_in(qtbot, page, code)
    assert page.panel.sums.total.text() == "£0.00"
    with qtbot.waitSignal(page.till.completed, timeout=PATIENCE):
        press(qtbot, page, Qt.Key.Key_F11)
    assert [each.kind for each in page.till.receipt.tenders] == ["exchange"]


def test_a_line_that_the_customer_keeps_is_taken_out(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Delete)
    assert rows(page) == [("−1", "Tea", "−£3.00", True)]
    assert page.till.basket.returned.quantities == ((1, 1_000),)
    press(qtbot, page, Qt.Key.Key_Delete)
    assert page.till.basket.returned is None
    assert page.till.basket.is_blank


def test_keys_that_alter_a_line_leave_what_comes_back_alone(qtbot, page):
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_F5):
        press(qtbot, page, key)
    assert page.actions_.dialog is None
    assert [row[0] for row in rows(page)] == ["−1", "−1"]


def test_a_second_receipt_waits_for_its_turn(qtbot, page, back):
    page.take_back(back)
    assert "being exchanged already" in page.said.text()
    assert len(rows(page)) == 2


def test_it_is_kept_and_comes_back_with_the_program(qtbot, page, back):
    type_in(qtbot, page, "HAM")
    settle(qtbot, page)
    assert read_body(page.till.basket.to_body(), page.context.place.terms) == page.till.basket
    again = show_page(qtbot, page.stage)
    assert rows(again) == rows(page)
    assert again.till.basket.returned == back
    settle(qtbot, again)


def test_what_was_exchanged_just_before_the_program_was_killed_is_told_with_both_halves(qtbot, page, shop):
    type_in(qtbot, page, "POST")
    settle(qtbot, page)
    basket = page.till.basket
    asked = AskedExchange(basket.returned, basket.asked((AS_VOUCHER,)))
    done = []
    page.context.tasks.write(lambda session: put_back(session, asked, basket.to_body()), done.append, done.append)
    qtbot.waitUntil(lambda: done == [None], timeout=PATIENCE)
    again = show_page(qtbot, page.stage)
    assert "receipt 1-1-000003" in again.said.text()
    assert again.till.basket.is_blank
    assert again.done.isVisibleTo(again)
    assert "Taken back with receipt 1-1-000002: £5.75" in again.done.paid.text()
    (code,) = again.till.refund.vouchers_given
    assert code in again.done.voucher.text()
    settle(qtbot, again)


def put_back(session, asked, body):
    """The exchange is committed, and its basket lies there as if it were not."""
    complete_exchange(session, ME, asked)
    keep_current(session, 1, body)


def test_it_is_held_and_recalled(qtbot, page, back):
    press(qtbot, page, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: len(page.holding.held) == 1, timeout=PATIENCE)
    assert rows(page) == []
    assert page.holding.title(page.holding.held[0]) == "Tea, Cup"
    page.holding.recall(page.holding.held[0].basket_key)
    qtbot.waitUntil(lambda: page.till.basket.returned == back, timeout=PATIENCE)


def test_a_refusal_leaves_everything_on_the_counter(qtbot, page, shop, back):
    from storeperf_core.domain.identifiers import new_id
    from storeperf_core.operations.refunds import AskedRefund, refund_sale

    asked = AskedRefund(new_id(), back.sale_key, (CARD,), dict(back.quantities))
    done = []
    page.context.tasks.write(lambda session: refund_sale(session, ME, asked), done.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    type_in(qtbot, page, "HAM")
    press(qtbot, page, Qt.Key.Key_F11)
    qtbot.keyClick(page.actions_.dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.said is not None and not page.till.is_completing, timeout=PATIENCE)
    assert len(rows(page)) == 3
