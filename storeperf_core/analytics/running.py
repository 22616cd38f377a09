"""The business date that is not over yet: it is compared with another up to the same hour only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from storeperf_core.domain.business_date import MICROSECONDS, day_of, local_day_number, utc_to_wall
from storeperf_core.store.session import Place

_MINUTES_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class RunningDay:
    """A business date and how many of its hours are over, counted from the hour of the cut-off."""

    day: date
    hours: int


def running_day(place: Place, now_utc: int) -> RunningDay:
    """The business date that the instant `now_utc` (microseconds) belongs to in the store."""
    wall, _ = utc_to_wall(now_utc, ZoneInfo(place.timezone))
    minutes = (wall // (60 * MICROSECONDS) - place.day_cutoff_minutes) % _MINUTES_A_DAY
    first_minutes = place.day_cutoff_minutes % 60
    return RunningDay(day_of(local_day_number(wall, place.day_cutoff_minutes)), (minutes + first_minutes) // 60)
