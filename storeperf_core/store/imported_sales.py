"""Imported sales as they stand in the store, chunk by chunk, for the hash that their audit entry holds."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

import numpy as np
from numpy.typing import NDArray

from storeperf_core.store.imported_content import (
    ID_BYTES,
    LINE_COLUMNS,
    NO_COST,
    SALE_COLUMNS,
    ChunkContent,
    Ids,
    as_ids,
    id_table,
    name_digest,
)


@dataclass(frozen=True, slots=True)
class SoldNames:
    """What sales refer to, by local key: identities, and what products were called on receipts."""

    clients: Ids
    products: Ids
    categories: Ids
    sold_as: Ids
    product_of_sold_as: NDArray[np.int64]


def sold_names(connection: Connection) -> SoldNames:
    """All of them: some tens of bytes a record."""
    called = connection.execute("SELECT sold_as_key, code, name, product_key FROM sold_as").fetchall()
    products = np.zeros(max((row[0] for row in called), default=0) + 1, np.int64)
    for key, _, _, product_key in called:
        products[key] = product_key
    return SoldNames(
        _ids_of(connection, "client"),
        _ids_of(connection, "product"),
        _ids_of(connection, "category"),
        _by_key((key, name_digest(code, name)) for key, code, name, _ in called),
        products,
    )


def read_chunk(connection: Connection, names: SoldNames, sale_keys: list[int]) -> ChunkContent | None:
    """The sales with these keys, in this order. None: one is not there, or refers to what is not there or other."""
    try:
        return _read_chunk(connection, names, sale_keys)
    except IndexError:
        return None


def _read_chunk(connection: Connection, names: SoldNames, sale_keys: list[int]) -> ChunkContent | None:
    sales, rows = _rows(connection, _SALES, sale_keys), _rows(connection, _LINES, sale_keys)
    if len(sales) != len(sale_keys):
        return None
    lines = np.array(rows, np.int64).reshape(len(rows), len(LINE_COLUMNS) + 3).T
    product, sold_as, category = lines[:3]
    if not np.array_equal(names.product_of_sold_as[sold_as], product):
        return None
    return ChunkContent(
        b"".join(row[0] for row in sales),
        b"".join(row[1] for row in sales),
        names.clients[[row[2] for row in sales]],
        [row[3] for row in sales],
        [np.array(column, np.int64) for column in zip(*(row[4:] for row in sales), strict=True)],
        names.sold_as[sold_as],
        names.products[product],
        names.categories[category],
        list(lines[3:]),
    )


def _rows(connection: Connection, query: tuple[str, str], keys: list[int]) -> list[tuple[Any, ...]]:
    """An import writes a chunk's sales one after the other; elsewhere they may lie apart."""
    in_a_row, apart = query
    if keys[-1] - keys[0] == len(keys) - 1 and keys == sorted(keys):
        return connection.execute(in_a_row, (keys[0], keys[-1])).fetchall()
    return connection.execute(apart, (json.dumps(keys),)).fetchall()


def _ids_of(connection: Connection, table: str) -> Ids:
    return _by_key(connection.execute(f"SELECT {table}_key, {table}_id FROM {table}"))


def _by_key(rows: Iterable[tuple[int, bytes]]) -> Ids:
    found = list(rows)
    table = id_table(max((key for key, _ in found), default=0) + 1)
    if found:
        table[[key for key, _ in found]] = as_ids(
            b"".join(row_id.ljust(ID_BYTES, b"\0")[:ID_BYTES] for _, row_id in found)
        )
    return table


def _both(columns: str, table: str, order: str) -> tuple[str, str]:
    return (
        f"SELECT {columns} FROM {table} WHERE sale_key BETWEEN ? AND ? ORDER BY sale_key{order}",
        f"SELECT {columns} FROM json_each(?) k CROSS JOIN {table} ON sale_key = k.value ORDER BY k.key{order}",
    )


_SALES = _both(f"sale_id, lines_hash, coalesce(client_key, -1), external_number, {', '.join(SALE_COLUMNS)}", "sale", "")
_LINES = _both(
    "product_key, sold_as_key, coalesce(category_key, -1), "
    + ", ".join(f"coalesce(cost_minor, {NO_COST})" if name == "cost_minor" else name for name in LINE_COLUMNS),
    "sale_line",
    ", ordinal",
)
