"""What must hold between a receipt and its lines, and between a sale and the imports that hold it."""

from __future__ import annotations

from itertools import groupby, zip_longest
from operator import itemgetter
from sqlite3 import Connection
from typing import Any

from storeperf_core.store.content import lines_hash

# Of a sale's header, what its lines sum to. The lines lie together by sale, so this is one pass over them.
_SUMS = {
    "line_count": "count(*)",
    "sold_minor": "sum(CASE WHEN quantity_milli > 0 THEN amount_minor ELSE 0 END)",
    "refunded_minor": "-sum(CASE WHEN quantity_milli < 0 THEN amount_minor ELSE 0 END)",
    "sold_quantity_milli": "sum(max(quantity_milli, 0))",
    "refunded_quantity_milli": "-sum(min(quantity_milli, 0))",
    "discount_minor": "sum(discount_minor)",
    "tax_minor": "sum(tax_minor)",
    "margin_revenue_minor": "sum(CASE WHEN cost_minor IS NOT NULL THEN amount_minor - tax_minor ELSE 0 END)",
    "cost_minor": "coalesce(sum(cost_minor), 0)",
}

_SUMMED_LINES = (
    "SELECT sale_key, min(ordinal) AS first_ordinal, max(ordinal) AS last_ordinal, "
    + ", ".join(f"{expression} AS {name}" for name, expression in _SUMS.items())
    + " FROM sale_line GROUP BY sale_key"
)

_NAMES = "coalesce('receipt ' || s.external_number, 'sale ' || s.sale_key)"

_CHECKS = (
    (
        "{0} has no lines",
        f"SELECT {_NAMES} FROM sale s WHERE NOT EXISTS (SELECT 1 FROM sale_line l WHERE l.sale_key = s.sale_key)",
    ),
    (
        "{0} stopped counting although an import that was not undone holds it",
        f"SELECT {_NAMES} FROM sale s WHERE s.is_live = 0"
        " AND EXISTS (SELECT 1 FROM batch_sale b WHERE b.sale_key = s.sale_key AND b.is_live = 1)",
    ),
    (
        "{0} still counts although every import that held it was undone",
        f"SELECT {_NAMES} FROM sale s WHERE s.is_live = 1"
        " AND EXISTS (SELECT 1 FROM batch_sale b WHERE b.sale_key = s.sale_key)"
        " AND NOT EXISTS (SELECT 1 FROM batch_sale b WHERE b.sale_key = s.sale_key AND b.is_live = 1)",
    ),
    (
        "{0} does not count although no import was undone that held it",
        f"SELECT {_NAMES} FROM sale s WHERE s.is_live = 0"
        " AND NOT EXISTS (SELECT 1 FROM batch_sale b WHERE b.sale_key = s.sale_key)",
    ),
    (
        "{0} is held by an import that was taken back",
        f"SELECT {_NAMES} FROM batch_sale b JOIN import_batch i USING (batch_key) JOIN sale s USING (sale_key)"
        " WHERE b.is_live = 1 AND (i.undone_at_utc IS NOT NULL OR i.state IN ('undone', 'cancelled'))",
    ),
    (
        "{0} was let go by an import that was not taken back",
        f"SELECT {_NAMES} FROM batch_sale b JOIN import_batch i USING (batch_key) JOIN sale s USING (sale_key)"
        " WHERE b.is_live = 0 AND i.state = 'done'",
    ),
    (
        "a product is called {0} on receipts twice in the same way",
        "SELECT name FROM sold_as GROUP BY product_key, code, name HAVING count(*) > 1",
    ),
    (
        "{0} refunds a sale that does not count",
        f"SELECT {_NAMES} FROM sale s JOIN sale o ON o.sale_key = s.refund_of_sale_key"
        " WHERE s.is_live = 1 AND (o.is_live = 0 OR o.kind <> 0)",
    ),
)


def first_receipt_fault(connection: Connection) -> str | None:
    """The first receipt that does not agree with its lines or with the imports that hold it, in words, or None."""
    fault = _first_wrong_sum(connection)
    if fault is not None:
        return fault
    for sentence, query in _CHECKS:
        found = connection.execute(f"{query} LIMIT 1").fetchone()
        if found is not None:
            return sentence.format(*found)
    return _first_wrong_lines(connection)


def _first_wrong_sum(connection: Connection) -> str | None:
    kept, summed = (", ".join(f"{side}.{name}" for name in _SUMS) for side in ("s", "l"))
    row = connection.execute(
        f"SELECT {_NAMES}, first_ordinal, last_ordinal, {kept}, {summed}"
        f" FROM ({_SUMMED_LINES}) l JOIN sale s USING (sale_key)"
        f" WHERE ({kept}) IS NOT ({summed}) OR first_ordinal <> 1 OR last_ordinal <> l.line_count LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    receipt, first, last = row[:3]
    header, lines = row[3 : 3 + len(_SUMS)], row[3 + len(_SUMS) :]
    for name, written, added in zip(_SUMS, header, lines, strict=True):
        if written != added:
            return f"{receipt}: {name} is {written}, its lines give {added}"
    return f"{receipt}: its lines are numbered {first} to {last}, but there are {lines[0]}"


def _first_wrong_lines(connection: Connection) -> str | None:
    """A receipt whose lines are not those that its hash was made of, though their sums agree."""
    receipts = connection.execute(f"SELECT s.sale_key, s.lines_hash, {_NAMES} FROM sale s ORDER BY s.sale_key")
    lines = connection.execute(
        "SELECT l.sale_key, a.code, l.quantity_milli, l.unit_price_micro, l.discount_minor, l.product_key,"
        " l.category_key, l.first_of, a.product_key"
        " FROM sale_line l CROSS JOIN sold_as a ON a.sold_as_key = l.sold_as_key ORDER BY l.sale_key, l.ordinal"
    )
    for sale, its in zip_longest(receipts, groupby(lines, itemgetter(0))):
        if sale is None or its is None or sale[0] != its[0]:
            return f"there are lines of sale {its[0]}, which is not there" if its else f"{sale[2]} has no lines"
        _, kept, receipt = sale
        fault = _line_fault([line[1:] for line in its[1]], kept)
        if fault is not None:
            return f"{receipt}: {fault}"
    return None


def _line_fault(lines: list[tuple[Any, ...]], kept: bytes) -> str | None:
    if lines_hash(line[:4] for line in lines) != kept:
        return "its lines are not those that were recorded"
    products: set[int] = set()
    categories: set[int | None] = set()
    for *_, product, category, first_of, named in lines:
        if named != product:
            return "a line is called as another product"
        if first_of != (product not in products) | (category not in categories) << 1:
            return "a line says wrongly whether it is the first of its product or category"
        products.add(product)
        categories.add(category)
    return None
