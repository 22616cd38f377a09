from __future__ import annotations

from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from storeperf_core.domain.pricing import round_to_step, spread
from storeperf_core.domain.tax import Rate, TaxRounding, taxes

AMOUNT = st.integers(0, 10**9)


@given(st.integers(0, 10**9), st.lists(AMOUNT, min_size=1, max_size=20))
def test_parts_add_up_and_are_within_a_penny_of_their_share(total: int, weights: list[int]) -> None:
    assume(sum(weights))
    parts = spread(total, weights)
    assert sum(parts) == total
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - Fraction(total * weight, sum(weights))) < 1
    if total <= sum(weights):
        assert all(part <= weight for part, weight in zip(parts, weights, strict=True))


@given(st.lists(AMOUNT, min_size=1, max_size=8), st.integers(0, 1_000_000), st.booleans())
def test_both_ways_to_round_tax_are_half_a_penny_a_line_apart(charged: list[int], ppm: int, inclusive: bool) -> None:
    rates = [Rate(ppm, inclusive)] * len(charged)
    line, receipt = (sum(taxes(charged, rates, rounding)) for rounding in TaxRounding)
    assert abs(line - receipt) <= Fraction(len(charged) + 1, 2)


@given(AMOUNT, st.sampled_from([1, 5, 10, 50, 100]))
def test_what_is_paid_in_cash_is_the_nearest_step_and_a_refund_mirrors_it(amount: int, step: int) -> None:
    paid = round_to_step(amount, step)
    assert paid % step == 0
    assert abs(paid - amount) * 2 <= step
    assert round_to_step(-amount, step) == -paid
