from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.catalogue import ProductForm, TaxRate, create_product, product_form
from storeperf_core.operations.clients import ClientForm, client_form, create_client
from storeperf_core.operations.history import FieldChange, history
from storeperf_core.operations.importing.matching import Kind
from storeperf_core.operations.importing.records.products import product_with_code
from storeperf_core.operations.importing.result import Cancelled, ImportResult, Progress
from storeperf_core.operations.importing.run import import_file
from storeperf_core.operations.stock import on_hand
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore, create_store, open_store
from storeperf_core.store.session import reading
from storeperf_core.store.tables import client, import_batch, import_set_aside, product, stock_count, supplier
from tests.support.stores import ME

PRODUCTS = """Code,Name,Category,Supplier,Barcode,Price,Cost,VAT,Reorder point,Lead time
A1,Tea,Drinks,Twin,4006381333931,2.50,1.005,20,5,3
a1,tea,Drinks,Twin,73513537;036000291452,0,,5.5%,,
B2,Bean,,,,,,,,
"""


def bring_in(store: OpenStore, text: str, kind: Kind = "products", name: str = "file.csv", **more: Any) -> ImportResult:
    path = store.folder.parent / name
    path.write_text(text, encoding="utf-8")
    result = import_file(store, path, kind, actor=ME, **more)
    assert result.accepted + result.set_aside + result.already_there == result.rows_read
    return result


def counts(result: ImportResult) -> tuple[int, int, int, int]:
    return result.rows_read, result.accepted, result.set_aside, result.already_there


def form_of(store: OpenStore, code: str) -> ProductForm:
    with reading(store.readers) as session:
        key = product_with_code(session, code)
        assert key is not None
        return product_form(session, key)


def reasons(store: OpenStore) -> list[str]:
    with reading(store.readers) as session:
        rows = session.connection.execute(select(import_set_aside).order_by(import_set_aside.c.row_number))
        return [f"{row.row_number}: " + row.reason.format(**json.loads(row.reason_values)) for row in rows]


def stock_of(store: OpenStore, code: str) -> int | None:
    with reading(store.readers) as session:
        key = product_with_code(session, code)
        assert key is not None
        return on_hand(session, [key])[key]


def clients_of(store: OpenStore) -> list[ClientForm]:
    with reading(store.readers) as session:
        keys = session.connection.scalars(select(client.c.client_key).where(client.c.deleted == 0)).all()
        return [client_form(session, key) for key in keys]


def test_products_come_with_all_that_the_file_says(store: OpenStore) -> None:
    result = bring_in(store, PRODUCTS)
    assert (counts(result), result.products_added) == ((3, 3, 0, 0), 3)
    assert form_of(store, "A1") == ProductForm(
        "A1",
        "Tea",
        "Drinks",
        "Twin",
        TaxRate(200_000, True, "20%"),
        2_500_000,
        1_005_000,
        ("4006381333931",),
        5_000,
        3,
    )
    assert form_of(store, "a1").barcodes == ("036000291452", "73513537")
    assert form_of(store, "a1").tax_rate == TaxRate(55_000, True, "5.5%")
    assert form_of(store, "B2") == ProductForm("B2", "Bean")
    with reading(store.readers) as session:
        assert verify(session).differences == []


def test_the_same_file_again_adds_nothing(store: OpenStore) -> None:
    bring_in(store, PRODUCTS)
    again = bring_in(store, PRODUCTS)
    assert (counts(again), again.products_added) == ((3, 0, 0, 3), 0)


def test_a_newer_file_changes_what_it_says_and_nothing_else(store: OpenStore) -> None:
    bring_in(store, PRODUCTS)
    newer = bring_in(store, "Code,Name,Price,Barcode\nA1,Tea,3.00,\nB2,,,73513500\nC3,,1,\n")
    assert (counts(newer), newer.products_added) == ((3, 3, 0, 0), 1)
    kept = form_of(store, "A1")
    assert (kept.price_micro, kept.barcodes, kept.category) == (3_000_000, ("4006381333931",), "Drinks")
    assert form_of(store, "B2") == ProductForm("B2", "Bean", barcodes=("73513500",))
    assert form_of(store, "C3").name == "C3"


def test_rows_that_cannot_be_taken_are_set_aside_with_number_and_reason(store: OpenStore) -> None:
    create_product(store.to_write(), ME, ProductForm("Z", "Zest", barcodes=("73513537",)))
    result = bring_in(
        store,
        "Code,Name,Price,Barcode,VAT,Lead time\n"
        "A,Apple,1.00,,20,\n"
        ",Nameless,1.00,,20,\n"
        "C,Cherry,free,,20,\n"
        "D,Date,-1,,20,\n"
        "E,Elder,1.00,4006381333932,20,\n"
        "F,Fig,1.00,73513537,20,\n"
        "G,Grape,1.00,,120,\n"
        "H,Hazel,1.00,,20,1.5\n"
        "I,Iris\n",
    )
    assert counts(result) == (9, 1, 8, 0)
    assert reasons(store) == [
        "2: There is no product code.",
        "3: This is not a number.",
        "4: A price cannot be below zero.",
        "5: The barcode 4006381333932 has a wrong digit: with these digits the last one would be 1.",
        "6: The barcode 73513537 belongs to Zest already.",
        "7: A tax rate is between 0 and 100 percent.",
        "8: This is not a whole number of days.",
        "9: The row has more or fewer cells than the header has names.",
    ]
    assert result.set_aside_file is not None
    with result.set_aside_file.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["row", "reason", "Code", "Name", "Price", "Barcode", "VAT", "Lead time"]
    assert rows[3] == ["4", "A price cannot be below zero.", "D", "Date", "-1", "", "20", ""]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (
            "products",
            PRODUCTS + "A1,Tea,Drinks,Twin,,2.50,1.005,20,5,3\nA1,Other tea,,,,,,,,\nX,X,,,4006381333931,,,,,\n",
        ),
        ("clients", "Customer number,Name,Email\n1,Ann,ann@example.org\n1,Ann,\n1,Anna,\n2,Bob,nonsense\n,Cy,\n,Cy,\n"),
        ("suppliers", "Supplier,Email,Phone\nTwin,a@b.org,\nTwin,,123456\nTwin,a@b.org,123456\n"),
        ("stock", "Product code,On hand,Date\nZ,5,2011-01-01\nZ,5,2011-01-01\nZ,6,2011-01-01\nZ,6,\nZ,6,\nQ,1,\n"),
    ],
)
def test_a_dry_run_says_what_the_import_then_does_and_writes_nothing(store: OpenStore, kind: Kind, text: str) -> None:
    create_product(store.to_write(), ME, ProductForm("Z", "Zest"))
    foreseen = bring_in(store, text, kind, dry_run=True)
    with reading(store.readers) as session:
        assert session.connection.scalars(select(import_batch.c.batch_key)).all() == []
        assert session.connection.scalars(select(product.c.code)).all() == ["Z"]
    happened = bring_in(store, text, kind)
    assert foreseen.batch is None
    assert replace(foreseen, set_aside_file=None) == replace(happened, batch=None, set_aside_file=None)
    assert counts(bring_in(store, text, kind, dry_run=True))[1] <= happened.accepted


def test_customers_are_known_by_code_then_e_mail_then_name_and_phone(store: OpenStore) -> None:
    create_client(store.to_write(), ME, ClientForm("17850", "Ann", "ann@example.org"))
    text = (
        "Customer number,Name,Email,Phone,Consent\n"
        "17850.0,Anna,,020 1234567,yes\n"
        ",,bob@example.org,,no\n"
        ",Cy,,,yes\n"
        ",Cy,,020 7654321,\n"
        ",,,020 7654321,\n"
    )
    result = bring_in(store, text, "clients")
    assert (counts(result), result.clients_added) == ((5, 4, 1, 0), 3)
    assert clients_of(store) == [
        ClientForm("17850", "Anna", "ann@example.org", "020 1234567", None, True, True),
        ClientForm("17851", None, "bob@example.org"),
        ClientForm("17852", "Cy"),
        ClientForm("17853", "Cy", None, "020 7654321"),
    ]
    assert counts(bring_in(store, text, "clients")) == (5, 0, 1, 4)


def test_customers_without_numbers_are_not_looked_for_one_by_one_among_all(store: OpenStore) -> None:
    """60,000 of them took half an hour when each was compared with every other."""
    asked: list[str] = []
    driver = store.to_write().driver
    driver.set_trace_callback(asked.append)
    people = "".join(f"Person {number},p{number}@example.org\n" for number in range(60))
    bring_in(store, f"Name,Email\n{people}", "clients")
    driver.set_trace_callback(None)
    found = [sql for sql in asked if sql.startswith("SELECT") and "FROM client" in sql]
    whole = [sql for sql in found for row in driver.execute(f"EXPLAIN QUERY PLAN {sql}") if _is_whole(row[3])]
    assert len(found) > 60
    assert len(whole) == 1
    assert [form.code for form in clients_of(store)] == [str(number) for number in range(1, 61)]


def _is_whole(step: str) -> bool:
    """Whether a step of a plan reads all customers: it says no condition by which it would find some."""
    return "client" in step and "?" not in step


def test_numbers_go_on_from_the_highest_that_a_row_has(store: OpenStore) -> None:
    bring_in(store, "Customer number,Name\n,Ann\n2,Bob\n,Cid\n7,Dan\n,Eve\n", "clients")
    assert {form.name: form.code for form in clients_of(store)} == {
        "Ann": "1",
        "Bob": "2",
        "Cid": "3",
        "Dan": "7",
        "Eve": "8",
    }


def test_suppliers_are_known_by_name(store: OpenStore) -> None:
    bring_in(store, PRODUCTS)
    result = bring_in(store, "Supplier,Email,Phone,Lead time\nTwin,twin@example.org,,7\nNew,,,\n", "suppliers")
    assert counts(result) == (2, 2, 0, 0)
    with reading(store.readers) as session:
        query = select(supplier.c.name, supplier.c.email, supplier.c.lead_time_days).order_by(supplier.c.supplier_key)
        rows = [tuple(row) for row in session.connection.execute(query)]
    assert rows == [("Twin", "twin@example.org", 7), ("New", None, None)]


def test_stock_becomes_counts_and_the_latest_is_on_hand(store: OpenStore) -> None:
    bring_in(store, PRODUCTS)
    text = 'Product code,On hand,Date\nA1,12,2011-07-01\nA1,"1,5",2011-07-02 10:30\nQ,1,2011-07-01\nB2,,2011-07-01\n'
    result = bring_in(store, text.replace('"1,5"', "1.5"), "stock")
    assert counts(result) == (4, 2, 2, 0)
    assert reasons(store) == [
        "3: There is no product with the code Q. Import the products first.",
        "4: There is no quantity.",
    ]
    assert (stock_of(store, "A1"), stock_of(store, "a1")) == (1_500, None)
    with reading(store.readers) as session:
        times = session.connection.scalars(select(stock_count.c.counted_at_utc)).all()
    # Noon and half past ten in London's summer, in UTC.
    assert times == [1_309_518_000_000_000, 1_309_599_000_000_000]
    assert counts(bring_in(store, text.replace('"1,5"', "1.5"), "stock")) == (4, 0, 2, 2)
    corrected = bring_in(store, "Product code,On hand,Date\nA1,13,2011-07-01\n", "stock")
    assert counts(corrected) == (1, 0, 1, 0)


def test_stock_without_a_date_is_counted_now(store: OpenStore) -> None:
    bring_in(store, PRODUCTS)
    text = "Product code,On hand\nA1,12\nB2,-3\n"
    assert counts(bring_in(store, text, "stock")) == (2, 2, 0, 0)
    assert (stock_of(store, "A1"), stock_of(store, "B2")) == (12_000, -3_000)
    assert counts(bring_in(store, text, "stock")) == (2, 0, 0, 2)
    assert counts(bring_in(store, "Product code,On hand\nA1,11\n", "stock")) == (1, 1, 0, 0)
    assert stock_of(store, "A1") == 11_000


def test_a_cancelled_import_leaves_nothing(store: OpenStore) -> None:
    bring_in(store, PRODUCTS)
    asked = iter([False, False, True])
    many = "Code,Name,Price\nA1,Other,9\n" + "".join(f"N{number},New,1\n" for number in range(200))
    with pytest.raises(Cancelled):
        bring_in(store, many, is_cancelled=lambda: next(asked))
    assert form_of(store, "A1").name == "Tea"
    with reading(store.readers) as session:
        kept = session.connection.scalars(select(product.c.code).where(product.c.deleted == 0)).all()
        states = session.connection.scalars(select(import_batch.c.state)).all()
    assert (sorted(kept), states) == (["A1", "B2", "a1"], ["done", "cancelled"])
    assert counts(bring_in(store, many)) == (201, 201, 0, 0)


def test_a_cancelled_count_is_not_looked_at(store: OpenStore) -> None:
    bring_in(store, PRODUCTS)
    asked = iter([False, True])
    many = "Product code,On hand,Date\n" + "".join(f"A1,{day},2011-07-{day:02}\n" for day in range(1, 29)) * 2
    with pytest.raises(Cancelled):
        bring_in(store, many, "stock", is_cancelled=lambda: next(asked))
    assert stock_of(store, "A1") is None


class PowerCut(BaseException):
    """Ends an import at an instant that no code of it expects."""


def test_after_a_crash_the_same_file_goes_on_in_the_same_batch(store: OpenStore) -> None:
    many = "Code,Name,Price\n" + "".join(f"N{number},New,{number}\n" for number in range(180)) + ",none,1\n"

    def cut(progress: Progress) -> None:
        if progress.rows_done > 100:
            raise PowerCut

    with pytest.raises(PowerCut):
        bring_in(store, many, on_progress=cut)
    result = bring_in(store, many)
    assert (counts(result), result.products_added) == ((181, 180, 1, 0), 180)
    with reading(store.readers) as session:
        assert session.connection.scalars(select(import_batch.c.state)).all() == ["done"]
        assert len(session.connection.scalars(select(product.c.product_key)).all()) == 180
    assert reasons(store) == ["181: There is no product code."]


def test_progress_is_told(store: OpenStore) -> None:
    told: list[Progress] = []
    bring_in(store, "Code,Name\n" + "".join(f"N{number},New\n" for number in range(120)), on_progress=told.append)
    assert [progress.rows_done for progress in told] == [25, 50, 75, 100, 120]


def test_a_file_without_a_needed_column_is_refused(store: OpenStore) -> None:
    with pytest.raises(Refusal, match=r"No column of file\.csv was found for: On hand"):
        bring_in(store, "Product code,Colour\nA,deep red\nB,pale blue\n", "stock")


def test_the_import_stands_in_a_product_s_history(store: OpenStore) -> None:
    bring_in(store, PRODUCTS)
    with reading(store.readers) as session:
        identity = session.connection.scalar(select(product.c.product_id).where(product.c.code == "B2"))
        (entry,) = history(session, "product", identity)
        assert (entry.action, entry.staff, entry.changes) == ("import_products", "Owner", ())
    bring_in(store, "Code,Name\nB2,Better bean\n")
    with reading(store.readers) as session:
        newer, _ = history(session, "product", identity)
    assert newer.changes == (FieldChange("name", "Bean", "Better bean"),)


def test_one_file_read_on_two_computers_is_the_same_products(tmp_path: Path) -> None:
    ids = []
    path = tmp_path / "file.csv"
    path.write_text(PRODUCTS, encoding="utf-8")
    store_id = bytes(range(16))
    for folder in (tmp_path / "one", tmp_path / "two"):
        create_store(folder, name="A", currency="GBP", timezone="Europe/London")
        with open_store(folder, write=True) as store:
            writer = store.to_write()
            writer.place = replace(writer.place, store_id=store_id)
            import_file(store, path, "products", actor=ME)
            with reading(store.readers) as session:
                ids.append(session.connection.scalars(select(product.c.product_id)).all())
    assert ids[0] == ids[1]


CELLS = st.text(st.sampled_from('aA1,;"\n.€-é \x00'), max_size=6)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CELLS, min_size=1, max_size=5), min_size=1, max_size=8))
def test_no_file_makes_an_import_crash_or_lose_a_row(store: OpenStore, rows: list[list[str]]) -> None:
    text = "Code,Name,Price,Barcode\n" + "".join(",".join(row) + "\n" for row in rows)
    try:
        result = bring_in(store, text)
    except Refusal:
        return
    assert counts(bring_in(store, text))[:1] == counts(result)[:1]
