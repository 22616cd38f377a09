from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.pin import LONGEST_WAIT_SECONDS, checked_pin, is_trivial, wait_seconds


@pytest.mark.parametrize("pin", ["2580", "1379", "19840612", "004711", "9182"])
def test_a_pin_of_four_to_eight_digits_is_taken(pin):
    assert checked_pin(pin) == pin


@pytest.mark.parametrize("pin", ["", "123", "123456789", "12a4", "１３７９", "-123", " 1379", "1379\n"])
def test_what_is_no_pin_is_refused_in_words(pin):
    with pytest.raises(Refusal, match="4 to 8 digits"):
        checked_pin(pin)


@pytest.mark.parametrize("pin", ["0000", "1111", "1234", "4321", "7890", "2468", "1212", "123123", "98989898"])
def test_what_everybody_would_try_first_is_refused(pin):
    with pytest.raises(Refusal, match="easy to guess"):
        checked_pin(pin)


@given(st.text("0123456789", min_size=1, max_size=4), st.integers(2, 4))
def test_a_pin_that_repeats_itself_is_trivial_however_long(part, times):
    assert is_trivial(part * times)


def test_few_pins_are_trivial():
    assert sum(is_trivial(f"{number:04}") for number in range(10_000)) < 250


@given(st.integers(0, 10_000))
def test_waiting_never_gets_shorter_and_has_an_end(wrong):
    assert wait_seconds(wrong) <= wait_seconds(wrong + 1) <= LONGEST_WAIT_SECONDS


def test_the_first_waits():
    assert [wait_seconds(count) for count in range(11)] == [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300]
