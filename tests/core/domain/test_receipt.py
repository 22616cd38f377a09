from __future__ import annotations

import pytest

from storeperf_core.domain.receipt import ReceiptNumber, read_receipt_number


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (ReceiptNumber(1, 1, 42), "1-1-000042"),
        (ReceiptNumber(12, 3, 1_234_567), "12-3-1234567"),
    ],
)
def test_what_is_printed_is_read_back(number: ReceiptNumber, text: str) -> None:
    assert str(number) == text
    assert read_receipt_number(f" {text} ") == number


def test_zeros_may_be_left_out_by_who_types_it() -> None:
    assert read_receipt_number("1-1-42") == ReceiptNumber(1, 1, 42)


@pytest.mark.parametrize("text", ["", "42", "1-42", "0-1-1", "1-1-", "1-1-x", "1-1-1-1", "１-1-1", "-1-1-1"])
def test_anything_else_is_no_receipt_number(text: str) -> None:
    assert read_receipt_number(text) is None
