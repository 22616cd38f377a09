"""What people type into a form, and back: amounts, quantities, shares, lists. A Refusal says what cannot be read."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import MICRO, MILLI
from storeperf_desktop.i18n import _

_SPACES = re.compile(r"[\s\u00a0\u202f]+")
_PPM_A_PERCENT = 10_000


def read_price(text: str, locale: str) -> int | None:
    """`2.55` as millionths of the major unit; None when nothing was typed."""
    return _read(text, locale, MICRO, _("“{text}” is not an amount."))


def read_minor(text: str, locale: str, exponent: int) -> int | None:
    """`2.55` as minor units of a currency with `exponent` decimals; None when nothing was typed."""
    return _read(text, locale, 10**exponent, _("“{text}” is not an amount."))


def read_quantity(text: str, locale: str) -> int | None:
    """`1.5` as thousandths; None when nothing was typed."""
    return _read(text, locale, MILLI, _("“{text}” is not a quantity."))


def read_percent(text: str, locale: str) -> int | None:
    """`20` or `20 %` as millionths; None when nothing was typed."""
    return _read(text.replace("%", ""), locale, _PPM_A_PERCENT, _("“{text}” is not a percentage."))


def read_whole(text: str, locale: str) -> int | None:
    """`14`; None when nothing was typed."""
    return _read(text, locale, 1, _("“{text}” is not a whole number."))


def read_words(text: str) -> str | None:
    """What was typed, None when nothing was."""
    return text.strip() or None


def read_list(text: str) -> tuple[str, ...]:
    """Texts between commas, semicolons or white space."""
    return tuple(each for each in re.split(r"[\s,;]+", text) if each)


def write_price(micro: int | None, locale: str, decimals: int) -> str:
    """An amount as it is typed, with at least `decimals` decimals; empty when there is none."""
    return _write(micro, locale, MICRO, decimals, 6)


def write_minor(minor: int | None, locale: str, exponent: int) -> str:
    """An amount in minor units as it is typed; empty when there is none."""
    return _write(minor, locale, 10**exponent, exponent, exponent)


def write_quantity(milli: int | None, locale: str) -> str:
    """A quantity as it is typed."""
    return _write(milli, locale, MILLI, 0, 3)


def write_percent(ppm: int | None, locale: str) -> str:
    """A share as it is typed."""
    return _write(ppm, locale, _PPM_A_PERCENT, 0, 4)


def _read(text: str, locale: str, scale: int, sentence: str) -> int | None:
    from babel.numbers import NumberFormatError, parse_decimal

    typed = _SPACES.sub("", text).replace("−", "-")
    if not typed:
        return None
    try:
        number = parse_decimal(typed, locale=locale, strict=True) * scale
        if number != number.to_integral_value():
            raise Refusal(sentence, text=text.strip())
    except (NumberFormatError, InvalidOperation) as fault:
        raise Refusal(sentence, text=text.strip()) from fault
    return int(number)


def _write(value: int | None, locale: str, scale: int, least: int, most: int) -> str:
    from babel.numbers import format_decimal

    if value is None:
        return ""
    decimals = "0" * least + "#" * (most - least)
    pattern = f"0.{decimals}" if decimals else "0"
    return format_decimal(Decimal(value) / scale, pattern, locale=locale)
