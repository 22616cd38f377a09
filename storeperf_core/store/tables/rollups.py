"""Rollups: every measure, summed by what a figure is asked for. Kept by `storeperf_core.store.rollups`.

All are clustered by their key, which leads with the store and, but for `rollup_client_total`, the business date, so
that a period is one stretch of the file. `month` counts months since 1970-01.
"""

from __future__ import annotations

from sqlalchemy import Column, Table

from storeperf_core.store.cubes import MEASURES
from storeperf_core.store.tables.columns import CLUSTERED, Whole, blob, metadata, text, whole


def _rollup(name: str, *keys: str) -> Table:
    return Table(
        f"rollup_{name}",
        metadata,
        *(Column(each, Whole, primary_key=True, nullable=False) for each in ("store_key", *keys)),
        *(whole(measure, default=0) for measure in MEASURES),
        **CLUSTERED,
    )


store_day = _rollup("store_day", "business_date")
hour_day = _rollup("hour_day", "business_date", "hour")
category_day = _rollup("category_day", "business_date", "category_key")
product_day = _rollup("product_day", "business_date", "product_key")
product_month = _rollup("product_month", "month", "product_key")
client_day = _rollup("client_day", "business_date", "client_key")
client_month = _rollup("client_month", "month", "client_key")
client_total = _rollup("client_total", "client_key")

ROLLUP_TABLES = (
    store_day,
    hour_day,
    category_day,
    product_day,
    product_month,
    client_day,
    client_month,
    client_total,
)

# Copies of the four big rollups above in columns, for ranking and counting; see `storeperf_core.store.packed`.
packed = Table(
    "rollup_packed",
    metadata,
    whole("store_key", primary_key=True),
    text("source", primary_key=True),
    whole("number", primary_key=True),
    whole("row_count"),
    blob("keys"),
    blob("revenue"),
    **CLUSTERED,
)
