"""Which versions run here: what somebody who helps asks first."""

from __future__ import annotations

import platform
import sqlite3
from pathlib import Path

import storeperf_core

_ENDINGS = ("", "-wal", "-shm")


def versions() -> list[tuple[str, str]]:
    """(name, version) of the program and of what it stands on."""
    from PySide6 import __version__ as qt_version

    return [
        ("StorePerf", storeperf_core.__version__),
        ("Python", platform.python_version()),
        ("Qt", qt_version),
        ("SQLite", sqlite3.sqlite_version),
        (platform.system(), platform.release()),
    ]


def store_bytes(folder: Path) -> int:
    """Bytes that the store's file takes on the disk, with its journal."""
    files = [folder / f"store.sqlite3{ending}" for ending in _ENDINGS]
    return sum(file.stat().st_size for file in files if file.exists())
