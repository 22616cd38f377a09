"""What must hold of sales made here: their numbers, what they were paid with, what they refund, and their shifts."""

from __future__ import annotations

from sqlite3 import Connection

from storeperf_core.store.session_figures import session_figures

_NAMES = "'receipt ' || s.till_key || '-' || s.incarnation || '-' || s.receipt_number"

_CHECKS = (
    (
        "{0} is followed by receipt {1}: numbers are missing",
        f"SELECT {_NAMES}, following FROM (SELECT till_key, incarnation, receipt_number,"
        " lead(receipt_number) OVER (PARTITION BY till_key, incarnation ORDER BY receipt_number) AS following"
        " FROM sale WHERE receipt_number IS NOT NULL) s WHERE following <> receipt_number + 1",
    ),
    (
        "{0} is the first of its till: the numbers before it are missing",
        f"SELECT {_NAMES} FROM (SELECT till_key, incarnation, min(receipt_number) AS receipt_number"
        " FROM sale WHERE receipt_number IS NOT NULL GROUP BY 1, 2) s WHERE receipt_number <> 1",
    ),
    (
        "{0} comes to {1}, but was paid with {2}",
        f"SELECT {_NAMES}, s.sold_minor - s.refunded_minor + s.rounding_minor, coalesce(sum(t.amount_minor), 0) AS paid"
        " FROM sale s LEFT JOIN tender t USING (sale_key) WHERE s.receipt_number IS NOT NULL GROUP BY s.sale_key"
        " HAVING paid <> s.sold_minor - s.refunded_minor + s.rounding_minor",
    ),
    (
        "{0} is older than the receipt before it",
        f"SELECT {_NAMES} FROM sale s JOIN sale b ON b.till_key = s.till_key AND b.incarnation = s.incarnation"
        " AND b.receipt_number = s.receipt_number - 1 WHERE s.sold_at_utc < b.sold_at_utc",
    ),
    (
        "line {1} of {0} refunds a line that was not sold",
        f"SELECT {_NAMES}, l.ordinal FROM sale s JOIN sale_line l USING (sale_key)"
        " LEFT JOIN sale_line o ON o.sale_key = s.refund_of_sale_key AND o.ordinal = l.refunds_ordinal"
        " WHERE s.receipt_number IS NOT NULL AND s.kind = 1 AND o.product_key IS NOT l.product_key"
        " AND (s.refund_of_sale_key IS NOT NULL OR l.refunds_ordinal IS NOT NULL)",
    ),
    (
        "{0} was made while no shift was open",
        f"SELECT {_NAMES} FROM sale s WHERE s.receipt_number IS NOT NULL AND 1 <> (SELECT count(*) FROM till_session o"
        " LEFT JOIN till_session_close c USING (session_key)"
        " WHERE o.till_key = s.till_key AND o.incarnation = s.incarnation AND s.receipt_number >= o.first_receipt"
        " AND (c.last_receipt IS NULL OR s.receipt_number <= c.last_receipt))",
    ),
    (
        "shift {0} of till {1} does not follow the one before it",
        "SELECT number, till_key FROM (SELECT o.number, o.till_key, o.first_receipt, c.last_receipt,"
        " lag(o.number, 1, 0) OVER chain AS earlier, lag(c.last_receipt, 1, 0) OVER chain AS ended"
        " FROM till_session o LEFT JOIN till_session_close c USING (session_key)"
        " WINDOW chain AS (PARTITION BY o.till_key, o.incarnation ORDER BY o.number))"
        " WHERE number <> earlier + 1 OR first_receipt <> coalesce(ended, -1) + 1",
    ),
)


def first_till_fault(connection: Connection) -> str | None:
    """The first sale or shift that does not hold, in words, or None."""
    for sentence, query in _CHECKS:
        found = connection.execute(f"{query} LIMIT 1").fetchone()
        if found is not None:
            return sentence.format(*found)
    for session_key, till_key, number, expected in connection.execute(_CLOSED).fetchall():
        figures = session_figures(connection, session_key)
        if figures.expected_minor != expected:
            return (
                f"shift {number} of till {till_key} was closed with {expected} expected in cash,"
                f" what happened in it gives {figures.expected_minor}"
            )
    return None


_CLOSED = (
    "SELECT session_key, o.till_key, o.number, c.expected_minor"
    " FROM till_session_close c JOIN till_session o USING (session_key) ORDER BY session_key"
)
