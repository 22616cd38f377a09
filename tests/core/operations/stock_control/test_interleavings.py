"""Any order of sales, refunds, receipts, counts, stocktakes and imports: a second model says the same is on hand."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from storeperf_core.domain.stock import Quantity, Reason
from storeperf_core.operations.checkout import AskedLine
from storeperf_core.operations.importing.run import import_file, undo
from storeperf_core.operations.receipts import Receipt
from storeperf_core.operations.stock import all_stock, insert_count, on_hand
from storeperf_core.operations.stock_control import (
    LedgerEntry,
    LedgerPlace,
    Received,
    StocktakeForm,
    add_to_count,
    adjust_stock,
    close_stocktake,
    count_product,
    ledger,
    not_counted,
    open_stocktake,
    receive_stock,
    set_count,
    stocktake_summary,
    transfer_in,
    transfer_out,
)
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import ReadSession, reading
from storeperf_core.sync.clock import stamp_microseconds
from tests.support.stock_model import Shelf
from tests.support.stores import ME
from tests.support.till import opened, refund, sell

pytestmark = pytest.mark.usefixtures("worker_on_a_thread")

CODES = ("TEA", "CUP", "HAM")


class Day:
    """A shop on which random things happen; the model is told of each."""

    def __init__(self, store: OpenStore, folder: Path, seed: int) -> None:
        self.store, self.folder, self.some = store, folder, random.Random(seed)
        self.keys = opened(store)
        self.writer = store.to_write()
        self.shelf = Shelf()
        self.sold: list[tuple[Receipt, str, int]] = []
        self.batches: list[str] = []
        self.stocktake: int | None = None
        self.files = 0

    def now(self) -> int:
        (hlc,) = self.writer.driver.execute("SELECT max(hlc) FROM txn").fetchone()
        return stamp_microseconds(hlc)

    def one(self) -> tuple[str, int, int]:
        code = self.some.choice(CODES)
        return code, self.keys[code], self.some.randrange(1, 9) * 500

    def sell(self) -> None:
        code, _, quantity = self.one()
        receipt = sell(self.store, AskedLine(code=code, quantity_milli=quantity))
        self.sold.append((receipt, code, quantity))
        self.shelf.move(code, self.now(), -quantity)

    def refund(self) -> None:
        if self.sold:
            receipt, code, quantity = self.sold.pop(self.some.randrange(len(self.sold)))
            refund(self.store, receipt)
            self.shelf.move(code, self.now(), quantity)

    def receive(self) -> None:
        code, key, quantity = self.one()
        receive_stock(self.writer, ME, [Received(key, quantity)])
        self.shelf.move(code, self.now(), quantity)

    def adjust(self) -> None:
        code, key, quantity = self.one()
        signed = quantity * self.some.choice((1, -1))
        adjust_stock(self.writer, ME, [Quantity(key, signed)], Reason.OTHER, "Found out")
        self.shelf.move(code, self.now(), signed)

    def transfer(self) -> None:
        code, key, quantity = self.one()
        goes = self.some.random() < 0.5
        (transfer_out if goes else transfer_in)(self.writer, ME, [Quantity(key, quantity)], "Leeds")
        self.shelf.move(code, self.now(), -quantity if goes else quantity)

    def count(self) -> None:
        code, key, quantity = self.one()
        count_product(self.writer, ME, key, quantity)
        self.shelf.count(code, self.now(), quantity)

    def count_of_the_past(self) -> None:
        code, key, quantity = self.one()
        moments = [each.at for each in self.shelf.events]
        if not moments:
            return
        at = self.some.choice(moments) + self.some.choice((-1, 0))
        with self.writer.change("count_stock", ME) as change:
            insert_count(change, key, quantity, at)
        self.shelf.count(code, at, quantity)

    def bring_in(self) -> None:
        code, _, quantity = self.one()
        self.files += 1
        file = self.folder / f"stock{self.files}.csv"
        file.write_text(f"Product code,On hand\n{code},{quantity / 1000}\n", "utf-8")
        result = import_file(self.store, file, "stock", actor=ME)
        if result.accepted and result.batch:
            row = self.writer.driver.execute(
                "SELECT counted_at_utc FROM stock_count ORDER BY count_key DESC LIMIT 1"
            ).fetchone()
            self.shelf.count(code, row[0], quantity, batch=result.batch)
            self.batches.append(result.batch)

    def take_back(self) -> None:
        if self.batches:
            batch = self.batches.pop(self.some.randrange(len(self.batches)))
            undo(self.store, batch, ME)
            self.shelf.undone.add(batch)

    def count_a_shelf(self) -> None:
        if self.stocktake is None:
            self.stocktake = open_stocktake(self.writer, ME, StocktakeForm("All")).key
        code, key, quantity = self.one()
        if self.some.random() < 0.2:
            set_count(self.writer, ME, self.stocktake, key, quantity)
            self.shelf.count(code, self.now(), quantity, self.stocktake)
        else:
            wanted = self.shelf.found_at_another_shelf(code, self.stocktake, quantity)
            add_to_count(self.writer, ME, self.stocktake, key, quantity)
            self.shelf.count(code, self.now(), wanted, self.stocktake)

    def close(self) -> None:
        if self.stocktake is None:
            return
        with reading(self.store.readers) as session:
            left = [each for each in not_counted(session, self.stocktake) if each.code in CODES]
        zeroed = [each for each in left if self.some.random() < 0.5]
        close_stocktake(self.writer, ME, self.stocktake, [each.product_key for each in zeroed])
        for each in zeroed:
            self.shelf.count(each.code, self.now(), 0, self.stocktake)
        self.stocktake = None

    def check(self) -> None:
        with reading(self.store.readers) as session:
            wanted = {self.keys[code]: self.shelf.on_hand(code) for code in CODES}
            assert on_hand(session, wanted) == wanted
            known = all_stock(session)
            assert {key: known[key].on_hand_milli if key in known else None for key in wanted} == wanted


STEPS: tuple[Callable[[Day], None], ...] = (
    Day.sell, Day.sell, Day.sell, Day.refund, Day.receive, Day.adjust, Day.transfer, Day.count, Day.count_of_the_past,
    Day.bring_in, Day.take_back, Day.count_a_shelf, Day.count_a_shelf, Day.count_a_shelf, Day.close,
)  # fmt: skip


@pytest.mark.parametrize("seed", range(8))
def test_on_hand_and_the_ledger_agree_with_the_model(store: OpenStore, tmp_path: Path, seed: int) -> None:
    day = Day(store, tmp_path, seed)
    for _ in range(40):
        day.some.choice(STEPS)(day)
        day.check()
    with reading(store.readers) as session:
        assert verify(session).differences == []
        for code in CODES:
            page = ledger(session, day.keys[code])
            for entry in page.entries:
                counted_then = any(each.at == entry.at_utc and each.counted is not None for each in day.shelf.events)
                if entry.kind != "count" and not counted_then:
                    assert entry.on_hand_milli == day.shelf.on_hand(code, entry.at_utc), entry
            assert page.entries[0].on_hand_milli == day.shelf.on_hand(code)
            assert in_pages(session, day.keys[code], 3) == list(page.entries)
            assert in_pages(session, day.keys[code], 1) == list(page.entries)


def in_pages(session: ReadSession, product_key: int, rows: int) -> list[LedgerEntry]:
    """The whole ledger, read a few movements at a time."""
    found: list[LedgerEntry] = []
    place: LedgerPlace | None = None
    while True:
        page = ledger(session, product_key, place, rows)
        found += page.entries
        place = page.following
        if place is None:
            return found


@pytest.mark.parametrize("seed", range(4))
def test_a_summary_is_what_the_stocktake_changed(store: OpenStore, tmp_path: Path, seed: int) -> None:
    """Whatever sold meanwhile: the differences are what on hand is now, less what it would be without the stocktake."""
    day = Day(store, tmp_path, seed)
    for code in CODES[:2]:
        count_product(day.writer, ME, day.keys[code], 20_000)
        day.shelf.count(code, day.now(), 20_000)
    steps = (Day.sell, Day.receive, Day.refund, Day.count_a_shelf, Day.count_a_shelf)
    day.count_a_shelf()
    stocktake = day.stocktake
    assert stocktake is not None
    for _ in range(20):
        day.some.choice(steps)(day)
    with reading(store.readers) as session:
        summary = stocktake_summary(session, stocktake, "GBP")
    without = Shelf([each for each in day.shelf.events if each.stocktake is None])
    for row in summary.rows:
        before, now = without.on_hand(row.code), day.shelf.on_hand(row.code)
        assert row.difference_milli == (None if before is None or now is None else now - before)
