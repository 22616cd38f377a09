"""The staging file: what a worker hands to the store's writer, ready to be copied by `INSERT … SELECT`."""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path

from storeperf_core.operations.importing.sales.lines import SetAside
from storeperf_core.operations.importing.sales.sums import Columns
from storeperf_core.store.cubes import MEASURES

# `hashed_id` is the id that stands in the hashes of chunks: that of the record which is there, else the new one.
_SCHEMA = """
CREATE TABLE category (idx INTEGER PRIMARY KEY, name TEXT NOT NULL, category_id BLOB NOT NULL,
    hashed_id BLOB NOT NULL) STRICT;
CREATE TABLE product (idx INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, category_idx INTEGER,
    price_micro INTEGER, is_goods INTEGER NOT NULL, product_id BLOB NOT NULL, hashed_id BLOB NOT NULL) STRICT;
CREATE TABLE client (idx INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT, client_id BLOB NOT NULL,
    hashed_id BLOB NOT NULL) STRICT;
CREATE TABLE sold_as (idx INTEGER PRIMARY KEY, product_idx INTEGER NOT NULL, code TEXT NOT NULL,
    name TEXT NOT NULL) STRICT;
CREATE TABLE sale (idx INTEGER PRIMARY KEY, sale_id BLOB NOT NULL, client_idx INTEGER, refund_of TEXT,
    kind INTEGER NOT NULL, sold_at_utc INTEGER NOT NULL, utc_offset_minutes INTEGER NOT NULL,
    business_date INTEGER NOT NULL, external_number TEXT, line_count INTEGER NOT NULL,
    sold_minor INTEGER NOT NULL, refunded_minor INTEGER NOT NULL,
    sold_quantity_milli INTEGER NOT NULL, refunded_quantity_milli INTEGER NOT NULL, discount_minor INTEGER NOT NULL,
    tax_minor INTEGER NOT NULL, margin_revenue_minor INTEGER NOT NULL, cost_minor INTEGER NOT NULL,
    is_incomplete INTEGER NOT NULL, lines_hash BLOB NOT NULL) STRICT;
CREATE TABLE line (sale_idx INTEGER NOT NULL, ordinal INTEGER NOT NULL, sold_as_idx INTEGER NOT NULL,
    category_idx INTEGER, first_of INTEGER NOT NULL, quantity_milli INTEGER NOT NULL,
    unit_price_micro INTEGER NOT NULL, discount_minor INTEGER NOT NULL DEFAULT 0, amount_minor INTEGER NOT NULL,
    tax_minor INTEGER NOT NULL DEFAULT 0, cost_minor INTEGER) STRICT;
CREATE TABLE chunk (number INTEGER PRIMARY KEY, first_idx INTEGER NOT NULL, last_idx INTEGER NOT NULL,
    first_line INTEGER NOT NULL, line_count INTEGER NOT NULL, ids BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE held (sale_key INTEGER PRIMARY KEY, is_live INTEGER NOT NULL, line_count INTEGER NOT NULL) STRICT;
CREATE TABLE set_aside (row_number INTEGER PRIMARY KEY, receipt TEXT, reason TEXT NOT NULL, cells TEXT NOT NULL) STRICT;
"""

# What a chunk adds to a rollup: rows `chunk * ROLLUP_ROWS` and following. `name` is the staging number of the product,
# category (below zero: none) or customer.
ROLLUP_ROWS = 1 << 32
_ROLLUPS = {
    "rollup_store_day": ("business_date",),
    "rollup_hour_day": ("business_date", "hour"),
    "rollup_category_day": ("business_date", "name"),
    "rollup_product_day": ("business_date", "name"),
    "rollup_product_month": ("month", "name"),
    "rollup_client_day": ("business_date", "name"),
    "rollup_client_month": ("month", "name"),
    "rollup_client_total": ("name",),
}


class Staging:
    """Writes the staging file. Nothing in it must survive a crash: it is made anew from the source."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        # WAL, so that the store's writer can read what is committed while the rest is being written.
        for pragma in ("journal_mode=WAL", "synchronous=OFF", "wal_autocheckpoint=0", "cache_size=-4000"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.executescript(_SCHEMA)
        for table, keys in _ROLLUPS.items():
            columns = ", ".join((*keys, *(f"{measure} DEFAULT 0" for measure in MEASURES)))
            self._connection.execute(f"CREATE TABLE {table} (row INTEGER PRIMARY KEY, {columns})")

    def add(self, table: str, rows: list[tuple[object, ...]]) -> None:
        """Append rows, all columns in their order."""
        if rows:
            places = ", ".join("?" * len(rows[0]))
            self._connection.executemany(f"INSERT INTO {table} VALUES ({places})", rows)

    def add_set_aside(self, rows: list[SetAside]) -> None:
        """Append rows that were not taken."""
        self.add(
            "set_aside", [(row.row, row.receipt, row.reason, json.dumps(row.cells, ensure_ascii=False)) for row in rows]
        )

    def add_columns(self, table: str, columns: Mapping[str, Iterable[int | None]]) -> None:
        """Append rows given as columns; those that are not named get their default, which costs far less to write.

        A column may be endless; the shortest one tells how many rows there are.
        """
        places = ", ".join("?" * len(columns))
        statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"
        self._connection.executemany(statement, zip(*columns.values(), strict=False))

    def add_sums(self, chunk: int, sums: dict[str, Columns]) -> None:
        """Append what a chunk adds to the rollups."""
        for table, columns in sums.items():
            self.add_columns(table, {"row": itertools.count(chunk * ROLLUP_ROWS), **columns})

    def begin(self) -> None:
        self._connection.execute("BEGIN")

    def commit(self) -> None:
        """Let the store's writer see what was added."""
        self._connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()
