"""Exact amounts of many lines at once."""

from __future__ import annotations

import numpy as np

from storeperf_core.domain.money import MICRO, divide_half_away, line_divisor
from storeperf_core.operations.importing.sales.lines import Values

# Beyond this a product of two columns may leave 64 bits; such lines are counted one by one with Python's integers.
_SAFE_PRODUCT = 2.0**61
# Nine million lines of this amount still fit the 64 bits in which sums are kept.
_HIGHEST_AMOUNT_MINOR = 10**12
_HIGHEST_PRICE_MICRO = 10**15


def divided_half_away(numerator: Values, denominator: int) -> Values:
    """`domain.money.divide_half_away` over a column."""
    quotient, rest = np.divmod(np.abs(numerator), denominator)
    quotient += 2 * rest >= denominator
    return np.where(numerator < 0, -quotient, quotient)


def line_amounts(quantity_milli: Values, price_micro: Values, exponent: int) -> Values:
    """Quantity times price in minor units. An amount beyond any shop's comes back as its bound."""
    divisor = line_divisor(exponent)
    wide = np.abs(quantity_milli.astype(np.float64) * price_micro.astype(np.float64)) > _SAFE_PRODUCT
    amounts = divided_half_away(np.where(wide, 0, quantity_milli) * np.where(wide, 0, price_micro), divisor)
    for place in np.flatnonzero(wide):
        exact = divide_half_away(int(quantity_milli[place]) * int(price_micro[place]), divisor)
        amounts[place] = max(-_HIGHEST_AMOUNT_MINOR, min(_HIGHEST_AMOUNT_MINOR, exact))
    return amounts


def too_large(amount_minor: Values) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Where an amount is at or beyond its bound (10^12 minor units)."""
    return np.abs(amount_minor) >= _HIGHEST_AMOUNT_MINOR


def too_dear(price_micro: Values) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Where a unit price is beyond its bound (10^15 millionths), as only one that was worked out can be."""
    return price_micro > _HIGHEST_PRICE_MICRO


def unit_prices(amount_minor: Values, quantity_milli: Values, exponent: int) -> Values:
    """The price a unit had, in millionths, from what the line came to; the amount itself stays as it was.

    A price beyond any shop's comes back just beyond its bound, `too_dear` finds it.
    """
    micro_a_minor = MICRO // 10**exponent
    wide = amount_minor.astype(object) * (micro_a_minor * 1_000)
    quantities = quantity_milli.astype(object)
    pairs = zip(wide, quantities, strict=True)
    exact = (divide_half_away(int(a) * (1 if q > 0 else -1), abs(int(q))) if q else 0 for a, q in pairs)
    return np.array([min(price, _HIGHEST_PRICE_MICRO + 1) for price in exact], np.int64)


def tax_within(amount_minor: Values, tax_ppm: Values) -> Values:
    """The tax that is inside amounts sold with tax, in minor units; 0 where the rate (millionths) is unknown (-1)."""
    rate = np.maximum(tax_ppm, 0)
    taxes = np.zeros_like(amount_minor)
    for each in np.unique(rate[rate > 0]):
        where = rate == each
        taxes[where] = _times_ratio(amount_minor[where], int(each), 1_000_000 + int(each))
    return taxes


def _times_ratio(values: Values, numerator: int, denominator: int) -> Values:
    if float(np.abs(values).max(initial=0)) * numerator < _SAFE_PRODUCT:
        return divided_half_away(values * numerator, denominator)
    return np.array([divide_half_away(int(value) * numerator, denominator) for value in values], np.int64)
