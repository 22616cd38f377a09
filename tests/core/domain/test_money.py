from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from storeperf_core.domain.money import divide_half_away, line_amount_minor, minor_exponent
from storeperf_core.operations.importing.sales.amounts import line_amounts

WHOLE = st.integers(-(10**24), 10**24)
QUANTITIES = st.integers(-(10**12), 10**12)
PRICES = st.integers(0, 10**15)
EXPONENTS = st.sampled_from([0, 2, 3])


@given(WHOLE, st.integers(1, 10**12))
def test_division_rounds_halves_away_from_zero_as_decimals_do(numerator: int, denominator: int) -> None:
    exact = Decimal(numerator) / Decimal(denominator)
    twice, rest = divmod(2 * abs(numerator), denominator)
    # Decimal's division is itself rounded to 28 digits, so the half is decided on integers.
    expected = (twice + 1) // 2 * (-1 if numerator < 0 else 1)
    assert divide_half_away(numerator, denominator) == expected
    assert abs(divide_half_away(numerator, denominator) - exact) <= Decimal("0.5") + Decimal("1e-9")
    assert rest >= 0


@given(QUANTITIES, PRICES, EXPONENTS)
def test_a_line_and_its_refund_add_up_to_zero(quantity: int, price: int, exponent: int) -> None:
    assert line_amount_minor(quantity, price, exponent) + line_amount_minor(-quantity, price, exponent) == 0


@given(QUANTITIES, PRICES, EXPONENTS)
def test_a_line_is_rounded_once_from_its_exact_amount(quantity: int, price: int, exponent: int) -> None:
    exact = Decimal(quantity).scaleb(-3) * Decimal(price).scaleb(-6)
    rounded = exact.quantize(Decimal(1).scaleb(-exponent), ROUND_HALF_UP)
    assert line_amount_minor(quantity, price, exponent) == int(rounded.scaleb(exponent))


@pytest.mark.parametrize(
    ("quantity_milli", "unit_price_micro", "pence"),
    [(6_000, 2_550_000, 1_530), (1_000, 1_005_000, 101), (-1_000, 1_005_000, -101), (333, 1_000_000, 33), (0, 9, 0)],
)
def test_known_lines(quantity_milli: int, unit_price_micro: int, pence: int) -> None:
    assert line_amount_minor(quantity_milli, unit_price_micro) == pence


@pytest.mark.parametrize(("currency", "exponent"), [("GBP", 2), ("EUR", 2), ("JPY", 0), ("KWD", 3), ("XXX", 2)])
def test_decimals_of_currencies(currency: str, exponent: int) -> None:
    assert minor_exponent(currency) == exponent


@given(st.lists(st.tuples(QUANTITIES, PRICES), min_size=1), EXPONENTS)
def test_many_lines_at_once_come_to_the_same(lines: list[tuple[int, int]], exponent: int) -> None:
    quantities, prices = (np.array(column, np.int64) for column in zip(*lines, strict=True))
    bound = 10**12
    one_by_one = [max(-bound, min(bound, line_amount_minor(each, price, exponent))) for each, price in lines]
    at_once = [max(-bound, min(bound, int(each))) for each in line_amounts(quantities, prices, exponent)]
    assert at_once == one_by_one
