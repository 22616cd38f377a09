"""Sums of the store's measures by day, by hour of a day, and by weekday and hour."""

from __future__ import annotations

from sqlite3 import Connection

from storeperf_core.analytics.span import DayPart
from storeperf_core.store.cubes import MEASURES

_MEASURES = ", ".join(MEASURES)
_SUMS = ", ".join(f"coalesce(sum({measure}), 0)" for measure in MEASURES)
_RANGE = "store_key = ? AND business_date >= ? AND business_date < ?"


def sums(connection: Connection, store_key: int, start: int, end: int) -> tuple[int, ...]:
    """The measures of the days from `start` up to, not including, `end`."""
    select = f"SELECT {_SUMS} FROM rollup_store_day WHERE {_RANGE}"
    found: tuple[int, ...] = connection.execute(select, (store_key, start, end)).fetchone()
    return found


def sums_of_hours(connection: Connection, store_key: int, part: DayPart) -> tuple[int, ...]:
    """The measures of the beginning of one business date."""
    select = (
        f"SELECT {_SUMS} FROM rollup_hour_day WHERE store_key = ? AND business_date = ? AND (hour + 24 - ?) % 24 < ?"
    )
    found: tuple[int, ...] = connection.execute(select, (store_key, part.day, part.first_hour, part.hours)).fetchone()
    return found


def by_day(connection: Connection, store_key: int, start: int, end: int) -> dict[int, tuple[int, ...]]:
    """The measures of each day that has any."""
    select = f"SELECT business_date, {_MEASURES} FROM rollup_store_day WHERE {_RANGE}"
    return {day: tuple(row) for day, *row in connection.execute(select, (store_key, start, end))}


def by_weekday_and_hour(
    connection: Connection, store_key: int, start: int, end: int
) -> list[tuple[int, int, int, int]]:
    """(weekday from Monday 0, local hour, revenue in minor units, sales) of each hour of the week with any."""
    # Day 0 was a Thursday; the second remainder keeps days before it from being negative.
    select = (
        "SELECT ((business_date + 3) % 7 + 7) % 7, hour, sum(sold_minor - refunded_minor), sum(sale_count)"
        f" FROM rollup_hour_day WHERE {_RANGE} GROUP BY 1, 2 ORDER BY 1, 2"
    )
    return connection.execute(select, (store_key, start, end)).fetchall()
