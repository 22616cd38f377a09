"""What one sale adds to every rollup, summed from the values that are being written.

`cubes` and `rollups` say the same in SQL, for undo and `verify`; asking them for one sale cost as much as all its rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import add, itemgetter
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
    whole: Row = (*counts, *_WHOLE(header))
    hour = (header["sold_at_utc"] // 60_000_000 + header["utc_offset_minutes"]) // 60 % 24
    products: dict[int, Row] = {}
    categories: dict[int, Row] = {}
    for line in lines:
        of_line = (*counts, *_of_line(line))
        for sums_by_key, key in ((products, line.product_key), (categories, line.category_key or 0)):
            known = sums_by_key.get(key)
            # A receipt that names a product on several lines is one sale of it.
            sums_by_key[key] = of_line if known is None else (*counts, *map(add, known[2:], of_line[2:]))
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


_WHOLE = itemgetter(*MEASURES[2:])
