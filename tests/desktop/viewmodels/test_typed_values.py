from __future__ import annotations

import pytest

from storeperf_core.domain.errors import Refusal
from storeperf_desktop.viewmodels import typed_values as typed


@pytest.mark.parametrize(
    ("text", "locale", "micro"),
    [
        ("2.55", "en_GB", 2_550_000),
        (" 1,234.5 ", "en_GB", 1_234_500_000),
        ("2,55", "de_DE", 2_550_000),
        ("1.234,5", "de_DE", 1_234_500_000),
        ("0.123456", "en_GB", 123_456),
        ("−1", "en_GB", -1_000_000),
        ("  ", "en_GB", None),
    ],
)
def test_amounts_are_read_as_they_are_typed_here(text, locale, micro):
    assert typed.read_price(text, locale) == micro


@pytest.mark.parametrize(
    ("text", "locale"), [("cheap", "en_GB"), ("2,55", "en_GB"), ("0.1234567", "en_GB"), ("NaN", "en_GB")]
)
def test_what_is_no_amount_is_refused_with_its_text(text, locale):
    with pytest.raises(Refusal, match=f"“{text}” is not an amount"):
        typed.read_price(text, locale)


@pytest.mark.parametrize("locale", ["en_GB", "de_DE", "fr_FR", "es_ES"])
@pytest.mark.parametrize("micro", [0, 1, 2_550_000, 1_234_567_890_123])
def test_an_amount_survives_being_written_and_read(micro, locale):
    assert typed.read_price(typed.write_price(micro, locale, 2), locale) == micro


def test_quantities_shares_and_whole_numbers():
    assert typed.read_quantity("1.5", "en_GB") == 1_500
    assert typed.read_percent("7.7 %", "en_GB") == 77_000
    assert typed.read_whole("14", "en_GB") == 14
    assert typed.read_minor("15", "en_GB", 2) == 1_500
    assert typed.write_minor(1_500, "en_GB", 0) == "1500"
    with pytest.raises(Refusal, match="not a whole number"):
        typed.read_whole("1.5", "en_GB")
    with pytest.raises(Refusal, match="not an amount"):
        typed.read_minor("1.5", "en_GB", 0)


def test_lists_are_split_at_commas_semicolons_and_spaces():
    assert typed.read_list("1, 2;3  4") == ("1", "2", "3", "4")
    assert typed.read_list(" ") == ()
    assert typed.read_words("  ") is None
