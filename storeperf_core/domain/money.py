"""Exact money: integer minor units of an ISO 4217 currency, halves rounded away from zero."""

from __future__ import annotations

MICRO = 1_000_000
MILLI = 1_000

# ISO 4217 (2024-06-25): the currencies whose minor unit is not a hundredth.
_EXPONENTS = {
    **dict.fromkeys(("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF").split(), 0),
    **dict.fromkeys(("BHD IQD JOD KWD LYD OMR TND").split(), 3),
}


_DIVISORS = {exponent: MILLI * MICRO // 10**exponent for exponent in (0, 2, 3)}


def minor_exponent(currency: str) -> int:
    """Decimals of `currency` (0, 2 or 3) after ISO 4217."""
    return _EXPONENTS.get(currency, 2)


def divide_half_away(numerator: int, denominator: int) -> int:
    """`numerator / denominator` as an integer, halves away from zero; `denominator` is positive."""
    quotient = (2 * abs(numerator) + denominator) // (2 * denominator)
    return -quotient if numerator < 0 else quotient


def line_amount_minor(quantity_milli: int, unit_price_micro: int, exponent: int = 2) -> int:
    """Quantity (thousandths) times unit price (millionths of the major unit), rounded to the minor unit.

    Rounded once, halves away from zero, so that a refund of the line mirrors it exactly. An import does the same to
    many lines at once (`importing.sales.amounts`).
    """
    return divide_half_away(quantity_milli * unit_price_micro, _DIVISORS[exponent])


def line_divisor(exponent: int) -> int:
    """What `quantity_milli * unit_price_micro` is divided by to give minor units."""
    return _DIVISORS[exponent]


def plain_amount(amount_minor: int, currency: str) -> str:
    """An amount for a sentence, such as `12.50 GBP`; the desktop writes figures in its own way."""
    exponent = minor_exponent(currency)
    whole, rest = divmod(abs(amount_minor), 10**exponent)
    decimals = f".{rest:0{exponent}}" if exponent else ""
    return f"{'-' if amount_minor < 0 else ''}{whole}{decimals} {currency}"
