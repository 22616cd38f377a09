from __future__ import annotations

from datetime import date

import pytest

from storeperf_desktop.formats import Formats

POUNDS = Formats("en_GB", "GBP", "Europe/London")
EUROS = Formats("de_DE", "EUR", "Europe/Berlin")
YEN = Formats("en_GB", "JPY", "Asia/Tokyo")
DINARS = Formats("en_GB", "KWD", "Asia/Kuwait")
DAY = date(2011, 11, 24)
NB = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("formats", "minor", "text"),
    [
        (POUNDS, 976_987_205, "£9,769,872.05"),
        (POUNDS, -5, "−£0.05"),
        (POUNDS, 0, "£0.00"),
        (POUNDS, None, "—"),
        (POUNDS, 10**17 + 1, "£1,000,000,000,000,000.01"),
        (EUROS, 976_987_205, f"9.769.872,05{NB}€"),
        (EUROS, -150, f"−1,50{NB}€"),
        (YEN, 1_500, "JP¥1,500"),
        (DINARS, 1_500, f"KWD{NB}1.500"),
    ],
)
def test_money_is_exact_in_the_currency_s_own_decimals(formats: Formats, minor: int | None, text: str) -> None:
    assert formats.money(minor) == text


@pytest.mark.parametrize(
    ("minor", "text"),
    [(141_203_155, "£1.412m"), (6_419_941, "£64,199.41"), (99_999_999, "£999,999.99"), (-141_203_155, "−£1.412m")],
)
def test_compact_money_keeps_four_figures_from_a_million_on(minor: int, text: str) -> None:
    assert POUNDS.money_compact(minor) == text


def test_a_currency_in_letters_stands_apart_from_the_word_for_a_million() -> None:
    assert Formats("es_ES").money_compact(141_203_155) == f"1,412{NB}M{NB}GBP"


@pytest.mark.parametrize(
    ("formats", "minor", "text"),
    [
        (POUNDS, 12_000_000, "£120k"),
        (POUNDS, 150_000_000, "£1.5m"),
        (POUNDS, 0, "£0"),
        (POUNDS, 2_050, "£20.50"),
        (POUNDS, -3_000_000, "−£30k"),
        (EUROS, 12_000_000, f"120.000{NB}€"),
    ],
)
def test_axis_labels_are_short(formats: Formats, minor: float, text: str) -> None:
    assert formats.money_axis(minor) == text


@pytest.mark.parametrize(("micro", "text"), [(2_550_000, "£2.55"), (1_234_567, "£1.234567"), (4_125_000, "£4.125")])
def test_unit_prices_show_the_decimals_they_have(micro: int, text: str) -> None:
    assert POUNDS.unit_price(micro) == text


@pytest.mark.parametrize(("milli", "text"), [(743_039_000, "743,039"), (1_500, "1.5"), (-1_000, "−1"), (None, "—")])
def test_quantities(milli: int | None, text: str) -> None:
    assert POUNDS.quantity(milli) == text


@pytest.mark.parametrize(
    ("fraction", "plain", "change"),
    [
        (0.334, f"33.4{NB}%", f"+33.4{NB}%"),
        (-0.035, f"−3.5{NB}%", f"−3.5{NB}%"),
        (-0.00001, f"0.0{NB}%", f"0.0{NB}%"),
        (0.00001, f"0.0{NB}%", f"0.0{NB}%"),
        (None, "—", "—"),
    ],
)
def test_percent(fraction: float | None, plain: str, change: str) -> None:
    assert POUNDS.percent(fraction) == plain
    assert POUNDS.percent_change(fraction) == change


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en_GB", "Thursday 24 November"),
        ("en_US", "Thursday, November 24"),
        ("de_DE", "Donnerstag, 24. November"),
        ("fr_FR", "jeudi 24 novembre"),
        ("es_ES", "jueves, 24 de noviembre"),
    ],
)
def test_a_day_in_full_has_no_year(locale: str, text: str) -> None:
    assert Formats(locale).day_long(DAY) == text


def test_other_dates() -> None:
    assert (POUNDS.day(DAY), POUNDS.day_short(DAY), POUNDS.month(DAY)) == ("24 Nov 2011", "24 Nov", "Nov 2011")
    assert POUNDS.period(date(2011, 11, 1), DAY) == "1–24 Nov 2011"
    assert POUNDS.weekdays()[0] == "Mon"


def test_every_english_month_has_three_letters() -> None:
    september = date(2011, 9, 30)
    assert (POUNDS.day_short(september), POUNDS.month(september)) == ("30 Sep", "Sep 2011")
    assert POUNDS.day(september) == "30 Sep 2011"
    assert POUNDS.period(date(2011, 9, 1), DAY).startswith("1 Sep\N{THIN SPACE}–")
    assert Formats("de_DE").day_short(september) == "30. Sept."


@pytest.mark.parametrize("locale", ["en_GB", "en_US", "de_DE", "fr_FR", "es_ES"])
def test_a_typed_day_is_read_as_it_is_written(locale: str) -> None:
    formats = Formats(locale)
    for day in (date(2011, 2, 1), DAY, date(2024, 2, 29)):
        assert formats.read_day(formats.day_numeric(day)) == day
        assert formats.read_day(day.isoformat()) == day
    assert formats.read_day("tomorrow") is None
    assert formats.read_day("") is None


def test_no_day_is_made_of_one_that_does_not_exist() -> None:
    assert POUNDS.read_day("31/02/2011") is None
    assert POUNDS.read_day("2011-02-29") is None


def test_an_instant_is_shown_by_the_store_s_clock() -> None:
    summer = 1_311_580_800_000_000  # 2011-07-25 08:00 UTC
    assert POUNDS.date_time(summer) == "25/07/2011 09:00"
    assert EUROS.date_time(summer) == "25.07.2011 10:00"
