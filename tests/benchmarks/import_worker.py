"""Run in a process of its own by `bench_import`: one import, with or without a till that sells meanwhile.

`python -m tests.benchmarks.import_worker STORE FILE [--selling]` prints one JSON document.
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from storeperf_core.operations.importing.run import import_file
from storeperf_core.store import rollups
from storeperf_core.store.opening import OpenStore, create_store, open_store, owner
from storeperf_core.store.tables import product, sale, sale_line, sold_as

_LINES = 6
_SECONDS_BETWEEN_SALES = 0.02


def main() -> None:
    """Make the store, import the file, print what was measured."""
    parser = argparse.ArgumentParser()
    parser.add_argument("store", type=Path)
    parser.add_argument("file", type=Path)
    parser.add_argument("--selling", action="store_true")
    asked = parser.parse_args()
    create_store(asked.store, name="Benchmark", currency="GBP", timezone="Europe/London")
    with open_store(asked.store, write=True) as store:
        till = Till(store) if asked.selling else None
        begin = time.perf_counter()
        result = import_file(store, asked.file, actor=owner("import"))
        seconds = time.perf_counter() - begin
        waits = till.stop() if till else []
    document: dict[str, Any] = {
        "seconds": seconds,
        "rows": result.rows_read,
        "accepted": result.accepted,
        "waits": waits,
    }
    json.dump(document, sys.stdout)


class Till:
    """Sells every 20 ms on the one writer, and keeps how long each sale took from asking to committed."""

    def __init__(self, store: OpenStore) -> None:
        self._writer = store.to_write()
        with self._writer.change("create_product", owner("desktop"), scope="organisation") as change:
            self._product = change.insert(product, code="TILL", name="Sold at the till")
            inserted = change.connection.execute(
                sold_as.insert().values(product_key=self._product, code="TILL", name="Sold at the till")
            )
            self._sold_as = inserted.inserted_primary_key[0]
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
            begin = time.perf_counter()
            self._sale()
            self._waits.append(time.perf_counter() - begin)

    def _sale(self) -> None:
        with self._writer.change("complete_sale", owner("desktop")) as change:
            sale_key = change.insert(
                sale,
                store_key=change.place.store_key,
                till_key=change.place.till_key,
                kind=0,
                sold_at_utc=change.at_utc,
                utc_offset_minutes=0,
                timezone=change.place.timezone,
                business_date=change.at_utc // 86_400_000_000,
                line_count=_LINES,
                sold_minor=250 * _LINES,
                refunded_minor=0,
                sold_quantity_milli=1_000 * _LINES,
                refunded_quantity_milli=0,
                discount_minor=0,
                tax_minor=0,
                margin_revenue_minor=0,
                cost_minor=0,
                lines_hash=bytes(32),
            )
            change.connection.execute(sale_line.insert(), [self._line(sale_key, place) for place in range(_LINES)])
            rollups.add(self._writer.driver, "sale_key = ?", (sale_key,))

    def _line(self, sale_key: int, place: int) -> dict[str, int]:
        return {
            "sale_key": sale_key,
            "ordinal": place + 1,
            "product_key": self._product,
            "sold_as_key": self._sold_as,
            "first_of": 3 if place == 0 else 0,
            "quantity_milli": 1_000,
            "unit_price_micro": 2_500_000,
            "discount_minor": 0,
            "amount_minor": 250,
            "tax_minor": 0,
        }


if __name__ == "__main__":
    main()
