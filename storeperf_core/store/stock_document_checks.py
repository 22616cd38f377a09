"""What must hold between documents, the movements they head, stocktakes and purchase orders."""

from __future__ import annotations

from sqlite3 import Connection

_BY_HAND = "('receipt', 'adjustment', 'transfer_out', 'transfer_in')"

_CHECKS = (
    (
        "movement {0} of transaction {1} is a {2}, which its document does not head",
        "SELECT m.ordinal, m.txn_key, m.kind FROM stock_movement m LEFT JOIN stock_document d USING (txn_key)"
        " WHERE m.kind NOT IN ('sale', 'refund')"
        f" AND (m.kind NOT IN {_BY_HAND} OR d.kind IS NOT m.kind OR d.store_key IS NOT m.store_key"
        "  OR d.at_utc IS NOT m.moved_at_utc)",
    ),
    (
        "stock document {0}, a {1}, moves nothing",
        "SELECT document_key, kind FROM stock_document d"
        " WHERE NOT EXISTS (SELECT 1 FROM stock_movement m WHERE m.txn_key = d.txn_key)",
    ),
    (
        "movement {0} of transaction {1}, a {2}, goes the wrong way",
        "SELECT ordinal, txn_key, kind FROM stock_movement WHERE quantity_milli = 0"
        " OR (kind IN ('receipt', 'transfer_in') AND quantity_milli < 0)"
        " OR (kind = 'transfer_out' AND quantity_milli > 0)",
    ),
    (
        "stock document {0} names an order and is no receipt",
        "SELECT document_key FROM stock_document WHERE order_key IS NOT NULL AND kind <> 'receipt'",
    ),
    (
        "stock count {0} is of stocktake {1}, which was not open then",
        "SELECT c.count_key, t.stocktake_key FROM stock_count c JOIN stocktake t USING (stocktake_key)"
        " WHERE c.counted_at_utc < t.opened_at_utc OR c.counted_at_utc > t.closed_at_utc",
    ),
    (
        "two purchase orders have the number {0}",
        "SELECT number FROM purchase_order GROUP BY store_key, number HAVING count(*) > 1",
    ),
    (
        "purchase order {0} has two lines of product {1}",
        "SELECT o.number, l.product_key FROM purchase_order_line l JOIN purchase_order o USING (order_key)"
        " WHERE l.deleted = 0 GROUP BY l.order_key, l.product_key HAVING count(*) > 1",
    ),
    (
        "goods were received for purchase order {0}, which is still a draft",
        "SELECT number FROM purchase_order o WHERE state = 'draft'"
        " AND EXISTS (SELECT 1 FROM stock_document d WHERE d.order_key = o.order_key)",
    ),
)


def first_stock_document_fault(connection: Connection) -> str | None:
    """The first document, movement, stocktake or order that does not agree with the others, in words, or None."""
    for sentence, query in _CHECKS:
        found = connection.execute(f"{query} LIMIT 1").fetchone()
        if found is not None:
            return sentence.format(*found)
    return None
