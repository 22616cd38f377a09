"""The page of stock, driven by keys as a scanner or a keyboard sends them."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from shiboken6 import isValid

from storeperf_core.operations.catalogue import ProductForm, create_product
from storeperf_core.operations.changes import Entity
from storeperf_core.operations.orders.orders import OrderForm, OrderLine, draft_order, name_supplier, send_order
from storeperf_core.operations.stock import on_hand
from storeperf_core.operations.stock_control import count_product, on_order
from storeperf_core.operations.till_sessions import open_till_session
from storeperf_core.store.opening import create_store, open_store, owner
from storeperf_core.store.session import reading
from storeperf_core.store.tables import staff
from storeperf_desktop.pages.stock import create
from storeperf_desktop.pages.stock.page import LOW, ORDERS, STOCKTAKE
from storeperf_desktop.pages.stock.stock_dialog import StockDialog
from storeperf_desktop.pages.stock.stocktake_dialogs import CloseDialog
from storeperf_desktop.widgets import Toast
from tests.support.browsing import (
    PATIENCE,
    choose_segment,
    click,
    column,
    open_row,
    opened_page,
    rested,
    words,
)
from tests.support.till import sell

ME = owner("desktop")
CODE, NAME, HERE, COMING, STATE = 0, 1, 2, 3, 7
TEA_BARCODE = "4006381333931"
FORMS = (
    ProductForm("TEA", "Black tea", "Drinks", "Twin", None, 3_000_000, 1_000_000, (TEA_BARCODE,), 10_000),
    ProductForm("CUP", "Blue cup", "Things", "Twin", None, 2_500_000, 500_000, (), 5_000),
    ProductForm("HAM", "Ham", None, None, None, 9_000_000),
    ProductForm("POST", "Postage", None, None, None, 4_000_000, is_goods=False),
)


@pytest.fixture
def shop(tmp_path):
    """Twelve teas; cups and ham never counted."""
    folder = tmp_path / "shop"
    create_store(folder, name="Corner shop", currency="GBP", timezone="Europe/London")
    with open_store(folder, write=True) as store:
        keys = [create_product(store.to_write(), ME, form).key for form in FORMS]
        open_till_session(store.to_write(), ME)
        count_product(store.to_write(), ME, keys[0], 12_000)
    return folder


@pytest.fixture
def page(qtbot, stage, shop):
    made = opened_page(qtbot, create, stage(shop))
    yield made
    for toast in made.window().findChildren(Toast):
        toast.hide()


def press(qtbot, within, text):
    """Click a button once it is there: a drawer that was filled again shows its buttons with the next event."""

    def is_there():
        found = [each for each in within.findChildren(QAbstractButton) if each.text() == text]
        return any(each.isVisible() and each.isEnabled() for each in found)

    qtbot.waitUntil(is_there, timeout=PATIENCE)
    click(qtbot, within, text)


def asked_for(qtbot, page, kind):
    """The dialog of this kind, once it is open; the one before it may be closing still."""

    def is_open():
        return isValid(page.dialog) and isinstance(page.dialog, kind) and page.dialog.isVisible()

    qtbot.waitUntil(lambda: page.dialog is not None and is_open(), timeout=PATIENCE)
    return page.dialog


def enter(qtbot, field, text):
    """Type as a scanner does, into whatever has the focus."""
    qtbot.waitUntil(field.isVisible, timeout=PATIENCE)
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def told(page):
    return [text for toast in page.window().findChildren(Toast) if toast.isVisible() for text in words(toast)]


def known(page):
    """(code, on hand) of every product, read beside the page."""
    found = {}
    page.stage.context.tasks.read(
        lambda session: {
            code: on_hand(session, [key])[key]
            for key, code in session.driver.execute("SELECT product_key, code FROM product").fetchall()
        },
        found.update,
        lambda failure: pytest.fail(failure.sentence),
    )
    return found


def waited_for(qtbot, page, code, milli):
    def is_so():
        found = known(page)
        qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
        return found[code] == milli

    qtbot.waitUntil(is_so, timeout=PATIENCE)


def by_name(page):
    return dict(zip(column(page, CODE), column(page, HERE), strict=True))


def scanned(qtbot, entry, code, quantity, cost=None):
    """Code, Enter, quantity, Enter and, if asked for, cost, Enter."""
    entry.code.setFocus()
    enter(qtbot, entry.code, code)
    found = f"{code} · ".casefold()
    qtbot.waitUntil(lambda: entry.told.text().casefold().startswith(found), timeout=PATIENCE)
    assert entry.quantity.hasFocus()
    enter(qtbot, entry.quantity, quantity)
    if cost is not None:
        entry.cost.selectAll()
        enter(qtbot, entry.cost, cost)


def finish(qtbot, dialog):
    """Enter in the empty code field goes to the button, Space presses it."""
    dialog.lines.code.setFocus()
    qtbot.keyClick(dialog.lines.code, Qt.Key.Key_Return)
    assert dialog.accept_button.hasFocus()
    qtbot.keyClick(dialog.accept_button, Qt.Key.Key_Space)


def test_goods_are_listed_with_what_there_is_and_services_are_not(qtbot, page):
    assert column(page, NAME) == ["Black tea", "Blue cup", "Ham"]
    assert column(page, HERE) == ["12", "–", "–"]
    assert column(page, STATE) == ["", "Never counted", "Never counted"]
    page.only = page.on_hand.only
    page.only.chosen.emit("unknown")
    qtbot.waitUntil(lambda: column(page, CODE) == ["CUP", "HAM"], timeout=PATIENCE)
    page.search("ham")
    qtbot.waitUntil(lambda: column(page, CODE) == ["HAM"], timeout=PATIENCE)
    page.search("nothing like it")
    qtbot.waitUntil(lambda: page.state.state() == "empty", timeout=PATIENCE)
    press(qtbot, page.state, "Show everything")
    qtbot.waitUntil(lambda: len(column(page, CODE)) == 3, timeout=PATIENCE)


def test_a_sale_elsewhere_is_seen_at_once(qtbot, page):
    done = []
    page.stage.context.tasks.write(
        lambda session: sell(_Store(session), "TEA"), done.append, lambda failure: pytest.fail(failure.sentence)
    )
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    page.stage.context.changes.announce({Entity.SALES, Entity.STOCK})
    qtbot.waitUntil(lambda: page.is_loaded and by_name(page).get("TEA") == "11", timeout=PATIENCE)


def test_a_list_that_nobody_looks_at_is_read_again_when_somebody_does(qtbot, page):
    page.hide()
    loads = []
    page.loaded.connect(lambda: loads.append(1))
    done = []
    page.stage.context.tasks.write(
        lambda session: count_product(session, ME, 1, 7_000), done.append, lambda failure: pytest.fail(failure.sentence)
    )
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    page.stage.context.changes.announce({Entity.STOCK})
    qtbot.wait(100)
    assert loads == []
    page.show()
    qtbot.waitUntil(lambda: page.is_loaded and by_name(page).get("TEA") == "7", timeout=PATIENCE)


class _Store:
    def __init__(self, session):
        self._session = session

    def to_write(self):
        return self._session


def test_goods_are_received_by_scanner_and_keys_alone(qtbot, page):
    press(qtbot, page, "Receive")
    dialog = asked_for(qtbot, page, StockDialog)
    entry = dialog.lines
    qtbot.waitUntil(entry.code.hasFocus, timeout=PATIENCE)
    enter(qtbot, entry.code, TEA_BARCODE)
    qtbot.waitUntil(entry.quantity.hasFocus, timeout=PATIENCE)
    # The next scan goes into whatever has the focus: it is a product, not a quantity.
    enter(qtbot, entry.quantity, TEA_BARCODE)
    qtbot.waitUntil(lambda: entry.quantity.text() == "2", timeout=PATIENCE)
    scanned(qtbot, entry, "cup", "6", "0.75")
    enter(qtbot, entry.code, "NOTHING")
    qtbot.waitUntil(lambda: "no product in use" in entry.told.text(), timeout=PATIENCE)
    dialog.reference.setText("LS-1")
    finish(qtbot, dialog)
    qtbot.waitUntil(lambda: by_name(page).get("TEA") == "14", timeout=PATIENCE)
    # What was never counted stays unknown, but its ledger knows what came.
    assert by_name(page)["CUP"] == "–"
    open_row(qtbot, page, 1)
    assert [page.on_hand.ledger.rows.index(0, place).data() for place in (2, 3)] == ["+6", "?"]
    assert "LS-1" in page.on_hand.ledger.rows.index(0, 1).data()


def test_a_product_is_counted_adjusted_and_transferred_from_its_drawer(qtbot, page):
    open_row(qtbot, page, 0)
    press(qtbot, page.panel, "Count")
    dialog = asked_for(qtbot, page, StockDialog)
    enter(qtbot, dialog.quantity, "10")
    qtbot.waitUntil(lambda: by_name(page).get("TEA") == "10", timeout=PATIENCE)
    press(qtbot, page.panel, "Adjust")
    dialog = asked_for(qtbot, page, StockDialog)
    dialog.reason.set_current("lost")
    dialog.reason.chosen.emit("lost")
    press(qtbot, dialog, "Adjust")
    qtbot.waitUntil(lambda: by_name(page).get("TEA") == "9", timeout=PATIENCE)
    press(qtbot, page.panel, "Transfer")
    dialog = asked_for(qtbot, page, StockDialog)
    press(qtbot, dialog, "Transfer")
    qtbot.waitUntil(lambda: "Say where" in dialog.fault.text(), timeout=PATIENCE)
    dialog.place.setText("Leeds")
    press(qtbot, dialog, "Transfer")
    qtbot.waitUntil(lambda: by_name(page).get("TEA") == "8", timeout=PATIENCE)
    qtbot.waitUntil(lambda: page.on_hand.ledger.rows.rowCount() == 4, timeout=PATIENCE)
    happened = [page.on_hand.ledger.rows.index(row, 1).data().split(" · ")[0] for row in range(4)]
    assert happened == ["Sent away", "Adjusted", "Counted", "Counted"]


def test_what_is_below_zero_is_flagged(qtbot, page):
    press(qtbot, page, "Adjust")
    dialog = asked_for(qtbot, page, StockDialog)
    scanned(qtbot, dialog.lines, "TEA", "15")
    finish(qtbot, dialog)
    qtbot.waitUntil(lambda: by_name(page).get("TEA") == "−3", timeout=PATIENCE)
    assert column(page, STATE)[0] == "Below zero"


def test_a_quantity_that_cannot_be_read_is_said_and_lines_are_taken_out(qtbot, page):
    press(qtbot, page, "Transfer")
    dialog = asked_for(qtbot, page, StockDialog)
    entry = dialog.lines
    enter(qtbot, entry.code, "TEA")
    qtbot.waitUntil(entry.quantity.hasFocus, timeout=PATIENCE)
    enter(qtbot, entry.quantity, "1..5")
    assert "is not a quantity" in entry.told.text()
    enter(qtbot, entry.quantity, "0")
    assert entry.lines() == []
    enter(qtbot, entry.code, "CUP")
    qtbot.waitUntil(lambda: entry.rows.rowCount() == 1, timeout=PATIENCE)
    entry.table.setFocus()
    entry.table.go_to(0)
    qtbot.keyClick(entry.table, Qt.Key.Key_Delete)
    assert entry.rows.rowCount() == 0
    finish(qtbot, dialog)
    qtbot.waitUntil(lambda: "no product with a quantity" in dialog.fault.text(), timeout=PATIENCE)


def test_all_that_is_low_is_ordered_sent_and_received(qtbot, page, monkeypatch, tmp_path):
    press(qtbot, page, "Adjust")
    dialog = asked_for(qtbot, page, StockDialog)
    scanned(qtbot, dialog.lines, "TEA", "9")
    finish(qtbot, dialog)
    qtbot.waitUntil(lambda: by_name(page).get("TEA") == "3", timeout=PATIENCE)
    page.show_part(LOW)
    rested(qtbot, page)
    assert column(page, 1) == ["Black tea"]
    qtbot.waitUntil(lambda: page.low.supplier.count() == 2, timeout=PATIENCE)
    assert not page.low.order.isEnabled()
    page.low.supplier.setCurrentIndex(1)
    page.low.supplier.chosen.emit(page.low.supplier.current())
    rested(qtbot, page)
    press(qtbot, page, "Order all of it")
    qtbot.waitUntil(lambda: page.part is page.purchase_orders and page.panel.isVisible(), timeout=PATIENCE)
    assert page.purchase_orders.shown.lines[0].quantity_milli == 17_000
    press(qtbot, page.panel, "Send")
    qtbot.waitUntil(lambda: "Sent" in words(page.panel), timeout=PATIENCE)
    saved = save_to(monkeypatch, tmp_path / "order.csv")
    press(qtbot, page.panel, "CSV")
    with saved.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[1] == ["1", "Twin", "TEA", "Black tea", "17", "1", "17.00", "GBP"]
    saved = save_to(monkeypatch, tmp_path / "order.pdf")
    press(qtbot, page.panel, "PDF")
    assert saved.read_bytes().startswith(b"%PDF-")
    press(qtbot, page.panel, "Receive")
    dialog = asked_for(qtbot, page, StockDialog)
    (line,) = dialog.lines.lines()
    assert line.quantity_milli == 17_000
    scanned(qtbot, dialog.lines, "TEA", "7")
    finish(qtbot, dialog)
    qtbot.waitUntil(lambda: "Received in part" in words(page.panel), timeout=PATIENCE)
    page.show_part("on_hand")
    qtbot.waitUntil(lambda: by_name(page).get("TEA") == "10", timeout=PATIENCE)
    assert column(page, COMING)[0] == "10"


def save_to(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_about: (str(path), ""))
    return path


def test_an_order_is_drafted_by_hand_and_edited(qtbot, page):
    page.show_part(ORDERS)
    rested(qtbot, page)
    assert page.state.state() == "empty"
    press(qtbot, page.state, "New order")
    dialog = asked_for(qtbot, page, StockDialog)
    scanned(qtbot, dialog.lines, "CUP", "4", "0.60")
    finish(qtbot, dialog)
    qtbot.waitUntil(lambda: "needs a supplier" in dialog.fault.text(), timeout=PATIENCE)
    dialog.supplier.setText("Newcomer")
    dialog.expected.setText("tomorrow")
    finish(qtbot, dialog)
    qtbot.waitUntil(lambda: "is not a day" in dialog.fault.text(), timeout=PATIENCE)
    dialog.expected.setText("2026-12-24")
    finish(qtbot, dialog)
    qtbot.waitUntil(page.panel.isVisible, timeout=PATIENCE)
    assert {"Draft", "Newcomer", "24/12/2026", "£2.40"} <= set(words(page.panel))
    press(qtbot, page.panel, "Edit")
    dialog = asked_for(qtbot, page, StockDialog)
    qtbot.waitUntil(lambda: dialog.supplier.text() == "Newcomer", timeout=PATIENCE)
    scanned(qtbot, dialog.lines, "HAM", "2", "1")
    finish(qtbot, dialog)
    qtbot.waitUntil(lambda: "£4.40" in words(page.panel), timeout=PATIENCE)


def test_a_stocktake_is_counted_by_scanner_and_closed(qtbot, page):
    page.show_part(STOCKTAKE)
    rested(qtbot, page)
    press(qtbot, page.state, "Begin a stocktake")
    dialog = asked_for(qtbot, page, StockDialog)
    enter(qtbot, dialog.name, "Spring")
    qtbot.waitUntil(lambda: page.stocktake.counting is not None, timeout=PATIENCE)
    counting = page.stocktake.counting
    qtbot.waitUntil(counting.code.hasFocus, timeout=PATIENCE)
    for count in ("1", "2", "3"):
        focused = QApplication.focusWidget()
        enter(qtbot, focused, TEA_BARCODE)
        qtbot.waitUntil(lambda count=count: counting.quantity.text() == count, timeout=PATIENCE)
    waited_for(qtbot, page, "TEA", 3_000)
    # Another shelf: other things were scanned in between, then five more teas lie there.
    enter(qtbot, counting.code, "CUP")
    qtbot.waitUntil(lambda: counting.told.text().startswith("Blue cup: 1"), timeout=PATIENCE)
    enter(qtbot, counting.quantity, "4")
    waited_for(qtbot, page, "CUP", 4_000)
    enter(qtbot, counting.code, "TEA")
    qtbot.waitUntil(lambda: counting.told.text().startswith("Black tea: 1"), timeout=PATIENCE)
    enter(qtbot, counting.quantity, "5")
    waited_for(qtbot, page, "TEA", 8_000)
    qtbot.keyClick(counting.code, Qt.Key.Key_Return)
    assert counting.accept_button.hasFocus()
    qtbot.keyClick(counting.accept_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: {"−£4.00", "4"} <= set(words(page.panel)), timeout=PATIENCE)
    choose_segment(qtbot, page.panel, "Not counted")
    press(qtbot, page.panel, "Close the stocktake")
    closing = asked_for(qtbot, page, CloseDialog)
    closing.left.set_current("zero")
    press(qtbot, closing, "Close the stocktake")
    waited_for(qtbot, page, "HAM", 0)
    qtbot.waitUntil(lambda: page.is_loaded and column(page, 5) == ["Closed"], timeout=PATIENCE)


def test_who_may_not_is_asked_for_an_approval_and_it_is_done_with_it(qtbot, page, approver):
    context, made = page.stage.context, []

    def hire(session):
        with session.change("create_staff", ME, scope="organisation") as change:
            return change.insert(staff, name="Kim", role="cashier")

    context.tasks.write(hire, made.append, lambda failure: pytest.fail(failure.sentence))
    qtbot.waitUntil(lambda: bool(made), timeout=PATIENCE)
    context.signed_in.become(made[0], "Kim", ())
    press(qtbot, page, "Adjust")
    dialog = asked_for(qtbot, page, StockDialog)
    scanned(qtbot, dialog.lines, "TEA", "2")
    finish(qtbot, dialog)
    qtbot.waitUntil(lambda: "needs the approval" in dialog.fault.text(), timeout=PATIENCE)

    approver.staff_key = 1
    finish(qtbot, dialog)
    qtbot.waitUntil(lambda: by_name(page).get("TEA") == "10", timeout=PATIENCE)
    assert approver.asked == ["change_stock"] * 2
    assert approver.parents == [dialog] * 2


def test_a_long_ledger_is_read_a_page_at_a_time(qtbot, stage, shop):
    with open_store(shop, write=True) as store:
        for quantity in range(1, 121):
            sell(store, "TEA")
            if quantity % 40 == 0:
                count_product(store.to_write(), ME, 1, 50_000)
    page = opened_page(qtbot, create, stage(shop))
    open_row(qtbot, page, 0)
    assert page.on_hand.ledger.rows.rowCount() == 103
    press(qtbot, page.panel, "Show earlier")
    qtbot.waitUntil(lambda: page.on_hand.ledger.rows.rowCount() == 124, timeout=PATIENCE)
    assert page.on_hand.more.isHidden()
    assert page.on_hand.ledger.rows.index(122, 3).data() == "11"


def test_what_is_on_order_is_the_same_beside_the_page(shop):
    with open_store(shop, write=True) as store:
        supplier = name_supplier(store.to_write(), ME, "Twin")
        key = draft_order(store.to_write(), ME, OrderForm(supplier, (OrderLine(1, 3_000),))).key
        send_order(store.to_write(), ME, key)
        with reading(store.readers) as session:
            assert on_order(session) == on_order(session, [1, 2]) == {1: 3_000}


def test_lists_are_saved_as_csv(qtbot, page, monkeypatch, tmp_path):
    saved = save_to(monkeypatch, tmp_path / "stock.csv")
    press(qtbot, page, "Export")
    qtbot.waitUntil(lambda: any("Saved as" in text for text in told(page)), timeout=PATIENCE)
    with saved.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["code"], row["on_hand"], row["value_at_cost"]) for row in rows] == [
        ("TEA", "12", "12.00"),
        ("CUP", "", ""),
        ("HAM", "", ""),
    ]
    save_to(monkeypatch, tmp_path / "not there" / "stock.csv")
    press(qtbot, page, "Export")
    qtbot.waitUntil(lambda: any("could not be written" in text for text in told(page)), timeout=PATIENCE)


def test_a_store_without_products_says_where_they_come_from(qtbot, stage, empty_folder):
    page = opened_page(qtbot, create, stage(empty_folder))
    assert page.state.state() == "empty"
    press(qtbot, page.state, "Bring in your sales")
    assert page.went == [("bring_in", None)]
    for key in (LOW, ORDERS, STOCKTAKE):
        page.open_with(key)
        rested(qtbot, page)
        assert page.state.state() == "empty"
