"""The program as it is started: processes of its own, killed, interrupted and run beside each other."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from storeperf_core.analytics.period import Period
from storeperf_core.analytics.services import kpis
from storeperf_core.store.folder import FolderLock
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import create_store, open_store
from storeperf_core.store.session import reading

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
STOREPERF = [sys.executable, "-m", "storeperf_desktop"]
RECEIPTS, LINES_EACH = 1_500, 10
PATIENCE = 120

# What the desktop does for commands in a terminal, without its window.
DESKTOP = """
import sys
from pathlib import Path
from storeperf_core.store.opening import open_store
from storeperf_desktop.cli.handed_over import handlers
from storeperf_desktop.command_channel import CommandServer

if __name__ == "__main__":
    with open_store(Path(sys.argv[1]), write=True) as store:
        server = CommandServer(store.folder, handlers(store))
        print("ready", flush=True)
        sys.stdin.read()
        server.close()
"""


@pytest.fixture
def store(tmp_path: Path) -> Path:
    folder = tmp_path / "store"
    create_store(folder, name="Corner shop", currency="GBP", timezone="Europe/London")
    return folder


@pytest.fixture(scope="module")
def sales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """So many sales that an import of them can be met half-way."""
    file = tmp_path_factory.mktemp("sales") / "sales.csv"
    with file.open("w", encoding="utf-8") as out:
        out.write("Receipt,Code,Product,Quantity,Date,Unit price,Customer\n")
        for receipt in range(RECEIPTS):
            day, hour = receipt // 12 % 28 + 1, 9 + receipt % 9
            for line in range(LINES_EACH):
                code = (receipt * 7 + line) % 400
                out.write(f"R{receipt},P{code},Product {code},{line % 3 + 1},2026-01-{day:02} {hour:02}:15:00,")
                out.write(f"{code % 40 + 1}.95,{receipt % 90 + 1}\n")
    return file


@contextmanager
def started(*words: str, **more: Any) -> Iterator[subprocess.Popen[str]]:
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.PIPE}
    process = subprocess.Popen([*words], text=True, cwd=ROOT, **pipes, **more)
    with process:
        try:
            yield process
        finally:
            process.kill()


def storeperf(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*STOREPERF, *words], capture_output=True, text=True, cwd=ROOT, timeout=PATIENCE)


def answer(*words: str) -> dict[str, Any]:
    done = storeperf(*words, "--json")
    assert done.returncode == 0, done.stderr
    document: dict[str, Any] = json.loads(done.stdout)
    return document


def wait_until_half_done(store: Path) -> int:
    """Wait until some of the sales are saved, and return how many."""
    deadline = time.monotonic() + PATIENCE
    with open_store(store) as opened:
        while time.monotonic() < deadline:
            with reading(opened.readers) as session:
                saved: int = session.driver.execute("SELECT count(*) FROM sale").fetchone()[0]
            if saved:
                return saved
            time.sleep(0.002)
    raise AssertionError("the import saved nothing")


def figures(store: Path) -> dict[str, Any]:
    """What `storeperf kpis` would print for January."""
    with open_store(store) as opened, reading(opened.readers) as session:
        return kpis(session, Period.of(date(2026, 1, 1), date(2026, 1, 31))).to_json()


def is_sound(store: Path) -> bool:
    with open_store(store) as opened, reading(opened.readers) as session:
        return not verify(session).differences


@pytest.fixture(scope="module")
def expected(sales: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The figures of an import that nothing disturbed."""
    folder = tmp_path_factory.mktemp("undisturbed") / "store"
    create_store(folder, name="Corner shop", currency="GBP", timezone="Europe/London")
    done = answer("import", str(sales), "--store", str(folder))
    assert (done["accepted"], done["sales_added"]) == (RECEIPTS * LINES_EACH, RECEIPTS)
    return figures(folder)


def test_an_import_that_is_killed_leaves_a_sound_store_and_is_carried_on(
    store: Path, sales: Path, expected: dict[str, Any]
) -> None:
    with started(*STOREPERF, "import", str(sales), "--store", str(store)) as process:
        saved = wait_until_half_done(store)
        process.kill()
        process.communicate()
    assert saved < RECEIPTS
    assert is_sound(store)
    done = answer("import", str(sales), "--store", str(store))
    assert done["rows_read"] == done["accepted"] + done["set_aside"] + done["already_there"]
    assert figures(store) == expected
    assert is_sound(store)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no signals for a group of processes")
def test_ctrl_c_stops_an_import_cleanly(store: Path, sales: Path) -> None:
    with started(*STOREPERF, "import", str(sales), "--store", str(store), start_new_session=True) as process:
        wait_until_half_done(store)
        # As a terminal does: to every process of the command.
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 1
    assert out == ""
    assert "Traceback" not in err
    assert err.strip().splitlines()[-1] == "The import was stopped. Nothing of it was kept."
    assert is_sound(store)
    assert figures(store)["transactions"] == 0


def test_a_command_that_writes_is_refused_while_another_program_has_the_store(store: Path, sales: Path) -> None:
    with FolderLock(store):
        second = storeperf("import", str(sales), "--store", str(store), "--json")
    assert (second.returncode, second.stdout) == (1, "")
    assert second.stderr.strip() == "StorePerf is already open on this store. Use that window, or close it first."


def test_an_import_is_handed_to_the_desktop_that_is_open(
    store: Path, sales: Path, expected: dict[str, Any], tmp_path: Path
) -> None:
    with desktop(store, tmp_path):
        done = storeperf("import", str(sales), "--store", str(store), "--json")
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["sales_added"] == RECEIPTS
        assert f"Saved {RECEIPTS * LINES_EACH:,} of {RECEIPTS * LINES_EACH:,} rows" in done.stderr
        again = answer("import", str(sales), "--store", str(store))
        assert again["already_there"] == RECEIPTS * LINES_EACH
        absent = storeperf("import", "absent.csv", "--store", str(store), "--json")
        assert (absent.returncode, absent.stdout) == (1, "")
        assert "absent.csv" in absent.stderr
    assert figures(store) == expected


def test_a_command_that_is_killed_stops_its_import_in_the_desktop(store: Path, sales: Path, tmp_path: Path) -> None:
    with desktop(store, tmp_path):
        with started(*STOREPERF, "import", str(sales), "--store", str(store)) as process:
            wait_until_half_done(store)
            process.kill()
            process.communicate()
    assert figures(store)["transactions"] == 0
    assert is_sound(store)


@contextmanager
def desktop(store: Path, place: Path) -> Iterator[None]:
    script = place / "desktop.py"
    script.write_text(DESKTOP, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with started(sys.executable, str(script), str(store), env=environment) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield
        _, err = process.communicate(timeout=PATIENCE)
        assert process.returncode == 0, err


def test_a_reader_of_the_output_may_stop_early(store: Path) -> None:
    words = ("trends", "--from", "1950-01-01", "--to", "2026-01-31", "--store", str(store))
    with started(*STOREPERF, *words) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""
        process.wait(PATIENCE)
