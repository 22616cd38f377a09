"""`storeperf sell` as it is started: answered, handed over, killed wherever it hurts; each confirmed sale there once.

`STOREPERF_KILLS` sets how many are killed (default 25).
"""

from __future__ import annotations

import json
import os
import random
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from storeperf_core.operations.catalogue import ProductForm, TaxRate, create_product
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import create_store, open_store, owner
from storeperf_core.store.session import reading
from tests.end_to_end.test_commands import DESKTOP

ROOT = Path(__file__).parents[2]
STOREPERF = [sys.executable, "-m", "storeperf_desktop"]
KILLS = int(os.environ.get("STOREPERF_KILLS", "25"))
PATIENCE = 60

# The command with a stop at a named point: it tells that it got there and waits to be killed.
STOPPED = """
import sys, time
from storeperf_core.operations import checkout
from storeperf_core.store import change, sale_rows, session
from storeperf_desktop.cli.running import run

def stop_after(owner, name):
    made = getattr(owner, name)
    def stopped(*values, **named):
        result = made(*values, **named)
        stop()
        return result
    setattr(owner, name, stopped)

def stop():
    print("there", flush=True)
    time.sleep(60)

if __name__ == "__main__":
    point = sys.argv[1]
    if point == "opened":
        stop_after(session.WriteSession, "__init__")
    elif point == "begun":
        stop_after(change.Change, "__init__")
    elif point == "rows written":
        stop_after(checkout, "write_sale")
    elif point == "sealed":
        stop_after(change.Change, "seal")
    elif point == "committed":
        # What the command calls: it returns when everything is on the disk, and nothing is printed yet.
        stop_after(checkout, "complete_sale")
    raise SystemExit(run(sys.argv[2:]))
"""


@pytest.fixture
def store(tmp_path: Path) -> Path:
    folder = tmp_path / "store"
    create_store(folder, name="Corner shop", currency="GBP", timezone="Europe/London")
    with open_store(folder, write=True) as opened:
        tea = ProductForm("TEA", "Tea", "Drinks", None, TaxRate(200_000), 3_000_000, barcodes=("73513537",))
        create_product(opened.to_write(), owner("cli"), tea)
    return folder


def write_sale(folder: Path, own_id: str, **more: Any) -> Path:
    lines = [{"code": "TEA", "quantity_milli": 2_000}, {"barcode": "73513537"}]
    file = folder.parent / f"{own_id}.json"
    file.write_text(json.dumps({"id": own_id, "lines": lines, "tenders": [{"kind": "cash"}], **more}), "utf-8")
    return file


def words(folder: Path, file: Path) -> list[str]:
    return ["sell", str(file), "--store", str(folder), "--json"]


def sell(folder: Path, file: Path) -> subprocess.CompletedProcess[str]:
    command = [*STOREPERF, *words(folder, file)]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=PATIENCE)


def sold(folder: Path, file: Path) -> dict[str, Any]:
    done = sell(folder, file)
    assert done.returncode == 0, done.stderr
    document: dict[str, Any] = json.loads(done.stdout)
    return document


def receipts(folder: Path) -> dict[str, int]:
    """By id, the number of every sale that is there, each of them whole; the store proved sound."""
    with open_store(folder) as opened, reading(opened.readers) as session:
        assert verify(session).differences == []
        query = "SELECT hex(sale_id), receipt_number, sold_minor, line_count FROM sale ORDER BY receipt_number"
        rows = session.driver.execute(query).fetchall()
    assert [row[1:] for row in rows] == [(number, 900, 2) for number in range(1, len(rows) + 1)]
    return {row[0].lower(): row[1] for row in rows}


def test_a_sale_is_answered_and_a_second_time_as_the_first(store: Path) -> None:
    file = write_sale(store, "order-1")
    first = sold(store, file)
    assert (first["receipt"], first["total_minor"], first["tax_minor"]) == ("1-1-000001", 900, 150)
    assert sold(store, file) == {**first, "repeated": True}
    refused = sell(store, write_sale(store, "order-1", note="Another"))
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith("This id belongs to another sale already")
    assert receipts(store) == {first["sale"]: 1}


def test_an_open_desktop_sells_it(store: Path) -> None:
    desktop = [sys.executable, "-c", DESKTOP, str(store)]
    with subprocess.Popen(desktop, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        first = sold(store, write_sale(store, "order-1"))
        refused = sell(store, write_sale(store, "order-2", tenders=[{"kind": "cash", "amount_minor": 1}]))
        assert refused.stderr == "8.99 GBP is still to be paid.\n"
        process.stdin.close()
        assert process.wait(PATIENCE) == 0
    assert receipts(store) == {first["sale"]: 1}


@pytest.mark.slow
def test_sales_that_are_killed_at_any_moment_are_there_once_or_not_at_all(store: Path) -> None:
    some = random.Random(7)
    confirmed: dict[str, int] = {}
    started = time.monotonic()
    sold(store, write_sale(store, "warm"))
    usual = time.monotonic() - started
    killed = 0
    for number in range(KILLS):
        file = write_sale(store, f"order-{number}")
        while True:
            # Most of the time goes into starting; the later half is where it sells.
            answer = sell_and_kill(store, file, some.uniform(0.4, 1.2) * usual)
            before = receipts(store)
            if answer is None:
                killed += 1
                continue
            confirmed[answer["sale"]] = int(re.sub(r".*-", "", answer["receipt"]))
            break
        assert confirmed.items() <= before.items()
        assert len(before) == number + 2
    assert killed >= KILLS // 2


def sell_and_kill(store: Path, file: Path, seconds: float) -> dict[str, Any] | None:
    """The answer, if the command got so far before it was killed: a whole line that says so is a confirmation."""
    command = [*STOREPERF, *words(store, file)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            out, err = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
        assert process.returncode in (0, -9), err
    try:
        document: dict[str, Any] = json.loads(out)
    except ValueError:
        return None
    return document


@pytest.mark.slow
@pytest.mark.parametrize(
    ("point", "is_there"),
    [("opened", False), ("begun", False), ("rows written", False), ("sealed", False), ("committed", True)],
)
def test_a_sale_that_is_killed_at_a_named_point_is_there_just_if_it_was_committed(
    store: Path, tmp_path: Path, point: str, is_there: bool
) -> None:
    before = sold(store, write_sale(store, "before"))
    file = write_sale(store, "killed")
    command = [sys.executable, "-c", STOPPED, point, *words(store, file)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "there\n"
        process.kill()
        process.communicate()
    assert len(receipts(store)) == 1 + is_there
    after = sold(store, file)
    assert (after["repeated"], after["receipt"]) == (is_there, "1-1-000002")
    assert receipts(store) == {before["sale"]: 1, after["sale"]: 2}
