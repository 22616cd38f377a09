from __future__ import annotations

from storeperf_core.analytics.browse import SalesFilter, build_position_map, page_of_sales
from storeperf_core.store.session import reading
from tests.support.stores import london_store
from tests.support.till import opened, sell


def test_own_sales_show_the_number_of_their_receipt_and_are_found_by_it(tmp_path):
    with london_store(tmp_path / "shop") as store:
        opened(store)
        sold = [sell(store, "TEA"), sell(store, "CUP")]
        with reading(store.readers) as session:
            everything = build_position_map(session)
            numbers = [row.receipt for row in page_of_sales(session, everything, 0, 10)]
            assert numbers == [str(receipt.number) for receipt in sold] == ["1-1-000001", "1-1-000002"]
            wanted = build_position_map(session, wanted=SalesFilter(text="1-1-2"))
            assert [row.sale_key for row in page_of_sales(session, wanted, 0, 10)] == [sold[1].sale_key]
