"""The code of a voucher: random, easy to read out and type, and proved by its last character.

Twelve characters of an alphabet without I, O, 0 and 1, so 55 bits that nobody guesses, in three groups. The last one is
a check character after Luhn's method for any even number of signs ("Luhn mod N"): one wrong character is always found,
and two neighbours that changed places but for one pair of 992. A scanner reads it as Code 128.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable

from storeperf_core.domain.errors import Refusal

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LONGEST = 64
_LENGTH, _GROUP = 12, 4


def new_code(choose: Callable[[str], str] = secrets.choice) -> str:
    """A code that no other voucher has, such as `K7MW-9QXA-3TRE`."""
    body = "".join(choose(ALPHABET) for _ in range(_LENGTH - 1))
    return _in_groups(body + check_character(body))


def check_character(body: str) -> str:
    """The character that belongs behind `body`, which is of `ALPHABET`."""
    size = len(ALPHABET)
    total = 0
    for place, character in enumerate(reversed(body)):
        value = ALPHABET.index(character) * (2 if place % 2 == 0 else 1)
        total += value // size + value % size
    return ALPHABET[-total % size]


def read_code(text: str) -> str:
    """The code typed or scanned as `text`, as it is kept; case, spaces and hyphens do not matter in one of ours.

    A code of another form is some other paper's and kept as it is, in capitals. Raises Refusal for one of our form
    whose check character does not fit (a typing error), and for what is no code at all.
    """
    shown = " ".join(text.split()).upper()
    if not shown or len(shown) > LONGEST or not shown.isprintable():
        raise Refusal("A voucher needs its code.")
    compact = shown.replace("-", "").replace(" ", "")
    if len(compact) != _LENGTH or not set(compact) <= set(ALPHABET):
        return shown
    if check_character(compact[:-1]) != compact[-1]:
        raise Refusal("The code {code} has a typing error. Please compare it with the voucher.", code=shown)
    return _in_groups(compact)


def is_own_code(text: str) -> bool:
    """Whether `text` is a code as it is kept and printed here, such as a scanner sends it."""
    try:
        return read_code(text) == text and len(text.replace("-", "")) == _LENGTH and set(text) <= {*ALPHABET, "-"}
    except Refusal:
        return False


def _in_groups(compact: str) -> str:
    return "-".join(compact[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))
