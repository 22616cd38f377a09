"""Imports and undos in processes of their own, killed wherever it hurts: none lost, none twice, the store sound.

`STOREPERF_KILLS` sets how many are killed (default 5); each is killed at another moment.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from storeperf_core.analytics.period import Grain, Period
from storeperf_core.analytics.queries.ranking import TopKind, TopMeasure
from storeperf_core.analytics.services import kpis, top, trends
from storeperf_core.domain.errors import EnvironmentRefusal
from storeperf_core.operations.importing.result import Progress
from storeperf_core.operations.importing.run import carry_on, import_file
from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import create_store, open_store, owner
from storeperf_core.store.session import reading

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
STOREPERF = [sys.executable, "-m", "storeperf_desktop"]
KILLS = int(os.environ.get("STOREPERF_KILLS", "5"))
PATIENCE = 120
RECEIPTS, LINES_EACH, SET_ASIDE = 1_800, 10, 2_400
"""20,400 rows; the rows set aside are more than are kept in one transaction."""
COUNTERS = ("rows_read", "accepted", "set_aside", "already_there", "sales_added", "refunds_added")


def write_sales(file: Path) -> Path:
    """Sales, refunds that name their sale, receipts with a row that is none, and customers, in no good order."""
    some = random.Random(1)
    rows = []
    for number in range(RECEIPTS):
        refund = number % 12 == 11
        receipt = f"C{number}" if refund else f"R{number}"
        original = f"R{number - 1}" if refund else ""
        when = f"2026-{number % 3 + 1:02}-{number // 70 + 1:02} {9 + number % 9:02}:15:00"
        for line in range(LINES_EACH):
            code = (number * 7 + line) % 400
            count = -1 if refund else line % 3 + 1
            rows.append(
                (receipt, f"P{code}", f"Product {code}", count, when, f"{code % 40 + 1}.955", number % 90, original)
            )
    nothing = ("P1", "Product 1", 1, "2026-01-05 10:00:00", "0", "", "")
    rows += [(f"R{number % 50}", *nothing) for number in range(SET_ASIDE)]
    some.shuffle(rows)
    with file.open("w", encoding="utf-8") as out:
        out.write("Receipt,Code,Product,Quantity,Date,Unit price,Customer,Original receipt\n")
        out.writelines(",".join(map(str, row)) + "\n" for row in rows)
    return file


@pytest.fixture(scope="module")
def sales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_sales(tmp_path_factory.mktemp("sales") / "sales.csv")


@pytest.fixture(scope="module")
def undisturbed(sales: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """A store into which nothing disturbed the import, and what the import said."""
    folder = tmp_path_factory.mktemp("undisturbed") / "store"
    create_store(folder, name="Corner shop", currency="GBP", timezone="Europe/London")
    done = said(storeperf("import", str(sales), "--store", str(folder), "--json"))
    assert (done["rows_read"], done["set_aside"]) == (RECEIPTS * LINES_EACH + SET_ASIDE, SET_ASIDE)
    assert (done["sales_added"], done["refunds_added"]) == (1_650, 150)
    return folder, done


@pytest.fixture
def store(tmp_path: Path) -> Path:
    create_store(tmp_path / "store", name="Corner shop", currency="GBP", timezone="Europe/London")
    return tmp_path / "store"


def storeperf(*words: str, **more: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*STOREPERF, *words], capture_output=True, text=True, cwd=ROOT, timeout=PATIENCE, **more)


def said(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.returncode == 0, done.stderr
    document: dict[str, Any] = json.loads(done.stdout)
    return document


def counted(store: Path, sql: str) -> int:
    with closing(sqlite3.connect(f"{(store / FILE_NAME).as_uri()}?mode=ro", uri=True)) as connection:
        found: int = connection.execute(sql).fetchone()[0]
        return found


def live(store: Path) -> int:
    return counted(store, "SELECT count(*) FROM sale WHERE is_live = 1")


def require_sound(store: Path) -> None:
    with open_store(store) as opened, reading(opened.readers) as session:
        assert verify(session).differences == []


def contents(store: Path) -> dict[str, Any]:
    """Everything a person can see of the sales: figures, days, products, customers, receipts, rows set aside."""
    period = Period.of(date(2026, 1, 1), date(2026, 12, 31))
    with open_store(store) as opened, reading(opened.readers) as session:
        query = session.driver.execute
        found = {
            "kpis": kpis(session, period).to_json(),
            "days": trends(session, period, Grain.DAY).to_json(),
            "receipts": query(
                "SELECT external_number, business_date, line_count, sold_minor, refunded_minor, is_incomplete,"
                " (SELECT o.external_number FROM sale o WHERE o.sale_key = s.refund_of_sale_key)"
                " FROM sale s WHERE is_live = 1 ORDER BY 1"
            ).fetchall(),
            "set aside": query("SELECT row_number, receipt, reason, cells FROM import_set_aside ORDER BY 1").fetchall(),
            "products": query("SELECT code, name, price_micro FROM product WHERE deleted = 0 ORDER BY code").fetchall(),
        }
        for kind in (TopKind.PRODUCTS, TopKind.CLIENTS):
            rows = top(session, period, kind, TopMeasure.REVENUE, 1_000).to_json()["rows"]
            found[kind.value] = sorted((row["code"], row["revenue_minor"], row["quantity_milli"]) for row in rows)
        return found


def kill_when(words: list[str], store: Path, moment: Callable[[float], bool]) -> bool:
    """Start `storeperf`, kill it as soon as `moment` (of the seconds since its start) says. False if it ended first."""
    process = subprocess.Popen([*STOREPERF, *words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with process:
        started = time.monotonic()
        while process.poll() is None:
            if moment(time.monotonic() - started):
                process.kill()
                process.communicate()
                return True
            time.sleep(0.001)
        _, err = process.communicate()
        assert process.returncode == 0, err.decode()
    return False


def moments_of_an_import(store: Path, some: random.Random) -> Callable[[float], bool]:
    """Another moment each time: while the file is read, between two chunks, after a random while."""
    kind = some.choice(["reading", "names", "chunks", "chunks", "chunks", "aside", "any"])
    receipts, seconds = some.randrange(RECEIPTS), some.uniform(0.3, 4.0)
    moments: dict[str, Callable[[float], bool]] = {
        "reading": lambda _: any((store / "imports").glob("staging-*")),
        "names": lambda _: counted(store, "SELECT count(*) FROM product") > 0,
        "chunks": lambda _: live(store) >= receipts,
        "aside": lambda _: counted(store, "SELECT count(*) FROM import_set_aside") > 0,
        "any": lambda passed: passed > seconds,
    }
    return moments[kind]


@pytest.mark.parametrize("number", range(KILLS))
def test_an_import_that_is_killed_is_carried_on(
    store: Path, sales: Path, undisturbed: tuple[Path, dict[str, Any]], number: int
) -> None:
    some = random.Random(number)
    expected_store, expected = undisturbed
    words = ["import", str(sales), "--store", str(store), "--json"]
    for _ in range(some.choice([1, 1, 2])):
        killed = kill_when(words, store, moments_of_an_import(store, some))
        require_sound(store)
        if not killed:
            break
    if killed:
        done = said(storeperf(*words))
        assert {name: done[name] for name in COUNTERS} == {name: expected[name] for name in COUNTERS}
    assert contents(store) == contents(expected_store)
    require_sound(store)
    assert counted(store, "SELECT count(*) FROM import_batch WHERE state <> 'done'") == 0
    again = said(storeperf(*words))
    assert (again["already_there"], again["accepted"]) == (expected["accepted"], 0)


@pytest.mark.parametrize("number", range(max(1, KILLS // 2)))
def test_an_undo_that_is_killed_is_carried_on(
    undisturbed: tuple[Path, dict[str, Any]], tmp_path: Path, number: int
) -> None:
    some = random.Random(number)
    before, done = undisturbed
    store = tmp_path / "copy"
    shutil.copytree(before, store)
    left = some.randrange(1, RECEIPTS)
    kill_when(["import", "--undo", done["batch"], "--store", str(store)], store, lambda _: live(store) <= left)
    require_sound(store)
    assert live(store) < RECEIPTS
    with open_store(store, write=True) as opened:
        carry_on(opened, owner("desktop"))
    require_sound(store)
    assert (live(store), counted(store, "SELECT count(*) FROM product WHERE deleted = 0")) == (0, 0)
    back = said(storeperf("import", done_file(store), "--store", str(store), "--json"))
    assert {name: back[name] for name in COUNTERS} == {name: done[name] for name in COUNTERS}
    found, wanted = contents(store), contents(before)
    assert {**found, "set aside": 0} == {**wanted, "set aside": 0}
    require_sound(store)


def done_file(store: Path) -> str:
    with closing(sqlite3.connect(f"{(store / FILE_NAME).as_uri()}?mode=ro", uri=True)) as connection:
        found: str = connection.execute("SELECT file_path FROM import_batch").fetchone()[0]
        return found


@pytest.mark.parametrize("phase", ["reading", "saving"])
def test_a_reader_that_is_killed_is_told_and_what_was_saved_is_kept(
    store: Path, sales: Path, undisturbed: tuple[Path, dict[str, Any]], monkeypatch: pytest.MonkeyPatch, phase: str
) -> None:
    monkeypatch.setattr("storeperf_core.operations.importing.sales.run._REPORT_SECONDS", 0.0)
    killed: list[int] = []

    def kill(progress: Progress) -> None:
        if progress.phase == phase and not killed:
            for child in multiprocessing.active_children():
                child.kill()
                child.join()
                killed.append(child.exitcode or 0)

    with open_store(store, write=True) as opened:
        with pytest.raises(EnvironmentRefusal) as refusal:
            import_file(opened, sales, actor=owner("desktop"), on_progress=kill)
        assert str(refusal.value) == (
            "Reading the file ended unexpectedly. What was saved stays; import the file again."
        )
        assert len(killed) == 1
        saved = live(store)
        assert (saved > 0) == (phase == "saving")
        assert saved < RECEIPTS
        require_sound(store)
        (result,) = carry_on(opened, owner("desktop"))
        assert {name: getattr(result, name) for name in COUNTERS} == {name: undisturbed[1][name] for name in COUNTERS}
    assert contents(store) == contents(undisturbed[0])
    require_sound(store)
