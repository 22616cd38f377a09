"""Where cash is rounded, parts that come back never give out more than was taken, and in the end exactly that."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.refund import as_it_was_paid, refund_part
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.checkout import AskedLine
from storeperf_core.operations.giving_back import refundable
from storeperf_core.operations.place import edit_till_terms
from storeperf_core.operations.receipts import Receipt
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from tests.support.stores import ME, london_store
from tests.support.till import CARD, CASH, opened, refund, sell


def pieces(count: int, minor: int) -> AskedLine:
    return AskedLine(code="TEA", quantity_milli=count * 1_000, unit_price_micro=minor * 10_000)


def paid(receipt: Receipt) -> int:
    return sum(each.amount_minor for each in receipt.tenders)


def as_proposed(store: OpenStore, sold: Receipt, quantity_milli: int) -> Receipt:
    with reading(store.readers) as session:
        found = refundable(session, store.place, sold.sale_key)
    line = found.lines[0]
    total = refund_part(line.name, line.sold, line.refunded, quantity_milli).amount_minor
    return refund(store, sold, {1: quantity_milli}, as_it_was_paid(total, found.paid))


@pytest.mark.parametrize(("step", "taken"), [(5, 30), (100, 0), (10, 30)])
def test_ten_parts_in_cash_give_back_what_was_taken(store: OpenStore, step: int, taken: int) -> None:
    opened(store)
    edit_till_terms(store.to_write(), ME, cash_step_minor=step)
    sold = sell(store, pieces(10, 3))
    assert paid(sold) == taken
    assert sum(paid(refund(store, sold, {1: 1_000})) for _ in range(10)) == -taken


def test_a_sale_rounded_to_nothing_gives_nothing_to_a_card(store: OpenStore) -> None:
    opened(store)
    edit_till_terms(store.to_write(), ME, cash_step_minor=100)
    sold = sell(store, pieces(1, 49))
    with pytest.raises(Refusal, match=r"Only 0\.00 GBP of what was taken can still be given back so"):
        refund(store, sold, tenders=(Offered(TenderKind.CARD, 49),))
    back = refund(store, sold, tenders=(CARD,))
    assert (paid(back), back.rounding_minor) == (0, 49)


def test_a_card_sale_gives_no_more_cash_than_the_card_paid(store: OpenStore) -> None:
    opened(store)
    edit_till_terms(store.to_write(), ME, cash_step_minor=5)
    sold = sell(store, pieces(1, 33), tenders=(CARD,))
    assert paid(refund(store, sold, tenders=(CASH,))) == -30


@given(
    step=st.sampled_from([5, 10, 100]),
    minor=st.integers(1, 180),
    by_card=st.integers(0, 300),
    cuts=st.sets(st.integers(1, 4_999), max_size=6),
)
@settings(max_examples=25, deadline=None, database=None, derandomize=True)
def test_parts_as_they_are_proposed_give_back_what_was_taken(
    step: int, minor: int, by_card: int, cuts: set[int]
) -> None:
    with TemporaryDirectory() as folder, london_store(Path(folder) / "shop") as store:
        opened(store)
        edit_till_terms(store.to_write(), ME, cash_step_minor=step)
        card = min(by_card, 5 * minor)
        sold = sell(store, pieces(5, minor), tenders=(*([Offered(TenderKind.CARD, card)] if card else []), CASH))
        left = paid(sold)
        for begin, end in pairwise(sorted({0, 5_000, *cuts})):
            left += paid(as_proposed(store, sold, end - begin))
            assert left >= 0
        assert left == 0
        with reading(store.readers) as session:
            assert verify(session).differences == []
