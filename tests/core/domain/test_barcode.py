from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storeperf_core.domain.barcode import BarcodeKind, Embedded, Layout, WrongCheckDigit, check_digit, read_barcode

DIGITS = st.text("0123456789", min_size=13, max_size=13)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("4006381333931", BarcodeKind.EAN_13),
        ("73513537", BarcodeKind.EAN_8),
        ("036000291452", BarcodeKind.UPC_A),
        ("15400141288763", BarcodeKind.ITF_14),
        ("400 6381 333931", BarcodeKind.EAN_13),
        ("ABC-123", BarcodeKind.PLAIN),
        ("12345", BarcodeKind.PLAIN),
        ("73513538", BarcodeKind.PLAIN),
    ],
)
def test_a_barcode_is_told_by_length_and_check_digit(text: str, kind: BarcodeKind) -> None:
    assert read_barcode(text).kind is kind


@pytest.mark.parametrize("text", ["4006381333932", "036000291453", "15400141288764"])
def test_a_typing_error_in_a_gtin_is_told_with_the_digit_that_would_fit(text: str) -> None:
    with pytest.raises(WrongCheckDigit) as wrong:
        read_barcode(text)
    assert read_barcode(text[:-1] + str(wrong.value.expected)).kind is not BarcodeKind.PLAIN


@pytest.mark.parametrize("text", ["", "   ", "é123", "x" * 65, "12\x0034"])
def test_what_no_scanner_sends_is_no_barcode(text: str) -> None:
    with pytest.raises(ValueError, match="is not a barcode"):
        read_barcode(text)


@given(DIGITS, st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_never_passes(body: str, place: int, off: int) -> None:
    whole = body + str(check_digit(body))
    wrong = whole[:place] + str((int(whole[place]) + off) % 10) + whole[place + 1 :]
    with pytest.raises(WrongCheckDigit):
        read_barcode(wrong)


@given(st.text("0123456789", min_size=7, max_size=7), st.sampled_from([8, 12, 13, 14]))
def test_zeros_before_a_gtin_change_nothing(body: str, length: int) -> None:
    short = body + str(check_digit(body))
    longer = short.zfill(length)
    assert read_barcode(longer).kind is not BarcodeKind.PLAIN
    assert short in read_barcode(longer).spellings
    assert longer in read_barcode(short).spellings


def test_a_plain_code_is_spelled_one_way_only() -> None:
    assert read_barcode("007").spellings == ("007",)


def test_a_scale_prints_an_article_and_its_price_or_weight() -> None:
    priced = read_barcode("2112345" + "00399" + str(check_digit("211234500399")))
    assert Layout("21IIIIIPPPPPC").read(priced) == Embedded("12345", price_minor=399)
    assert Layout("22IIIIIWWWWWC").read(priced) is None
    weighed = read_barcode("2298765" + "01234" + str(check_digit("229876501234")))
    assert Layout("22IIIIIWWWWWC").read(weighed) == Embedded("98765", quantity_milli=1_234)


def test_a_digit_that_only_checks_the_price_is_not_looked_at() -> None:
    code = read_barcode("2812347" + "01999" + str(check_digit("281234701999")))
    assert Layout("28IIIIVPPPPPC").read(code) == Embedded("1234", price_minor=1_999)
    upc = read_barcode("212345" + "00399" + str(check_digit("21234500399")))
    assert Layout("2IIIIIPPPPPC").read(upc) == Embedded("12345", price_minor=399)


def test_a_code_that_is_typed_wrong_is_of_no_scale() -> None:
    with pytest.raises(WrongCheckDigit):
        read_barcode("2112345003990")
    assert Layout("21IIIIIPPPPPC").read(read_barcode("21-12345-399")) is None


@pytest.mark.parametrize(
    "pattern", ["", "21IIIIIPPPPP", "40IIIIIPPPPPC", "21IIIIIPPWWWC", "21PPPPPIIIIIC", "21IIIIIIIIIIC"]
)
def test_what_is_no_layout(pattern: str) -> None:
    with pytest.raises(ValueError, match="is not a layout"):
        Layout(pattern)
