"""Values changed, rows deleted and copied behind the program's back, one at a time, in a store with something in every
table: what `verify` says of each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Table, create_engine
from sqlalchemy.pool import StaticPool

from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.integrity import verify
from storeperf_core.store.session import ReadSession
from storeperf_core.store.tables import ROLLUP_TABLES, metadata
from tests.support.stores import london_store
from tests.support.whole_store import fill_every_table

LOCAL = {
    "rollup_packed": "copies of rollups; `rollups` compares those that there are",
    "held_basket": "what the till has in hand, of this computer",
    "unprinted": "what a printer did not take, of this computer",
    "import_mapping": "how columns were matched last time, of this computer",
    "import_set_aside": "rows that were not taken: they are in no figure",
    "batch_record": "by what an undo of an import puts back; what it then does is audited",
}
"""Tables of which nothing is proved."""
EXEMPT = {
    ("outbox", "acknowledged_at_utc"): "what the server answered",
    ("import_batch", "file_path"): "where the file lay on this computer",
    ("product", "batch_key"): "only guides the undo of an import",
    ("client", "batch_key"): "only guides the undo of an import",
    ("supplier", "batch_key"): "only guides the undo of an import",
}
TABLES = [table for table in metadata.sorted_tables if table.name not in LOCAL and table not in ROLLUP_TABLES]

Rows = list[tuple[str, dict[str, Any]]]


@contextmanager
def whole_store_in_memory(place: Path) -> Iterator[ReadSession]:
    """A store with something in every table; each damage is done to it and taken back."""
    with london_store(place / "store") as store:
        fill_every_table(store, place)
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    with closing(sqlite3.connect(place / "store" / FILE_NAME)) as file:
        file.backup(memory)
    engine = create_engine("sqlite://", creator=lambda: memory, poolclass=StaticPool)
    with engine.connect() as connection:
        yield ReadSession(connection)
    memory.close()


def rows_of(session: ReadSession, table: Table) -> Rows:
    """Each row, and the condition that finds it."""
    names = [column.name for column in table.c]
    rows = session.driver.execute(f"SELECT {', '.join(names)} FROM {table.name}").fetchall()
    keys = [column.name for column in table.primary_key.columns]
    found = []
    for values in rows:
        row = dict(zip(names, values, strict=True))
        found.append((" AND ".join(f"{key} = {row[key]!r}" for key in keys), row))
    return found


def changes_of(session: ReadSession, table: Table, where: str, row: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Statements with one parameter, each of which changes one value of the row."""
    for column in table.c:
        # A local key names its row within this file only; what refers to it is held by foreign keys.
        is_own_key = table.primary_key.columns.keys() == [column.name] and not column.foreign_keys
        if is_own_key or (table.name, column.name) in EXEMPT:
            continue
        for value in _others(session, table, column.name, row[column.name]):
            yield f"UPDATE {table.name} SET {column.name} = ? WHERE {where}", value


def missed_changes(session: ReadSession, table: Table, rows: Rows) -> list[tuple[str, Any]]:
    """Values of these rows that can be changed without `verify` saying anything."""
    return [
        (statement, value)
        for where, row in rows
        for statement, value in changes_of(session, table, where, row)
        if not is_found(session, statement, (value,))
    ]


def missed_deletions(session: ReadSession, table: Table, rows: Rows) -> list[str]:
    """Those of the rows that can be deleted without `verify` saying anything."""
    return [where for where, _ in rows if not is_found(session, f"DELETE FROM {table.name} WHERE {where}")]


def missed_copies(session: ReadSession, table: Table, rows: Rows) -> list[str]:
    """Those of the rows that can be there once more without `verify` saying anything."""
    missed = []
    for where, row in rows:
        for copy in _copies(session, table, row):
            statement = f"INSERT INTO {table.name} ({', '.join(copy)}) VALUES ({', '.join('?' * len(copy))})"
            if not is_found(session, statement, tuple(copy.values())):
                missed.append(where)
    return missed


def is_found(session: ReadSession, statement: str, values: tuple[Any, ...] = ()) -> bool:
    """Whether verify finds what the statement does; what no statement can do cannot happen either."""
    driver = session.driver
    driver.execute("SAVEPOINT damage")
    try:
        try:
            driver.execute(statement, values)
        except sqlite3.IntegrityError:
            return True
        return bool(verify(session).differences)
    finally:
        driver.execute("ROLLBACK TO damage")
        driver.execute("RELEASE damage")


def _others(session: ReadSession, table: Table, name: str, value: Any) -> list[Any]:
    """Plausible other values: another key of what is referred to, the next number, another text."""
    column = table.c[name]
    foreign = next(iter(column.foreign_keys), None)
    if foreign is not None:
        target = f"SELECT {foreign.column.name} FROM {foreign.column.table.name}"
        keys = [key for (key,) in session.driver.execute(target).fetchall() if key != value]
        others = [*keys[:1], *keys[-1:]]
    elif isinstance(value, bytes):
        others = [value[:-1] + bytes([value[-1] ^ 1])] if value else [b"x"]
    elif isinstance(value, str):
        others = [f"{value}x", value[:-1] + ("z" if value[-1] == "y" else "y")] if value else ["x"]
    elif isinstance(value, int):
        others = [value + 1, 1 - value] if value in (0, 1) else [value + 1]
    else:
        others = ["x"] if column.type.python_type is str else [b"x" * 16] if column.type.python_type is bytes else [1]
    return list(dict.fromkeys([*others, *([None] if column.nullable and value is not None else [])]))


def _copies(session: ReadSession, table: Table, row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The row once more, under a key and an id of its own."""
    (key, *more) = table.primary_key.columns
    if more:
        last = more[-1].name
        yield {**row, last: 99} if not more[-1].foreign_keys else row
        return
    fresh: dict[str, Any] = {}
    if not key.foreign_keys:
        fresh[key.name] = None
    for column in table.c:
        if column.unique and column.name.endswith("_id"):
            fresh[column.name] = bytes(15) + b"7"
    for number, name in (("audit", "seq"), ("txn", "device_seq"), ("till", "number"), ("sale", "receipt_number")):
        if table.name == number and row[name] is not None:
            fresh[name] = 1 + max(each[name] or 0 for _, each in rows_of(session, table))
    if table.name == "setting":
        fresh["name"] = "another"
    yield {**row, **fresh}
