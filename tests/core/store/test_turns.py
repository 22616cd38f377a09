"""Several threads at the one writer: each gets its turn, in the order they came, and a number of its own."""

from __future__ import annotations

import threading

from storeperf_core.store.opening import OpenStore, create_store, open_store
from storeperf_core.store.session import reading
from storeperf_core.store.tables import category
from storeperf_core.store.turn import Turn
from tests.support.stores import ME


def test_whoever_waits_longest_is_next() -> None:
    turn, order = Turn(), []
    waiting = []

    def wait(name: int) -> None:
        with turn:
            order.append(name)

    with turn:
        for name in range(5):
            thread = threading.Thread(target=wait, args=(name,))
            thread.start()
            while len(turn._waiting) <= name:
                pass
            waiting.append(thread)
        order.append(-1)
    for thread in waiting:
        thread.join()
    assert order == [-1, 0, 1, 2, 3, 4]


def test_the_one_who_gives_its_turn_back_does_not_win_it_again() -> None:
    turn, order, asked = Turn(), [], threading.Event()

    def till() -> None:
        asked.set()
        with turn:
            order.append("sale")

    thread = threading.Thread(target=till)
    for chunk in range(3):
        with turn:
            order.append(f"chunk {chunk}")
            if chunk == 0:
                thread.start()
                asked.wait()
                while not turn._waiting:
                    pass
    thread.join()
    assert order == ["chunk 0", "sale", "chunk 1", "chunk 2"]


def test_numbers_are_gapless_whoever_writes(tmp_path) -> None:
    create_store(tmp_path / "store", name="A", currency="GBP", timezone="Europe/London")
    with open_store(tmp_path / "store", write=True) as store:
        threads = [threading.Thread(target=_write_many, args=(store, name)) for name in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        with reading(store.readers) as session:
            numbers = [row[0] for row in session.driver.execute("SELECT device_seq FROM txn ORDER BY 1")]
    assert numbers == list(range(1, 4 * 50 + 3))


def _write_many(store: OpenStore, name: int) -> None:
    for each in range(50):
        with store.to_write().change("create_category", ME, scope="organisation") as change:
            change.insert(category, name=f"{name}-{each}")
