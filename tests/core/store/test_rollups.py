from __future__ import annotations

from pathlib import Path

import pytest

from storeperf_core.operations.importing.run import import_file, undo
from storeperf_core.store import rollups
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.tables import ROLLUP_TABLES
from tests.support.stores import ME

pytestmark = pytest.mark.usefixtures("worker_on_a_thread")

SALES = (
    "Receipt,Date,Product code,Quantity,Unit price,Customer\n"
    "R1,2024-01-31 23:30,A,2,1.50,7\nR1,2024-01-31 23:30,A,1,1.50,7\nR1,2024-01-31 23:30,B,3,0.335,7\n"
    "R2,2024-02-01 03:59,A,1,1.50,\nC3,2024-02-02 10:00,A,-2,1.50,7\nR4,2024-12-31 12:00,B,1,2,8\n"
)


def bring_in(store: OpenStore, text: str) -> str:
    path = store.folder.parent / "sales.csv"
    Path(path).write_text(text, encoding="utf-8")
    batch = import_file(store, path, "sales", actor=ME).batch
    assert batch is not None
    return batch


def contents(store: OpenStore) -> dict[str, list[tuple[int, ...]]]:
    driver = store.to_write().driver
    return {table.name: sorted(driver.execute(f"SELECT * FROM {table.name}")) for table in ROLLUP_TABLES}


def test_every_rollup_holds_something_after_an_import_and_nothing_after_its_undo(store: OpenStore) -> None:
    batch = bring_in(store, SALES)
    assert all(contents(store).values())
    undo(store, batch, ME)
    assert not any(contents(store).values())


def test_what_was_taken_away_and_added_again_is_as_before(store: OpenStore) -> None:
    bring_in(store, SALES)
    before = contents(store)
    writer = store.to_write()
    with writer.derived():
        rollups.take_away(writer.driver, "is_live = 1")
        assert not any(contents(store).values())
        rollups.add(writer.driver, "is_live = 1")
    assert contents(store) == before


def test_taking_one_sale_away_leaves_what_the_others_give(store: OpenStore) -> None:
    bring_in(store, "".join(line for line in SALES.splitlines(keepends=True) if not line.startswith("R1")))
    without = [sum(row[index] for row in contents(store)["rollup_store_day"]) for index in (5, 6)]
    bring_in(store, SALES)
    writer = store.to_write()
    with writer.derived():
        rollups.take_away(writer.driver, "external_number = ?", ("R1",))
    assert [sum(row[index] for row in contents(store)["rollup_store_day"]) for index in (5, 6)] == without
    assert without == [350, 300]
