"""Today's six figures asked of the lines themselves: by plain SQL in the store's own file, and in DuckDB."""

from __future__ import annotations

import sqlite3
from itertools import chain
from pathlib import Path
from typing import Any

import duckdb
import numpy as np

_SQLITE_SOURCE = "sale s JOIN sale_line l ON l.sale_key = s.sale_key WHERE s.is_live = 1 AND"
_SQLITE_TERMS = {
    "hour": "(s.sold_at_utc / 60000000 + s.utc_offset_minutes) / 60 % 24",
    "weekday": "(s.business_date + 3) % 7",
    "month": "strftime('%Y-%m', s.business_date * 86400, 'unixepoch')",
}
_DUCKDB_TERMS = {"hour": "hour", "weekday": "(s.business_date + 3) % 7", "month": "month"}
_SUMS = (
    "sum(l.amount_minor), count(DISTINCT CASE WHEN s.kind = 0 THEN s.sale_key END), count(DISTINCT s.client_key),"
    " sum(l.quantity_milli), sum(CASE WHEN l.quantity_milli < 0 THEN -l.amount_minor ELSE 0 END)"
)
_RANGE = "s.business_date >= ? AND s.business_date < ?"

QUERIES = {
    "KPIs and customers": "SELECT {sums} FROM {source} {range}",
    "daily trend": "SELECT s.business_date, {sums} FROM {source} {range} GROUP BY 1 ORDER BY 1",
    "monthly trend": "SELECT {month}, {sums} FROM {source} {range} GROUP BY 1 ORDER BY 1",
    "top 10 products": (
        "SELECT l.product_key, sum(l.amount_minor) FROM {source} {range} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10"
    ),
    "top 10 customers": (
        "SELECT s.client_key, sum(l.amount_minor) FROM {source} {range} AND s.client_key IS NOT NULL"
        " GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 10"
    ),
    "heat map": (
        "SELECT {weekday}, {hour}, sum(l.amount_minor), count(DISTINCT CASE WHEN s.kind = 0 THEN s.sale_key END)"
        " FROM {source} {range} GROUP BY 1, 2 ORDER BY 1, 2"
    ),
}

Rows = list[tuple[Any, ...]]


class LinesInSqlite:
    """Plain SQL over the lines, on a connection to the store's own file."""

    def __init__(self, driver: sqlite3.Connection) -> None:
        self._driver = driver
        self._queries = _written(_SQLITE_SOURCE, _SQLITE_TERMS)

    def ask(self, name: str, start: int, end: int) -> Rows:
        """The rows of one figure for the business dates from `start` up to, not including, `end`."""
        return self._driver.execute(self._queries[name], (start, end)).fetchall()


class LinesInDuckDB:
    """The same SQL on the same lines in DuckDB's own format, sale and line already joined in one table."""

    def __init__(self, path: Path) -> None:
        self._connection = duckdb.connect(str(path), read_only=True)
        self._connection.execute("SELECT count(*) FROM line").fetchone()
        queries = _written("line WHERE", _DUCKDB_TERMS)
        self._queries = {name: query.replace("l.", "").replace("s.", "") for name, query in queries.items()}

    def ask(self, name: str, start: int, end: int) -> Rows:
        """As `LinesInSqlite.ask`."""
        return self._connection.execute(self._queries[name], (start, end)).fetchall()

    def close(self) -> None:
        self._connection.close()


def in_duckdb(folder: Path, driver: sqlite3.Connection) -> LinesInDuckDB:
    """The lines of the store in `folder`, copied to DuckDB's format beside it unless they were before."""
    path = folder / "lines.duckdb"
    if not path.exists():
        making = path.with_suffix(".making")
        making.unlink(missing_ok=True)
        _copy(driver, making)
        making.rename(path)
    return LinesInDuckDB(path)


_COLUMNS = ("sale_key", "kind", "client_key", "business_date", "hour", "product_key", "quantity_milli", "amount_minor")


def _copy(driver: sqlite3.Connection, path: Path) -> None:
    hour = _SQLITE_TERMS["hour"]
    found = driver.execute(
        f"SELECT s.sale_key, s.kind, coalesce(s.client_key, 0), s.business_date, {hour}, l.product_key,"
        f" l.quantity_milli, l.amount_minor FROM {_SQLITE_SOURCE} 1 ORDER BY s.sale_key, l.ordinal"
    )
    with duckdb.connect(str(path)) as connection:
        connection.execute(f"CREATE TABLE line ({', '.join(f'{column} BIGINT' for column in _COLUMNS)}, month VARCHAR)")
        while rows := found.fetchmany(1_000_000):
            table = np.fromiter(chain.from_iterable(rows), np.int64).reshape(-1, len(_COLUMNS))
            arrays = dict(zip(_COLUMNS, table.T.copy(), strict=True))
            connection.register("arrays", _frame(arrays))
            connection.execute(
                "INSERT INTO line SELECT sale_key, kind, nullif(client_key, 0), business_date, hour, product_key,"
                " quantity_milli, amount_minor, strftime(DATE '1970-01-01' + business_date::INTEGER, '%Y-%m')"
                " FROM arrays"
            )
            connection.unregister("arrays")


def _frame(arrays: dict[str, np.ndarray]) -> Any:
    import pandas as pd

    return pd.DataFrame(arrays)


def _written(source: str, terms: dict[str, str]) -> dict[str, str]:
    return {name: query.format(source=source, range=_RANGE, sums=_SUMS, **terms) for name, query in QUERIES.items()}
