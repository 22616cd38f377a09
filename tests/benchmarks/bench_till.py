"""A sale of ten lines until it is durable, beside SQLite alone writing the very same rows.

SQLite alone comes in two kinds. A row of a table that anything can be asked of has a key: a line its sale and place, a
sum its store, day and product, by which the next sale must find it again. So the peer that the goal is judged by has
the tables' primary keys and nothing else: no index beside them, no reference, no type, no check. After each sale it is
given the rows that this sale wrote, so it meets the same sums of the same products as the store does. The other has not
even keys: every row goes at the end of a heap. Its figures are there to see what keys cost.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from storeperf_core.domain.identifiers import new_id
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.catalogue import ProductForm, TaxRate, create_product
from storeperf_core.operations.checkout import AskedLine, AskedSale, complete_sale
from storeperf_core.operations.till_sessions import open_till_session
from storeperf_core.store.engine import CHECKPOINT_PAGES
from storeperf_core.store.opening import OpenStore, create_store, open_store, owner
from storeperf_core.store.tables import metadata
from tests.benchmarks.measuring import Figure, Section, Settings, median, milliseconds, percentile

ME = owner("cli")
_PRODUCTS, _CATEGORIES, _LINES, _WARM = 400, 12, 10, 200
_GOAL, _TAIL_GOAL = 1.6, 5.0
# What a sale writes, and which of its rows: those of one transaction, of one sale, or the sums it adds to.
_SOLD = "IN (SELECT {} FROM sale_line WHERE sale_key = :sale)"
_WRITTEN = {
    "txn": "WHERE txn_key = :txn",
    "sale": "WHERE sale_key = :sale",
    "sale_line": "WHERE sale_key = :sale",
    "tender": "WHERE sale_key = :sale",
    "stock_movement": "WHERE txn_key = :txn",
    "outbox": "WHERE txn_key = :txn",
    "audit": "ORDER BY audit_key DESC LIMIT 1",
    "stock_level": f"WHERE product_key {_SOLD.format('product_key')}",
    "rollup_store_day": "WHERE business_date = :day",
    "rollup_hour_day": "WHERE business_date = :day AND hour = :hour",
    "rollup_category_day": f"WHERE business_date = :day AND category_key {_SOLD.format('category_key')}",
    "rollup_product_day": f"WHERE business_date = :day AND product_key {_SOLD.format('product_key')}",
    "rollup_product_month": f"WHERE product_key {_SOLD.format('product_key')} ORDER BY month DESC LIMIT {{products}}",
}
_LAST = """SELECT sale_key AS sale, txn_key AS txn, business_date AS day,
    (sold_at_utc / 60000000 + utc_offset_minutes) / 60 % 24 AS hour,
    (SELECT count(DISTINCT product_key) FROM sale_line WHERE sale_line.sale_key = sale.sale_key) AS products
    FROM sale ORDER BY sale_key DESC LIMIT 1"""
Rows = dict[str, list[tuple[object, ...]]]


class Bare:
    """SQLite alone with rows like those of one sale; `keyed`: into tables with keys."""

    def __init__(self, path: Path, rows: Rows, *, keyed: bool) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None, cached_statements=512)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-64000"):
            self.connection.execute(f"PRAGMA {pragma}")
        self.connection.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")
        self._write = {}
        for name, found in rows.items():
            columns = [f"c{place}" for place in range(len(found[0]))]
            self.connection.execute(
                f"CREATE TABLE {name} ({_keyed(name, columns) if keyed else ', '.join(columns) + ')'}"
            )
            self._write[name] = f"INSERT OR REPLACE INTO {name} VALUES ({', '.join('?' * len(columns))})"

    def write(self, rows: Rows) -> None:
        """One transaction with these rows."""
        self.connection.execute("BEGIN IMMEDIATE")
        for name, found in rows.items():
            self.connection.executemany(self._write[name], found)
        self.connection.execute("COMMIT")

    def close(self) -> None:
        self.connection.close()


def run(settings: Settings) -> Section:
    """Sell and write the peers' rows in turn, so that all meet the same disk."""
    count = settings.times(1_000)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        ours, keyed, heaps, rows = _measure(Path(place), count, random.Random(settings.seed))
    section = Section(
        "A sale of ten lines, until it is on the disk",
        [
            "From what the till asks for (products by key, cash) to the receipt that may be printed: looked up, priced,"
            " taxed, written with stock, rollups, audit and outbox, committed with `synchronous=FULL`.",
            f"SQLite alone: the very rows that this sale wrote (about {rows:.0f}), read after it, in one transaction"
            " with WAL, `synchronous=FULL` and the same checkpoints on the same disk, through the same driver. Tables"
            " with their primary keys and nothing else, clustered where the store's are; or heaps without even keys.",
            "All three in turn. The checkpoints that commits make are in these figures.",
        ],
    )
    slow = percentile(ours, 99)
    for name, peer, judged in (("with keys", keyed, True), ("heaps", heaps, False)):
        ratio, tail, bare = median(ours) / median(peer), slow / median(peer), milliseconds(median(peer))
        section.figures += [
            Figure(
                "median",
                milliseconds(median(ours)),
                f"SQLite alone, {name}: {bare}",
                f"{ratio:.2f} ×",
                "≤ 1.6 ×" if judged else "",
                ratio <= _GOAL if judged else None,
            ),
            Figure(
                "p99",
                milliseconds(slow),
                f"SQLite alone, {name}: {bare} (p99 {milliseconds(percentile(peer, 99))})",
                f"{tail:.1f} × the median",
                "≤ 5 ×" if judged else "",
                tail <= _TAIL_GOAL if judged else None,
            ),
        ]
    return section


@contextmanager
def till_store(place: Path) -> Iterator[tuple[OpenStore, list[int]]]:
    """A store with products and an open shift, and some sales so that nothing is done for the first time."""
    create_store(place / "store", name="Bench", currency="GBP", timezone="Europe/London")
    with open_store(place / "store", write=True) as store:
        keys = [create_product(store.to_write(), ME, _product(number)).key for number in range(_PRODUCTS)]
        open_till_session(store.to_write(), ME)
        for _ in range(_WARM):
            complete_sale(store.to_write(), ME, asked_sale(keys, random.Random(0)))
        yield store, keys


def _measure(place: Path, count: int, some: random.Random) -> tuple[list[float], list[float], list[float], float]:
    """Seconds of each sale and of each peer's transactions (with keys, heaps), and how many rows one has."""
    ours, of_keyed, of_heaps, written = [], [], [], 0
    with till_store(place) as (store, keys):
        rows = _rows_of_last_sale(store)
        with (
            closing(Bare(place / "keyed.sqlite3", rows, keyed=True)) as keyed,
            closing(Bare(place / "heaps.sqlite3", rows, keyed=False)) as heaps,
        ):
            for _ in range(count):
                asked = asked_sale(keys, some)
                begun = time.perf_counter()
                complete_sale(store.to_write(), ME, asked)
                ours.append(time.perf_counter() - begun)
                rows = _rows_of_last_sale(store)
                written += sum(map(len, rows.values()))
                begun = time.perf_counter()
                keyed.write(rows)
                with_keys = time.perf_counter()
                heaps.write(rows)
                of_heaps.append(time.perf_counter() - with_keys)
                of_keyed.append(with_keys - begun)
    return ours, of_keyed, of_heaps, written / count


def _product(number: int) -> ProductForm:
    price = 1_500_000 + number * 10_000
    return ProductForm(f"P{number}", f"Product {number}", f"C{number % _CATEGORIES}", None, TaxRate(200_000), price, 1)


def asked_sale(keys: list[int], some: random.Random) -> AskedSale:
    """Ten lines of products at random, paid in cash."""
    lines = (
        AskedLine(product_key=some.choice(keys), quantity_milli=some.randrange(1, 4) * 1_000) for _ in range(_LINES)
    )
    return AskedSale(new_id(), tuple(lines), (Offered(TenderKind.CASH, 100_000),))


def _rows_of_last_sale(store: OpenStore) -> Rows:
    driver = store.to_write().driver
    names = ("sale", "txn", "day", "hour", "products")
    last = dict(zip(names, driver.execute(_LAST).fetchone(), strict=True))
    rows = {}
    for name, which in _WRITTEN.items():
        query = f"SELECT * FROM {name} {which.format(products=last['products'])}"
        rows[name] = driver.execute(query, last).fetchall()
    return rows


def _keyed(name: str, columns: list[str]) -> str:
    """The columns of a table and its primary key, which the store's tables begin with, to the end of its definition."""
    parts = len(metadata.tables[name].primary_key.columns)
    if parts == 1:
        return f"{columns[0]} INTEGER PRIMARY KEY, {', '.join(columns[1:])})"
    return f"{', '.join(columns)}, PRIMARY KEY ({', '.join(columns[:parts])})) WITHOUT ROWID"
