"""A shift run by keyboard alone: float, cash out, X report, count, close, and its Z report again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget

from storeperf_core.operations.receipt_settings import ReceiptSettings, edit_receipt_settings
from storeperf_core.operations.till_sessions import close_till_session, open_till_session
from storeperf_core.store.opening import open_store
from storeperf_core.store.tables import staff
from storeperf_desktop.pages.documents import show_past_shifts
from storeperf_desktop.pages.documents.past_shifts import PastShiftsDialog
from storeperf_desktop.pages.documents.report_dialog import ReportDialog
from storeperf_desktop.pages.till.shift_dialogs import (
    CloseShiftDialog,
    MoveCashDialog,
    OpenShiftDialog,
    close_shift,
    move_cash,
    open_drawer,
    open_shift,
    show_x_report,
)
from storeperf_desktop.widgets import Toast
from tests.support.escpos_paper import paper_of
from tests.support.printer_server import played_printer
from tests.support.stores import ME
from tests.support.till import opened, sell

PATIENCE = 20_000
ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1232, 816)
    made.show()
    qtbot.waitExposed(made)
    yield made
    for toast in made.findChildren(Toast):
        toast.hide()
    for dialog in made.findChildren(ReportDialog) + made.findChildren(PastShiftsDialog):
        dialog.close()


@pytest.fixture
def day(empty_folder):
    """A shop whose first shift was closed with 123.45, with an open shift of 90.00 and a sale of 3.00 in cash."""
    with open_store(empty_folder, write=True) as store:
        opened(store)
        close_till_session(store.to_write(), ME, 12_345)
        open_till_session(store.to_write(), ME, 9_000)
        sell(store, "TEA")
    return empty_folder


def closed_day(folder):
    with open_store(folder, write=True) as store:
        opened(store)
        sell(store, "TEA")
        close_till_session(store.to_write(), ME, 10_300)
    return folder


def the(qtbot, page, kind):
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(kind)), timeout=PATIENCE)
    return next(each for each in page.findChildren(kind) if each.isVisible())


def rows(there, query):
    found = []
    there.context.tasks.read(lambda session: session.driver.execute(query).fetchall(), found.append, pytest.fail)
    return found


def asked(qtbot, there, query):
    found = rows(there, query)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    return found[0]


def read_out(dialog):
    return dialog.paper.accessibleDescription()


def test_a_shift_begins_with_what_was_counted_last(qtbot, page, stage, empty_folder):
    there, done = stage(closed_day(empty_folder)), []
    open_shift(page, there.context, lambda: done.append(True))
    dialog = the(qtbot, page, OpenShiftDialog)
    assert dialog.amount.text() == "103.00"
    qtbot.keyClicks(dialog.amount, "80.50")
    qtbot.keyClick(dialog.amount, ENTER)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    assert asked(qtbot, there, "SELECT number, float_minor FROM till_session ORDER BY number")[-1] == (2, 8_050)


def test_what_is_no_amount_is_told_and_stays(qtbot, page, stage, empty_folder):
    there = stage(empty_folder)
    open_shift(page, there.context, pytest.fail)
    dialog = the(qtbot, page, OpenShiftDialog)
    dialog.amount.setText("ten")
    qtbot.keyClick(dialog.amount, ENTER)
    assert dialog.fault.text() == "“ten” is not an amount."
    assert dialog.isVisible()
    dialog.reject()


def test_a_second_shift_is_refused_with_its_sentence(qtbot, page, stage, day):
    there = stage(day)
    open_shift(page, there.context, pytest.fail)
    dialog = the(qtbot, page, OpenShiftDialog)
    qtbot.keyClick(dialog.amount, ENTER)
    qtbot.waitUntil(lambda: "is open already" in dialog.fault.text(), timeout=PATIENCE)
    assert dialog.accept_button.isEnabled()
    dialog.reject()


@pytest.mark.parametrize(("direction", "signed"), [("in", 1_250), ("out", -1_250)])
def test_cash_goes_in_and_out_with_a_reason(qtbot, page, stage, day, direction, signed):
    there, done = stage(day), []
    move_cash(page, there.context, lambda: done.append(True))
    dialog = the(qtbot, page, MoveCashDialog)
    dialog.direction.set_current(direction)
    qtbot.keyClicks(dialog.amount, "12.50")
    qtbot.keyClick(dialog.amount, ENTER)
    qtbot.waitUntil(lambda: "Say why" in dialog.fault.text(), timeout=PATIENCE)
    qtbot.keyClicks(dialog.reason, "Window cleaner")
    qtbot.keyClick(dialog.reason, ENTER)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    assert asked(qtbot, there, "SELECT amount_minor, reason FROM cash_movement") == [(signed, "Window cleaner")]


def test_an_amount_below_zero_is_refused(qtbot, page, stage, day):
    there = stage(day)
    move_cash(page, there.context, pytest.fail)
    dialog = the(qtbot, page, MoveCashDialog)
    qtbot.keyClicks(dialog.amount, "-5")
    qtbot.keyClick(dialog.amount, ENTER)
    assert "above zero" in dialog.fault.text()
    dialog.reject()


def test_the_x_report_shows_how_it_stands(qtbot, page, stage, day):
    there = stage(day)
    show_x_report(page, there.context)
    report = the(qtbot, page, ReportDialog)
    assert "X report" in read_out(report)
    assert "Expected                                  £93.00" in read_out(report)
    assert "Counted" not in read_out(report)


def test_without_a_shift_there_is_no_x_report_and_nothing_to_close(qtbot, page, stage, empty_folder):
    there = stage(empty_folder)
    for ask in (lambda: show_x_report(page, there.context), lambda: close_shift(page, there.context, pytest.fail)):
        ask()
        qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(Toast)), timeout=PATIENCE)
        told = [each for each in page.findChildren(Toast) if each.isVisible()]
        assert [each.text() for each in told] == ["No shift is open. Open one first."]
        told[0].hide()


def test_a_shift_is_counted_and_closed_by_keyboard_alone(qtbot, page, stage, day):
    there, done = stage(day), []
    close_shift(page, there.context, lambda: done.append(True))
    dialog = the(qtbot, page, CloseShiftDialog)
    form = dialog.count
    assert list(form.pieces) == [5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1]
    assert form.expected.text() == "Expected: £93.00"
    assert form.difference.text() == ""
    for keys in ("1", "2", "", "", "1", *[""] * 6, "50"):
        field = QApplication.focusWidget()
        qtbot.keyClicks(field, keys)
        qtbot.keyClick(field, ENTER)
    assert form.total.text() == "£92.50"
    assert form.difference.text() == "£0.50 short."
    assert QApplication.focusWidget() is form.loose
    qtbot.keyClicks(form.loose, "0.75")
    assert form.difference.text() == "£0.25 over."
    qtbot.keyClick(form.loose, ENTER)
    qtbot.keyClicks(form.note, "Found a quarter")
    qtbot.keyClick(form.note, ENTER)
    assert QApplication.focusWidget() is dialog.accept_button
    qtbot.keyClick(dialog.accept_button, ENTER)
    report = the(qtbot, page, ReportDialog)
    assert done == [True]
    said = read_out(report)
    assert "Z report 2" in said
    assert "Found a quarter" in said
    assert "£0.25 over." in said
    assert "50 × £0.01" in said
    kept = "SELECT expected_minor, counted_minor FROM till_session_close ORDER BY close_key DESC LIMIT 1"
    assert asked(qtbot, there, kept) == [(9_300, 9_325)]


def test_arrows_go_up_and_down_the_denominations(qtbot, page, stage, day):
    there = stage(day)
    close_shift(page, there.context, pytest.fail)
    dialog = the(qtbot, page, CloseShiftDialog)
    fields = list(dialog.count.pieces.values())
    qtbot.keyClick(fields[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is fields[1]
    qtbot.keyClick(fields[1], Qt.Key.Key_Up)
    assert QApplication.focusWidget() is fields[0]
    qtbot.keyClick(fields[0], Qt.Key.Key_Up)
    assert QApplication.focusWidget() is fields[0]
    dialog.reject()


def test_what_cannot_be_counted_is_marked_and_nothing_is_closed(qtbot, page, stage, day):
    there = stage(day)
    close_shift(page, there.context, pytest.fail)
    dialog = the(qtbot, page, CloseShiftDialog)
    field = dialog.count.pieces[2_000]
    for wrong in ("x", "1.5", "-1"):
        field.setText(wrong)
        assert field.property("state") == "bad"
        dialog.accept()
        assert dialog.fault.text() != ""
        assert QApplication.focusWidget() is field
    field.setText("")
    dialog.count.loose.setText("-3")
    dialog.accept()
    assert dialog.fault.text() == "The amount of cash cannot be below zero."
    assert dialog.isVisible()
    dialog.reject()


def test_who_counts_blind_is_told_after_closing(qtbot, page, stage, day):
    with open_store(day, write=True) as store:
        edit_receipt_settings(store.to_write(), ME, ReceiptSettings(counts_blind=True))
    there, done = stage(day), []
    close_shift(page, there.context, lambda: done.append(True))
    dialog = the(qtbot, page, CloseShiftDialog)
    dialog.count.loose.setText("93")
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "is told once the shift is closed" in words
    assert "93.00 over" not in words
    assert "The drawer is right" not in words
    dialog.accept()
    assert "The drawer is right." in read_out(the(qtbot, page, ReportDialog))


def test_somebody_else_approves_what_a_cashier_may_not(qtbot, page, stage, day, approver):
    with open_store(day, write=True) as store, store.to_write().change("hire", ME) as change:
        cas = change.insert(staff, name="Cas", role="cashier", denied="move_cash")
    there, done = stage(day), []
    there.context.signed_in.become(cas, "Cas", ())
    approver.staff_key = ME.staff_key
    move_cash(page, there.context, lambda: done.append(True))
    dialog = the(qtbot, page, MoveCashDialog)
    dialog.amount.setText("1")
    dialog.reason.setText("Stamps")
    dialog.accept()
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE)
    assert approver.asked == ["move_cash"]
    assert asked(qtbot, there, "SELECT staff_key, action, reason FROM approval") == [(1, "move_cash", "Stamps")]
    assert asked(qtbot, there, "SELECT staff_key FROM cash_movement") == [(cas,)]


def test_where_nobody_approves_the_refusal_is_told(qtbot, page, stage, day, approver):
    with open_store(day, write=True) as store, store.to_write().change("hire", ME) as change:
        cas = change.insert(staff, name="Cas", role="cashier", denied="move_cash")
    there = stage(day)
    there.context.signed_in.become(cas, "Cas", ())
    move_cash(page, there.context, pytest.fail)
    dialog = the(qtbot, page, MoveCashDialog)
    dialog.amount.setText("1")
    dialog.reason.setText("Stamps")
    dialog.accept()
    qtbot.waitUntil(lambda: "needs the approval" in dialog.fault.text(), timeout=PATIENCE)
    dialog.reject()


def test_a_past_z_report_is_printed_again(qtbot, page, stage, day):
    there = stage(day)
    with played_printer() as printer:
        there.context.settings.choose(printer_kind="network", printer_address=printer.address)
        show_past_shifts(page, there.context)
        dialog = the(qtbot, page, PastShiftsDialog)
        assert [dialog.table.rows.index(0, place).data() for place in (0, 2, 3)] == ["1", "£123.45", "£23.45"]
        qtbot.keyClick(dialog.table, ENTER)
        qtbot.waitUntil(lambda: dialog.report is not None and dialog.report.isVisible(), timeout=PATIENCE)
        report = dialog.report
        qtbot.keyClick(report.accept_button, ENTER)
        qtbot.waitUntil(lambda: any(each.text() == "Printed." for each in report.findChildren(Toast)), timeout=PATIENCE)
        for toast in report.findChildren(Toast):
            toast.hide()
        report.close()
    assert "Z report 1" in paper_of(bytes(printer.sent)).large


def test_a_report_that_is_not_printed_says_why(qtbot, page, stage, day, tmp_path, monkeypatch):
    there = stage(day)
    show_x_report(page, there.context)
    report = the(qtbot, page, ReportDialog)
    report.accept()
    qtbot.waitUntil(lambda: "No receipt printer" in report.fault.text(), timeout=PATIENCE)
    chosen = tmp_path / "x.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_more: (str(chosen), ""))
    report.pdf.click()
    assert chosen.read_bytes().startswith(b"%PDF")
    for toast in report.findChildren(Toast):
        toast.hide()


def test_without_a_closed_shift_the_list_says_so(qtbot, page, stage, empty_folder):
    there = stage(empty_folder)
    show_past_shifts(page, there.context)
    dialog = the(qtbot, page, PastShiftsDialog)
    assert any("No shift was closed yet." in label.text() for label in dialog.findChildren(QLabel))
    assert not dialog.accept_button.isEnabled()


def test_the_drawer_is_opened_without_a_sale_only_once_that_is_written_down(qtbot, page, stage, day):
    there = stage(day)
    open_drawer(page, there.context)
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(Toast)), timeout=PATIENCE)
    assert asked(qtbot, there, "SELECT count(*) FROM staff_access") == [(0,)]
    with played_printer() as printer:
        there.context.settings.choose(printer_kind="network", printer_address=printer.address)
        open_drawer(page, there.context)
        qtbot.waitUntil(lambda: bool(printer.sent), timeout=PATIENCE)
    assert paper_of(bytes(printer.sent)).pulses == [2]
    assert asked(qtbot, there, "SELECT staff_key, kind FROM staff_access") == [(1, "open_drawer")]


def test_what_is_touched_is_high_enough(qtbot, page, stage, day):
    there = stage(day)
    close_shift(page, there.context, pytest.fail)
    dialog = the(qtbot, page, CloseShiftDialog)
    controls = [*dialog.findChildren(QLineEdit), dialog.accept_button, dialog.cancel_button]
    assert min(control.height() for control in controls) >= 56
    assert all(control.accessibleName() for control in controls)
    dialog.reject()
