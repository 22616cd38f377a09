"""Run in a process of its own by `bench_import`: one import, with or without a till that sells meanwhile.

`python -m tests.benchmarks.import_worker STORE FILE [--selling] [--handed-over]` prints one JSON document.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from storeperf_core.domain.identifiers import new_id
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.catalogue import ProductForm, create_product
from storeperf_core.operations.checkout import AskedLine, AskedSale, complete_sale
from storeperf_core.operations.importing.run import import_file
from storeperf_core.operations.till_sessions import open_till_session
from storeperf_core.store.opening import OpenStore, create_store, open_store, owner
from storeperf_desktop.cli.handed_over import handlers
from storeperf_desktop.command_channel import CommandServer

_ME = owner("desktop")
_LINES = 6
_SECONDS_BETWEEN_SALES = 0.02


def main() -> None:
    """Make the store, import the file, print what was measured."""
    parser = argparse.ArgumentParser()
    parser.add_argument("store", type=Path)
    parser.add_argument("file", type=Path)
    parser.add_argument("--selling", action="store_true")
    parser.add_argument("--handed-over", action="store_true", help="by a terminal, as to an open desktop")
    asked = parser.parse_args()
    create_store(asked.store, name="Benchmark", currency="GBP", timezone="Europe/London")
    with open_store(asked.store, write=True) as store:
        till = Till(store) if asked.selling else None
        begin = time.perf_counter()
        if asked.handed_over:
            rows = _handed_over(store, asked.file)
        else:
            rows = import_file(store, asked.file, actor=owner("import")).rows_read
        seconds = time.perf_counter() - begin
        waits = till.stop() if till else []
    document: dict[str, Any] = {"seconds": seconds, "rows": rows, "waits": waits}
    json.dump(document, sys.stdout)


class Till:
    """Sells every 20 ms on the one writer, and keeps how long each sale took from asking to committed."""

    def __init__(self, store: OpenStore) -> None:
        self._writer = store.to_write()
        named = [f"Till {place}" for place in range(_LINES)]
        forms = [ProductForm(name.upper(), name, None, None, None, 2_500_000) for name in named]
        self._products = [create_product(self._writer, _ME, form).key for form in forms]
        open_till_session(self._writer, _ME)
        self._waits: list[float] = []
        self._closed = threading.Event()
        self._pool = ThreadPoolExecutor(1, "till")
        self._shift = self._pool.submit(self._sell)

    def stop(self) -> list[float]:
        """Close the till. Returns the seconds of each sale."""
        self._closed.set()
        self._shift.result()
        self._pool.shutdown()
        return self._waits

    def _sell(self) -> None:
        while not self._closed.wait(_SECONDS_BETWEEN_SALES):
            lines = tuple(AskedLine(product_key=key) for key in self._products)
            asked = AskedSale(new_id(), lines, (Offered(TenderKind.CASH),))
            begin = time.perf_counter()
            complete_sale(self._writer, _ME, asked)
            self._waits.append(time.perf_counter() - begin)


def _handed_over(store: OpenStore, file: Path) -> int:
    """Let a terminal hand the import over to this process, as to an open desktop. Returns the rows that were read."""
    server = CommandServer(store.folder, handlers(store))
    try:
        words = [sys.executable, "-m", "storeperf_desktop", "import", str(file), "--store", str(store.folder), "--json"]
        done = subprocess.run(words, check=True, capture_output=True, text=True)
    finally:
        server.close()
    rows: int = json.loads(done.stdout)["rows_read"]
    return rows


if __name__ == "__main__":
    main()
