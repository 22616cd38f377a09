"""Parsers: every style of number and date comes out exactly, and what is none says why."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storeperf_core.operations.importing.reading import amounts, codes, moments
from storeperf_core.operations.importing.reading.tables import DateOrder, DecimalMark
from storeperf_core.operations.importing.reading.values import (
    Moment,
    MomentParser,
    Rejected,
    barcode,
    code,
    customer_code,
    decide_date_order,
    decide_decimal_mark,
    name,
    percent_parser,
    price_parser,
    quantity_parser,
    time_of_day,
    yes_or_no,
)


@pytest.mark.parametrize(
    ("mark", "text", "micro"),
    [
        (".", "2.55", 2_550_000),
        (".", "-11062.06", -11_062_060_000),
        (".", "1,234.5", 1_234_500_000),
        (".", "1'234.50", 1_234_500_000),
        (".", "1 234.50", 1_234_500_000),
        (".", "12,34,567.5", 1_234_567_500_000),
        (".", "£1,234.56", 1_234_560_000),
        (".", "-£5.00", -5_000_000),
        (".", "£-5.00", -5_000_000),
        (".", "$ 5", 5_000_000),
        (".", "CHF 5.05", 5_050_000),
        (".", "5 kr", 5_000_000),
        (".", "(5.00)", -5_000_000),
        (".", "5.00-", -5_000_000),
        (".", "\u22125", -5_000_000),
        (".", "+5", 5_000_000),
        (".", ".5", 500_000),
        (".", "5.", 5_000_000),
        (".", "1E-05", 10),
        (".", "1e5", 100_000_000_000),
        (".", "0.1234565", 123_457),
        (".", "-0.1234565", -123_457),
        (",", "1.234,5", 1_234_500_000),
        (",", "1\u00a0234,50", 1_234_500_000),
        (",", "1\u202f234,50 €", 1_234_500_000),
        (",", "€ 12,50", 12_500_000),
        (",", "12,50 EUR", 12_500_000),
        (",", "5,-", 5_000_000),
        (",", "5,-- €", 5_000_000),
        (".", "5.\u2013", 5_000_000),
        (",", "1.234", 1_234_000_000),
    ],
)
def test_prices(mark: DecimalMark, text: str, micro: int) -> None:
    assert price_parser(mark)(text) == micro


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("inf", amounts.NOT_FINITE),
        ("-Infinity", amounts.NOT_FINITE),
        ("nan", amounts.NOT_FINITE),
        ("1,23", amounts.OTHER_MARK),
        ("1.2.3", amounts.OTHER_MARK),
        ("1e99", amounts.TOO_LARGE),
        ("1000000000.01", amounts.TOO_LARGE),
        ("0.3333", amounts.TOO_FINE),
        ("--5", amounts.NOT_A_NUMBER),
        ("(-5)", amounts.NOT_A_NUMBER),
        ("(5", amounts.NOT_A_NUMBER),
        ("0x10", amounts.NOT_A_NUMBER),
        ("1_000", amounts.NOT_A_NUMBER),
        ("١٢", amounts.NOT_A_NUMBER),
        ("²", amounts.NOT_A_NUMBER),
        ("five", amounts.NOT_A_NUMBER),
        ("9" * 5000, amounts.NOT_A_NUMBER),
        ("#N/A", amounts.NOT_A_NUMBER),
    ],
)
def test_what_is_no_quantity_says_why(text: str, reason: str) -> None:
    assert quantity_parser(".")(text) == Rejected(reason)


def test_blank_is_missing_and_a_floats_trace_is_no_fraction() -> None:
    assert quantity_parser(".")("  ") is None
    assert quantity_parser(".")("0.30000000000000004") == 300
    assert quantity_parser(".")("6.0") == 6000
    assert percent_parser(",")("5,5 %") == 5_500_000


def grouped(whole: int, mark: str) -> str:
    return f"{whole:,}".replace(",", mark)


@given(
    micro=st.integers(-(10**15), 10**15),
    style=st.sampled_from(
        [(".", ","), (".", "'"), (".", " "), (".", ""), (",", "."), (",", "\u00a0"), (",", "\u202f"), (",", "")]
    ),
    sign=st.sampled_from(["-{}", "{}-", "({})", "-£{}", "£-{}", "\u2212{} EUR", "- {}"]),
    around=st.sampled_from(["{}", " {}", "{} €", "£{}", "CHF {}"]),
)
def test_a_formatted_price_comes_back(micro: int, style: tuple[DecimalMark, str], sign: str, around: str) -> None:
    whole, rest = divmod(abs(micro), 1_000_000)
    text = f"{grouped(whole, style[1])}{style[0]}{rest:06}"
    text = sign.format(text) if micro < 0 else around.format(text)
    assert price_parser(style[0])(text) == micro


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("£5", "GBP"),
        ("5 GBP", "GBP"),
        ("$5", "CAD"),
        ("CA$5", "CAD"),
        ("5,00 kr.", "SEK"),
        ("¥500", "CNY"),
        ("¤5", "GBP"),
    ],
)
def test_an_amount_in_the_store_s_currency_is_taken(text: str, currency: str) -> None:
    assert price_parser("," if "," in text else ".", currency)(text) in (5_000_000, 500_000_000)


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("$5", "GBP"),
        ("€5", "GBP"),
        ("5 EUR", "GBP"),
        ("US$5", "CAD"),
        ("-£5", "EUR"),
        ("(5 zł)", "CZK"),
        ("R$5", "ZAR"),
    ],
)
def test_an_amount_in_another_currency_is_none_of_the_store_s(text: str, currency: str) -> None:
    rejected = price_parser(".", currency)(text)
    assert isinstance(rejected, Rejected)
    assert rejected.reason == amounts.OTHER_CURRENCY


@given(st.text(max_size=40))
def test_no_text_breaks_a_parser(text: str) -> None:
    for parse in (quantity_parser("."), price_parser(","), MomentParser("dmy", serials=True), MomentParser("mdy")):
        parse(text)
    for simple in (code, customer_code, name, barcode, yes_or_no, time_of_day):
        simple(text)
    decide_date_order([text])
    decide_decimal_mark([text])


def local_us(moment: datetime) -> int:
    return (moment - datetime(1970, 1, 1)) // timedelta(microseconds=1)


DECEMBER_FIRST = datetime(2010, 12, 1, 8, 26)


@pytest.mark.parametrize(
    ("order", "text"),
    [
        ("ymd", "2010-12-01 08:26:00"),
        ("dmy", "2010-12-01T08:26"),
        ("dmy", "2010/12/1 8:26"),
        ("dmy", "01/12/2010 08:26"),
        ("dmy", "1.12.2010 8:26"),
        ("dmy", "1.12.10, 8:26"),
        ("dmy", "1-12-2010 8.26"),
        ("mdy", "12/1/2010 8:26"),
        ("mdy", "12/1/10 8:26 AM"),
        ("ymd", "10/12/01 08:26"),
        ("dmy", "1 Dec 2010 08:26"),
        ("dmy", "01-Dec-10 08:26"),
        ("dmy", "Dec 1, 2010 8:26 a.m."),
        ("dmy", "1. Dezember 2010 08:26"),
        ("dmy", "1er décembre 2010 8h26"),
        ("dmy", "1 de diciembre de 2010 08:26"),
        ("dmy", "Wednesday, December 1, 2010 8:26 AM"),
        ("dmy", "20101201 082600"),
        ("dmy", "2010-12-01 08:26:00.000"),
    ],
)
def test_dates(order: DateOrder, text: str) -> None:
    assert MomentParser(order)(text) == Moment(local_us(DECEMBER_FIRST), True)


@pytest.mark.parametrize(
    ("text", "offset"),
    [("2010-12-01T08:26:00Z", 0), ("2010-12-01 08:26:00 +0130", 90), ("2010-12-01T08:26-05:00", -300)],
)
def test_a_zone_in_the_text_is_told(text: str, offset: int) -> None:
    assert MomentParser("dmy")(text) == Moment(local_us(DECEMBER_FIRST), True, offset)


def test_a_date_alone_says_that_it_has_no_time() -> None:
    assert MomentParser("dmy")("29/02/2024") == Moment(local_us(datetime(2024, 2, 29)), False)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("29/02/2023", moments.NO_SUCH_DAY),
        ("2100-02-29", moments.NO_SUCH_DAY),
        ("31/04/2011", moments.NO_SUCH_DAY),
        ("12/25/2010", moments.TWO_ORDERS),
        ("2010-12-01 25:00", moments.NO_SUCH_TIME),
        ("2010-12-01 13:00 PM", moments.NO_SUCH_TIME),
        ("9999-01-01", moments.YEAR_OUT_OF_RANGE),
        ("0001-01-01", moments.YEAR_OUT_OF_RANGE),
        ("40513.35", moments.NOT_A_DATE),
        ("yesterday", moments.NOT_A_DATE),
        ("1" * 5000, moments.NOT_A_DATE),
        ("2010-W51-9", moments.NOT_A_DATE),
    ],
)
def test_what_is_no_date_says_why(text: str, reason: str) -> None:
    assert MomentParser("dmy")(text) == Rejected(reason)


def test_a_spreadsheets_days_are_dates_only_there() -> None:
    assert MomentParser("dmy", serials=True)("40513.3513888889") == Moment(local_us(DECEMBER_FIRST), True)
    assert MomentParser("dmy", serials=True)("40513") == Moment(local_us(datetime(2010, 12, 1)), False)


@given(
    moment=st.datetimes(datetime(1970, 1, 1), datetime(2069, 12, 31)).map(lambda m: m.replace(microsecond=0)),
    style=st.sampled_from(
        [
            ("ymd", "%Y-%m-%d %H:%M:%S"),
            ("ymd", "%Y/%m/%d %H:%M:%S"),
            ("dmy", "%d/%m/%Y %H:%M:%S"),
            ("dmy", "%d.%m.%y %H:%M:%S"),
            ("mdy", "%m/%d/%Y %I:%M:%S %p"),
            ("mdy", "%m-%d-%y %H:%M:%S"),
            ("dmy", "%d %B %Y %H:%M:%S"),
            ("dmy", "%Y%m%d%H%M%S"),
        ]
    ),
)
def test_a_formatted_date_comes_back(moment: datetime, style: tuple[DateOrder, str]) -> None:
    order, form = style
    assert MomentParser(order)(moment.strftime(form)) == Moment(local_us(moment), True)


@pytest.mark.parametrize(
    ("texts", "choice", "why"),
    [
        (["01/02/2010", "25/02/2010"], "dmy", "25 in the first place"),
        (["01/02/2010", "02/25/2010"], "mdy", "25 in the second place"),
        (["2010-01-02"], "ymd", "begins with the year"),
        (["01/02/2010"], "mdy", "read both ways"),
        (["25/02/2010", "26/02/2010", "02/27/2010"], "dmy", "1 are not, such as 02/27/2010"),
        (["chair"], "mdy", "No date"),
    ],
)
def test_the_order_of_dates_is_decided_by_evidence(texts: list[str], choice: str, why: str) -> None:
    finding = decide_date_order(texts, "mdy")
    assert finding.choice == choice
    assert why in finding.sentence()


@pytest.mark.parametrize(
    ("texts", "choice"),
    [(["1.234,5"], ","), (["1,234.5"], "."), (["2,50"], ","), (["2.50"], "."), (["1.234"], ","), (["€ 0,500"], ",")],
)
def test_the_decimal_mark_is_decided_by_evidence(texts: list[str], choice: str) -> None:
    assert decide_decimal_mark(texts, ",").choice == choice


def test_codes_and_names() -> None:
    assert code(" 17850.0 ") == "17850"
    assert code("85123a") == "85123a"
    assert code("007") == "007"
    assert code("5.01235E+12") == Rejected(codes.DIGITS_LOST)
    assert code("x" * 65) == Rejected(codes.CODE_TOO_LONG)
    assert customer_code("nan") is None
    assert customer_code("") is None
    assert name(" Chair,\n blue\u00a0 ") == "Chair, blue"
    assert barcode("5 012345-678900") == "5012345678900"
    assert barcode("é") == Rejected(codes.NOT_A_BARCODE)
    assert yes_or_no("Oui") is True
    assert yes_or_no("0.0") is False
    assert yes_or_no("perhaps") == Rejected(codes.NEITHER_YES_NOR_NO)
    assert time_of_day("8:26 PM") == (20 * 60 + 26) * 60_000_000
    assert time_of_day("24:00") == Rejected(moments.NO_SUCH_TIME)
