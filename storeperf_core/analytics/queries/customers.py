"""Counting distinct known customers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from sqlite3 import Connection

import numpy as np

from storeperf_core.analytics.queries.columns import columns
from storeperf_core.analytics.queries.stretches import stretches
from storeperf_core.analytics.span import DayPart, Span
from storeperf_core.store.packed import CLIENT_DAY, CLIENT_MONTH, Integers


def distinct_customers(connection: Connection, store_key: int, spans: Sequence[Span]) -> list[int]:
    """How many known customers bought or brought back something, for each of `spans`, which must not overlap."""
    keys: dict[int, list[Integers]] = defaultdict(list)
    days: dict[int, int] = {}
    months: dict[int, int] = {}
    for place, span in enumerate(spans):
        parts = stretches(span)
        days.update(dict.fromkeys(parts.days, place))
        months.update(dict.fromkeys(parts.months, place))
        if span.part is not None:
            keys[place].append(_of_hours(connection, store_key, span.part))
    for source, places in ((CLIENT_DAY, days), (CLIENT_MONTH, months)):
        for number, found, _ in columns(connection, store_key, source, places):
            keys[places[number]].append(found)
    return [_distinct(keys[place]) for place in range(len(spans))]


def _of_hours(connection: Connection, store_key: int, part: DayPart) -> Integers:
    """Customers of a part of one day. No rollup has them by hour, so this reads the sales of that one day."""
    found = connection.execute(
        "SELECT DISTINCT client_key FROM sale WHERE business_date = ? AND store_key = ? AND is_live = 1"
        " AND client_key IS NOT NULL AND ((sold_at_utc / 60000000 + utc_offset_minutes) / 60 % 24 + 24 - ?) % 24 < ?",
        (part.day, store_key, part.first_hour, part.hours),
    )
    return np.array(found.fetchall(), dtype=np.int64).reshape(-1)


def _distinct(found: Iterable[Integers]) -> int:
    arrays = [keys for keys in found if len(keys)]
    if len(arrays) < 2:
        return sum(map(len, arrays))
    seen = np.zeros(max(int(keys.max()) for keys in arrays) + 1, dtype=np.bool_)
    for keys in arrays:
        seen[keys] = True
    return int(np.count_nonzero(seen))
