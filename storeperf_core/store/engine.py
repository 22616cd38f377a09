"""Connections to a store's file: exactly one that writes, any number that only read.

SQLite before 3.51.3 can lose committed pages when two connections write or checkpoint one WAL at once, so a reader is
opened `mode=ro` and can do neither (docs/decisions/0007).
"""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import QueuePool, StaticPool

FILE_NAME = "store.sqlite3"
BUSY_MILLISECONDS = 5_000

CHECKPOINT_PAGES = 4_000
"""The write-ahead log (16 MB) at which a commit copies it into the file. A sale adds some 33 pages, so that this meets
fewer than one in a hundred, and none where the writer rests in time (`WriteSession.rest`)."""
BULK_CHECKPOINT_PAGES = 1_000
"""The same for the chunks of an import: each copies its own, so that none takes long and no sale pays for them."""


def writer_engine(path: Path) -> Engine:
    """The engine with the one connection that writes. Transactions are begun explicitly (`BEGIN IMMEDIATE`)."""

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            path.absolute().as_uri(),
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=512,
            timeout=BUSY_MILLISECONDS / 1000,
        )
        try:
            _prepare_writer(connection)
        except sqlite3.Error:
            # A damaged file refuses the first pragma; a connection left open would keep it locked on Windows.
            connection.close()
            raise
        return connection

    return create_engine("sqlite://", creator=connect, poolclass=StaticPool)


def reader_engine(path: Path, *, size: int = 3) -> Engine:
    """An engine of read-only connections that never checkpoint."""

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode=ro",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=512,
            timeout=BUSY_MILLISECONDS / 1000,
        )
        try:
            for pragma in ("query_only=ON", "cache_size=-32000", "temp_store=MEMORY"):
                connection.execute(f"PRAGMA {pragma}")
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    return create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=size, max_overflow=2)


def _prepare_writer(connection: sqlite3.Connection) -> None:
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_MILLISECONDS}",
        "cache_size=-64000",
        "temp_store=MEMORY",
        f"wal_autocheckpoint={CHECKPOINT_PAGES}",
        # An erased person must not be readable in pages that other work freed; builds differ in what they do unasked.
        "secure_delete=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
    if sys.platform == "darwin":
        # fsync on macOS leaves data in the drive's cache; without these a commit does not survive a power cut.
        connection.execute("PRAGMA fullfsync=ON")
        connection.execute("PRAGMA checkpoint_fullfsync=ON")
