from __future__ import annotations

from storeperf_core.operations.catalogue import ProductForm, create_product
from storeperf_core.operations.stock import on_hand
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from storeperf_core.store.tables import stock_count
from tests.support.stores import ME


def count(store: OpenStore, product_key: int, at: int, quantity_milli: int) -> None:
    with store.to_write().change("count_stock", ME) as change:
        change.insert(stock_count, product_key=product_key, counted_at_utc=at, quantity_milli=quantity_milli)


def test_the_latest_count_is_on_hand_and_of_two_at_once_the_later_written(store: OpenStore) -> None:
    tea, bean, never = (create_product(store.to_write(), ME, ProductForm(code, code)).key for code in "ABC")
    count(store, tea, 20, 2_000)
    count(store, tea, 10, 1_000)
    count(store, bean, 5, 7_000)
    count(store, bean, 5, -500)
    with reading(store.readers) as session:
        assert on_hand(session, [tea, bean, never]) == {tea: 2_000, bean: -500, never: None}


def test_any_number_of_products_may_be_asked_for(store: OpenStore) -> None:
    tea = create_product(store.to_write(), ME, ProductForm("A", "Tea")).key
    count(store, tea, 10, 1_000)
    with reading(store.readers) as session:
        found = on_hand(session, range(2_500))
    assert len(found) == 2_500
    assert {key for key, quantity in found.items() if quantity is not None} == {tea}
