"""Reading and writing a store, as two types; no write happens outside `WriteSession.change`."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from sqlalchemy import Connection, Engine, func, select

from storeperf_core.domain.barcode import Layout
from storeperf_core.domain.sale import Terms
from storeperf_core.domain.tax import TaxRounding
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.engine import BULK_CHECKPOINT_PAGES, BUSY_MILLISECONDS, CHECKPOINT_PAGES
from storeperf_core.store.faults import FAULTS, file_of, is_damage, reading_fault, unknown_fault, writing_fault
from storeperf_core.store.tables import device, store, till, txn
from storeperf_core.store.turn import Turn
from storeperf_core.sync.clock import HybridClock

Scope = Literal["store", "organisation"]

CHANGES_BEFORE_REST = 100
"""So many sales fill the log almost to where a commit would copy it by itself. Not fewer: the first commit after it
waits for the disk twice."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """What a connection to a store always needs to know of it."""

    store_key: int
    store_id: bytes
    name: str
    currency: str
    timezone: str
    day_cutoff_minutes: int
    till_key: int
    device_key: int
    device_id: bytes
    till_number: int
    incarnation: int
    terms: Terms
    layouts: tuple[Layout, ...]


class ReadSession:
    """A consistent view of the store for one task; cannot write."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    @cached_property
    def driver(self) -> sqlite3.Connection:
        """The sqlite3 connection, for hot paths."""
        driver = self.connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        return driver


@contextmanager
def reading(engine: Engine) -> Iterator[ReadSession]:
    """A `ReadSession` on one snapshot of the file; ends with the block.

    Raises EnvironmentRefusal when what is asked for meets a damaged part of the file.
    """
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN")
        session = ReadSession(connection)
        try:
            yield session
        except FAULTS as fault:
            refusal = reading_fault(fault, file_of(session.driver))
            if refusal is None:
                raise
            raise refusal from fault
        finally:
            connection.rollback()


class WriteSession(ReadSession):
    """The one connection that writes. One thread at a time may hold a `change`; the others wait for it."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.place = load_place(connection)
        newest, self._device_seq = connection.execute(
            select(func.coalesce(func.max(txn.c.hlc), 0), func.coalesce(func.max(txn.c.device_seq), 0)).where(
                txn.c.device_key == self.place.device_key
            )
        ).one()
        connection.rollback()
        self._clock = HybridClock(newest)
        self._turn = Turn()
        self._since_rest = 0
        self._log_to_empty = False
        self.importing = threading.Lock()

    @contextmanager
    def change(self, kind: str, actor: Actor, *, scope: Scope = "store", keys_proved: bool = False) -> Iterator[Change]:
        """One transaction of one person in one scope: rows, audit and outbox entry are committed together or not.

        `keys_proved` leaves out SQLite's check of every row's foreign keys, for bulk rows whose keys come from a join.
        Raises EnvironmentRefusal when the disk is full, read-only or broken; then nothing was written, or its sentence
        says that this is not known.
        """
        with self._turn:
            with self._transaction(keys_proved):
                number = self._device_seq + 1
                change = Change(self.connection, self.place, kind, actor, scope, number, self._clock.next())
                yield change
                change.seal()
            # Still in this turn: whoever is next must not take the same number.
            self._device_seq += change.is_recorded
            self._since_rest += 1

    @contextmanager
    def derived(self) -> Iterator[None]:
        """A transaction over rows that follow from recorded ones (packed rollups, rows set aside): no entry is left."""
        with self._turn, self._transaction(False):
            yield

    @contextmanager
    def alone(self) -> Iterator[sqlite3.Connection]:
        """The driver's connection, no transaction open, nobody else on it: to attach a file, to fill temp tables."""
        with self._turn:
            yield self.driver

    def rest(self) -> None:
        """Copy the write-ahead log into the file once enough has gathered, so that no sale has to: while nobody waits.

        Some 10 ms, and nothing before `CHANGES_BEFORE_REST` changes. What cannot be copied stays in the log. Old sales
        are not looked at again, so the memory that held their pages is given back too.
        """
        if self._log_to_empty:
            self.empty_log(wait=False)
        if self._since_rest < CHANGES_BEFORE_REST:
            return
        with self._turn:
            self._since_rest = 0
            try:
                self.driver.execute("PRAGMA wal_checkpoint(PASSIVE)")
                self.driver.execute("PRAGMA shrink_memory")
            except sqlite3.Error as fault:
                _log.warning("the write-ahead log could not be copied into the file: %s", fault)

    def empty_log(self, *, wait: bool) -> bool:
        """Copy the whole write-ahead log into the file and cut it to nothing. Returns whether that was done.

        A reader who looks at an older state hinders it: with `wait`, for some seconds; then `rest` tries again, and so
        does the next opening.
        """
        with self._turn:
            try:
                if not wait:
                    self.driver.execute("PRAGMA busy_timeout=0")
                self._log_to_empty = bool(self.driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0])
            except sqlite3.Error as fault:
                self._log_to_empty = True
                _log.warning("the write-ahead log could not be emptied: %s", fault)
            finally:
                self.driver.execute(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
            return not self._log_to_empty

    def look_round(self) -> None:
        """Read `place` again, after something of it was changed."""
        with self._turn:
            self.place = load_place(self.connection)
            self.connection.rollback()

    @contextmanager
    def _transaction(self, keys_proved: bool) -> Iterator[None]:
        try:
            if keys_proved:
                self.driver.execute("PRAGMA foreign_keys=OFF")
                self.driver.execute(f"PRAGMA wal_autocheckpoint={BULK_CHECKPOINT_PAGES}")
            self.driver.execute("BEGIN IMMEDIATE")
            yield
            self._commit()
        except FAULTS as fault:
            self.driver.rollback()
            refusal = writing_fault(fault, file_of(self.driver))
            if refusal is None:
                raise
            raise refusal from fault
        except BaseException:
            self.driver.rollback()
            raise
        finally:
            # The transaction is the driver's; SQLAlchemy has begun one of its own if it was asked for anything.
            self.connection.rollback()
            if keys_proved:
                self.driver.execute("PRAGMA foreign_keys=ON")
                self.driver.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")

    def _commit(self) -> None:
        """Commit. Where the disk fails in the middle of it, make sure that the transaction is not there after all.

        Its frames may be whole in the log, and only their sync have failed: SQLite forgets them, but whoever opens the
        file after a crash would find them. A commit that succeeds writes over them.
        """
        try:
            self.driver.execute("COMMIT")
        except FAULTS as fault:
            self.driver.rollback()
            if not is_damage(fault):
                raise
            try:
                self.driver.execute(_WRITE_OVER)
            except FAULTS as again:
                self.driver.rollback()
                raise unknown_fault(again) from fault
            raise


# In autocommit it is a transaction of its own; the page is written though nothing in it changes.
_WRITE_OVER = "UPDATE alembic_version SET version_num = version_num"


def load_place(connection: Connection) -> Place:
    """The folder's own store, till and device."""
    row = connection.execute(
        select(store, till.c.number, device.c.till_key, device.c.device_key, device.c.device_id, device.c.incarnation)
        .join_from(device, till, device.c.till_key == till.c.till_key)
        .join(store, store.c.store_key == 1)
        .order_by(device.c.device_key.desc())
        .limit(1)
    ).one()
    return Place(
        row.store_key,
        row.store_id,
        row.name,
        row.currency,
        row.timezone,
        row.day_cutoff_minutes,
        row.till_key,
        row.device_key,
        row.device_id,
        row.number,
        row.incarnation,
        Terms(row.currency, TaxRounding(row.tax_rounding), row.cash_step_minor),
        tuple(map(Layout, row.code_layouts.split())),
    )
