from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer

from storeperf_core.analytics.browse import SalesFilter
from storeperf_core.operations.changes import Entity
from storeperf_core.operations.clients import client_form, edit_client
from storeperf_core.store.opening import owner
from storeperf_desktop.pages.customers import create
from storeperf_desktop.viewmodels.sales import ShowSale
from storeperf_desktop.widgets import Dialog, Toast
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

CODE, NAME, SALES, LAST, REVENUE, STATE = 0, 1, 4, 5, 6, 7


@pytest.fixture
def page(qtbot, stage, own_imported_shop):
    made = opened_page(qtbot, create, stage(own_imported_shop))
    yield made
    for toast in made.window().findChildren(Toast):
        toast.hide()


def waited(qtbot, page, codes):
    qtbot.waitUntil(lambda: page.is_loaded and column(page, CODE) == codes, timeout=PATIENCE)


def test_customers_stand_in_order_with_what_they_bought(page):
    assert column(page, CODE) == ["13047", "17850"]
    assert column(page, NAME) == ["No. 13047", "No. 17850"]
    assert column(page, SALES) == ["1", "2"]
    assert column(page, LAST) == ["2 Dec 2010", "3 Dec 2010"]
    assert column(page, REVENUE) == ["£10.00", "£30.50"]


@pytest.mark.parametrize("place", [CODE, REVENUE])
def test_a_header_sorts_and_turns(qtbot, page, place):
    click_header(qtbot, page, place)
    assert column(page, CODE) == ["13047", "17850"]
    click_header(qtbot, page, place)
    assert column(page, CODE) == ["17850", "13047"]


def test_the_search_finds_part_of_a_code(qtbot, page):
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.search_field, "785")
    waited(qtbot, page, ["17850"])
    page.search("nobody")
    rested(qtbot, page)
    click(qtbot, page.state, "Show all customers")
    waited(qtbot, page, ["13047", "17850"])


def test_the_drawer_tells_all_about_a_customer(qtbot, page):
    open_row(qtbot, page, 1)
    assert page.panel.accessibleName() == "No. 17850"
    assert {"£30.50", "£10.00", "1 Dec 2010", "3 Dec 2010", "december.csv"} <= set(words(page.panel))
    choose_segment(qtbot, page.parts, "Last sales")
    table = page.panel._content
    assert [table.rows.index(row, 1).data() for row in range(3)] == ["C536369", "536368", "536365"]
    table.go_to(0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert isinstance(page.went[0][1], ShowSale)
    click(qtbot, page.panel, "All sales")
    assert page.went[1] == ("sales", SalesFilter(client_key=page.shown.detail.client.client_key))


def test_a_customer_is_made_with_the_next_code(qtbot, page):
    qtbot.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(qtbot, page)
    assert dialog.fields["code"].placeholderText() == "17851"
    typed(qtbot, dialog.fields["name"], "Ada")
    typed(qtbot, dialog.fields["email"], "ada@example.org")
    dialog.consent_email.set_current("first")
    typed(qtbot, dialog.fields["notes"], "Likes lamps")
    click(qtbot, dialog, "Make the customer")
    waited(qtbot, page, ["13047", "17850", "17851"])
    qtbot.waitUntil(lambda: page.panel.accessibleName() == "Ada", timeout=PATIENCE)
    assert {"Code 17851", "ada@example.org", "emails", "Likes lamps"} <= set(words(page.panel))
    choose_segment(qtbot, page.parts, "History")
    told = words(page.panel)
    assert {"Made", "— → Ada", "— → ada@example.org"} <= set(told)


def test_what_is_wrong_is_said_beside_its_field(qtbot, page):
    qtbot.mouseClick(page.new, Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page)
    typed(qtbot, dialog.fields["email"], "ada at home")
    qtbot.keyClick(dialog.accept_button, Qt.Key.Key_Return)
    assert "is not an e-mail address" in dialog.fields["email"].accessibleDescription()
    typed(qtbot, dialog.fields["email"], "")
    qtbot.keyClick(dialog.accept_button, Qt.Key.Key_Return)
    assert "needs a name, a code" in dialog.fault.text()
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_an_edit_is_written_and_its_before_and_after_are_kept(qtbot, page):
    open_row(qtbot, page, 0)
    click(qtbot, page.panel, "Edit")
    dialog = dialog_of(qtbot, page)
    typed(qtbot, dialog.fields["name"], "Zoe")
    click(qtbot, dialog, "Save")
    waited(qtbot, page, ["17850", "13047"])
    qtbot.waitUntil(lambda: page.panel.accessibleName() == "Zoe", timeout=PATIENCE)
    choose_segment(qtbot, page.parts, "History")
    assert {"Changed", "— → Zoe"} <= set(words(page.panel))


def test_somebody_else_was_quicker(qtbot, page):
    open_row(qtbot, page, 0)
    click(qtbot, page.panel, "Edit")
    dialog = dialog_of(qtbot, page)
    key, context = page.shown.detail.client.client_key, page.stage.context

    def quicker(session):
        before = client_form(session, key)
        return edit_client(session, owner("desktop"), key, before, replace(before, name="Theirs"))

    context.tasks.write(quicker, lambda _changed: context.changes.announce({Entity.CLIENTS}), pytest.fail)
    typed(qtbot, dialog.fields["name"], "Mine")
    click(qtbot, dialog, "Save")
    qtbot.waitUntil(lambda: "Somebody else has changed this customer" in dialog.fault.text(), timeout=PATIENCE)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.panel.accessibleName() == "Theirs", timeout=PATIENCE)


def test_a_customer_goes_out_of_use_and_comes_back(qtbot, page):
    open_row(qtbot, page, 0)
    click(qtbot, page.panel, "Take out of use")
    waited(qtbot, page, ["17850"])
    page.active.set_current("all")
    page.active.chosen.emit("all")
    waited(qtbot, page, ["13047", "17850"])
    assert column(page, STATE) == ["Out of use", ""]
    qtbot.waitUntil(lambda: page.turn.text() == "Take into use", timeout=PATIENCE)
    click(qtbot, page.panel, "Take into use")
    qtbot.waitUntil(lambda: page.is_loaded and column(page, STATE) == ["", ""], timeout=PATIENCE)


def test_a_store_without_customers_says_where_they_come_from(qtbot, stage, empty_folder):
    page = opened_page(qtbot, create, stage(empty_folder))
    assert page.state.state() == "empty"
    click(qtbot, page.state, "Bring in your sales")
    assert page.went == [("bring_in", None)]


def test_a_person_is_erased_by_the_keyboard(qtbot, page):
    open_row(qtbot, page, 0)
    read = []

    def answer(button):
        dialog = page.window().findChild(Dialog)
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(50, lambda: answer(button))
            return
        read.extend(words(dialog))
        qtbot.keyClick(dialog, button)

    QTimer.singleShot(0, lambda: answer(Qt.Key.Key_Escape))
    page.erase.setFocus()
    qtbot.keyClick(page.erase, Qt.Key.Key_Space)
    assert "Erase No. 13047?" in read
    assert page.panel.isVisible()
    assert page.erase.isVisible()
    QTimer.singleShot(0, lambda: answer(Qt.Key.Key_Return))
    qtbot.keyClick(page.erase, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Code 17851 · Erased" in words(page.panel), timeout=PATIENCE)
    assert page.erase is None
    assert not page.edit.isVisible()
