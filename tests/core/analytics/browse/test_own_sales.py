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


def test_own_numbers_stand_in_their_order_before_imported_ones_and_are_found_by_their_beginning(tmp_path):
    with london_store(tmp_path / "shop") as store:
        opened(store)
        for _ in range(4):
            sell(store, "TEA")
        driver = store.to_write().driver
        with store.to_write().derived():
            # As if the first two had come from elsewhere: one imported, one of a later incarnation.
            driver.execute("UPDATE sale SET external_number = '0001', receipt_number = NULL WHERE receipt_number = 1")
            driver.execute("UPDATE sale SET incarnation = 2, receipt_number = 1 WHERE receipt_number = 2")
        with reading(store.readers) as session:
            for descending in (False, True):
                order = build_position_map(session, sort="receipt", descending=descending)
                numbers = [row.receipt for row in page_of_sales(session, order, 0, 10)]
                expected = ["1-1-000003", "1-1-000004", "1-2-000001", "0001"]
                assert numbers == (expected[::-1] if descending else expected)
            for text, found in (("1-1-0000", 2), ("1-1-000004", 1), ("1-2-", 1), ("1-1-1", 0), ("0", 1)):
                assert build_position_map(session, wanted=SalesFilter(text=text)).total == found, text
