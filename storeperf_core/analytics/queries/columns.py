"""Reading days and months of the product and customer rollups as columns of numbers."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from sqlite3 import Connection

from storeperf_core.store.packed import Integers, Source, rows, widen

_PACKED = (
    "SELECT number, row_count, keys, revenue FROM rollup_packed"
    " WHERE store_key = ? AND source = ? AND number IN (SELECT value FROM json_each(?))"
)
_COUNTS = _PACKED.replace(", keys, revenue", "")


def columns(
    connection: Connection, store_key: int, source: Source, numbers: Iterable[int]
) -> Iterator[tuple[int, Integers, Integers]]:
    """(day or month, keys, revenue in minor units) of each of `numbers` that has rows, in no particular order.

    Comes from the packed copies; what is not packed at the moment comes from the rollup's rows.
    """
    left = set(numbers)
    for number, count, keys, revenue in connection.execute(_PACKED, (store_key, source.name, json.dumps(list(left)))):
        left.discard(number)
        yield number, widen(keys, count), widen(revenue, count)
    for number in left:
        found, minor = rows(connection, store_key, source, number)
        if len(found):
            yield number, found, minor


def counts(connection: Connection, store_key: int, source: Source, numbers: Iterable[int]) -> dict[int, int]:
    """How many rows, each of one product or customer, the days or months have; those without any are left out."""
    wanted = set(numbers)
    found = dict(connection.execute(_COUNTS, (store_key, source.name, json.dumps(list(wanted)))).fetchall())
    left = json.dumps(list(wanted - found.keys()))
    rest = connection.execute(
        f"SELECT {source.stretch}, count(*) FROM {source.table}"
        f" WHERE store_key = ? AND {source.stretch} IN (SELECT value FROM json_each(?)) GROUP BY 1",
        (store_key, left),
    )
    return found | dict(rest.fetchall())
