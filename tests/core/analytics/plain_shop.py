"""A shop as plain Python lists, written into a store's tables, and its figures worked out line by line."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from sqlalchemy import Connection, insert

from storeperf_core.store import rollups
from storeperf_core.store.session import ReadSession
from storeperf_core.store.tables import category, client, product, sale, sale_line, sold_as

PRODUCTS, CATEGORIES, CLIENTS = 6, 3, 5
EPOCH = date(1970, 1, 1)


@dataclass(frozen=True)
class Line:
    """`quantity` in pieces and `amount` in pennies have one sign; `cost` is None while it is unknown."""

    product: int
    quantity: int
    amount: int
    category: int | None = None
    discount: int = 0
    tax: int = 0
    cost: int | None = None


@dataclass(frozen=True)
class Receipt:
    """A sale or refund on a business date that begins at 04:00, `hour` by the shop's clock."""

    day: date
    hour: int
    lines: tuple[Line, ...]
    client: int | None = None
    refund: bool = False
    live: bool = True
    incomplete: bool = False
    offset_minutes: int = 0


@contextmanager
def written(connection: Connection, receipts: list[Receipt]) -> Iterator[ReadSession]:
    """The receipts in the store, rollups kept, until the block ends."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        _write_records(connection)
        for key, receipt in enumerate(receipts, start=1):
            _write(connection, key, receipt)
        session = ReadSession(connection)
        rollups.add(session.driver, "is_live = 1")
        yield session
    finally:
        connection.rollback()


def _write_records(connection: Connection) -> None:
    for key in range(1, CATEGORIES + 1):
        connection.execute(insert(category).values(category_key=key, category_id=_id(key), name=f"K{key}", txn_key=1))
    for key in range(1, PRODUCTS + 1):
        names = {"code": f"P{key}", "name": f"Product {key}"}
        connection.execute(insert(product).values(product_key=key, product_id=_id(key), txn_key=1, **names))
        connection.execute(insert(sold_as).values(sold_as_key=key, product_key=key, **names))
    for key in range(1, CLIENTS + 1):
        connection.execute(insert(client).values(client_key=key, client_id=_id(key), code=f"C{key}", txn_key=1))


def _write(connection: Connection, key: int, receipt: Receipt) -> None:
    lines = receipt.lines
    calendar = receipt.day + timedelta(days=receipt.hour < 4)
    minutes = ((calendar - EPOCH).days * 24 + receipt.hour) * 60 - receipt.offset_minutes
    known = [line for line in lines if line.cost is not None]
    connection.execute(
        insert(sale).values(
            sale_key=key,
            sale_id=_id(key),
            txn_key=1,
            store_key=1,
            client_key=receipt.client,
            kind=int(receipt.refund),
            sold_at_utc=minutes * 60_000_000,
            utc_offset_minutes=receipt.offset_minutes,
            timezone="Europe/London",
            business_date=(receipt.day - EPOCH).days,
            line_count=len(lines),
            sold_minor=sum(line.amount for line in lines if line.quantity > 0),
            refunded_minor=-sum(line.amount for line in lines if line.quantity < 0),
            sold_quantity_milli=sum(line.quantity * 1000 for line in lines if line.quantity > 0),
            refunded_quantity_milli=-sum(line.quantity * 1000 for line in lines if line.quantity < 0),
            discount_minor=sum(line.discount for line in lines),
            tax_minor=sum(line.tax for line in lines),
            margin_revenue_minor=sum(line.amount - line.tax for line in known),
            cost_minor=sum(line.cost or 0 for line in known),
            is_incomplete=int(receipt.incomplete),
            is_live=int(receipt.live),
            lines_hash=b"",
        )
    )
    seen: set[tuple[int, int | None]] = set()
    for ordinal, line in enumerate(lines, start=1):
        names = {(1, line.product), (2, line.category)}
        connection.execute(
            insert(sale_line).values(
                sale_key=key,
                ordinal=ordinal,
                product_key=line.product,
                sold_as_key=line.product,
                category_key=line.category,
                first_of=sum(bit for bit, _ in names - seen),
                quantity_milli=line.quantity * 1000,
                unit_price_micro=0,
                discount_minor=line.discount,
                amount_minor=line.amount,
                tax_minor=line.tax,
                cost_minor=line.cost,
            )
        )
        seen |= names


def _id(key: int) -> bytes:
    return key.to_bytes(16, "big")


def kpis_of(receipts: list[Receipt], picks: Callable[[Receipt], bool]) -> dict[str, object]:
    """The figures that `kpis --json` names, line by line, of the live receipts that `picks` takes."""
    chosen = [receipt for receipt in receipts if receipt.live and picks(receipt)]
    lines = list(itertools.chain.from_iterable(receipt.lines for receipt in chosen))
    known = [line for line in lines if line.cost is not None]
    sold = sum(line.amount for line in lines if line.quantity > 0)
    sales = sum(not receipt.refund for receipt in chosen)
    margin_revenue = sum(line.amount - line.tax for line in known)
    cost = sum(line.cost or 0 for line in known)
    return {
        "revenue_minor": sum(line.amount for line in lines),
        "refunds_minor": -sum(line.amount for line in lines if line.quantity < 0),
        "discounts_minor": sum(line.discount for line in lines),
        "gross_margin_minor": margin_revenue - cost if margin_revenue or cost else None,
        "quantity_milli": sum(line.quantity for line in lines) * 1000,
        "transactions": sales,
        "refund_count": len(chosen) - sales,
        "customers": len({receipt.client for receipt in chosen if receipt.client is not None}),
        "average_order_value_minor": int((Decimal(sold) / sales).quantize(Decimal(1), ROUND_HALF_UP))
        if sales
        else None,
        "margin_revenue_minor": margin_revenue,
    }


def top_of(receipts: list[Receipt], kind: str, by: str, first: date, last: date) -> list[tuple[int, ...]]:
    """(key, revenue, quantity, margin or None) of everything sold in the period, the largest first, then by key."""
    groups: dict[int, list[Line]] = {}
    for receipt in receipts:
        if receipt.live and first <= receipt.day <= last:
            for line in receipt.lines:
                key = {"products": line.product, "categories": line.category or 0, "clients": receipt.client}[kind]
                if key is not None:
                    groups.setdefault(key, []).append(line)
    rows = [_top_row(key, lines) for key, lines in groups.items()]
    place = {"revenue": 1, "quantity": 2, "margin": 3}[by]
    return sorted((row for row in rows if row[place] is not None), key=lambda row: (-row[place], row[0]))


def _top_row(key: int, lines: list[Line]) -> tuple[int, ...]:
    known = [(line.amount - line.tax, line.cost) for line in lines if line.cost is not None]
    revenue, cost = sum(each for each, _ in known), sum(each for _, each in known)
    margin = revenue - cost if revenue or cost else None
    return key, sum(line.amount for line in lines), 1000 * sum(line.quantity for line in lines), margin
