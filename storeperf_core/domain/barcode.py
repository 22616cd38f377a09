"""Barcodes: GTINs, told by their check digit, the plain codes that shops make, and the codes that scales print.

Check digit: GS1 General Specifications, 7.9 (weights 3 and 1 from the right). A GTIN is the same article however many
zeros stand before it: scanners send a UPC-A as 12 digits or, with a zero before it, as an EAN-13.
"""

from __future__ import annotations

import re
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


@dataclass(frozen=True, slots=True)
class Embedded:
    """What a scale printed: an article and its price (minor units) or its weight (thousandths of its unit)."""

    article: str
    price_minor: int | None = None
    quantity_milli: int | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """How a shop's scales lay out a code: `21IIIIIPPPPPC` is 21, the article, its price in minor units, a check digit.

    `I` article, `P` price, `W` weight in thousandths, `V` a digit that is not looked at (some scales check the price
    with one), `C` the check digit. Numbers beginning with 02 or 20 to 29 are never of a maker's article (GS1 General
    Specifications, 2.1.11); what each means is for the shop to say. Raises ValueError for what is no layout.
    """

    pattern: str

    def __post_init__(self) -> None:
        fields = r"(02|2)[0-9]*V*I+V*(P+|W+)V*C"
        if len(self.pattern) not in _GTIN_KINDS or not re.fullmatch(fields, self.pattern, re.ASCII):
            raise ValueError(f"{self.pattern!r} is not a layout such as 21IIIIIPPPPPC")

    def read(self, barcode: Barcode) -> Embedded | None:
        """What `barcode` says in this layout; None where it is not of it."""
        text, prefix = barcode.text, self.pattern.rstrip("CPWVI")
        if barcode.kind is BarcodeKind.PLAIN or len(text) != len(self.pattern) or not text.startswith(prefix):
            return None
        price, weight = self._digits(text, "P"), self._digits(text, "W")
        return Embedded(self._digits(text, "I"), int(price) if price else None, int(weight) if weight else None)

    def _digits(self, text: str, field: str) -> str:
        return "".join(digit for digit, letter in zip(text, self.pattern, strict=True) if letter == field)
