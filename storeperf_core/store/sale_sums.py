"""What one sale adds to every rollup, summed from the values that are being written.

`cubes` and `rollups` say the same in SQL, for undo and `verify`; asking them for one sale cost as much as all its rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from storeperf_core.domain.business_date import month_number
from storeperf_core.store.cubes import MEASURES

Row = tuple[int, ...]


class SummedLine(Protocol):
    """What of a line is summed; below zero in a refund."""

    @property
    def product_key(self) -> int: ...
    @property
    def category_key(self) -> int | None: ...
    @property
    def quantity_milli(self) -> int: ...
    @property
    def discount_minor(self) -> int: ...
    @property
    def amount_minor(self) -> int: ...
    @property
    def tax_minor(self) -> int: ...
    @property
    def cost_minor(self) -> int | None: ...


def sale_sums(header: dict[str, Any], lines: Sequence[SummedLine]) -> dict[str, list[Row]]:
    """By rollup the rows to add: its keys, then the measures. `header` has the columns of the sale."""
    store, day, kind = header["store_key"], header["business_date"], header["kind"]
    counts = (1 - kind, kind)
    whole: Row = (*counts, *(header[measure] for measure in MEASURES[2:]))
    hour = (header["sold_at_utc"] // 60_000_000 + header["utc_offset_minutes"]) // 60 % 24
    products: dict[int, list[int]] = {}
    categories: dict[int, list[int]] = {}
    for line in lines:
        of_line = _of_line(line)
        _add(products, line.product_key, counts, of_line)
        _add(categories, line.category_key or 0, counts, of_line)
    month = month_number(day)
    sums = {
        "rollup_store_day": [(store, day, *whole)],
        "rollup_hour_day": [(store, day, hour, *whole)],
        "rollup_category_day": [(store, day, key, *sums) for key, sums in categories.items()],
        "rollup_product_day": [(store, day, key, *sums) for key, sums in products.items()],
        "rollup_product_month": [(store, month, key, *sums) for key, sums in products.items()],
    }
    client = header["client_key"]
    if client is not None:
        sums["rollup_client_day"] = [(store, day, client, *whole)]
        sums["rollup_client_month"] = [(store, month, client, *whole)]
        sums["rollup_client_total"] = [(store, client, *whole)]
    return sums


def _of_line(line: SummedLine) -> Row:
    """A line's measures but for the counts of sales and refunds, in the order of `MEASURES`."""
    amount, quantity, cost = line.amount_minor, line.quantity_milli, line.cost_minor
    sold = (amount, 0, quantity, 0) if quantity > 0 else (0, -amount, 0, -quantity)
    margin = (0, 0) if cost is None else (amount - line.tax_minor, cost)
    return (1, *sold, line.discount_minor, line.tax_minor, *margin)


def _add(sums: dict[int, list[int]], key: int, counts: Row, of_line: Row) -> None:
    """A receipt that names a product on several lines is one sale of it."""
    known = sums.get(key)
    if known is None:
        sums[key] = [*counts, *of_line]
    else:
        for place, value in enumerate(of_line, len(counts)):
            known[place] += value
