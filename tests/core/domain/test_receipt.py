from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from storeperf_core.domain.receipt import ReceiptNumber, counters_beginning, read_receipt_number


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


@given(some.integers(1, 10**12 - 1), some.data())
def test_every_beginning_of_a_number_has_its_counter(counter, data):
    number = ReceiptNumber(3, 12, counter)
    printed = str(number)
    begun = printed[: data.draw(some.integers(len("3-12-"), len(printed)))]
    till, incarnation, stretches = counters_beginning(begun)
    assert (till, incarnation) == (3, 12)
    assert any(first <= counter <= last for first, last in stretches)
    for first, last in stretches:
        assert all(str(ReceiptNumber(3, 12, each)).startswith(begun) for each in (max(1, first), last))
        assert all(first > other[1] or last < other[0] for other in stretches if other != (first, last))
