"""The memory of a program and of everything it starts, together."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import psutil

_SECONDS_BETWEEN = 0.05
_MEGABYTE = 1_000_000


def peak_megabytes(command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> float:
    """The largest sum over all processes while `command` runs in `folder`. Raises if it fails.

    Pages that several processes share are counted once where the system tells (Linux: PSS), and where it does not, only
    pages of one process alone are counted (USS).
    """
    most = 0
    with subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL) as started:
        process = psutil.Process(started.pid)
        while started.poll() is None:
            most = max(most, _bytes_of(process))
            time.sleep(_SECONDS_BETWEEN)
    if started.returncode:
        raise subprocess.CalledProcessError(started.returncode, command)
    return most / _MEGABYTE


def _bytes_of(process: psutil.Process) -> int:
    total = 0
    try:
        family = [process, *process.children(recursive=True)]
    except psutil.NoSuchProcess:
        return 0
    for each in family:
        try:
            memory = each.memory_full_info()
        except (psutil.NoSuchProcess, psutil.AccessDenied, psutil.ZombieProcess):
            continue
        total += getattr(memory, "pss", memory.uss)
    return total
