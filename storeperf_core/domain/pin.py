"""PINs: what may be one, and how long wrong ones make the next one wait."""

from __future__ import annotations

from itertools import pairwise

from storeperf_core.domain.errors import Refusal

FEWEST_DIGITS, MOST_DIGITS = 4, 8
FREE_ATTEMPTS = 3
"""So many wrong PINs in a row are answered at once up to the last of them."""
_FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS = 5, 300


def checked_pin(pin: str) -> str:
    """A PIN as it is typed. Raises Refusal for one that is no PIN or that everybody would try first."""
    if not (pin.isascii() and pin.isdigit() and FEWEST_DIGITS <= len(pin) <= MOST_DIGITS):
        raise Refusal("A PIN has {fewest} to {most} digits.", fewest=FEWEST_DIGITS, most=MOST_DIGITS)
    if is_trivial(pin):
        raise Refusal("This PIN is too easy to guess. Choose digits that do not repeat or count up or down.")
    return pin


def is_trivial(pin: str) -> bool:
    """Whether the digits repeat (0000, 1212, 123123) or count up or down by the same step (1234, 8642, 7890)."""
    repeats = any(pin == pin[:size] * (len(pin) // size) for size in range(1, len(pin) // 2 + 1))
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return repeats or len(steps) == 1


def wait_seconds(wrong_in_a_row: int) -> int:
    """How long after its last wrong PIN a person has to wait: 5 s after the third, twice as long after each further."""
    if wrong_in_a_row < FREE_ATTEMPTS:
        return 0
    doublings = min(wrong_in_a_row - FREE_ATTEMPTS, 16)
    return min(_FIRST_WAIT_SECONDS << doublings, LONGEST_WAIT_SECONDS)
