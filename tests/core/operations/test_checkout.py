"""A sale at the till: whole, once, numbered without a gap, and refused in a sentence when it cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
import time_machine

from storeperf_core.analytics.period import Period
from storeperf_core.analytics.services import kpis
from storeperf_core.domain.barcode import check_digit
from storeperf_core.domain.business_date import day_of
from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.catalogue import deactivate_product, edit_product, product_form
from storeperf_core.operations.checkout import AskedLine, complete_sale
from storeperf_core.operations.clients import ClientForm, create_client, edit_client
from storeperf_core.operations.place import edit_till_terms
from storeperf_core.operations.receipts import find_receipt
from storeperf_core.operations.stock import insert_count, on_hand
from storeperf_core.operations.till_sessions import close_till_session
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from tests.support.stores import ME
from tests.support.till import CASH, asked, opened, sell

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
# Counts follow the transactions' clock, which never goes back behind the making of the store.
YEARS_LATER = datetime(2036, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture
def shop(store: OpenStore) -> Iterator[OpenStore]:
    """The store with products and an open shift; whatever a test does to it, it must prove sound."""
    opened(store)
    yield store
    with reading(store.readers) as session:
        assert verify(session).differences == []


def rows(store: OpenStore, sql: str) -> list[tuple[Any, ...]]:
    return store.to_write().driver.execute(sql).fetchall()


COUNTED = ("sale", "sale_line", "tender", "stock_movement", "txn", "outbox", "audit", "sold_as")


def counted(store: OpenStore) -> dict[str, int]:
    return {table: rows(store, f"SELECT count(*) FROM {table}")[0][0] for table in COUNTED}


def test_a_sale_is_one_transaction_with_one_outbox_and_one_audit_entry(shop: OpenStore) -> None:
    before = counted(shop)
    tenders = (Offered(TenderKind.CARD, 500), Offered(TenderKind.CASH, 2_000))
    receipt = sell(shop, "TEA", "CUP", "TEA", "POST", tenders=tenders)
    after = counted(shop)
    grown = {table: after[table] - before[table] for table in before}
    # Tea stands on two lines and has one name; postage is no goods and moves no stock.
    rows_written = {"sale": 1, "sale_line": 4, "tender": 2, "stock_movement": 3}
    assert grown == {**rows_written, "txn": 1, "outbox": 1, "audit": 1, "sold_as": 3}
    assert (receipt.total_minor, receipt.change_minor, str(receipt.number)) == (1_275, 1_225, "1-1-000001")
    assert [line.tax_minor for line in receipt.lines] == [50, 25, 50, 67]


def test_numbers_have_no_gap_whatever_is_refused_between(shop: OpenStore) -> None:
    numbers = []
    for _ in range(3):
        numbers.append(sell(shop, "TEA").number.counter)
        with pytest.raises(Refusal):
            sell(shop, "GHOST")
        with pytest.raises(Refusal):
            sell(shop, "TEA", tenders=(Offered(TenderKind.CASH, 1),))
    assert numbers == [1, 2, 3]


def test_the_same_id_again_is_the_first_result_and_writes_nothing(shop: OpenStore) -> None:
    wanted = asked(AskedLine(code="TEA", quantity_milli=2_000))
    first = complete_sale(shop.to_write(), ME, wanted)
    before = counted(shop)
    # Whatever has changed since: the answer is what was sold then.
    key = rows(shop, "SELECT product_key FROM product WHERE code = 'TEA'")[0][0]
    deactivate_product(shop.to_write(), ME, key)
    close_till_session(shop.to_write(), ME, 0)
    between = counted(shop)
    again = complete_sale(shop.to_write(), ME, wanted)
    assert counted(shop) == between
    assert before["sale"] == between["sale"]
    assert (again.to_json() | {"repeated": False}) == first.to_json()
    assert (again.repeated, first.repeated) == (True, False)
    assert not again.changed
    assert first.changed


def test_the_same_id_is_not_for_another_customer(shop: OpenStore) -> None:
    ann = create_client(shop.to_write(), ME, ClientForm("7", "Ann")).key
    create_client(shop.to_write(), ME, ClientForm("8", "Bob"))
    wanted = asked("TEA", client="7")
    complete_sale(shop.to_write(), ME, wanted)
    for other in ("8", None):
        with pytest.raises(Refusal, match="This id belongs to another sale already"):
            complete_sale(shop.to_write(), ME, replace(wanted, client=other))
    edit_client(shop.to_write(), ME, ann, ClientForm("7", "Ann"), ClientForm("9", "Ann"))
    assert complete_sale(shop.to_write(), ME, wanted).repeated


def test_the_same_id_with_other_content_is_refused(shop: OpenStore) -> None:
    wanted = asked("TEA")
    complete_sale(shop.to_write(), ME, wanted)
    other = type(wanted)(wanted.sale_id, (AskedLine(code="CUP"),), wanted.tenders)
    with pytest.raises(Refusal, match="This id belongs to another sale already"):
        complete_sale(shop.to_write(), ME, other)
    assert counted(shop)["sale"] == 1


@pytest.mark.parametrize(
    ("lines", "tenders", "sentence"),
    [
        ((AskedLine(code="GHOST"),), (CASH,), "There is no product with the code GHOST."),
        ((AskedLine(barcode="4006381333931"),), (CASH,), "There is no product with the barcode 4006381333931."),
        ((AskedLine(barcode="4006381333932"),), (CASH,), "The barcode 4006381333932 has a wrong digit"),
        (
            (AskedLine(code="TEA", quantity_milli=0),),
            (CASH,),
            "The quantity of Tea must be above 0 and at",
        ),
        ((AskedLine(code="TEA", quantity_milli=10**12),), (CASH,), "The quantity of Tea must be above 0 and at most"),
        ((AskedLine(code="TEA", unit_price_micro=-1),), (CASH,), "A price cannot be below zero."),
        ((AskedLine(code="NEW"),), (CASH,), "New thing has no price. Give one on the line or in Products."),
        ((AskedLine(product_key=999),), (CASH,), "This product is no longer there."),
        ((AskedLine(),), (CASH,), "A line needs a product."),
        ((), (CASH,), "There is nothing in this sale."),
        ((AskedLine(code="TEA"),), (Offered(TenderKind.CASH, 299),), "0.01 GBP is still to be paid."),
        ((AskedLine(code="TEA"),), (), "3.00 GBP is still to be paid."),
    ],
)
def test_what_cannot_be_sold_is_refused_and_leaves_nothing(
    shop: OpenStore, lines: tuple[AskedLine, ...], tenders: tuple[Offered, ...], sentence: str
) -> None:
    before = counted(shop)
    with pytest.raises(Refusal) as refusal:
        sell(shop, *lines, tenders=tenders)
    assert str(refusal.value).startswith(sentence)
    assert counted(shop) == before


def test_a_product_taken_out_of_use_while_it_was_in_the_basket_is_named(shop: OpenStore) -> None:
    key = rows(shop, "SELECT product_key FROM product WHERE code = 'TEA'")[0][0]
    deactivate_product(shop.to_write(), ME, key)
    for line in (AskedLine(product_key=key), AskedLine(code="TEA"), AskedLine(barcode="73513537")):
        with pytest.raises(Refusal, match="Tea was taken out of use, so it cannot be sold"):
            sell(shop, line)


def test_without_an_open_shift_nothing_is_sold(shop: OpenStore) -> None:
    close_till_session(shop.to_write(), ME, 0)
    with pytest.raises(Refusal, match="No shift is open"):
        sell(shop, "TEA")


def test_without_a_tax_rate_it_is_sold_without_tax_and_said(shop: OpenStore) -> None:
    receipt = sell(shop, "OLD")
    assert (receipt.lines[0].tax_minor, receipt.lines[0].tax_ppm) == (0, None)
    assert [str(each) for each in receipt.said] == ["Old thing has no tax rate, so no tax was counted for it."]


def test_a_thing_given_away_is_a_sale(shop: OpenStore) -> None:
    receipt = sell(shop, AskedLine(code="TEA", unit_price_micro=0), tenders=())
    assert (receipt.total_minor, receipt.tenders) == (0, ())


def test_scales_embed_price_and_weight(shop: OpenStore) -> None:
    edit_till_terms(shop.to_write(), ME, code_layouts=("21IIIIIPPPPPC", "22IIIIIWWWWWC"))
    priced, weighed = (digits + str(check_digit(digits)) for digits in ("211234500399", "221234501500"))
    receipt = sell(shop, AskedLine(barcode=priced), AskedLine(barcode=weighed))
    assert [(line.code, line.quantity_milli, line.amount_minor) for line in receipt.lines] == [
        ("HAM", 1_000, 399),
        ("HAM", 1_500, 1_949),
    ]


def test_a_barcode_is_found_however_many_zeros_it_has(shop: OpenStore) -> None:
    assert sell(shop, AskedLine(barcode="0000073513537")).lines[0].code == "TEA"


def test_discounts_customer_and_note_are_kept(shop: OpenStore) -> None:
    create_client(shop.to_write(), ME, ClientForm("7", "Ann"))
    line = AskedLine(code="TEA", quantity_milli=2_000, discount=Discount(amount_minor=100))
    receipt = sell(shop, line, "CUP", discount=Discount(share_ppm=100_000), client="7", note=" Wrapped ")
    assert [each.discount_minor for each in receipt.lines] == [150, 25]
    assert (receipt.client, receipt.note) == ("7", "Wrapped")
    with pytest.raises(Refusal, match="There is no customer with the code 8"):
        sell(shop, "TEA", client="8")
    with pytest.raises(Refusal, match="The note is longer than 500 characters"):
        sell(shop, "TEA", note="x" * 501)


def test_cash_is_rounded_to_the_coins_of_the_store(shop: OpenStore) -> None:
    edit_till_terms(shop.to_write(), ME, cash_step_minor=5)
    receipt = sell(shop, AskedLine(code="TEA", unit_price_micro=12_340_000), tenders=(Offered(TenderKind.CASH, 2_000),))
    assert (receipt.total_minor, receipt.rounding_minor, receipt.change_minor) == (1_234, 1, 765)


def test_price_and_cost_are_frozen_on_the_line(shop: OpenStore) -> None:
    sell(shop, "TEA")
    before = rows(shop, "SELECT unit_price_micro, cost_minor, tax_ppm FROM sale_line")
    key = rows(shop, "SELECT product_key FROM product WHERE code = 'TEA'")[0][0]
    form = product_form(shop.to_write(), key)
    edit_product(shop.to_write(), ME, key, form, type(form)("TEA", "Green tea", price_micro=9_000_000, cost_micro=1))
    assert rows(shop, "SELECT unit_price_micro, cost_minor, tax_ppm FROM sale_line") == before


def test_figures_know_the_sale_at_once(shop: OpenStore) -> None:
    receipt = sell(shop, AskedLine(code="TEA", quantity_milli=2_000), "CUP")
    day = day_of(receipt.business_date)
    with reading(shop.readers) as session:
        found = kpis(session, Period.of(day, day)).figures
    assert (found.revenue_minor, found.transactions, found.quantity_milli) == (875, 1, 3_000)
    assert (found.gross_margin_minor, found.margin_revenue_minor) == (300, 500)


def test_stock_is_the_latest_count_and_what_moved_after_it(shop: OpenStore) -> None:
    key = rows(shop, "SELECT product_key FROM product WHERE code = 'TEA'")[0][0]
    with time_machine.travel(YEARS_LATER) as clock:
        sell(shop, AskedLine(code="TEA", quantity_milli=2_000))
        clock.shift(60)
        at_noon = count(shop, key, 10_000)
        clock.shift(60)
        sell(shop, "TEA", "TEA")
        assert stock(shop, key) == 8_000
        clock.shift(60)
        # A count that comes late, of the time between: movements after it still count.
        count(shop, key, 20_000, at_noon + 30_000_000)
        assert stock(shop, key) == 18_000
        count(shop, key, 5_000)
        sell(shop, AskedLine(code="TEA", quantity_milli=7_000))
        assert stock(shop, key) == -2_000


def test_a_count_of_tomorrow_is_not_moved_by_what_is_sold_today(shop: OpenStore) -> None:
    key = rows(shop, "SELECT product_key FROM product WHERE code = 'TEA'")[0][0]
    with time_machine.travel(YEARS_LATER) as clock:
        now = count(shop, key, 10_000)
        count(shop, key, 50_000, now + 86_400_000_000)
        sell(shop, "TEA")
        assert stock(shop, key) == 50_000
        clock.shift(90_000)
        sell(shop, "TEA")
        assert stock(shop, key) == 49_000


def count(shop: OpenStore, key: int, quantity: int, at_utc: int | None = None) -> int:
    with shop.to_write().change("count_stock", ME) as change:
        insert_count(change, key, quantity, at_utc)
        return change.at_utc


def stock(shop: OpenStore, key: int) -> int | None:
    with reading(shop.readers) as session:
        return on_hand(session, [key])[key]


def test_a_clock_set_back_is_named_and_the_sale_is_not_before_the_last(shop: OpenStore) -> None:
    with time_machine.travel(NOON) as clock:
        first = sell(shop, "TEA")
        assert first.said == ()
        clock.shift(-3_600)
        second = sell(shop, "TEA")
        assert second.sold_at_utc >= first.sold_at_utc
        assert second.clock_at_utc is not None
        assert [str(each) for each in second.said] == [
            "The computer's clock was set back, so this got the time of what was done last."
        ]
        clock.shift(7_200)
        assert sell(shop, "TEA").said == ()


def test_the_business_date_is_the_stores_not_the_computers(shop: OpenStore) -> None:
    """Before the cut-off at 04:00 in London it is still yesterday; the tests run in Auckland."""
    with time_machine.travel(datetime(2026, 7, 2, 2, 59, tzinfo=UTC)) as clock:
        assert day_of(sell(shop, "TEA").business_date).isoformat() == "2026-07-01"
        clock.shift(60)
        assert day_of(sell(shop, "TEA").business_date).isoformat() == "2026-07-02"


def test_a_receipt_is_found_by_its_number(shop: OpenStore) -> None:
    sell(shop, "TEA")
    receipt = sell(shop, "CUP")
    driver = shop.to_write().driver
    assert find_receipt(driver, "1-1-000002") == find_receipt(driver, "1-1-2") == receipt.sale_key
    with pytest.raises(Refusal, match="There is no receipt 1-1-3"):
        find_receipt(driver, "1-1-3")
