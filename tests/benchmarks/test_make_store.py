"""A store made for a benchmark holds what its recipe says, and its figures agree with its lines."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from storeperf_core.store import rollups
from storeperf_core.store.opening import open_store
from storeperf_core.store.session import reading
from tests.benchmarks.make_store import Receipt, Recipe, make_store

TWO_YEARS = Recipe("trial", 2, 20, 10, 40, new_clients_a_year=3)
NOON = 1_291_204_800_000_000  # 2010-12-01 12:00
DAY = 86_400_000_000
RECEIPTS = [
    Receipt("536365", NOON, 0, [(0, 6_000, 2_550_000, 1_530), (1, 1_000, 5_000, 1), (0, 1_000, 2_550_000, 255)]),
    Receipt("C536379", NOON + DAY, 1, [(1, -2_000, 4_250_000, -850), (41, -1_000, 1_000_000, -100)]),
    Receipt("536381", NOON + 40 * DAY, None, [(2, 1_000, 1_000_000, 100)]),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("benchmark") / "store"
    make_store(made, TWO_YEARS, RECEIPTS)
    return made


def _lines(folder: Path) -> list[tuple[int, ...]]:
    connection = sqlite3.connect(folder / "store.sqlite3")
    try:
        return connection.execute(
            "SELECT s.sold_at_utc, s.client_key, s.kind, l.product_key, l.quantity_milli, l.amount_minor"
            " FROM sale s JOIN sale_line l USING (sale_key) ORDER BY s.sale_key, l.ordinal"
        ).fetchall()
    finally:
        connection.close()


def test_rollups_and_references_agree_with_the_lines(folder: Path) -> None:
    with open_store(folder) as store, reading(store.readers) as session:
        for table, wanted in rollups.recomputed().items():
            kept = session.driver.execute(f"SELECT * FROM {table}").fetchall()
            assert kept
            assert sorted(kept) == sorted(session.driver.execute(wanted).fetchall())
        assert session.driver.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_sale_is_the_sum_of_its_lines(folder: Path) -> None:
    with open_store(folder) as store, reading(store.readers) as session:
        totals = "sold_minor - refunded_minor, line_count, sold_quantity_milli - refunded_quantity_milli, cost_minor"
        sums = "sum(amount_minor), count(*), sum(quantity_milli), sum(cost_minor)"
        sales = session.driver.execute(f"SELECT sale_key, {totals} FROM sale ORDER BY 1").fetchall()
        lines = session.driver.execute(f"SELECT sale_key, {sums} FROM sale_line GROUP BY 1 ORDER BY 1").fetchall()
    assert sales == lines


def test_each_year_holds_whole_receipts_up_to_the_wanted_lines(folder: Path) -> None:
    lines = _lines(folder)
    a_year = 364 * DAY
    first = [line for line in lines if line[0] < NOON + a_year - DAY]
    for count in (len(first), len(lines) - len(first)):
        assert TWO_YEARS.lines_a_year <= count < TWO_YEARS.lines_a_year + 3


def test_copies_are_renamed_within_the_recipes_limits(folder: Path) -> None:
    lines = _lines(folder)
    assert {line[1] for line in lines if line[1] is not None} <= set(range(1, TWO_YEARS.clients + 1))
    assert len({line[3] for line in lines}) > 3
    assert all((line[2] == 1) == (line[4] < 0) for line in lines)


def test_the_same_recipe_makes_the_same_lines(folder: Path, tmp_path: Path) -> None:
    make_store(tmp_path / "again", TWO_YEARS, RECEIPTS)
    assert _lines(tmp_path / "again") == _lines(folder)
