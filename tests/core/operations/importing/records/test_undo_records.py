from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import Integer, Text, insert, select

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.stock import Quantity, Reason
from storeperf_core.operations.catalogue import ProductForm, create_product, edit_product, product_form
from storeperf_core.operations.changes import Entity
from storeperf_core.operations.importing.matching import Kind
from storeperf_core.operations.importing.records import Undone, undo_records
from storeperf_core.operations.importing.records.products import product_with_code
from storeperf_core.operations.importing.run import import_file
from storeperf_core.operations.orders.orders import OrderForm, OrderLine, draft_order, name_supplier
from storeperf_core.operations.stock import on_hand
from storeperf_core.operations.stock_control import (
    Received,
    StocktakeForm,
    add_to_count,
    adjust_stock,
    open_stocktake,
    receive_stock,
)
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from storeperf_core.store.tables import (
    category,
    client,
    import_batch,
    product,
    product_barcode,
    sale,
    sold_as,
    supplier,
)
from tests.support.stores import ME

PRODUCTS = "Code,Name,Category,Supplier,Barcode,Price\nA,Tea,Drinks,Twin,73513537,2.50\nB,Bean,Food,,,1\n"


def bring_in(store: OpenStore, text: str, kind: Kind = "products") -> int:
    """Import `text`; the batch's key."""
    path = store.folder.parent / "file.csv"
    path.write_text(text, encoding="utf-8")
    import_file(store, path, kind, actor=ME)
    with reading(store.readers) as session:
        return session.connection.scalars(select(import_batch.c.batch_key).order_by(-import_batch.c.batch_key)).first()


def key_of(store: OpenStore, code: str) -> int:
    with reading(store.readers) as session:
        key = product_with_code(session, code)
        assert key is not None
        return key


def form_of(store: OpenStore, code: str) -> ProductForm:
    with reading(store.readers) as session:
        return product_form(session, product_with_code(session, code))


def living(store: OpenStore, table, column: str = "name") -> list[str]:
    with reading(store.readers) as session:
        return sorted(session.connection.scalars(select(table.c[column]).where(table.c.deleted == 0)))


def edit(store: OpenStore, code: str, **fields: object) -> None:
    seen = form_of(store, code)
    edit_product(store.to_write(), ME, key_of(store, code), seen, replace(seen, **fields))


def test_what_an_import_made_is_taken_away_with_all_that_only_it_needed(store: OpenStore) -> None:
    batch = bring_in(store, PRODUCTS)
    undone = undo_records(store, batch, actor=ME)
    assert undone.changed.entities == {Entity.PRODUCTS, Entity.IMPORTS}
    assert (undone.taken_away, undone.set_back, undone.kept) == (6, 0, 0)
    for table in (product, category, supplier):
        assert living(store, table) == []
    assert living(store, product_barcode, "barcode") == []
    with reading(store.readers) as session:
        assert verify(session).differences == []


def test_an_undone_import_can_be_brought_in_again(store: OpenStore) -> None:
    undo_records(store, bring_in(store, PRODUCTS))
    bring_in(store, PRODUCTS)
    assert living(store, product, "code") == ["A", "B"]
    assert form_of(store, "A").barcodes == ("73513537",)


def test_somebody_s_work_stays_whole(store: OpenStore) -> None:
    batch = bring_in(store, PRODUCTS)
    edit(store, "A", name="My tea")
    undone = undo_records(store, batch, actor=ME)
    assert (undone.taken_away, undone.kept) == (2, 4)
    assert form_of(store, "A") == ProductForm(
        "A", "My tea", "Drinks", "Twin", price_micro=2_500_000, barcodes=("73513537",)
    )
    assert living(store, product, "code") == ["A"]


def test_a_product_that_was_sold_stays(store: OpenStore) -> None:
    batch = bring_in(store, PRODUCTS)
    with store.to_write().derived():
        sold = insert(sold_as).values(product_key=key_of(store, "B"), code="B", name="Bean")
        store.to_write().connection.execute(sold)
    undo_records(store, batch, actor=ME)
    assert living(store, product, "code") == ["B"]


def test_fields_that_an_import_changed_get_their_old_value_back_unless_they_have_a_newer_one(store: OpenStore) -> None:
    create_product(store.to_write(), ME, ProductForm("A", "Old tea", "Herbs", price_micro=1_000_000, cost_micro=5))
    batch = bring_in(store, PRODUCTS)
    edit(store, "A", price_micro=9_000_000)
    undone = undo_records(store, batch, actor=ME)
    assert undone.set_back == 1
    assert form_of(store, "A") == ProductForm("A", "Old tea", "Herbs", price_micro=9_000_000, cost_micro=5)


def test_a_price_set_back_is_a_dated_fact_again(store: OpenStore) -> None:
    create_product(store.to_write(), ME, ProductForm("A", "Tea", price_micro=1_000_000))
    undo_records(store, bring_in(store, "Code,Name,Price\nA,Tea,2\n"))
    with reading(store.readers) as session:
        prices = session.connection.exec_driver_sql("SELECT price_micro FROM product_price ORDER BY price_key")
        assert prices.scalars().all() == [1_000_000, 2_000_000, 1_000_000]


def test_a_product_that_a_later_import_changed_stays(store: OpenStore) -> None:
    first = bring_in(store, PRODUCTS)
    second = bring_in(store, "Code,Name\nA,Better tea\n")
    undo_records(store, first, actor=ME)
    assert form_of(store, "A").name == "Better tea"
    undo_records(store, second, actor=ME)
    assert form_of(store, "A").name == "Tea"


def test_counts_of_an_undone_import_are_not_looked_at(store: OpenStore) -> None:
    products = bring_in(store, PRODUCTS)
    bring_in(store, "Product code,On hand,Date\nA,5,2011-01-01\n", "stock")
    newer = bring_in(store, "Product code,On hand,Date\nA,7,2011-02-01\n", "stock")
    undone = undo_records(store, newer, actor=ME)
    assert undone.changed.entities == {Entity.STOCK, Entity.IMPORTS}
    with reading(store.readers) as session:
        assert list(on_hand(session, [key_of(store, "A")]).values()) == [5_000]
    undo_records(store, products, actor=ME)
    assert living(store, product, "code") == ["A"]
    bring_in(store, "Product code,On hand,Date\nA,7,2011-02-01\n", "stock")
    with reading(store.readers) as session:
        assert list(on_hand(session, [key_of(store, "A")]).values()) == [7_000]


def test_customers_who_bought_stay_and_the_others_go(store: OpenStore) -> None:
    batch = bring_in(store, "Customer number,Name\n1,Ann\n2,Bob\n", "clients")
    with reading(store.readers) as session:
        ann = session.connection.scalar(select(client.c.client_key).where(client.c.name == "Ann"))
    with store.to_write().change("complete_sale", ME) as change:
        whole = (
            column.name for column in sale.c if isinstance(column.type.as_generic(), Integer) and not column.nullable
        )
        columns = dict.fromkeys(whole, 0) | {"txn_key": change.txn_key, "store_key": 1, "client_key": ann}
        columns.pop("sale_key")
        columns |= {column.name: "" for column in sale.c if isinstance(column.type, Text) and not column.nullable}
        change.insert(sale, **columns, lines_hash=b"")
    undone = undo_records(store, batch, actor=ME)
    assert (undone.changed.entities, undone.taken_away, undone.kept) == ({Entity.CLIENTS, Entity.IMPORTS}, 1, 1)
    assert living(store, client) == ["Ann"]


def test_an_undo_is_done_once(store: OpenStore) -> None:
    batch = bring_in(store, PRODUCTS)
    assert isinstance(undo_records(store, batch, actor=ME), Undone)
    with pytest.raises(Refusal, match="This import was undone already"):
        undo_records(store, batch, actor=ME)
    with pytest.raises(Refusal, match="There is no such import"):
        undo_records(store, 99, actor=ME)


def test_an_undo_that_a_crash_interrupted_goes_on(store: OpenStore, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = bring_in(store, PRODUCTS)
    from storeperf_core.operations.importing.records import undo

    real, calls = undo._undo, []

    def cut(*arguments):
        calls.append(arguments)
        if len(calls) > 3:
            raise KeyboardInterrupt
        return real(*arguments)

    monkeypatch.setattr(undo, "_undo", cut)
    with pytest.raises(KeyboardInterrupt):
        undo_records(store, batch, actor=ME)
    monkeypatch.undo()
    assert undo_records(store, batch, actor=ME).taken_away == 6
    assert living(store, product, "code") == []


@pytest.mark.parametrize("used_by", ["movement", "order", "count"])
def test_a_product_that_moved_or_was_ordered_or_counted_stays_with_its_supplier(store: OpenStore, used_by: str) -> None:
    batch = bring_in(store, PRODUCTS)
    writer, tea = store.to_write(), key_of(store, "A")
    if used_by == "movement":
        adjust_stock(writer, ME, [Quantity(tea, -1_000)], Reason.LOST)
    elif used_by == "order":
        draft_order(writer, ME, OrderForm(name_supplier(writer, ME, "Mill"), (OrderLine(tea, 5_000),)))
    else:
        add_to_count(writer, ME, open_stocktake(writer, ME, StocktakeForm("All")).key, tea)
    undo_records(store, batch, actor=ME)
    assert living(store, product) == ["Tea"]
    assert living(store, category) == ["Drinks"]
    assert "Twin" in living(store, supplier)
    with reading(store.readers) as session:
        assert verify(session).differences == []


def test_who_was_ordered_from_or_has_delivered_and_what_is_being_counted_stays(store: OpenStore) -> None:
    batch = bring_in(store, "Code,Name,Category,Supplier\nA,Tea,Drinks,Twin\nB,Bean,Food,Mill\n")
    writer = store.to_write()
    with reading(store.readers) as session:
        (food,) = session.connection.scalars(select(category.c.category_key).where(category.c.name == "Food"))
    other = create_product(writer, ME, ProductForm("C", "Cup")).key
    draft_order(writer, ME, OrderForm(name_supplier(writer, ME, "Twin"), (OrderLine(other, 1_000),)))
    receive_stock(writer, ME, [Received(other, 1_000)], supplier_key=name_supplier(writer, ME, "Mill"))
    open_stocktake(writer, ME, StocktakeForm("Food", food))
    undo_records(store, batch, actor=ME)
    assert living(store, product) == ["Cup"]
    assert living(store, supplier) == ["Mill", "Twin"]
    assert living(store, category) == ["Food"]
