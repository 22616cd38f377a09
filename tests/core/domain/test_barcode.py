from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storeperf_core.domain.barcode import BarcodeKind, WrongCheckDigit, check_digit, read_barcode

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
