"""Periods, their neighbours and their buckets."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from storeperf_core.analytics.period import PRESET_DAYS, Grain, Period
from storeperf_core.analytics.running import RunningDay, running_day
from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.sale import Terms
from storeperf_core.store.session import Place


def test_a_period_holds_both_its_days() -> None:
    period = Period.of(date(2024, 2, 28), date(2024, 3, 1))
    assert (period.days, period.last, period.end) == (3, date(2024, 3, 1), date(2024, 3, 2))
    assert period.numbers == (19_781, 19_784)


def test_a_reversed_period_is_refused() -> None:
    with pytest.raises(Refusal, match="ends on 2024-01-01, before it begins on 2024-01-02"):
        Period.of(date(2024, 1, 2), date(2024, 1, 1))


@pytest.mark.parametrize(("first", "last"), [(date.min, date(2024, 1, 1)), (date(2024, 1, 1), date.max)])
def test_an_absurd_period_is_refused(first: date, last: date) -> None:
    with pytest.raises(Refusal, match="lies between 1900-01-01 and 2199-12-31"):
        Period.of(first, last)


def test_neighbours() -> None:
    period = Period.of(date(2024, 1, 1), date(2024, 1, 7))
    assert period.before() == Period.of(date(2023, 12, 25), date(2023, 12, 31))
    assert period.last_year() == Period.of(date(2023, 1, 2), date(2023, 1, 8))
    assert period.last_year().start.weekday() == period.start.weekday()


@pytest.mark.parametrize("name", PRESET_DAYS)
def test_presets_end_with_the_day_they_are_asked_on(name: str) -> None:
    period = Period.preset(name, date(2024, 3, 1))
    assert (period.last, period.days) == (date(2024, 3, 1), PRESET_DAYS[name])


def test_buckets_are_cut_at_the_edges_of_the_period() -> None:
    period = Period.of(date(2024, 1, 30), date(2024, 3, 5))
    assert [bucket.start for bucket in period.buckets(Grain.MONTH)] == [
        date(2024, 1, 30),
        date(2024, 2, 1),
        date(2024, 3, 1),
    ]
    weeks = list(period.buckets(Grain.WEEK))
    assert (weeks[0].days, weeks[1].start.weekday(), weeks[-1].last) == (6, 0, date(2024, 3, 5))
    assert sum(1 for _ in period.buckets(Grain.DAY)) == period.days


@pytest.mark.parametrize(
    ("now", "cutoff", "expected"),
    [
        (datetime(2024, 7, 1, 2, 59, tzinfo=UTC), 240, RunningDay(date(2024, 6, 30), 23)),
        (datetime(2024, 7, 1, 3, 0, tzinfo=UTC), 240, RunningDay(date(2024, 7, 1), 0)),
        (datetime(2024, 7, 1, 11, 30, tzinfo=UTC), 240, RunningDay(date(2024, 7, 1), 8)),
        (datetime(2024, 1, 1, 11, 30, tzinfo=UTC), 0, RunningDay(date(2024, 1, 1), 11)),
        (datetime(2024, 1, 1, 4, 40, tzinfo=UTC), 270, RunningDay(date(2024, 1, 1), 0)),
        (datetime(2024, 1, 1, 5, 0, tzinfo=UTC), 270, RunningDay(date(2024, 1, 1), 1)),
        (datetime(2024, 1, 1, 4, 15, tzinfo=UTC), 270, RunningDay(date(2023, 12, 31), 24)),
    ],
)
def test_the_running_day_is_the_shops(now: datetime, cutoff: int, expected: RunningDay) -> None:
    place = Place(1, b"", "Shop", "GBP", "Europe/London", cutoff, 1, 1, b"", 1, 1, Terms("GBP"), ())
    assert running_day(place, int(now.timestamp()) * 1_000_000) == expected
