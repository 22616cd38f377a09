"""A verified copy of a store's file, made while it is in use."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from storeperf_core.domain.errors import EnvironmentRefusal
from storeperf_core.store.folder import keep_names


def back_up(path: Path, to: Path) -> None:
    """Copy the store at `path` to `to` and check the copy; it has its name only once it is whole and on the disk."""
    unfinished = to.with_name(to.name + ".part")
    unfinished.unlink(missing_ok=True)
    try:
        _copy(path, unfinished)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(to)
        keep_names(to.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def _copy(path: Path, to: Path) -> None:
    try:
        with (
            closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(to)) as copy,
        ):
            source.backup(copy, pages=4096)
            copy.execute("PRAGMA journal_mode=DELETE")
            found = copy.execute("PRAGMA integrity_check").fetchone()[0]
    except sqlite3.OperationalError as fault:
        raise EnvironmentRefusal("The backup could not be written ({reason}).", reason=str(fault)) from fault
    except sqlite3.DatabaseError as fault:
        raise EnvironmentRefusal(
            "The backup is not whole ({reason}), so it was not kept.", reason=str(fault)
        ) from fault
    if found != "ok":
        raise EnvironmentRefusal("The backup is not whole ({reason}), so it was not kept.", reason=found)
