"""That refunds in any parts mirror the sale, over random baskets: test_sale."""

from __future__ import annotations

import pytest

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.refund import Part, as_it_was_paid, refund_part
from storeperf_core.domain.tender import Offered, Tender, TenderKind

THREE_FOR_TEN = Part(3_000, 1_000, 100, 167, None)


def test_the_last_part_takes_the_pennies_that_are_left() -> None:
    first = refund_part("Tea", THREE_FOR_TEN, Part(), 1_000)
    second = refund_part("Tea", THREE_FOR_TEN, first, 1_000)
    both = Part(2_000, first.amount_minor + second.amount_minor, 67, first.tax_minor + second.tax_minor)
    third = refund_part("Tea", THREE_FOR_TEN, both, 1_000)
    assert [part.amount_minor for part in (first, second, third)] == [333, 334, 333]
    assert [part.tax_minor for part in (first, second, third)] == [56, 55, 56]
    assert third.cost_minor is None


def test_what_two_tills_gave_back_too_much_is_not_given_back_again() -> None:
    assert refund_part("Tea", THREE_FOR_TEN, Part(2_000, 999, 100, 167), 1_000).amount_minor == 1


@pytest.mark.parametrize(
    ("quantity", "refunded", "sentence"),
    [
        (3_001, Part(), "Only 3 of Tea can still be refunded."),
        (2_000, Part(1_500, 500), "Only 1.5 of Tea can still be refunded."),
        (1_000, Part(3_000, 1_000), "Only 0 of Tea can still be refunded."),
        (1_000, Part(4_000, 1_333), "Only 0 of Tea can still be refunded."),
        (0, Part(), "The quantity to refund of Tea must be above 0."),
        (-1_000, Part(), "The quantity to refund of Tea must be above 0."),
    ],
)
def test_no_more_comes_back_than_was_sold(quantity: int, refunded: Part, sentence: str) -> None:
    with pytest.raises(Refusal) as refusal:
        refund_part("Tea", THREE_FOR_TEN, refunded, quantity)
    assert str(refusal.value) == sentence


LEFT = (
    Tender(TenderKind.CASH, 500),
    Tender(TenderKind.CARD, 300, None, "slip"),
    Tender(TenderKind.VOUCHER, 200, None, "V"),
)


@pytest.mark.parametrize(
    ("total", "left", "offered"),
    [
        (0, LEFT, ()),
        (150, LEFT, (Offered(TenderKind.VOUCHER, 150, "V"),)),
        (400, LEFT, (Offered(TenderKind.VOUCHER, 200, "V"), Offered(TenderKind.CARD, 200))),
        (501, LEFT, (Offered(TenderKind.VOUCHER, 200, "V"), Offered(TenderKind.CARD, 300), Offered(TenderKind.CASH))),
        (501, (), (Offered(TenderKind.CASH),)),
        (100, (Tender(TenderKind.EXCHANGE, 100),), (Offered(TenderKind.CASH),)),
    ],
)
def test_it_goes_back_as_it_was_paid(total: int, left: tuple[Tender, ...], offered: tuple[Offered, ...]) -> None:
    assert as_it_was_paid(total, left) == offered
