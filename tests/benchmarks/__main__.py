"""Measures the product beside its peers and writes docs/benchmarks.md.

`python -m tests.benchmarks [--only NAME …] [--small] [--out FILE]`
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import (
    bench_browse,
    bench_import,
    bench_row_of_sales,
    bench_scan,
    bench_search,
    bench_start,
    bench_till,
    bench_today,
)
from tests.benchmarks.measuring import Section, Settings
from tests.benchmarks.report import write_report

REPORT = Path(__file__).parents[2] / "docs" / "benchmarks.md"
BENCHMARKS: dict[str, Callable[[Settings], Section]] = {
    "import": bench_import.run,
    "today": bench_today.run,
    "growth": bench_today.run_growth,
    "start": bench_start.run,
    "browse": bench_browse.run,
    "till": bench_till.run,
    "row-of-sales": bench_row_of_sales.run,
    "search": bench_search.run,
    "scan": bench_scan.run,
}


def main(arguments: list[str]) -> None:
    """Run the benchmarks that are asked for, all by default, one after the other."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=BENCHMARKS, default=list(BENCHMARKS), help="run these alone")
    parser.add_argument("--small", action="store_true", help="a quick trial on little data; its figures mean nothing")
    parser.add_argument("--seed", type=int, default=1, help="of the random positions and periods")
    parser.add_argument("--out", type=Path, default=None, help=f"where to write (default: {REPORT.name} in docs)")
    chosen = parser.parse_args(arguments)
    settings = Settings(chosen.small, chosen.seed)
    sections = {}
    for name in chosen.only:
        print(f"Measuring: {name} …", file=sys.stderr, flush=True)
        sections[name] = BENCHMARKS[name](settings)
    # A trial or a part must not replace the whole report unasked.
    whole = not chosen.small and set(chosen.only) == set(BENCHMARKS)
    write_report(sections, settings, chosen.out or (REPORT if whole else None))


if __name__ == "__main__":
    main(sys.argv[1:])
