"""What bad luck and bad will do to an import of sales: orders of events, amounts and cells that nobody plans for."""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
from dataclasses import replace
from multiprocessing.connection import Connection

import pytest

from storeperf_core.domain.errors import EnvironmentRefusal
from storeperf_core.operations.importing import run
from storeperf_core.operations.importing.matching import Mapping
from storeperf_core.operations.importing.result import Cancelled
from storeperf_core.operations.importing.sales import commit, reasons
from storeperf_core.operations.importing.sales.staging import Staging
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import owner
from storeperf_core.store.session import reading
from storeperf_core.store.tables import product
from tests.core.operations.importing.sales.conftest import write, year
from tests.core.operations.importing.sales.test_sales import query, reasons_of, sale

WITH_DISCOUNT = ("receipt", "code", "quantity", "date", "price", "discount")
WITH_ORIGINAL = ("receipt", "code", "quantity", "date", "price", "original receipt")
ORIGINAL = ("R1", "A", 2, "2026-03-01 10:00:00", "5.00", "")
REFUND = ("F1", "A", -1, "2026-03-05 10:00:00", "5.00", "R1")


def is_sound(store):
    with reading(store.readers) as session:
        assert verify(session).differences == []


class TestAfterAnUndo:
    """A receipt is here while a live import holds it; what was undone stands in nobody's way."""

    def test_a_receipt_comes_back_with_other_lines(self, store, bring_in):
        wrong = bring_in([sale("R1", price="1000"), sale("R2")])
        run.undo(store, wrong.batch, owner("cli"))
        right = bring_in([sale("R1", price="10.00"), sale("R2")])
        assert (right.accepted, right.set_aside, right.sales_added) == (2, 0, 2)
        assert year(store)["revenue_minor"] == 2000

    def test_a_receipt_comes_back_with_the_dates_customers_and_costs_of_now(self, store, bring_in):
        header = ("receipt", "code", "quantity", "date", "price", "who", "aisle")
        rows = [("R1", "A", 1, "03/04/2026 10:00", "5.00", "C1", "Food")]
        first = bring_in(rows, header)
        run.undo(store, first.batch, owner("cli"))
        with store.to_write().change("create_product", owner("cli"), scope="organisation") as change:
            change.insert(product, code="A", name="Apple", cost_micro=2_000_000)
        table = run.open_table(write(store.folder / "s.csv", rows, header))
        mapping = replace(run.mapping_for(store, table, "sales"), date_order="mdy")
        mapping = mapping.with_columns("customer", ("who",)).with_columns("category", ("aisle",))
        again = run.import_file(store, table.path, actor=owner("cli"), mapping=mapping)
        assert (again.accepted, again.sales_added) == (1, 1)
        assert query(
            store,
            "SELECT date(business_date * 86400, 'unixepoch'), c.code, g.name, l.cost_minor, p.name FROM sale s"
            " JOIN client c USING (client_key) JOIN sale_line l USING (sale_key) JOIN product p USING (product_key)"
            " JOIN category g ON g.category_key = l.category_key WHERE is_live = 1",
        ) == [("2026-03-04", "C1", "Food", 200, "Apple")]
        run.undo(store, again.batch, owner("cli"))
        run.import_file(store, table.path, actor=owner("cli"), mapping=mapping)
        assert query(store, "SELECT count(*), sum(is_live) FROM sale") == [(2, 1)]
        is_sound(store)

    def test_of_several_versions_of_a_receipt_one_counts(self, store, bring_in):
        versions = {price: [sale("R1", price=price)] for price in ("1.00", "2.00", "3.00")}
        for price, rows in versions.items():
            run.undo(store, bring_in(rows, name=f"{price}.csv").batch, owner("cli"))
        second = bring_in(versions["2.00"], name="2.csv")
        assert (second.accepted, year(store)["revenue_minor"]) == (1, 200)
        for price in ("1.00", "3.00", "4.00"):
            other = bring_in([sale("R1", price=price)], name=f"other {price}.csv")
            assert (other.accepted, other.set_aside) == (0, 1)
        assert bring_in(versions["2.00"], name="again.csv").already_there == 1
        assert year(store)["transactions"] == 1
        assert query(store, "SELECT count(*), sum(is_live) FROM sale") == [(3, 1)]

    def test_a_refund_may_come_before_its_sale_comes_back(self, store, bring_in):
        sold = bring_in([ORIGINAL], WITH_ORIGINAL, name="a.csv")
        back = bring_in([REFUND], WITH_ORIGINAL, name="b.csv")
        for batch in (back, sold):
            run.undo(store, batch.batch, owner("cli"))
        assert bring_in([REFUND], WITH_ORIGINAL, name="b.csv").refunds_added == 1
        assert year(store)["refunds_minor"] == 500
        bring_in([ORIGINAL], WITH_ORIGINAL, name="a.csv")
        assert year(store)["revenue_minor"] == 500

    def test_a_refund_does_not_point_at_a_sale_that_was_undone(self, store, bring_in):
        sold = bring_in([ORIGINAL], WITH_ORIGINAL, name="a.csv")
        run.undo(store, sold.batch, owner("cli"))
        bring_in([REFUND], WITH_ORIGINAL, name="b.csv")
        assert year(store)["refunds_minor"] == 500

    def test_a_code_that_was_given_anew_stays_the_new_product_s(self, store, bring_in):
        first = bring_in([sale("R1")])
        run.undo(store, first.batch, owner("cli"))
        with store.to_write().change("create_product", owner("cli"), scope="organisation") as change:
            change.insert(product, code="LAMP", name="Another lamp")
        bring_in([sale("R1")])
        assert query(store, "SELECT name FROM product WHERE deleted = 0") == [("Another lamp",)]
        assert year(store)["revenue_minor"] == 1000

    def test_a_sale_never_stops_to_count_before_its_refund(self, store, bring_in, monkeypatch):
        monkeypatch.setattr("storeperf_core.operations.importing.sales.undo._CHUNK_SALES", 1)
        batch = bring_in([ORIGINAL, REFUND], WITH_ORIGINAL).batch
        real = store.to_write().change
        # Each transaction of the undo is followed by a look at the store.
        seen = []

        def looked_at(kind, *more, **settings):
            seen.append((kind, is_sound(store)))
            return real(kind, *more, **settings)

        monkeypatch.setattr(store.to_write(), "change", looked_at)
        run.undo(store, batch, owner("cli"))
        assert [kind for kind, _ in seen].count("undo_import_sales") >= 2
        is_sound(store)


class TestStoppedAndCarriedOn:
    def test_all_rows_set_aside_are_kept_although_a_crash_came_between(self, store, bring_in, monkeypatch):
        monkeypatch.setattr(commit, "_ROWS_A_TURN", 10)
        rows = [sale(f"R{number}", price="0") for number in range(35)]
        real, writer = commit.StagedImport.save_set_aside, store.to_write()

        def dies(self):
            derived, turns = writer.derived, iter(range(100))

            def once():
                if next(turns) == 2:
                    raise KeyboardInterrupt
                return derived()

            monkeypatch.setattr(writer, "derived", once)
            real(self)

        with monkeypatch.context() as patch:
            patch.setattr(commit.StagedImport, "save_set_aside", dies)
            with pytest.raises(KeyboardInterrupt):
                bring_in(rows)
        monkeypatch.setattr(writer, "derived", type(writer).derived.__get__(writer))
        assert 0 < len(reasons_of(store)) < 35
        bring_in(rows)
        assert len(reasons_of(store)) == 35

    def test_a_file_that_is_matched_otherwise_after_a_crash_replaces_what_was_saved(self, store, bring_in, monkeypatch):
        monkeypatch.setattr("storeperf_core.operations.importing.sales.worker.CHUNK_LINES", 10)
        header = ("receipt", "code", "quantity", "date", "price", "shelf")
        rows = [(f"R{n}", "A", 1, "2026-03-01 10:00:00", "5.00", "9.00") for n in range(30)]
        real, count = commit.StagedImport.save_chunk, iter(range(100))

        def dies(self, number):
            if next(count) == 2:
                raise KeyboardInterrupt
            return real(self, number)

        with monkeypatch.context() as patch:
            patch.setattr(commit.StagedImport, "save_chunk", dies)
            with pytest.raises(KeyboardInterrupt):
                bring_in(rows, header, mapping_overrides={"unit_price": "shelf"})
        result = bring_in(rows, header, mapping_overrides={"unit_price": "price"})
        assert (result.accepted, result.set_aside, result.sales_added) == (30, 0, 30)
        assert year(store)["revenue_minor"] == 30 * 500
        assert query(store, "SELECT state FROM import_batch ORDER BY batch_key") == [("cancelled",), ("done",)]

    def test_what_cannot_be_carried_on_is_left_and_does_not_stop_the_rest(self, store, bring_in, tmp_path, monkeypatch):
        def dies(_self):
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(commit.StagedImport, "save_names", dies)
            for name in ("changed.csv", "gone.csv", "good.csv"):
                with pytest.raises(KeyboardInterrupt):
                    bring_in([sale(name)], name=name)
        (tmp_path / "changed.csv").write_text("Another file that has this name now\n1\n", encoding="utf-8")
        (tmp_path / "gone.csv").unlink()
        (result,) = run.carry_on(store, owner("desktop"))
        assert result.accepted == 1
        assert run.carry_on(store, owner("desktop")) == []
        assert query(store, "SELECT state FROM import_batch ORDER BY 1") == [("done",), ("running",), ("running",)]

    def test_an_undo_that_was_interrupted_is_ended_although_a_refund_came_since(self, store, bring_in, monkeypatch):
        sold = bring_in([ORIGINAL], WITH_ORIGINAL, name="a.csv")

        def dies(*_):
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(run, "take_back", dies)
            with pytest.raises(KeyboardInterrupt):
                run.undo(store, sold.batch, owner("cli"))
        bring_in([REFUND], WITH_ORIGINAL, name="b.csv")
        run.carry_on(store, owner("desktop"))
        assert query(store, "SELECT state FROM import_batch WHERE batch_key = 1") == [("undone",)]
        assert year(store)["refunds_minor"] == 500

    def test_stopping_an_import_that_was_carried_on_leaves_a_refund_of_elsewhere(self, store, bring_in, monkeypatch):
        def dies(_self):
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(commit.StagedImport, "save_set_aside", dies)
            with pytest.raises(KeyboardInterrupt):
                bring_in([ORIGINAL], WITH_ORIGINAL, name="a.csv")
        bring_in([REFUND], WITH_ORIGINAL, name="b.csv")
        with pytest.raises(Cancelled):
            bring_in([ORIGINAL], WITH_ORIGINAL, name="a.csv", is_cancelled=lambda: True)
        assert year(store)["revenue_minor"] == -500
        # Letting the refund go changes a fact, which other replicas must hear of.
        ((sale_id, pointed_at),) = query(
            store, "SELECT lower(hex(sale_id)), refund_of_sale_key FROM sale WHERE kind = 1"
        )
        sent = query(store, "SELECT body FROM outbox JOIN txn USING (txn_key) WHERE kind = 'undo_import_sales'")
        assert pointed_at is None
        assert [each["ids"] for (body,) in sent for each in json.loads(body)["bulk"]] == [sale_id]

    def test_what_dead_programs_left_is_swept_away(self, store, bring_in, monkeypatch):
        imports = store.folder / "imports"
        old, new, kept = imports / "staging-old", imports / "staging-new", imports / "sales-set-aside.csv"
        imports.mkdir(exist_ok=True)
        for folder in (old, new):
            folder.mkdir()
            (folder / "staging.sqlite3").write_bytes(b"x")
        text = imports / "storeperf-xlsx-abc.txt"
        text.write_text("1")
        kept.write_text("1")
        for path in (old, text, kept):
            os.utime(path, (0, 0))
        bring_in([sale("R1")])
        assert (old.exists(), text.exists(), new.exists(), kept.exists()) == (False, False, True, True)


class TestAmounts:
    def test_sums_of_the_largest_amounts_stay_exact(self, store, bring_in):
        rows = [sale(f"R{n // 500}", price="999999999.99", quantity=9_999) for n in range(12_000)]
        rows += [sale("S", price="99999999.99", quantity=100), sale("S", price="0.01")]
        result = bring_in(rows)
        assert (result.set_aside, result.accepted) == (12_000, 2)
        assert {reason for _, reason in reasons_of(store)} == {reasons.AMOUNT_TOO_LARGE}
        assert year(store)["revenue_minor"] == 999_999_999_901

    def test_the_cost_of_a_line_has_the_same_bound(self, store, bring_in):
        header = ("receipt", "code", "quantity", "date", "price", "cost price")
        rows = [
            ("R1", "A", 1_000_000, "2026-03-01 10:00:00", "1.00", "999999999.99"),
            ("R2", "A", 1, "2026-03-01 10:00:00", "1.00", "0.40"),
        ]
        result = bring_in(rows, header)
        assert (result.accepted, reasons_of(store)) == (1, [(1, reasons.AMOUNT_TOO_LARGE)])

    def test_a_price_that_is_worked_out_has_a_bound_too(self, store, bring_in):
        header = ("receipt", "code", "quantity", "date", "amount", *(f"d{n}" for n in range(12)))
        rows = [("R1", "A", "0.001", "2026-03-01 10:00:00", "999999999", *["999999999"] * 12)]
        rows += [("R2", "A", "2", "2026-03-01 10:00:00", "3.00", *["0"] * 12)]
        columns = {"receipt": ("receipt",), "product_code": ("code",), "quantity": ("quantity",), "sold_at": ("date",)}
        columns |= {"line_amount": ("amount",), "discount_amount": tuple(f"d{n}" for n in range(12))}
        mapping = Mapping("sales", columns, ".", "ymd", "till")
        result = bring_in(rows, header, mapping=mapping)
        assert (result.accepted, reasons_of(store)) == (1, [(1, reasons.AMOUNT_TOO_LARGE)])

    @pytest.mark.parametrize(
        ("discount", "reason"),
        [
            ("lots", "This is not a number."),
            ("inf", "This number is infinite or undefined."),
            ("10 %", reasons.PERCENT),
            ("5.01", reasons.DISCOUNT_TOO_LARGE),
        ],
    )
    def test_a_discount_that_cannot_be_is_told_and_not_left_out(self, store, bring_in, discount, reason):
        row = ("R1", "A", 1, "2026-03-01 10:00:00", "5.00", discount)
        good = [(f"G{n}", "A", 1, "2026-03-01 10:00:00", "5.00", "5.00") for n in range(9)]
        result = bring_in([row, *good], WITH_DISCOUNT)
        assert (result.accepted, reasons_of(store)) == (9, [(1, reason)])
        assert year(store)["discounts_minor"] == 9 * 500

    @pytest.mark.parametrize("place", [2, 4])
    def test_a_percentage_is_neither_a_quantity_nor_a_price(self, store, bring_in, place):
        row = ["R1", "A", 1, "2026-03-01 10:00:00", "5.00", ""]
        row[place] = "20%"
        good = [("R2", "A", 1, "2026-03-01 10:00:00", "5.00", "")] * 4
        bring_in([row, *good], WITH_DISCOUNT)
        assert reasons_of(store) == [(1, reasons.PERCENT)]


class TestTimes:
    def test_numbers_that_start_again_and_a_night_over_new_year(self, store, bring_in):
        result = bring_in([
            sale("9", at="2024-12-31 23:59:00"),
            sale("9", at="2025-01-01 00:01:00", code="CUP"),
            sale("9", at="2025-12-20 12:00:00"),
            sale("9", at="2026-12-20 12:00:00"),
        ])  # fmt: skip
        lines = query(store, "SELECT date(business_date * 86400, 'unixepoch'), line_count FROM sale ORDER BY 1")
        assert lines == [("2024-12-31", 2), ("2025-12-20", 1), ("2026-12-20", 1)]
        assert result.sales_added == 3

    @pytest.mark.parametrize("at", ["1970-01-01 00:00:00", "2100-12-31 23:59:59", "2024-02-29 10:00:00"])
    def test_the_edges_of_the_calendar(self, store, bring_in, at):
        assert bring_in([sale("R1", at=at)]).accepted == 1
        is_sound(store)

    @pytest.mark.parametrize("at", ["1970-01-01T00:00:00+14:00", "2100-12-31T23:59:59-12:00"])
    def test_an_offset_beyond_the_edge_is_set_aside_not_a_crash(self, store, bring_in, at):
        bring_in([sale("R1"), sale("R2", at=at)])
        is_sound(store)

    @pytest.mark.parametrize("serial", ["10000.9", "99999"])
    def test_a_spreadsheet_s_day_beyond_the_edge_is_set_aside(self, store, bring_in, serial):
        path = write(store.folder / "s.csv", [sale("R1", at="45000.5"), sale("R2", at=serial)])
        table = run.open_table(path)
        mapping = replace(run.mapping_for(store, table, "sales"), serials=True)
        mapping = mapping.with_columns("sold_at", ("InvoiceDate",))
        result = run.import_file(store, path, actor=owner("cli"), mapping=mapping)
        assert (result.accepted, result.set_aside) == (1, 1)
        is_sound(store)


def test_a_receipt_that_was_changed_leaves_its_namesake_of_another_year_complete(store, bring_in):
    bring_in([sale("1", at="2025-03-01 10:00:00")])
    bring_in([sale("1", at="2025-03-01 10:00:00", quantity=2), sale("1", at="2026-03-01 10:00:00")], name="b.csv")
    assert query(store, "SELECT is_incomplete FROM sale") == [(0,), (0,)]


def test_a_customer_keeps_the_name_that_a_later_row_leaves_out(store, bring_in):
    header = ("receipt", "code", "quantity", "date", "price", "customer", "customer name")
    rows = [
        ("R1", "A", 1, "2026-03-01 10:00:00", "5.00", "C1", "Ann"),
        ("R2", "A", 1, "2026-03-02 10:00:00", "5.00", "C1", ""),
    ]
    bring_in(rows, header)
    assert query(store, "SELECT name FROM client") == [("Ann",)]


class TestFaultsOfTheComputer:
    def test_a_staging_folder_that_cannot_be_made_is_told(self, store, bring_in, monkeypatch):
        def full(**_):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(tempfile, "mkdtemp", full)
        with pytest.raises(EnvironmentRefusal, match="No space left"):
            bring_in([sale("R1")])
        is_sound(store)

    def test_a_list_of_rows_set_aside_that_cannot_be_written_is_told(self, store, bring_in):
        (store.folder / "imports").mkdir(exist_ok=True)
        blocked = store.folder / "imports" / "dry-run-set-aside.csv"
        blocked.mkdir()
        with pytest.raises(EnvironmentRefusal, match="set aside"):
            bring_in([sale("R1", price="0")], dry_run=True)

    def test_a_worker_that_ends_in_the_middle_of_a_word_is_told(self, store, bring_in, monkeypatch):
        def cut(_self):
            raise OSError("got end of file during message")

        monkeypatch.setattr(Connection, "recv", cut)
        with pytest.raises(EnvironmentRefusal, match="import the file again"):
            bring_in([sale("R1")])

    @pytest.mark.parametrize("fault", [OSError(28, "Full"), sqlite3.OperationalError("disk is full"), MemoryError()])
    def test_a_fault_that_the_worker_meets_is_told(self, store, bring_in, monkeypatch, fault):
        def meets(_self, _rows):
            raise fault

        monkeypatch.setattr(Staging, "add_set_aside", meets)
        with pytest.raises(EnvironmentRefusal, match="The computer failed"):
            bring_in([sale("R1")])


def test_times_of_day_do_not_make_the_colon_the_delimiter_of_a_small_file_with_a_ragged_row(store, bring_in):
    result = bring_in([("R0", "LAMP", "Lamp"), *(sale(f"R{number}") for number in range(5))])
    assert (result.rows_read, result.accepted, result.set_aside) == (6, 5, 1)
