"""The schema's versions: frozen once released, equal to the tables in the code, and brought up with their data."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine

from storeperf_core.analytics.period import Period
from storeperf_core.analytics.services import kpis
from storeperf_core.store import schema
from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.integrity import Verification, verify
from storeperf_core.store.opening import create_store, open_store
from storeperf_core.store.session import reading
from storeperf_core.store.tables import metadata
from tests.support.released_store import RELEASED

# A released migration is never edited: a store out there has its version already and would not run it again.
FROZEN = {
    "0001": "bfbe4609afba3413618309f28b252eef41fa1bde6577ed99959526190acda5d9",
    "0002": "d1966958f849094a7f88bfcca8c78f3735ebbedf68a8a265f0156c2b4c96b135",
}
_YEAR = date(2026, 1, 1), date(2026, 12, 31)
VERSIONS = Path(schema.__file__).parent / "migrations" / "versions"


def test_every_migration_is_as_it_was_released() -> None:
    statements = {file.name[:4]: file.read_text(encoding="utf-8") for file in VERSIONS.glob("*.sql")}
    assert {name: hashlib.sha256(text.encode()).hexdigest() for name, text in statements.items()} == FROZEN


def test_the_newest_migration_is_the_one_that_the_program_asks_for() -> None:
    assert max(file.name[:4] for file in VERSIONS.glob("[0-9]*.py")) == schema.HEAD


def test_the_migrations_make_exactly_what_the_code_knows(tmp_path: Path) -> None:
    create_store(tmp_path / "store", name="A", currency="GBP", timezone="Europe/London")
    engine = create_engine(f"sqlite:///{tmp_path / 'known.sqlite3'}")
    metadata.create_all(engine)
    engine.dispose()
    migrated, known = (structure(path) for path in (tmp_path / "store" / FILE_NAME, tmp_path / "known.sqlite3"))
    assert migrated.pop("alembic_version")["strict"] == 0
    assert migrated == known
    assert {table["strict"] for table in known.values()} == {1}


def structure(path: Path) -> dict[str, dict[str, Any]]:
    """By table: columns with type, default and place in the key, references, indexes, STRICT and WITHOUT ROWID."""
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute(
            "SELECT name, wr, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        return {
            name: {
                "without_rowid": without_rowid,
                "strict": strict,
                "columns": sorted(row[1:] for row in connection.execute(f"PRAGMA table_xinfo({name})")),
                "references": sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})")),
                "indexes": _indexes(connection, name),
            }
            for name, without_rowid, strict in tables
        }


def _indexes(connection: sqlite3.Connection, table: str) -> list[tuple[Any, ...]]:
    found = []
    for _, name, unique, origin, partial in connection.execute(f"PRAGMA index_list({table})").fetchall():
        columns = [row[1:] for row in connection.execute(f"PRAGMA index_xinfo({name})")]
        # What an index is over, if that is no column, and its condition stand in its statement only.
        made_by = connection.execute(
            "SELECT sql FROM sqlite_master WHERE name = ? AND sql IS NOT NULL", (name,)
        ).fetchone()
        statement = made_by and " ".join(made_by[0].split())
        found.append((statement and name, unique, origin, partial, columns, statement))
    return sorted(found, key=repr)


def test_a_store_of_every_released_schema_is_kept_to_be_tried() -> None:
    assert {file.stem for file in RELEASED.glob("*.sql")} == set(FROZEN)


@pytest.mark.parametrize("version", sorted(FROZEN))
def test_a_store_of_a_released_schema_is_brought_up_with_all_its_data(version: str, tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((RELEASED / f"{version}.sql").read_text(encoding="utf-8"))
    with open_store(tmp_path, write=True) as store, reading(store.readers) as session:
        assert schema.version_of(session.connection) == schema.HEAD
        assert verify(session) == Verification("ok", "ok", "ok", "ok", "ok")
        found = kpis(session, Period.of(*_YEAR)).figures
        assert (found.revenue_minor, found.transactions, found.refund_count) == (2_515, 2, 1)
        names = "SELECT name FROM product WHERE deleted = 0 UNION ALL SELECT name FROM client WHERE deleted = 0"
        kept = sorted(name for (name,) in session.driver.execute(names))
        assert kept == ["Anna", "Bob", "Green tea", "Heart holder", "Lantern"]
    assert (tmp_path / f"before-migration-{version}.sqlite3").is_file() == (version != schema.HEAD)
