from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storeperf_core.domain.business_date import (
    day_number,
    day_of,
    local_day_number,
    month_number,
    utc_to_wall,
    wall_to_utc,
)

LONDON = ZoneInfo("Europe/London")
ZONES = st.sampled_from(["Europe/London", "Australia/Lord_Howe", "America/New_York", "Asia/Kathmandu", "UTC"]).map(
    ZoneInfo
)
HOUR = 3_600_000_000


def us(*parts: int) -> int:
    """Wall-clock microseconds of a date and time."""
    return (datetime(*parts) - datetime(1970, 1, 1)) // timedelta(microseconds=1)


@given(st.dates())
def test_a_stored_day_is_that_day_again(day: date) -> None:
    assert day_of(day_number(day)) == day


def test_the_first_of_1970_is_day_0() -> None:
    assert day_number(date(1970, 1, 1)) == 0
    assert day_number(date(2024, 2, 29)) == 19_782


@pytest.mark.parametrize(
    ("wall", "day"),
    [
        (us(2024, 7, 2, 3, 59, 59, 999_999), date(2024, 7, 1)),
        (us(2024, 7, 2, 4, 0), date(2024, 7, 2)),
        (us(2024, 3, 1, 1, 0), date(2024, 2, 29)),
        (us(2024, 3, 31, 3, 30), date(2024, 3, 30)),
        (us(2024, 10, 27, 4, 0), date(2024, 10, 27)),
    ],
)
def test_trade_before_the_cut_off_belongs_to_the_day_before(wall: int, day: date) -> None:
    assert local_day_number(wall, cutoff_minutes=240) == day_number(day)


@given(st.datetimes(datetime(1970, 1, 2), datetime(2090, 1, 1)), ZONES)
def test_an_instant_is_the_same_instant_after_the_clock_on_the_wall(moment: datetime, zone: ZoneInfo) -> None:
    at_utc = (moment.replace(tzinfo=UTC) - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1)
    wall, offset = utc_to_wall(at_utc, zone)
    assert wall - offset * 60_000_000 == at_utc
    back, _ = wall_to_utc(wall, zone)
    # The hour that autumn has twice is read as its first, so the second comes back as the first.
    assert back == at_utc or at_utc - back in (HOUR, HOUR // 2)


def test_the_hour_that_spring_skips_is_read_with_the_offset_before() -> None:
    assert wall_to_utc(us(2024, 3, 31, 1, 30), LONDON) == (us(2024, 3, 31, 1, 30), 0)


def test_the_hour_that_autumn_has_twice_is_the_first_of_the_two() -> None:
    assert wall_to_utc(us(2024, 10, 27, 1, 30), LONDON) == (us(2024, 10, 27, 0, 30), 60)


def test_summer_in_london_is_an_hour_ahead() -> None:
    assert utc_to_wall(us(2024, 7, 1, 23, 30), LONDON) == (us(2024, 7, 2, 0, 30), 60)


def test_days_and_dates_are_each_others_inverse() -> None:
    for day in (date(1969, 12, 31), date(1970, 1, 1), date(2028, 2, 29)):
        assert day_of(day_number(day)) == day
    assert month_number(day_number(date(1971, 3, 31))) == 14
