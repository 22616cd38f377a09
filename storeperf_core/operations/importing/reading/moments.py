"""Dates and times as shops' programs write them, to microseconds of local wall time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from storeperf_core.operations.importing.reading.rejected import Rejected
from storeperf_core.operations.importing.reading.tables import DateOrder, Finding

_EPOCH = datetime(1970, 1, 1)
_DAY_US = 86_400_000_000
_FIRST_SERIAL = date(1899, 12, 30).toordinal()

NOT_A_DATE = "This is not a date."
NO_SUCH_DAY = "There is no such day in the calendar."
NO_SUCH_TIME = "There is no such time of day."
TWO_ORDERS = "The file has dates of two orders: this one does not fit the day and month order of the others."
YEAR_OUT_OF_RANGE = "The year is not between 1970 and 2100."

_MONTHS = {
    month: number
    for number, months in enumerate(
        (
            "january jan janvier janv januar jänner enero ene",
            "february feb février fevrier févr fevr fév februar febrero",
            "march mar mars märz maerz mär mrz marzo",
            "april apr avril avr abril abr",
            "may mai mayo",
            "june jun juin juni junio",
            "july jul juillet juil juli julio",
            "august aug août aout agosto ago",
            "september sep sept septembre septiembre set setiembre",
            "october oct octobre oktober okt octubre",
            "november nov novembre noviembre",
            "december dec décembre decembre déc dezember dez diciembre dic",
        ),
        1,
    )
    for month in months.split()
}

_TIME = (
    r"(?P<hour>\d{1,2})[:.hH](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,](?P<fraction>\d{1,9}))?)?"
    r"\s*(?P<half>[aApP]\.?\s?[mM]\.?)?\s*(?P<zone>[zZ]|UTC|GMT|[+-]\d{2}:?\d{2})?"
)
_NUMERIC = re.compile(
    rf"(?P<a>\d{{1,4}})(?P<mark>[-/. ])(?P<b>\d{{1,2}})(?P=mark)(?P<c>\d{{1,4}})\.?(?:(?:\s*,?\s+|[Tt]){_TIME})?"
)
_NAMED = re.compile(
    rf"(?:[^\W\d]+\.?,?\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?[\s-]*(?:de\s+|of\s+)?(?P<name>[^\W\d]{{3,10}})\.?[\s,-]*(?:de[l]?\s+)?(?P<year>\d{{4}}|\d{{2}})"
    rf"(?:(?:\s*,?\s+|[Tt]){_TIME})?"
)
_NAME_FIRST = re.compile(
    rf"(?:[^\W\d]+,\s+)?(?P<name>[^\W\d]{{3,10}})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})(?:(?:\s*,?\s+|[Tt]){_TIME})?"
)
_COMPACT = re.compile(
    r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?:[ T]?(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)?)?"
)
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_TIME_ONLY = re.compile(_TIME)
_ISO_LENGTHS = (10, 16, 19)
_LONGEST = 60


class Moment(NamedTuple):
    """`local_us`: microseconds from 1970-01-01 00:00 of the wall clock; `offset_minutes` east of UTC if the text
    names it.
    """

    local_us: int
    had_time: bool
    offset_minutes: int | None = None


class _Invalid(Exception):
    """Carries the reason out of the parts of a date."""


@dataclass(frozen=True, slots=True)
class MomentParser:
    """Text to `Moment`, None for blank. `serials`: whether bare numbers are days of a spreadsheet's calendar."""

    order: DateOrder
    serials: bool = False

    def __call__(self, text: str) -> Moment | Rejected | None:
        if text[4:5] == "-" and len(text) in _ISO_LENGTHS and text[10:11] in " T" and text.isascii():
            try:
                moment = datetime.fromisoformat(text)
            except ValueError:
                return self._any(text)
            if 1970 <= moment.year <= 2100 and moment.tzinfo is None:
                since = moment - _EPOCH
                return Moment((since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds, len(text) > 10)
        return self._any(text)

    def _any(self, text: str) -> Moment | Rejected | None:
        stripped = text.strip()
        if not stripped:
            return None
        if len(stripped) > _LONGEST:
            return Rejected(NOT_A_DATE)
        try:
            return (
                self._numeric(stripped)
                or _named(stripped)
                or _compact(stripped)
                or self._serial(stripped)
                or Rejected(NOT_A_DATE)
            )
        except _Invalid as invalid:
            return Rejected(str(invalid))

    def _numeric(self, text: str) -> Moment | None:
        match = _NUMERIC.fullmatch(text)
        if match is None:
            return None
        a, b, c = match["a"], match["b"], match["c"]
        if len(a) == 4 or (self.order == "ymd" and len(c) <= 2):
            return _moment(_year(a), int(b), int(c), match)
        if len(a) > 2 or len(c) not in (2, 4):
            raise _Invalid(NOT_A_DATE)
        first, second = int(a), int(b)
        day, month = (second, first) if self.order == "mdy" else (first, second)
        if month > 12 >= day:
            raise _Invalid(TWO_ORDERS)
        return _moment(_year(c), month, day, match)

    def _serial(self, text: str) -> Moment | None:
        if not self.serials or not _SERIAL.fullmatch(text):
            return None
        days, _, part = text.partition(".")
        milliseconds = round(float("0." + part) * 86_400_000) if part else 0
        whole = date.fromordinal(_FIRST_SERIAL + int(days)).toordinal() - date(1970, 1, 1).toordinal()
        return Moment(whole * _DAY_US + milliseconds * 1000, bool(milliseconds))


def _named(text: str) -> Moment | None:
    match = _NAMED.fullmatch(text) or _NAME_FIRST.fullmatch(text)
    month = _MONTHS.get(match["name"].lower()) if match else None
    if match is None or month is None:
        return None
    return _moment(_year(match["year"]), month, int(match["day"]), match)


def _compact(text: str) -> Moment | None:
    match = _COMPACT.fullmatch(text)
    if match is None:
        return None
    hour, minute, second = (int(match[part] or 0) for part in ("hour", "minute", "second"))
    time_us = _time_us(hour, minute, second, 0)
    return Moment(
        _day_us(int(match["year"]), int(match["month"]), int(match["day"])) + time_us, match["hour"] is not None
    )


def _moment(year: int, month: int, day: int, match: re.Match[str]) -> Moment:
    day_us = _day_us(year, month, day)
    if match["hour"] is None:
        return Moment(day_us, False)
    return Moment(day_us + _clock_us(match), True, _offset_minutes(match["zone"]))


def _day_us(year: int, month: int, day: int) -> int:
    if not 1970 <= year <= 2100:
        raise _Invalid(YEAR_OUT_OF_RANGE)
    try:
        return (datetime(year, month, day) - _EPOCH).days * _DAY_US
    except ValueError as error:
        raise _Invalid(NO_SUCH_DAY) from error


def _year(text: str) -> int:
    """Two digits mean 1970 to 2069."""
    if len(text) > 2:
        return int(text)
    return int(text) + (1900 if int(text) >= 70 else 2000)


def _clock_us(match: re.Match[str]) -> int:
    hour, half = int(match["hour"]), match["half"]
    if half:
        if not 1 <= hour <= 12:
            raise _Invalid(NO_SUCH_TIME)
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    return _time_us(
        hour, int(match["minute"]), int(match["second"] or 0), int((match["fraction"] or "0").ljust(6, "0")[:6])
    )


def _time_us(hour: int, minute: int, second: int, fraction_us: int) -> int:
    if hour > 23 or minute > 59 or second > 59:
        raise _Invalid(NO_SUCH_TIME)
    return ((hour * 60 + minute) * 60 + second) * 1_000_000 + fraction_us


def _offset_minutes(zone: str | None) -> int | None:
    if zone is None:
        return None
    if zone[0] not in "+-":
        return 0
    minutes = int(zone[1:3]) * 60 + int(zone[-2:])
    return -minutes if zone[0] == "-" else minutes


def time_of_day(text: str) -> int | Rejected | None:
    """A column of times alone (`08:26`, `8:26 PM`, `08:26:00`, `1899-12-30 08:26:00`): microseconds from midnight,
    None for blank.
    """
    stripped = text.strip().removeprefix("1899-12-31 ").removeprefix("1899-12-30 ").removeprefix("1900-01-01 ")
    if not stripped:
        return None
    match = _TIME_ONLY.fullmatch(stripped) if len(stripped) <= _LONGEST else None
    if match is None:
        return Rejected(NO_SUCH_TIME)
    try:
        return _clock_us(match)
    except _Invalid as invalid:
        return Rejected(str(invalid))


def decide_date_order(texts: Iterable[str], usual: DateOrder = "dmy") -> Finding:
    """The order of day, month and year that `texts` show; `usual` where none of them tells."""
    votes: dict[DateOrder, int] = {"ymd": 0, "dmy": 0, "mdy": 0}
    examples: dict[DateOrder, str] = {}
    undecided = ""
    for text in texts:
        if len(text) > _LONGEST or not (match := _NUMERIC.fullmatch(text.strip())):
            continue
        order = _order_told(match)
        if order is None:
            undecided = undecided or text
            continue
        votes[order] += 1
        examples.setdefault(order, text)
    return _order_finding(votes, examples, undecided, usual)


def _order_told(match: re.Match[str]) -> DateOrder | None:
    a, b, c = match["a"], match["b"], match["c"]
    if len(a) == 4 or (len(a) == 2 and int(a) > 31 and int(c) <= 31):
        return "ymd"
    if int(a) > 12 >= int(b):
        return "dmy"
    if int(b) > 12 >= int(a):
        return "mdy"
    return None


def _order_finding(
    votes: dict[DateOrder, int], examples: dict[DateOrder, str], undecided: str, usual: DateOrder
) -> Finding:
    day_and_month = votes["dmy"] + votes["mdy"]
    if votes["ymd"] > day_and_month or (votes["ymd"] and not day_and_month and not undecided):
        return Finding("ymd", "{example} begins with the year.", {"example": examples["ymd"]})
    if day_and_month == 0:
        if undecided:
            why = "{example} and all others can be read both ways; the order is the usual one of the store's country."
            return Finding(usual, why, {"example": undecided})
        return Finding(usual, "No date in the file tells; the order is the usual one of the store's country.")
    order: DateOrder = "dmy" if votes["dmy"] >= votes["mdy"] else "mdy"
    other: DateOrder = "mdy" if order == "dmy" else "dmy"
    if votes[other]:
        why = "{example} and most dates are in this order; {count} are not, such as {other}, and will be set aside."
        return Finding(order, why, {"example": examples[order], "count": votes[other], "other": examples[other]})
    if order == "dmy":
        return Finding(
            order, "{example} has {number} in the first place, so the day comes first.", _place(examples[order], "a")
        )
    return Finding(
        order, "{example} has {number} in the second place, so the month comes first.", _place(examples[order], "b")
    )


def _place(example: str, place: str) -> dict[str, object]:
    match = _NUMERIC.fullmatch(example.strip())
    return {"example": example, "number": match[place] if match else ""}
