from __future__ import annotations

import pytest

from storeperf_core.domain.denominations import notes_and_coins

KNOWN = ("GBP", "EUR", "USD", "CHF", "CAD", "AUD", "NZD", "SEK", "NOK", "DKK", "PLN", "CZK", "JPY")


@pytest.mark.parametrize("currency", KNOWN)
def test_the_largest_comes_first_and_each_value_once(currency):
    pieces = notes_and_coins(currency)
    assert list(pieces) == sorted(set(pieces), reverse=True)
    assert pieces[-1] >= 1


def test_values_are_in_minor_units():
    assert notes_and_coins("EUR")[:3] == (20_000, 10_000, 5_000)
    assert notes_and_coins("GBP")[-1] == 1
    assert notes_and_coins("JPY") == (10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10, 5, 1)
    assert notes_and_coins("CHF")[-1] == 5


def test_a_currency_that_is_not_known_has_no_pieces():
    assert notes_and_coins("XTS") == ()
