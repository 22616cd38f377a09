"""The number of a receipt: a label that is made at the commit, without gaps for each till and incarnation."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PRINTED = re.compile(r"([1-9][0-9]{0,5})-([1-9][0-9]{0,5})-([0-9]{1,12})", re.ASCII)
_BEGUN = re.compile(r"([1-9][0-9]{0,5})-([1-9][0-9]{0,5})-([0-9]{0,12})", re.ASCII)
_COUNTER_DIGITS = 6


@dataclass(frozen=True, slots=True)
class ReceiptNumber:
    """`counter` goes on from 1 within an incarnation of a till (a restored or replaced computer is a new one)."""

    till: int
    incarnation: int
    counter: int

    def __str__(self) -> str:
        """As it is printed, and as a scanner reads it back: `1-1-000042`."""
        return f"{self.till}-{self.incarnation}-{self.counter:0{_COUNTER_DIGITS}}"


def read_receipt_number(text: str) -> ReceiptNumber | None:
    """The number that was printed as `text`, zeros in its counter aside; None for anything else."""
    found = _PRINTED.fullmatch(text.strip())
    return found and ReceiptNumber(*map(int, found.groups()))


def counters_beginning(text: str) -> tuple[int, int, list[tuple[int, int]]] | None:
    """Till, incarnation and stretches (first, last) of the counters of all numbers that begin with `text` as printed.

    None for what does not reach a counter: `1-1-` has every one, `1-1-00004` has 40 to 49.
    """
    found = _BEGUN.fullmatch(text.strip())
    if found is None:
        return None
    till, incarnation, digits = found.groups()
    stretches = []
    # Longer counters have no zeros before them.
    for length in range(max(len(digits), _COUNTER_DIGITS), 13 if digits[:1] != "0" else _COUNTER_DIGITS + 1):
        first = 10 ** (length - 1) if length > _COUNTER_DIGITS and not digits else 0
        room = 10 ** (length - len(digits))
        stretches.append((max(first, int(digits or 0) * room), (int(digits or 0) + 1) * room - 1))
    return int(till), int(incarnation), stretches
