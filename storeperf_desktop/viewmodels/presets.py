"""The stretches of time a person picks by name, and what each is compared with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum


class Preset(Enum):
    """Whole weeks for the long ones, so that a quarter or a year holds every weekday equally often."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    CUSTOM = "custom"


DAYS = {Preset.TODAY: 1, Preset.WEEK: 7, Preset.MONTH: 30, Preset.QUARTER: 91, Preset.YEAR: 364}


class Against(Enum):
    """What a period is compared with: the one of the same length before it, or itself 364 days earlier."""

    BEFORE = "before"
    LAST_YEAR = "last_year"


@dataclass(frozen=True, slots=True)
class Picked:
    """What stands in the period picker. `first` and `last` are both included and count for `CUSTOM` only."""

    preset: Preset = Preset.MONTH
    first: date | None = None
    last: date | None = None

    def range(self, today: date) -> tuple[date, date]:
        """First and last day, both included, when the last day known is `today`."""
        if self.preset is Preset.CUSTOM and self.first is not None and self.last is not None:
            return min(self.first, self.last), max(self.first, self.last)
        return today - timedelta(days=DAYS.get(self.preset, DAYS[Preset.MONTH]) - 1), today


def default_grain(days: int) -> str:
    """Day, week or month: whichever gives a trend of a readable number of points."""
    if days <= 62:
        return "day"
    return "week" if days <= 200 else "month"
