from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from shiboken6 import delete

from storeperf_core.operations.receipt_settings import ReceiptSettings
from storeperf_core.store.session import load_place
from storeperf_desktop.devices.printer_choice import PrinterChoice
from storeperf_desktop.pages.documents import UnprintedDialog
from storeperf_desktop.pages.settings import create
from storeperf_desktop.theme import Appearance
from storeperf_desktop.viewmodels.receipt_settings import read_receipt_settings
from storeperf_desktop.viewmodels.store_settings import read_place
from storeperf_desktop.viewmodels.till_terms import TillTerms, read_terms
from storeperf_desktop.widgets import Toast
from tests.support.browsing import click, words
from tests.support.escpos_paper import paper_of
from tests.support.printer_server import played_printer

PATIENCE = 20_000


@pytest.fixture
def there(stage, own_shop):
    return stage(own_shop)


@pytest.fixture
def page(qtbot, there):
    made = create(there.context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.is_loaded, timeout=PATIENCE)
    return made


def place_now(page_context):
    found = []
    page_context.tasks.read(lambda session: load_place(session.connection), found.append, pytest.fail)
    return found


def toast(page):
    return next(iter(page.window().findChildren(Toast)), None)


def test_the_store_is_shown_as_it_is(page):
    assert page.store.name.text() == "Corner shop"
    assert page.store.cutoff.current() == "240"


def test_name_and_end_of_the_day_are_saved(qtbot, page, there):
    page.store.name.setText("High Street")
    page.store.cutoff.set_current("120")
    qtbot.mouseClick(page.store.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: toast(page) is not None, timeout=PATIENCE)
    toast(page).hide()
    found = place_now(there.context)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    assert (found[0].name, found[0].day_cutoff_minutes) == ("High Street", 120)


def test_a_store_without_a_name_is_refused_in_words(qtbot, page):
    page.store.name.setText("   ")
    qtbot.keyClick(page.store.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "needs a name" in page.store.name.accessibleDescription(), timeout=PATIENCE)
    assert page.store.save.isEnabled()


def test_the_look_is_chosen_for_this_computer(qtbot, page, there):
    page.look.appearance.chosen.emit("dark")
    page.look.text_size.chosen.emit("1.5")
    page.look.language.chosen.emit("fr")
    choices = there.context.settings.choices
    assert (choices.appearance, choices.text_size, choices.language) == ("dark", 1.5, "fr")


def test_a_look_chosen_elsewhere_is_shown_here(page, there):
    there.context.theme.set_appearance(Appearance.DARK)
    assert page.look.appearance.current() == "dark"
    there.context.theme.set_appearance(Appearance.LIGHT)


def test_where_the_data_lie_and_which_versions_run_can_be_read_out(page, own_shop):
    from PySide6.QtWidgets import QLabel

    names = [label.accessibleName() for label in page.computer.findChildren(QLabel)]
    assert f"Data folder: {own_shop}" in names
    assert any(name.startswith("SQLite: 3.") for name in names)


def test_an_answer_that_comes_after_the_page_is_gone_is_dropped(qtbot, stage, own_shop):
    there = stage(own_shop)
    gone = create(there.context)
    gone.store.ask()
    delete(gone)
    answered = []
    there.context.tasks.read(read_place, answered.append, answered.append)
    qtbot.waitUntil(lambda: bool(answered), timeout=PATIENCE)
    qtbot.wait(100)


def choose(select, key):
    select.set_current(key)
    select.chosen.emit(key)


def test_what_stands_on_receipts_is_saved(qtbot, page, there):
    page.receipt.header.setPlainText("1 High Street\nLondon")
    page.receipt.footer.setPlainText("Bye")
    page.receipt.tax_number.setText("GB 1")
    page.receipt.printing.set_current("always")
    page.receipt.customer.set_current("yes")
    page.receipt.blind.set_current("yes")
    qtbot.mouseClick(page.receipt.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: toast(page) is not None, timeout=PATIENCE)
    toast(page).hide()
    found = []
    there.context.tasks.read(read_receipt_settings, found.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    wanted = ReceiptSettings("1 High Street\nLondon", "Bye", "GB 1", "always", names_customer=True, counts_blind=True)
    assert found == [wanted]


def test_a_text_too_long_for_a_receipt_is_told(qtbot, page):
    page.receipt.header.setPlainText("a\n" * 20)
    qtbot.mouseClick(page.receipt.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "at most 12 lines" in page.receipt.fault.text(), timeout=PATIENCE)
    assert page.receipt.save.isEnabled()


def test_the_printer_is_chosen_for_this_computer(qtbot, page, there):
    card = page.printer
    assert card.address_row.isHidden()
    choose(card.kind, "network")
    assert not card.address_row.isHidden()
    card.address.setText("till:99999")
    card.address.editingFinished.emit()
    assert "192.168.1.50:9100" in card.address.accessibleDescription()
    card.address.setText("till-printer")
    card.address.editingFinished.emit()
    assert card.address.accessibleDescription() == ""
    choose(card.columns, "48")
    choose(card.code_page, "CP1252")
    choose(card.cuts, "no")
    choose(card.answers, "no")
    choose(card.drawer, "5")
    wanted = PrinterChoice("network", "till-printer", 48, "CP1252", cuts=False, drawer_pin=5, answers=False)
    assert there.context.documents.printer == wanted
    choose(card.drawer, "never")
    assert not there.context.settings.choices.drawer_kicks


def test_a_test_page_tells_on_the_page_how_it_went(qtbot, page, there):
    card = page.printer
    choose(card.kind, "network")
    with played_printer() as printer:
        card.address.setText(printer.address)
        qtbot.mouseClick(card.test, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: toast(page) is not None, timeout=PATIENCE)
        assert toast(page).text() == "The test page is printed."
        toast(page).hide()
    assert paper_of(bytes(printer.sent)).cuts == 1
    card.address.setText("")
    qtbot.mouseClick(card.test, Qt.MouseButton.LeftButton)
    assert card.test.isEnabled()


def test_what_is_not_printed_can_be_printed_or_left(qtbot, page, there):
    from storeperf_core.operations.unprinted import RECEIPT, keep_unprinted

    done = []
    there.context.tasks.write(lambda session: keep_unprinted(session, RECEIPT, 1, 0, "Off."), done.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    there.context.documents._ask_unprinted()
    qtbot.waitUntil(lambda: not page.printer.waiting.isHidden(), timeout=PATIENCE)
    assert page.printer.waiting.text() == "1 document is not printed"
    qtbot.mouseClick(page.printer.waiting, Qt.MouseButton.LeftButton)
    dialog = page.printer.findChild(UnprintedDialog)
    click(qtbot, dialog, "Print again")
    # It was brought in with a file, so there is nothing to print.
    qtbot.waitUntil(lambda: "brought in from elsewhere" in dialog.fault.text(), timeout=PATIENCE)
    click(qtbot, dialog, "Leave")
    qtbot.waitUntil(lambda: page.printer.waiting.isHidden(), timeout=PATIENCE)
    assert "Everything is printed." in words(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.reject()


def test_how_the_till_reckons_is_saved(qtbot, page, there):
    page.terms.rounding.set_current("receipt")
    page.terms.step.set_current("5")
    page.terms.limit.setText("25")
    page.terms.layouts.setText("21iiiiipppppc, 29IIIIIWWWWWC")
    qtbot.keyClick(page.terms.limit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: toast(page) is not None, timeout=PATIENCE)
    toast(page).hide()
    found = []
    there.context.tasks.read(lambda session: read_terms(session, "en_GB"), found.append, pytest.fail)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    assert found == [TillTerms("receipt", 5, "21IIIIIPPPPPC 29IIIIIWWWWWC", "25.00")]


@pytest.mark.parametrize(("field", "typed", "words"), [("limit", "much", "not an amount"), ("layouts", "7", "layout")])
def test_terms_that_cannot_be_are_refused_in_words(qtbot, page, field, typed, words):
    getattr(page.terms, field).setText(typed)
    qtbot.mouseClick(page.terms.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: words in page.terms.fault.text(), timeout=PATIENCE)
    assert page.terms.save.isEnabled()
