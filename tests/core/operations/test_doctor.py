"""What `doctor` finds, each state brought about."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from storeperf_core.operations import doctor
from storeperf_core.operations.doctor import Finding, Report, examine
from storeperf_core.operations.importing.run import import_file
from storeperf_core.store.device_key import key_file
from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.folder import FolderLock
from storeperf_core.store.opening import create_store, open_store, owner

SALES = """Receipt,Code,Product,Quantity,Date,Unit price
A1,HEART,Heart holder,6,2026-01-05 09:30:00,2.55
"""


@pytest.fixture
def store(tmp_path: Path) -> Path:
    create_store(tmp_path / "store", name="Corner shop", currency="GBP", timezone="Europe/London")
    return tmp_path / "store"


def found(folder: Path, name: str, now: float | None = None) -> Finding:
    report = examine(folder) if now is None else examine(folder, now=lambda: now)
    (finding,) = [each for each in report.findings if each.name == name]
    return finding


def damage(store: Path, statement: str) -> None:
    with closing(sqlite3.connect(store / FILE_NAME, isolation_level=None)) as connection:
        connection.execute(statement)


def test_a_new_store_is_without_fault(store: Path) -> None:
    assert examine(store).faults == []


def test_the_worst_state_is_that_of_the_report() -> None:
    fine, odd, broken = (Finding("each", state, None, "") for state in ("ok", "warning", "fault"))
    assert Report((fine,)).to_json()["state"] == "ok"
    assert Report((fine, odd)).to_json()["state"] == "warning"
    assert Report((odd, broken, fine)).to_json()["state"] == "fault"
    assert Report((odd, broken, fine)).faults == [broken]


@pytest.mark.parametrize(
    ("version", "words"),
    [((3, 51, 2), "has the WAL-reset bug. It cannot strike here"), ((3, 51, 3), "the WAL-reset bug is mended")],
)
def test_sqlite_is_named_with_its_bug(
    store: Path, monkeypatch: pytest.MonkeyPatch, version: tuple[int, ...], words: str
) -> None:
    named = SimpleNamespace(sqlite_version_info=version, sqlite_version=".".join(map(str, version)))
    monkeypatch.setattr(doctor, "sqlite3", named)
    assert words in found(store, "sqlite").sentence


@pytest.mark.parametrize(("free", "state"), [(10**8, "fault"), (10**9, "warning"), (10**10, "ok")])
def test_a_disk_that_is_filling_up(store: Path, monkeypatch: pytest.MonkeyPatch, free: int, state: str) -> None:
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    assert (found(store, "disk_free_bytes").state, found(store, "disk_free_bytes").value) == (state, free)


def test_a_synchronised_folder(tmp_path: Path) -> None:
    finding = found(tmp_path / "Dropbox" / "store", "folder")
    assert finding.state == "fault"
    assert "synchronised folder" in finding.sentence


def test_who_has_the_store(store: Path) -> None:
    assert found(store, "lock").value == "free"
    with FolderLock(store):
        assert found(store, "lock").value == "held"


def test_looking_at_a_folder_makes_nothing_in_it(tmp_path: Path) -> None:
    assert found(tmp_path, "store").state == "fault"
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file(store: Path) -> None:
    (store / FILE_NAME).write_bytes(b"not a database" * 1_000)
    finding = found(store, "store")
    assert finding.state == "fault"
    assert "is damaged" in finding.sentence


def test_a_file_whose_index_lost_its_entries(store: Path) -> None:
    with closing(sqlite3.connect(store / FILE_NAME)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'sqlite_autoindex_audit_1'"
        root = connection.execute(query).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with (store / FILE_NAME).open("r+b") as file:
        file.seek((root - 1) * size + 3)
        file.write(b"\x00\x00")
    assert found(store, "structure").state == "fault"


def test_a_store_of_a_newer_program(store: Path) -> None:
    damage(store, "UPDATE alembic_version SET version_num = '9999'")
    finding = found(store, "store")
    assert finding.state == "fault"
    assert "newer StorePerf" in finding.sentence


def test_a_clock_that_was_set_back_or_never_set(store: Path) -> None:
    with open_store(store) as opened:
        assert opened.place.name == "Corner shop"
    assert found(store, "clock").state == "ok"
    assert found(store, "clock", datetime(2025, 6, 1, tzinfo=UTC).timestamp()).state == "warning"
    assert found(store, "clock", 0.0).state == "fault"


def test_a_device_key_that_is_not_on_this_computer(store: Path) -> None:
    assert found(store, "device_key").value in ("file", "key store")
    for file in key_file("any").parent.glob("*.key"):
        file.unlink()
    if found(store, "device_key").value != "key store":
        assert (found(store, "device_key").state, found(store, "device_key").value) == ("warning", "nowhere")


def test_the_last_import(store: Path, tmp_path: Path) -> None:
    assert found(store, "last_import").value is None
    file = tmp_path / "sales.csv"
    file.write_text(SALES, encoding="utf-8")
    with open_store(store, write=True) as opened:
        batch = import_file(opened, file, actor=owner("cli")).batch
    assert found(store, "last_import").value == {"batch": batch, "kind": "sales", "state": "done"}
    assert found(store, "outbox").value > 2
    damage(store, "UPDATE import_batch SET state = 'running'")
    assert found(store, "last_import").state == "warning"
    assert "Import the same file again" in found(store, "last_import").sentence


def test_a_log_beyond_its_limit(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (store / "logs").mkdir()
    (store / "logs" / "storeperf.jsonl").write_bytes(b"x" * 1_000)
    assert (found(store, "log_bytes").state, found(store, "log_bytes").value) == ("ok", 1_000)
    monkeypatch.setattr(doctor, "_LOG_LIMIT_BYTES", 999)
    assert found(store, "log_bytes").state == "warning"


def test_a_computer_without_time_zones(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "available_timezones", set)
    assert found(store, "time_zones").state == "fault"


def test_a_zone_this_computer_does_not_know(store: Path) -> None:
    damage(store, "UPDATE store SET timezone = 'Mars/Olympus'")
    assert found(store, "timezone").state == "fault"
