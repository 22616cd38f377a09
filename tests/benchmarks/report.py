"""The measured figures as a page of documentation."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.measuring import Figure, Section, Settings, busy, machine

_INTRODUCTION = """# Benchmarks

Written by `nox -s bench`. Every figure on this page was measured in one run on one machine, the product and its peer in
turn on the same data; nothing is copied from an earlier run. The large stores are made from the real sample by
repeating whole receipts in time, customers and products renamed (`tests/benchmarks/make_store.py`).
"""


def write_report(sections: Mapping[str, Section], settings: Settings, path: Path | None) -> None:
    """Write the page to `path`, or to standard output when it is None."""
    page = _page(sections, settings)
    if path is None:
        sys.stdout.write(page)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page, encoding="utf-8", newline="\n")
    print(f"Written: {path}", file=sys.stderr)


def _page(sections: Mapping[str, Section], settings: Settings) -> str:
    parts = [_INTRODUCTION]
    if settings.small:
        parts.append("**A trial on little data: these figures only show that the benchmarks run.**\n")
    facts = [("Measured", f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"), *machine()]
    facts += [("Load at the end", busy()), ("Seed", str(settings.seed))]
    parts.append("\n".join(["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in facts)]) + "\n")
    judged = [figure.met for section in sections.values() for figure in section.figures if figure.met is not None]
    if not settings.small:
        parts.append(f"{sum(judged)} of {len(judged)} goals are met.\n")
    parts += [_section(section, judges=not settings.small) for section in sections.values()]
    return "\n".join(parts)


def _section(section: Section, *, judges: bool) -> str:
    rows = ["| what | StorePerf | peer | ratio | goal | met |", "|---|---|---|---|---|---|"]
    rows += [_row(figure if judges else replace(figure, met=None)) for figure in section.figures]
    method = "\n".join(f"- {sentence}" for sentence in section.method)
    return f"## {section.title}\n\n" + "\n".join(rows) + f"\n\n{method}\n"


def _row(figure: Figure) -> str:
    met = {None: "", True: "yes", False: "**no**"}[figure.met]
    cells = (figure.what, figure.ours, figure.peer, figure.ratio, figure.goal, met)
    return "| " + " | ".join(cells) + " |"
