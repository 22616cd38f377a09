"""Every page of every order and filter, against the same receipts sorted and narrowed in Python."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from storeperf_core.analytics.browse import (
    SalesFilter,
    Sort,
    build_position_map,
    page_of_lines,
    page_of_sales,
    sums_behind,
)
from storeperf_core.store.opening import owner
from storeperf_core.store.session import ReadSession, reading
from tests.core.analytics.browse.conftest import CLIENTS, Line, Receipt, Shop, add_receipt

Taken = Callable[[Shop, Receipt, Line], bool]
SORTS: tuple[Sort, ...] = ("date", "receipt", "total", "customer")
SINCE, UNTIL = date(2024, 2, 29), date(2024, 3, 4)


def _called(receipt: Receipt) -> tuple[bool, str]:
    if receipt.client is None:
        return True, ""
    code, name = CLIENTS[receipt.client]
    return False, (name or code).casefold()


ORDERS: dict[Sort, Callable[[Receipt], Any]] = {
    "date": lambda receipt: receipt.at,
    "receipt": lambda receipt: receipt.number or "",
    "total": lambda receipt: receipt.total,
    "customer": lambda receipt: (_called(receipt), receipt.at),
}

FILTERS: dict[str, tuple[Callable[[Shop], SalesFilter], Taken]] = {
    "everything": (lambda shop: SalesFilter(), lambda shop, receipt, line: True),
    "period": (
        lambda shop: SalesFilter(since=SINCE, until=UNTIL),
        lambda shop, receipt, line: SINCE <= receipt.day < UNTIL,
    ),
    "customer": (lambda shop: SalesFilter(client_key=shop.clients[1]), lambda shop, receipt, line: receipt.client == 1),
    "refunds": (lambda shop: SalesFilter(kind=1), lambda shop, receipt, line: receipt.total < 0),
    "cell": (
        lambda shop: SalesFilter(weekday=3, hour=10),
        lambda shop, receipt, line: (receipt.day.weekday(), receipt.at.hour) == (3, 10),
    ),
    "amounts": (
        lambda shop: SalesFilter(at_least_minor=500, at_most_minor=2_000),
        lambda shop, receipt, line: 500 <= receipt.total <= 2_000,
    ),
    "product": (
        lambda shop: SalesFilter(product_key=shop.products["LAMP"]),
        lambda shop, receipt, line: line.product == "LAMP",
    ),
    "product in a period": (
        lambda shop: SalesFilter(product_key=shop.products["TEA"], since=SINCE),
        lambda shop, receipt, line: line.product == "TEA" and receipt.day >= SINCE,
    ),
    "category": (
        lambda shop: SalesFilter(category_key=shop.categories["Home"]),
        lambda shop, receipt, line: line.product not in ("TEA", "SOAP"),
    ),
    "no category": (lambda shop: SalesFilter(category_key=0), lambda shop, receipt, line: line.product == "SOAP"),
    "text of a receipt": (
        lambda shop: SalesFilter(text=" c"),
        lambda shop, receipt, line: (receipt.number or "").startswith("C") or receipt.client is not None,
    ),
    "text of a customer": (lambda shop: SalesFilter(text="ZOË"), lambda shop, receipt, line: receipt.client == 0),
    "text of a product": (
        lambda shop: SalesFilter(text="äpf"),
        lambda shop, receipt, line: line.product == "ÄPFEL",
    ),
    "text of a product of old, and refunds": (
        lambda shop: SalesFilter(text="LAMP OF", kind=1),
        lambda shop, receipt, line: line.product.upper() == "LAMP" and receipt.total < 0,
    ),
    "text of nothing": (lambda shop: SalesFilter(text="% nothing"), lambda shop, receipt, line: False),
}


def _expected(shop: Shop, sort: Sort, descending: bool, taken: Taken) -> list[tuple[int, int]]:
    """(sale key, ordinal) of every line, in order."""
    receipts = sorted(shop.live, key=lambda receipt: (ORDERS[sort](receipt), receipt.key), reverse=descending)
    return [(each.key, line.ordinal) for each in receipts for line in each.lines if taken(shop, each, line)]


@pytest.mark.parametrize("name", FILTERS)
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", SORTS)
def test_pages_of_lines_are_slices_of_the_whole_order(
    shop: Shop, session: ReadSession, sort: Sort, descending: bool, name: str
) -> None:
    make, taken = FILTERS[name]
    expected = _expected(shop, sort, descending, taken)
    positions = build_position_map(session, "lines", sort, descending=descending, wanted=make(shop))
    assert positions.total == len(expected)
    for first in range(0, len(expected) + 5, 3):
        page = page_of_lines(session, positions, first, 7)
        assert [(line.sale.sale_key, line.ordinal) for line in page] == expected[first : first + 7]


@pytest.mark.parametrize("name", FILTERS)
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", SORTS)
def test_pages_of_sales_are_slices_of_the_whole_order(
    shop: Shop, session: ReadSession, sort: Sort, descending: bool, name: str
) -> None:
    make, taken = FILTERS[name]
    expected = list(dict.fromkeys(key for key, _ in _expected(shop, sort, descending, taken)))
    positions = build_position_map(session, "sales", sort, descending=descending, wanted=make(shop))
    assert positions.total == len(expected)
    for first in range(0, len(expected) + 5, 3):
        assert [row.sale_key for row in page_of_sales(session, positions, first, 7)] == expected[first : first + 7]


@pytest.mark.parametrize("name", FILTERS)
def test_the_rows_behind_a_figure_come_to_the_figure(shop: Shop, session: ReadSession, name: str) -> None:
    make, taken = FILTERS[name]
    sums = sums_behind(session, make(shop))
    lines = [line for each in shop.live for line in each.lines if taken(shop, each, line)]
    assert (sums.line_count, sums.revenue_minor) == (len(lines), sum(line.amount for line in lines))
    assert sums.quantity_milli == sum(line.quantity for line in lines) * 1_000
    positions = build_position_map(session, "lines", wanted=make(shop))
    page = page_of_lines(session, positions, 0, positions.total)
    assert sum(line.amount_minor for line in page) == sums.revenue_minor
    assert len({line.sale.sale_key for line in page}) == sums.sale_count + sums.refund_count


def test_a_figure_of_a_rollup_equals_the_sales_behind_it(shop: Shop, session: ReadSession) -> None:
    wanted = {
        "store_day": lambda row: SalesFilter(since=row["day"], until=row["day"] + timedelta(1)),
        "hour_day": lambda row: SalesFilter(since=row["day"], until=row["day"] + timedelta(1), hour=row["hour"]),
        "product_day": lambda row: SalesFilter(
            since=row["day"], until=row["day"] + timedelta(1), product_key=row["product_key"]
        ),
        "category_day": lambda row: SalesFilter(
            since=row["day"], until=row["day"] + timedelta(1), category_key=row["category_key"]
        ),
        "client_day": lambda row: SalesFilter(
            since=row["day"], until=row["day"] + timedelta(1), client_key=row["client_key"]
        ),
    }
    for name, make in wanted.items():
        rows = session.connection.exec_driver_sql(f"SELECT * FROM rollup_{name}").mappings().all()
        assert rows
        for row in rows:
            sums = sums_behind(session, make({**row, "day": date(1970, 1, 1) + timedelta(row["business_date"])}))
            assert sums.revenue_minor == row["sold_minor"] - row["refunded_minor"]
            assert (sums.sale_count, sums.refund_count) == (row["sale_count"], row["refund_count"])
            assert sums.line_count == row["line_count"]


def test_rows_hold_what_was_sold(shop: Shop, session: ReadSession) -> None:
    receipt = next(each for each in shop.live if each.client == 0 and each.number)
    positions = build_position_map(session, "lines", wanted=SalesFilter(text=receipt.number or ""))
    line = page_of_lines(session, positions, 0, 1)[0]
    first = receipt.lines[0]
    assert (line.code, line.name) == (first.product, f"{first.product.title()} of old")
    assert (line.quantity_milli, line.unit_price_micro) == (first.quantity * 1_000, first.pence * 10_000)
    assert (line.sale.sold_at, line.sale.business_date) == (receipt.at, receipt.day)
    assert (line.sale.client_code, line.sale.client_name) == CLIENTS[0]
    assert (line.sale.receipt, line.sale.total_minor) == (receipt.number, receipt.total)


def test_rows_keep_their_position_while_sales_are_written(own_shop: Shop) -> None:
    with reading(own_shop.store.readers) as session:
        positions = build_position_map(session, "lines")
        before = page_of_lines(session, positions, 0, positions.total)
    with own_shop.store.to_write().change("complete_sale", owner("cli")) as change:
        earlier = replace(own_shop.receipts[0], at=datetime(2020, 1, 1, tzinfo=UTC))
        add_receipt(change, own_shop, earlier)
    with reading(own_shop.store.readers) as session:
        assert page_of_lines(session, positions, 0, positions.total) == before
        assert build_position_map(session, "lines").total == positions.total + len(earlier.lines)
