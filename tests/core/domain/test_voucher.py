"""A code can be read out, typed in any way and proved."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.voucher import ALPHABET, check_character, is_own_code, new_code, read_code

BODIES = st.text(ALPHABET, min_size=11, max_size=11)


def code_of(body: str) -> str:
    characters = iter(body)
    return new_code(lambda _: next(characters))


def test_codes_are_random_and_have_no_character_that_is_taken_for_another() -> None:
    codes = [new_code() for _ in range(200)]
    assert len(set(codes)) == 200
    assert all(re.fullmatch(r"([2-9A-HJ-NP-Z]{4}-){2}[2-9A-HJ-NP-Z]{4}", code) for code in codes)


@given(BODIES)
def test_however_it_is_typed_it_is_the_same_code(body: str) -> None:
    code = code_of(body)
    for typed in (code, code.lower(), code.replace("-", ""), f"  {code.replace('-', ' ')} ", code.replace("-", " - ")):
        assert read_code(typed) == code
    assert is_own_code(code)
    assert not is_own_code(code.replace("-", ""))


@given(BODIES, st.integers(0, 11), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_found(body: str, place: int, other: str) -> None:
    compact = code_of(body).replace("-", "")
    wrong = compact[:place] + other + compact[place + 1 :]
    if wrong != compact:
        with pytest.raises(Refusal, match="has a typing error"):
            read_code(wrong)
        assert not is_own_code(wrong)


def test_neighbours_that_changed_places_are_found_but_for_one_pair() -> None:
    """Luhn's method takes the first and the last sign of its alphabet for each other, as 0 and 9 among digits."""
    missed = {
        first + second
        for first, second in itertools.permutations(ALPHABET, 2)
        if check_character("A" + first + second) == check_character("A" + second + first)
    }
    assert missed == {ALPHABET[0] + ALPHABET[-1], ALPHABET[-1] + ALPHABET[0]}


@pytest.mark.parametrize("text", ["gift-2024/17", "0000 1111 OOOO", "ABC"])
def test_papers_from_elsewhere_keep_their_code(text: str) -> None:
    assert read_code(f" {text} ") == text.upper()
    assert not is_own_code(text.upper())


@pytest.mark.parametrize("text", ["", "  ", "A" * 65, "A\x07"])
def test_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="A voucher needs its code"):
        read_code(text)
    assert not is_own_code(text)
