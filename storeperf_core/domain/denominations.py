"""The coins and notes of a currency, as a drawer is counted.

What is in use for payment as its central bank lists it (2025), in minor units. Pieces that are collected rather than
spent are left out.
"""

from __future__ import annotations

# Largest first: the order in which a drawer is counted.
_NOTES_AND_COINS = {
    "GBP": ((5_000, 2_000, 1_000, 500), (200, 100, 50, 20, 10, 5, 2, 1)),
    "EUR": ((20_000, 10_000, 5_000, 2_000, 1_000, 500), (200, 100, 50, 20, 10, 5, 2, 1)),
    "USD": ((10_000, 5_000, 2_000, 1_000, 500, 200, 100), (100, 50, 25, 10, 5, 1)),
    "CHF": ((100_000, 20_000, 10_000, 5_000, 2_000, 1_000), (500, 200, 100, 50, 20, 10, 5)),
    "CAD": ((10_000, 5_000, 2_000, 1_000, 500), (200, 100, 25, 10, 5)),
    "AUD": ((10_000, 5_000, 2_000, 1_000, 500), (200, 100, 50, 20, 10, 5)),
    "NZD": ((10_000, 5_000, 2_000, 1_000, 500), (200, 100, 50, 20, 10)),
    "SEK": ((100_000, 50_000, 20_000, 10_000, 5_000, 2_000), (1_000, 500, 200, 100)),
    "NOK": ((100_000, 50_000, 20_000, 10_000, 5_000), (2_000, 1_000, 500, 100)),
    "DKK": ((50_000, 20_000, 10_000, 5_000), (2_000, 1_000, 500, 200, 100, 50)),
    "PLN": ((50_000, 20_000, 10_000, 5_000, 2_000, 1_000), (500, 200, 100, 50, 20, 10, 5, 2, 1)),
    "CZK": ((500_000, 200_000, 100_000, 50_000, 20_000, 10_000), (5_000, 2_000, 1_000, 500, 200, 100)),
    "JPY": ((10_000, 5_000, 2_000, 1_000), (500, 100, 50, 10, 5, 1)),
}


def notes_and_coins(currency: str) -> tuple[int, ...]:
    """The pieces of `currency`, each value once, the largest first; empty where they are not known here."""
    notes, coins = _NOTES_AND_COINS.get(currency, ((), ()))
    return tuple(sorted({*notes, *coins}, reverse=True))


def notes(currency: str) -> tuple[int, ...]:
    """The notes of `currency`, the largest first; empty where they are not known here."""
    return _NOTES_AND_COINS.get(currency, ((), ()))[0]
