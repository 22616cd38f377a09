from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.catalogue import (
    ProductForm,
    TaxRate,
    create_product,
    deactivate_product,
    edit_product,
    product_form,
    reactivate_product,
)
from storeperf_core.operations.changes import NOTHING, Changed, Entity
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from storeperf_core.store.tables import audit, category, product, product_price, tax_rate
from tests.support.stores import ME

TEA = ProductForm(
    code="85123a",
    name="Tea",
    category="Drinks",
    supplier="Twin",
    tax_rate=TaxRate(200_000),
    price_micro=2_550_000,
    cost_micro=1_000_000,
    barcodes=("4006381333931",),
    reorder_point_milli=5_000,
    lead_time_days=3,
)


def form_of(store: OpenStore, key: int) -> ProductForm:
    with reading(store.readers) as session:
        return product_form(session, key)


def make(store: OpenStore, form: ProductForm = TEA) -> int:
    return create_product(store.to_write(), ME, form).key


def edit(store: OpenStore, key: int, **fields: object) -> Changed:
    seen = form_of(store, key)
    return edit_product(store.to_write(), ME, key, seen, replace(seen, **fields))


def prices(store: OpenStore, key: int) -> list[tuple[int | None, int | None, str]]:
    with reading(store.readers) as session:
        query = select(product_price.c.price_micro, tax_rate.c.rate_ppm, product_price.c.currency)
        query = query.outerjoin_from(product_price, tax_rate, product_price.c.tax_rate_key == tax_rate.c.tax_rate_key)
        query = query.where(product_price.c.product_key == key).order_by(product_price.c.price_key)
        return [tuple(row) for row in session.connection.execute(query)]


def audit_count(store: OpenStore) -> int:
    with reading(store.readers) as session:
        return session.connection.scalar(select(func.count()).select_from(audit))


def test_a_product_is_kept_as_it_was_filled_in(store: OpenStore) -> None:
    changed = create_product(store.to_write(), ME, TEA)
    assert changed == Changed.of(Entity.PRODUCTS, changed.key)
    assert form_of(store, changed.key) == replace(TEA, tax_rate=TaxRate(200_000, True, "20%"))


def test_spaces_and_letters_are_brought_into_one_form(store: OpenStore) -> None:
    key = make(store, ProductForm(" A1 ", "  Cafe\u0301 \n noir ", barcodes=("4006381 333931", "4006381333931")))
    kept = form_of(store, key)
    assert (kept.code, kept.name, kept.barcodes) == ("A1", "Café noir", ("4006381333931",))


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"code": "  "}, "A product needs a code."),
        ({"code": "x" * 65}, "The code is longer than 64 characters."),
        ({"name": ""}, "A product needs a name."),
        ({"name": "x" * 501}, "The name is longer than 500 characters."),
        ({"price_micro": -1}, "A price cannot be below zero."),
        ({"cost_micro": -1}, "A cost cannot be below zero."),
        ({"price_micro": 10**15 + 1}, "An amount above 1,000,000,000 cannot be kept."),
        ({"reorder_point_milli": -1}, "A reorder point is between 0 and 1,000,000,000."),
        ({"lead_time_days": 3_651}, "A lead time is between 0 and 3650 days."),
        ({"tax_rate": TaxRate(1_000_001)}, "A tax rate is between 0 and 100 percent."),
        (
            {"barcodes": ("4006381333932",)},
            "The barcode 4006381333932 has a wrong digit: with these digits the last one would be 1.",
        ),
        ({"barcodes": ("é",)}, "é is not a barcode."),
    ],
)
def test_what_cannot_be_right_is_refused_and_nothing_written(
    store: OpenStore, fields: dict[str, object], sentence: str
) -> None:
    before = audit_count(store)
    with pytest.raises(Refusal) as refusal:
        make(store, replace(TEA, **fields))
    assert str(refusal.value) == sentence
    assert audit_count(store) == before


def test_a_code_in_use_is_refused_but_not_one_that_differs_in_case(store: OpenStore) -> None:
    make(store)
    with pytest.raises(Refusal, match="The code 85123a belongs to Tea already"):
        make(store, replace(TEA, name="Other", barcodes=()))
    make(store, replace(TEA, code="85123A", barcodes=()))


def test_a_barcode_in_use_is_refused_however_many_zeros_it_has(store: OpenStore) -> None:
    make(store, replace(TEA, barcodes=("036000291452",)))
    with pytest.raises(Refusal, match="The barcode 0036000291452 belongs to Tea already"):
        make(store, ProductForm("B", "Bean", barcodes=("0036000291452",)))


def test_an_edit_writes_what_differs_and_the_price_as_a_dated_fact(store: OpenStore) -> None:
    key = make(store)
    assert edit(store, key, name="Green tea", category="Hot drinks", price_micro=3_000_000)
    assert edit(store, key, tax_rate=TaxRate(50_000))
    assert edit(store, key, name="Tea again")
    assert form_of(store, key).category == "Hot drinks"
    assert prices(store, key) == [
        (2_550_000, 200_000, "GBP"),
        (3_000_000, 200_000, "GBP"),
        (3_000_000, 50_000, "GBP"),
    ]


def test_an_edit_of_nothing_leaves_no_trace(store: OpenStore) -> None:
    key = make(store)
    before = audit_count(store)
    assert edit(store, key) == NOTHING
    assert not edit(store, key, name=" Tea ")
    assert audit_count(store) == before


def test_an_edit_may_empty_what_may_be_empty(store: OpenStore) -> None:
    key = make(store)
    edit(store, key, category=None, supplier="", tax_rate=None, price_micro=None, cost_micro=None, barcodes=())
    kept = form_of(store, key)
    assert (kept.category, kept.supplier, kept.tax_rate, kept.price_micro, kept.barcodes) == (
        None,
        None,
        None,
        None,
        (),
    )


def test_two_edits_of_one_field_conflict_and_of_two_fields_do_not(store: OpenStore) -> None:
    key = make(store)
    seen = form_of(store, key)
    edit(store, key, name="Green tea", cost_micro=9)
    with pytest.raises(Refusal, match="Somebody else has changed this product in the meantime"):
        edit_product(store.to_write(), ME, key, seen, replace(seen, name="Black tea"))
    edit_product(store.to_write(), ME, key, seen, replace(seen, lead_time_days=9))
    kept = form_of(store, key)
    assert (kept.name, kept.cost_micro, kept.lead_time_days) == ("Green tea", 9, 9)


def test_two_who_write_the_same_do_not_conflict(store: OpenStore) -> None:
    key = make(store)
    seen = form_of(store, key)
    edit(store, key, name="Green tea")
    assert edit_product(store.to_write(), ME, key, seen, replace(seen, name="Green tea")) == NOTHING


def test_barcodes_may_go_from_one_product_to_another(store: OpenStore) -> None:
    key = make(store)
    edit(store, key, barcodes=("73513537",))
    other = make(store, ProductForm("B", "Bean", barcodes=("4006381333931",)))
    assert form_of(store, other).barcodes == ("4006381333931",)
    with pytest.raises(Refusal, match="belongs to Bean already"):
        edit(store, key, barcodes=("73513537", "4006381333931"))


def test_a_retired_product_frees_its_code_until_it_comes_back(store: OpenStore) -> None:
    key = make(store)
    assert deactivate_product(store.to_write(), ME, key)
    assert deactivate_product(store.to_write(), ME, key) == NOTHING
    assert not form_of(store, key).active
    other = make(store, replace(TEA, name="New tea"))
    with pytest.raises(Refusal, match="The code 85123a belongs to New tea already"):
        reactivate_product(store.to_write(), ME, key)
    deactivate_product(store.to_write(), ME, other)
    assert reactivate_product(store.to_write(), ME, key)
    assert form_of(store, key).active


def test_categories_suppliers_and_rates_are_found_again(store: OpenStore) -> None:
    make(store)
    make(store, replace(TEA, code="B", barcodes=()))
    make(store, replace(TEA, code="C", barcodes=(), tax_rate=TaxRate(200_000, inclusive=False)))
    with reading(store.readers) as session:
        assert session.connection.scalars(select(category.c.name)).all() == ["Drinks"]
        rates = session.connection.execute(select(tax_rate.c.name, tax_rate.c.rate_ppm, tax_rate.c.inclusive)).all()
    assert [tuple(rate) for rate in rates] == [("20%", 200_000, 1), ("20%", 200_000, 0)]


@pytest.mark.parametrize(("ppm", "label"), [(200_000, "20%"), (55_000, "5.5%"), (0, "0%"), (1_000_000, "100%")])
def test_a_rate_without_a_name_is_called_by_its_percentage(ppm: int, label: str) -> None:
    assert TaxRate(ppm).label == label


def test_an_edit_takes_the_product_from_the_import_that_brought_it(store: OpenStore) -> None:
    key = make(store)
    with store.to_write().change("import_products", ME, scope="organisation") as change:
        change.update(product, key, batch_key=None, lead_time_days=4)
        change.connection.exec_driver_sql(
            "INSERT INTO import_batch (batch_id, kind, source, file_name, file_path, mapping, state, started_at_utc,"
            " txn_key) VALUES (x'01', 'products', 's', 'f', 'f', '{}', 'done', 0, ?)",
            (change.txn_key,),
        )
        change.connection.exec_driver_sql("UPDATE product SET batch_key = 1")
    edit(store, key, name="Mine")
    with reading(store.readers) as session:
        assert session.connection.scalar(select(product.c.batch_key)) is None


def test_a_product_that_is_gone_is_refused(store: OpenStore) -> None:
    with pytest.raises(Refusal, match="This product is no longer there"):
        edit_product(store.to_write(), ME, 99, TEA, replace(TEA, name="x"))
