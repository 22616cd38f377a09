"""What is on hand: the latest count of a product and what moved after it. Imported sales move no stock."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import and_, func, or_, select

from storeperf_core.operations.writing import Reading, Writing
from storeperf_core.store.tables import import_batch, stock_count, stock_level, stock_movement

_KEYS_A_QUERY = 500


@dataclass(frozen=True, slots=True)
class Stock:
    """Thousandths: what was counted last, and what there is of it now (negative when more went than there was)."""

    counted_milli: int
    on_hand_milli: int


def on_hand(session: Reading, product_keys: Iterable[int]) -> dict[int, int | None]:
    """Quantity on hand in thousandths for each of `product_keys`; None: never counted, so unknown."""
    found = stock_of(session, product_keys)
    return {key: None if stock is None else stock.on_hand_milli for key, stock in found.items()}


def stock_of(session: Reading, product_keys: Iterable[int]) -> dict[int, Stock | None]:
    """The stock of each of `product_keys`; None: never counted, so unknown."""
    found: dict[int, Stock | None] = dict.fromkeys(product_keys)
    remaining = iter(list(found))
    moved_since = func.coalesce(stock_level.c.moved_milli, 0) - stock_count.c.moved_before_milli
    while some := list(islice(remaining, _KEYS_A_QUERY)):
        query = (
            select(stock_count.c.product_key, stock_count.c.quantity_milli, moved_since.label("moved_since"))
            .outerjoin(import_batch, import_batch.c.batch_key == stock_count.c.batch_key)
            .outerjoin(
                stock_level,
                and_(
                    stock_level.c.store_key == stock_count.c.store_key,
                    stock_level.c.product_key == stock_count.c.product_key,
                ),
            )
            .where(stock_count.c.product_key.in_(some))
            .where(or_(stock_count.c.batch_key.is_(None), import_batch.c.undone_at_utc.is_(None)))
            .order_by(stock_count.c.counted_at_utc, stock_count.c.count_key)
        )
        for row in session.connection.execute(query):
            found[row.product_key] = Stock(row.quantity_milli, row.quantity_milli + row.moved_since)
    return found


def insert_count(change: Writing, product_key: int, quantity_milli: int, counted_at_utc: int | None = None) -> int:
    """Write that so much of a product was counted, at some time (UTC microseconds) or now. Returns the count's key."""
    at_utc = change.at_utc if counted_at_utc is None else counted_at_utc
    return change.insert(
        stock_count,
        product_key=product_key,
        counted_at_utc=at_utc,
        quantity_milli=quantity_milli,
        moved_before_milli=_moved_before(change, product_key, at_utc),
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
