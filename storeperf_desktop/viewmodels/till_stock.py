"""What is left of the products on the tiles."""

from __future__ import annotations

import json
from collections.abc import Sequence

from storeperf_core.operations.stock import on_hand
from storeperf_core.store.session import ReadSession

_LOW_WITHOUT_POINT_MILLI = 0


def stock_shown(session: ReadSession, product_keys: Sequence[int]) -> dict[int, tuple[int, bool]]:
    """By product key what is on hand in thousandths, and whether that is low: at or below its reorder point, or none.

    Products whose stock is unknown are left out.
    """
    left = on_hand(session, product_keys)
    query = "SELECT product_key, reorder_point_milli FROM product WHERE product_key IN (SELECT value FROM json_each(?))"
    points = dict(session.driver.execute(query, (json.dumps(list(product_keys)),)))
    return {
        key: (milli, milli <= (points.get(key) or _LOW_WITHOUT_POINT_MILLI))
        for key, milli in left.items()
        if milli is not None
    }
