"""The tables of products and customers: found, sorted and read a page at a time."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from sqlite3 import Connection
from typing import Any, Literal

from storeperf_core.analytics.browse.searching import matching_clients, matching_products
from storeperf_core.domain.business_date import day_of
from storeperf_core.store.session import ReadSession

RecordSort = Literal["code", "name", "price", "revenue"]


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A product; revenue and quantity are those of all time, sold less refunded."""

    product_key: int
    code: str
    name: str
    category: str | None
    price_micro: int | None
    cost_micro: int | None
    is_goods: bool
    active: bool
    revenue_minor: int
    quantity_milli: int


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A customer; revenue and sales are those of all time, `last_date` the business date of the last one."""

    client_key: int
    code: str
    name: str | None
    email: str | None
    phone: str | None
    active: bool
    revenue_minor: int
    sale_count: int
    last_date: date | None


# The months that a store has figures of, each found by one step into the index instead of a scan of all products.
MONTHS = """
WITH RECURSIVE months (store_key, month) AS (
    SELECT store_key, (SELECT min(month) FROM rollup_product_month r WHERE r.store_key = store.store_key) FROM store
    UNION ALL
    SELECT store_key, (SELECT min(month) FROM rollup_product_month r
                       WHERE r.store_key = months.store_key AND r.month > months.month)
    FROM months WHERE month IS NOT NULL
)
"""

_PRODUCTS = f"""
{MONTHS}
SELECT p.product_key, p.code, p.name, c.name, p.price_micro, p.cost_micro, p.is_goods, p.active,
       coalesce(sum(m.sold_minor - m.refunded_minor), 0),
       coalesce(sum(m.sold_quantity_milli - m.refunded_quantity_milli), 0)
FROM product p
LEFT JOIN category c ON c.category_key = p.category_key
LEFT JOIN months
LEFT JOIN rollup_product_month m
       ON m.store_key = months.store_key AND m.month = months.month AND m.product_key = p.product_key
WHERE p.product_key IN (SELECT value FROM json_each(?))
GROUP BY p.product_key
"""

_CLIENTS = """
SELECT c.client_key, c.code, c.name, c.email, c.phone, c.active, coalesce(sum(t.sold_minor - t.refunded_minor), 0),
       coalesce(sum(t.sale_count), 0),
       (SELECT s.business_date FROM sale s WHERE s.client_key = c.client_key AND s.is_live = 1
        ORDER BY s.sold_at_utc DESC LIMIT 1)
FROM client c
LEFT JOIN rollup_client_total t ON t.store_key IN (SELECT store_key FROM store) AND t.client_key = c.client_key
WHERE c.client_key IN (SELECT value FROM json_each(?))
GROUP BY c.client_key
"""

_PRODUCT_REVENUE = "SELECT product_key, sum(sold_minor - refunded_minor) FROM rollup_product_month GROUP BY product_key"
_CLIENT_REVENUE = "SELECT client_key, sum(sold_minor - refunded_minor) FROM rollup_client_total GROUP BY client_key"


def order_products(
    session: ReadSession,
    sort: RecordSort = "name",
    *,
    descending: bool = False,
    text: str = "",
    active: bool | None = None,
    category_key: int | None = None,
) -> list[int]:
    """Keys of the products that match, in order. `category_key` 0 is without one; `text` as in a sales filter."""
    found = session.driver.execute(
        "SELECT product_key, code, name, price_micro FROM product WHERE deleted = 0"
        " AND (:active IS NULL OR active = :active) AND (:category IS NULL OR coalesce(category_key, 0) = :category)",
        {"active": active, "category": category_key},
    ).fetchall()
    return _sorted(session.driver, found, sort, descending, text, matching_products, _PRODUCT_REVENUE)


def order_clients(
    session: ReadSession,
    sort: RecordSort = "name",
    *,
    descending: bool = False,
    text: str = "",
    active: bool | None = None,
) -> list[int]:
    """Keys of the customers that match, in order. A customer without a name is sorted by code; none has a price."""
    found = session.driver.execute(
        "SELECT client_key, code, coalesce(name, code), NULL FROM client WHERE deleted = 0"
        " AND (:active IS NULL OR active = :active)",
        {"active": active},
    ).fetchall()
    return _sorted(session.driver, found, sort, descending, text, matching_clients, _CLIENT_REVENUE)


def page_of_products(session: ReadSession, product_keys: Sequence[int]) -> list[ProductRow]:
    """The products with these keys (a slice of `order_products`), in their order."""
    found = {
        key: ProductRow(*[key, *names, bool(is_goods), bool(active), revenue, quantity])
        for key, *names, is_goods, active, revenue, quantity in session.driver.execute(
            _PRODUCTS, (json.dumps(product_keys),)
        )
    }
    return [found[key] for key in product_keys if key in found]


def page_of_clients(session: ReadSession, client_keys: Sequence[int]) -> list[ClientRow]:
    """The customers with these keys (a slice of `order_clients`), in their order."""
    found = {
        key: ClientRow(*[key, *names, bool(active), revenue, sales, None if last is None else day_of(last)])
        for key, *names, active, revenue, sales, last in session.driver.execute(_CLIENTS, (json.dumps(client_keys),))
    }
    return [found[key] for key in client_keys if key in found]


def _sorted(
    driver: Connection,
    found: list[tuple[int, str, str, int | None]],
    sort: RecordSort,
    descending: bool,
    text: str,
    matching: Callable[[Connection, str], Any],
    revenue_query: str,
) -> list[int]:
    if text.strip():
        matches = set(matching(driver, text.strip()))
        found = [row for row in found if row[0] in matches]
    revenue = dict(driver.execute(revenue_query)) if sort == "revenue" else {}
    orders: dict[RecordSort, Callable[[tuple[int, str, str, int | None]], Any]] = {
        "code": lambda row: row[1].casefold(),
        "name": lambda row: row[2].casefold(),
        "price": lambda row: -1 if row[3] is None else row[3],
        "revenue": lambda row: revenue.get(row[0], 0),
    }
    # Equal values are in order of code, ascending in both directions.
    found.sort(key=lambda row: (row[1].casefold(), row[1], row[0]))
    found.sort(key=orders[sort], reverse=descending)
    return [row[0] for row in found]
