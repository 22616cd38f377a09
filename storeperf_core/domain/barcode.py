"""Barcodes: GTINs, told by their check digit, and the plain codes that shops make themselves.

Check digit: GS1 General Specifications, 7.9 (weights 3 and 1 from the right). A GTIN is the same article however many
zeros stand before it: scanners send a UPC-A as 12 digits or, with a zero before it, as an EAN-13.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

LONGEST = 64


class BarcodeKind(Enum):
    """`PLAIN` has no check digit that could tell a typing error; the others were proved by theirs."""

    EAN_8 = "EAN-8"
    UPC_A = "UPC-A"
    EAN_13 = "EAN-13"
    ITF_14 = "ITF-14"
    PLAIN = "plain"


_GTIN_KINDS = {8: BarcodeKind.EAN_8, 12: BarcodeKind.UPC_A, 13: BarcodeKind.EAN_13, 14: BarcodeKind.ITF_14}


class WrongCheckDigit(ValueError):
    """12, 13 or 14 digits whose last one does not fit the others; `expected` would."""

    def __init__(self, text: str, expected: int) -> None:
        self.text = text
        self.expected = expected
        super().__init__(f"the check digit of {text} should be {expected}")


@dataclass(frozen=True, slots=True)
class Barcode:
    """`text` as a scanner sends it, without spaces."""

    text: str
    kind: BarcodeKind

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every text that a scanner may send for this barcode, its own first."""
        if self.kind is BarcodeKind.PLAIN:
            return (self.text,)
        article = self.text.lstrip("0")
        others = (article.zfill(length) for length in _GTIN_KINDS if len(article) <= length)
        return (self.text, *(other for other in others if other != self.text))


def check_digit(digits: str) -> int:
    """The check digit that belongs behind `digits` (ASCII digits without it)."""
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return -total % 10


def read_barcode(text: str) -> Barcode:
    """The barcode that `text` is.

    Raises WrongCheckDigit for 12 to 14 digits that do not prove themselves: they are a typing error, since shops do not
    number that way themselves. Eight digits they do, so those are then a plain code. Raises ValueError for what is
    no barcode: empty, longer than 64 characters, or with other characters than printable ASCII.
    """
    compact = "".join(text.split())
    if not compact or len(compact) > LONGEST or not (compact.isascii() and compact.isprintable()):
        raise ValueError(f"{text!r} is not a barcode")
    kind = _GTIN_KINDS.get(len(compact)) if compact.isdigit() else None
    if kind is None:
        return Barcode(compact, BarcodeKind.PLAIN)
    expected = check_digit(compact[:-1])
    if int(compact[-1]) == expected:
        return Barcode(compact, kind)
    if kind is BarcodeKind.EAN_8:
        return Barcode(compact, BarcodeKind.PLAIN)
    raise WrongCheckDigit(compact, expected)
