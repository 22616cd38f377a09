"""Taking back by keyboard alone: from the scan of a receipt to what is handed out, and every refusal in a sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from storeperf_core.domain.business_date import day_of
from storeperf_core.domain.staff import ALLOWED, Role
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.changes import Entity
from storeperf_core.operations.checkout import AskedLine
from storeperf_core.operations.clients import ClientForm, create_client
from storeperf_core.operations.place import edit_till_terms
from storeperf_core.store.opening import open_store
from storeperf_desktop.pages import taking_back
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.taking_back.choose import ChooseLinesDialog
from storeperf_desktop.pages.taking_back.done import DoneDialog
from storeperf_desktop.pages.taking_back.find import FindReceiptDialog
from storeperf_desktop.pages.taking_back.void import VoidDialog
from storeperf_desktop.pages.taking_back.vouchers import IssueVoucherDialog, VoucherBalanceDialog
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets import Toast
from tests.support.browsing import PATIENCE, typed, words
from tests.support.stores import ME, london_store
from tests.support.till import by_voucher, hire, opened, sell, sell_voucher

ENTER, DOWN, TAB = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab


@dataclass
class Counter:
    """A window with a till behind it, and what its dialogs handed back."""

    qtbot: Any
    context: PageContext
    window: QWidget
    keys: dict[str, int]
    cashier: int
    done: list[Any] = field(default_factory=list)
    exchanged: list[Any] = field(default_factory=list)

    def refund(self) -> FindReceiptDialog:
        taking_back.refund(self.window, self.context, self.done.append, self.exchanged.append)
        return self.dialog(FindReceiptDialog)

    def dialog(self, kind: type) -> Any:
        def shown() -> list[Any]:
            return [each for each in self.window.findChildren(kind) if each.isVisible()]

        self.qtbot.waitUntil(lambda: len(shown()) == 1, timeout=PATIENCE)
        return shown()[0]

    def finish(self) -> list[str]:
        """Close the dialog that says what was done. Returns its words."""
        dialog = self.dialog(DoneDialog)
        said = words(dialog)
        count = len(self.done)
        self.qtbot.keyClick(dialog.accept_button, ENTER)
        self.qtbot.waitUntil(lambda: len(self.done) > count, timeout=PATIENCE)
        return said

    def choose(self, number: str) -> ChooseLinesDialog:
        """Scan a receipt."""
        find = self.refund()
        self.qtbot.keyClicks(find.search, number)
        self.qtbot.keyClick(find.search, ENTER)
        return self.dialog(ChooseLinesDialog)

    def sign_in_cashier(self) -> None:
        self.context.signed_in.become(self.cashier, "Cas", ALLOWED[Role.CASHIER])


@pytest.fixture
def counter(qtbot, stage, tmp_path):
    """Receipt 1: two tea and a cup, in cash, Ann's. Receipt 2: ham, by card and voucher. Coins of 5 pence."""
    with london_store(tmp_path / "shop") as store:
        keys = opened(store)
        edit_till_terms(store.to_write(), ME, cash_step_minor=5)
        create_client(store.to_write(), ME, ClientForm("7", "Ann"))
        sell(store, AskedLine(code="TEA", quantity_milli=2_000), "CUP", client="7")
        code = sell_voucher(store, 200).code
        sell(store, "HAM", tenders=(by_voucher(code), Offered(TenderKind.CARD)))
        cashier = hire(store)
    window = QWidget()
    window.resize(1280, 760)
    qtbot.addWidget(window)
    window.show()
    return Counter(qtbot, stage(tmp_path / "shop").context, window, keys, cashier)


def column(table, place):
    return [table.rows.index(row, place).data() for row in range(table.rows.rowCount())]


def test_a_scanned_receipt_is_refunded_in_part_by_keys(qtbot, counter):
    told = []
    counter.context.changes.follow((Entity.SALES,), counter.window, lambda *_: told.append(1))
    dialog = counter.choose("1-1-000001")
    table = dialog.lines.table
    assert table.hasFocus()
    assert column(table, 0) == ["Tea", "Cup"]
    assert column(table, 2) == ["2", "1"]
    assert dialog.said.text() == "Nothing comes back yet."
    qtbot.keyClicks(table, "+")
    assert column(table, 3) == ["1", ""]
    assert dialog.said.text() == "Give £3.00 back in cash."
    qtbot.keyClick(table, DOWN)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert column(table, 4) == ["£3.00", "£2.75"]
    typed(qtbot, dialog.reason, "Broken")
    qtbot.keyClick(dialog.reason, ENTER)
    assert counter.finish() == ["Refund 1-1-000003 is done.", "Give £5.75 back in cash."]
    (receipt,) = counter.done
    assert [(line.ordinal, line.quantity_milli) for line in receipt.lines] == [(1, -1_000), (2, -1_000)]
    assert receipt.note == "Broken"
    qtbot.waitUntil(lambda: told != [], timeout=PATIENCE)


def test_money_goes_back_as_it_was_paid_unless_said_otherwise(qtbot, counter):
    dialog = counter.choose("2")
    qtbot.keyClick(dialog.lines.table, ENTER)
    lines = dialog.said.text().splitlines()
    assert lines[0].startswith("£2.00 goes onto the voucher ")
    assert lines[1] == "Give £10.99 back to the card at the card reader."
    dialog.ways.chosen.emit("cash")
    dialog.ways.set_current("cash")
    dialog._tell()
    assert dialog.said.text() == "Give £10.95 back in cash."
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    sentence = "£2.00 of this was paid by voucher, so it goes back to a voucher."
    qtbot.waitUntil(lambda: dialog.fault.text() != "", timeout=PATIENCE)
    assert dialog.fault.text() == sentence.replace("£2.00", "2.00 GBP")
    dialog.ways.set_current("voucher")
    dialog._tell()
    assert dialog.said.text() == "A new voucher of £12.99 is issued."
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert counter.finish()[1].startswith("£12.99 goes onto the voucher ")


def test_a_quantity_is_typed(qtbot, counter):
    dialog = counter.choose("1-1-000001")
    table, quantity = dialog.lines.table, dialog.lines.quantity
    qtbot.keyClicks(table, "3")
    assert quantity.hasFocus()
    qtbot.keyClick(quantity, ENTER)
    assert "Between 0 and 2 can come back." in words(dialog)
    assert dialog.isVisible()
    typed(qtbot, quantity, "0.5")
    qtbot.keyClick(quantity, ENTER)
    assert table.hasFocus()
    assert column(table, 3) == ["0.5", ""]
    typed(qtbot, quantity, "many")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert "“many” is not a quantity." in words(dialog)
    typed(qtbot, quantity, "1")
    qtbot.mouseClick(dialog.lines.everything, Qt.MouseButton.LeftButton)
    assert column(table, 3) == ["2", "1"]
    qtbot.keyClicks(table, "-")
    assert column(table, 3) == ["1", "1"]


def test_nothing_chosen_is_no_refund(qtbot, counter):
    dialog = counter.choose("1-1-000001")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert dialog.fault.text() == "Choose what comes back first."
    qtbot.mouseClick(dialog.exchange, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert counter.exchanged == []


def test_what_comes_back_pays_for_something_else(qtbot, counter):
    dialog = counter.choose("1-1-000001")
    qtbot.keyClick(dialog.lines.table, ENTER)
    qtbot.mouseClick(dialog.exchange, Qt.MouseButton.LeftButton)
    (returned,) = counter.exchanged
    assert (returned.sale_key, returned.quantities, returned.total_minor) == (1, ((1, 2_000),), 600)
    assert [(line.name, line.amount_minor) for line in returned.lines] == [("Tea", 600)]
    assert counter.done == []


def test_a_receipt_is_found_by_what_is_known_of_it(qtbot, counter):
    find = counter.refund()
    qtbot.keyClicks(find.search, "ann")
    qtbot.waitUntil(lambda: column(find.table, 0) == ["1-1-000001"], timeout=PATIENCE)
    typed(qtbot, find.search, "nobody at all")
    qtbot.waitUntil(lambda: not find.accept_button.isEnabled(), timeout=PATIENCE)
    assert find.said.isVisible()
    assert find.said.text() == "No sale fits that."
    typed(qtbot, find.search, "")
    typed(qtbot, find.total, "12.99")
    qtbot.keyClick(find.total, TAB)
    qtbot.waitUntil(lambda: column(find.table, 0) == ["1-1-000002"], timeout=PATIENCE)
    typed(qtbot, find.total, "much")
    qtbot.keyClick(find.total, TAB)
    assert "“much” is not an amount." in words(find)
    typed(qtbot, find.total, "")
    typed(qtbot, find.day, "99/99")
    qtbot.keyClick(find.day, TAB)
    assert "Type a day such as 24/11/2026." in words(find)
    typed(qtbot, find.day, today(counter))
    qtbot.keyClick(find.day, TAB)
    qtbot.waitUntil(lambda: column(find.table, 0) == ["1-1-000002", "1-1-000001"], timeout=PATIENCE)
    find.search.setFocus()
    qtbot.keyClick(find.search, DOWN)
    assert find.table.hasFocus()
    qtbot.keyClick(find.table, DOWN)
    qtbot.keyClick(find.table, ENTER)
    assert column(counter.dialog(ChooseLinesDialog).lines.table, 0) == ["Tea", "Cup"]


def today(counter):
    with open_store(counter.context.folder) as store:
        driver = store.readers.connect().connection.driver_connection
        (day,) = driver.execute("SELECT max(business_date) FROM sale").fetchone()
        driver.close()
    return counter.context.formats.day_numeric(day_of(day))


def test_goods_without_a_receipt_come_back_with_approval(qtbot, counter, approver):
    counter.sign_in_cashier()
    find = counter.refund()
    qtbot.mouseClick(find.without, Qt.MouseButton.LeftButton)
    dialog = counter.dialog(ChooseLinesDialog)
    search = dialog.finder.search
    qtbot.waitUntil(search.hasFocus, timeout=2_000)
    qtbot.keyClicks(search, "73513537")
    qtbot.keyClick(search, ENTER)
    qtbot.waitUntil(lambda: column(dialog.lines.table, 0) == ["Tea"], timeout=PATIENCE)
    assert search.hasFocus()
    qtbot.keyClicks(search, "thing")
    qtbot.waitUntil(lambda: column(dialog.finder.table, 1) == ["New thing", "Old thing"], timeout=PATIENCE)
    qtbot.keyClick(search, ENTER)
    qtbot.waitUntil(dialog.finder.table.hasFocus, timeout=PATIENCE)
    qtbot.keyClick(dialog.finder.table, ENTER)
    assert column(dialog.lines.table, 0) == ["Tea", "New thing"]
    typed(qtbot, dialog.lines.price, "-1")
    qtbot.keyClick(dialog.lines.price, ENTER)
    assert "A price cannot be below zero." in words(dialog)
    typed(qtbot, dialog.lines.price, "2.50")
    qtbot.keyClick(dialog.lines.price, TAB)
    assert dialog.said.text() == "Give £5.50 back in cash."
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert "Say why, in a few words." in words(dialog)
    typed(qtbot, dialog.reason, "A gift")
    qtbot.keyClick(dialog.reason, ENTER)
    qtbot.waitUntil(lambda: approver.asked == ["refund_without_receipt"], timeout=PATIENCE)
    assert dialog.isVisible()
    approver.staff_key = ME.staff_key
    qtbot.keyClick(dialog.reason, ENTER)
    assert counter.finish() == ["Refund 1-1-000003 is done.", "Give £5.50 back in cash."]
    assert counter.done[0].refund_of is None


def test_no_product_is_said(qtbot, counter):
    find = counter.refund()
    qtbot.mouseClick(find.without, Qt.MouseButton.LeftButton)
    dialog = counter.dialog(ChooseLinesDialog)
    qtbot.keyClicks(dialog.finder.search, "unheard of")
    qtbot.waitUntil(lambda: "No product fits that." in words(dialog), timeout=PATIENCE)
    assert not dialog.lines.turn.isEnabled()


def test_an_approver_who_may_not_either_is_refused(qtbot, counter, approver):
    counter.sign_in_cashier()
    approver.staff_key = counter.cashier
    taking_back.void_sale(counter.window, counter.context, counter.done.append)
    dialog = counter.dialog(VoidDialog)
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=PATIENCE)
    typed(qtbot, dialog.reason, "Twice")
    qtbot.keyClick(dialog.reason, ENTER)
    sentence = "Who approved this is not allowed to do it either."
    qtbot.waitUntil(lambda: dialog.fault.text() == sentence, timeout=PATIENCE)
    assert approver.asked == ["void_sale"]


def test_where_nobody_approves_the_refusal_is_shown(qtbot, counter, approver):
    counter.sign_in_cashier()
    taking_back.void_sale(counter.window, counter.context, counter.done.append)
    dialog = counter.dialog(VoidDialog)
    qtbot.waitUntil(dialog.accept_button.isEnabled, timeout=PATIENCE)
    typed(qtbot, dialog.reason, "Twice")
    qtbot.keyClick(dialog.reason, ENTER)
    sentence = "This needs the approval of somebody who may do it."
    qtbot.waitUntil(lambda: dialog.fault.text() == sentence, timeout=PATIENCE)


def test_a_sale_of_the_shift_is_voided_by_keys(qtbot, counter):
    taking_back.void_sale(counter.window, counter.context, counter.done.append)
    dialog = counter.dialog(VoidDialog)
    qtbot.waitUntil(lambda: column(dialog.table, 0) == ["1-1-000002", "1-1-000001"], timeout=PATIENCE)
    qtbot.keyClick(dialog.table, ENTER)
    assert dialog.reason.hasFocus()
    qtbot.keyClick(dialog.reason, ENTER)
    assert "Say why, in a few words." in words(dialog)
    typed(qtbot, dialog.reason, "Wrong ham")
    qtbot.keyClick(dialog.reason, ENTER)
    said = counter.finish()
    assert said[0] == "Void 1-1-000003 is done."
    assert said[1].startswith("£2.00 goes onto the voucher ")
    assert said[2] == "Give £10.99 back to the card at the card reader."
    assert counter.done[0].is_void
    taking_back.void_sale(counter.window, counter.context, counter.done.append, sale_key=1)
    dialog = counter.dialog(VoidDialog)
    qtbot.waitUntil(lambda: column(dialog.table, 0) == ["1-1-000001"], timeout=PATIENCE)


def test_what_is_refunded_whole_has_nothing_left(qtbot, counter):
    with_everything = counter.choose("1-1-000001")
    qtbot.mouseClick(with_everything.lines.everything, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(with_everything.accept_button, Qt.MouseButton.LeftButton)
    counter.finish()
    args = (counter.window, counter.context, 1, counter.done.append, counter.exchanged.append)
    taking_back.refund_sale_of(*args)
    toast = counter.dialog(Toast)
    assert "There is nothing left to refund of this receipt." in words(toast)


def test_a_receipt_that_is_none_is_said(qtbot, counter):
    args = (counter.window, counter.context, 999, counter.done.append, counter.exchanged.append)
    taking_back.refund_sale_of(*args)
    assert "This receipt is no longer there." in words(counter.dialog(Toast))


def test_a_voucher_is_sold_and_asked_for(qtbot, counter):
    taking_back.issue_voucher(counter.window, counter.context, counter.done.append)
    dialog = counter.dialog(IssueVoucherDialog)
    qtbot.keyClick(dialog.amount, ENTER)
    assert "Type an amount above zero." in words(dialog)
    typed(qtbot, dialog.amount, "x")
    typed(qtbot, dialog.until, "soon")
    qtbot.keyClick(dialog.until, ENTER)
    assert "“x” is not an amount." in words(dialog)
    assert "Type a day such as 31/12/2027." in words(dialog)
    typed(qtbot, dialog.amount, "25")
    typed(qtbot, dialog.until, "01/01/2001")
    qtbot.keyClick(dialog.until, ENTER)
    over = "The last day of the voucher is over already."
    qtbot.waitUntil(lambda: dialog.fault.text() == over, timeout=PATIENCE)
    typed(qtbot, dialog.until, "01/01/2099")
    qtbot.keyClick(dialog.until, ENTER)
    said = counter.finish()
    code = counter.done[0].code
    assert said == [f"Voucher {code}", "£25.00"]
    taking_back.voucher_balance(counter.window, counter.context)
    asking = counter.dialog(VoucherBalanceDialog)
    qtbot.keyClicks(asking.code, code.lower())
    qtbot.keyClick(asking.code, ENTER)
    qtbot.waitUntil(lambda: asking.balance.text() == "£25.00", timeout=PATIENCE)
    assert asking.about.text().startswith(f"{code}, issued ")
    assert asking.about.text().endswith("Valid until 1 Jan 2099.")
    typed(qtbot, asking.code, "2222-2222-2222")
    qtbot.keyClick(asking.code, ENTER)
    qtbot.waitUntil(lambda: asking.fault.text() == "There is no voucher 2222-2222-2222 here.", timeout=PATIENCE)
    assert asking.balance.text() == ""


def test_an_escape_writes_nothing(qtbot, counter):
    dialog = counter.choose("1-1-000001")
    qtbot.mouseClick(dialog.lines.everything, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE)
    assert counter.done == []


def test_targets_are_large_and_everything_has_a_name(qtbot, counter):
    least = current_tokens().px(56)
    find = counter.refund()
    qtbot.keyClicks(find.search, "1-1-000001")
    check_targets(find, least)
    qtbot.keyClick(find.search, ENTER)
    check_targets(counter.dialog(ChooseLinesDialog), least)


def check_targets(dialog, least):
    for kind in (QPushButton, QLineEdit, QComboBox):
        for control in dialog.findChildren(kind):
            if control.isVisible():
                assert control.height() >= least, (control.accessibleName(), control.height())
                assert control.accessibleName() != "", control
    assert dialog.findChild(QPushButton) is not None
