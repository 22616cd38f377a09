"""What comes back mirrors what was sold, in any parts, and is never more."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.identifiers import new_id
from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.checkout import AskedLine
from storeperf_core.operations.importing.run import import_file
from storeperf_core.operations.place import edit_till_terms
from storeperf_core.operations.receipts import find_receipt
from storeperf_core.operations.refunds import AskedRefund, refund_sale, sold_lines
from storeperf_core.operations.till_sessions import close_till_session, open_till_session
from storeperf_core.store.cubes import MEASURES
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from tests.support.stores import ME
from tests.support.till import CASH, opened, refund, sell

# What counts sales, refunds and lines counts both; every amount adds up to nothing.
COUNTS = {"sale_count", "refund_count", "line_count", "sold_minor", "refunded_minor"}
COUNTS |= {"sold_quantity_milli", "refunded_quantity_milli"}


@pytest.fixture
def shop(store: OpenStore) -> Iterator[OpenStore]:
    opened(store)
    yield store
    with reading(store.readers) as session:
        assert verify(session).differences == []


def test_sale_and_full_refund_are_nothing_in_every_amount(shop: OpenStore) -> None:
    edit_till_terms(shop.to_write(), ME, cash_step_minor=5)
    line = AskedLine(code="TEA", quantity_milli=3_000, discount=Discount(amount_minor=1))
    sold = sell(shop, line, "CUP", "POST", discount=Discount(amount_minor=99))
    back = refund(shop, sold)
    assert back.to_json()["refund_of"] == "1-1-000001"
    assert (back.total_minor, back.rounding_minor) == (-sold.total_minor, -sold.rounding_minor)
    driver = shop.to_write().driver
    plain = [name for name in MEASURES if name not in COUNTS]
    sums = ", ".join(f"sum({name})" for name in plain)
    assert driver.execute(f"SELECT {sums} FROM sale").fetchone() == (0,) * len(plain)
    both = driver.execute("SELECT sum(sold_minor) - sum(refunded_minor), sum(rounding_minor) FROM sale").fetchone()
    assert both == (0, 0)
    assert driver.execute("SELECT sum(amount_minor) FROM tender").fetchone() == (0,)
    assert driver.execute("SELECT DISTINCT moved_milli FROM stock_level").fetchall() == [(0,)]


@pytest.mark.parametrize("seed", range(8))
def test_parts_of_any_size_add_up_to_the_sale(shop: OpenStore, seed: int) -> None:
    some = random.Random(seed)
    lines = [AskedLine(code=some.choice(["TEA", "CUP", "HAM"]), quantity_milli=some.randrange(1, 5_000)) for _ in "abc"]
    sold = sell(shop, *lines, discount=Discount(share_ppm=some.choice([0, 333_333, 70_000])))
    driver = shop.to_write().driver
    while left := [line for line in sold_lines(driver, sold.sale_key) if line.left_milli]:
        line = some.choice(left)
        refund(shop, sold, {line.ordinal: some.randrange(1, line.left_milli + 1)})
    query = "SELECT sum(amount_minor), sum(tax_minor), sum(discount_minor), sum(quantity_milli) FROM sale_line"
    assert driver.execute(query).fetchone() == (0, 0, 0, 0)
    with pytest.raises(Refusal, match="There is nothing left to refund of this receipt"):
        refund(shop, sold)


@pytest.mark.parametrize(
    ("quantities", "sentence"),
    [
        ({1: 2_001}, "Only 2 of Tea can still be refunded."),
        ({2: 1_000}, "This receipt has no line 2."),
        ({1: 0}, "The quantity to refund of Tea must be above 0."),
        ({}, "There is nothing left to refund of this receipt."),
    ],
)
def test_more_than_was_sold_is_refused(shop: OpenStore, quantities: dict[int, int], sentence: str) -> None:
    sold = sell(shop, AskedLine(code="TEA", quantity_milli=2_000))
    with pytest.raises(Refusal) as refusal:
        refund(shop, sold, quantities)
    assert str(refusal.value) == sentence


def test_what_was_refunded_is_not_refunded_again(shop: OpenStore) -> None:
    sold = sell(shop, AskedLine(code="TEA", quantity_milli=2_000))
    refund(shop, sold, {1: 1_500})
    with pytest.raises(Refusal, match="Only 0.5 of Tea can still be refunded"):
        refund(shop, sold, {1: 1_000})


def test_a_refund_is_no_sale_to_refund_and_needs_a_shift(shop: OpenStore) -> None:
    sold = sell(shop, "TEA")
    back = refund(shop, sold)
    with pytest.raises(Refusal, match="This receipt is a refund itself"):
        refund(shop, back)
    with pytest.raises(Refusal, match="This receipt is no longer there"):
        refund_sale(shop.to_write(), ME, AskedRefund(new_id(), 999, (CASH,)))
    close_till_session(shop.to_write(), ME, 0)
    with pytest.raises(Refusal, match="No shift is open"):
        refund(shop, sold)
    open_till_session(shop.to_write(), ME)


def test_the_same_id_refunds_once(shop: OpenStore) -> None:
    sold = sell(shop, AskedLine(code="TEA", quantity_milli=2_000))
    asked = AskedRefund(new_id(), sold.sale_key, (CASH,), {1: 1_000})
    first = refund_sale(shop.to_write(), ME, asked)
    again = refund_sale(shop.to_write(), ME, asked)
    assert (again.repeated, again.sale_key) == (True, first.sale_key)
    with pytest.raises(Refusal, match="This id belongs to another sale already"):
        refund_sale(shop.to_write(), ME, AskedRefund(asked.refund_id, sold.sale_key, (CASH,), {1: 500}))


def test_money_goes_back_by_the_tenders_that_are_named(shop: OpenStore) -> None:
    sold = sell(shop, AskedLine(code="TEA", quantity_milli=2_000))
    back = refund(shop, sold, None, (Offered(TenderKind.CARD, 400), CASH))
    assert [(each.kind, each.amount_minor) for each in back.tenders] == [("card", -400), ("cash", -200)]
    other = sell(shop, "TEA")
    with pytest.raises(Refusal, match="More would be given back than is refunded"):
        refund(shop, other, None, (Offered(TenderKind.CASH, 301),))


IMPORTED = """Receipt,Code,Product,Quantity,Date,Unit price,Original receipt
A1,LAMP,Lamp,3,2026-01-05 09:30:00,2.00,
A1,LAMP,Lamp,1,2026-01-05 09:30:00,1.00,
CA1,LAMP,Lamp,-3,2026-01-06 09:30:00,2.00,A1
"""


def test_an_imported_receipt_is_refunded_less_what_was_refunded_before_it_came(shop: OpenStore, tmp_path: Path) -> None:
    (tmp_path / "sales.csv").write_text(IMPORTED, encoding="utf-8")
    import_file(shop, tmp_path / "sales.csv", "sales", actor=ME)
    sale_key = find_receipt(shop.to_write().driver, "A1")
    back = refund_sale(shop.to_write(), ME, AskedRefund(new_id(), sale_key, (CASH,)))
    assert [(line.quantity_milli, line.amount_minor) for line in back.lines] == [(-1_000, -100)]
    assert back.refund_of == "A1"
