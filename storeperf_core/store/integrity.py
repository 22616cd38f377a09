"""Proof that a store's figures, receipts and audit are what its facts say: what `storeperf verify` runs.

Each check answers `ok` or the first difference in words. All of them read one snapshot and write nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from itertools import zip_longest
from sqlite3 import Connection

from storeperf_core.domain.business_date import day_of
from storeperf_core.store import audit
from storeperf_core.store.audit_checks import first_changed_import
from storeperf_core.store.audit_heads import first_head_fault, without_key
from storeperf_core.store.faults import FAULTS, is_damage
from storeperf_core.store.ledger_checks import first_ledger_fault
from storeperf_core.store.receipt_checks import first_receipt_fault
from storeperf_core.store.replay import first_unlike_its_entry
from storeperf_core.store.rollups import recomputed
from storeperf_core.store.session import ReadSession
from storeperf_core.store.stock_audit_checks import first_changed_movements
from storeperf_core.store.stock_checks import first_stock_fault
from storeperf_core.store.stock_document_checks import first_stock_document_fault
from storeperf_core.store.tables import ROLLUP_TABLES
from storeperf_core.store.till_audit_checks import first_changed_fact
from storeperf_core.store.till_checks import first_till_fault
from storeperf_core.store.voucher_checks import first_changed_movement, first_voucher_fault

OK = "ok"
_MONTHS = 12
_EPOCH_YEAR = 1970
_STEPS_A_QUESTION = 100_000
_KEY_ELSEWHERE = (
    "the key of device {} is not on this computer: its signatures were checked only against the key in the file,"
    " and whether the folder was set back cannot be told"
)


@dataclass(frozen=True, slots=True)
class Verification:
    """What was checked; each is `ok` or the first difference. `notes` say what could not be checked here."""

    rollups: str
    audit: str
    receipts: str
    stock: str
    foreign_keys: str
    notes: tuple[str, ...] = field(default=(), compare=False)

    @property
    def differences(self) -> list[str]:
        """`check: first difference` of each check that failed."""
        return [f"{name}: {found}" for name, found in self.to_json().items() if found != OK]

    def to_json(self) -> dict[str, str]:
        """The document that `storeperf verify --json` prints."""
        return {each.name: getattr(self, each.name) for each in fields(self) if each.name != "notes"}


class VerifyStopped(Exception):
    """Whoever asked for the proof does not want it any more."""


def verify(
    session: ReadSession,
    on_progress: Callable[[str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Verification:
    """Check everything, the file's own structure first. `on_progress` is told the name of each check as it begins.

    `cancelled` is asked many times a second; once it says so, VerifyStopped is raised.
    """
    if cancelled is None:
        return _verified(session, on_progress, lambda: False)
    session.driver.set_progress_handler(cancelled, _STEPS_A_QUESTION)
    try:
        return _verified(session, on_progress, cancelled)
    except FAULTS as fault:
        if cancelled():
            raise VerifyStopped from fault
        raise
    finally:
        session.driver.set_progress_handler(None, 0)


def _verified(
    session: ReadSession, on_progress: Callable[[str], None] | None, cancelled: Callable[[], bool]
) -> Verification:
    checks: dict[str, Callable[[ReadSession], str | None]] = {
        "foreign_keys": lambda session: _first_broken_reference(session.driver),
        "receipts": lambda session: (
            first_receipt_fault(session.driver)
            or first_till_fault(session.driver)
            or first_voucher_fault(session.driver)
        ),
        "stock": lambda session: first_stock_fault(session.driver) or first_stock_document_fault(session.driver),
        "rollups": lambda session: _first_rollup_fault(session.driver),
        "audit": lambda session: (
            audit.first_fault(session.connection)
            or first_head_fault(session.driver)
            or first_ledger_fault(session.driver)
            or first_unlike_its_entry(session.driver)
            or first_changed_import(session.driver)
            or first_changed_fact(session.driver)
            or first_changed_movements(session.driver)
            or first_changed_movement(session.driver)
        ),
    }
    found: dict[str, str] = {}
    for name, check in checks.items():
        if cancelled():
            raise VerifyStopped
        if on_progress is not None:
            on_progress(name)
        found[name] = _answer(check, session)
    notes = tuple(_KEY_ELSEWHERE.format(device) for device in without_key(session.driver))
    return Verification(**found, notes=notes)


def _answer(check: Callable[[ReadSession], str | None], session: ReadSession) -> str:
    try:
        return check(session) or OK
    except FAULTS as fault:
        if not is_damage(fault):
            raise
        return f"the file is damaged: {getattr(fault, 'orig', fault)}"


def quick_check(connection: Connection) -> str:
    """SQLite's own check of the file: `ok` or its first finding."""
    found: str = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    return found


def _first_broken_reference(connection: Connection) -> str | None:
    structure = quick_check(connection)
    if structure != OK:
        return f"the file is damaged: {structure}"
    broken = connection.execute('SELECT "table", rowid, parent FROM pragma_foreign_key_check LIMIT 1').fetchone()
    if broken is None:
        return None
    table, row, parent = broken
    where = "" if row is None else f" {row}"
    return f"{table}{where} refers to a {parent} that is not there"


def _first_rollup_fault(connection: Connection) -> str | None:
    keys = {table.name: len(table.primary_key.columns) for table in ROLLUP_TABLES}
    for table, wanted in recomputed().items():
        fault = _first_difference(connection, table, wanted, keys[table])
        if fault is not None:
            return fault
    from storeperf_core.store import packed

    return packed.first_difference(connection)


def _first_difference(connection: Connection, table: str, wanted: str, key_count: int) -> str | None:
    """Walk what is stored beside what should be, both in the order of their keys: one pass, bounded memory."""
    order = ", ".join(str(place + 1) for place in range(key_count))
    should = connection.execute(f"SELECT * FROM ({wanted}) ORDER BY {order}")
    columns = [column[0] for column in should.description]
    stored = connection.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {order}")
    for right, kept in zip_longest(should, stored):
        if right == kept:
            continue
        if kept is None or (right is not None and right[:key_count] < kept[:key_count]):
            return f"{table} lacks {_key(columns, right[:key_count])}"
        if right is None or kept[:key_count] < right[:key_count]:
            return f"{table} has {_key(columns, kept[:key_count])}, for which there are no sales"
        place = next(place for place, value in enumerate(right) if value != kept[place])
        return (
            f"{table} {_key(columns, right[:key_count])}: "
            f"{columns[place]} is {kept[place]}, the sales give {right[place]}"
        )
    return None


def _key(columns: list[str], values: tuple[int, ...]) -> str:
    return ", ".join(
        f"{name.removesuffix('_key')} {_read(name, value)}" for name, value in zip(columns, values, strict=False)
    )


def _read(column: str, value: int) -> str:
    if column == "business_date":
        return day_of(value).isoformat()
    if column == "month":
        return f"{_EPOCH_YEAR + value // _MONTHS}-{value % _MONTHS + 1:02}"
    return str(value)
