"""What stands on receipts and reports, in words, on paper of every width and in every language."""

from __future__ import annotations

import re

import pytest
import time_machine

from storeperf_core.domain.paper import PAPER_COLUMNS, Code, Row, set_rows
from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.checkout import AskedLine
from storeperf_core.operations.clients import ClientForm, create_client
from storeperf_core.operations.documents import open_shift_document, receipt_document, shift_document
from storeperf_core.operations.exchange import Returned
from storeperf_core.operations.place import edit_till_terms
from storeperf_core.operations.receipt_settings import ReceiptSettings, edit_receipt_settings
from storeperf_core.operations.till_sessions import close_till_session, move_cash
from storeperf_core.store.session import reading
from storeperf_desktop.documents.receipt_lines import receipt_lines
from storeperf_desktop.documents.shift_lines import over_or_short, shift_lines
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import LANGUAGES, set_language
from tests.support.stores import ME
from tests.support.till import AS_VOUCHER, exchange, opened, refund, sell, sell_voucher, void

FORMATS = Formats("en_GB", "GBP", "Europe/London")
LOCALES = {"en": "en_GB", "de": "de_DE", "fr": "fr_FR", "es": "es_ES"}


@pytest.fixture(autouse=True)
def english():
    set_language("en")
    yield
    set_language("en")


def texts(lines, columns=42):
    return [row.text.strip() if isinstance(row, Row) else row for row in set_rows(lines, columns)]


def receipt_of(store, sold, **more):
    with reading(store.readers) as session:
        return receipt_document(session, sold.sale_key)


def figure(rows, words):
    """The figure on the row that begins with `words`."""
    (row,) = [row for row in rows if isinstance(row, str) and re.match(rf"{re.escape(words)}\s\s*\S+$", row)]
    return row.split()[-1]


@pytest.fixture
def sold(store):
    with time_machine.travel("2026-07-01T22:30:00Z", tick=False):
        opened(store)
        edit_receipt_settings(store.to_write(), ME, ReceiptSettings("1 High Street", "Thank you!", "GB 123"))
        create_client(store.to_write(), ME, ClientForm("C-7", "Ann"))
        return sell(
            store,
            AskedLine(code="TEA", quantity_milli=2_000),
            "CUP",
            tenders=(Offered(TenderKind.CARD, 500, "slip 9"), Offered(TenderKind.CASH, 1_000)),
            client="C-7",
        )


def test_a_receipt_says_all_that_was_sold_and_paid(store, sold):
    rows = texts(receipt_lines(receipt_of(store, sold), FORMATS))
    assert rows[0] == "Corner shop"
    assert rows[1:3] == ["1 High Street", "Tax number GB 123"]
    assert figure(rows, "Receipt") == "1-1-000001"
    # Half past eleven in the evening in London, half past ten in Greenwich.
    assert next(row for row in rows if isinstance(row, str) and row.startswith("Date")).endswith("01/07/2026 23:30")
    assert figure(rows, "Tea") == "£6.00"
    assert "2 × £3.00" in rows
    assert figure(rows, "Cup") == "£2.75"
    assert figure(rows, "Total") == "£8.75"
    assert figure(rows, "Card slip 9") == "£5.00"
    assert figure(rows, "Cash") == "£10.00"
    assert figure(rows, "Change given") == "£6.25"
    assert figure(rows, "Tax 10 % on £2.50".replace(" %", "\N{NO-BREAK SPACE}%")) == "£0.25"
    assert figure(rows, "Tax 20 % in £6.00".replace(" %", "\N{NO-BREAK SPACE}%")) == "£1.00"
    assert "Thank you!" in rows
    assert Code("1-1-000001") in rows
    assert "COPY" not in rows
    assert not any("C-7" in row for row in rows if isinstance(row, str))


def test_a_reprint_is_marked_as_copy(store, sold):
    assert "COPY" in texts(receipt_lines(receipt_of(store, sold), FORMATS, is_copy=True))


def test_the_customer_stands_on_it_only_where_that_is_wanted(store, sold):
    edit_receipt_settings(store.to_write(), ME, ReceiptSettings(names_customer=True))
    assert figure(texts(receipt_lines(receipt_of(store, sold), FORMATS)), "Customer") == "C-7"


def test_a_refund_names_its_sale_and_what_went_back(store, sold):
    back = refund(store, sold, {1: 1_000})
    rows = texts(receipt_lines(receipt_of(store, back), FORMATS))
    assert "REFUND" in rows
    assert figure(rows, "Of receipt") == "1-1-000001"
    assert figure(rows, "Tea") == "−£3.00"
    assert figure(rows, "Refunded") == "£3.00"
    assert figure(rows, "Cash") == "£3.00"


def test_a_void_is_called_one(store, sold):
    back = refund(store, sold)
    store.to_write().driver.execute("UPDATE sale SET is_void = 1 WHERE sale_key = ?", (back.sale_key,))
    rows = texts(receipt_lines(receipt_of(store, back), FORMATS))
    assert "VOID" in rows
    assert "REFUND" not in rows


def test_a_discount_is_shown_with_its_line_and_in_all(store):
    opened(store)
    sold = sell(store, AskedLine(code="TEA", quantity_milli=1_500, discount=Discount(amount_minor=50)))
    rows = texts(receipt_lines(receipt_of(store, sold), FORMATS))
    assert figure(rows, "Tea") == "£4.00"
    assert "1.5 × £3.00" in rows
    assert "Discount −£0.50" in rows
    assert (figure(rows, "Discount in all"), figure(rows, "Total")) == ("−£0.50", "£4.00")


def test_rounded_cash_has_a_line_of_its_own(store):
    opened(store)
    edit_till_terms(store.to_write(), ME, cash_step_minor=10)
    sold = sell(store, AskedLine(code="TEA", unit_price_micro=1_020_000))
    rows = texts(receipt_lines(receipt_of(store, sold), FORMATS))
    assert (figure(rows, "Sum"), figure(rows, "Rounding"), figure(rows, "Total")) == ("£1.02", "−£0.02", "£1.00")


def test_a_z_report_adds_up(store, sold):
    refund(store, sold, {1: 1_000})
    move_cash(store.to_write(), ME, -1_000, "Window cleaner")
    move_cash(store.to_write(), ME, 500, "Coins")
    with reading(store.readers) as session:
        x = texts(shift_lines(open_shift_document(session, store.place), FORMATS))
    assert "X report" in x
    assert not any("Counted" in row for row in x if isinstance(row, str))
    # 100.00 + 3.75 - 3.00 - 10.00 + 5.00
    closed = close_till_session(store.to_write(), ME, 9_600, {5_000: 1, 2_000: 2, 500: 1}, "Why")
    with reading(store.readers) as session:
        z = texts(shift_lines(shift_document(session, 1), FORMATS))
    assert "Z report 1" in z
    assert figure(z, "Sales (1)") == "£8.75"
    assert figure(z, "Refunds (1)") == "−£3.00"
    assert figure(z, "Revenue") == "£5.75"
    assert figure(z, "Float") == "£100.00"
    assert figure(z, "Cash taken") == "£0.75"
    assert (figure(z, "Paid in"), figure(z, "Paid out")) == ("£5.00", "−£10.00")
    assert (figure(z, "Window cleaner"), figure(z, "Coins")) == ("−£10.00", "£5.00")
    assert (figure(z, "Expected"), figure(z, "Counted")) == ("£95.75", "£96.00")
    assert (figure(z, "2 × £20.00"), figure(z, "Not counted by piece")) == ("£40.00", "£1.00")
    assert closed.head is not None
    assert {"£0.25 over.", "Why", closed.head.hash.hex()[:16]} <= {row for row in z if isinstance(row, str)}
    assert figure(z, "Receipts") == "000001–000002"
    assert figure(z, "Audit entry") == str(closed.head.seq)


def test_voids_vouchers_and_exchanges_stand_on_the_report(store, sold):
    void(store, sold)
    sell_voucher(store, 2_000)
    sell_voucher(store, 500, TenderKind.CARD)
    tea = sell(store, "TEA")
    exchange(store, Returned(tea.sale_key, ((1, 1_000),)), "TEA", tenders=())
    with reading(store.readers) as session:
        x = texts(shift_lines(open_shift_document(session, store.place), FORMATS))
    assert (figure(x, "of these void (1)"), figure(x, "Refunds (2)")) == ("−£8.75", "−£11.75")
    assert (figure(x, "Vouchers sold: Cash"), figure(x, "Vouchers sold: Card")) == ("£20.00", "£5.00")
    assert not any("Exchange" in row for row in x if isinstance(row, str))


def test_an_exchange_and_a_voucher_given_back_are_named_on_the_receipts(store):
    opened(store)
    tea = sell(store, "TEA")
    both = exchange(store, Returned(tea.sale_key, ((1, 1_000),)), "POST")
    assert figure(texts(receipt_lines(receipt_of(store, both.refund), FORMATS)), "Exchange") == "£3.00"
    rows = texts(receipt_lines(receipt_of(store, both.sale), FORMATS))
    assert (figure(rows, "Exchange"), figure(rows, "Cash")) == ("£3.00", "£1.00")
    back = refund(store, sell(store, "HAM"), tenders=(AS_VOUCHER,))
    (code,) = back.vouchers_given
    rows = texts(receipt_lines(receipt_of(store, back), FORMATS))
    assert figure(rows, f"Voucher {code}") == "£12.99"
    assert [row.text for row in rows if isinstance(row, Code)] == [code, str(back.number)]


def test_who_counts_blind_is_told_nothing_before(store, sold):
    edit_receipt_settings(store.to_write(), ME, ReceiptSettings(counts_blind=True))
    with reading(store.readers) as session:
        x = texts(shift_lines(open_shift_document(session, store.place), FORMATS))
    assert not any("Expected" in row or "Cash taken" in row for row in x if isinstance(row, str))


def test_over_short_and_right_are_words():
    said = [over_or_short(minor, FORMATS) for minor in (0, 5, -120)]
    assert said == ["The drawer is right.", "£0.05 over.", "£1.20 short."]


@pytest.mark.parametrize("columns", PAPER_COLUMNS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_fits_every_paper(store, sold, language, columns):
    set_language(language)
    formats = Formats(LOCALES[language], "GBP", "Europe/London")
    with reading(store.readers) as session:
        lines = receipt_lines(receipt_document(session, sold.sale_key), formats, is_copy=True)
        lines += shift_lines(open_shift_document(session, store.place), formats)
    rows = [row for row in set_rows(lines, columns) if isinstance(row, Row)]
    assert all(len(row.text) <= (columns // 2 if row.large else columns) for row in rows)
    if language != "en":
        assert "COPY" not in [row.text.strip() for row in rows]
