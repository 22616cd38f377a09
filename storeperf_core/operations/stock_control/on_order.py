"""What is on order: of every order that was sent, what has not come yet."""

from __future__ import annotations

import json
from collections.abc import Iterable

from storeperf_core.operations.writing import Reading


def on_order(session: Reading, product_keys: Iterable[int] | None = None) -> dict[int, int]:
    """Thousandths on order by product, for those of `product_keys` (None: all) of which something is."""
    wanted = None if product_keys is None else json.dumps(list(product_keys))
    rows = session.connection.exec_driver_sql(_ON_ORDER, (wanted, wanted))
    return {key: quantity for key, quantity in rows if quantity}


# Of one line more may have come than was ordered: that takes nothing from another.
_ON_ORDER = """
WITH came AS (
    SELECT d.order_key, m.product_key, sum(m.quantity_milli) AS quantity_milli
    FROM purchase_order o JOIN stock_document d USING (order_key) JOIN stock_movement m ON m.txn_key = d.txn_key
    WHERE o.state = 'sent' AND o.deleted = 0 GROUP BY 1, 2)
SELECT l.product_key, sum(max(0, l.quantity_milli - coalesce(c.quantity_milli, 0)))
FROM purchase_order o JOIN purchase_order_line l USING (order_key)
LEFT JOIN came c ON c.order_key = l.order_key AND c.product_key = l.product_key
WHERE o.state = 'sent' AND o.deleted = 0 AND l.deleted = 0
  AND (? IS NULL OR l.product_key IN (SELECT value FROM json_each(?)))
GROUP BY l.product_key
"""
