"""The first n products, categories or customers of a range of business dates, and their sums."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from sqlite3 import Connection

import numpy as np

from storeperf_core.analytics.queries.columns import columns
from storeperf_core.analytics.queries.stretches import Stretches, only_days, stretches
from storeperf_core.analytics.span import Span
from storeperf_core.store.cubes import MEASURES
from storeperf_core.store.packed import CLIENT_DAY, CLIENT_MONTH, PRODUCT_DAY, PRODUCT_MONTH, Source


class TopKind(StrEnum):
    """What is ranked."""

    PRODUCTS = "products"
    CATEGORIES = "categories"
    CLIENTS = "clients"


class TopMeasure(StrEnum):
    """What it is ranked by: the largest first. By margin, only what has a known cost is ranked."""

    REVENUE = "revenue"
    QUANTITY = "quantity"
    MARGIN = "margin"


@dataclass(frozen=True, slots=True)
class _Ranked:
    key: str
    names: str
    packed: tuple[Source, Source] | None

    @property
    def rollup(self) -> str:
        return "rollup_" + self.key.removesuffix("_key")


_KINDS = {
    TopKind.PRODUCTS: _Ranked(
        "product_key", "SELECT product_key, code, name FROM product", (PRODUCT_DAY, PRODUCT_MONTH)
    ),
    TopKind.CATEGORIES: _Ranked("category_key", "SELECT category_key, name, name FROM category", None),
    TopKind.CLIENTS: _Ranked("client_key", "SELECT client_key, code, name FROM client", (CLIENT_DAY, CLIENT_MONTH)),
}
_VALUES = {
    TopMeasure.REVENUE: "sold_minor - refunded_minor",
    TopMeasure.QUANTITY: "sold_quantity_milli - refunded_quantity_milli",
    TopMeasure.MARGIN: "margin_revenue_minor - cost_minor",
}
_COST_IS_KNOWN = "sum(margin_revenue_minor) <> 0 OR sum(cost_minor) <> 0"
_LISTED = "(SELECT value FROM json_each(?))"
_PER_DAY, _PER_MONTH = "business_date", "month"


def parts_of(kind: TopKind, span: Span) -> Stretches:
    """The days of `span` as the rollups of `kind` hold them: categories by day only."""
    return stretches(span) if _KINDS[kind].packed else only_days(span)


def ranked(
    connection: Connection, store_key: int, kind: TopKind, by: TopMeasure, parts: Stretches, n: int
) -> list[int]:
    """The keys of the first `n`, the largest first; equals in the order of their keys."""
    packed = _KINDS[kind].packed
    if by is TopMeasure.REVENUE and packed is not None:
        return _ranked_by_columns(connection, store_key, packed, parts, n)
    return _ranked_by_rows(connection, store_key, _KINDS[kind], by, parts, n)


def sums_of(
    connection: Connection, store_key: int, kind: TopKind, parts: Stretches, keys: Sequence[int]
) -> dict[int, tuple[int, ...]]:
    """The measures of each of `keys`."""
    what = _KINDS[kind]
    selects, values = [], []
    for table, unit, numbers in _sources(what, parts):
        selects.append(
            f"SELECT {what.key}, {', '.join(MEASURES)} FROM {table}"
            f" WHERE store_key = ? AND {unit} IN {_LISTED} AND {what.key} IN {_LISTED}"
        )
        values += [store_key, json.dumps(list(numbers)), json.dumps(keys)]
    sums = ", ".join(f"sum({measure})" for measure in MEASURES)
    found = connection.execute(f"SELECT {what.key}, {sums} FROM ({' UNION ALL '.join(selects)}) GROUP BY 1", values)
    return {key: tuple(row) for key, *row in found}


def names_of(connection: Connection, kind: TopKind, keys: Sequence[int]) -> dict[int, tuple[str, str | None]]:
    """(code, name) as they are now. A category's name is its code."""
    what = _KINDS[kind]
    found = connection.execute(f"{what.names} WHERE {what.key} IN {_LISTED}", (json.dumps(keys),))
    return {key: (code, name) for key, code, name in found}


def _ranked_by_columns(
    connection: Connection, store_key: int, sources: tuple[Source, Source], parts: Stretches, n: int
) -> list[int]:
    # Grouping half a million rows costs SQLite some hundred milliseconds, adding up their columns a few.
    day, month = sources
    table = day.key.removesuffix("_key")
    highest = connection.execute(f"SELECT coalesce(max({day.key}), 0) FROM {table}").fetchone()[0]
    totals = np.zeros(highest + 1, dtype=np.int64)
    present = np.zeros(highest + 1, dtype=np.bool_)
    for source, numbers in ((month, parts.months), (day, parts.days)):
        for _, keys, revenue in columns(connection, store_key, source, numbers):
            totals[keys] += revenue
            present[keys] = True
    candidates = np.flatnonzero(present)
    if n < len(candidates):
        least = np.partition(totals[candidates], -n)[-n]
        candidates = candidates[totals[candidates] >= least]
    order = np.lexsort((candidates, -totals[candidates]))
    return [int(key) for key in candidates[order[:n]]]


def _ranked_by_rows(
    connection: Connection, store_key: int, what: _Ranked, by: TopMeasure, parts: Stretches, n: int
) -> list[int]:
    wanted = f"{what.key}, {_VALUES[by]} AS value, margin_revenue_minor, cost_minor"
    selects, values = [], []
    for table, unit, numbers in _sources(what, parts):
        selects.append(f"SELECT {wanted} FROM {table} WHERE store_key = ? AND {unit} IN {_LISTED}")
        values += [store_key, json.dumps(list(numbers))]
    having = f" HAVING {_COST_IS_KNOWN}" if by is TopMeasure.MARGIN else ""
    rows = " UNION ALL ".join(selects)
    found = connection.execute(
        f"SELECT {what.key} FROM ({rows}) GROUP BY 1{having} ORDER BY sum(value) DESC, 1 LIMIT ?", (*values, n)
    )
    return [key for (key,) in found]


def _sources(what: _Ranked, parts: Stretches) -> Iterator[tuple[str, str, Sequence[int]]]:
    """(table, column of its stretch, numbers) that together make up `parts`."""
    if what.packed is not None:
        yield f"{what.rollup}_month", _PER_MONTH, parts.months
    yield f"{what.rollup}_day", _PER_DAY, parts.days
