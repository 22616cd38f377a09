from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import delete, select

from storeperf_core.operations.catalogue import (
    ProductForm,
    TaxRate,
    create_product,
    deactivate_product,
    edit_product,
    product_form,
)
from storeperf_core.operations.clients import ClientForm, create_client, edit_client
from storeperf_core.operations.history import NOT_READABLE, FieldChange, HistoryEntry, history
from storeperf_core.operations.importing.run import import_file
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from storeperf_core.store.tables import audit_personal, client, product
from tests.support.stores import ME

pytestmark = pytest.mark.usefixtures("worker_on_a_thread")

TEA = ProductForm("A", "Tea", "Drinks", "Twin", TaxRate(200_000), 1_500_000, barcodes=("73513537",))


def history_of_product(store: OpenStore, key: int) -> list[HistoryEntry]:
    with reading(store.readers) as session:
        identity = session.connection.scalar(select(product.c.product_id).where(product.c.product_key == key))
        return history(session, "product", identity)


def history_of_client(store: OpenStore, key: int) -> list[HistoryEntry]:
    with reading(store.readers) as session:
        identity = session.connection.scalar(select(client.c.client_id).where(client.c.client_key == key))
        return history(session, "client", identity)


def test_a_product_s_history_names_who_what_before_and_after_newest_first(store: OpenStore) -> None:
    writer = store.to_write()
    key = create_product(writer, ME, TEA).key
    create_product(writer, ME, ProductForm("B", "Bean", "Drinks"))
    with reading(store.readers) as session:
        seen = product_form(session, key)
    edit_product(writer, ME, key, seen, replace(seen, category="Hot", price_micro=None, barcodes=("4006381333931",)))
    deactivate_product(writer, ME, key)
    retired, edited, made = history_of_product(store, key)
    assert [entry.action for entry in (retired, edited, made)] == [
        "deactivate_product",
        "edit_product",
        "create_product",
    ]
    assert {(entry.staff, entry.via) for entry in (retired, edited, made)} == {("Owner", "desktop")}
    assert retired.at_utc > edited.at_utc > made.at_utc
    assert retired.changes == (FieldChange("active", 1, 0),)
    assert set(edited.changes) == {
        FieldChange("category", "Drinks", "Hot"),
        FieldChange("price_micro", 1_500_000, None),
        FieldChange("barcode", "73513537", None),
        FieldChange("barcode", None, "4006381333931"),
    }
    assert {
        FieldChange("name", None, "Tea"),
        FieldChange("tax_rate", None, "20%"),
        FieldChange("barcode", None, "73513537"),
    } <= set(made.changes)


def test_personal_values_are_read_from_beside_the_chain(store: OpenStore) -> None:
    ann = ClientForm("1", "Ann", "ann@example.org")
    key = create_client(store.to_write(), ME, ann).key
    edit_client(store.to_write(), ME, key, ann, replace(ann, name="Anna", consent_sms=True))
    edited, made = history_of_client(store, key)
    assert set(edited.changes) == {FieldChange("name", "Ann", "Anna"), FieldChange("consent_sms", 0, 1)}
    assert FieldChange("email", None, "ann@example.org") in made.changes


def test_personal_values_that_were_destroyed_are_not_readable_but_their_change_is(store: OpenStore) -> None:
    ann = ClientForm("1", "Ann", "ann@example.org", consent_email=True)
    key = create_client(store.to_write(), ME, ann).key
    with store.to_write().derived():
        store.to_write().connection.execute(delete(audit_personal))
    (made,) = history_of_client(store, key)
    assert FieldChange("name", None, NOT_READABLE) in made.changes
    assert FieldChange("code", None, NOT_READABLE) in made.changes
    assert FieldChange("consent_email", None, True) in made.changes


def test_what_was_written_in_bulk_is_told_without_fields(store: OpenStore) -> None:
    identity, other = bytes(range(16)), bytes(range(1, 17))
    with store.to_write().change("import_sales", ME, scope="organisation") as change:
        change.subject("import_batch", bytes(16))
        change.bulk("product", [other, identity], 2, bytes(32))
    with reading(store.readers) as session:
        (entry,) = history(session, "product", identity)
        assert (entry.action, entry.changes) == ("import_sales", ())
        assert history(session, "client", identity) == []
        assert history(session, "product", identity[8:] + other[:8]) == []


def test_what_came_with_a_file_of_sales_says_so(store: OpenStore, tmp_path: Path) -> None:
    file = tmp_path / "sales.csv"
    file.write_text("Receipt,Date,Code,Quantity,Price,Customer\nR1,2026-01-02 10:00,TEA,2,1.50,7\n", encoding="utf-8")
    import_file(store, file, "sales", actor=ME)
    with reading(store.readers) as session:
        product_key = session.connection.scalar(select(product.c.product_key))
        client_key = session.connection.scalar(select(client.c.client_key))
    create_product(store.to_write(), ME, TEA)
    (product_came,), (client_came,) = history_of_product(store, product_key), history_of_client(store, client_key)
    assert (product_came.action, product_came.staff, product_came.changes) == ("import_product", "Owner", ())
    assert (client_came.action, client_came.staff, client_came.changes) == ("import_client", "Owner", ())
