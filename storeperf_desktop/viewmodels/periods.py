"""What stands in the period picker, and the period it means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from storeperf_core.analytics.period import PRESET_DAYS, Grain, Period

CUSTOM = "custom"
_MOST_DAYS = {Grain.DAY: 62, Grain.WEEK: 200}


@dataclass(frozen=True, slots=True)
class Picked:
    """A preset of `PRESET_DAYS`, or `CUSTOM` with its first and last day, both included."""

    preset: str = "month"
    first: date | None = None
    last: date | None = None

    def period(self, today: date) -> Period:
        """The period when the last day known is `today`."""
        if self.first is not None and self.last is not None:
            return Period.of(self.first, self.last)
        return Period.preset(self.preset if self.preset in PRESET_DAYS else "month", today)


def readable_grain(period: Period) -> Grain:
    """Day, week or month: whichever gives a trend of a readable number of points."""
    return next((grain for grain, days in _MOST_DAYS.items() if period.days <= days), Grain.MONTH)
