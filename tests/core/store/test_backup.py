from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import select

from storeperf_core.domain.errors import EnvironmentRefusal
from storeperf_core.store import opening, schema
from storeperf_core.store.backup import back_up
from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.opening import OpenStore, open_store
from storeperf_core.store.session import reading
from storeperf_core.store.tables import category
from tests.support.stores import ME


def add(store: OpenStore, name: str) -> None:
    with store.to_write().change("create", ME) as change:
        change.insert(category, name=name)


def test_a_backup_made_in_use_is_a_store_with_all_that_was_committed(store: OpenStore, tmp_path: Path) -> None:
    add(store, "Tea")
    copy = tmp_path / "copy" / FILE_NAME
    copy.parent.mkdir()
    with store.to_write().change("create", ME) as change:
        change.insert(category, name="Not committed")
        back_up(store.folder / FILE_NAME, copy)
    add(store, "Later")
    assert [path.name for path in copy.parent.iterdir()] == [FILE_NAME]
    with open_store(copy.parent) as restored, reading(restored.readers) as session:
        assert session.connection.scalars(select(category.c.name)).all() == ["Tea"]


def test_a_backup_that_cannot_be_written_is_told_and_leaves_the_last_one(store: OpenStore, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentRefusal, match="The backup could not be written"):
        back_up(store.folder / FILE_NAME, tmp_path / "not there" / "copy.sqlite3")


def test_a_copy_of_a_damaged_file_is_not_kept(store: OpenStore, tmp_path: Path) -> None:
    add(store, "Tea")
    folder = store.folder
    store.close()
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("DELETE FROM sqlite_master WHERE name = 'ix_category_name'")
        connection.commit()
    target = tmp_path / "copy.sqlite3"
    target.write_bytes(b"the last good one")
    with pytest.raises(EnvironmentRefusal):
        back_up(folder / FILE_NAME, target)
    assert target.read_bytes() == b"the last good one"
    assert not list(tmp_path.glob("copy*.part"))


def test_a_file_that_is_no_database_is_not_backed_up(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"garbage" * 1_000)
    with pytest.raises(EnvironmentRefusal, match="The backup is not whole"):
        back_up(tmp_path / FILE_NAME, tmp_path / "copy.sqlite3")
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]


def test_a_migration_is_preceded_by_a_backup(store: OpenStore, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = store.folder
    add(store, "Tea")
    store.close()
    name = f"before-migration-{schema.HEAD}.sqlite3"
    monkeypatch.setattr(schema, "HEAD", "9999")
    migrated: list[bool] = []

    def migrate(connection) -> None:
        migrated.append((folder / name).is_file())

    monkeypatch.setattr(opening.schema, "migrate", migrate)
    with open_store(folder, write=True):
        pass
    assert migrated == [True]
    with closing(sqlite3.connect(folder / name)) as copy:
        assert copy.execute("SELECT name FROM category").fetchall() == [("Tea",)]
