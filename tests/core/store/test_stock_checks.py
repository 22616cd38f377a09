"""Whatever is changed behind the back of stock and orders is found by `verify`, and named."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storeperf_core.domain.stock import Quantity, Reason
from storeperf_core.operations.orders.orders import OrderForm, OrderLine, draft_order, name_supplier, send_order
from storeperf_core.operations.stock_control import (
    Received,
    StocktakeForm,
    add_to_count,
    adjust_stock,
    close_stocktake,
    open_stocktake,
    receive_stock,
    transfer_in,
    transfer_out,
)
from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.integrity import Verification, verify
from storeperf_core.store.opening import open_store
from storeperf_core.store.session import reading
from tests.support.stores import ME, london_store
from tests.support.till import fill


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An order received in part, an adjustment, transfers both ways, a stocktake."""
    folder = tmp_path_factory.mktemp("stock") / "store"
    with london_store(folder) as store:
        keys, writer = fill(store), store.to_write()
        supplier = name_supplier(writer, ME, "Twin")
        lines = (OrderLine(keys["TEA"], 9_000), OrderLine(keys["CUP"], 1_000))
        order = draft_order(writer, ME, OrderForm(supplier, lines)).key
        send_order(writer, ME, order)
        draft_order(writer, ME, OrderForm(supplier))
        take = open_stocktake(writer, ME, StocktakeForm("All")).key
        add_to_count(writer, ME, take, keys["TEA"], 4_000)
        receive_stock(writer, ME, [Received(keys["TEA"], 3_000), Received(keys["CUP"], 500)], order_key=order)
        adjust_stock(writer, ME, [Quantity(keys["TEA"], -1_000)], Reason.OTHER, "Mice")
        transfer_out(writer, ME, [Quantity(keys["TEA"], 1_000)], "Leeds")
        transfer_in(writer, ME, [Quantity(keys["TEA"], 1_000)], "Leeds")
        add_to_count(writer, ME, take, keys["TEA"], 1_000)
        close_stocktake(writer, ME, take, [keys["HAM"]])
    return folder


def after(folder: Path, statement: str) -> Verification:
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as connection:
        connection.executescript(statement)
    return checked(folder)


def checked(folder: Path) -> Verification:
    with open_store(folder) as opened, reading(opened.readers) as session:
        return verify(session)


@pytest.fixture
def store(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sound, tmp_path / "store"))


def test_sound_stock_is_ok(sound: Path) -> None:
    assert checked(sound).differences == []


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE stock_document SET kind = 'adjustment' WHERE kind = 'receipt'", "movement 1 of transaction "),
        ("UPDATE stock_document SET at_utc = at_utc + 1", "movement 1 of transaction "),
        ("UPDATE stock_movement SET kind = 'gift' WHERE kind = 'receipt'", "movement 1 of transaction "),
        ("UPDATE stock_movement SET quantity_milli = quantity_milli + 1", "the movements of product "),
        (
            "UPDATE stock_movement SET quantity_milli = -1 WHERE kind = 'receipt' AND ordinal = 1;"
            "UPDATE stock_level SET moved_milli = moved_milli - 3001 WHERE product_key = 1;"
            "UPDATE stock_count SET moved_before_milli = -2001 + moved_before_milli - 1000 WHERE count_key = 2",
            "movement 1 of transaction ",
        ),
        ("UPDATE stocktake SET closed_at_utc = opened_at_utc", "stock count 1 is of stocktake 1, which was not open"),
        ("UPDATE purchase_order SET number = 1", "two purchase orders have the number 1"),
        ("UPDATE purchase_order_line SET product_key = 1", "purchase order 1 has two lines of product 1"),
        ("UPDATE purchase_order SET state = 'draft'", "goods were received for purchase order 1, which is still"),
        (
            "UPDATE stock_document SET order_key = 1 WHERE kind = 'transfer_in'",
            "stock document 4 names an order and is no receipt",
        ),
    ],
)
def test_what_does_not_agree_is_named(store: Path, statement: str, fault: str) -> None:
    assert after(store, statement).stock.startswith(fault)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE stock_document SET reason = 'lost' WHERE kind = 'adjustment'",
        "UPDATE stock_document SET reference = 'Rats' WHERE kind = 'adjustment'",
        "UPDATE stock_document SET other_place = 'York' WHERE kind = 'transfer_in'",
        "UPDATE stock_document SET staff_key = NULL WHERE kind = 'receipt'",
        "UPDATE stock_document SET supplier_key = NULL WHERE kind = 'receipt'",
        "UPDATE stock_document SET order_key = NULL WHERE kind = 'receipt'",
        "UPDATE stock_document SET document_id = x'00112233445566778899aabbccddeeff' WHERE document_key = 1",
        "UPDATE stock_count SET quantity_milli = 9 WHERE count_key = 1",
        "UPDATE stock_count SET expected_milli = 9 WHERE count_key = 2",
        "UPDATE stock_count SET product_key = 3 WHERE count_key = 3",
        "UPDATE stock_count SET stocktake_key = NULL WHERE count_key = 2",
        "DELETE FROM stock_count WHERE count_key = 3",
    ],
)
def test_a_fact_that_was_changed_is_named_by_the_audit(store: Path, statement: str) -> None:
    table = next(word for word in statement.split() if word.startswith("stock_"))
    named = rf"(were|was) changed|{table} \w+(: \w+ is not what|, which) audit entry \d+ of till 1 recorded"
    assert re.search(named, after(store, statement).audit)


def test_movements_that_were_changed_together_with_their_sums_are_named_by_the_audit(store: Path) -> None:
    found = after(
        store,
        "UPDATE stock_movement SET product_key = 3 WHERE kind = 'receipt' AND ordinal = 2;"
        "UPDATE stock_level SET product_key = 3 WHERE product_key = 2",
    )
    assert found.audit.startswith("movements of stock that audit entry ")


def test_a_count_that_nobody_recorded_is_named(store: Path) -> None:
    found = after(
        store,
        "INSERT INTO stock_count (count_id, store_key, product_key, counted_at_utc, quantity_milli, txn_key)"
        " SELECT x'00112233445566778899aabbccddeeff', store_key, 2, 1, 5, txn_key FROM stock_count LIMIT 1",
    )
    assert "stands in no audit entry" in found.audit
