from __future__ import annotations

import sqlite3

import pytest
from PySide6.QtCore import Qt

from storeperf_core.domain.pricing import Discount
from storeperf_core.operations.catalogue import deactivate_product
from storeperf_core.operations.changes import Entity
from storeperf_core.operations.checkout import complete_sale
from storeperf_core.operations.clients import ClientForm, create_client
from storeperf_core.operations.erasing import erase_client
from storeperf_core.operations.held_baskets import kept_baskets
from storeperf_core.operations.till_sessions import close_till_session
from storeperf_core.store.change import Approval
from storeperf_core.store.opening import open_store
from storeperf_core.store.session import reading
from storeperf_desktop.pages.till.page import TillPage
from storeperf_desktop.pages.till.shift_dialogs import OpenShiftDialog
from storeperf_desktop.viewmodels.till_basket import Customer
from tests.support.stores import ME
from tests.support.till import CASH
from tests.support.till_page import PATIENCE, TEA, pay_cash, press, settle, sold_in, type_in

SHIFT = Qt.KeyboardModifier.ShiftModifier


def lines(page):
    return [(line.name, line.quantity_milli) for line in page.till.basket.lines]


def said(page):
    return "" if page.said is None else page.said.text()


def waits(qtbot, check):
    qtbot.waitUntil(check, timeout=PATIENCE)


def written(qtbot, page, work):
    done = []
    page.context.tasks.write(work, done.append, pytest.fail)
    waits(qtbot, lambda: bool(done))
    return done[0]


def test_from_a_scan_to_a_receipt_by_keyboard(qtbot, page, shop):
    type_in(qtbot, page, TEA)
    type_in(qtbot, page, "CUP")
    assert lines(page) == [("Tea", 1_000), ("Cup", 1_000)]
    assert page.panel.sums.total.text() == "£5.75"
    receipt = pay_cash(qtbot, page, "10")
    assert (str(receipt.number), receipt.change_minor) == ("1-1-000001", 425)
    assert page.done.number.text() == "Receipt 1-1-000001"
    assert page.done.change.text() == "£4.25"
    assert lines(page) == []
    settle(qtbot, page)
    assert sold_in(shop) == [(1, 575)]


def test_keys_alter_the_chosen_line(qtbot, page):
    type_in(qtbot, page, "TEA")
    type_in(qtbot, page, "TEA")
    assert lines(page) == [("Tea", 2_000)]
    press(qtbot, page, Qt.Key.Key_Plus)
    type_in(qtbot, page, "CUP")
    press(qtbot, page, Qt.Key.Key_Up)
    type_in(qtbot, page, "12*", None)
    assert lines(page) == [("Tea", 12_000), ("Cup", 1_000)]
    press(qtbot, page, Qt.Key.Key_Minus)
    assert lines(page)[0][1] == 11_000
    press(qtbot, page, Qt.Key.Key_Delete)
    assert lines(page) == [("Cup", 1_000)]


def test_a_name_is_found_as_it_is_typed_and_enter_takes_the_first(qtbot, page):
    qtbot.keyClicks(page.panel.lines, "post")
    waits(qtbot, lambda: [each.code for each in page.model.products] == ["POST"])
    press(qtbot, page, Qt.Key.Key_Return)
    assert lines(page) == [("Postage", 1_000)]
    assert page.field.text() == ""


def test_arrows_go_through_what_was_found(qtbot, page):
    type_in(qtbot, page, "t", None)
    waits(qtbot, lambda: len(page.model.products) > 1 and page.shelf.text == "t")
    press(qtbot, page, Qt.Key.Key_Down)
    name = page.tiles.currentIndex().data()
    qtbot.keyClick(page.tiles, Qt.Key.Key_Return)
    assert lines(page) == [(name, 1_000)]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("5012345678900", "There is no product with the barcode 5012345678900."),
        ("5012345678901", "has a wrong digit"),
        ("NEW", "New thing has no price."),
        ("1000000000*", "must be above 0 and at most 100000"),
        ("0*", "must be above 0 and at most 100000"),
    ],
)
def test_bad_input_is_told_and_the_basket_stays(qtbot, page, text, sentence):
    type_in(qtbot, page, "TEA")
    type_in(qtbot, page, text, None if text.endswith("*") else Qt.Key.Key_Return)
    assert sentence in said(page)
    assert lines(page) == [("Tea", 1_000)]


def test_a_quantity_below_zero_is_refused(qtbot, page):
    type_in(qtbot, page, "TEA")
    page.till.set_quantity(-3_000)
    assert "must be above 0" in said(page)
    assert lines(page) == [("Tea", 1_000)]


def test_one_less_of_one_is_refused(qtbot, page):
    type_in(qtbot, page, "TEA")
    press(qtbot, page, Qt.Key.Key_Minus)
    assert "must be above 0" in said(page)
    assert lines(page) == [("Tea", 1_000)]


def test_a_code_that_comes_twice_at_once_counts_once(page):
    page.scan(TEA)
    page.scan(TEA)
    assert lines(page) == [("Tea", 1_000)]
    assert said(page) == f"{TEA} came twice at once and was counted once."


def test_a_scan_before_the_catalogue_is_there_is_not_lost(qtbot, page):
    page.till.source.catalogue = None
    for code in (TEA, "CUP", "12345"):
        page.till.scan(code)
    waits(qtbot, lambda: len(lines(page)) == 3)
    assert [name for name, _ in lines(page)] == ["Tea", "Cup", "Ham"]


def test_too_little_cash_is_told_in_the_dialog(qtbot, page):
    type_in(qtbot, page, "TEA")
    press(qtbot, page, Qt.Key.Key_F11)
    dialog = page.actions_.dialog
    qtbot.keyClicks(dialog.amount, "2")
    qtbot.keyClick(dialog.amount, Qt.Key.Key_Return)
    assert dialog.fault.text() == "£1.00 is still to be paid."
    dialog.reject()
    assert lines(page) == [("Tea", 1_000)]


def test_card_takes_all_that_is_due(qtbot, page):
    type_in(qtbot, page, "TEA")
    with qtbot.waitSignal(page.till.completed, timeout=PATIENCE) as done:
        press(qtbot, page, Qt.Key.Key_F12)
        qtbot.keyClick(page.actions_.dialog.amount, Qt.Key.Key_F12)
    assert [(each.kind, each.amount_minor) for each in done.args[0].tenders] == [("card", 300)]


def test_a_payment_is_split(qtbot, page):
    type_in(qtbot, page, "HAM")
    press(qtbot, page, Qt.Key.Key_F9)
    dialog = page.actions_.dialog
    qtbot.keyClick(dialog.amount, Qt.Key.Key_F12)
    dialog.amount.setText("2.99")
    qtbot.keyClick(dialog.amount, Qt.Key.Key_Return)
    assert dialog.due.text() == "£10.00"
    with qtbot.waitSignal(page.till.completed, timeout=PATIENCE) as done:
        qtbot.keyClick(dialog.amount, Qt.Key.Key_F11)
        dialog.amount.setText("20")
        qtbot.keyClick(dialog.amount, Qt.Key.Key_Return)
    assert done.args[0].change_minor == 1_000


def test_a_price_of_nothing_is_given_away(qtbot, page):
    type_in(qtbot, page, "TEA")
    press(qtbot, page, Qt.Key.Key_F5)
    page.actions_.dialog.field.setText("0")
    page.actions_.dialog.accept()
    assert page.panel.sums.total.text() == "£0.00"
    with qtbot.waitSignal(page.till.completed, timeout=PATIENCE) as done:
        press(qtbot, page, Qt.Key.Key_F11)
    assert done.args[0].total_minor == 0


def test_discounts_on_a_line_and_on_all(qtbot, page):
    type_in(qtbot, page, "HAM")
    press(qtbot, page, Qt.Key.Key_F3)
    page.actions_.dialog.field.setText("10 %")
    page.actions_.dialog.accept()
    assert page.panel.sums.total.text() == "£11.69"
    press(qtbot, page, Qt.Key.Key_F3, SHIFT)
    page.actions_.dialog.field.setText("100")
    page.actions_.dialog.accept()
    assert said(page) == "A discount cannot be larger than what it is taken from."
    page.till.discount_basket(Discount(amount_minor=69))
    assert page.panel.sums.total.text() == "£11.00"


def test_what_was_taken_out_of_use_meanwhile_is_told_at_paying(qtbot, page):
    type_in(qtbot, page, "TEA")
    key = page.till.basket.lines[0].product
    written(qtbot, page, lambda session: deactivate_product(session, ME, key))
    press(qtbot, page, Qt.Key.Key_F11)
    qtbot.keyClick(page.actions_.dialog.amount, Qt.Key.Key_Return)
    waits(qtbot, lambda: "was taken out of use" in said(page))
    assert lines(page) == [("Tea", 1_000)]


def test_what_has_no_tax_rate_is_sold_and_told(qtbot, page):
    type_in(qtbot, page, "OLD")
    pay_cash(qtbot, page)
    assert said(page) == "Old thing has no tax rate, so no tax was counted for it."


def test_a_full_disk_is_told_and_the_basket_stays(qtbot, page, monkeypatch, shop):
    type_in(qtbot, page, "TEA")
    settle(qtbot, page)

    def full(*_args):
        fault = sqlite3.OperationalError("database or disk is full")
        fault.sqlite_errorname = "SQLITE_FULL"
        raise fault

    monkeypatch.setattr("storeperf_core.operations.checkout.write_sale", full)
    press(qtbot, page, Qt.Key.Key_F11)
    qtbot.keyClick(page.actions_.dialog.amount, Qt.Key.Key_Return)
    waits(qtbot, lambda: page.said is not None and not page.till.is_completing)
    assert said(page) == "The disk is full, so nothing was saved. Free some space and try again."
    assert lines(page) == [("Tea", 1_000)]
    monkeypatch.undo()
    pay_cash(qtbot, page)
    assert sold_in(shop) == [(1, 300)]


def test_a_sale_is_held_and_brought_back_with_its_customer(qtbot, page):
    type_in(qtbot, page, "TEA")
    page.till.set_customer(Customer("7", "Ann"))
    sale_id = page.till.basket.sale_id
    press(qtbot, page, Qt.Key.Key_F6)
    waits(qtbot, lambda: lines(page) == [] and len(page.holding.held) == 1)
    type_in(qtbot, page, "CUP")
    press(qtbot, page, Qt.Key.Key_F7)
    page.actions_.dialog.accept()
    waits(qtbot, lambda: lines(page) == [("Tea", 1_000)])
    assert (page.till.basket.sale_id, page.till.basket.customer) == (sale_id, Customer("7", "Ann"))
    assert len(page.holding.held) == 1


def test_baskets_let_go_of_a_customer_who_is_erased(qtbot, page):
    ann = written(qtbot, page, lambda session: create_client(session, ME, ClientForm("7", "Ann"))).key
    for code in ("TEA", "CUP"):
        type_in(qtbot, page, code)
        page.till.set_customer(Customer("7", "Ann"))
        if code == "TEA":
            press(qtbot, page, Qt.Key.Key_F6)
            waits(qtbot, lambda: len(page.holding.held) == 1)
            settle(qtbot, page)
    page.context.changes.announce({Entity.CLIENTS})
    settle(qtbot, page)
    assert page.till.basket.customer == Customer("7", "Ann")
    erased = written(qtbot, page, lambda session: erase_client(session, ME, ann))
    page.context.changes.announce(erased.entities)
    waits(qtbot, lambda: page.till.basket.customer is None)
    waits(qtbot, lambda: "Ann" not in page.holding.held[0].body)
    settle(qtbot, page)
    with open_store(page.stage.context.folder) as store, reading(store.readers) as session:
        assert not any("Ann" in each.body for each in kept_baskets(session))


def kept_on_screen(page):
    with open_store(page.context.folder) as store, reading(store.readers) as session:
        return [each.body for each in kept_baskets(session) if each.is_current]


def test_a_recalled_sale_is_kept_however_soon_it_is_asked_for(qtbot, page):
    """What was waiting to be kept was written after it, in its place."""
    type_in(qtbot, page, "TEA")
    press(qtbot, page, Qt.Key.Key_F6)
    waits(qtbot, lambda: len(page.holding.held) == 1)
    settle(qtbot, page)
    page.till.clear()
    page.till.clear()
    page.holding.recall(page.holding.held[0].basket_key)
    waits(qtbot, lambda: lines(page) == [("Tea", 1_000)])
    settle(qtbot, page)
    assert kept_on_screen(page) == [page.till.basket.to_body()]


def test_a_scan_while_a_held_sale_is_brought_back_takes_nothing_away(qtbot, page):
    type_in(qtbot, page, "TEA")
    press(qtbot, page, Qt.Key.Key_F6)
    waits(qtbot, lambda: len(page.holding.held) == 1)
    settle(qtbot, page)
    page.holding.recall(page.holding.held[0].basket_key)
    page.till.enter("CUP")
    assert "was not added" in page.said.text()
    waits(qtbot, lambda: lines(page) == [("Tea", 1_000)])
    settle(qtbot, page)
    assert kept_on_screen(page) == [page.till.basket.to_body()]


def test_the_basket_comes_back_after_the_program_was_killed(qtbot, stage, page, shop):
    type_in(qtbot, page, "TEA")
    page.till.discount_line(Discount(share_ppm=100_000))
    settle(qtbot, page)
    before = page.till.basket
    again = TillPage(page.context)
    qtbot.addWidget(again)
    waits(qtbot, lambda: again.is_loaded)
    assert again.till.basket == before


def test_a_scan_before_the_last_basket_was_read_leaves_it_held(qtbot, page):
    type_in(qtbot, page, "TEA")
    settle(qtbot, page)
    before = page.till.basket.to_body()
    again = TillPage(page.context)
    qtbot.addWidget(again)
    again.till.add(
        page.till.source.catalogue.products.of(next(iter(page.till.source.catalogue.products.rows.values())))
    )
    waits(qtbot, lambda: again.is_loaded and len(again.holding.held) == 1)
    settle(qtbot, again)
    assert [each.body for each in again.holding.held] == [before]
    assert len(lines(again)) == 1
    assert kept_on_screen(again) == [again.till.basket.to_body()]


def test_a_basket_that_was_paid_just_before_is_not_sold_again(qtbot, page, shop):
    type_in(qtbot, page, "TEA")
    settle(qtbot, page)
    body, asked = page.till.basket.to_body(), page.till.basket.asked((CASH,))
    written(qtbot, page, lambda session: complete_sale(session, ME, asked))

    def put_back(session):
        with session.derived():
            session.driver.execute("INSERT INTO held_basket (is_current, kept_at_utc, body) VALUES (1, 1, ?)", (body,))

    written(qtbot, page, put_back)
    again = TillPage(page.context)
    qtbot.addWidget(again)
    waits(qtbot, lambda: again.is_loaded and again.said is not None)
    assert "receipt 1-1-000001" in again.said.text()
    assert lines(again) == []
    assert again.done.isVisibleTo(again)
    assert again.done.number.text() == "Receipt 1-1-000001"
    settle(qtbot, again)
    assert sold_in(shop) == [(1, 300)]


def test_completing_forgets_the_kept_basket_in_its_transaction(qtbot, page):
    type_in(qtbot, page, "TEA")
    settle(qtbot, page)
    asked = page.till.basket.asked((CASH,))
    written(qtbot, page, lambda session: complete_sale(session, ME, asked))
    with open_store(page.context.folder) as store, reading(store.readers) as session:
        assert kept_baskets(session) == []


def test_asked_twice_it_sells_once(qtbot, page, shop):
    type_in(qtbot, page, "TEA")
    with qtbot.waitSignal(page.till.completed, timeout=PATIENCE):
        page.till.complete((CASH,))
        page.till.complete((CASH,))
    settle(qtbot, page)
    assert sold_in(shop) == [(1, 300)]


def test_without_a_shift_the_page_says_what_to_do(qtbot, stage, shop):
    with open_store(shop, write=True) as store:
        close_till_session(store.to_write(), ME, 10_000)
    page = TillPage(stage(shop).context)
    qtbot.addWidget(page)
    page.show()
    waits(qtbot, lambda: page.is_loaded)
    assert page.no_shift.isVisible()
    type_in(qtbot, page, "TEA")
    assert not page.panel.cash.isEnabled()
    page.actions_.open_shift()
    waits(qtbot, lambda: any(each.isVisible() for each in page.findChildren(OpenShiftDialog)))
    dialog = page.findChild(OpenShiftDialog)
    qtbot.keyClick(dialog.amount, Qt.Key.Key_Return)
    waits(qtbot, lambda: page.panel.cash.isEnabled())
    assert page.no_shift.isHidden()
    settle(qtbot, page)


def test_an_approval_is_asked_for_and_the_sale_goes_on(qtbot, page, monkeypatch):
    from storeperf_core.domain.errors import NeedsApproval

    asked, done = [], []
    monkeypatch.setattr(page.till, "_approve", lambda action, then: (asked.append(action), then(Approval(1, action))))
    real = complete_sale

    def refuses_once(session, actor, sale):
        done.append(actor.approval)
        if actor.approval is None:
            raise NeedsApproval("give_discount")
        return real(session, actor, sale)

    monkeypatch.setattr("storeperf_desktop.viewmodels.till.complete_sale", refuses_once)
    type_in(qtbot, page, "TEA")
    with qtbot.waitSignal(page.till.completed, timeout=PATIENCE):
        page.till.complete((CASH,))
    assert (asked, done) == ([("give_discount",)], [None, Approval(1, ("give_discount",))])


def test_a_question_mark_shows_the_keys(qtbot, page, monkeypatch):
    shown = []
    monkeypatch.setattr(page, "open_key_map", lambda: shown.append(1), raising=False)
    type_in(qtbot, page, "?", None)
    assert (shown, page.field.text()) == ([1], "")


@pytest.mark.parametrize("key", ["F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12"])
def test_the_map_of_keys_tells_every_function_key(page, key):
    assert any(key == each for each, _meaning in page.key_map())


def test_every_part_has_a_name_for_screen_readers(page):
    for widget in (page.field, page.tiles, page.panel.lines, page.panel.cash, page.panel.card, page.chips):
        assert widget.accessibleName()


def test_touch_targets_are_56_pixels(page):
    for widget in (page.field, page.shift, page.panel.cash, page.panel.card, page.panel.hold, page.panel.split):
        assert widget.height() >= 56
