"""Large stores made from the real sample: whole receipts repeated in time, customers and products renamed.

Lines are copied inside SQLite from one small table of the sample's lines, so that ten million take two minutes. What an
import would write beside the sales is there too: a batch, its memberships, one audit and outbox entry a day of trade.
Rollups are filled by the product's own code.
"""

from __future__ import annotations

import csv
import hashlib
import io
import lzma
import os
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from storeperf_core.domain.business_date import local_day_number, wall_to_utc
from storeperf_core.domain.identifiers import imported_id, new_id
from storeperf_core.store import rollups
from storeperf_core.store.change import Change
from storeperf_core.store.opening import create_store, open_store, owner
from storeperf_core.store.packing import pack_all
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import batch_sale, client, import_batch, metadata, product, sale, sold_as

SAMPLE = Path(__file__).parents[2] / "resources" / "demo" / "online_retail.csv.xz"
_EPOCH = datetime(1970, 1, 1)
_YEAR_US = 364 * 86_400 * 1_000_000
_CUTOFF_MINUTES = 240
_ZONE = ZoneInfo("Europe/London")
_CATEGORIES = 40
_SEED = 20_260_101


@dataclass(frozen=True, slots=True)
class Recipe:
    """How large a store is to be. Each year holds whole receipts of `lines_a_year` lines, to within one receipt.

    `products` is a multiple of the number of categories, so that renamed products of one category stay together.
    `new_clients_a_year` is by how many customers each year's range is moved on from that of the year before.
    """

    name: str
    years: int
    lines_a_year: int
    clients: int
    products: int
    new_clients_a_year: int = 0


LARGE = Recipe("large", 3, 3_333_334, 60_000, 20_000, new_clients_a_year=14_700)
ONE_YEAR = Recipe("one-year", 1, 1_000_000, 8_700, 8_000)
TEN_YEARS = Recipe("ten-years", 10, 1_000_000, 8_700, 8_000)
SMALL = Recipe("small", 1, 20_000, 2_000, 1_520)


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt of the sample, without the lines that no import takes (price not above 0)."""

    number: str
    wall_us: int
    client: int | None
    lines: list[tuple[int, int, int, int]] = field(default_factory=list)
    """(product, quantity_milli, unit_price_micro, amount_minor) each"""


def store_folder(recipe: Recipe) -> Path:
    """The folder of the store after `recipe`, made if it is not there yet.

    Kept in the folder that the variable STOREPERF_BENCH_DIR names, else in the system's temporary folder, under a name
    that changes with the schema.
    """
    base = Path(os.environ.get("STOREPERF_BENCH_DIR") or Path(tempfile.gettempdir()) / "storeperf-benchmarks")
    folder = base / f"{recipe.name}-{_fingerprint(recipe)}"
    if not folder.exists():
        making = folder.with_suffix(".making")
        shutil.rmtree(making, ignore_errors=True)
        make_store(making, recipe)
        making.rename(folder)
    return folder


def make_store(folder: Path, recipe: Recipe, receipts: list[Receipt] | None = None) -> None:
    """Make the store of `recipe` in `folder` (which holds none), from the sample unless other receipts are given."""
    base = receipts or sample_receipts()
    create_store(folder, name=f"Benchmark {recipe.name}", currency="GBP", timezone=str(_ZONE))
    with open_store(folder, write=True) as store:
        writer = store.to_write()
        driver = writer.driver
        driver.execute("PRAGMA foreign_keys=OFF")
        driver.execute("PRAGMA cache_size=-400000")
        _keep_base_lines(driver, base, recipe)
        batch_key = _records(writer, recipe, base)
        for sales in _days(_plan(base, recipe)):
            with writer.change("import_sales", owner("import")) as change:
                _add_day(change, recipe, base, batch_key, sales)
        _fill_rollups(driver)
        pack_all(writer)
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def sample_receipts(path: Path = SAMPLE) -> list[Receipt]:
    """The sample's receipts in order of time; customers and products are numbered as they first appear."""
    receipts: dict[str, Receipt] = {}
    clients: dict[str, int] = {}
    products: dict[str, int] = {}
    with lzma.open(path) as packed:
        rows = csv.reader(io.TextIOWrapper(packed, encoding="utf-8", newline=""))
        next(rows)
        for number, code, _, quantity, moment, price, customer, _ in rows:
            if float(price) <= 0:
                continue
            if number not in receipts:
                wall = int((datetime.fromisoformat(moment) - _EPOCH).total_seconds()) * 1_000_000
                client = clients.setdefault(customer, len(clients)) if customer else None
                receipts[number] = Receipt(number, wall, client)
            quantity_milli, price_micro = int(quantity) * 1_000, round(float(price) * 1_000_000)
            amount = round(quantity_milli * price_micro / 10_000_000)
            line = products.setdefault(code, len(products)), quantity_milli, price_micro, amount
            receipts[number].lines.append(line)
    return sorted(receipts.values(), key=lambda receipt: receipt.wall_us)


@dataclass(frozen=True, slots=True)
class _Planned:
    wall_us: int
    base: int
    copy: int
    year: int


def _plan(base: list[Receipt], recipe: Recipe) -> list[_Planned]:
    """Every receipt to write, in order of time. A copy's times differ by up to two hours, so that no two are alike."""
    chance = random.Random(_SEED)
    plan = []
    in_sample = sum(len(receipt.lines) for receipt in base)
    for year in range(recipe.years):
        left, copy = recipe.lines_a_year, 0
        while left > 0:
            order = list(range(len(base)))
            if left < in_sample:
                chance.shuffle(order)
            for place in order:
                if left <= 0:
                    break
                moved = chance.randrange(-120, 120) * 60_000_000
                plan.append(_Planned(base[place].wall_us + year * _YEAR_US + moved, place, copy, year))
                left -= len(base[place].lines)
            copy += 1
    return sorted(plan, key=lambda planned: (planned.wall_us, planned.base, planned.copy))


def _days(plan: list[_Planned]) -> Iterator[list[tuple[int, _Planned]]]:
    numbered = enumerate(plan, 1)
    for _, day in groupby(numbered, key=lambda pair: pair[1].wall_us // 86_400_000_000):
        yield list(day)


def _keep_base_lines(driver: sqlite3.Connection, base: list[Receipt], recipe: Recipe) -> None:
    driver.execute(
        "CREATE TEMP TABLE base_line (base INTEGER, ordinal INTEGER, first_of INTEGER, product INTEGER,"
        " quantity_milli INTEGER, unit_price_micro INTEGER, amount_minor INTEGER, PRIMARY KEY (base, ordinal))"
        " WITHOUT ROWID"
    )
    driver.execute("CREATE TEMP TABLE planned (sale_key INTEGER PRIMARY KEY, base INTEGER, copy INTEGER)")
    driver.executemany(
        "INSERT INTO base_line VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (place, ordinal, first_of, *line)
            for place, receipt in enumerate(base)
            for ordinal, (first_of, line) in enumerate(_marked(receipt, recipe.products), 1)
        ),
    )


def _marked(receipt: Receipt, products: int) -> Iterator[tuple[int, tuple[int, int, int, int]]]:
    """Each line with its `first_of`."""
    seen_products: set[int] = set()
    seen_categories: set[int] = set()
    for line in receipt.lines:
        key, category = line[0] % products, line[0] % products % _CATEGORIES
        yield (key not in seen_products) + 2 * (category not in seen_categories), line
        seen_products.add(key)
        seen_categories.add(category)


def _records(writer: WriteSession, recipe: Recipe, base: list[Receipt]) -> int:
    """Products, what they were sold as, customers, categories and the import batch; keys are 1, 2, 3 ..."""
    with writer.change("import_records", owner("import"), scope="organisation") as change:
        common = {"txn_key": change.txn_key, "store_key": None}
        execute = change.connection.execute
        execute(
            insert(metadata.tables["category"]),
            [{"category_id": new_id(), "name": f"Category {key}", **common} for key in range(1, _CATEGORIES + 1)],
        )
        products = range(1, recipe.products + 1)
        names = [{"code": f"P{key:05d}", "name": f"Article {key * 7919 % 100_000:05d} of the shop"} for key in products]
        execute(
            insert(product),
            [
                {"product_id": new_id(), "category_key": key % _CATEGORIES + 1, **names[key - 1], **common}
                for key in products
            ],
        )
        execute(insert(sold_as), [{"product_key": key, **names[key - 1]} for key in products])
        execute(
            insert(client),
            [
                {"client_id": new_id(), "code": f"{10_000 + key}", "name": _client_name(key), **common}
                for key in range(1, recipe.clients + 1)
            ],
        )
        change.bulk("product", [], len(names), bytes(32))
        values = {"kind": "sales", "source": "benchmark", "file_name": "sample.csv", "file_path": "", "mapping": "{}"}
        return change.insert(import_batch, state="done", started_at_utc=0, **values)


def _client_name(key: int) -> str:
    first = "Ada Bea Cleo Dan Eve Finn Gus Hana Ida Jon Kim Lea Max Nia Otto Pia".split()
    last = "Abbot Bell Cole Dean Ellis Frost Grant Hale Irwin Jones Kent Lane Moss North Owen Price".split()
    return f"{first[key % 16]} {last[key // 16 % 16]} {key // 256}"


def _add_day(
    change: Change, recipe: Recipe, base: list[Receipt], batch_key: int, day: list[tuple[int, _Planned]]
) -> None:
    rows = [_sale_row(change, recipe, base[planned.base], key, planned) for key, planned in day]
    change.connection.execute(insert(sale), rows)
    change.connection.execute(insert(batch_sale), [{"batch_key": batch_key, "sale_key": key} for key, _ in day])
    driver = change.connection.connection.driver_connection
    driver.execute("DELETE FROM planned")
    driver.executemany("INSERT INTO planned VALUES (?, ?, ?)", ((key, each.base, each.copy) for key, each in day))
    driver.execute(_COPY_LINES, {"products": recipe.products, "step": _PRODUCT_STEP})
    ids = [row["sale_id"] for row in rows]
    change.bulk("sale", ids, len(ids), hashlib.sha256(b"".join(ids)).digest())


_PRODUCT_STEP = 4_070
_CLIENT_STEP = 4_372
_COPY_LINES = f"""
INSERT INTO sale_line (sale_key, ordinal, first_of, product_key, sold_as_key, category_key, quantity_milli,
                       unit_price_micro, discount_minor, amount_minor, tax_minor, cost_minor)
SELECT sale_key, ordinal, first_of, product_key, product_key, product_key % {_CATEGORIES} + 1, quantity_milli,
       unit_price_micro, 0, amount_minor, 0, amount_minor * 6 / 10
FROM (SELECT *, (b.product + p.copy * :step) % :products + 1 AS product_key
      FROM planned p CROSS JOIN base_line b ON b.base = p.base)
ORDER BY sale_key, ordinal
"""


def _sale_row(change: Change, recipe: Recipe, receipt: Receipt, key: int, planned: _Planned) -> dict[str, Any]:
    at_utc, offset = wall_to_utc(planned.wall_us, _ZONE)
    amounts = [line[3] for line in receipt.lines]
    quantities = [line[1] for line in receipt.lines]
    refund = receipt.number.startswith("C")
    client_key = None
    if receipt.client is not None:
        moved = receipt.client + planned.copy * _CLIENT_STEP + planned.year * recipe.new_clients_a_year
        client_key = moved % recipe.clients + 1
    number = f"{'C' * refund}{int(receipt.number.lstrip('AC')) + (planned.year * 10 + planned.copy) * 50_000}"
    return {
        "sale_key": key,
        "sale_id": imported_id("benchmark", str(key)),
        "txn_key": change.txn_key,
        "store_key": change.place.store_key,
        "client_key": client_key,
        "kind": int(refund),
        "sold_at_utc": at_utc,
        "utc_offset_minutes": offset,
        "timezone": str(_ZONE),
        "business_date": local_day_number(planned.wall_us, _CUTOFF_MINUTES),
        "external_number": number,
        "line_count": len(amounts),
        "sold_minor": sum(amount for amount, quantity in zip(amounts, quantities, strict=True) if quantity > 0),
        "refunded_minor": -sum(amount for amount, quantity in zip(amounts, quantities, strict=True) if quantity < 0),
        "sold_quantity_milli": sum(max(quantity, 0) for quantity in quantities),
        "refunded_quantity_milli": -sum(min(quantity, 0) for quantity in quantities),
        "discount_minor": 0,
        "tax_minor": 0,
        "margin_revenue_minor": sum(amounts),
        "cost_minor": sum(_cost(amount) for amount in amounts),
        "lines_hash": bytes(32),
    }


def _cost(amount: int) -> int:
    """As SQLite divides: towards zero."""
    return amount * 6 // 10 if amount >= 0 else -(-amount * 6 // 10)


def _fill_rollups(driver: sqlite3.Connection) -> None:
    """Thirty days at a time: all at once would need memory for millions of sums."""
    first, last = driver.execute("SELECT min(business_date), max(business_date) FROM sale").fetchone()
    for day in range(first, last + 1, 30):
        driver.execute("BEGIN IMMEDIATE")
        rollups.add(driver, "business_date BETWEEN ? AND ?", (day, day + 29))
        driver.execute("COMMIT")


def _fingerprint(recipe: Recipe) -> str:
    dialect = sqlite.dialect()
    parts = [repr(recipe), str(_SEED)]
    for table in metadata.sorted_tables:
        parts.append(str(CreateTable(table).compile(dialect=dialect)))
        parts += sorted(str(CreateIndex(index).compile(dialect=dialect)) for index in table.indexes)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


if __name__ == "__main__":
    for each in (LARGE, ONE_YEAR, TEN_YEARS):
        print(store_folder(each))
