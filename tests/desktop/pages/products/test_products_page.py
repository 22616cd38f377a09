from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from storeperf_core.analytics.browse import SalesFilter
from storeperf_core.operations.catalogue import ProductForm, create_product, edit_product, product_form
from storeperf_core.operations.changes import Entity
from storeperf_core.store.opening import owner
from storeperf_desktop.pages.products import create
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

CODE, NAME, PRICE, REVENUE, STATE = 0, 1, 3, 6, 7
ME = owner("desktop")


@pytest.fixture
def page(qtbot, stage, own_imported_shop):
    made = opened_page(qtbot, create, stage(own_imported_shop))
    yield made
    for toast in made.window().findChildren(Toast):
        toast.hide()


def write(qtbot, page, work):
    """Write as somebody else would, and tell the pages."""
    done = []
    page.stage.context.tasks.write(work, done.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    page.stage.context.changes.announce({Entity.PRODUCTS})
    return done[0]


def waited(qtbot, page, names):
    qtbot.waitUntil(lambda: page.is_loaded and column(page, NAME) == names, timeout=PATIENCE)


def edit_first(qtbot, page):
    open_row(qtbot, page, 0)
    click(qtbot, page.panel, "Edit")
    return dialog_of(qtbot, page)


def test_products_stand_in_order_of_name_with_what_they_brought(page):
    assert column(page, NAME) == ["Blue vase", "Green soap", "White lamp"]
    assert column(page, CODE) == ["VASE", "SOAP", "LAMP"]
    assert column(page, REVENUE) == ["£5.50", "£20.00", "£20.00"]
    assert page._sentence.text() == "3 products"


@pytest.mark.parametrize(("place", "ascending"), [(CODE, "LSV"), (NAME, "VSL"), (PRICE, "SVL"), (REVENUE, "VLS")])
def test_a_header_sorts_and_turns(qtbot, page, place, ascending):
    if place != NAME:
        click_header(qtbot, page, place)
    assert [code[0] for code in column(page, CODE)] == list(ascending)
    click_header(qtbot, page, place)
    assert page.table.order.endswith("down")
    assert column(page, CODE)[0][0] in ascending[1:]


def test_the_search_finds_part_of_a_name_or_code(qtbot, page):
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.search_field, "soa")
    waited(qtbot, page, ["Green soap"])
    page.search("nothing of the kind")
    rested(qtbot, page)
    assert page.state.state() == "empty"
    click(qtbot, page.state, "Show all products")
    waited(qtbot, page, ["Blue vase", "Green soap", "White lamp"])


def test_the_drawer_tells_all_about_a_product(qtbot, page):
    open_row(qtbot, page, 2)
    assert page.panel.accessibleName() == "White lamp"
    told = words(page.panel)
    assert {"Code LAMP", "never counted", "december.csv", "£20.00", "£10.00"} <= set(told)
    choose_segment(qtbot, page.parts, "Last sales")
    table = page.panel._content
    assert [table.rows.index(row, 1).data() for row in range(3)] == ["C536369", "536366", "536365"]
    table.go_to(1)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    ((key, request),) = page.went
    assert key == "sales"
    assert isinstance(request, ShowSale)
    choose_segment(qtbot, page.parts, "History")
    assert "Brought in with a file" in words(page.panel)


def test_all_sales_of_a_product_are_one_click_away(qtbot, page):
    open_row(qtbot, page, 2)
    click(qtbot, page.panel, "All sales")
    assert page.went == [("sales", SalesFilter(product_key=page.shown.detail.product.product_key))]


def test_a_product_is_made_and_shown(qtbot, page):
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(qtbot, page)
    for name, text in {
        "code": "TEA",
        "name": "Black tea",
        "category": "Drinks",
        "price": "2.55",
        "cost": "1.125",
        "tax": "20",
        "barcodes": "4006381333931",
        "reorder_point": "5",
        "lead_time": "3",
    }.items():
        typed(qtbot, dialog.fields[name], text)
    click(qtbot, dialog, "Make the product")
    waited(qtbot, page, ["Black tea", "Blue vase", "Green soap", "White lamp"])
    qtbot.waitUntil(lambda: page.panel.accessibleName() == "Black tea", timeout=PATIENCE)
    assert page.table.currentIndex().row() == 0
    told = words(page.panel)
    assert {"£2.55", "£1.125", "20%", "Drinks", "4006381333931", "3 days"} <= set(told)
    choose_segment(qtbot, page.parts, "History")
    told = words(page.panel)
    assert "Made" in told
    assert "— → Black tea" in told
    assert any("Owner · in the window" in text for text in told)
    assert page.category.count() == 3


def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_written(qtbot, page):
    qtbot.mouseClick(page.new, Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page)
    typed(qtbot, dialog.fields["price"], "-1")
    typed(qtbot, dialog.fields["barcodes"], "4006381333932")
    typed(qtbot, dialog.fields["cost"], "cheap")
    qtbot.keyClick(dialog.accept_button, Qt.Key.Key_Return)
    faults = {name: field.accessibleDescription() for name, field in dialog.fields.items()}
    assert "A product needs a code." in faults["code"]
    assert "A product needs a name." in faults["name"]
    assert "below zero" in faults["price"]
    assert "wrong digit" in faults["barcodes"]
    assert "“cheap” is not an amount." in faults["cost"]
    assert faults["category"] == ""
    assert dialog.fields["code"].hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert column(page, NAME) == ["Blue vase", "Green soap", "White lamp"]


def test_a_code_that_another_has_is_refused_and_nothing_typed_is_lost(qtbot, page):
    qtbot.mouseClick(page.new, Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page)
    typed(qtbot, dialog.fields["code"], "LAMP")
    typed(qtbot, dialog.fields["name"], "Second lamp")
    qtbot.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "belongs to White lamp" in dialog.fault.text(), timeout=PATIENCE)
    typed(qtbot, dialog.fields["code"], "LAMP-2")
    qtbot.keyClick(dialog.fields["code"], Qt.Key.Key_Return)
    waited(qtbot, page, ["Blue vase", "Green soap", "Second lamp", "White lamp"])


def test_an_edit_is_written_and_its_before_and_after_are_kept(qtbot, page):
    dialog = edit_first(qtbot, page)
    assert dialog.texts()["price"] == "5.50"
    typed(qtbot, dialog.fields["price"], "6.25")
    typed(qtbot, dialog.fields["name"], "Zinc vase")
    click(qtbot, dialog, "Save")
    waited(qtbot, page, ["Green soap", "White lamp", "Zinc vase"])
    qtbot.waitUntil(lambda: page.panel.accessibleName() == "Zinc vase", timeout=PATIENCE)
    assert page.table.currentIndex().row() == 2
    assert any(text.startswith("£6.25") for text in words(page.panel))
    choose_segment(qtbot, page.parts, "History")
    told = words(page.panel)
    assert {"Changed", "£5.50 → £6.25", "Blue vase → Zinc vase"} <= set(told)


def test_an_edit_that_changes_nothing_writes_nothing(qtbot, page):
    dialog = edit_first(qtbot, page)
    click(qtbot, dialog, "Save")
    qtbot.waitUntil(lambda: any("Nothing was different." in words(each) for each in toasts(page)), timeout=PATIENCE)


def toasts(page):
    return page.window().findChildren(Toast)


def test_somebody_else_was_quicker(qtbot, page):
    dialog = edit_first(qtbot, page)
    key = page.shown.detail.product.product_key

    def quicker(session):
        before = product_form(session, key)
        return edit_product(session, ME, key, before, replace(before, name="Their vase"))

    write(qtbot, page, quicker)
    typed(qtbot, dialog.fields["name"], "My vase")
    click(qtbot, dialog, "Save")
    qtbot.waitUntil(lambda: "Somebody else has changed this product" in dialog.fault.text(), timeout=PATIENCE)
    assert dialog.texts()["name"] == "My vase"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    waited(qtbot, page, ["Green soap", "Their vase", "White lamp"])
    qtbot.waitUntil(lambda: page.panel.accessibleName() == "Their vase", timeout=PATIENCE)


def test_a_product_goes_out_of_use_and_comes_back(qtbot, page):
    open_row(qtbot, page, 0)
    click(qtbot, page.panel, "Take out of use")
    waited(qtbot, page, ["Green soap", "White lamp"])
    qtbot.waitUntil(lambda: page.turn.text() == "Take into use", timeout=PATIENCE)
    page.active.set_current("out")
    page.active.chosen.emit("out")
    waited(qtbot, page, ["Blue vase"])
    assert column(page, STATE) == ["Out of use"]
    choose_segment(qtbot, page.parts, "History")
    assert {"Taken out of use", "yes → no"} <= set(words(page.panel))
    click(qtbot, page.panel, "Take into use")
    qtbot.waitUntil(lambda: page.is_loaded and page.rows.rowCount() == 0, timeout=PATIENCE)
    page.active.chosen.emit("in")
    waited(qtbot, page, ["Blue vase", "Green soap", "White lamp"])


def test_a_code_taken_meanwhile_keeps_a_product_out_of_use(qtbot, page):
    open_row(qtbot, page, 0)
    click(qtbot, page.panel, "Take out of use")
    waited(qtbot, page, ["Green soap", "White lamp"])
    write(qtbot, page, lambda session: create_product(session, ME, ProductForm(code="VASE", name="Other vase")))
    qtbot.waitUntil(lambda: page.turn.text() == "Take into use", timeout=PATIENCE)
    click(qtbot, page.panel, "Take into use")
    qtbot.waitUntil(
        lambda: any("belongs to Other vase" in text for each in toasts(page) for text in words(each)), timeout=PATIENCE
    )


def test_a_category_narrows(qtbot, page):
    assert not page.category.isVisible()
    write(
        qtbot,
        page,
        lambda session: create_product(session, ME, ProductForm(code="TEA", name="Black tea", category="Drinks")),
    )
    qtbot.waitUntil(page.category.isVisible, timeout=PATIENCE)
    page.category.setCurrentIndex(1)
    page.category.chosen.emit(page.category.current())
    waited(qtbot, page, ["Black tea"])
    page.category.chosen.emit("0")
    waited(qtbot, page, ["Blue vase", "Green soap", "White lamp"])


def test_a_store_without_products_offers_to_bring_sales_in_and_to_make_one(qtbot, stage, empty_folder):
    page = opened_page(qtbot, create, stage(empty_folder))
    assert page.state.state() == "empty"
    assert page.new.isVisible()
    click(qtbot, page.state, "Bring in your sales")
    assert page.went == [("bring_in", None)]
