"""A sale of ten lines until it is durable, beside SQLite alone writing as many rows."""

from __future__ import annotations

import random
import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path

from storeperf_core.domain.identifiers import new_id
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.catalogue import ProductForm, TaxRate, create_product
from storeperf_core.operations.checkout import AskedLine, AskedSale, complete_sale
from storeperf_core.operations.till_sessions import open_till_session
from storeperf_core.store.opening import OpenStore, create_store, open_store, owner
from tests.benchmarks.measuring import Figure, Section, Settings, median, milliseconds

_ME = owner("cli")
_PRODUCTS, _CATEGORIES, _LINES = 400, 12, 10
_GOAL, _TAIL_GOAL = 1.6, 5.0
# What a sale writes, and which of its rows: those of one transaction, of one sale, or as many sums as it adds to.
_WRITTEN = {
    "txn": "WHERE txn_key = :txn",
    "sale": "WHERE sale_key = :sale",
    "sale_line": "WHERE sale_key = :sale",
    "tender": "WHERE sale_key = :sale",
    "stock_movement": "WHERE txn_key = :txn",
    "outbox": "WHERE txn_key = :txn",
    "audit": "ORDER BY audit_key DESC LIMIT 1",
    "stock_level": f"LIMIT {_LINES}",
    "rollup_store_day": "LIMIT 1",
    "rollup_hour_day": "LIMIT 1",
    "rollup_category_day": "LIMIT 7",
    "rollup_product_day": f"LIMIT {_LINES}",
    "rollup_product_month": f"LIMIT {_LINES}",
}
Rows = dict[str, list[tuple[object, ...]]]


def run(settings: Settings) -> Section:
    """Sell and write the peer's rows in turn, so that both meet the same disk."""
    section = Section(
        "A sale of ten lines, until it is on the disk",
        [
            "From what the till asks for (products by key, cash) to the receipt that may be printed: looked up, priced,"
            " taxed, written with stock, rollups, audit and outbox, committed with `synchronous=FULL`.",
            "SQLite alone: the rows that such a sale writes, into tables without keys, indexes and references, in one"
            " transaction with WAL and `synchronous=FULL` on the same disk, through the same driver.",
        ],
    )
    count = settings.times(1_000)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        ours, bare, rows = _measure(Path(place), count, random.Random(settings.seed))
    ratio, tail = median(ours) / median(bare), sorted(ours)[int(count * 0.99)] / median(bare)
    peer = f"SQLite alone, {rows} rows: {milliseconds(median(bare))}"
    slow = milliseconds(sorted(ours)[int(count * 0.99)])
    section.figures = [
        Figure("median", milliseconds(median(ours)), peer, f"{ratio:.2f} ×", "≤ 1.6 ×", ratio <= _GOAL),
        Figure("p99", slow, peer, f"{tail:.1f} ×", "≤ 5 ×", tail <= _TAIL_GOAL),
    ]
    return section


def _measure(place: Path, count: int, some: random.Random) -> tuple[list[float], list[float], int]:
    """Seconds of each sale and of each bare transaction, and how many rows one has."""
    create_store(place / "store", name="Bench", currency="GBP", timezone="Europe/London")
    ours, bare = [], []
    with open_store(place / "store", write=True) as store, closing(_bare(place / "bare.sqlite3")) as peer:
        keys = [create_product(store.to_write(), _ME, _product(number)).key for number in range(_PRODUCTS)]
        open_till_session(store.to_write(), _ME)
        for _ in range(30):
            complete_sale(store.to_write(), _ME, _asked(keys, some))
        rows = _rows_of_a_sale(store)
        for name, found in rows.items():
            peer.execute(f"CREATE TABLE {name} ({', '.join(f'c{place}' for place in range(len(found[0])))})")
        for _ in range(count):
            asked = _asked(keys, some)
            begun = time.perf_counter()
            complete_sale(store.to_write(), _ME, asked)
            between = time.perf_counter()
            _write(peer, rows)
            ours.append(between - begun)
            bare.append(time.perf_counter() - between)
    return ours, bare, sum(map(len, rows.values()))


def _product(number: int) -> ProductForm:
    price = 1_500_000 + number * 10_000
    return ProductForm(f"P{number}", f"Product {number}", f"C{number % _CATEGORIES}", None, TaxRate(200_000), price, 1)


def _asked(keys: list[int], some: random.Random) -> AskedSale:
    lines = (
        AskedLine(product_key=some.choice(keys), quantity_milli=some.randrange(1, 4) * 1_000) for _ in range(_LINES)
    )
    return AskedSale(new_id(), tuple(lines), (Offered(TenderKind.CASH, 100_000),))


def _rows_of_a_sale(store: OpenStore) -> Rows:
    driver = store.to_write().driver
    sale, txn = driver.execute("SELECT sale_key, txn_key FROM sale ORDER BY 1 DESC LIMIT 1").fetchone()
    keys = {"sale": sale, "txn": txn}
    return {name: driver.execute(f"SELECT * FROM {name} {which}", keys).fetchall() for name, which in _WRITTEN.items()}


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "cache_size=-64000"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _write(peer: sqlite3.Connection, rows: Rows) -> None:
    peer.execute("BEGIN IMMEDIATE")
    for name, found in rows.items():
        peer.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(found[0]))})", found)
    peer.execute("COMMIT")
