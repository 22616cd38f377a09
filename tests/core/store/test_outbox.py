"""Triggers watch the tables themselves: no synced row is written outside a change that leaves an outbox entry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from storeperf_core.operations.catalogue import ProductForm, TaxRate, create_product, deactivate_product, edit_product
from storeperf_core.operations.clients import ClientForm, create_client, deactivate_client, edit_client
from storeperf_core.operations.importing.run import import_file, undo
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.tables import metadata, setting
from tests.support.stores import ME
from tests.support.till import a_day_at_the_till

pytestmark = pytest.mark.usefixtures("worker_on_a_thread")

_LEDGER = {"txn", "outbox"}
SYNCED = sorted(table.name for table in metadata.sorted_tables if "txn_key" in table.c and table.name not in _LEDGER)
# What belongs to a row that has a transaction.
PARTS = ("sale_line", "tender")
# A sale counts or not by what batches hold it, which is outside its content (SYNC.md, identity).
_OUTSIDE_CONTENT = {"is_live"}

TEA = ProductForm("A", "Tea", "Drinks", "Twin", TaxRate(200_000, name="20%"), 1_500_000, barcodes=("73513537",))
ANN = ClientForm("1", "Ann")
FILES = {
    "products": "Code,Name,Price,Category,Supplier,Barcode,VAT\nB,Bean,1,Food,New,4006381333931,5\nA,Teas,2,,,,\n",
    "clients": "Customer number,Name\n1,Anna\n2,Bob\n",
    "suppliers": "Supplier,Email\nTwin,a@b.org\n",
    "stock": "Product code,On hand\nA,5\n",
    "sales": (
        "Receipt,Date,Product code,Quantity,Unit price\nR1,2024-01-02 10:00,B,2,1.50\nR2,2024-01-03 10:00,Q,1,9.99\n"
    ),
}


@pytest.fixture
def watched(store: OpenStore) -> Iterator[OpenStore]:
    """The store with a note of every write to a synced table and of the unsealed transaction it belonged to."""
    driver = store.to_write().driver
    driver.execute("CREATE TEMP TABLE written (name TEXT, txn_key INTEGER)")
    for name in (*SYNCED, *PARTS):
        columns = [column.name for column in metadata.tables[name].c if column.name not in _OUTSIDE_CONTENT]
        for event in ("INSERT", "DELETE", f"UPDATE OF {', '.join(columns)}"):
            driver.execute(
                f"CREATE TEMP TRIGGER watch_{name}_{event[:6]} AFTER {event} ON main.{name} BEGIN"
                f" INSERT INTO written SELECT '{name}', (SELECT max(txn_key) FROM main.txn"
                " WHERE txn_key NOT IN (SELECT txn_key FROM main.outbox)); END"
            )
    yield store
    for (trigger,) in driver.execute("SELECT name FROM temp.sqlite_master WHERE type = 'trigger'").fetchall():
        driver.execute(f"DROP TRIGGER temp.{trigger}")


def unaccounted(store: OpenStore) -> list[str]:
    """The tables that were written without an outbox entry for the writing transaction."""
    query = "SELECT DISTINCT name FROM written WHERE txn_key IS NULL OR txn_key NOT IN (SELECT txn_key FROM outbox)"
    return sorted(name for (name,) in store.to_write().driver.execute(query))


def test_nothing_that_is_synced_is_written_without_an_outbox_entry(watched: OpenStore, tmp_path: Path) -> None:
    writer = watched.to_write()
    key = create_product(writer, ME, TEA).key
    edit_product(writer, ME, key, TEA, replace(TEA, name="Green tea", barcodes=(), price_micro=2_000_000))
    a_day_at_the_till(watched, key)
    deactivate_product(writer, ME, key)
    client_key = create_client(writer, ME, ANN).key
    edit_client(writer, ME, client_key, ANN, replace(ANN, name="Anna"))
    deactivate_client(writer, ME, client_key)
    with writer.change("change_setting", ME) as change:
        change.insert(setting, name="period", value='"year"')
    batches = []
    for kind, text in FILES.items():
        (tmp_path / f"{kind}.csv").write_text(text, encoding="utf-8")
        result = import_file(watched, tmp_path / f"{kind}.csv", kind, actor=ME)
        assert result.accepted > 0
        batches.append(result.batch)
    for batch in reversed(batches):
        undo(watched, batch, ME)
    assert unaccounted(watched) == []
    written = {name for (name,) in writer.driver.execute("SELECT DISTINCT name FROM written")}
    assert written == {*SYNCED, *PARTS}


def test_what_an_undo_takes_away_and_an_import_gives_back_is_stamped(store: OpenStore, tmp_path: Path) -> None:
    """`deleted` is merged by its stamp (SYNC.md, kinds of data): one that was never written would lose."""
    file = tmp_path / "sales.csv"
    file.write_text(FILES["sales"], encoding="utf-8")
    driver = store.to_write().driver
    # The same file makes the receipts count again; another receipt of the same product finds it by its code.
    other = FILES["sales"].replace("R1", "R8").replace("R2", "R9")
    newest: list[str] = []
    batch = ""
    for is_deleted, text in ((0, FILES["sales"]), (1, None), (0, FILES["sales"]), (1, None), (0, other)):
        if text is None:
            undo(store, batch, ME)
        else:
            file.write_text(text, encoding="utf-8")
            batch = import_file(store, file, actor=ME).batch or ""
        rows = driver.execute(
            "SELECT deleted, coalesce(json_extract(stamps, '$.deleted'), json_extract(stamps, '$.\"*\"')) FROM product"
        ).fetchall()
        assert [row[0] for row in rows] == [is_deleted] * 2
        assert newest == [] or min(row[1] for row in rows) > max(newest)
        newest = [row[1] for row in rows]


def test_the_watch_sees_a_write_past_the_change(watched: OpenStore) -> None:
    with watched.to_write().derived():
        watched.to_write().driver.execute("UPDATE staff SET name = 'Nobody'")
    assert unaccounted(watched) == ["staff"]
