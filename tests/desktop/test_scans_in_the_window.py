"""A scan in the whole window: from the keys of the scanner to the till, and where it must not go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from storeperf_desktop.bootstrap import Desktop
from storeperf_desktop.pages.products.dialog import ProductDialog
from storeperf_desktop.pages.taking_back.choose import ChooseLinesDialog
from storeperf_desktop.pages.taking_back.vouchers import VoucherBalanceDialog
from storeperf_desktop.settings import Settings
from storeperf_desktop.widgets import Dialog
from tests.support.fast_pins import fast_pins
from tests.support.stores import london_store
from tests.support.team import OWNER_PIN, give_pin
from tests.support.till import opened, sell, sell_voucher

__all__ = ["fast_pins"]
PATIENCE = 20_000
TEA = "73513537"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def papers(tmp_path, fast_pins):
    """A shop with an owner's PIN. Returns the number of a receipt and the code of a voucher."""
    with london_store(tmp_path / "shop") as store:
        opened(store)
        number = str(sell(store, "TEA").number)
        code = sell_voucher(store, 2_000).code
        give_pin(store, 1, OWNER_PIN)
    return number, code


@pytest.fixture
def desktop(qtbot, qapp, tmp_path, papers):
    made = Desktop(qapp, Settings(tmp_path / "settings.json"), tmp_path / "shop")
    made.open_now()
    made.window.activateWindow()
    qtbot.waitExposed(made.window)
    pad = made._lock._screen.entry.pad
    qtbot.waitUntil(lambda: pad.is_taking, timeout=PATIENCE)
    for key in (*OWNER_PIN, Qt.Key.Key_Return):
        qtbot.keyClick(pad, key)
    qtbot.waitUntil(lambda: not made.window.is_locked, timeout=PATIENCE)
    made.window.show_page("till")
    qtbot.waitUntil(lambda: made.held("till").is_loaded, timeout=PATIENCE)
    yield made
    for each in made.window.findChildren(Dialog):
        each.reject()
    qtbot.waitUntil(lambda: all(held.is_loaded for held in made._held.values()), timeout=PATIENCE)
    qtbot.waitUntil(lambda: till(made).till.is_kept, timeout=PATIENCE)
    made.close()


def till(desktop):
    return desktop.held("till").page


def scan(qtbot, desktop, code):
    """Keys as a scanner sends them, to whatever has the keyboard."""
    for key in (*code, Qt.Key.Key_Return):
        target = QApplication.activeModalWidget() or desktop.window
        qtbot.keyClick(target.focusWidget() or target, key)
    qtbot.wait(100)


def names(desktop):
    return [line.name for line in till(desktop).till.basket.lines]


def shown(qtbot, desktop, kind):
    def visible():
        return [each for each in desktop.window.findChildren(kind) if each.isVisible()]

    qtbot.waitUntil(lambda: len(visible()) == 1, timeout=PATIENCE)
    return visible()[0]


def test_a_scan_reaches_the_sale_from_the_till_and_from_another_page(qtbot, desktop):
    scan(qtbot, desktop, TEA)
    assert names(desktop) == ["Tea"]
    assert till(desktop).field.text() == ""
    desktop.window.show_page("sales")
    qtbot.waitUntil(lambda: desktop.held("sales").is_loaded, timeout=PATIENCE)
    scan(qtbot, desktop, "12345")
    assert desktop.window.current_key == "till"
    assert names(desktop) == ["Tea", "Ham"]


def test_behind_a_dialog_a_scan_alters_nothing(qtbot, desktop):
    till(desktop).till.enter("CUP")
    till(desktop).actions_.do("note")
    scan(qtbot, desktop, TEA)
    assert names(desktop) == ["Cup"]
    assert till(desktop).actions_.dialog.field.text() == ""


def test_while_it_is_locked_neither_scans_nor_keys_reach_the_till(qtbot, desktop):
    till(desktop).till.enter("CUP")
    desktop.window.lock_asked.emit()
    assert desktop.window.is_locked
    scan(qtbot, desktop, TEA)
    for key in (Qt.Key.Key_F11, Qt.Key.Key_F8, Qt.Key.Key_Plus, Qt.Key.Key_Delete, Qt.Key.Key_F6):
        qtbot.keyClick(QApplication.focusWidget() or desktop.window, key)
    qtbot.wait(100)
    assert names(desktop) == ["Cup"]
    assert till(desktop).till.basket.lines[0].quantity_milli == 1_000
    assert [each for each in desktop.window.findChildren(Dialog) if each.isVisible()] == []
    desktop._scanner.scanned.emit(TEA)
    assert names(desktop) == ["Cup"]


def test_a_scanned_receipt_opens_its_refund(qtbot, desktop, papers):
    scan(qtbot, desktop, papers[0])
    dialog = shown(qtbot, desktop, ChooseLinesDialog)
    assert dialog.lines.table.rows.index(0, 0).data() == "Tea"
    assert names(desktop) == []


def test_a_scanned_voucher_shows_what_it_holds(qtbot, desktop, papers):
    scan(qtbot, desktop, papers[1])
    dialog = shown(qtbot, desktop, VoucherBalanceDialog)
    qtbot.waitUntil(lambda: dialog.balance.text() == "£20.00", timeout=PATIENCE)


def test_an_unknown_code_becomes_a_product_while_the_catalogue_is_still_read(qtbot, desktop):
    till(desktop).till.source.catalogue = None
    scan(qtbot, desktop, "5012345678900")
    qtbot.waitUntil(lambda: "There is no product" in till(desktop).said.text())
    buttons = till(desktop).said.findChildren(QPushButton)
    qtbot.mouseClick(next(each for each in buttons if each.text() == "Make a product of it"), Qt.MouseButton.LeftButton)
    assert shown(qtbot, desktop, ProductDialog).fields["barcodes"].text() == "5012345678900"


def test_an_unknown_code_becomes_a_product_with_it_and_takes_more_codes(qtbot, desktop):
    scan(qtbot, desktop, "5012345678900")
    assert "There is no product" in till(desktop).said.text()
    buttons = till(desktop).said.findChildren(QPushButton)
    qtbot.mouseClick(next(each for each in buttons if each.text() == "Make a product of it"), Qt.MouseButton.LeftButton)
    dialog = shown(qtbot, desktop, ProductDialog)
    assert dialog.fields["barcodes"].text() == "5012345678900"
    dialog.fields["barcodes"].clear()
    dialog.fields["barcodes"].setFocus()
    for code in ("5012345678900", "4006381333931"):
        scan(qtbot, desktop, code)
    assert dialog.fields["barcodes"].text() == "5012345678900, 4006381333931, "
