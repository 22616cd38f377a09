"""Ten thousand sales one after the other: whether the till gets slower, and what memory and the log grow to."""

from __future__ import annotations

import gc
import random
import tempfile
import time
from pathlib import Path

import psutil

from storeperf_core.operations.checkout import complete_sale
from storeperf_core.store.engine import FILE_NAME
from tests.benchmarks.bench_till import ME, asked_sale, till_store
from tests.benchmarks.measuring import Figure, Section, Settings, median, milliseconds, percentile

_STRETCH = 1_000
_MEGABYTE = 1_000_000
_MEMORY_GOAL = 20
_AS_FAST = 1.1


def run(settings: Settings) -> Section:
    """Sell without a pause; the sales before the first stretch fill caches and tables."""
    count = settings.times(10 * _STRETCH)
    stretch = min(_STRETCH, count // 2)
    some = random.Random(settings.seed)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place, till_store(Path(place)) as (store, keys):
        writer = store.to_write()
        gc.collect()
        memory = psutil.Process().memory_info().rss
        times = []
        for _ in range(count):
            asked = asked_sale(keys, some)
            begun = time.perf_counter()
            complete_sale(writer, ME, asked)
            times.append(time.perf_counter() - begun)
            writer.rest()
        gc.collect()
        grown = (psutil.Process().memory_info().rss - memory) / _MEGABYTE
        log = (Path(place) / "store" / f"{FILE_NAME}-wal").stat().st_size / _MEGABYTE
    first, last = median(times[:stretch]), median(times[-stretch:])
    return Section(
        "10,000 sales in a row",
        [
            "Sales of ten lines without a pause, between them the writer rests as it does in the desktop; that time is"
            " not counted. Memory is the resident set of the process, before and after.",
            "As fast: the median of the last 1,000 is at most 1.1 times that of the first 1,000.",
        ],
        [
            Figure(
                "the last 1,000",
                milliseconds(last),
                f"the first 1,000: {milliseconds(first)}",
                f"{last / first:.2f} ×",
                "as fast",
                last <= first * _AS_FAST,
            ),
            Figure("memory grows by", f"{grown:.1f} MB", goal="≤ 20 MB", met=grown <= _MEMORY_GOAL),
            Figure("p99 of all; the longest", f"{milliseconds(percentile(times, 99))}; {milliseconds(max(times))}"),
            Figure("write-ahead log at the end", f"{log:.1f} MB"),
        ],
    )
