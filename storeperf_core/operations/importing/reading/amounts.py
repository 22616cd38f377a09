"""Numbers as shops' programs write them, to exact integers.

Taken: decimal point or comma as decided for the file, thousands marks in their places (`1.234,5`, `1'234.50`, `1
234,50`), a currency sign or code before or after, a minus before or after, parentheses, and scientific notation as
spreadsheets write it. Digits beyond the kept places are rounded, halves away from zero, in prices (other programs
compute them by division); in quantities they are refused unless they are a binary float's trace
(`0.30000000000000004`), since goods would be made or lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from storeperf_core.domain.money import divide_half_away
from storeperf_core.operations.importing.reading.currencies import may_mean
from storeperf_core.operations.importing.reading.rejected import Rejected
from storeperf_core.operations.importing.reading.tables import DecimalMark, Finding

HIGHEST_QUANTITY_MILLI = 10**9 * 1_000
HIGHEST_PRICE_MICRO = 10**9 * 1_000_000

_SPACES = " \t\u00a0\u2009\u202f"
_MINUSES = "\\-\u2212\u2013"
_CURRENCY = r"(?:[£$€¥₹₺₽₴₪₩฿¤]|(?:US|C|CA|A|AU|NZ|HK|S|R)\$|kr\.?|zł|Kč|Ft|lei|лв\.?|Fr\.?|SFr\.?|Rs\.?|R|[A-Z]{3})"
_SIGN = rf"[+{_MINUSES}]"
_NUMBER = re.compile(
    rf"(?P<open>\()?[{_SPACES}]*(?P<sign>{_SIGN})?[{_SPACES}]*"
    rf"(?P<currency>{_CURRENCY})?[{_SPACES}]*(?P<sign2>{_SIGN})?[{_SPACES}]*"
    rf"(?P<digits>[0-9][0-9.,'’{_SPACES}]*|[.,][0-9]+)(?P<power>[eE][+-]?[0-9]{{1,2}})?"
    rf"[{_SPACES}]*(?P<currency2>{_CURRENCY})?[{_SPACES}]*(?P<percent>%)?[{_SPACES}]*(?P<sign3>{_SIGN})?[{_SPACES}]*(?P<close>\))?"
)
_GROUPED = {
    ".": re.compile(rf"[0-9]{{1,3}}(?:([,'’{_SPACES}])[0-9]{{3}}(?:\1[0-9]{{3}})*)?|[0-9]+"),
    ",": re.compile(rf"[0-9]{{1,3}}(?:([.'’{_SPACES}])[0-9]{{3}}(?:\1[0-9]{{3}})*)?|[0-9]+"),
}
_INDIAN = re.compile(r"[0-9]{1,2}(?:,[0-9]{2})*,[0-9]{3}")
_INFINITE = re.compile(r"[+-]?(?:inf(?:inity)?|nan|∞)", re.IGNORECASE)
_NO_CENTS = re.compile(r"(?<=[0-9])[.,](?:-{1,2}|[\u2013\u2014])(?=[^0-9]{0,5}$)")
_LONGEST = 60
_NOT_DIGIT = re.compile(r"[^0-9]")

NOT_A_NUMBER = "This is not a number."
NOT_FINITE = "This number is infinite or undefined."
TOO_LARGE = "This number is larger than any shop's: more than 1,000,000,000."
TOO_FINE = "This quantity has more than three decimals."
OTHER_CURRENCY = "This amount is in another currency than the store's."
OTHER_MARK = "This number does not fit the file's decimal mark."


@dataclass(frozen=True, slots=True)
class NumberParser:
    """Text to an integer of `10 ** -places`; None for blank.

    `limit` bounds the result's size; `round_rest` tells whether digits beyond `places` are rounded or refused;
    `currency` is the only one whose sign may stand beside the number (None: any).
    """

    decimal_mark: DecimalMark
    places: int
    limit: int
    round_rest: bool
    currency: str | None = None

    def __call__(self, text: str) -> int | Rejected | None:
        whole, mark, decimals = text.partition(self.decimal_mark)
        if whole.isdecimal() and whole.isascii() and len(whole) <= 9 and len(decimals) <= self.places:
            if not mark:
                return int(whole + "0" * self.places)
            if decimals.isdecimal() and decimals.isascii():
                return int(whole + decimals.ljust(self.places, "0"))
        return self._any(text)

    def _any(self, text: str) -> int | Rejected | None:
        stripped = _NO_CENTS.sub("", text.strip())
        if not stripped:
            return None
        match = _NUMBER.fullmatch(stripped) if len(stripped) <= _LONGEST else None
        if match is None:
            return Rejected(NOT_FINITE if _INFINITE.fullmatch(stripped) else NOT_A_NUMBER)
        if (match["open"] is None) != (match["close"] is None):
            return Rejected(NOT_A_NUMBER)
        signs = [sign for sign in (match["sign"], match["sign2"], match["sign3"]) if sign]
        if len(signs) > 1 or (signs and match["open"]):
            return Rejected(NOT_A_NUMBER)
        beside = filter(None, (match["currency"], match["currency2"]))
        if self.currency is not None and not all(may_mean(sign, self.currency) for sign in beside):
            return Rejected(OTHER_CURRENCY)
        negative = match["open"] is not None or (bool(signs) and signs[0] != "+")
        return self._scaled(match["digits"].strip(), int((match["power"] or "e0")[1:]), negative)

    def _scaled(self, digits: str, power: int, negative: bool) -> int | Rejected:
        whole, _mark, decimals = digits.partition(self.decimal_mark)
        whole = whole.strip(_SPACES)
        grouped = _GROUPED[self.decimal_mark].fullmatch(whole) or (
            self.decimal_mark == "." and _INDIAN.fullmatch(whole)
        )
        if (whole and not grouped) or (decimals and not decimals.isdecimal()):
            return Rejected(OTHER_MARK)
        mantissa = int(_NOT_DIGIT.sub("", whole) + decimals or "0")
        shift = self.places + power - len(decimals)
        if shift >= 0:
            value: int = mantissa * 10**shift
        else:
            value = divide_half_away(mantissa, 10**-shift)
            if not self.round_rest and not _is_float_trace(mantissa, value, -shift):
                return Rejected(TOO_FINE)
        if value > self.limit:
            return Rejected(TOO_LARGE)
        return -value if negative else value


def _is_float_trace(mantissa: int, value: int, shift: int) -> bool:
    """Whether the digits that were cut are none but a binary float's error (below a millionth of the last kept
    place).
    """
    rest: int = abs(mantissa - value * 10**shift)
    return bool(rest * 1_000_000 <= 10**shift)


def quantity_parser(decimal_mark: DecimalMark) -> NumberParser:
    """Quantities in thousandths of a unit, at most 10^9 units."""
    return NumberParser(decimal_mark, places=3, limit=HIGHEST_QUANTITY_MILLI, round_rest=False)


def price_parser(decimal_mark: DecimalMark, currency: str | None = None) -> NumberParser:
    """Prices, costs and amounts in millionths of the major unit, at most 10^9 major units.

    What bears the sign of another currency than `currency` is rejected: 5 dollars are not 5 pounds.
    """
    return NumberParser(decimal_mark, places=6, limit=HIGHEST_PRICE_MICRO, round_rest=True, currency=currency)


def percent_parser(decimal_mark: DecimalMark) -> NumberParser:
    """Percentages such as tax rates, `20` or `20%` or `5,5 %`, in millionths of a percent, at most 10^9."""
    return NumberParser(decimal_mark, places=6, limit=HIGHEST_PRICE_MICRO, round_rest=True)


_TELLS_COMMA = re.compile(
    r"[0-9]+(?:[.'’\s][0-9]{3})*,(?:[0-9]{1,2}|[0-9]{4,})|[0-9]{1,3}(?:[.'’\s][0-9]{3})+,[0-9]+|0,[0-9]+|[0-9]{1,3}(?:\.[0-9]{3}){2,}"
)
_TELLS_POINT = re.compile(
    r"[0-9]+(?:[,'’\s][0-9]{3})*\.(?:[0-9]{1,2}|[0-9]{4,})|[0-9]{1,3}(?:[,'’\s][0-9]{3})+\.[0-9]+|0\.[0-9]+|[0-9]{1,3}(?:,[0-9]{3}){2,}"
)
_AROUND = re.compile(rf"^(?:\(|{_SIGN}|{_CURRENCY}|[{_SPACES}])+|(?:\)|{_SIGN}|{_CURRENCY}|%|[{_SPACES}])+$")


def decide_decimal_mark(texts: Iterable[str], usual: DecimalMark = ".") -> Finding:
    """The decimal mark that the number-like `texts` show; `usual` where none of them tells."""
    seen: dict[str, tuple[int, str]] = {".": (0, ""), ",": (0, "")}
    for text in texts:
        if not text or len(text) > _LONGEST or ("," not in text and "." not in text):
            continue
        core = _AROUND.sub("", text)
        for mark, tells in ((".", _TELLS_POINT), (",", _TELLS_COMMA)):
            if tells.fullmatch(core):
                count, example = seen[mark]
                seen[mark] = (count + 1, example or text)
    (points, point), (commas, comma) = seen["."], seen[","]
    if points == commas == 0:
        return Finding(usual, "No number in the file tells; the mark is the usual one of the store's country.")
    mark, example = (".", point) if points >= commas else (",", comma)
    return Finding(mark, "Numbers are written like {example}.", {"example": example.strip()})
