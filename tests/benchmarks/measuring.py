"""Taking times honestly: both sides in turn, medians, and the machine they were taken on."""

from __future__ import annotations

import os
import platform
import re
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """A row of the report. `met` is None where a figure has no goal."""

    what: str
    ours: str
    peer: str = ""
    ratio: str = ""
    goal: str = ""
    met: bool | None = None


@dataclass(slots=True)
class Section:
    """What one benchmark found: its figures and, in sentences, how they were taken."""

    title: str
    method: list[str]
    figures: list[Figure] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Settings:
    """How much is measured: `small` only shows that everything runs, its figures mean nothing."""

    small: bool = False
    seed: int = 1

    def times(self, usual: int) -> int:
        """`usual` repetitions, or two when small."""
        return 2 if self.small else usual


def seconds(work: Callable[[], object]) -> float:
    """How long `work` takes."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def in_turn(ours: Callable[[], float], peer: Callable[[], float], times: int) -> tuple[list[float], list[float]]:
    """Both sides `times` times, one after the other, so that a slow moment of the machine meets both."""
    pairs = [(ours(), peer()) for _ in range(times)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return statistics.median(values)


def percentile(values: Sequence[float], share: int) -> float:
    """The smallest value that `share` % of `values` do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * share // 100) - 1)]


def child_environment(folder: Path) -> dict[str, str]:
    """The environment of a process that is measured: settings and compiled modules in `folder`, as on a used computer.

    Without the latter every start would compile all modules anew where PYTHONDONTWRITEBYTECODE is set.
    """
    homes = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA", "HOME")
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **dict.fromkeys(homes, str(folder)), "PYTHONPYCACHEPREFIX": str(folder / "compiled")}


def milliseconds(value: float) -> str:
    """Seconds as milliseconds with three digits that mean something."""
    shown = value * 1000
    return f"{shown:,.0f} ms" if shown >= 100 else f"{shown:.1f} ms" if shown >= 1 else f"{shown:.2f} ms"


def machine() -> list[tuple[str, str]]:
    """What the figures depend on."""
    memory = _memory_bytes()
    return [
        ("Processor", f"{_processor()}, {os.cpu_count()} cores"),
        ("Memory", f"{memory / 2**30:.0f} GiB" if memory else "unknown"),
        ("System", f"{platform.system()} {platform.release()}"),
        ("Python", f"{platform.python_version()} ({sys.implementation.name})"),
        ("SQLite", sqlite3.sqlite_version),
    ]


def busy() -> str:
    """How busy the machine was otherwise, where the system tells."""
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"


def _processor() -> str:
    table = Path("/proc/cpuinfo")
    if table.exists():
        found = re.search(r"^model name\s*:\s*(.+)$", table.read_text("utf-8"), re.MULTILINE)
        if found:
            return found[1]
    return platform.processor() or platform.machine()


def _memory_bytes() -> int:
    import psutil

    return int(psutil.virtual_memory().total)
