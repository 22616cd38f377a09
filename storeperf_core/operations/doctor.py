"""How this computer, this program and a store are: what a person who helps from afar needs to know first."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from sqlalchemy import func, select

from storeperf_core import __version__
from storeperf_core.domain.errors import Refusal
from storeperf_core.store import schema
from storeperf_core.store.device_key import where_kept
from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.folder import FolderLock, require_local
from storeperf_core.store.integrity import OK, quick_check
from storeperf_core.store.opening import OpenStore, open_store
from storeperf_core.store.session import ReadSession, reading
from storeperf_core.store.tables import device, import_batch, outbox, txn
from storeperf_core.sync.clock import stamp_milliseconds

State = Literal["ok", "warning", "fault"]

# Before it, two connections that write or checkpoint one WAL at once can lose committed pages (sqlite.org/wal.html).
_WAL_RESET_MENDED = (3, 51, 3)
_LOW_DISK_BYTES = 2_000_000_000
_FULL_DISK_BYTES = 200_000_000
_CLOCK_BACK_MILLISECONDS = 120_000
_PROGRAM_MADE = datetime(2025, 1, 1, tzinfo=UTC).timestamp()
_LOG_LIMIT_BYTES = 110_000_000


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: `value` for a script, `sentence` for a person."""

    name: str
    state: State
    value: Any
    sentence: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was looked at."""

    findings: tuple[Finding, ...]

    @property
    def faults(self) -> list[Finding]:
        """What must be put right before the store can be relied on."""
        return [each for each in self.findings if each.state == "fault"]

    def to_json(self) -> dict[str, Any]:
        """The document that `storeperf doctor --json` prints: the worst state, then each finding."""
        states = {each.state for each in self.findings}
        worst = next(state for state in ("fault", "warning", "ok") if state in states)
        return {"state": worst, "findings": [asdict(each) for each in self.findings]}


def examine(folder: Path, more: Sequence[Finding] = (), now: Callable[[], float] = time.time) -> Report:
    """Look at everything; `more` are findings of the caller. Never raises for what it finds."""
    findings = [_program(), _sqlite(), *_folder(folder), _lock(folder), _logs(folder), _time_zones()]
    try:
        with open_store(folder) as store:
            findings += _store(store, now)
    except Refusal as refusal:
        findings.append(Finding("store", "fault", None, str(refusal)))
    return Report((*findings, *more))


def _program() -> Finding:
    return Finding(
        "program", "ok", __version__, f"StorePerf {__version__}, which writes data of version {schema.HEAD}."
    )


def _sqlite() -> Finding:
    version = sqlite3.sqlite_version
    if sqlite3.sqlite_version_info >= _WAL_RESET_MENDED:
        return Finding("sqlite", "ok", version, f"SQLite {version}, in which the WAL-reset bug is mended.")
    return Finding(
        "sqlite",
        "ok",
        version,
        f"SQLite {version} has the WAL-reset bug. It cannot strike here: only one connection ever writes.",
    )


def _folder(folder: Path) -> list[Finding]:
    place = next(each for each in (folder.absolute(), *folder.absolute().parents) if each.exists())
    free = shutil.disk_usage(place).free
    state: State = "fault" if free < _FULL_DISK_BYTES else "warning" if free < _LOW_DISK_BYTES else "ok"
    findings = [Finding("disk_free_bytes", state, free, f"{free / 1e9:,.1f} GB are free on the store's disk.")]
    try:
        require_local(folder)
    except Refusal as refusal:
        return [Finding("folder", "fault", str(folder), str(refusal)), *findings]
    return [Finding("folder", "ok", str(folder.absolute()), f"{folder} is on a disk of this computer."), *findings]


def _lock(folder: Path) -> Finding:
    if not (folder / FILE_NAME).exists():
        return Finding("lock", "ok", "free", "No program has this folder.")
    try:
        with FolderLock(folder):
            return Finding("lock", "ok", "free", "No program has this store open for writing.")
    except Refusal as refusal:
        return Finding("lock", "ok", "held", str(refusal))


def _logs(folder: Path) -> Finding:
    size = sum(file.stat().st_size for file in (folder / "logs").glob("*") if file.is_file())
    state: State = "warning" if size > _LOG_LIMIT_BYTES else "ok"
    return Finding("log_bytes", state, size, f"The log takes {size / 1e6:,.1f} MB.")


def _time_zones() -> Finding:
    known = len(available_timezones())
    if known:
        return Finding("time_zones", "ok", known, f"{known} time zones are known.")
    return Finding("time_zones", "fault", 0, "This computer has no time zone data. Install the package tzdata.")


def _store(store: OpenStore, now: Callable[[], float]) -> list[Finding]:
    with reading(store.readers) as session:
        return [
            Finding("store", "ok", store.place.name, f"{store.place.name}, {store.place.currency}."),
            _schema(session),
            _structure(session),
            _zone(store.place.timezone),
            _clock(session, now()),
            _device_key(session, store.place.device_key),
            _outbox(session),
            _last_import(session),
        ]


def _schema(session: ReadSession) -> Finding:
    version = schema.version_of(session.connection)
    if version == schema.HEAD:
        return Finding("schema", "ok", version, f"Its data have version {version}.")
    return Finding("schema", "warning", version, f"Its data have version {version}; opening it brings them up to date.")


def _structure(session: ReadSession) -> Finding:
    found = quick_check(session.driver)
    if found == OK:
        return Finding("structure", "ok", found, "The store's file is whole. storeperf verify proves its figures.")
    return Finding("structure", "fault", found, f"The store's file is damaged: {found}. Restore a backup.")


def _zone(name: str) -> Finding:
    try:
        ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return Finding("timezone", "fault", name, f"The store's time zone {name} is not known on this computer.")
    return Finding("timezone", "ok", name, f"The store's time zone is {name}.")


def _clock(session: ReadSession, now: float) -> Finding:
    newest = session.connection.scalar(select(func.max(txn.c.hlc)))
    shown = datetime.fromtimestamp(now, UTC).isoformat(timespec="seconds")
    if now < _PROGRAM_MADE:
        return Finding("clock", "fault", shown, f"This computer's clock says {shown}, which is long past. Set it.")
    if newest is not None and stamp_milliseconds(newest) - now * 1_000 > _CLOCK_BACK_MILLISECONDS:
        return Finding(
            "clock", "warning", shown, f"This computer's clock says {shown}, before the store's last change."
        )
    return Finding("clock", "ok", shown, f"This computer's clock says {shown}.")


def _device_key(session: ReadSession, device_key: int) -> Finding:
    device_id = session.connection.execute(select(device.c.device_id).where(device.c.device_key == device_key)).scalar()
    kept = where_kept(device_id) if device_id is not None else "nowhere"
    sentences = {
        "key store": "This device's key is in the system's key store.",
        "file": "This device's key is in a file that only this user can read: there is no key store here.",
    }
    missing = (
        "This device's key is not on this computer, so it cannot sync. The store was copied or another user made it."
    )
    return Finding("device_key", "ok" if kept in sentences else "warning", kept, sentences.get(kept, missing))


def _outbox(session: ReadSession) -> Finding:
    waiting = select(func.count()).where(outbox.c.acknowledged_at_utc.is_(None)).select_from(outbox)
    count = session.connection.scalar(waiting) or 0
    return Finding("outbox", "ok", count, f"{count:,} changes are kept safe here, ready for a sync server.")


def _last_import(session: ReadSession) -> Finding:
    query = select(import_batch).order_by(import_batch.c.batch_key.desc()).limit(1)
    last = session.connection.execute(query).one_or_none()
    if last is None:
        return Finding("last_import", "ok", None, "Nothing was imported yet.")
    value = {"batch": last.batch_id.hex(), "kind": last.kind, "state": last.state}
    unfinished = last.state == "running"
    sentence = f"The last import, of {last.kind}, is {last.state}."
    if unfinished:
        sentence = f"The last import, of {last.kind}, did not end. Import the same file again to carry on."
    return Finding("last_import", "warning" if unfinished else "ok", value, sentence)
