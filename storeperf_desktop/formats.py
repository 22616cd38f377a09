"""How amounts, quantities, shares and dates are written, in one place, after the reader's locale."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from storeperf_core.domain.money import MICRO, MILLI, minor_exponent

if TYPE_CHECKING:
    from babel.numbers import NumberPattern

MINUS = "−"
UNKNOWN = "—"
_NO_BREAK = "\N{NO-BREAK SPACE}"
_COMPACT_FROM = 1_000_000
_REMEMBERED = 4_096
_YEAR = re.compile(r"[\s,]*('[^']*'\s*)?y+")


@dataclass(frozen=True, slots=True)
class Formats:
    """Writes figures for people: `locale` as `en_GB`, `currency` as ISO 4217, `timezone` as an IANA name.

    Every method takes None for "not known" and answers with a dash.
    """

    locale: str = "en_GB"
    currency: str = "GBP"
    timezone: str = "UTC"

    def money(self, minor: int | None) -> str:
        """`976_987_205` → `£9,769,872.05`."""
        if minor is None:
            return UNKNOWN
        return self._amount(self._major(minor), minor_exponent(self.currency))

    def money_compact(self, minor: int | None) -> str:
        """As `money` below a million; above, four figures: `£1.412m`."""
        if minor is None or abs(self._major(minor)) < _COMPACT_FROM:
            return self.money(minor)
        return self._compact(self._major(minor), significant=4)

    def money_axis(self, minor: float) -> str:
        """A label of an axis, short and round: `£120k`, `£0`."""
        major = self._major(round(minor))
        if abs(major) >= MILLI:
            return self._compact(major, significant=3)
        return self._amount(major, 0 if major == major.to_integral() else minor_exponent(self.currency))

    def unit_price(self, micro: int | None) -> str:
        """A price with up to six decimals, at least those of the currency: `2_550_000` → `£2.55`."""
        if micro is None:
            return UNKNOWN
        return self._amount(Decimal(micro) / MICRO, minor_exponent(self.currency), 6)

    def quantity(self, milli: int | None) -> str:
        """`743_039_000` → `743,039`; a fraction is shown only where there is one: `1_500` → `1.5`."""
        return self._decimal(None if milli is None else Decimal(milli) / MILLI)

    def count(self, number: int | None) -> str:
        """`541909` → `541,909`."""
        return self._decimal(None if number is None else Decimal(number))

    def percent(self, fraction: float | None, decimals: int = 1) -> str:
        """`0.334` → `33.4 %`."""
        from babel.numbers import format_decimal

        if fraction is None:
            return UNKNOWN
        shape = "#,##0." + "0" * decimals if decimals else "#,##0"
        text = _real_minus(format_decimal(Decimal(str(fraction)) * 100, shape, locale=self.locale))
        return f"{_zero_without_sign(text)}{_NO_BREAK}%"

    def percent_change(self, fraction: float | None, decimals: int = 1) -> str:
        """As `percent`, with a sign also when it rises: `+33.4 %`, `−3.5 %`."""
        text = self.percent(fraction, decimals)
        rises = fraction is not None and fraction > 0 and any(digit in text for digit in "123456789")
        return f"+{text}" if rises else text

    def day_long(self, day: date) -> str:
        """`Thursday 24 November`."""
        from babel.dates import format_date

        return str(format_date(day, _day_pattern(self.locale), locale=self.locale))

    def day(self, day: date | None) -> str:
        """`24 Nov 2011`."""
        from babel.dates import format_date

        return UNKNOWN if day is None else self._short(format_date(day, "medium", locale=self.locale))

    def day_short(self, day: date) -> str:
        """`24 Nov`, for axes and captions where the year is plain."""
        from babel.dates import format_skeleton

        return self._short(format_skeleton("MMMd", day, locale=self.locale))

    def day_numeric(self, day: date) -> str:
        """`24/11/2011`, as dates are typed."""
        from babel.dates import format_date

        return format_date(day, _four_digit_year(self.locale), locale=self.locale)

    def read_day(self, text: str) -> date | None:
        """A day typed in the order of `day_numeric`, or in ISO order; None if it is no day."""
        from babel.dates import parse_date

        try:
            iso = re.fullmatch(r"\s*(\d{4}-\d{2}-\d{2})\s*", text)
            return date.fromisoformat(iso[1]) if iso else parse_date(text, locale=self.locale, format="short")
        except (ValueError, IndexError):
            return None

    def month(self, day: date) -> str:
        """`Nov 2011`."""
        from babel.dates import format_skeleton

        return self._short(format_skeleton("yMMM", day, locale=self.locale))

    def month_long(self, day: date) -> str:
        """`November 2011`."""
        from babel.dates import format_skeleton

        return str(format_skeleton("yMMMM", day, locale=self.locale))

    def period(self, first: date, last: date) -> str:
        """Both days included: `1–24 Nov 2011`."""
        from babel.dates import format_interval

        return self._short(format_interval(first, last, "yMMMd", locale=self.locale))

    def weekdays(self) -> tuple[str, ...]:
        """Seven short names, Monday first."""
        from babel.dates import get_day_names

        names = get_day_names("abbreviated", "stand-alone", self.locale)
        return tuple(names[number] for number in range(7))

    def date_time(self, at_utc: int | None) -> str:
        """An instant in UTC microseconds as the store's clock shows it: `24/11/2011 08:26`."""
        if at_utc is None:
            return UNKNOWN
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=at_utc)
        local = moment.astimezone(ZoneInfo(self.timezone))
        return f"{self.day_numeric(local.date())} {local:%H:%M}"

    def _short(self, date_text: str) -> str:
        # British English alone writes one month with four letters, which stands out on an axis of three.
        return re.sub(r"\bSept\b", "Sep", date_text) if self.locale.startswith("en") else str(date_text)

    def _amount(self, major: Decimal, least: int, most: int | None = None) -> str:
        return _amount_text(self.locale, self.currency, major, least, least if most is None else most)

    def _major(self, minor: int) -> Decimal:
        return Decimal(minor).scaleb(-minor_exponent(self.currency))

    def _decimal(self, number: Decimal | None) -> str:
        return UNKNOWN if number is None else _decimal_text(self.locale, number)

    def _compact(self, major: Decimal, significant: int) -> str:
        from babel.numbers import format_compact_currency, get_currency_symbol

        digits = len(str(abs(int(major))))
        fraction = max(0, significant - ((digits - 1) % 3 + 1))
        text = format_compact_currency(major, self.currency, locale=self.locale, fraction_digits=fraction)
        if re.search(r"\d{4}", text.partition(".")[0]):  # no word for this magnitude here, such as German thousands
            return self._amount(major.to_integral(), 0)
        symbol = get_currency_symbol(self.currency, locale=self.locale)
        # Spanish millions of pounds would be "MGBP".
        text = re.sub(rf"(?<=[^\W\d_])(?={re.escape(symbol)})", _NO_BREAK, _trim(_apart(text)))
        return re.sub(r"(?<=\d)([KMB])\b", lambda unit: unit.group().lower(), text)


# A figure that is painted again was written before, and babel takes longer to write one than Qt to paint it.
@lru_cache(_REMEMBERED)
def _amount_text(locale: str, currency: str, major: Decimal, least: int, most: int) -> str:
    from babel.numbers import format_currency

    pattern = _money_pattern(locale, least, most)
    return _apart(format_currency(major, currency, pattern, locale=locale, currency_digits=False))


@lru_cache(_REMEMBERED)
def _decimal_text(locale: str, number: Decimal) -> str:
    from babel.numbers import format_decimal

    return _real_minus(format_decimal(number, "#,##0.###", locale=locale))


@cache
def _money_pattern(locale: str, least: int, most: int) -> NumberPattern:
    from babel import Locale
    from babel.numbers import parse_pattern

    decimals = "0" * least + "#" * (most - least)
    number = f"0.{decimals}" if decimals else "0"
    return parse_pattern(re.sub(r"0\.0+", number, Locale.parse(locale).currency_formats["standard"].pattern))


@cache
def _day_pattern(locale: str) -> str:
    from babel.dates import get_date_format

    pattern = _YEAR.sub("", get_date_format("full", locale=locale).pattern)
    return pattern.replace("EEEE, d", "EEEE d") if locale.startswith("en") else pattern


def _trim(text: str) -> str:
    # The zeros behind an axis label's decimal mark say nothing: £1.50m is £1.5m.
    return re.sub(r"(\d+)[.,](\d*?)0+(?!\d)", lambda m: m.group().rstrip("0").rstrip(".,"), text)


def _real_minus(text: str) -> str:
    return text.replace("-", MINUS)


def _apart(text: str) -> str:
    # A currency that is written in letters needs a space before the figure: CHF 1.50, but £1.50.
    return re.sub(r"(?<=[^\W\d_])(?=\d)", _NO_BREAK, _real_minus(text))


def _zero_without_sign(text: str) -> str:
    return text if any(digit in text for digit in "123456789") else text.lstrip(MINUS)


@cache
def _four_digit_year(locale: str) -> str:
    from babel.dates import get_date_format

    pattern = re.sub(r"y+", "y", get_date_format("short", locale=locale).pattern)
    return re.sub(r"\bM\b", "MM", re.sub(r"\bd\b", "dd", pattern))
