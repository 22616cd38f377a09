from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from storeperf_core.analytics.browse import EVERYTHING, SalesFilter
from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.changes import Entity
from storeperf_desktop.pages.sales import create
from storeperf_desktop.pages.sales import page as sales_page
from storeperf_desktop.pages.sales.receipt import Receipt
from storeperf_desktop.pages.taking_back.choose import ChooseLinesDialog
from storeperf_desktop.pages.taking_back.done import DoneDialog
from storeperf_desktop.pages.taking_back.void import VoidDialog
from storeperf_desktop.viewmodels.sales import ShowSale
from storeperf_desktop.widgets import Toast
from tests.support.browsing import (
    PATIENCE,
    choose_segment,
    click,
    click_header,
    column,
    dialog_of,
    open_row,
    opened_page,
    rested,
    typed,
    words,
)
from tests.support.direct_sales import Sold, add_sales
from tests.support.stores import london_store
from tests.support.till import opened, sell

SOLD_AT, RECEIPT, CUSTOMER, TOTAL, STATE = 0, 1, 2, 6, 7
NEWEST_FIRST = ["C536369", "536368", "536367", "536366", "536365"]


@pytest.fixture
def page(qtbot, stage, own_imported_shop):
    return opened_page(qtbot, create, stage(own_imported_shop))


def summary(page):
    return page._sentence.text()


def receipt_of(page):
    return page.panel.findChild(Receipt)


def wait_for_summary(qtbot, page, text):
    qtbot.waitUntil(lambda: summary(page) == text, timeout=PATIENCE)


def test_every_sale_is_there_the_newest_first(qtbot, page):
    assert column(page, RECEIPT) == NEWEST_FIRST
    assert column(page, TOTAL) == ["−£10.00", "£15.00", "£5.00", "£10.00", "£25.50"]
    assert column(page, STATE) == ["Refund", "", "Incomplete", "", ""]
    assert column(page, SOLD_AT)[0] == "03/12/2010 12:30"
    wait_for_summary(qtbot, page, "4 sales, 1 refund: £45.50.")


@pytest.mark.parametrize(
    ("place", "ascending"),
    [
        (SOLD_AT, ["536365", "536366", "536367", "536368", "C536369"]),
        (RECEIPT, ["536365", "536366", "536367", "536368", "C536369"]),
        (TOTAL, ["C536369", "536367", "536366", "536368", "536365"]),
        (CUSTOMER, ["536366", "536365", "536368", "C536369", "536367"]),
    ],
)
def test_a_header_sorts_and_turns(qtbot, page, place, ascending):
    click_header(qtbot, page, place)
    if page.table.order.endswith("down"):
        click_header(qtbot, page, place)
    assert column(page, RECEIPT) == ascending
    assert page.order.current() == page.table.order
    click_header(qtbot, page, place)
    assert page.table.order.endswith("down")
    assert set(column(page, RECEIPT)) == set(ascending)
    assert column(page, RECEIPT) != ascending


def test_a_header_that_sorts_nothing_leaves_the_arrow_where_it_was(qtbot, page):
    click_header(qtbot, page, 3)
    header = page.table.horizontalHeader()
    assert header.sortIndicatorSection() == SOLD_AT
    assert column(page, RECEIPT) == NEWEST_FIRST


def test_the_keyboard_sorts(qtbot, page):
    page.order.setFocus()
    for _step in range(2):
        qtbot.keyClick(page.order, Qt.Key.Key_Down)
    page.order.activated.emit(page.order.currentIndex())
    rested(qtbot, page)
    assert page.order.current() == "total-down"
    assert column(page, RECEIPT)[0] == "536365"


def test_lines_show_every_line(qtbot, page):
    choose_segment(qtbot, page.what, "Lines")
    rested(qtbot, page)
    assert column(page, 3) == ["White lamp", "Green soap", "Green soap", "White lamp", "White lamp", "Blue vase"]
    assert column(page, 7)[0] == "−£10.00"
    wait_for_summary(qtbot, page, "6 lines, 4 sales, 1 refund: £45.50.")
    click_header(qtbot, page, 8)
    assert column(page, 8)[-1] == "£25.50"
    choose_segment(qtbot, page.what, "Sales")
    rested(qtbot, page)
    assert page.rows.rowCount() == 5


@pytest.mark.parametrize(("text", "receipts"), [("5363", NEWEST_FIRST[1:]), ("13047", ["536366"]), ("soap", None)])
def test_the_search_finds_receipts_customers_and_products(qtbot, page, text, receipts):
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search_field.hasFocus()
    qtbot.keyClicks(page.search_field, text)
    qtbot.keyClick(page.search_field, Qt.Key.Key_Return)
    rested(qtbot, page)
    assert column(page, RECEIPT) == (receipts or ["536368", "536367"])


def test_a_search_of_the_palette_stands_in_the_field(qtbot, page):
    page.search("536366")
    rested(qtbot, page)
    assert page.search_field.text() == "536366"
    assert column(page, RECEIPT) == ["536366"]


def test_refunds_only_is_a_pill_that_can_be_removed(qtbot, page):
    page.kind.set_current("1")
    page.kind.chosen.emit("1")
    rested(qtbot, page)
    assert column(page, RECEIPT) == ["C536369"]
    assert page.pills.texts() == ["Refunds only"]
    qtbot.mouseClick(page.pills.pill("kind"), Qt.MouseButton.LeftButton)
    rested(qtbot, page)
    assert page.rows.rowCount() == 5
    assert not page.pills.isVisible()
    assert page.kind.current() == ""


def test_a_period_includes_both_its_days(qtbot, page):
    qtbot.mouseClick(page.period, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.picker is not None, timeout=PATIENCE)
    page.picker.pick(date(2010, 12, 1))
    page.picker.pick(date(2010, 12, 2))
    click(qtbot, page.picker, "Show this period")
    rested(qtbot, page)
    assert column(page, RECEIPT) == ["536367", "536366", "536365"]
    assert page.pills.texts() == ["1–2 Dec 2010"]


def test_a_customer_a_product_and_totals_are_typed(qtbot, page):
    qtbot.mouseClick(page.more, Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page)
    typed(qtbot, dialog.fields["customer"], "17850")
    typed(qtbot, dialog.fields["at_least"], "15")
    qtbot.keyClick(dialog.fields["at_least"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.pills.texts() == ["Customer: 17850", "From £15.00"], timeout=PATIENCE)
    rested(qtbot, page)
    assert column(page, RECEIPT) == ["536368", "536365"]
    click(qtbot, page.pills, "Remove all")
    rested(qtbot, page)
    assert page.question.wanted == EVERYTHING


def test_what_is_typed_and_cannot_be_meant_is_said_beside_its_field(qtbot, page):
    qtbot.mouseClick(page.more, Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page)
    typed(qtbot, dialog.fields["customer"], "nobody")
    typed(qtbot, dialog.fields["product"], "e")
    typed(qtbot, dialog.fields["at_most"], "a lot")
    qtbot.keyClick(dialog.fields["at_most"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "nobody" in dialog.fields["customer"].accessibleDescription(), timeout=PATIENCE)
    assert "3 have “e”" in dialog.fields["product"].accessibleDescription()
    assert "not an amount" in dialog.fields["at_most"].accessibleDescription()
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert page.question.wanted == EVERYTHING


def test_a_figure_leads_to_exactly_its_sales(qtbot, page):
    page.open_with(SalesFilter(since=date(2010, 12, 3), until=date(2010, 12, 4), kind=1))
    rested(qtbot, page)
    assert column(page, RECEIPT) == ["C536369"]
    assert page.pills.texts() == ["3 Dec 2010", "Refunds only"]
    wait_for_summary(qtbot, page, "Behind this figure: 0 sales, 1 refund: −£10.00.")


def test_a_figure_of_a_product_leads_to_its_lines_alone(qtbot, page):
    choose_segment(qtbot, page.what, "Lines")
    rested(qtbot, page)
    open_row(qtbot, page, 5)
    vase = receipt_of(page).lines.rows.row(1).key
    page.open_with(SalesFilter(product_key=vase))
    rested(qtbot, page)
    assert page.what.current() == "lines"
    assert column(page, 3) == ["Blue vase"]
    wait_for_summary(qtbot, page, "Behind this figure: 1 line, 1 sale, 0 refunds: £5.50.")
    assert page.pills.texts() == ["Product: Blue vase"]
    page.narrow(kind=0)
    wait_for_summary(qtbot, page, "1 line, 1 sale, 0 refunds: £5.50.")


def test_another_figure_replaces_the_filters_and_the_search_of_before(qtbot, page):
    page.search("lamp")
    rested(qtbot, page)
    page.open_with(SalesFilter(kind=0))
    rested(qtbot, page)
    assert page.search_field.text() == ""
    assert column(page, RECEIPT) == NEWEST_FIRST[1:]


def test_enter_opens_the_receipt_and_escape_closes_it(qtbot, page):
    open_row(qtbot, page, 4)
    told = words(page.panel)
    assert {"01/12/2010 08:26", "£25.50", "2 lines", "december.csv", "Europe/London"} <= set(told)
    assert page.panel.accessibleName() == "Sale 536365"
    lines = receipt_of(page).lines
    assert [lines.rows.index(row, 0).data() for row in range(2)] == ["White lamp", "Blue vase"]
    assert [lines.rows.index(row, 3).data() for row in range(2)] == ["£20.00", "£5.50"]
    qtbot.keyClick(page.panel, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()
    assert page.table.hasFocus()


def test_an_incomplete_receipt_says_so(qtbot, page):
    open_row(qtbot, page, 2)
    assert any("This receipt is incomplete" in text for text in words(page.panel))


def test_the_drawer_follows_the_arrow_keys(qtbot, page):
    open_row(qtbot, page, 0)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.panel.accessibleName() == "Sale 536368", timeout=PATIENCE)
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert not page.panel.isVisible()


def test_a_customer_in_the_drawer_leads_to_all_their_sales(qtbot, page):
    open_row(qtbot, page, 4)
    link = next(each for each in page.panel.findChildren(QPushButton) if each.text() == "17850")
    qtbot.keyClick(link, Qt.Key.Key_Return)
    rested(qtbot, page)
    assert column(page, RECEIPT) == ["C536369", "536368", "536365"]
    assert not page.panel.isVisible()


def test_another_page_can_ask_for_one_sale(qtbot, page):
    page.open_with(ShowSale(page.rows.row(3).key))
    qtbot.waitUntil(lambda: page.panel.accessibleName() == "Sale 536366", timeout=PATIENCE)


def test_a_sale_that_is_gone_is_told(qtbot, page):
    page.open_with(ShowSale(999))
    qtbot.waitUntil(lambda: any("not in the store any more" in text for text in words(page.window())), timeout=PATIENCE)
    for toast in page.window().findChildren(Toast):
        toast.hide()


def test_nothing_that_matches_offers_to_remove_search_and_filters(qtbot, page):
    page.search("nothing is called so")
    rested(qtbot, page)
    assert page.state.state() == "empty"
    click(qtbot, page.state, "Remove search and filters")
    rested(qtbot, page)
    assert page.state.state() == "content"
    assert page.search_field.text() == ""


def test_a_store_without_sales_offers_to_bring_them_in(qtbot, stage, empty_folder):
    page = opened_page(qtbot, create, stage(empty_folder))
    assert page.state.state() == "empty"
    assert not page.search_field.isVisible()
    click(qtbot, page.state, "Bring in your sales")
    assert page.went == [("bring_in", None)]


def test_a_failure_is_told_and_trying_again_helps(qtbot, stage, own_imported_shop, monkeypatch):
    def refuse(*_arguments):
        raise Refusal("The disk with the store cannot be read.")

    real = sales_page.find_sales
    monkeypatch.setattr(sales_page, "find_sales", refuse)
    page = opened_page(qtbot, create, stage(own_imported_shop))
    assert page.state.state() == "error"
    monkeypatch.setattr(sales_page, "find_sales", real)
    click(qtbot, page.state, "Try again")
    qtbot.waitUntil(lambda: page.state.state() == "content", timeout=PATIENCE)


def test_the_page_follows_changes_and_keeps_its_place(qtbot, page):
    page.table.go_to(2)
    context = page.stage.context
    more = [Sold(datetime(2010, 12, 4, 9), "TEA", 1, 500)]
    context.tasks.write(
        lambda session: add_sales(session, more), lambda _done: context.changes.announce({Entity.SALES}), pytest.fail
    )
    qtbot.waitUntil(lambda: page.rows.rowCount() == 6, timeout=PATIENCE)
    rested(qtbot, page)
    assert page.table.currentIndex().row() == 2


@pytest.mark.parametrize(("width", "height"), [(1232, 816), (1072, 636), (816, 616)])
@pytest.mark.parametrize("text_size", [1.0, 1.5])
def test_nothing_is_wider_than_the_page(qtbot, page, width, height, text_size):
    page.stage.context.theme.set_text_size(text_size)
    page.resize(width, height)
    qtbot.wait(1)
    for widget in (page.search_field, page.order, page.kind, page.period, page.more, page.what, page.table):
        right = widget.mapTo(page, QPoint(widget.width(), 0)).x()
        assert right <= page.width(), widget.accessibleName()
    assert page.table.horizontalScrollBar().maximum() == 0


def test_a_page_that_goes_while_it_asks_is_not_told_any_more(qtbot, stage, own_imported_shop):
    there = stage(own_imported_shop)
    page = create(there.context)
    page.deleteLater()
    qtbot.wait(1)
    answered = []
    there.context.tasks.read(lambda _session: True, answered.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(answered), timeout=PATIENCE)
    qtbot.wait(50)


def test_the_filter_is_ready_to_be_typed_into(qtbot, page):
    page._choose_filter()
    qtbot.waitUntil(lambda: page.dialog.isVisible())
    assert page.dialog.focusWidget() is page.dialog.fields["customer"]
    page.dialog.reject()


def test_a_sale_in_the_drawer_is_refunded_or_voided_and_a_refund_is_not(qtbot, stage, tmp_path):
    with london_store(tmp_path / "shop") as store:
        opened(store)
        sold = [sell(store, "TEA"), sell(store, "HAM")]
    page = opened_page(qtbot, create, stage(tmp_path / "shop"))
    assert column(page, RECEIPT) == ["1-1-000002", "1-1-000001"]
    open_row(qtbot, page, 0)
    assert page.refund.isVisible()
    click(qtbot, page.panel, "Void")
    dialog = shown(qtbot, page, VoidDialog)
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=PATIENCE)
    typed(qtbot, dialog.reason, "Typing error")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    done = shown(qtbot, page, DoneDialog)
    qtbot.keyClick(done.accept_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.panel.accessibleName() == "Void 1-1-000003", timeout=PATIENCE)
    qtbot.waitUntil(lambda: column(page, STATE) == ["Void", "", ""], timeout=PATIENCE)
    assert not page.refund.isVisible()
    assert not page.void.isVisible()
    page.show_record(sold[0].sale_key)
    qtbot.waitUntil(lambda: page.panel.accessibleName() == "Sale 1-1-000001", timeout=PATIENCE)
    click(qtbot, page.panel, "Refund")
    choose = shown(qtbot, page, ChooseLinesDialog)
    qtbot.mouseClick(choose.lines.everything, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(choose.exchange, Qt.MouseButton.LeftButton)
    ((key, returned),) = page.went
    assert (key, returned.total_minor) == ("till", 300)


def shown(qtbot, page, kind):
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(kind)), timeout=PATIENCE)
    return next(each for each in page.findChildren(kind) if each.isVisible())
