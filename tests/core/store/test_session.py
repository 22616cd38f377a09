"""When the write-ahead log is copied into the file: by the writer while nobody waits, rarely by a sale."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storeperf_core.store.engine import CHECKPOINT_PAGES, FILE_NAME
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import CHANGES_BEFORE_REST, reading
from tests.support.stores import ME, london_store
from tests.support.till import opened, sell


@pytest.fixture
def till(tmp_path: Path) -> Iterator[OpenStore]:
    with london_store(tmp_path / "store") as store:
        opened(store)
        yield store


def _sales_in_the_file(folder: Path, tmp_path: Path) -> int:
    """How many sales stand in the file alone, without its log."""
    copy = tmp_path / "alone.sqlite3"
    shutil.copy(folder / FILE_NAME, copy)
    with closing(sqlite3.connect(f"{copy.as_uri()}?immutable=1", uri=True)) as alone:
        count: int = alone.execute("SELECT count(*) FROM sale").fetchone()[0]
    return count


def test_the_writer_copies_the_log_when_enough_has_gathered(till: OpenStore, tmp_path: Path) -> None:
    writer = till.to_write()
    for _ in range(3):
        sell(till, "TEA")
        writer.rest()
    assert _sales_in_the_file(tmp_path / "store", tmp_path) == 0
    for _ in range(CHANGES_BEFORE_REST):
        sell(till, "TEA")
    writer.rest()
    assert _sales_in_the_file(tmp_path / "store", tmp_path) == 3 + CHANGES_BEFORE_REST
    sell(till, "TEA")
    writer.rest()
    assert _sales_in_the_file(tmp_path / "store", tmp_path) == 3 + CHANGES_BEFORE_REST


def test_the_log_does_not_grow_for_ever_where_nobody_rests(till: OpenStore, tmp_path: Path) -> None:
    for _ in range(300):
        sell(till, "TEA", "CUP", "HAM", "OLD")
    log = tmp_path / "store" / f"{FILE_NAME}-wal"
    assert _sales_in_the_file(tmp_path / "store", tmp_path) > 0
    assert log.stat().st_size < (CHECKPOINT_PAGES + 100) * 4_120


def test_a_log_that_cannot_be_copied_now_is_copied_later(till: OpenStore, tmp_path: Path) -> None:
    """A reader still looks at the file as it was before these sales."""
    writer = till.to_write()
    writer.driver.execute("PRAGMA wal_checkpoint(PASSIVE)")
    with reading(till.readers) as session:
        assert session.driver.execute("SELECT count(*) FROM sale").fetchone() == (0,)
        for _ in range(CHANGES_BEFORE_REST):
            sell(till, "TEA")
        writer.rest()
        assert session.driver.execute("SELECT count(*) FROM sale").fetchone() == (0,)
        assert _sales_in_the_file(tmp_path / "store", tmp_path) == 0
    for _ in range(CHANGES_BEFORE_REST):
        sell(till, "TEA")
    writer.rest()
    assert _sales_in_the_file(tmp_path / "store", tmp_path) == 2 * CHANGES_BEFORE_REST


@pytest.mark.expected_logs("could not be copied into the file: disk I/O error")
def test_a_fault_while_copying_is_logged_and_costs_nothing(till: OpenStore) -> None:
    class Broken:
        def execute(self, statement: str) -> None:
            raise sqlite3.OperationalError("disk I/O error")

    writer = till.to_write()
    for _ in range(CHANGES_BEFORE_REST):
        sell(till, "TEA")
    driver, writer.driver = writer.driver, Broken()  # type: ignore[assignment]
    writer.rest()
    writer.driver = driver
    assert sell(till, "TEA").number.counter == CHANGES_BEFORE_REST + 1


def test_after_a_bulk_change_the_writer_is_as_before(till: OpenStore) -> None:
    writer = till.to_write()

    def settings() -> list[int]:
        return [
            writer.driver.execute(f"PRAGMA {name}").fetchone()[0] for name in ("foreign_keys", "wal_autocheckpoint")
        ]

    assert settings() == [1, CHECKPOINT_PAGES]
    with writer.change("import_chunk", ME, keys_proved=True):
        during = settings()
    assert during[0] == 0
    assert during[1] < CHECKPOINT_PAGES
    with pytest.raises(ZeroDivisionError), writer.change("import_chunk", ME, keys_proved=True):
        raise ZeroDivisionError
    assert settings() == [1, CHECKPOINT_PAGES]
