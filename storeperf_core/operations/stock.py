"""What is on hand: the latest count of a product. Imported sales move no stock."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from sqlalchemy import or_, select

from storeperf_core.operations.writing import Reading
from storeperf_core.store.tables import import_batch, stock_count

_KEYS_A_QUERY = 500


def on_hand(session: Reading, product_keys: Iterable[int]) -> dict[int, int | None]:
    """Quantity on hand in thousandths for each of `product_keys`; None: never counted, so unknown."""
    found: dict[int, int | None] = dict.fromkeys(product_keys)
    remaining = iter(list(found))
    while some := list(islice(remaining, _KEYS_A_QUERY)):
        query = (
            select(stock_count.c.product_key, stock_count.c.quantity_milli)
            .outerjoin(import_batch, import_batch.c.batch_key == stock_count.c.batch_key)
            .where(stock_count.c.product_key.in_(some))
            .where(or_(stock_count.c.batch_key.is_(None), import_batch.c.undone_at_utc.is_(None)))
            .order_by(stock_count.c.counted_at_utc, stock_count.c.count_key)
        )
        found.update((row.product_key, row.quantity_milli) for row in session.connection.execute(query))
    return found
