"""Making and opening stores, and every way in which that is refused."""

from __future__ import annotations

import json
import multiprocessing
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, select
from sqlalchemy.exc import OperationalError

from storeperf_core.domain.errors import EnvironmentRefusal, Refusal
from storeperf_core.store import folder as folder_module
from storeperf_core.store import opening
from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.folder import FolderLock, require_local
from storeperf_core.store.opening import create_store, open_store
from storeperf_core.store.session import reading
from storeperf_core.store.tables import category, device, staff, supplier, till
from tests.support.stores import ME


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a store that nobody has open."""
    create_store(tmp_path / "store", name=" Corner shop ", currency="gbp", timezone="Europe/London")
    return tmp_path / "store"


def test_a_new_store_has_a_till_a_device_and_its_owner(folder: Path) -> None:
    with open_store(folder) as store:
        place = store.place
        assert (place.name, place.currency, place.timezone, place.day_cutoff_minutes) == (
            "Corner shop",
            "GBP",
            "Europe/London",
            240,
        )
        with reading(store.readers) as session:
            assert session.connection.execute(select(staff.c.name, staff.c.role)).one() == ("Owner", "owner")
            assert session.connection.execute(select(till.c.number)).scalars().all() == [1]
            assert len(session.connection.execute(select(device.c.public_key)).scalar_one()) == 32


def test_what_a_store_begins_with_is_audited_and_sent(folder: Path) -> None:
    with open_store(folder) as store, reading(store.readers) as session:
        bodies = [json.loads(body) for (body,) in session.driver.execute("SELECT body FROM outbox ORDER BY txn_key")]
        actions = [action for (action,) in session.driver.execute("SELECT action FROM audit ORDER BY seq")]
    assert actions == ["create_store", "create_staff"]
    tables = [[row["table"] for row in body["rows"]] for body in bodies]
    assert tables == [["store", "till", "device"], ["staff"]]
    assert bodies[0]["rows"][0]["set"]["currency"] == "GBP"


def test_a_store_that_could_not_be_finished_is_none_and_may_be_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed() -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(opening, "make_device_key", killed)
        with pytest.raises(KeyboardInterrupt):
            create_store(tmp_path, name="A", currency="GBP", timezone="Europe/London")
    with pytest.raises(Refusal, match="There is no store in"):
        open_store(tmp_path)
    create_store(tmp_path, name="A", currency="GBP", timezone="Europe/London")
    with open_store(tmp_path, write=True) as store:
        assert store.place.name == "A"
    assert {file.name for file in tmp_path.iterdir()} == {FILE_NAME, "store.lock"}


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"currency": "pounds"}, "POUNDS is not a currency code like GBP or EUR."),
        ({"timezone": "London"}, "London is not a time zone like Europe/London."),
        ({"name": "  "}, "A store needs a name."),
    ],
)
def test_a_store_that_cannot_be_right_is_not_made(tmp_path: Path, fields: dict[str, str], sentence: str) -> None:
    with pytest.raises(Refusal) as refusal:
        create_store(tmp_path / "x", **{"name": "A", "currency": "GBP", "timezone": "Europe/London", **fields})
    assert str(refusal.value) == sentence
    assert not (tmp_path / "x").exists()


def test_a_folder_holds_one_store(folder: Path) -> None:
    with pytest.raises(Refusal, match=r"There is a store in .* already"):
        create_store(folder, name="B", currency="GBP", timezone="Europe/London")


def test_a_folder_without_a_store_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="Make one with: storeperf init"):
        open_store(tmp_path)


def test_a_store_that_is_open_for_reading_is_not_written(folder: Path) -> None:
    with open_store(folder) as store, pytest.raises(Refusal, match="open for reading only"):
        store.to_write()


@pytest.mark.parametrize("write", [True, False])
def test_a_store_of_a_newer_program_is_refused_and_left_alone(folder: Path, write: bool) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises(Refusal, match=r"newer StorePerf \(its data has version 9999"):
        open_store(folder, write=write)
    assert (folder / FILE_NAME).read_bytes() == before
    with FolderLock(folder):
        pass


@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize("damage", [b"garbage" * 1_000, b"SQLite format 3\x00" + b"\xff" * 5_000])
def test_a_damaged_file_is_told_and_left_as_it_is(folder: Path, write: bool, damage: bytes) -> None:
    (folder / FILE_NAME).write_bytes(damage)
    with pytest.raises(EnvironmentRefusal, match=r"is damaged\. Nothing was changed"):
        open_store(folder, write=write)
    assert (folder / FILE_NAME).read_bytes() == damage


@pytest.mark.parametrize("write", [True, False])
def test_damage_that_a_question_meets_is_told_when_it_is_asked(folder: Path, write: bool) -> None:
    _damage(folder, "category")
    with open_store(folder, write=write) as store:
        with pytest.raises(EnvironmentRefusal, match=r"is damaged\. Nothing was changed"):
            with reading(store.readers) as session:
                session.driver.execute("SELECT * FROM category").fetchall()
        with reading(store.readers) as session:
            assert session.connection.scalars(select(staff.c.name)).all() == ["Owner"]


def test_damage_that_a_change_meets_is_told_and_the_change_is_not_kept(folder: Path) -> None:
    _damage(folder, "category")
    with open_store(folder, write=True) as store:
        with (
            pytest.raises(EnvironmentRefusal, match=r"is damaged\. Nothing was changed"),
            store.to_write().change("create", ME) as change,
        ):
            change.insert(supplier, name="Twin")
            change.insert(category, name="Tea")
        with reading(store.readers) as session:
            assert session.connection.scalars(select(supplier.c.name)).all() == []


def test_a_fault_of_the_program_is_no_fault_of_the_file(folder: Path) -> None:
    with open_store(folder) as store, pytest.raises(sqlite3.OperationalError, match="no such table"):
        with reading(store.readers) as session:
            session.driver.execute("SELECT * FROM absent")


def test_a_store_that_is_refused_is_let_go_of(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[str] = []
    real = opening.writer_engine

    def watched(path: Path) -> Engine:
        engine = real(path)
        event.listen(engine, "close", lambda *_: closed.append("writer"))
        return engine

    monkeypatch.setattr(opening, "writer_engine", watched)
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Refusal):
        open_store(folder, write=True)
    assert closed == ["writer"]


@pytest.mark.parametrize("write", [True, False])
def test_an_empty_file_is_no_store(folder: Path, write: bool) -> None:
    (folder / FILE_NAME).write_bytes(b"")
    with pytest.raises(Refusal, match="There is no StorePerf store in this folder"):
        open_store(folder, write=write)


def test_readers_cannot_write_even_when_they_try(folder: Path) -> None:
    with open_store(folder, write=True) as store, reading(store.readers) as session:
        for statement in ("DELETE FROM staff", "PRAGMA query_only=OFF; DELETE FROM staff"):
            pragma, _, delete = statement.rpartition("; ")
            if pragma:
                session.driver.execute(pragma)
            with pytest.raises(OperationalError, match="readonly database"):
                session.connection.exec_driver_sql(delete)


def test_a_reader_sees_one_state_for_as_long_as_it_looks(folder: Path) -> None:
    with open_store(folder, write=True) as store:
        with reading(store.readers) as session:
            assert session.connection.scalars(select(category.c.name)).all() == []
            with store.to_write().change("create", ME) as change:
                change.insert(category, name="Tea")
            assert session.connection.scalars(select(category.c.name)).all() == []
        with reading(store.readers) as session:
            assert session.connection.scalars(select(category.c.name)).all() == ["Tea"]


def test_what_was_committed_is_kept_durably(folder: Path) -> None:
    with open_store(folder, write=True) as store:
        pragmas = {name: store.to_write().driver.execute(f"PRAGMA {name}").fetchone()[0] for name in _WRITER_PRAGMAS}
    assert pragmas == _WRITER_PRAGMAS


_WRITER_PRAGMAS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "mmap_size": 0}


class TestFolderLock:
    def test_a_second_writer_is_refused_and_a_reader_is_not(self, folder: Path) -> None:
        with open_store(folder, write=True):
            with pytest.raises(Refusal, match="StorePerf is already open on this store"):
                open_store(folder, write=True)
            with open_store(folder) as reader:
                assert reader.place.name == "Corner shop"
        with open_store(folder, write=True):
            pass

    def test_another_process_that_is_killed_gives_the_folder_free(self, folder: Path) -> None:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        other = context.Process(target=_hold, args=(folder, theirs))
        other.start()
        assert ours.recv() == "held"
        with pytest.raises(Refusal, match="already open"):
            open_store(folder, write=True)
        other.kill()
        other.join()
        other.close()
        ours.close()
        theirs.close()
        with open_store(folder, write=True):
            pass

    def test_a_folder_that_cannot_be_written_to_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(EnvironmentRefusal, match="cannot be written to"):
            FolderLock(tmp_path / "not there").acquire()

    @pytest.mark.parametrize("name", ["Dropbox", "OneDrive - Company", "Google Drive", "Nextcloud"])
    def test_a_synchronised_folder_is_refused(self, tmp_path: Path, name: str) -> None:
        with pytest.raises(EnvironmentRefusal, match="is inside a synchronised folder"):
            create_store(tmp_path / name / "shop", name="A", currency="GBP", timezone="Europe/London")

    def test_a_network_share_is_refused(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(folder_module, "_is_network", lambda place: True)
        with pytest.raises(EnvironmentRefusal, match="is on a network share"):
            open_store(folder, write=True)

    def test_this_computer_s_own_disk_is_no_network_share(self, tmp_path: Path) -> None:
        require_local(tmp_path)

    def test_the_file_system_is_that_of_the_nearest_mount(self, monkeypatch: pytest.MonkeyPatch) -> None:
        mounts = {"/": "ext4", "/mnt": "nfs4", "/mnt/local": "ext4"}
        monkeypatch.setattr(folder_module, "_mounts", lambda: mounts)
        found = [folder_module._file_system(Path(place)) for place in ("/home/a", "/mnt/a", "/mnt/local/a", "/mnt2")]
        assert found == ["ext4", "nfs4", "ext4", "ext4"]


def _hold(folder: Path, pipe) -> None:
    with open_store(folder, write=True):
        pipe.send("held")
        pipe.poll(60)


def _damage(folder: Path, table: str) -> None:
    """Write over the page that `table` begins with."""
    path = folder / FILE_NAME
    with closing(sqlite3.connect(path)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
