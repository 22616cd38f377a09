"""What is on hand: the latest count of a product and what moved after it. Imported sales move no stock."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select

from storeperf_core.operations.writing import Reading, Writing
from storeperf_core.store.tables import stock_count, stock_level, stock_movement


@dataclass(frozen=True, slots=True)
class Stock:
    """Thousandths: what was counted last, and what there is of it now (negative when more went than there was).

    `counted_at_utc` is when, in UTC microseconds.
    """

    counted_milli: int
    on_hand_milli: int
    counted_at_utc: int


def on_hand(session: Reading, product_keys: Iterable[int]) -> dict[int, int | None]:
    """Quantity on hand in thousandths for each of `product_keys`; None: never counted, so unknown."""
    found = stock_of(session, product_keys)
    return {key: None if stock is None else stock.on_hand_milli for key, stock in found.items()}


def stock_of(session: Reading, product_keys: Iterable[int]) -> dict[int, Stock | None]:
    """The stock of each of `product_keys`; None: never counted, so unknown."""
    found: dict[int, Stock | None] = dict.fromkeys(product_keys)
    for key, *figures in session.connection.exec_driver_sql(_STOCK.format(products=_SOME), (json.dumps(list(found)),)):
        found[key] = Stock(*figures)
    return found


def all_stock(session: Reading) -> dict[int, Stock]:
    """The stock of every product that was ever counted."""
    rows = session.connection.exec_driver_sql(_STOCK.format(products="product"))
    return {key: Stock(*figures) for key, *figures in rows}


def insert_count(
    change: Writing,
    product_key: int,
    quantity_milli: int,
    counted_at_utc: int | None = None,
    *,
    stocktake_key: int | None = None,
    expected_milli: int | None = None,
) -> int:
    """Write that so much of a product was counted, at some time (UTC microseconds) or now. Returns the count's key.

    `expected_milli` is what was on hand by the ledger just before, None where that was unknown.
    """
    at_utc = change.at_utc if counted_at_utc is None else counted_at_utc
    return change.insert(
        stock_count,
        product_key=product_key,
        counted_at_utc=at_utc,
        quantity_milli=quantity_milli,
        moved_before_milli=_moved_before(change, product_key, at_utc),
        stocktake_key=stocktake_key,
        expected_milli=expected_milli,
    )


def _moved_before(change: Writing, product_key: int, at_utc: int) -> int:
    """What had moved of the product by `at_utc`. Only a count of the past has to look at the movements."""
    here = change.place.store_key
    moved = change.connection.scalar(
        select(stock_level.c.moved_milli).where(
            stock_level.c.store_key == here, stock_level.c.product_key == product_key
        )
    )
    if not moved or at_utc >= change.at_utc:
        return moved or 0
    later = select(func.coalesce(func.sum(stock_movement.c.quantity_milli), 0)).where(
        stock_movement.c.store_key == here,
        stock_movement.c.product_key == product_key,
        stock_movement.c.moved_at_utc > at_utc,
    )
    since: int = change.connection.scalar(later) or 0
    return int(moved) - since


_SOME = "(SELECT value AS product_key FROM json_each(?))"
# The latest count that no undone import brought in, found by one step into the index of counts; and what moved since.
_STOCK = """
SELECT p.product_key, c.quantity_milli, c.quantity_milli + coalesce(l.moved_milli, 0) - c.moved_before_milli,
       c.counted_at_utc
FROM {products} p
JOIN stock_count c ON c.count_key = (
    SELECT n.count_key FROM stock_count n LEFT JOIN import_batch b ON b.batch_key = n.batch_key
    WHERE n.product_key = p.product_key AND (n.batch_key IS NULL OR b.undone_at_utc IS NULL)
    ORDER BY n.counted_at_utc DESC, n.count_key DESC LIMIT 1)
LEFT JOIN stock_level l ON l.store_key = c.store_key AND l.product_key = c.product_key
"""
