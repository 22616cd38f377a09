"""Every single corruption is found, and named."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storeperf_core.operations.importing.run import import_file, undo
from storeperf_core.store import packed
from storeperf_core.store.cubes import MEASURES
from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.integrity import Verification, VerifyStopped, verify
from storeperf_core.store.opening import create_store, open_store, owner
from storeperf_core.store.session import reading
from storeperf_core.store.tables import ROLLUP_TABLES

SALES = """Receipt,Code,Product,Category,Quantity,Date,Unit price,Discount,Customer
A1,HEART,Heart holder,Gifts,6,2026-01-05 09:30:00,2.55,0.30,17850
A1,LAMP,Lantern,Light,1,2026-01-05 09:30:00,3.39,0,17850
A2,LAMP,Lantern,Light,4,2026-01-31 23:30:00,2.328,0,
CA1,HEART,Heart holder,Gifts,-1,2026-01-07 12:00:00,2.55,0,17850
"""
STOCK = """Code,Quantity
HEART,12
"""
AGAIN = SALES.replace("A2,LAMP", "A3,LAMP")
ALL_OK = Verification("ok", "ok", "ok", "ok", "ok")


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with an import, another that overlaps it and was undone, and counted stock."""
    place = tmp_path_factory.mktemp("sound")
    folder = place / "store"
    create_store(folder, name="Corner shop", currency="GBP", timezone="Europe/London")
    with open_store(folder, write=True) as store:
        for kind, text in (("sales", SALES), ("stock", STOCK), ("sales", AGAIN)):
            file = place / "file.csv"
            file.write_text(text, encoding="utf-8")
            last = import_file(store, file, kind, actor=owner("cli"))
        assert last.batch is not None
        undo(store, last.batch, owner("cli"))
    return folder


@pytest.fixture
def store(sound: Path, tmp_path: Path) -> Path:
    """A copy of the sound store, to be damaged."""
    shutil.copytree(sound, tmp_path / "store")
    return tmp_path / "store"


@pytest.fixture
def damage(store: Path) -> Iterator[sqlite3.Connection]:
    """A connection that changes the file behind the program's back."""
    with closing(sqlite3.connect(store / FILE_NAME, isolation_level=None)) as connection:
        yield connection


def checked(folder: Path) -> Verification:
    with open_store(folder) as opened, reading(opened.readers) as session:
        return verify(session)


def the_only_fault(found: Verification, check: str) -> str:
    """What else a changed fact contradicts is its audit entry."""
    assert {line.partition(":")[0] for line in found.differences} - {"audit"} == {check} - {"audit"}
    return found.to_json()[check]


def test_a_sound_store_is_ok_in_everything(sound: Path) -> None:
    assert checked(sound) == ALL_OK
    assert checked(sound).differences == []


def test_each_check_is_announced(sound: Path) -> None:
    told: list[str] = []
    with open_store(sound) as opened, reading(opened.readers) as session:
        verify(session, told.append)
    assert sorted(told) == ["audit", "foreign_keys", "receipts", "rollups", "stock"]


def test_a_proof_can_be_stopped(sound: Path) -> None:
    with open_store(sound) as opened, reading(opened.readers) as session:
        with pytest.raises(VerifyStopped):
            verify(session, cancelled=lambda: True)
        assert verify(session, cancelled=lambda: False) == ALL_OK


@pytest.mark.parametrize("table", [table.name for table in ROLLUP_TABLES])
@pytest.mark.parametrize("measure", MEASURES)
def test_one_digit_of_a_rollup(store: Path, damage: sqlite3.Connection, table: str, measure: str) -> None:
    damage.execute(f"UPDATE {table} SET {measure} = {measure} + 1")
    assert f"{table} store 1" in (fault := the_only_fault(checked(store), "rollups"))
    assert f"{measure} is " in fault


@pytest.mark.parametrize("table", [table.name for table in ROLLUP_TABLES])
def test_a_rollup_row_that_is_missing(store: Path, damage: sqlite3.Connection, table: str) -> None:
    damage.execute(f"DELETE FROM {table}")
    assert the_only_fault(checked(store), "rollups").startswith(f"{table} lacks store 1")


@pytest.mark.parametrize("table", [table.name for table in ROLLUP_TABLES])
def test_a_rollup_row_too_many(store: Path, damage: sqlite3.Connection, table: str) -> None:
    keys = [column.name for column in next(t for t in ROLLUP_TABLES if t.name == table).primary_key.columns]
    columns = ", ".join([*keys, *MEASURES])
    row = damage.execute(f"SELECT {columns} FROM {table} LIMIT 1").fetchone()
    changed = (*row[: len(keys) - 1], row[len(keys) - 1] + 1_000, *row[len(keys) :])
    damage.execute(f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(changed))})", changed)
    fault = the_only_fault(checked(store), "rollups")
    assert fault.startswith(f"{table} has store 1")
    assert fault.endswith("for which there are no sales")


def test_a_packed_copy_of_what_is_no_rollup(store: Path, damage: sqlite3.Connection) -> None:
    packed.pack(damage, 1, packed.PRODUCT_DAY, 1)
    damage.execute("UPDATE rollup_packed SET source = 'product_dax' WHERE source = 'product_day' AND number = 1")
    assert "product_dax" in the_only_fault(checked(store), "rollups")


def test_a_packed_copy_that_differs_from_its_rows(store: Path, damage: sqlite3.Connection) -> None:
    source, key = (
        packed.PRODUCT_DAY,
        damage.execute("SELECT store_key, business_date FROM rollup_product_day").fetchone(),
    )
    packed.pack(damage, key[0], source, key[1])
    assert checked(store).rollups == "ok"
    damage.execute("UPDATE rollup_packed SET revenue = zeroblob(length(revenue)) WHERE source = 'product_day'")
    assert "packed copy of rollup_product_day" in the_only_fault(checked(store), "rollups")


def test_days_and_months_are_named_as_people_write_them(store: Path, damage: sqlite3.Connection) -> None:
    damage.execute(
        "UPDATE rollup_store_day SET sold_minor = 0 WHERE business_date = (SELECT max(business_date) FROM sale)"
    )
    expected = "rollup_store_day store 1, business_date 2026-01-31: sold_minor is 0, the sales give 931"
    assert the_only_fault(checked(store), "rollups") == expected


def test_a_month_is_named_as_people_write_it(store: Path, damage: sqlite3.Connection) -> None:
    damage.execute("UPDATE rollup_client_month SET sale_count = 7")
    assert "month 2026-01, client 1: sale_count is 7, the sales give 1" in the_only_fault(checked(store), "rollups")


@pytest.mark.parametrize("column", ["amount_minor", "discount_minor", "tax_minor", "quantity_milli", "cost_minor"])
def test_a_line_whose_sums_no_longer_fit(store: Path, damage: sqlite3.Connection, column: str) -> None:
    damage.execute(f"UPDATE sale_line SET {column} = coalesce({column}, 0) + 7 WHERE sale_key = 1 AND ordinal = 1")
    assert checked(store).receipts.startswith("receipt A1: ")


def test_lines_whose_prices_were_swapped_under_the_same_sums(store: Path, damage: sqlite3.Connection) -> None:
    damage.execute("UPDATE sale_line SET unit_price_micro = unit_price_micro + 1 WHERE sale_key = 1 AND ordinal = 2")
    assert the_only_fault(checked(store), "receipts") == "receipt A1: its lines are not those that were recorded"


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("DELETE FROM sale_line WHERE sale_key = 1 AND ordinal = 1", "receipt A1: line_count is 2, its lines give 1"),
        ("DELETE FROM sale_line WHERE sale_key = 2", "receipt CA1 has no lines"),
        (
            "UPDATE sale_line SET ordinal = 3 WHERE sale_key = 1 AND ordinal = 2",
            "receipt A1: its lines are numbered 1 to 3, but there are 2",
        ),
        ("UPDATE sale SET sold_minor = sold_minor + 1 WHERE sale_key = 1", "receipt A1: sold_minor is 1840, its lines"),
    ],
)
def test_a_receipt_that_lost_a_line(store: Path, damage: sqlite3.Connection, statement: str, words: str) -> None:
    damage.execute(statement)
    assert checked(store).receipts.startswith(words)


def test_a_sale_that_counts_though_its_import_was_undone(store: Path, damage: sqlite3.Connection) -> None:
    damage.execute("UPDATE sale SET is_live = 1 WHERE external_number = 'A3'")
    assert checked(store).receipts == "receipt A3 still counts although every import that held it was undone"


def test_a_sale_that_stopped_counting_though_an_import_holds_it(store: Path, damage: sqlite3.Connection) -> None:
    damage.execute("UPDATE sale SET is_live = 0 WHERE external_number = 'A1'")
    assert checked(store).receipts == "receipt A1 stopped counting although an import that was not undone holds it"


def test_a_sale_that_no_import_holds_must_count(store: Path, damage: sqlite3.Connection) -> None:
    damage.execute("DELETE FROM batch_sale WHERE sale_key = (SELECT sale_key FROM sale WHERE external_number = 'A3')")
    assert checked(store).receipts == "receipt A3 does not count although no import was undone that held it"


def test_a_refund_of_a_sale_that_does_not_count(store: Path, damage: sqlite3.Connection) -> None:
    dead = "(SELECT sale_key FROM sale WHERE external_number = 'A3')"
    damage.execute(f"UPDATE sale SET refund_of_sale_key = {dead} WHERE external_number = 'CA1'")
    assert the_only_fault(checked(store), "receipts") == "receipt CA1 refunds a sale that does not count"


def test_a_line_of_no_sale(store: Path, damage: sqlite3.Connection) -> None:
    damage.execute("UPDATE sale_line SET sale_key = 999 WHERE sale_key = 2")
    assert checked(store).foreign_keys == "sale_line refers to a sale that is not there"


def test_a_count_of_no_product(store: Path, damage: sqlite3.Connection) -> None:
    damage.execute("UPDATE stock_count SET product_key = 999")
    assert checked(store).stock == "stock count 1 is of product 999, which is not there"


def test_a_count_that_came_with_an_import_of_something_else(store: Path, damage: sqlite3.Connection) -> None:
    damage.execute("UPDATE stock_count SET batch_key = (SELECT min(batch_key) FROM import_batch WHERE kind = 'sales')")
    assert "which brought in sales" in the_only_fault(checked(store), "stock")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at_utc", "at_utc + 1"),
        ("staff_key", "NULL"),
        ("via", "'desktop'"),
        ("action", "'x' || action"),
        ("entity", "'client'"),
        ("entity_id", "randomblob(16)"),
        ("body", "replace(body, 'A', 'B') || ' '"),
        ("hash", "randomblob(32)"),
        ("previous_hash", "randomblob(32)"),
    ],
)
def test_an_audit_entry_that_was_changed(store: Path, damage: sqlite3.Connection, column: str, value: str) -> None:
    damage.execute(f"UPDATE audit SET {column} = {value} WHERE seq = 3")
    assert the_only_fault(checked(store), "audit") == "audit entry 3 of till 1 was changed"


def test_an_audit_entry_that_was_taken_out(store: Path, damage: sqlite3.Connection) -> None:
    damage.execute("DELETE FROM audit WHERE seq = 3")
    assert the_only_fault(checked(store), "audit") == "audit entry 3 of till 1 is missing"


def test_the_end_of_the_audit_that_was_cut_off(store: Path, damage: sqlite3.Connection) -> None:
    last = damage.execute("SELECT max(seq) FROM audit").fetchone()[0]
    damage.execute("DELETE FROM audit WHERE seq = ?", (last,))
    assert the_only_fault(checked(store), "audit") == (
        f"the chain of till 1 ends at entry {last - 1}; its device signed entry {last}"
    )


def test_a_sale_that_was_changed_with_its_lines_and_every_rollup(store: Path, damage: sqlite3.Connection) -> None:
    """Whoever keeps all sums in step is still found out by what the audit recorded."""
    damage.execute("UPDATE sale SET sold_at_utc = sold_at_utc + 1 WHERE external_number = 'A1'")
    fault = the_only_fault(checked(store), "audit")
    assert fault.startswith("sales or lines that audit entry ")
    assert fault.endswith(" of till 1 recorded were changed")


def test_a_damaged_file_is_told_first(store: Path) -> None:
    with closing(sqlite3.connect(store / FILE_NAME)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_sale_business_date'").fetchone()[
            0
        ]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    with (store / FILE_NAME).open("r+b") as file:
        # An index page without entries: the index no longer covers its table.
        file.seek((root - 1) * size + 3)
        file.write(b"\x00\x00")
    assert checked(store).foreign_keys.startswith("the file is damaged: ")


def test_damage_in_the_middle_is_told_by_the_checks_that_meet_it(store: Path) -> None:
    with closing(sqlite3.connect(store / FILE_NAME)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'rollup_hour_day'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with (store / FILE_NAME).open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)
    found = checked(store)
    assert found.rollups == "the file is damaged: database disk image is malformed"
    assert found.foreign_keys.startswith("the file is damaged: ")
    assert (found.receipts, found.stock, found.audit) == ("ok", "ok", "ok")


@pytest.mark.parametrize("column", ["quantity_milli", "counted_at_utc"])
def test_a_stock_count_that_was_changed(store: Path, damage: sqlite3.Connection, column: str) -> None:
    damage.execute(f"UPDATE stock_count SET {column} = {column} + 1")
    assert "a stock_count that audit entry" in the_only_fault(checked(store), "audit")


@pytest.mark.parametrize("column", ["undone_at_utc = 5", "state = 'undone'"])
def test_an_import_that_only_says_that_it_was_undone(store: Path, damage: sqlite3.Connection, column: str) -> None:
    damage.execute(f"UPDATE import_batch SET {column} WHERE batch_key = 1")
    assert the_only_fault(checked(store), "receipts") == "receipt A1 is held by an import that was taken back"


def test_an_import_that_only_says_that_it_was_not_undone(store: Path, damage: sqlite3.Connection) -> None:
    damage.execute("UPDATE import_batch SET state = 'done', undone_at_utc = NULL WHERE state = 'undone'")
    assert "was let go by an import that was not taken back" in the_only_fault(checked(store), "receipts")
