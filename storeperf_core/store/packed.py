"""Packed copies of the product and customer rollups: one day or month of a rollup's revenue as two columns of numbers.

Ranking 20,000 products or counting 60,000 customers over years reads half a million rollup rows; packed, the same is a
few dozen BLOBs. A packed stretch is never out of date: `rollups` deletes it in the transaction that touches its rows,
readers then use the rows, and `pack` puts it back when the writer has time. It holds nothing that the rows do not.
"""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Source:
    """A rollup that is packed: its table, the column that a stretch has one value of, and what it sums by."""

    name: str
    stretch: str
    key: str

    @property
    def table(self) -> str:
        return f"rollup_{self.name}"


PRODUCT_DAY = Source("product_day", "business_date", "product_key")
PRODUCT_MONTH = Source("product_month", "month", "product_key")
CLIENT_DAY = Source("client_day", "business_date", "client_key")
CLIENT_MONTH = Source("client_month", "month", "client_key")
SOURCES = (PRODUCT_DAY, PRODUCT_MONTH, CLIENT_DAY, CLIENT_MONTH)


def unpacked(connection: Connection, store_key: int) -> list[tuple[Source, int]]:
    """What is not packed: each source with the days or months that the store has sales in."""
    days = [day for (day,) in connection.execute(_DAYS, (store_key,))]
    months = sorted({_month(day) for day in days})
    found = []
    for source in SOURCES:
        done = {number for (number,) in connection.execute(_PACKED, (store_key, source.name))}
        numbers = days if source.stretch == "business_date" else months
        found += [(source, number) for number in numbers if number not in done]
    return found


def pack(connection: Connection, store_key: int, source: Source, number: int) -> None:
    """Pack one day or month (some milliseconds; inside the writer's transaction)."""
    keys, revenue = rows(connection, store_key, source, number)
    connection.execute(_KEEP, (store_key, source.name, number, len(keys), _narrow(keys), _narrow(revenue)))


def rows(connection: Connection, store_key: int, source: Source, number: int) -> tuple[Integers, Integers]:
    """(keys, revenue in minor units) of one day or month, from the rollup's rows."""
    # As text the numbers of a whole stretch come in one row: half the time of a row each.
    select = (
        f"SELECT group_concat({source.key}), group_concat(sold_minor - refunded_minor) FROM {source.table}"
        f" WHERE store_key = ? AND {source.stretch} = ?"
    )
    keys, revenue = connection.execute(select, (store_key, number)).fetchone()
    return _integers(keys), _integers(revenue)


def _integers(text: str | None) -> Integers:
    return np.fromstring(text or "", dtype=np.int64, sep=",")


def widen(content: bytes, count: int) -> Integers:
    """The numbers of a packed column; their width follows from its length."""
    if count == 0:
        return np.zeros(0, dtype=np.int64)
    return np.frombuffer(content, dtype=f"<i{len(content) // count}").astype(np.int64, copy=False)


def first_difference(connection: Connection) -> str | None:
    """The first packed stretch that differs from its rows, in words, or None."""
    by_name = {source.name: source for source in SOURCES}
    select = "SELECT store_key, source, number, row_count, keys, revenue FROM rollup_packed ORDER BY 1, 2, 3"
    for store_key, name, number, count, keys, revenue in connection.execute(select):
        if name not in by_name:
            return f"a packed copy is of {name}, which no rollup is"
        expected = rows(connection, store_key, by_name[name], number)
        if not all(map(np.array_equal, expected, (widen(keys, count), widen(revenue, count)))):
            return f"the packed copy of rollup_{name} for {by_name[name].stretch} {number} differs from its rows"
    return None


_DAYS = "SELECT business_date FROM rollup_store_day WHERE store_key = ? ORDER BY 1"
_PACKED = "SELECT number FROM rollup_packed WHERE store_key = ? AND source = ?"
_KEEP = (
    "INSERT OR REPLACE INTO rollup_packed (store_key, source, number, row_count, keys, revenue)"
    " VALUES (?, ?, ?, ?, ?, ?)"
)


def _narrow(values: Integers) -> bytes:
    """Little-endian, as narrow as the largest value allows: a day's product keys take two bytes each, not eight."""
    largest = int(np.abs(values).max(initial=0))
    width = next(width for width in (2, 4, 8) if largest < 1 << (8 * width - 1))
    return values.astype(f"<i{width}").tobytes()


def _month(day: int) -> int:
    return int(np.datetime64(day, "D").astype("datetime64[M]").astype(np.int64))
