"""Periods of business dates, and the buckets that a trend cuts them into."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from storeperf_core.domain.business_date import day_number
from storeperf_core.domain.errors import Refusal

# 52 weeks: the same weekday, and every weekday equally often.
YEAR_DAYS = 364
PRESET_DAYS = {"today": 1, "week": 7, "month": 30, "quarter": 91, "year": YEAR_DAYS}
EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)


class Grain(StrEnum):
    """How long a bucket of a trend is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Against(StrEnum):
    """What a period is compared with."""

    BEFORE = "before"
    LAST_YEAR = "last_year"


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Business dates from `start` up to, but not including, `end`; at least one day."""

    start: date
    end: date

    @classmethod
    def of(cls, first: date, last: date) -> Period:
        """The period from `first` to `last`, both included. Refuses a reversed or an absurd one."""
        if last < first:
            raise Refusal("The period ends on {last}, before it begins on {first}.", first=first, last=last)
        if first < EARLIEST or last > LATEST:
            raise Refusal("A period lies between {earliest} and {latest}.", earliest=EARLIEST, latest=LATEST)
        return cls(first, last + timedelta(days=1))

    @classmethod
    def preset(cls, name: str, last: date) -> Period:
        """One of `PRESET_DAYS`, up to and including `last`."""
        return cls.of(last - timedelta(days=PRESET_DAYS[name] - 1), last)

    @property
    def last(self) -> date:
        """The last day that is included."""
        return self.end - timedelta(days=1)

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days

    @property
    def numbers(self) -> tuple[int, int]:
        """`start` and `end` as a `business_date` is stored."""
        return day_number(self.start), day_number(self.end)

    def before(self) -> Period:
        """The period of the same length that ends where this one begins."""
        return self.earlier(self.days)

    def last_year(self) -> Period:
        """The same weekdays 364 days earlier."""
        return self.earlier(YEAR_DAYS)

    def earlier(self, days: int) -> Period:
        """The same number of days, begun `days` days earlier."""
        return Period(self.start - timedelta(days=days), self.end - timedelta(days=days))

    def buckets(self, grain: Grain) -> Iterator[Period]:
        """The days, weeks (from Monday) or calendar months of the period; the first and the last may be cut short."""
        start = self.start
        while start < self.end:
            end = min(_next_bucket(start, grain), self.end)
            yield Period(start, end)
            start = end


def _next_bucket(start: date, grain: Grain) -> date:
    if grain is Grain.DAY:
        return start + timedelta(days=1)
    if grain is Grain.WEEK:
        return start + timedelta(days=7 - start.weekday())
    return (start.replace(day=1) + timedelta(days=32)).replace(day=1)
