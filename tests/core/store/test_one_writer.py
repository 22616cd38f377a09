"""Exactly one connection of a program may write to or checkpoint a store's file (docs/decisions/0007)."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from storeperf_core.operations.catalogue import ProductForm, create_product
from storeperf_core.operations.importing.run import import_file, undo
from storeperf_core.store.backup import back_up
from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import create_store, open_store
from storeperf_core.store.session import reading
from tests.support.stores import ME

_opened: list[str] | None = None


def _note(event: str, arguments: tuple[object, ...]) -> None:
    if _opened is not None and event == "sqlite3.connect":
        _opened.append(str(arguments[0]))


# An audit hook cannot be taken away again; it does nothing while nobody asked for it.
sys.addaudithook(_note)


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """The database of every connection that the program opens."""
    global _opened
    _opened = []
    yield _opened
    _opened = None


def test_one_connection_may_write_and_all_others_are_read_only(opened: list[str], tmp_path: Path) -> None:
    folder, file = tmp_path / "store", tmp_path / "sales.csv"
    file.write_text("Receipt,Date,Product code,Quantity,Unit price\nR1,2024-01-02 10:00,B,2,1.50\n", encoding="utf-8")
    create_store(folder, name="A", currency="GBP", timezone="Europe/London")
    opened.clear()
    with open_store(folder, write=True) as store:
        create_product(store.to_write(), ME, ProductForm("A", "Tea"))
        batch = import_file(store, file, "sales", actor=ME).batch
        assert batch is not None
        undo(store, batch, ME)
        with reading(store.readers) as one, reading(store.readers) as other:
            assert verify(one) == verify(other)
        back_up(folder / FILE_NAME, tmp_path / "copy.sqlite3")
    to_store = [name for name in opened if FILE_NAME in name]
    assert sum("mode=ro" not in name for name in to_store) == 1
    assert sum("mode=ro" in name for name in to_store) >= 3


def test_a_reader_beside_leaves_the_write_ahead_log_alone(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    create_store(folder, name="A", currency="GBP", timezone="Europe/London")
    with open_store(folder, write=True) as store:
        create_product(store.to_write(), ME, ProductForm("A", "Tea"))
        log = folder / f"{FILE_NAME}-wal"
        before = log.stat().st_size
        assert before > 0
        with open_store(folder) as reader, reading(reader.readers) as session:
            session.driver.execute("SELECT count(*) FROM product").fetchone()
        assert log.stat().st_size == before
