"""What a chunk adds to each rollup, summed in columns, so that the store's writer only has to copy it.

The definition that counts is `storeperf_core.store.rollups`; that both agree is proved by `verify` after an import.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from storeperf_core.operations.importing.sales.lines import Numbers, Values
from storeperf_core.store.cubes import MEASURES

Columns = list[list[int]]
"""The keys of a rollup and its measures, one list a column; rows in order of the keys."""

_MINUTE_US = 60_000_000


@dataclass(frozen=True, slots=True)
class ChunkLines:
    """The lines of a chunk in columns; `product`, `category` (below zero: none) are staging numbers."""

    kind: Values
    business_date: Values
    product: Numbers
    category: Numbers
    first_of: Values
    quantity_milli: Values
    amount_minor: Values
    discount_minor: Values
    tax_minor: Values
    cost_minor: Values
    cost_known: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class ChunkSales:
    """The sales of a chunk in columns; `client` (below zero: none) is a staging number.

    `sums` are the measures from `line_count` on, in the order of `MEASURES`.
    """

    kind: Values
    business_date: Values
    sold_at_utc: Values
    utc_offset_minutes: Values
    client: Numbers
    sums: Sequence[Values]


def of_lines(lines: ChunkLines) -> dict[str, Columns]:
    """The rows of the rollups by product and by category. A key that is none is -1."""
    sold, back = lines.quantity_milli > 0, lines.quantity_milli < 0
    none = np.zeros_like(lines.amount_minor)
    sums = [
        np.ones_like(lines.amount_minor),
        np.where(sold, lines.amount_minor, none),
        -np.where(back, lines.amount_minor, none),
        np.where(sold, lines.quantity_milli, none),
        -np.where(back, lines.quantity_milli, none),
        lines.discount_minor,
        lines.tax_minor,
        np.where(lines.cost_known, lines.amount_minor - lines.tax_minor, none),
        np.where(lines.cost_known, lines.cost_minor, none),
    ]
    of_product, of_category = lines.first_of & 1, lines.first_of >> 1
    by_product = [of_product * (1 - lines.kind), of_product * lines.kind, *sums]
    by_category = [of_category * (1 - lines.kind), of_category * lines.kind, *sums]
    days = _grouped([lines.business_date, lines.product], by_product)
    return {
        "rollup_product_day": _lists(days),
        "rollup_product_month": _by_month(days),
        "rollup_category_day": _lists(_grouped([lines.business_date, lines.category], by_category)),
    }


def of_sales(sales: ChunkSales) -> dict[str, Columns]:
    """The rows of the rollups by store, hour and customer."""
    measures = [1 - sales.kind, sales.kind, *sales.sums]
    known = sales.client >= 0
    of_known = [each[known] for each in measures]
    days = _grouped([sales.business_date[known], sales.client[known]], of_known)
    return {
        "rollup_store_day": _lists(_grouped([sales.business_date], measures)),
        "rollup_hour_day": _lists(_grouped([sales.business_date, _hours(sales)], measures)),
        "rollup_client_day": _lists(days),
        "rollup_client_month": _by_month(days),
        "rollup_client_total": _lists(_grouped([sales.client[known]], of_known)),
    }


def _hours(sales: ChunkSales) -> Values:
    """The hour of the shop's clock, as SQLite counts it: division cuts towards zero, also before 1970."""
    minutes = np.sign(sales.sold_at_utc) * (np.abs(sales.sold_at_utc) // _MINUTE_US) + sales.utc_offset_minutes
    hours: Values = minutes // 60 % 24
    return hours


def _by_month(days: list[NDArray[Any]]) -> Columns:
    months = days[0].astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    if len(months) and months[0] == months[-1] and len(days[1]) == len(np.unique(days[1])):
        return [months.tolist(), *(each.tolist() for each in days[1:])]
    return _lists(_grouped([months, days[1]], days[2:]))


def _grouped(keys: Sequence[NDArray[Any]], measures: Sequence[Values]) -> list[NDArray[Any]]:
    """Keys and sums of measures, a row for each combination of keys that occurs, in their order."""
    if not len(keys[0]):
        return [np.empty(0, np.int64) for _ in range(len(keys) + len(measures))]
    order = np.lexsort(keys[::-1])
    ordered = [key[order] for key in keys]
    is_new = np.ones(len(order), bool)
    is_new[1:] = np.any([each[1:] != each[:-1] for each in ordered], axis=0)
    first = np.flatnonzero(is_new)
    return [*(each[first] for each in ordered), *(np.add.reduceat(each[order], first) for each in measures)]


def _lists(columns: Sequence[NDArray[Any]]) -> Columns:
    return [each.tolist() for each in columns]


assert MEASURES[:3] == ("sale_count", "refund_count", "line_count"), "of_lines and of_sales give them in this order"
