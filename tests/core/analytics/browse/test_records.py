"""Lists of products and customers: found, sorted, with their figures."""

from __future__ import annotations

import pytest

from storeperf_core.analytics.browse import (
    ClientRow,
    ProductRow,
    RecordSort,
    order_clients,
    order_products,
    page_of_clients,
    page_of_products,
)
from storeperf_core.store.opening import owner
from storeperf_core.store.session import ReadSession, reading
from storeperf_core.store.tables import client, product, product_barcode
from tests.core.analytics.browse.conftest import CLIENTS, PRODUCTS, Receipt, Shop


def _revenue_of(shop: Shop, code: str) -> int:
    return sum(line.amount for receipt in shop.live for line in receipt.lines if line.product == code)


def _of_client(shop: Shop, place: int) -> list[Receipt]:
    return [receipt for receipt in shop.live if receipt.client == place]


def _codes(shop: Shop, keys: list[int]) -> list[str]:
    names = {key: code for code, key in shop.products.items()}
    return [names[key] for key in keys]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("name", ["LAMP", "Lamp", "SOAP", "TEA", "ÄPFEL"]),
        ("code", ["LAMP", "Lamp", "SOAP", "TEA", "ÄPFEL"]),
        ("price", ["TEA", "LAMP", "Lamp", "SOAP", "ÄPFEL"]),
    ],
)
def test_products_are_sorted(shop: Shop, session: ReadSession, sort: RecordSort, expected: list[str]) -> None:
    assert _codes(shop, order_products(session, sort)) == expected


def test_equal_values_stay_in_order_of_code_when_the_order_is_turned(shop: Shop, session: ReadSession) -> None:
    descending = _codes(shop, order_products(session, "price", descending=True))
    assert descending == ["ÄPFEL", "LAMP", "Lamp", "SOAP", "TEA"]


def test_products_are_sorted_by_revenue(shop: Shop, session: ReadSession) -> None:
    ordered = _codes(shop, order_products(session, "revenue", descending=True))
    revenues = [_revenue_of(shop, code) for code in ordered]
    assert revenues == sorted(revenues, reverse=True)
    assert set(ordered) == set(PRODUCTS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("lamp", ["LAMP", "Lamp"]), ("äpf", ["ÄPFEL"]), (" TEA OF ", ["TEA"]), ("4006381333931", ["SOAP"]), ("x", [])],
)
def test_products_are_found_by_code_name_old_name_or_barcode(own_shop: Shop, text: str, expected: list[str]) -> None:
    with own_shop.store.to_write().change("edit_product", owner("cli")) as change:
        change.insert(product_barcode, product_key=own_shop.products["SOAP"], barcode="4006381333931")
    with reading(own_shop.store.readers) as session:
        assert _codes(own_shop, order_products(session, "code", text=text)) == expected


def test_products_are_narrowed_to_active_ones_and_to_a_category(own_shop: Shop) -> None:
    with own_shop.store.to_write().change("edit_product", owner("cli")) as change:
        change.update(product, own_shop.products["TEA"], active=0, category_key=own_shop.categories["Food"])
        change.update(product, own_shop.products["SOAP"], deleted=1)
    with reading(own_shop.store.readers) as session:
        assert _codes(own_shop, order_products(session, "code", active=True)) == ["LAMP", "Lamp", "ÄPFEL"]
        assert _codes(own_shop, order_products(session, active=False)) == ["TEA"]
        assert _codes(own_shop, order_products(session, category_key=own_shop.categories["Food"])) == ["TEA"]
        assert _codes(own_shop, order_products(session, "code", category_key=0)) == ["LAMP", "Lamp", "ÄPFEL"]


def test_a_page_of_products_has_their_figures(shop: Shop, session: ReadSession) -> None:
    wanted = [shop.products["TEA"], shop.products["LAMP"], 999]
    quantity = sum(line.quantity for each in shop.live for line in each.lines if line.product == "TEA")
    first, second = page_of_products(session, wanted)
    assert first == ProductRow(
        shop.products["TEA"],
        "TEA",
        "Tea",
        None,
        3_000_000,
        None,
        True,
        True,
        _revenue_of(shop, "TEA"),
        quantity * 1_000,
    )
    assert (second.code, second.revenue_minor) == ("LAMP", _revenue_of(shop, "LAMP"))


def test_customers_are_sorted_and_found(shop: Shop, session: ReadSession) -> None:
    zoe, emile, nameless = shop.clients
    assert order_clients(session, "name") == [nameless, zoe, emile]
    assert order_clients(session, "code") == [emile, nameless, zoe]
    assert order_clients(session, text="ÉMI") == [emile]
    assert order_clients(session, text="c-2") == [nameless]
    assert order_clients(session, active=False) == []
    revenues = [row.revenue_minor for row in page_of_clients(session, order_clients(session, "revenue"))]
    assert revenues == sorted(revenues)


def test_a_page_of_customers_has_their_figures(shop: Shop, session: ReadSession) -> None:
    sales = _of_client(shop, 0)
    assert page_of_clients(session, [shop.clients[0]]) == [
        ClientRow(
            shop.clients[0],
            *CLIENTS[0],
            email=None,
            phone=None,
            active=True,
            revenue_minor=sum(receipt.total for receipt in sales),
            sale_count=sum(receipt.total > 0 for receipt in sales),
            last_date=max(sales, key=lambda receipt: receipt.at).day,
        )
    ]


def test_a_customer_without_sales_is_listed_with_nothing(own_shop: Shop) -> None:
    with own_shop.store.to_write().change("create_client", owner("cli")) as change:
        key = change.insert(client, code="C-4", name="Nobody yet")
    with reading(own_shop.store.readers) as session:
        (row,) = page_of_clients(session, order_clients(session, text="nobody"))
    assert (row.client_key, row.revenue_minor, row.sale_count, row.last_date) == (key, 0, 0, None)
