"""The staging file: what a worker hands to the store's writer, ready to be copied by `INSERT … SELECT`."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

from storeperf_core.operations.importing.sales.lines import SetAside
from storeperf_core.store.cubes import LINES

_SCHEMA = """
CREATE TABLE category (idx INTEGER PRIMARY KEY, name TEXT NOT NULL, category_id BLOB NOT NULL) STRICT;
CREATE TABLE product (idx INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, category_idx INTEGER,
    price_micro INTEGER, is_goods INTEGER NOT NULL, product_id BLOB NOT NULL) STRICT;
CREATE TABLE client (idx INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT, client_id BLOB NOT NULL) STRICT;
CREATE TABLE sold_as (idx INTEGER PRIMARY KEY, product_idx INTEGER NOT NULL, code TEXT NOT NULL,
    name TEXT NOT NULL) STRICT;
CREATE TABLE sale (idx INTEGER PRIMARY KEY, sale_id BLOB NOT NULL, client_idx INTEGER, refund_of TEXT,
    kind INTEGER NOT NULL, sold_at_utc INTEGER NOT NULL, utc_offset_minutes INTEGER NOT NULL,
    business_date INTEGER NOT NULL, external_number TEXT, line_count INTEGER NOT NULL,
    sold_minor INTEGER NOT NULL, refunded_minor INTEGER NOT NULL,
    sold_quantity_milli INTEGER NOT NULL, refunded_quantity_milli INTEGER NOT NULL, discount_minor INTEGER NOT NULL,
    tax_minor INTEGER NOT NULL, margin_revenue_minor INTEGER NOT NULL, cost_minor INTEGER NOT NULL,
    is_incomplete INTEGER NOT NULL, lines_hash BLOB NOT NULL) STRICT;
CREATE TABLE line (sale_idx INTEGER NOT NULL, ordinal INTEGER NOT NULL, product_idx INTEGER NOT NULL,
    sold_as_idx INTEGER NOT NULL, category_idx INTEGER, first_of INTEGER NOT NULL, quantity_milli INTEGER NOT NULL,
    unit_price_micro INTEGER NOT NULL,
    discount_minor INTEGER NOT NULL, amount_minor INTEGER NOT NULL, tax_minor INTEGER NOT NULL,
    cost_minor INTEGER) STRICT;
CREATE TABLE chunk (number INTEGER PRIMARY KEY, first_idx INTEGER NOT NULL, last_idx INTEGER NOT NULL,
    first_line INTEGER NOT NULL, line_count INTEGER NOT NULL, ids BLOB NOT NULL, hash BLOB NOT NULL) STRICT;
CREATE TABLE held (sale_key INTEGER PRIMARY KEY, is_live INTEGER NOT NULL, line_count INTEGER NOT NULL) STRICT;
CREATE TABLE set_aside (row_number INTEGER PRIMARY KEY, receipt TEXT, reason TEXT NOT NULL, cells TEXT NOT NULL) STRICT;
"""

# The store's cube of a chunk's lines, summed here: the keys are staging numbers (category: 0 is none).
_STAGED_LINES = replace(
    LINES,
    source="(SELECT *, product_idx AS product_key, category_idx + 1 AS category_key FROM line WHERE {where}) l"
    " CROSS JOIN (SELECT idx, 1 AS store_key, business_date, kind FROM sale) s ON s.idx = l.sale_idx",
)
_CUBE_COLUMNS = ", ".join(_STAGED_LINES.columns)
_CUBE_KEYS = ", ".join(["chunk", *(key for key, _ in _STAGED_LINES.keys)])
_CUBE = f"CREATE TABLE cube (chunk, {_CUBE_COLUMNS}, PRIMARY KEY ({_CUBE_KEYS})) WITHOUT ROWID"


class Staging:
    """Writes the staging file. Nothing in it must survive a crash: it is made anew from the source."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        # WAL, so that the store's writer can read what is committed while the rest is being written.
        for pragma in ("journal_mode=WAL", "synchronous=OFF", "wal_autocheckpoint=0", "cache_size=-16000"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.executescript(_SCHEMA)
        self._connection.execute(
            f"CREATE TABLE cube (chunk, {_CUBE_COLUMNS}, PRIMARY KEY ({_CUBE_KEYS})) WITHOUT ROWID"
        )

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

    def sum_lines(self, chunk: int, first_line: int, last_line: int) -> None:
        """Sum the lines of a chunk, so that the store's writer does not have to."""
        rows = _STAGED_LINES.select("rowid BETWEEN ? AND ?")
        self._connection.execute(f"INSERT INTO cube SELECT ?, * FROM ({rows})", (chunk, first_line, last_line))

    def begin(self) -> None:
        self._connection.execute("BEGIN")

    def commit(self) -> None:
        """Let the store's writer see what was added."""
        self._connection.execute("COMMIT")

    def close(self) -> None:
        self._connection.close()
