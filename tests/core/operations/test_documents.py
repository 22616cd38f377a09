"""What a receipt and a report of a shift say is read from the rows that were written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storeperf_core.domain.business_date import MICROSECONDS
from storeperf_core.domain.errors import NeedsApproval, Refusal
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.checkout import AskedLine
from storeperf_core.operations.documents import (
    closed_shifts,
    open_shift_document,
    receipt_document,
    shift_document,
)
from storeperf_core.operations.drawer import open_drawer
from storeperf_core.operations.receipt_settings import ReceiptSettings, edit_receipt_settings, receipt_settings
from storeperf_core.operations.till_sessions import (
    close_till_session,
    last_count_minor,
    move_cash,
    open_shift,
    open_till_session,
)
from storeperf_core.operations.unprinted import RECEIPT, Z_REPORT, forget_unprinted, keep_unprinted, unprinted
from storeperf_core.store.change import Actor
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from storeperf_core.store.tables import staff
from tests.support.stores import ME
from tests.support.team import approval_of_all
from tests.support.till import opened, refund, sell


def cashier(store: OpenStore, denied: str = "") -> Actor:
    with store.to_write().change("hire", ME) as change:
        return Actor(change.insert(staff, name="Cas", role="cashier", denied=denied), "desktop")


def test_a_receipt_knows_its_shop_its_taxes_and_who_sold(store: OpenStore) -> None:
    opened(store)
    edit_receipt_settings(store.to_write(), ME, ReceiptSettings("1 High St", "Bye"))
    sold = sell(store, AskedLine(code="TEA", quantity_milli=2_000), "CUP", "OLD")
    with reading(store.readers) as session:
        found = receipt_document(session, sold.sale_key)
    assert (found.head.store, found.head.settings.header, found.staff) == ("Corner shop", "1 High St", "Owner")
    assert (found.is_void, found.timezone, found.receipt.number) == (False, "Europe/London", sold.number)
    taxes = [(each.tax_ppm, each.tax_inclusive, each.amount_minor, each.tax_minor) for each in found.taxes]
    assert taxes == [(100_000, 0, 275, 25), (200_000, 1, 600, 100)]


def test_a_sale_that_is_not_there_has_no_receipt(store: OpenStore) -> None:
    with reading(store.readers) as session, pytest.raises(Refusal, match="brought in from elsewhere"):
        receipt_document(session, 99)


def test_a_shift_is_reported_open_and_closed(store: OpenStore) -> None:
    opened(store, 1_000)
    sold = sell(store, "TEA", tenders=(Offered(TenderKind.CASH, 500),))
    refund(store, sold)
    move_cash(store.to_write(), ME, 2_000, "From the bank")
    with reading(store.readers) as session:
        x = open_shift_document(session, store.place)
    assert (x.closed, x.opened_by, x.figures.expected_minor) == (None, "Owner", 3_000)
    assert [(each.amount_minor, each.reason) for each in x.moved] == [(2_000, "From the bank")]
    closed = close_till_session(store.to_write(), ME, 2_990, {1_000: 2, 50: 3}, " A coin  rolled away ")
    with reading(store.readers) as session:
        z = shift_document(session, 1)
        listed = closed_shifts(session.driver)
        with pytest.raises(Refusal, match="No shift is open"):
            open_shift_document(session, store.place)
    assert z.closed == closed
    assert (z.closed.difference_minor, z.closed.note, z.closed_by, z.closed.head) == (
        -10,
        "A coin rolled away",
        "Owner",
        closed.head,
    )
    assert [(each.number, each.expected_minor, each.counted_minor) for each in listed] == [(1, 3_000, 2_990)]


def test_a_shift_left_open_past_its_day_is_known(store: OpenStore) -> None:
    driver = store.to_write().driver
    assert open_shift(driver, store.place, 0) is None
    assert last_count_minor(driver, store.place) is None
    open_till_session(store.to_write(), ME, 0)
    opened_at = driver.execute("SELECT opened_at_utc FROM till_session").fetchone()[0]
    at_once = open_shift(driver, store.place, opened_at)
    later = open_shift(driver, store.place, opened_at + 86_400 * MICROSECONDS)
    assert at_once is not None
    assert later is not None
    assert (at_once.number, at_once.is_overdue, later.is_overdue) == (1, False, True)
    close_till_session(store.to_write(), ME, 4_321)
    assert open_shift(driver, store.place, opened_at) is None
    assert last_count_minor(driver, store.place) == 4_321


def test_settings_are_kept_as_they_are_written(store: OpenStore) -> None:
    writer = store.to_write()
    assert receipt_settings(writer.driver) == ReceiptSettings()
    assert not edit_receipt_settings(writer, ME, ReceiptSettings())
    wanted = ReceiptSettings(
        "1 High  St\n\nTel 5 \n", "Bye", " GB 1 ", "always", names_customer=True, counts_blind=True
    )
    assert edit_receipt_settings(writer, ME, wanted)
    kept = ReceiptSettings("1 High St\n\nTel 5", "Bye", "GB 1", "always", names_customer=True, counts_blind=True)
    assert receipt_settings(writer.driver) == kept
    assert not edit_receipt_settings(writer, ME, kept)
    assert edit_receipt_settings(writer, ME, replace(kept, footer=""))
    assert receipt_settings(writer.driver).footer == ""
    with reading(store.readers) as session:
        assert verify(session).differences == []


@pytest.mark.parametrize(
    "wanted",
    [ReceiptSettings("a\n" * 13), ReceiptSettings(footer="x" * 201), ReceiptSettings(tax_number="x" * 201)],
)
def test_a_text_that_no_receipt_holds_is_refused(store: OpenStore, wanted: ReceiptSettings) -> None:
    with pytest.raises(Refusal, match="at most 12 lines of 200"):
        edit_receipt_settings(store.to_write(), ME, wanted)


def test_a_setting_that_means_nothing_is_as_on_the_first_day(store: OpenStore) -> None:
    driver = store.to_write().driver
    edit_receipt_settings(store.to_write(), ME, ReceiptSettings("A", "B", "C", "never", names_customer=True))
    driver.execute("UPDATE setting SET value = '\"sometimes\"' WHERE name = 'receipt_printing'")
    driver.execute("UPDATE setting SET value = '3' WHERE name = 'receipt_header'")
    driver.execute("UPDATE setting SET value = '{' WHERE name = 'receipt_footer'")
    assert receipt_settings(driver) == ReceiptSettings("", "", "C", "ask", names_customer=True)


def test_a_cashier_needs_approval_for_what_cashiers_may_not(store: OpenStore) -> None:
    writer, cas = store.to_write(), cashier(store)
    for act in (
        lambda actor: edit_receipt_settings(writer, actor, ReceiptSettings("A")),
        lambda actor: open_drawer(writer, actor),
    ):
        with pytest.raises(NeedsApproval):
            act(cas)
        act(replace(cas, approval=approval_of_all(ME.staff_key)))
    facts = writer.driver.execute("SELECT staff_key, kind FROM staff_access").fetchall()
    assert facts == [(cas.staff_key, "open_drawer")]
    approved = writer.driver.execute("SELECT staff_key, action FROM approval ORDER BY approval_key").fetchall()
    assert approved == [(ME.staff_key, "edit_settings"), (ME.staff_key, "open_drawer")]
    with reading(store.readers) as session:
        assert verify(session).differences == []


def test_whoever_may_run_no_shift_runs_none(store: OpenStore) -> None:
    writer, cas = store.to_write(), cashier(store, denied="run_shift move_cash")
    with pytest.raises(NeedsApproval) as refused:
        open_till_session(writer, cas, 0)
    assert refused.value.actions == ("run_shift",)
    open_till_session(writer, replace(cas, approval=approval_of_all(ME.staff_key)), 0)
    with pytest.raises(NeedsApproval) as refused:
        move_cash(writer, cas, 100, "Stamps")
    assert refused.value.actions == ("move_cash",)
    with pytest.raises(NeedsApproval):
        close_till_session(writer, cas, 0)
    with reading(store.readers) as session:
        assert open_shift(session.driver, store.place, 0) is not None


def test_what_was_not_printed_is_kept_until_it_is(store: OpenStore) -> None:
    opened(store)
    sold = sell(store, "TEA")
    close_till_session(store.to_write(), ME, 0)
    writer = store.to_write()
    keep_unprinted(writer, Z_REPORT, 1, 20, "No paper.")
    keep_unprinted(writer, RECEIPT, sold.sale_key, 10, "Off.")
    keep_unprinted(writer, RECEIPT, sold.sale_key, 15, "Still off.")
    found = [(each.kind, each.number, each.failed_at_utc, each.fault) for each in unprinted(writer.driver)]
    assert found == [("receipt", "1-1-000001", 15, "Still off."), ("z_report", "1", 20, "No paper.")]
    assert forget_unprinted(writer, RECEIPT, sold.sale_key)
    assert not forget_unprinted(writer, RECEIPT, sold.sale_key)
    assert [each.kind for each in unprinted(writer.driver)] == ["z_report"]
    with reading(store.readers) as session:
        assert verify(session).differences == []
