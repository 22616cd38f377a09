"""From the start of the process to a usable window, beside an empty PySide6 window."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.make_store import LARGE, SMALL, store_folder
from tests.benchmarks.measuring import Figure, Section, Settings, child_environment, median, milliseconds

_ROOT = Path(__file__).parents[2]
_GOAL = 2.5
_LONGEST_SECONDS = 60


def run(settings: Settings) -> Section:
    """Start both in turn, each as a new process, on the 10-million-line store."""
    section = Section(
        "Start to usable window on the 10-million-line store",
        [
            "Seconds from starting a Python process to what it reports; the program is started as `storeperf --store"
            " FOLDER` does. Usable: the main window is painted and its event loop has answered after that. Both in"
            " turn; medians; files in the system's cache; Qt's platform `offscreen` where there is no display.",
            "Empty window: a process that imports PySide6, shows a QMainWindow of the same size, and reports the same.",
        ],
    )
    folder = store_folder(SMALL if settings.small else LARGE)
    empty, usable, figures = [], [], []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        for _ in range(2):
            _start(home, "product", str(folder))
        for _ in range(settings.times(9)):
            empty.append(_start(home, "empty")["usable"])
            reached = _start(home, "product", str(folder))
            usable.append(reached["usable"])
            figures.append(reached["figures"])
    ratio, whole = median(usable) / median(empty), median(figures) / median(empty)
    peer = f"empty window {milliseconds(median(empty))}"
    section.figures = [
        Figure("usable window", milliseconds(median(usable)), peer, f"{ratio:.1f} ×", "≤ 2.5 ×", ratio <= _GOAL),
        Figure("Today's figures shown in it", milliseconds(median(figures)), peer, f"{whole:.1f} ×"),
    ]
    return section


def _start(home: str, *what: str) -> dict[str, float]:
    """Seconds from the start of the process to each line it prints."""
    command = [sys.executable, "-m", "tests.benchmarks.window_probe", *what]
    reached = {}
    begin = time.perf_counter()
    with subprocess.Popen(
        command, cwd=_ROOT, env=child_environment(Path(home)), stdout=subprocess.PIPE, text=True
    ) as started:
        assert started.stdout is not None
        for line in started.stdout:
            reached[line.strip()] = time.perf_counter() - begin
        if started.wait(_LONGEST_SECONDS):
            raise subprocess.CalledProcessError(started.returncode, command)
    return reached
