"""A shop with sixty receipts of several lines, and the same receipts as plain values to compare with."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from storeperf_core.domain.business_date import day_number
from storeperf_core.store import rollups
from storeperf_core.store.change import Change
from storeperf_core.store.opening import OpenStore, create_store, open_store, owner
from storeperf_core.store.session import ReadSession, reading
from storeperf_core.store.tables import category, client, product, sale, sale_line, sold_as

PRODUCTS = ("LAMP", "Lamp", "TEA", "ÄPFEL", "SOAP")
CLIENTS = (("C-3", "Zoë"), ("C-1", "émile"), ("C-2", None))
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Line:
    """A line as written; `quantity` in pieces, negative on a refund."""

    ordinal: int
    product: str
    quantity: int
    pence: int

    @property
    def amount(self) -> int:
        return self.quantity * self.pence


@dataclass(frozen=True)
class Receipt:
    """A receipt as written."""

    number: str | None
    at: datetime
    client: int | None
    lines: tuple[Line, ...]
    is_live: bool = True
    refund_of: int | None = None
    key: int = 0

    @property
    def total(self) -> int:
        return sum(line.amount for line in self.lines)

    @property
    def day(self) -> date:
        return (self.at - timedelta(hours=4)).date()


@dataclass
class Shop:
    """The open store, its receipts by order of arrival, and the keys of what they name."""

    store: OpenStore
    receipts: list[Receipt] = field(default_factory=list)
    products: dict[str, int] = field(default_factory=dict)
    categories: dict[str, int] = field(default_factory=dict)
    clients: list[int] = field(default_factory=list)

    @property
    def live(self) -> list[Receipt]:
        return [receipt for receipt in self.receipts if receipt.is_live]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """A shop that all tests of a file read."""
    with _open_shop(tmp_path_factory.mktemp("shop") / "store") as made:
        yield made


@pytest.fixture
def own_shop(tmp_path: Path) -> Iterator[Shop]:
    """A shop that the test may write to."""
    with _open_shop(tmp_path / "store") as made:
        yield made


@pytest.fixture
def session(shop: Shop) -> Iterator[ReadSession]:
    with reading(shop.store.readers) as opened:
        yield opened


@contextmanager
def _open_shop(folder: Path) -> Iterator[Shop]:
    create_store(folder, name="Corner shop", currency="GBP", timezone="UTC")
    with open_store(folder, write=True) as store:
        made = Shop(store)
        with store.to_write().change("complete_sale", owner("cli")) as change:
            _records(change, made)
            made.receipts = [add_receipt(change, made, receipt) for receipt in _receipts(random.Random(7))]
            rollups.add(store.to_write().driver, "is_live = 1")
        yield made


def _receipts(chance: random.Random) -> Iterator[Receipt]:
    for place in range(60):
        refund = chance.random() < 0.2
        lines = tuple(
            Line(
                ordinal,
                chance.choice(PRODUCTS),
                (-1 if refund else 1) * chance.randint(1, 4),
                100 * chance.randint(1, 3),
            )
            for ordinal in range(1, chance.randint(2, 7))
        )
        at = datetime(2024, 2, 27, tzinfo=UTC) + timedelta(minutes=30 * chance.randrange(0, 480))
        number = None if place % 17 == 3 else f"{'C' if refund else 'r'}{chance.randrange(10**6):06d}"
        yield Receipt(number, at, chance.choice((None, 0, 1, 2)), lines, place % 11 != 5, 1 if place == 30 else None)


def _records(change: Change, shop: Shop) -> None:
    for name in ("Home", "Food"):
        shop.categories[name] = change.insert(category, name=name)
    for code in PRODUCTS:
        shop.products[code] = change.insert(product, code=code, name=code.title(), price_micro=len(code) * 1_000_000)
        change.connection.execute(
            sold_as.insert().values(product_key=shop.products[code], code=code, name=f"{code.title()} of old")
        )
    shop.clients = [change.insert(client, code=code, name=name) for code, name in CLIENTS]


def add_receipt(change: Change, shop: Shop, receipt: Receipt) -> Receipt:
    """Write `receipt`; the rollups are left to the caller. Returns it with its key."""
    sold = sum(max(line.amount, 0) for line in receipt.lines)
    pieces = sum(max(line.quantity, 0) for line in receipt.lines)
    key = change.insert(
        sale,
        store_key=1,
        client_key=None if receipt.client is None else shop.clients[receipt.client],
        refund_of_sale_key=receipt.refund_of,
        external_number=receipt.number,
        kind=int(receipt.total < 0),
        sold_at_utc=(receipt.at - EPOCH) // timedelta(microseconds=1),
        utc_offset_minutes=0,
        timezone="UTC",
        business_date=day_number(receipt.day),
        line_count=len(receipt.lines),
        sold_minor=sold,
        refunded_minor=sold - receipt.total,
        sold_quantity_milli=pieces * 1_000,
        refunded_quantity_milli=(pieces - sum(line.quantity for line in receipt.lines)) * 1_000,
        is_live=int(receipt.is_live),
        lines_hash=b"",
        **dict.fromkeys(("discount_minor", "tax_minor", "margin_revenue_minor", "cost_minor"), 0),
    )
    rows = [_line(shop, key, line) for line in receipt.lines]
    for place, row in enumerate(rows):
        for bit, column in ((1, "product_key"), (2, "category_key")):
            if all(earlier[column] != row[column] for earlier in rows[:place]):
                row["first_of"] |= bit
    change.connection.execute(sale_line.insert(), rows)
    return replace(receipt, key=key)


def _line(shop: Shop, sale_key: int, line: Line) -> dict[str, Any]:
    return {
        "sale_key": sale_key,
        "ordinal": line.ordinal,
        "product_key": shop.products[line.product],
        "sold_as_key": shop.products[line.product],
        "first_of": 0,
        "category_key": {"TEA": shop.categories["Food"], "SOAP": None}.get(line.product, shop.categories["Home"]),
        "quantity_milli": line.quantity * 1_000,
        "unit_price_micro": line.pence * 10_000,
        "discount_minor": 0,
        "amount_minor": line.amount,
        "tax_minor": 0,
    }
