"""Stocktakes as they are read: which there are, what was counted, what differs, what nobody counted."""

from __future__ import annotations

from dataclasses import dataclass

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import line_amount_minor, minor_exponent
from storeperf_core.operations.stock import all_stock
from storeperf_core.operations.writing import Reading
from storeperf_core.store.session import ReadSession


@dataclass(frozen=True, slots=True)
class Stocktake:
    """A stocktake, open while `closed_at_utc` is None. `counted` products are in it."""

    stocktake_key: int
    name: str
    category_key: int | None
    category: str | None
    opened_at_utc: int
    closed_at_utc: int | None
    counted: int


@dataclass(frozen=True, slots=True)
class Difference:
    """A product of a stocktake. `counted_milli` is its latest count there, `difference_milli` what its counts changed
    (None: nobody had counted it before), `cost_minor` the difference at today's cost, None where unknown."""

    product_key: int
    code: str
    name: str
    counted_milli: int
    difference_milli: int | None
    cost_minor: int | None
    counted_at_utc: int


@dataclass(frozen=True, slots=True)
class Summary:
    """What a stocktake came to; `cost_minor` adds up the differences whose cost is known, `without_cost` counts those
    where it is not."""

    stocktake: Stocktake
    rows: tuple[Difference, ...]
    cost_minor: int
    without_cost: int

    @property
    def surplus_milli(self) -> int:
        """Pieces found above what was expected."""
        return sum(max(row.difference_milli or 0, 0) for row in self.rows)

    @property
    def missing_milli(self) -> int:
        """Pieces that were expected and not there."""
        return -sum(min(row.difference_milli or 0, 0) for row in self.rows)


@dataclass(frozen=True, slots=True)
class NotCounted:
    """A product that a stocktake has not met yet, and what the ledger says there is of it."""

    product_key: int
    code: str
    name: str
    on_hand_milli: int | None


def stocktakes(session: ReadSession) -> list[Stocktake]:
    """Every stocktake, the newest first."""
    return [Stocktake(*row) for row in session.driver.execute(f"{_STOCKTAKES} ORDER BY t.stocktake_key DESC")]


def stocktake_summary(session: ReadSession, stocktake_key: int, currency: str) -> Summary:
    """What was counted so far, the largest differences at cost first. Raises Refusal when it is gone."""
    found = session.driver.execute(f"{_STOCKTAKES} AND t.stocktake_key = ?", (stocktake_key,)).fetchone()
    if found is None:
        raise Refusal("This stocktake is no longer there.")
    by_product: dict[int, Difference] = {}
    exponent = minor_exponent(currency)
    for key, code, name, counted, changed, unknown, at_utc, cost in session.driver.execute(_COUNTED, (stocktake_key,)):
        difference = None if unknown else changed
        worth = None if difference is None or cost is None else line_amount_minor(difference, cost, exponent)
        by_product[key] = Difference(key, code, name, counted, difference, worth, at_utc)
    rows = list(by_product.values())
    rows.sort(key=lambda row: (-abs(row.cost_minor or 0), -abs(row.difference_milli or 0), row.code))
    unpriced = sum(1 for row in rows if row.difference_milli and row.cost_minor is None)
    return Summary(Stocktake(*found), tuple(rows), sum(row.cost_minor or 0 for row in rows), unpriced)


def not_counted(session: Reading, stocktake_key: int) -> list[NotCounted]:
    """Goods in use, of the stocktake's category if it has one, that nobody counted in it yet; in order of code."""
    stock = all_stock(session)
    rows = session.connection.exec_driver_sql(_NOT_COUNTED, (stocktake_key, stocktake_key))
    return [
        NotCounted(row[0], row[1], row[2], stock[row[0]].on_hand_milli if row[0] in stock else None) for row in rows
    ]


def counted_here(session: Reading, stocktake_key: int, product_key: int) -> int | None:
    """What there is of a product by its latest count in a stocktake and what moved since; None: not counted there."""
    row = session.connection.exec_driver_sql(_SO_FAR, (stocktake_key, product_key)).one_or_none()
    return None if row is None else row[0]


_STOCKTAKES = (
    "SELECT t.stocktake_key, t.name, t.category_key, c.name, t.opened_at_utc, t.closed_at_utc,"
    " (SELECT count(DISTINCT product_key) FROM stock_count n WHERE n.stocktake_key = t.stocktake_key)"
    " FROM stocktake t LEFT JOIN category c ON c.category_key = t.category_key WHERE t.deleted = 0"
)
# The first count of a product says what nobody expected or how far it was off; each later one says what it changed.
_COUNTED = """
SELECT p.product_key, p.code, p.name, n.quantity_milli, sum(n.quantity_milli) OVER own - sum(n.expected_milli) OVER own,
       max(n.expected_milli IS NULL) OVER own, n.counted_at_utc, p.cost_micro
FROM stock_count n JOIN product p ON p.product_key = n.product_key
WHERE n.stocktake_key = ?
WINDOW own AS (PARTITION BY n.product_key)
ORDER BY n.counted_at_utc, n.count_key
"""
_NOT_COUNTED = """
SELECT p.product_key, p.code, p.name FROM product p
WHERE p.deleted = 0 AND p.active = 1 AND p.is_goods = 1
  AND (SELECT t.category_key IS NULL OR t.category_key = p.category_key FROM stocktake t WHERE t.stocktake_key = ?)
  AND p.product_key NOT IN (SELECT product_key FROM stock_count WHERE stocktake_key = ?)
ORDER BY p.code, p.product_key
"""
_SO_FAR = """
SELECT c.quantity_milli + coalesce(l.moved_milli, 0) - c.moved_before_milli FROM stock_count c
LEFT JOIN stock_level l ON l.store_key = c.store_key AND l.product_key = c.product_key
WHERE c.stocktake_key = ? AND c.product_key = ? ORDER BY c.counted_at_utc DESC, c.count_key DESC LIMIT 1
"""
