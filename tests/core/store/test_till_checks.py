"""Whatever is changed behind the till's back is found by `verify`, and named."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.checkout import AskedLine
from storeperf_core.operations.stock import insert_count
from storeperf_core.operations.till_sessions import close_till_session, move_cash, open_till_session
from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.integrity import Verification, verify
from storeperf_core.store.opening import open_store
from storeperf_core.store.session import reading
from tests.support.stores import ME, london_store
from tests.support.till import opened, refund, sell


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two shifts: four sales, a refund, stock that was counted between them."""
    folder = tmp_path_factory.mktemp("sound") / "store"
    with london_store(folder) as store:
        key = opened(store)["TEA"]
        sold = sell(store, AskedLine(code="TEA", quantity_milli=2_000), "CUP")
        sell(store, "TEA", "POST", tenders=(Offered(TenderKind.CARD, 200), Offered(TenderKind.CASH, 1_000)))
        with store.to_write().change("count_stock", ME) as change:
            insert_count(change, key, 5_000)
        refund(store, sold, {1: 1_000})
        move_cash(store.to_write(), ME, -100, "Stamps")
        close_till_session(store.to_write(), ME, 1_000)
        open_till_session(store.to_write(), ME)
        sell(store, "TEA")
        sell(store, "CUP")
    return folder


@pytest.fixture
def store(sound: Path, tmp_path: Path) -> Path:
    shutil.copytree(sound, tmp_path / "store")
    return tmp_path / "store"


@pytest.fixture
def damage(store: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(store / FILE_NAME, isolation_level=None)) as connection:
        yield connection


def checked(folder: Path) -> Verification:
    with open_store(folder) as opened, reading(opened.readers) as session:
        return verify(session)


def test_a_sound_till_is_ok(sound: Path) -> None:
    assert checked(sound).differences == []


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE sale SET receipt_number = 9 WHERE receipt_number = 5", "receipt 1-1-4 is followed by receipt 9"),
        ("UPDATE sale SET receipt_number = receipt_number + 10", "receipt 1-1-11 is the first of its till"),
        ("UPDATE tender SET amount_minor = amount_minor + 1 WHERE sale_key = 1", "receipt 1-1-1 comes to 875, but was"),
        ("DELETE FROM tender WHERE sale_key = 2 AND ordinal = 1", "receipt 1-1-2 comes to 700, but was paid with 500"),
        ("UPDATE sale SET rounding_minor = 1 WHERE sale_key = 1", "receipt 1-1-1 comes to 876, but was paid with 875"),
        ("UPDATE sale SET sold_at_utc = 0 WHERE sale_key = 2", "receipt 1-1-2 is older than"),
        (
            "UPDATE sale_line SET refunds_ordinal = 2 WHERE refunds_ordinal = 1",
            "line 1 of receipt 1-1-3 refunds",
        ),
        (
            "UPDATE till_session SET first_receipt = 5 WHERE number = 2",
            "receipt 1-1-4 was made while",
        ),
        ("UPDATE till_session SET number = 3 WHERE number = 2", "shift 3 of till 1 does not follow"),
        ("UPDATE till_session_close SET expected_minor = 1", "shift 1 of till 1 was closed with 1 expected in cash"),
        ("UPDATE till_session SET float_minor = 1 WHERE number = 1", "shift 1 of till 1 was closed with "),
    ],
)
def test_what_is_wrong_with_a_receipt_or_a_shift(
    store: Path, damage: sqlite3.Connection, statement: str, fault: str
) -> None:
    damage.execute(statement)
    assert checked(store).receipts.startswith(fault)


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        (
            "UPDATE stock_movement SET quantity_milli = 7 WHERE txn_key = (SELECT max(txn_key) FROM sale)",
            "movement 1 of",
        ),
        ("UPDATE stock_movement SET kind = 'refund' WHERE kind = 'sale'", "movement 1 of transaction "),
        (
            "UPDATE stock_level SET moved_milli = moved_milli + 1 WHERE product_key = 1",
            "the movements of product 1",
        ),
        (
            "DELETE FROM stock_level WHERE product_key = 2",
            "the movements of product 2 add up to -2000, its",
        ),
        ("UPDATE stock_count SET moved_before_milli = 0", "stock count 1 takes 0 for what had moved before it"),
    ],
)
def test_what_is_wrong_with_stock(store: Path, damage: sqlite3.Connection, statement: str, fault: str) -> None:
    damage.execute(statement)
    assert checked(store).stock.startswith(fault)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE sale SET note = 'x' WHERE sale_key = 1",
        "UPDATE sale SET staff_key = NULL WHERE sale_key = 1",
        "UPDATE sale SET asked_hash = x'00' WHERE sale_key = 1",
        "UPDATE sale_line SET tax_ppm = 1 WHERE sale_key = 1 AND ordinal = 1",
        "UPDATE sold_as SET name = 'Another' WHERE code = 'TEA'",
        "UPDATE tender SET given_minor = 1 WHERE sale_key = 1",
        "UPDATE tender SET kind = 'voucher' WHERE sale_key = 1",
    ],
)
def test_a_sale_that_was_changed_is_named_by_the_audit(store: Path, damage: sqlite3.Connection, statement: str) -> None:
    damage.execute(statement)
    assert checked(store).audit.startswith("receipt 1-1-000001, which audit entry ")


@pytest.mark.parametrize(
    ("statement", "table", "words"),
    [
        ("UPDATE till_session SET opened_at_utc = 1 WHERE number = 2", "till_session", "opened_at_utc is not what"),
        ("UPDATE cash_movement SET reason = 'Nothing'", "cash_movement", "reason is not what audit entry"),
        ("DELETE FROM cash_movement", "cash_movement", "recorded, is missing"),
        ("UPDATE till_session_close SET counted_minor = 7", "till_session_close", "counted_minor is not what"),
    ],
)
def test_a_shift_that_was_changed_is_named_by_the_audit(
    store: Path, damage: sqlite3.Connection, statement: str, table: str, words: str
) -> None:
    damage.execute(statement)
    found = checked(store).audit
    assert found.startswith(f"{table} ")
    assert words in found
