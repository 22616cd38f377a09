"""Paying with a voucher: its code is asked about before it pays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from storeperf_core.store.opening import open_store
from tests.support.till import by_voucher, sell, sell_voucher
from tests.support.till_page import PATIENCE, press, settle, show_page, type_in

ENTER = Qt.Key.Key_Return


@pytest.fixture
def codes(shop):
    """A voucher over £5.00, one over £20.00, and one that is used up."""
    with open_store(shop, write=True) as store:
        small, large, used = (sell_voucher(store, amount).code for amount in (500, 2_000, 300))
        sell(store, "TEA", tenders=(by_voucher(used),))
    return {"small": small, "large": large, "used": used}


@pytest.fixture
def paying(qtbot, stage, shop, codes):
    """Ham for £12.99, to be paid with a voucher."""
    page = show_page(qtbot, stage(shop))
    type_in(qtbot, page, "HAM")
    press(qtbot, page, Qt.Key.Key_F9)
    dialog = page.actions_.dialog
    qtbot.keyClick(dialog, Qt.Key.Key_F10)
    yield page, dialog
    settle(qtbot, page)


def give(qtbot, dialog, code):
    dialog.voucher.field.clear()
    qtbot.keyClicks(dialog.voucher.field, code.lower())
    qtbot.keyClick(dialog.voucher.field, ENTER)


def test_a_voucher_that_holds_enough_pays_what_is_due(qtbot, paying, codes):
    page, dialog = paying
    give(qtbot, dialog, codes["large"])
    qtbot.waitUntil(lambda: dialog.amount.text() == "12.99", timeout=PATIENCE)
    assert dialog.voucher.balance.text() == f"{codes['large']} holds £20.00."
    with qtbot.waitSignal(page.till.completed, timeout=PATIENCE) as done:
        qtbot.keyClick(dialog.amount, ENTER)
    (tender,) = done.args[0].tenders
    assert (tender.kind, tender.amount_minor, tender.reference) == ("voucher", 1_299, codes["large"])


def test_a_voucher_that_holds_less_pays_all_it_has_and_the_rest_is_paid_in_cash(qtbot, paying, codes):
    page, dialog = paying
    give(qtbot, dialog, codes["small"])
    qtbot.waitUntil(lambda: dialog.amount.text() == "5.00", timeout=PATIENCE)
    qtbot.keyClick(dialog.amount, ENTER)
    assert dialog.due.text() == "£7.99"
    assert "Voucher £5.00" in dialog.taken.text()
    give(qtbot, dialog, codes["small"])
    qtbot.waitUntil(lambda: "named twice" in dialog.fault.text(), timeout=PATIENCE)
    qtbot.keyClick(dialog, Qt.Key.Key_F11)
    with qtbot.waitSignal(page.till.completed, timeout=PATIENCE) as done:
        qtbot.keyClick(dialog.amount, ENTER)
    assert [(each.kind, each.amount_minor) for each in done.args[0].tenders] == [("voucher", 500), ("cash", 799)]


def test_more_than_it_holds_is_refused(qtbot, paying, codes):
    _page, dialog = paying
    give(qtbot, dialog, codes["small"])
    qtbot.waitUntil(lambda: dialog.amount.text() == "5.00", timeout=PATIENCE)
    dialog.amount.setText("6")
    qtbot.keyClick(dialog.amount, ENTER)
    assert dialog.fault.text() == "The voucher holds £5.00 only."
    dialog.reject()


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("", "Scan or type the voucher's code."),
        ("used", "is used up"),
        ("unheard of", "There is no voucher UNHEARD OF here."),
        ("K7MW-9QXA-3TRF", "has a typing error"),
    ],
)
def test_what_pays_nothing_is_said(qtbot, paying, codes, code, sentence):
    _page, dialog = paying
    give(qtbot, dialog, codes.get(code, code))
    qtbot.waitUntil(lambda: sentence in dialog.fault.text(), timeout=PATIENCE)
    assert not dialog.voucher.is_known
    assert dialog.isVisible()
    dialog.reject()
