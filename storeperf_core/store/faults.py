"""What SQLite's faults mean to a person: the disk, the folder and the file in words; anything else is a bug."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from storeperf_core.domain.errors import EnvironmentRefusal

Fault = DBAPIError | sqlite3.Error
FAULTS = (DBAPIError, sqlite3.Error)

# The log's index beside the file takes 32 KB, for readers too. Without room for it SQLite speaks of the disk's fault.
_ROOM_TO_OPEN = 65_536
_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR")


def is_damage(fault: Fault) -> bool:
    """Whether the file, or the disk below it, is broken."""
    return _name(fault).startswith(_DAMAGED)


def reading_fault(fault: Fault, path: str) -> EnvironmentRefusal | None:
    """The refusal that a fault of opening or reading `path` comes to; None for a bug."""
    name = _name(fault)
    has_no_room = name.startswith(("SQLITE_IOERR", "SQLITE_CANTOPEN")) and _free_bytes(path) < _ROOM_TO_OPEN
    if has_no_room or name.startswith("SQLITE_FULL"):
        return EnvironmentRefusal("The disk is full. Free some space and try again.")
    if is_damage(fault):
        return EnvironmentRefusal(
            "The store's file {path} is damaged. Nothing was changed. "
            "Restore a backup, or copy the file away and ask for help.",
            path=path,
        )
    if name.startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM")):
        return EnvironmentRefusal("The store's file {path} cannot be opened for writing.", path=path)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return EnvironmentRefusal("Another program is holding the store's file {path}.", path=path)
    return None


def writing_fault(fault: Fault, path: str) -> EnvironmentRefusal | None:
    """The refusal that a fault of a transaction comes to, which was rolled back; None for a bug."""
    name = _name(fault)
    if name.startswith("SQLITE_FULL"):
        return EnvironmentRefusal("The disk is full, so nothing was saved. Free some space and try again.")
    if name.startswith("SQLITE_READONLY"):
        return EnvironmentRefusal("The store's folder cannot be written to, so nothing was saved.")
    if name.startswith("SQLITE_IOERR"):
        return EnvironmentRefusal("The disk did not take the data ({fault}), so nothing was saved.", fault=name)
    if name.startswith("SQLITE_BUSY"):
        return EnvironmentRefusal("Another program is holding the store's file, so nothing was saved. Try again.")
    return reading_fault(fault, path)


def unknown_fault(fault: Fault) -> EnvironmentRefusal:
    """The refusal where the disk failed so badly that a transaction may be found again after a crash."""
    return EnvironmentRefusal(
        "The disk failed while it was saving ({fault}), so it is not known whether this was saved. "
        "See to the disk, start StorePerf again, and look before you do it again.",
        fault=_name(fault),
    )


def file_of(driver: sqlite3.Connection) -> str:
    """The file that a connection is open on, told without reading it."""
    path: str = driver.execute("PRAGMA database_list").fetchone()[2]
    return path


def _free_bytes(path: str) -> int:
    """What is left on the disk of `path`; where that cannot be asked, all there could be."""
    try:
        return shutil.disk_usage(Path(path).parent).free
    except OSError:
        return 2**63


def _name(fault: Fault) -> str:
    return getattr(getattr(fault, "orig", fault), "sqlite_errorname", None) or ""
