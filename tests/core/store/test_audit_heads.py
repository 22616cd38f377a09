"""Signed heads: a chain that was cut, set back or written anew is found, also by who can make every hash anew."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storeperf_core.operations.till_sessions import close_till_session, open_till_session
from storeperf_core.store import device_key
from storeperf_core.store.audit import _entry_hash
from storeperf_core.store.audit_heads import head_of_close, keep_newest_entry, message, sign_newest
from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.integrity import Verification, verify
from storeperf_core.store.opening import OpenStore, open_store
from storeperf_core.store.session import reading
from storeperf_core.store.tables import setting
from tests.support.stores import ME, london_store
from tests.support.till import a_day_at_the_till, fill, sell

_ENTRY = ("seq", "at_utc", "via", "action", "entity", "entity_id", "body", "previous_hash")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A store with a day at the till, left in order."""
    with london_store(tmp_path / "store") as store:
        a_day_at_the_till(store, fill(store)["TEA"])
    return tmp_path / "store"


@pytest.fixture
def damage(folder: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        yield connection


def checked(folder: Path) -> Verification:
    with open_store(folder) as opened, reading(opened.readers) as session:
        return verify(session)


def write_something(store: OpenStore, name: str) -> None:
    with store.to_write().change("change_setting", ME) as change:
        change.insert(setting, name=name, value="1")


def heads(folder: Path) -> list[int]:
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        return [seq for (seq,) in connection.execute("SELECT seq FROM audit_head ORDER BY seq")]


def written_anew(damage: sqlite3.Connection) -> None:
    """Every number, hash and link of the chain made anew, as anybody can who has the program."""
    till_id = damage.execute("SELECT till_id FROM till").fetchone()[0]
    staff = dict(damage.execute("SELECT staff_key, staff_id FROM staff").fetchall())
    previous = bytes(32)
    for seq, row in enumerate(damage.execute("SELECT * FROM audit ORDER BY audit_key").fetchall(), 1):
        entry = {name: row[name] for name in _ENTRY} | {"seq": seq, "previous_hash": previous}
        previous = _entry_hash(entry, till_id, staff.get(row["staff_key"]))
        damage.execute(
            "UPDATE audit SET seq = ?, previous_hash = ?, hash = ? WHERE audit_key = ?",
            (seq, entry["previous_hash"], previous, row["audit_key"]),
        )


def cut(damage: sqlite3.Connection, entries: int) -> int:
    """Cut off the newest entries with their transactions and everything that says so. Returns the last entry."""
    damage.execute("PRAGMA foreign_keys=OFF")
    for _ in range(entries):
        for table in ("audit", "txn", "outbox"):
            damage.execute(f"DELETE FROM {table} WHERE rowid = (SELECT max(rowid) FROM {table})")
    last: int = damage.execute("SELECT max(seq) FROM audit").fetchone()[0]
    damage.execute("DELETE FROM setting WHERE txn_key NOT IN (SELECT txn_key FROM txn)")
    return last


def test_a_shift_is_signed_when_it_opens_and_closes_and_the_store_when_it_is_left(folder: Path) -> None:
    with open_store(folder, write=True) as store:
        before = heads(folder)
        open_till_session(store.to_write(), ME)
        write_something(store, "a")
        assert len(heads(folder)) == len(before) + 1
        closed = close_till_session(store.to_write(), ME, 0)
        assert closed.head is not None
        assert closed.to_json()["audit_hash"] == closed.head.hash.hex()
        newest = store.to_write().driver.execute("SELECT max(seq), hash FROM audit").fetchone()
        assert (closed.head.seq, closed.head.hash) == newest
        (key,) = store.to_write().driver.execute("SELECT max(session_key) FROM till_session").fetchone()
        assert head_of_close(store.to_write().driver, key) == closed.head
        write_something(store, "b")
        assert len(heads(folder)) == len(before) + 2
    assert heads(folder)[-1] == newest[0] + 1
    assert checked(folder).audit == "ok"


def test_what_stands_on_the_z_report_can_be_checked_with_the_public_key(folder: Path) -> None:
    with open_store(folder, write=True) as store:
        open_till_session(store.to_write(), ME)
        head = close_till_session(store.to_write(), ME, 0).head
        assert head is not None
        driver = store.to_write().driver
        (till_id,), (device_id, public) = (
            driver.execute("SELECT till_id FROM till").fetchone(),
            driver.execute("SELECT device_id, public_key FROM device").fetchone(),
        )
        previous = heads(folder)[-2]
    text = message(till_id, device_id, head.seq, head.hash, head.at_utc, previous)
    assert device_key.is_signed(public, text, head.signature)
    assert not device_key.is_signed(public, text + b" ", head.signature)


def test_a_program_that_was_killed_is_signed_by_the_next(folder: Path, tmp_path: Path) -> None:
    killed = tmp_path / "killed"
    with open_store(folder, write=True) as store:
        write_something(store, "a")
        shutil.copytree(folder, killed)
        signed = heads(killed)
    with open_store(killed, write=True):
        assert heads(killed)[: len(signed)] == signed
        assert len(heads(killed)) == len(signed) + 1


def test_an_older_copy_under_an_open_till_is_found(folder: Path, tmp_path: Path) -> None:
    """Killed after sales that no head covers; then the copy from before them is put back, and used."""
    copy, killed = tmp_path / "copy", tmp_path / "killed"
    with open_store(folder, write=True) as store:
        open_till_session(store.to_write(), ME)
        shutil.copytree(folder, copy)
        for _ in range(3):
            sell(store, "TEA")
            keep_newest_entry(store.to_write())
        shutil.copytree(folder, killed)
        assert checked(killed).audit == "ok"
        assert "An older copy of the folder was put back" in checked(copy).audit
        with open_store(copy, write=True) as older:
            sell(older, "TEA")
            # What is not in this chain stays as a proof.
            keep_newest_entry(older.to_write())
            assert "is not in the chain" in checked(copy).audit


def test_nothing_new_is_not_signed_again(folder: Path) -> None:
    before = heads(folder)
    with open_store(folder, write=True) as store:
        assert sign_newest(store.to_write()) is not None
    assert heads(folder) == before


def test_an_entry_taken_out_of_the_middle_with_the_rest_numbered_and_hashed_anew(
    folder: Path, damage: sqlite3.Connection
) -> None:
    damage.execute("PRAGMA foreign_keys=OFF")
    damage.execute("DELETE FROM audit WHERE seq = 4")
    damage.execute("DELETE FROM txn WHERE device_seq = 4")
    written_anew(damage)
    assert "was written anew" in checked(folder).audit or "its device signed entry" in checked(folder).audit


def test_a_chain_written_anew_after_one_amount_was_changed(folder: Path, damage: sqlite3.Connection) -> None:
    row = damage.execute("SELECT audit_key, body FROM audit WHERE action = 'move_cash'").fetchone()
    body = json.loads(row["body"])
    body["changes"][0]["after"]["amount_minor"] = -1
    text = json.dumps(body, sort_keys=True, separators=(",", ":"))
    damage.execute("UPDATE audit SET body = ? WHERE audit_key = ?", (text, row["audit_key"]))
    written_anew(damage)
    assert checked(folder).audit.endswith("is not the one that was signed: the chain was written anew")


def test_a_tail_cut_off_with_its_transactions(folder: Path, damage: sqlite3.Connection) -> None:
    with open_store(folder, write=True) as store:
        write_something(store, "a")
    signed = heads(folder)[-1]
    last = cut(damage, 1)
    assert checked(folder).audit == f"the chain of till 1 ends at entry {last}; its device signed entry {signed}"


def test_a_tail_cut_off_with_its_transactions_and_heads(folder: Path, damage: sqlite3.Connection) -> None:
    with open_store(folder, write=True) as store:
        write_something(store, "a")
    signed = heads(folder)[-1]
    last = cut(damage, 1)
    damage.execute("DELETE FROM audit_head WHERE seq > ?", (last,))
    found = checked(folder).audit
    assert found.startswith(f"the chain of till 1 ends at entry {last}; this device signed entry {signed}.")
    assert "older copy of the folder" in found


def test_a_folder_that_was_set_back_stays_known_for_it(folder: Path, tmp_path: Path) -> None:
    older = tmp_path / "older"
    shutil.copytree(folder, older)
    with open_store(folder, write=True) as store:
        write_something(store, "a")
        write_something(store, "b")
    assert "older copy of the folder" in checked(older).audit
    with open_store(older, write=True) as store:
        for name in ("c", "d", "e"):
            write_something(store, name)
    assert "went on from an older state" in checked(older).audit
    assert checked(folder).audit == "ok"


def test_a_head_taken_out(folder: Path, damage: sqlite3.Connection) -> None:
    assert len(heads(folder)) > 2
    damage.execute("DELETE FROM audit_head WHERE seq = ?", (heads(folder)[1],))
    assert checked(folder).audit.endswith("was changed, or the one before it was taken out")


def test_all_heads_taken_out(folder: Path, damage: sqlite3.Connection) -> None:
    damage.execute("DELETE FROM audit_head")
    assert "is not signed here" in checked(folder).audit


def test_all_signed_anew_with_another_key_that_was_put_into_the_file(folder: Path, damage: sqlite3.Connection) -> None:
    other = bytes(range(32))
    device = damage.execute("SELECT device_id, till_id FROM device JOIN till USING (till_key)").fetchone()
    previous = 0
    for head in damage.execute("SELECT * FROM audit_head ORDER BY seq").fetchall():
        text = message(device["till_id"], device["device_id"], head["seq"], head["hash"], head["at_utc"], previous)
        damage.execute("UPDATE audit_head SET signature = ? WHERE seq = ?", (device_key.sign(other, text), head["seq"]))
        previous = head["seq"]
    damage.execute("UPDATE device SET public_key = ?", (device_key.public_of(other),))
    assert "is not the one that the computer keeps" in checked(folder).audit


def test_a_folder_on_another_computer_is_checked_against_the_key_in_the_file_and_says_so(
    folder: Path, damage: sqlite3.Connection
) -> None:
    for file in device_key.key_file("x").parent.iterdir():
        file.unlink()
    found = checked(folder)
    assert found.differences == []
    assert "only against the key in the file" in found.notes[0]
    damage.execute("UPDATE audit_head SET signature = zeroblob(64) WHERE seq = (SELECT max(seq) FROM audit_head)")
    assert "was changed" in checked(folder).audit
    # Without the key nothing is signed, and nothing is refused.
    with open_store(folder, write=True) as store:
        write_something(store, "a")
        assert sign_newest(store.to_write()) is None
