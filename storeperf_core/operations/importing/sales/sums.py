"""What a chunk adds to each rollup, summed in columns, so that the store's writer only has to copy it.

The definition that counts is `storeperf_core.store.rollups`; that both agree is proved by `verify` after an import.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from storeperf_core.operations.importing.sales.lines import Numbers, Values

Columns = dict[str, list[int]]
"""The keys of a rollup and its measures; rows in order of the keys. A measure that is left out is 0."""

Grouped = dict[str, NDArray[Any]]

_MINUTE_US = 60_000_000


@dataclass(frozen=True, slots=True)
class ChunkLines:
    """The lines of a chunk in columns; `product`, `category` (below zero: none) are staging numbers.

    `rare` are measures that most files do not tell (discount, tax, cost, the revenue whose cost is known): left out
    where they are 0 in the whole file.
    """

    kind: Values
    business_date: Values
    product: Numbers
    category: Numbers
    first_of: Values
    quantity_milli: Values
    amount_minor: Values
    rare: dict[str, Values]


@dataclass(frozen=True, slots=True)
class ChunkSales:
    """The sales of a chunk in columns; `client` (below zero: none) is a staging number.

    `sums` are the measures from `line_count` on, those left out that are 0 in the whole file.
    """

    kind: Values
    business_date: Values
    sold_at_utc: Values
    utc_offset_minutes: Values
    client: Numbers
    sums: dict[str, Values]


def of_lines(lines: ChunkLines) -> dict[str, Columns]:
    """The rows of the rollups by product and by category. A key that is none is -1."""
    sold, back = lines.quantity_milli > 0, lines.quantity_milli < 0
    sums = {
        "line_count": np.ones_like(lines.amount_minor),
        "sold_minor": np.where(sold, lines.amount_minor, 0),
        "refunded_minor": -np.where(back, lines.amount_minor, 0),
        "sold_quantity_milli": np.where(sold, lines.quantity_milli, 0),
        "refunded_quantity_milli": -np.where(back, lines.quantity_milli, 0),
        **lines.rare,
    }
    days = {"business_date": lines.business_date}
    by_product = _grouped({**days, "name": lines.product}, _counts(lines.first_of & 1, lines.kind) | sums)
    by_category = _grouped({**days, "name": lines.category}, _counts(lines.first_of >> 1, lines.kind) | sums)
    return {
        "rollup_product_day": _lists(by_product),
        "rollup_product_month": _lists(_by_month(by_product)),
        "rollup_category_day": _lists(by_category),
    }


def of_sales(sales: ChunkSales) -> dict[str, Columns]:
    """The rows of the rollups by store, hour and customer."""
    measures = _counts(np.ones_like(sales.kind), sales.kind) | sales.sums
    days = {"business_date": sales.business_date}
    known = sales.client >= 0
    of_known = {name: each[known] for name, each in measures.items()}
    clients = {"name": sales.client[known]}
    by_client = _grouped({"business_date": sales.business_date[known], **clients}, of_known)
    return {
        "rollup_store_day": _lists(_grouped(days, measures)),
        "rollup_hour_day": _lists(_grouped({**days, "hour": _hours(sales)}, measures)),
        "rollup_client_day": _lists(by_client),
        "rollup_client_month": _lists(_by_month(by_client)),
        "rollup_client_total": _lists(_grouped(clients, of_known)),
    }


def _counts(one: Values, kind: Values) -> dict[str, Values]:
    return {"sale_count": one * (1 - kind), "refund_count": one * kind}


def _hours(sales: ChunkSales) -> Values:
    """The hour of the shop's clock, as SQLite counts it: division cuts towards zero, also before 1970."""
    minutes = np.sign(sales.sold_at_utc) * (np.abs(sales.sold_at_utc) // _MINUTE_US) + sales.utc_offset_minutes
    hours: Values = minutes // 60 % 24
    return hours


def _by_month(days: Grouped) -> Grouped:
    """Sums by day, by month."""
    measures = {name: each for name, each in days.items() if name not in ("business_date", "name")}
    months = days["business_date"].astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    return _grouped({"month": months, "name": days["name"]}, measures)


def _grouped(keys: dict[str, NDArray[Any]], measures: dict[str, Values]) -> Grouped:
    """Keys and sums of measures, a row for each combination of keys that occurs, in their order."""
    columns = list(keys.values())
    if not len(columns[0]):
        return {name: np.empty(0, np.int64) for name in (*keys, *measures)}
    order = np.lexsort(columns[::-1])
    ordered = [key[order] for key in columns]
    is_new = np.ones(len(order), bool)
    is_new[1:] = np.any([each[1:] != each[:-1] for each in ordered], axis=0)
    first = np.flatnonzero(is_new)
    sums = {name: np.add.reduceat(each[order], first) for name, each in measures.items()}
    return {**{name: each[first] for name, each in zip(keys, ordered, strict=True)}, **sums}


def _lists(columns: Grouped) -> Columns:
    return {name: each.tolist() for name, each in columns.items()}
