"""What an import of sales takes, sets aside, recognises and takes back."""

from __future__ import annotations

import csv
import json

import pytest

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.importing import run
from storeperf_core.operations.importing.result import Cancelled
from storeperf_core.operations.importing.sales import reasons
from storeperf_core.operations.importing.sales.commit import StagedImport
from storeperf_core.store.opening import owner
from storeperf_core.store.session import reading
from tests.core.operations.importing.sales.conftest import write, year

CONTRACT = [
    ("A1", "85123A", "Heart holder", 6, "2026-01-05 09:30:00", "2.55", "17850.0"),
    ("A1", "71053", "Lantern", 1, "2026-01-05 09:30:00", "3.39", "17850.0"),
    ("A2", "71053", "Lantern", 4, "2026-01-31 23:30:00", "2.328", ""),
    ("A3", "22139", "", 5, "2026-01-06 10:00:00", "0", ""),
    ("CA1", "85123A", "Heart holder", -1, "2026-01-07 12:00:00", "2.55", "17850.0"),
]
LAMP = ("LAMP", "Lamp", 1, "2026-03-01 10:00:00", "10.00", "C1")


def sale(receipt, *, code="LAMP", name="Lamp", quantity=1, at="2026-03-01 10:00:00", price="10.00", customer="C1"):
    return (receipt, code, name, quantity, at, price, customer)


def query(store, sql, *values):
    with reading(store.readers) as session:
        return session.driver.execute(sql, values).fetchall()


def reasons_of(store):
    return query(store, "SELECT row_number, reason FROM import_set_aside ORDER BY batch_key, row_number")


def test_figures_of_a_small_file(store, bring_in):
    result = bring_in(CONTRACT)
    assert (result.rows_read, result.accepted, result.set_aside, result.already_there) == (5, 4, 1, 0)
    assert (result.sales_added, result.refunds_added, result.products_added, result.clients_added) == (2, 1, 2, 1)
    found = year(store)
    assert (found["revenue_minor"], found["refunds_minor"], found["transactions"]) == (2545, 255, 2)
    assert (found["refund_count"], found["customers"], found["quantity_milli"]) == (1, 1, 10_000)
    assert found["average_order_value_minor"] == 1400


def test_a_second_import_adds_nothing(store, bring_in):
    bring_in(CONTRACT)
    before = year(store)
    again = bring_in(CONTRACT)
    assert (again.accepted, again.set_aside, again.already_there) == (0, 1, 4)
    assert (again.sales_added, again.refunds_added, again.products_added, again.clients_added) == (0, 0, 0, 0)
    assert year(store) == before


def test_lines_that_repeat_another_are_kept(store, bring_in):
    result = bring_in([sale("R1"), sale("R1"), sale("R1")])
    assert result.accepted == 3
    assert year(store)["revenue_minor"] == 3000
    assert query(store, "SELECT first_of FROM sale_line ORDER BY ordinal") == [(3,), (0,), (0,)]
    assert query(store, "SELECT sale_count, line_count FROM rollup_product_day") == [(1, 3)]


def test_codes_keep_their_case_and_customers_lose_their_decimals(store, bring_in):
    bring_in([sale("R1", code="ab1", customer="17850.0"), sale("R2", code="AB1", customer="17850")])
    assert query(store, "SELECT code FROM product ORDER BY code") == [("AB1",), ("ab1",)]
    assert query(store, "SELECT code FROM client") == [("17850",)]


def test_amounts_are_rounded_a_line_at_a_time_halves_away_from_zero(store, bring_in):
    bring_in([sale("R1", price="0.125"), sale("R1", price="0.125"), sale("CR1", price="0.125", quantity=-1)])
    assert query(store, "SELECT amount_minor FROM sale_line ORDER BY sale_key, ordinal") == [(13,), (13,), (-13,)]


def test_rows_that_are_no_sale_are_set_aside_with_their_reason(store, bring_in):
    result = bring_in([
        sale("R1", price="0"),
        sale("R1", price="0", quantity=-3),
        sale("R1", price="-5.00"),
        sale("R1", quantity=0),
        sale("R1", quantity="many"),
        sale("R1", at="yesterday"),
        sale("", price="1.00"),
        sale("R1", code="", name=""),
        sale("R1", at=""),
        sale("R1"),
    ])  # fmt: skip
    assert (result.accepted, result.set_aside) == (1, 9)
    assert reasons_of(store) == [
        (1, reasons.PRICE_ZERO),
        (2, reasons.STOCK_CORRECTION),
        (3, reasons.NEGATIVE_PRICE),
        (4, reasons.QUANTITY_ZERO),
        (5, "This is not a number."),
        (6, "This is not a date."),
        (7, reasons.NO_FIELD["receipt"]),
        (8, reasons.NO_FIELD["product"]),
        (9, reasons.NO_FIELD["sold_at"]),
    ]
    assert query(store, "SELECT is_incomplete FROM sale") == [(1,)]
    year(store)


def test_the_csv_of_rows_set_aside_holds_the_row_as_it_was(store, bring_in):
    result = bring_in([sale("R1"), sale("R2", price="0", name="Gift, free")])
    with result.set_aside_file.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1] == ["2", reasons.PRICE_ZERO, *map(str, sale("R2", price="0", name="Gift, free"))]


def test_a_receipt_with_other_lines_is_set_aside_whole(store, bring_in):
    bring_in([sale("R1"), sale("R1", code="CUP")])
    before = year(store)
    result = bring_in([sale("R1"), sale("R1", code="CUP", quantity=2), sale("R2")], name="other.csv")
    assert (result.accepted, result.set_aside, result.already_there) == (1, 2, 0)
    assert {reason for _, reason in reasons_of(store)} == {reasons.CHANGED}
    assert year(store)["revenue_minor"] == before["revenue_minor"] + 1000


def test_names_and_order_do_not_make_another_receipt(store, bring_in):
    bring_in([sale("R1"), sale("R1", code="CUP", name="Cup")])
    result = bring_in([sale("R1", code="CUP", name="Mug"), sale("R1", name="Light")], name="other.csv")
    assert (result.accepted, result.already_there, result.set_aside) == (0, 2, 0)


def test_the_same_receipts_from_another_source_are_others(store, bring_in):
    bring_in([sale("R1")])
    assert bring_in([sale("R1")], source="web shop").sales_added == 1
    assert year(store)["transactions"] == 2


def test_numbers_that_start_again_each_year_are_other_receipts(store, bring_in):
    result = bring_in([sale("1", at="2025-03-01 10:00:00"), sale("1", at="2026-03-01 10:00:00")])
    assert result.sales_added == 2
    assert bring_in([sale("1", at="2026-03-01 10:00:00")], name="one.csv").already_there == 1


def test_a_receipt_over_new_years_eve_is_one(store, bring_in):
    result = bring_in([sale("1", at="2025-12-31 23:59:00"), sale("1", at="2026-01-01 00:01:00")])
    assert result.sales_added == 1


def test_a_receipt_that_comes_back_later_in_the_file_is_one(store, bring_in):
    result = bring_in([sale("R1"), sale("R2"), sale("R1", at="2026-03-01 10:01:00")])
    assert result.sales_added == 2
    assert query(store, "SELECT line_count FROM sale WHERE external_number = 'R1'") == [(2,)]


def test_without_receipts_till_minute_and_customer_make_one(store, bring_in):
    header = ("till", "StockCode", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID")
    rows = [
        ("1", "A", 1, "2026-03-01 10:00:05", "1.00", "C1"),
        ("1", "B", 1, "2026-03-01 10:00:40", "1.00", "C1"),
        ("2", "B", 1, "2026-03-01 10:00:40", "1.00", "C1"),
        ("1", "B", 1, "2026-03-01 10:00:40", "1.00", "C2"),
        ("1", "B", 1, "2026-03-01 10:01:00", "1.00", "C1"),
    ]
    assert bring_in(rows, header).sales_added == 4
    assert query(store, "SELECT count(*) FROM sale WHERE external_number IS NULL") == [(4,)]


def test_undo_hides_the_batch_and_a_new_import_brings_it_back(store, bring_in):
    before = year(store)
    first = bring_in(CONTRACT)
    full = year(store)
    run.undo(store, first.batch, owner("cli"))
    assert year(store) == before
    assert query(store, "SELECT count(*) FROM product WHERE deleted = 0") == [(0,)]
    assert query(store, "SELECT count(*) FROM rollup_product_day") == [(0,)]
    again = bring_in(CONTRACT)
    assert (again.accepted, again.sales_added, again.refunds_added) == (4, 2, 1)
    assert year(store) == full
    assert query(store, "SELECT count(*) FROM sale") == [(3,)]
    assert query(store, "SELECT count(*) FROM product WHERE deleted = 0") == [(2,)]


def test_undo_leaves_what_another_batch_holds(store, bring_in):
    first = bring_in([sale("R1"), sale("R2")], name="a.csv")
    bring_in([sale("R2"), sale("R3")], name="b.csv")
    run.undo(store, first.batch, owner("cli"))
    assert year(store)["transactions"] == 2
    assert query(store, "SELECT external_number FROM sale WHERE is_live = 1 ORDER BY 1") == [("R2",), ("R3",)]


def test_undo_twice_and_undo_of_nothing_are_refused(store, bring_in):
    batch = bring_in(CONTRACT).batch
    run.undo(store, batch, owner("cli"))
    for wrong in (batch, "feed", ""):
        with pytest.raises(Refusal):
            run.undo(store, wrong, owner("cli"))


def test_undo_is_refused_while_a_refund_that_stays_points_in(store, bring_in):
    header = ("receipt", "code", "quantity", "date", "price", "original receipt")
    sold = bring_in([("R1", "A", 2, "2026-03-01 10:00:00", "5.00", "")], header, name="a.csv")
    back = bring_in([("F1", "A", -1, "2026-03-05 10:00:00", "5.00", "R1")], header, name="b.csv")
    assert query(store, "SELECT count(*) FROM sale WHERE refund_of_sale_key IS NOT NULL") == [(1,)]
    with pytest.raises(Refusal, match="F1"):
        run.undo(store, sold.batch, owner("cli"))
    run.undo(store, back.batch, owner("cli"))
    run.undo(store, sold.batch, owner("cli"))
    assert year(store)["revenue_minor"] == 0


def test_a_dry_run_says_the_same_and_writes_nothing(store, bring_in):
    planned = bring_in(CONTRACT, dry_run=True)
    assert query(store, "SELECT count(*) FROM import_batch") == [(0,)]
    assert query(store, "SELECT count(*) FROM product") == [(0,)]
    done = bring_in(CONTRACT)
    for field in (
        "rows_read",
        "accepted",
        "set_aside",
        "sales_added",
        "refunds_added",
        "products_added",
        "clients_added",
    ):
        assert getattr(planned, field) == getattr(done, field)


def test_a_stopped_import_keeps_nothing(store, bring_in, monkeypatch):
    monkeypatch.setattr("storeperf_core.operations.importing.sales.worker.CHUNK_LINES", 10)
    rows = [sale(f"R{i}") for i in range(100)]
    asked = iter(range(1000))
    with pytest.raises(Cancelled):
        bring_in(rows, is_cancelled=lambda: next(asked) > 6)
    assert year(store)["transactions"] == 0
    assert query(store, "SELECT state FROM import_batch") == [("cancelled",)]
    assert bring_in(rows).sales_added == 100


def test_an_import_that_was_left_carries_on_another_day(store, bring_in, monkeypatch):
    monkeypatch.setattr("storeperf_core.operations.importing.sales.worker.CHUNK_LINES", 10)
    asked = iter(range(1000))

    class Left(Exception):
        """As a program that is being closed raises it."""

    def left():
        if next(asked) > 6:
            raise Left
        return False

    with pytest.raises(Left):
        bring_in([sale(f"R{i}") for i in range(100)], is_cancelled=left)
    assert 0 < year(store)["transactions"] < 100
    assert query(store, "SELECT state FROM import_batch") == [("running",)]
    run.carry_on(store, owner("desktop"))
    assert year(store)["transactions"] == 100


def test_a_remembered_mapping_whose_columns_are_spelt_otherwise_is_matched_anew(store, bring_in):
    header = ("receipt", "stock_code", "quantity", "date", "price")
    row = ("R1", "A", 1, "2026-03-01 10:00:00", "5.00")
    bring_in([row], header, source="old till")
    again = bring_in([row], ("Receipt", "StockCode", "Quantity", "Date", "Price"), name="other.csv")
    assert again.already_there == 1


def test_after_a_crash_the_import_carries_on_without_doubles(store, bring_in, monkeypatch):
    monkeypatch.setattr("storeperf_core.operations.importing.sales.worker.CHUNK_LINES", 10)
    rows = [*CONTRACT, *(sale(f"R{i}") for i in range(100))]
    real, count = StagedImport.save_chunk, iter(range(1000))

    def dies(self, number):
        if next(count) == 4:
            raise KeyboardInterrupt
        return real(self, number)

    monkeypatch.setattr(StagedImport, "save_chunk", dies)
    with pytest.raises(KeyboardInterrupt):
        bring_in(rows)
    monkeypatch.setattr(StagedImport, "save_chunk", real)
    assert query(store, "SELECT state FROM import_batch") == [("running",)]
    (result,) = run.carry_on(store, owner("desktop"))
    assert (result.accepted, result.sales_added, result.already_there) == (104, 102, 0)
    assert year(store)["transactions"] == 102
    assert query(store, "SELECT state, accepted FROM import_batch") == [("done", 104)]


def test_each_chunk_leaves_one_audit_and_one_outbox_entry_with_ids_count_and_hash(store, bring_in, monkeypatch):
    monkeypatch.setattr("storeperf_core.operations.importing.sales.worker.CHUNK_LINES", 10)
    bring_in([sale(f"R{i}") for i in range(30)])
    entries = query(store, "SELECT body FROM outbox JOIN txn USING (txn_key) WHERE kind = 'import_sales'")
    assert len(entries) == 3
    (bulk,) = json.loads(entries[0][0])["bulk"]
    assert (bulk["entity"], bulk["count"], len(bulk["ids"]), len(bulk["hash"])) == ("sale", 10, 320, 64)
    assert query(store, "SELECT count(*) FROM audit WHERE action = 'import_sales'") == [(3,)]


def test_categories_costs_taxes_and_discounts_of_the_file(store, bring_in):
    header = ("receipt", "code", "category", "quantity", "date", "price", "discount", "cost price", "tax rate")
    bring_in([("R1", "A", "Garden", 2, "2026-03-01 10:00:00", "12.00", "4.00", "3.00", "20%")], header)
    found = year(store)
    assert (found["revenue_minor"], found["discounts_minor"]) == (2000, 400)
    assert query(store, "SELECT amount_minor, tax_minor, cost_minor FROM sale_line") == [(2000, 333, 600)]
    assert found["gross_margin_minor"] == 2000 - 333 - 600
    assert query(store, "SELECT name FROM category") == [("Garden",)]
    assert query(store, "SELECT category_key <> 0, sale_count FROM rollup_category_day") == [(1, 1)]


def test_line_amounts_stand_as_they_are(store, bring_in):
    header = ("basket_id", "product_id", "quantity", "sales_value", "retail_disc", "transaction_timestamp")
    bring_in([("1", "940996", "3.0", "10.00", "0.43", "2026-01-28 19:06:53")], header)
    assert query(store, "SELECT amount_minor, discount_minor, unit_price_micro FROM sale_line") == [
        (1000, 43, 3_476_667)
    ]


def test_refunds_that_the_file_calls_so(store, bring_in):
    header = ("receipt", "code", "quantity", "date", "price", "type")
    rows = [
        ("R1", "A", 1, "2026-03-01 10:00:00", "5.00", "Sale"),
        ("R2", "A", 1, "2026-03-02 10:00:00", "5.00", "Refund"),
    ]
    bring_in(rows, header, mapping_overrides={"line_kind": "type"})
    found = year(store)
    assert (found["revenue_minor"], found["refunds_minor"], found["refund_count"]) == (0, 500, 1)


def test_dates_without_a_time_stay_that_day_and_nights_belong_to_the_day_before(store, bring_in):
    bring_in([sale("R1", at="2026-03-29"), sale("R2", at="2026-03-29 03:59:00"), sale("R3", at="2026-03-29 04:00:00")])
    days = query(store, "SELECT external_number, date(business_date * 86400, 'unixepoch') FROM sale ORDER BY 1")
    assert days == [("R1", "2026-03-29"), ("R2", "2026-03-28"), ("R3", "2026-03-29")]


def test_postage_and_fees_are_guessed_not_to_be_goods(store, bring_in):
    bring_in([sale("R1", code="POST", name="POSTAGE"), sale("R1", code="M", name="Manual"), sale("R1", code="22423")])
    assert query(store, "SELECT code, is_goods FROM product ORDER BY 1") == [("22423", 1), ("M", 0), ("POST", 0)]


def test_products_made_by_hand_are_used_not_doubled(store, bring_in):
    from storeperf_core.store.tables import product

    with store.to_write().change("create_product", owner("cli"), scope="organisation") as change:
        change.insert(product, code="LAMP", name="Desk lamp", cost_micro=4_000_000)
    result = bring_in([sale("R1")])
    assert result.products_added == 0
    assert query(store, "SELECT name FROM product") == [("Desk lamp",)]
    assert query(store, "SELECT cost_minor FROM sale_line") == [(400,)]
    run.undo(store, result.batch, owner("cli"))
    assert query(store, "SELECT deleted FROM product") == [(0,)]


def test_a_missing_column_is_named(store, bring_in):
    with pytest.raises(Refusal, match="Quantity"):
        bring_in([("R1", "A", "2026-03-01", "5.00")], ("receipt", "code", "date", "price"))


def test_two_imports_at_once_are_refused(store, bring_in):
    with store.to_write().importing, pytest.raises(Refusal, match="Another import"):
        bring_in(CONTRACT)


def test_a_mapping_is_remembered_for_files_alike(store, bring_in, tmp_path):
    header = ("receipt", "code", "quantity", "date", "shelf price", "price")
    row = ("R1", "A", 1, "2026-03-01 10:00:00", "9.00", "5.00")
    bring_in([row], header, mapping_overrides={"unit_price": "shelf price"}, source="old till")
    table = run.open_table(write(tmp_path / "next.csv", [row], header))
    found = run.mapping_for(store, table, "sales")
    assert (found.columns["unit_price"], found.source) == (("shelf price",), "old till")
