"""Counting distinct known customers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from sqlite3 import Connection

import numpy as np

from storeperf_core.analytics.queries.columns import columns, counts
from storeperf_core.analytics.queries.stretches import Stretches, stretches
from storeperf_core.analytics.span import DayPart, Span
from storeperf_core.store.packed import CLIENT_DAY, CLIENT_MONTH, Integers


def distinct_customers(connection: Connection, store_key: int, spans: Sequence[Span]) -> list[int]:
    """How many known customers bought or brought back something, for each of `spans`, which must not overlap."""
    parts = dict(enumerate(map(stretches, spans)))
    # A customer has one row a day and one a month: a span that is just one of these needs no keys, only their count.
    single = {place: part for place, part in parts.items() if len(part) == 1 and spans[place].part is None}
    several = {place: part for place, part in parts.items() if place not in single}
    keys = _keys(connection, store_key, several)
    for place in several:
        part = spans[place].part
        if part is not None:
            keys[place].append(_keys_of_hours(connection, store_key, part))
    found = _counts(connection, store_key, single) | {place: _distinct(keys[place]) for place in several}
    return [found[place] for place in range(len(spans))]


def _counts(connection: Connection, store_key: int, parts: Mapping[int, Stretches]) -> dict[int, int]:
    """The rows of each place's one day or month."""
    days, months = _places(parts)
    by_day = counts(connection, store_key, CLIENT_DAY, days)
    by_month = counts(connection, store_key, CLIENT_MONTH, months)
    return {place: by_day.get(day, 0) for day, place in days.items()} | {
        place: by_month.get(month, 0) for month, place in months.items()
    }


def _keys(connection: Connection, store_key: int, parts: Mapping[int, Stretches]) -> dict[int, list[Integers]]:
    """The customers of each place's days and months."""
    keys: dict[int, list[Integers]] = defaultdict(list)
    for source, places in zip((CLIENT_DAY, CLIENT_MONTH), _places(parts), strict=True):
        for number, found, _ in columns(connection, store_key, source, places):
            keys[places[number]].append(found)
    return keys


def _places(parts: Mapping[int, Stretches]) -> tuple[dict[int, int], dict[int, int]]:
    """Which place each day and each month belongs to."""
    days = {day: place for place, part in parts.items() for day in part.days}
    return days, {month: place for place, part in parts.items() for month in part.months}


def _keys_of_hours(connection: Connection, store_key: int, part: DayPart) -> Integers:
    """Customers of the beginning of a day. No rollup has them by hour, so this reads the sales of that one day."""
    found = connection.execute(
        "SELECT DISTINCT client_key FROM sale WHERE business_date = ? AND store_key = ? AND is_live = 1"
        " AND client_key IS NOT NULL AND ((sold_at_utc / 60000000 + utc_offset_minutes) / 60 % 24 + 24 - ?) % 24 < ?",
        (part.day, store_key, part.first_hour, part.hours),
    )
    return np.array(found.fetchall(), dtype=np.int64).reshape(-1)


def _distinct(found: Iterable[Integers]) -> int:
    arrays = [keys for keys in found if len(keys)]
    seen = np.zeros(max((int(keys.max()) for keys in arrays), default=0) + 1, dtype=np.bool_)
    for keys in arrays:
        seen[keys] = True
    return int(np.count_nonzero(seen))
