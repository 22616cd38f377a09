"""A store to import into, the worker on a thread (a process costs a second a test), and files made of rows."""

from __future__ import annotations

import csv
import multiprocessing.connection
import multiprocessing.dummy
import os
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from storeperf_core.analytics.period import Period
from storeperf_core.analytics.services import kpis
from storeperf_core.operations.importing.result import ImportResult
from storeperf_core.operations.importing.run import import_file
from storeperf_core.operations.importing.sales import processes, worker
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore, create_store, open_store, owner
from storeperf_core.store.session import reading

HEADER = ("InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID")
Row = Sequence[object]


class _ThreadProcess(multiprocessing.dummy.DummyProcess):
    """A thread that answers to what `run` asks of a process."""

    def __init__(self, **more: Any) -> None:
        # A process would get its own ends of the pipes; the caller closes those it handed over.
        own = (end and multiprocessing.connection.Connection(os.dup(end.fileno())) for end in more["args"])
        super().__init__(target=more["target"], name="worker", args=tuple(own))

    def terminate(self) -> None:
        self.join()

    def close(self) -> None:
        self.join()


@pytest.fixture
def worker_on_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run the worker inside the test's process; `tests/end_to_end` runs it as it is."""
    context = SimpleNamespace(Pipe=multiprocessing.connection.Pipe, Process=_ThreadProcess)
    monkeypatch.setattr(processes, "multiprocessing", SimpleNamespace(get_context=lambda _kind: context))
    monkeypatch.setattr(worker, "be_considerate", lambda: None)


@pytest.fixture
def store(tmp_path: Path, worker_on_a_thread: None) -> Iterator[OpenStore]:
    create_store(tmp_path / "store", name="Corner shop", currency="GBP", timezone="Europe/London")
    with open_store(tmp_path / "store", write=True) as opened:
        yield opened


@pytest.fixture
def bring_in(store: OpenStore, tmp_path: Path) -> Callable[..., ImportResult]:
    """Import rows under the sample's header (or another), through a real file."""

    def bring_in(
        rows: Sequence[Row], header: Sequence[str] = HEADER, name: str = "sales.csv", **more: object
    ) -> ImportResult:
        return import_file(store, write(tmp_path / name, rows, header), actor=owner("import"), **more)

    return bring_in


def write(path: Path, rows: Sequence[Row], header: Sequence[str] = HEADER) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(header)
        out.writerows(rows)
    return path


def year(store: OpenStore, of: int = 2026) -> dict[str, Any]:
    """The KPIs of a whole year, and on the way that everything in the store agrees with everything else."""
    with reading(store.readers) as session:
        assert set(verify(session).to_json().values()) == {"ok"}
        return kpis(session, Period.of(date(of, 1, 1), date(of, 12, 31))).to_json()
