"""The table of stock: every product in use that is goods, found, narrowed, sorted and read a page at a time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from storeperf_core.analytics.browse.searching import matching_products
from storeperf_core.domain.money import line_amount_minor, minor_exponent
from storeperf_core.operations.stock import Stock, all_stock, stock_of
from storeperf_core.operations.stock_control.on_order import on_order
from storeperf_core.store.session import ReadSession

StockSort = Literal["name", "code", "on_hand", "value", "counted"]
StockFilter = Literal["all", "low", "negative", "unknown"]


@dataclass(frozen=True, slots=True)
class StockRow:
    """A product's stock in thousandths, None where it was never counted; `value_minor` is on hand at today's cost,
    None where either is unknown."""

    product_key: int
    code: str
    name: str
    category: str | None
    on_hand_milli: int | None
    on_order_milli: int
    reorder_point_milli: int | None
    counted_at_utc: int | None
    value_minor: int | None

    @property
    def is_low(self) -> bool:
        """Whether what is known to be there is at the reorder point or below."""
        return _is_low(self.on_hand_milli, self.reorder_point_milli)


def order_stock(
    session: ReadSession,
    sort: StockSort = "name",
    *,
    descending: bool = False,
    text: str = "",
    only: StockFilter = "all",
    category_key: int | None = None,
) -> list[int]:
    """Keys of the products that match, in order; unknown stock is last. `category_key` 0 is without a category."""
    found = session.driver.execute(
        "SELECT product_key, code, name, reorder_point_milli, cost_micro FROM product"
        " WHERE deleted = 0 AND active = 1 AND is_goods = 1"
        " AND (:category IS NULL OR coalesce(category_key, 0) = :category)",
        {"category": category_key},
    ).fetchall()
    if text.strip():
        matches = set(matching_products(session.driver, text.strip()))
        found = [row for row in found if row[0] in matches]
    stock = {} if only == "all" and sort in ("name", "code") else all_stock(session)
    found = [row for row in found if _is_wanted(stock.get(row[0]), row[3], only)]
    found.sort(key=lambda row: (row[1].casefold(), row[1], row[0]))
    if sort == "name":
        found.sort(key=lambda row: row[2].casefold(), reverse=descending)
    elif sort == "code":
        found.sort(key=lambda row: row[1].casefold(), reverse=descending)
    else:
        figures = {row[0]: _figure(stock.get(row[0]), row[4], sort) for row in found}
        known = {key: figure for key, figure in figures.items() if figure is not None}
        by_figure = sorted(known, key=known.__getitem__, reverse=descending)
        return [*by_figure, *(key for key in figures if key not in known)]
    return [row[0] for row in found]


def page_of_stock(session: ReadSession, product_keys: Sequence[int], currency: str) -> list[StockRow]:
    """The products with these keys (a slice of `order_stock`), in their order."""
    stock, ordered = stock_of(session, product_keys), on_order(session, product_keys)
    exponent = minor_exponent(currency)
    found = {}
    for key, code, name, category, point, cost in session.driver.execute(_PRODUCTS, (json.dumps(list(product_keys)),)):
        known = stock[key]
        here = None if known is None else known.on_hand_milli
        value = None if here is None or cost is None else line_amount_minor(here, cost, exponent)
        at_utc = None if known is None else known.counted_at_utc
        found[key] = StockRow(key, code, name, category, here, ordered.get(key, 0), point, at_utc, value)
    return [found[key] for key in product_keys if key in found]


def _is_wanted(stock: Stock | None, reorder_point_milli: int | None, only: StockFilter) -> bool:
    if only == "low":
        return _is_low(None if stock is None else stock.on_hand_milli, reorder_point_milli)
    if only == "negative":
        return stock is not None and stock.on_hand_milli < 0
    return only == "all" or stock is None


def _is_low(on_hand_milli: int | None, reorder_point_milli: int | None) -> bool:
    return on_hand_milli is not None and reorder_point_milli is not None and on_hand_milli <= reorder_point_milli


def _figure(stock: Stock | None, cost_micro: int | None, sort: StockSort) -> int | None:
    if stock is None:
        return None
    if sort == "value":
        return None if cost_micro is None else stock.on_hand_milli * cost_micro
    return stock.counted_at_utc if sort == "counted" else stock.on_hand_milli


_PRODUCTS = (
    "SELECT p.product_key, p.code, p.name, c.name, p.reorder_point_milli, p.cost_micro FROM product p"
    " LEFT JOIN category c ON c.category_key = p.category_key"
    " WHERE p.product_key IN (SELECT value FROM json_each(?))"
)
