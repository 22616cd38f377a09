"""While an import runs the till gets its turn after every single transaction, and each of those is a small one."""

from __future__ import annotations

import threading
import time

import pytest

from storeperf_core.operations.importing import run
from storeperf_core.operations.importing.sales import worker
from storeperf_core.store.change import Actor
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import owner
from storeperf_core.store.session import WriteSession, reading
from storeperf_core.store.tables import category
from storeperf_core.store.turn import Turn
from tests.core.operations.importing.sales.test_sales import query, sale

TILL = Actor(1, "desktop")


class Watched(Turn):
    """Lets a sale come to wait in each turn of the import, and notes who had his turn."""

    def __init__(self, writer: WriteSession) -> None:
        super().__init__()
        self.turns: list[str] = []
        self._writer = writer
        self._importer = threading.current_thread()
        self._sales: list[threading.Thread] = []

    def __enter__(self) -> None:
        super().__enter__()
        if threading.current_thread() is not self._importer:
            self.turns.append("sale")
            return
        self.turns.append("import")
        seller = threading.Thread(target=self._sell, args=(len(self._sales),))
        self._sales.append(seller)
        seller.start()
        # No clock decides: the import goes on when the sale stands in the queue.
        while not self._waiting:
            time.sleep(0)

    def _sell(self, number: int) -> None:
        with self._writer.change("sale", TILL) as change:
            change.insert(category, name=f"Sold {number}")

    def close(self) -> int:
        for seller in self._sales:
            seller.join()
        return len(self._sales)


@pytest.fixture
def watched(store, monkeypatch):
    writer = store.to_write()
    turn = Watched(writer)
    # Taken back before the store is closed, which writes once more.
    with monkeypatch.context() as patch:
        patch.setattr(writer, "_turn", turn)
        yield turn
        turn.close()


def test_a_sale_waits_for_one_chunk_at_most_and_never_for_an_import(store, bring_in, watched, monkeypatch):
    monkeypatch.setattr(worker, "CHUNK_LINES", 10)
    monkeypatch.setattr("storeperf_core.operations.importing.sales.commit._CHUNK_LINES", 10)
    monkeypatch.setattr("storeperf_core.operations.importing.sales.undo._CHUNK_SALES", 10)
    rows = [sale(f"R{n // 3}", code=f"P{n % 7}", price="0" if n % 10 == 9 else "1.00") for n in range(120)]
    first = bring_in(rows)
    again = bring_in(rows)
    for batch in (first, again):
        run.undo(store, batch.batch, owner("cli"))
    bring_in(rows)
    sales = watched.close()
    assert sales > 60
    # Who came first is served first: after each turn of the import the sale that waited has its own.
    assert watched.turns == ["import", "sale"] * sales
    assert query(store, "SELECT count(*) FROM category") == [(sales,)]
    with reading(store.readers) as session:
        assert verify(session).differences == []


def test_a_transaction_of_an_import_is_small(store, bring_in):
    rows = [
        sale(f"R{n // 7}", code=f"P{n}", customer=f"C{n}", at=f"2026-03-{n % 28 + 1:02} 10:00:00")
        for n in range(14_000)
    ]
    bring_in(rows)
    largest = dict(query(store, "SELECT kind, max(row_count) FROM txn GROUP BY kind"))
    assert largest["import_product"] <= 400
    assert largest["import_client"] <= 400
    lines = query(
        store,
        "SELECT sum(line_count) FROM sale JOIN txn USING (txn_key) WHERE txn.kind = 'import_sales' GROUP BY txn_key",
    )
    assert len(lines) > 3
    assert max(count for (count,) in lines) <= worker.CHUNK_LINES
