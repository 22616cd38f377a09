"""A cashier sells at the catalogue's prices alone; for a discount or another price somebody else's PIN is asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.staff import ALLOWED, Action, Role
from storeperf_core.operations.catalogue import ProductForm, create_product
from storeperf_core.operations.place import edit_till_terms
from storeperf_core.store.opening import open_store
from storeperf_core.store.session import reading
from storeperf_desktop.viewmodels.product_editing import NewProduct
from storeperf_desktop.widgets.approval import ApprovalDialog
from tests.support.fast_pins import fast_pins
from tests.support.stores import ME
from tests.support.team import OWNER_PIN, give_pin, join
from tests.support.till import VAT
from tests.support.till_page import PATIENCE, press, settle, show_page, type_in

__all__ = ["fast_pins"]


@pytest.fixture
def page(qtbot, stage, shop, fast_pins):
    with open_store(shop, write=True) as store:
        edit_till_terms(store.to_write(), ME, code_layouts=("21IIIIIPPPPPC",))
        create_product(store.to_write(), ME, ProductForm("12345", "Cheese", None, None, VAT, 20_000_000))
        give_pin(store, 1, OWNER_PIN)
        cashier = join(store, "Ann")
    there = stage(shop)
    there.context.signed_in.become(cashier, "Ann", ALLOWED[Role.CASHIER])
    made = show_page(qtbot, there)
    yield made
    settle(qtbot, made)


def pay(qtbot, page):
    press(qtbot, page, Qt.Key.Key_F11)
    qtbot.keyClick(page.actions_.dialog.amount, Qt.Key.Key_Return)


def approval(qtbot, page):
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(ApprovalDialog)), timeout=PATIENCE)
    return next(each for each in page.findChildren(ApprovalDialog) if each.isVisible())


def test_no_approval_for_what_the_catalogue_and_the_scale_say(qtbot, page):
    for text in ("TEA", "2112345003757", "HAM"):
        type_in(qtbot, page, text)
    assert [line.unit_price_micro for line in page.till.basket.lines] == [3_000_000, 3_750_000, 12_990_000]
    with qtbot.waitSignal(page.till.completed, timeout=PATIENCE):
        pay(qtbot, page)


@pytest.mark.parametrize("what", ["price", "discount"])
def test_another_price_and_a_discount_need_a_real_pin(qtbot, page, what):
    type_in(qtbot, page, "TEA")
    press(qtbot, page, Qt.Key.Key_F5 if what == "price" else Qt.Key.Key_F3)
    dialog = page.actions_.dialog
    dialog.field.setText("2.50" if what == "price" else "10 %")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    pay(qtbot, page)
    asking = approval(qtbot, page)
    qtbot.waitUntil(lambda: asking.entry.current is not None and asking.entry.pad.is_taking, timeout=PATIENCE)
    with qtbot.waitSignal(page.till.completed, timeout=PATIENCE) as done:
        for digit in OWNER_PIN:
            qtbot.keyClick(asking.entry.pad, digit)
        qtbot.keyClick(asking.entry.pad, Qt.Key.Key_Return)
    assert done.args[0].total_minor == (250 if what == "price" else 270)


def test_two_things_are_both_named_before_one_pin_approves_them(qtbot, page):
    type_in(qtbot, page, "TEA")
    page.till.set_price(1_000_000)
    page.till.discount_line(Discount(share_ppm=10_000))
    pay(qtbot, page)
    asking = approval(qtbot, page)
    said = " ".join(label.text() for label in asking.findChildren(QLabel))
    assert "Give a discount" in said
    assert "Sell at another price" in said
    qtbot.waitUntil(lambda: asking.entry.current is not None and asking.entry.pad.is_taking, timeout=PATIENCE)
    with qtbot.waitSignal(page.till.completed, timeout=PATIENCE):
        for digit in OWNER_PIN:
            qtbot.keyClick(asking.entry.pad, digit)
        qtbot.keyClick(asking.entry.pad, Qt.Key.Key_Return)
    with open_store(page.context.folder) as store, reading(store.readers) as session:
        facts = session.driver.execute("SELECT action FROM staff_access WHERE kind = 'approve' ORDER BY 1").fetchall()
    assert facts == [("give_discount",), ("override_price",)]


def test_without_an_approval_the_sale_stays_on_screen(qtbot, page):
    type_in(qtbot, page, "TEA")
    page.till.set_price(1_000_000)
    pay(qtbot, page)
    approval(qtbot, page).reject()
    assert not page.till.is_completing
    assert [line.unit_price_micro for line in page.till.basket.lines] == [1_000_000]


def test_an_unknown_code_becomes_a_product_for_whoever_may_make_one(qtbot, page):
    type_in(qtbot, page, "5012345678900")
    assert [each.text() for each in page.said.findChildren(QPushButton) if each.isVisible() and each.text()] == []
    page.context.signed_in.become(1, "Owner", tuple(Action))
    type_in(qtbot, page, "5012345678900")
    (make,) = [each for each in page.said.findChildren(QPushButton) if each.text() == "Make a product of it"]
    qtbot.mouseClick(make, Qt.MouseButton.LeftButton)
    assert page.stage.went == [("products", NewProduct("5012345678900"))]
