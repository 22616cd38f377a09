"""What one change writes: rows, one audit entry, one outbox entry, or nothing at all."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import func, select, update

from storeperf_core.domain.errors import EnvironmentRefusal
from storeperf_core.operations.importing.run import import_file
from storeperf_core.store import session as session_module
from storeperf_core.store.change import Actor
from storeperf_core.store.opening import OpenStore, open_store
from storeperf_core.store.session import reading
from storeperf_core.store.tables import (
    audit,
    audit_personal,
    category,
    client,
    device,
    outbox,
    product,
    staff,
    supplier,
    txn,
)
from storeperf_core.sync.clock import HybridClock
from tests.support.stores import ME


def rows(store: OpenStore, table: Any) -> list[Any]:
    with reading(store.readers) as session:
        return list(session.connection.execute(select(table).order_by(*table.primary_key.columns)))


def count(store: OpenStore, table: Any) -> int:
    with reading(store.readers) as session:
        return session.connection.scalar(select(func.count()).select_from(table))


def test_a_change_writes_its_row_one_audit_and_one_outbox_entry(store: OpenStore) -> None:
    with store.to_write().change("create_category", ME, scope="organisation") as change:
        key = change.insert(category, name="Tea")
    (kept,) = rows(store, category)
    entry, sent, transaction = rows(store, audit)[-1], rows(store, outbox)[-1], rows(store, txn)[-1]
    assert (kept.category_key, kept.name, kept.store_key, kept.txn_key) == (key, "Tea", None, transaction.txn_key)
    assert (entry.action, entry.via, entry.entity, entry.entity_id) == (
        "create_category",
        "desktop",
        "category",
        kept.category_id,
    )
    assert json.loads(sent.body)["rows"] == [
        {"table": "category", "id": kept.category_id.hex(), "set": {"name": "Tea"}}
    ]
    assert sent.txn_key == transaction.txn_key
    assert (transaction.kind, transaction.row_count, transaction.store_key) == ("create_category", 1, None)
    assert json.loads(entry.body)["content"] == transaction.content_hash.hex()
    with reading(store.readers) as session:
        made_by = session.connection.scalar(select(staff.c.name).where(staff.c.staff_key == entry.staff_key))
    assert made_by == "Owner"


def test_what_a_store_s_change_writes_is_the_store_s(store: OpenStore) -> None:
    with store.to_write().change("create_category", ME) as change:
        change.insert(category, name="Tea")
    assert rows(store, category)[0].store_key == rows(store, txn)[-1].store_key == store.place.store_key


def test_an_update_keeps_before_and_after_and_stamps_what_changed(store: OpenStore) -> None:
    writer = store.to_write()
    with writer.change("create", ME) as change:
        key = change.insert(supplier, name="Twin", email="a@b.org")
    made = json.loads(rows(store, supplier)[0].stamps)
    with writer.change("edit", ME) as change:
        assert change.update(supplier, key, name="Twins", email="a@b.org")
    kept = rows(store, supplier)[0]
    (written,) = json.loads(rows(store, audit)[-1].body)["changes"]
    assert (written["before"], written["after"]) == ({"name": "Twin"}, {"name": "Twins"})
    stamps = json.loads(kept.stamps)
    assert stamps["*"] == made["*"]
    assert set(stamps) == {"*", "name"}
    assert stamps["name"] > stamps["*"]
    assert kept.txn_key == rows(store, txn)[-1].txn_key


def test_a_stamp_is_the_clock_and_the_device_s_own_id(store: OpenStore) -> None:
    with store.to_write().change("create", ME) as change:
        change.insert(supplier, name="Twin")
    (made,) = rows(store, supplier)
    (me,) = rows(store, device)
    assert made.stamps == f'{{"*":"{rows(store, txn)[-1].hlc:016x}-{me.device_id.hex()}"}}'


def test_records_that_were_there_before_a_bulk_get_a_stamp_for_deleted(store: OpenStore) -> None:
    writer = store.to_write()
    with writer.change("create", ME) as change:
        key = change.insert(supplier, name="Twin")
    with writer.change("edit", ME) as change:
        change.update(supplier, key, name="Twins")
    before = json.loads(rows(store, supplier)[0].stamps)
    with writer.change("import", ME) as change:
        change.connection.execute(update(supplier).values(deleted=1))
        change.insert(supplier, name="New")
        ids = [row.supplier_id for row in change.connection.execute(select(supplier))]
        change.bulk("supplier", ids, len(ids), change.digest_of(supplier, ids))
    old, new = rows(store, supplier)
    last = rows(store, txn)[-1]
    assert (old.txn_key, new.txn_key) == (last.txn_key, last.txn_key)
    assert json.loads(old.stamps) == before | {"deleted": json.loads(new.stamps)["*"]}
    assert set(json.loads(new.stamps)) == {"*"}


def test_rows_leave_the_file_by_their_ids_never_by_local_keys(store: OpenStore) -> None:
    with store.to_write().change("create_product", ME, scope="organisation") as change:
        key = change.insert(category, name="Tea")
        change.insert(product, code="A", name="Assam", category_key=key)
    body = json.loads(rows(store, outbox)[-1].body)
    assert body["rows"][1]["set"]["category_id"] == rows(store, category)[0].category_id.hex()
    assert not any(name.endswith("_key") for row in body["rows"] for name in row["set"])


def test_where_a_file_lay_is_neither_audited_nor_sent(store: OpenStore, tmp_path) -> None:
    file = tmp_path / "Ann's own folder" / "sales.csv"
    file.parent.mkdir()
    file.write_text("Receipt,Date,Code,Quantity,Price\nR1,2024-01-02 10:00,B,2,1.50\n", encoding="utf-8")
    import_file(store, file, "sales", actor=ME)
    assert any("sales.csv" in row.body for row in rows(store, audit))
    assert not any("own folder" in row.body for table in (audit, outbox) for row in rows(store, table))


def test_a_change_that_changes_nothing_leaves_nothing(store: OpenStore) -> None:
    writer = store.to_write()
    with writer.change("create", ME) as change:
        key = change.insert(category, name="Tea")
    before = [count(store, table) for table in (txn, audit, outbox)]
    with writer.change("edit", ME) as change:
        assert not change.update(category, key, name="Tea")
    assert [count(store, table) for table in (txn, audit, outbox)] == before


def write_and_fail(store: OpenStore) -> None:
    with store.to_write().change("create", ME) as change:
        change.insert(category, name="Tea")
        raise ZeroDivisionError


def test_a_change_that_fails_leaves_nothing_and_no_gap(store: OpenStore) -> None:
    writer = store.to_write()
    before = [count(store, table) for table in (category, txn, audit, outbox)]
    with pytest.raises(ZeroDivisionError):
        write_and_fail(store)
    assert [count(store, table) for table in (category, txn, audit, outbox)] == before
    with writer.change("create", ME) as change:
        change.insert(category, name="Tea")
    assert [row.device_seq for row in rows(store, txn)] == list(range(1, count(store, txn) + 1))
    assert [row.seq for row in rows(store, audit)] == list(range(1, count(store, audit) + 1))


def test_a_full_disk_loses_nothing_and_the_next_change_goes_on(store: OpenStore) -> None:
    writer = store.to_write()
    (pages,) = writer.driver.execute("PRAGMA page_count").fetchone()
    writer.driver.execute(f"PRAGMA max_page_count = {pages + 2}")
    with (
        pytest.raises(EnvironmentRefusal, match=r"^The disk is full, so nothing was saved\."),
        writer.change("create", ME) as change,
    ):
        change.insert(category, name="x" * 100_000)
    assert count(store, category) == 0
    writer.driver.execute("PRAGMA max_page_count = 1000000")
    with writer.change("create", ME) as change:
        change.insert(category, name="Tea")
    assert count(store, category) == 1
    assert [row.device_seq for row in rows(store, txn)] == list(range(1, count(store, txn) + 1))


def test_another_program_that_writes_is_told_in_a_sentence(store: OpenStore, tmp_path) -> None:
    import sqlite3
    from contextlib import closing

    writer = store.to_write()
    writer.driver.execute("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(tmp_path / "store" / "store.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with (
            pytest.raises(EnvironmentRefusal, match=r"^Another program is holding the store's file"),
            writer.change("create", ME) as change,
        ):
            change.insert(category, name="Tea")
        other.execute("ROLLBACK")
    with writer.change("create", ME) as change:
        change.insert(category, name="Tea")


def test_stamps_grow_while_the_clock_is_set_back_and_after_a_restart(store: OpenStore, monkeypatch) -> None:
    folder = store.folder
    times = iter([10_000_000_000_000, 5, 5])
    monkeypatch.setattr(session_module, "HybridClock", lambda last: HybridClock(last, lambda: next(times)))
    store.close()
    for _ in range(2):
        with open_store(folder, write=True) as again:
            with again.to_write().change("create", ME) as change:
                change.insert(category, name="Tea")
            stamps = [row.hlc for row in rows(again, txn)]
            assert stamps == sorted(set(stamps))


def test_the_content_hash_is_of_what_was_written_and_leaves_stamps_out(store: OpenStore) -> None:
    writer, identity = store.to_write(), bytes(range(16))
    hashes = []
    for name in ("Tea", "Tea", "Coffee"):
        with writer.change("create", ME) as change:
            key = change.insert(category, category_id=identity, name=name)
        hashes.append(rows(store, txn)[-1].content_hash)
        with writer.derived():
            writer.driver.execute("DELETE FROM category WHERE category_key = ?", (key,))
    assert hashes[0] == hashes[1] != hashes[2]


def test_the_program_itself_may_be_the_actor(store: OpenStore) -> None:
    with store.to_write().change("create", Actor(None, "import")) as change:
        change.insert(category, name="Tea")
    assert rows(store, audit)[-1].staff_key is None


class TestPersonalFields:
    FIELDS = ("code", "name", "email", "phone", "notes")
    NAMES = ("Example, Ann", "Ann Example", "ann@example.org", "020 7946 0000", "likes tea")

    def make(self, store: OpenStore) -> int:
        with store.to_write().change("create_client", ME, scope="organisation") as change:
            return change.insert(client, consent_email=1, **dict(zip(self.FIELDS, self.NAMES, strict=True)))

    def test_no_personal_value_stands_in_the_audit_chain(self, store: OpenStore) -> None:
        self.make(store)
        entry = rows(store, audit)[-1]
        assert not any(value in entry.body for value in self.NAMES)
        assert "consent_email" in entry.body
        (beside,) = rows(store, audit_personal)
        assert json.loads(beside.body)["after"] == dict(zip(self.FIELDS, self.NAMES, strict=True))

    def test_a_value_is_masked_alike_for_one_person_and_otherwise_for_another(self, store: OpenStore) -> None:
        key = self.make(store)
        with store.to_write().change("edit_client", ME, scope="organisation") as change:
            change.update(client, key, name="Anna", email=None)
        with store.to_write().change("edit_client", ME, scope="organisation") as change:
            change.update(client, key, name="Ann Example")
        self.make(store)
        first, away, back, other = [json.loads(row.body)["changes"][0] for row in rows(store, audit)[-4:]]
        assert first["after"]["name"] == back["after"]["name"] == away["before"]["name"]
        assert first["after"]["name"] != other["after"]["name"]
        assert away["after"]["email"] is None
