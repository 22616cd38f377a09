"""What must hold between counts, movements, their sums and the sales that moved stock."""

from __future__ import annotations

from sqlite3 import Connection


def first_stock_fault(connection: Connection) -> str | None:
    """The first count, movement or sum that does not agree with the others, in words, or None."""
    for sentence, query in _CHECKS:
        found = connection.execute(f"{query} LIMIT 1").fetchone()
        if found is not None:
            return sentence.format(*found)
    return None


_CHECKS = (
    (
        "stock count {0} is of product {1}, which is not there",
        "SELECT count_key, product_key FROM stock_count WHERE product_key NOT IN (SELECT product_key FROM product)",
    ),
    (
        "stock count {0} came with import {1}, which brought in {2}",
        "SELECT count_key, b.batch_key, b.kind FROM stock_count JOIN import_batch b USING (batch_key)"
        " WHERE b.kind <> 'stock'",
    ),
    (
        "movement {0} of transaction {1} is not what line {0} of its receipt moved",
        "SELECT abs(m.ordinal), m.txn_key FROM stock_movement m"
        " LEFT JOIN sale s ON s.txn_key = m.txn_key AND s.kind = (m.ordinal < 0)"
        " LEFT JOIN sale_line l ON l.sale_key = s.sale_key AND l.ordinal = abs(m.ordinal)"
        " WHERE m.kind IN ('sale', 'refund')"
        " AND (l.product_key IS NOT m.product_key OR l.quantity_milli IS NOT -m.quantity_milli"
        "  OR s.kind IS NOT (m.kind = 'refund'))",
    ),
    (
        "movement {0} of transaction {1} is a {2}, but its transaction made a receipt",
        "SELECT ordinal, txn_key, kind FROM stock_movement WHERE kind NOT IN ('sale', 'refund')"
        " AND txn_key IN (SELECT txn_key FROM sale WHERE receipt_number IS NOT NULL)",
    ),
    (
        "movement {0} of transaction {1} is not of its transaction's time",
        "SELECT ordinal, txn_key FROM stock_movement JOIN txn USING (txn_key)"
        " WHERE moved_at_utc <> (hlc >> 16) * 1000 + min(hlc & 65535, 999)",
    ),
    (
        "the movements of product {0} add up to {1}, its level says {2}",
        "SELECT product_key, sum(moved), sum(level) FROM ("
        "SELECT store_key, product_key, quantity_milli AS moved, 0 AS level FROM stock_movement"
        " UNION ALL SELECT store_key, product_key, 0, moved_milli FROM stock_level)"
        " GROUP BY store_key, product_key HAVING sum(moved) <> sum(level)",
    ),
    (
        "stock count {0} takes {1} for what had moved before it, the movements give {2}",
        "SELECT * FROM (SELECT c.count_key, c.moved_before_milli AS kept,"
        " coalesce(sum(iif(m.moved_at_utc <= c.counted_at_utc, m.quantity_milli, 0)), 0) AS moved"
        " FROM stock_count c LEFT JOIN stock_movement m USING (store_key, product_key) GROUP BY 1)"
        " WHERE kept <> moved",
    ),
)
