"""Bringing in the sample, beside a bare `executemany`, a till that sells, and openpyxl merely reading."""

from __future__ import annotations

import csv
import io
import json
import lzma
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl

from tests.benchmarks.make_store import SAMPLE
from tests.benchmarks.measuring import (
    Figure,
    Section,
    Settings,
    child_environment,
    in_turn,
    median,
    milliseconds,
    percentile,
    seconds,
)
from tests.benchmarks.memory import peak_megabytes

_ROOT = Path(__file__).parents[2]
_SHARE_GOAL, _CSV_MEMORY_GOAL, _WAIT_GOAL, _XLSX_GOAL, _XLSX_MEMORY_GOAL = 0.20, 300, 0.040, 3.0, 800
_SMALL_ROWS = 5_000

Row = tuple[Any, ...]


def run(settings: Settings) -> Section:
    """The sample as CSV and as XLSX."""
    section = Section(
        "Import of the sample",
        [
            "StorePerf: a new process opens a new store and imports the file; timed is `import_file` from call to"
            " return, with reading, all checks, doubles, audit, outbox, rollups and their packing.",
            "Peer: the rows as tuples that were parsed before the clock starts, one `executemany` into one table of 8"
            " columns without keys or indexes, `synchronous=FULL`, one transaction, a new file each time. Both in"
            " turn; medians.",
            "Memory is the proportional set size of the process and all it starts, added up, sampled every 50 ms in a"
            " run of its own (the largest sum counts).",
            "Till: a terminal hands `storeperf import` over to the process that owns the store, in which meanwhile a"
            " sale of 6 lines is completed every 20 ms, exactly as the till does; counted is the time from asking"
            " to the receipt, committed.",
            "XLSX: the same rows as one sheet, written by openpyxl. Peer: openpyxl in read-only mode goes through all"
            " rows and keeps nothing, in this process.",
        ],
    )
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        rows = list(_sample_rows(settings))
        sample = _as_csv(rows, folder / "online_retail.csv")
        section.figures = _csv(folder, sample, [_parsed(row) for row in rows[1:]], settings)
        section.figures += _till(folder, sample, settings)
        book = _as_xlsx(rows, folder / "online_retail.xlsx")
        section.figures += _xlsx(folder, book, settings)
    return section


@dataclass(frozen=True, slots=True)
class _Imported:
    seconds: float
    rows: int
    waits: list[float]
    whole_process: float


def _import(folder: Path, file: Path, *options: str) -> _Imported:
    with _new_store(folder) as store:
        begin = time.perf_counter()
        done = subprocess.run(
            _command(store, file, *options),
            cwd=_ROOT,
            env=child_environment(folder),
            check=True,
            stdout=subprocess.PIPE,
        )
        whole = time.perf_counter() - begin
    found = json.loads(done.stdout)
    return _Imported(found["seconds"], found["rows"], found["waits"], whole)


def _csv(folder: Path, sample: Path, rows: list[Row], settings: Settings) -> list[Figure]:
    runs: list[_Imported] = []

    def ours() -> float:
        runs.append(_import(folder, sample))
        return runs[-1].seconds

    _import(folder, sample)
    taken, bare = in_turn(ours, lambda: _executemany(folder / "bare.sqlite3", rows), settings.times(5))
    count = runs[0].rows
    share = median(bare) / median(taken)
    memory = _memory(folder, sample)
    return [
        Figure(
            f"CSV, {count:,} rows",
            f"{count / median(taken):,.0f} rows/s ({median(taken):.1f} s)",
            f"executemany {count / median(bare):,.0f} rows/s ({median(bare):.2f} s)",
            f"{share:.2f}",
            "≥ 0.20",
            share >= _SHARE_GOAL,
        ),
        Figure(
            "CSV, whole process with making the store",
            f"{median([each.whole_process for each in runs]):.1f} s",
        ),
        Figure("CSV, memory of all processes", f"{memory:,.0f} MB", goal="< 300 MB", met=memory < _CSV_MEMORY_GOAL),
    ]


def _till(folder: Path, sample: Path, settings: Settings) -> list[Figure]:
    waits = [
        wait for _ in range(settings.times(3)) for wait in _import(folder, sample, "--selling", "--handed-over").waits
    ]
    slowest = percentile(waits, 99)
    return [
        Figure(
            f"a sale at the till while an import is handed over, p99 of {len(waits)}",
            f"{milliseconds(slowest)} (p50 {milliseconds(median(waits))}, longest {milliseconds(max(waits))})",
            goal="≤ 40 ms",
            met=slowest <= _WAIT_GOAL,
        )
    ]


def _xlsx(folder: Path, book: Path, settings: Settings) -> list[Figure]:
    taken, merely_read = in_turn(
        lambda: _import(folder, book).seconds, lambda: seconds(lambda: _read_only(book)), settings.times(3)
    )
    ratio = median(merely_read) / median(taken)
    memory = _memory(folder, book)
    return [
        Figure(
            "XLSX, everything included",
            f"{median(taken):.1f} s",
            f"openpyxl merely reading {median(merely_read):.1f} s",
            f"{ratio:.1f} × faster",
            "≥ 3 ×",
            ratio >= _XLSX_GOAL,
        ),
        Figure("XLSX, memory of all processes", f"{memory:,.0f} MB", goal="≤ 800 MB", met=memory <= _XLSX_MEMORY_GOAL),
    ]


def _memory(folder: Path, file: Path) -> float:
    with _new_store(folder) as store:
        return peak_megabytes(_command(store, file), _ROOT, child_environment(folder))


def _command(store: Path, file: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", "tests.benchmarks.import_worker", str(store), str(file), *options]


@contextmanager
def _new_store(folder: Path) -> Iterator[Path]:
    store = folder / "store"
    try:
        yield store
    finally:
        shutil.rmtree(store)


def _executemany(path: Path, rows: list[Row]) -> float:
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE bare (a, b, c, d, e, f, g, h)")
    begin = time.perf_counter()
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    connection.execute("COMMIT")
    taken = time.perf_counter() - begin
    connection.close()
    for each in path.parent.glob(f"{path.name}*"):
        each.unlink()
    return taken


def _read_only(path: Path) -> None:
    book = openpyxl.load_workbook(path, read_only=True)
    for _ in book.worksheets[0].iter_rows(values_only=True):
        pass
    book.close()


def _sample_rows(settings: Settings) -> Iterator[list[str]]:
    with lzma.open(SAMPLE) as packed:
        for place, row in enumerate(csv.reader(io.TextIOWrapper(packed, encoding="utf-8", newline=""))):
            if settings.small and place > _SMALL_ROWS:
                return
            yield row


def sample_csv(path: Path, settings: Settings) -> Path:
    """The sample as a file that the program takes."""
    return _as_csv(list(_sample_rows(settings)), path)


def _parsed(row: list[str]) -> Row:
    number, code, name, quantity, moment, price, customer, country = row
    return number, code, name, int(quantity), moment, float(price), customer, country


def _as_csv(rows: list[list[str]], path: Path) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def _as_xlsx(rows: list[list[str]], path: Path) -> Path:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Online Retail")
    sheet.append(rows[0])
    for row in rows[1:]:
        number, code, name, quantity, moment, price, customer, country = _parsed(row)
        client = float(customer) if customer else None
        sheet.append([number, code, name, quantity, datetime.fromisoformat(moment), price, client, country])
    book.save(path)
    return path
