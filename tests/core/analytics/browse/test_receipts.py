"""What somebody brings back is found by whatever they know of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from storeperf_core.analytics.browse import (
    LookedFor,
    SalesFilter,
    find_sales_to_refund,
    last_of_shift,
    receipts,
    sale_detail,
    sums_behind,
)
from storeperf_core.domain.business_date import day_of
from storeperf_core.operations.clients import ClientForm, create_client
from storeperf_core.operations.importing.run import import_file
from storeperf_core.operations.receipts import Receipt
from storeperf_core.operations.till_sessions import close_till_session, open_till_session
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from tests.core.operations.conftest import worker_on_a_thread
from tests.support.stores import ME, london_store
from tests.support.till import opened, refund, sell, void

__all__ = ["worker_on_a_thread"]
pytestmark = pytest.mark.usefixtures("worker_on_a_thread")

IMPORTED = """Receipt,Code,Product,Quantity,Date,Unit price,Customer
A1,LAMP,Lamp,1,2026-01-05 09:30:00,2.00,17850
A12,LAMP,Lamp,2,2026-01-06 01:30:00,2.00,
CA1,LAMP,Lamp,-1,2026-01-06 09:30:00,2.00,17850
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenStore]:
    with london_store(tmp_path / "store") as made:
        opened(made)
        (tmp_path / "sales.csv").write_text(IMPORTED, encoding="utf-8")
        import_file(made, tmp_path / "sales.csv", "sales", actor=ME)
        yield made


def found(store: OpenStore, **wanted: object) -> list[str | None]:
    with reading(store.readers) as session:
        sales = find_sales_to_refund(session, store.place, LookedFor(**wanted))  # type: ignore[arg-type]
    return [sale.receipt for sale in sales]


def test_by_number_printed_scanned_or_in_part(store: OpenStore) -> None:
    sold = sell(store, "TEA")
    refund(store, sell(store, "CUP"))
    assert found(store, text="1-1-000001") == found(store, text=" 1-1-1 ") == ["1-1-000001"]
    assert found(store, text="1") == ["1-1-000001", "A1"]
    assert found(store, text="1-1-000003") == []
    assert found(store, text="2-1-000001") == found(store, text="1-2-000001") == found(store, text="99") == []
    assert found(store, text="a1") == ["A12", "A1"]
    assert found(store, text="A12") == ["A12"]
    assert found(store, text="9" * 400) == []
    with reading(store.readers) as session:
        assert sums_behind(session, SalesFilter(text=str(sold.number))).sale_count == 1


def test_by_customer_day_and_total(store: OpenStore) -> None:
    create_client(store.to_write(), ME, ClientForm("7", "Ann Ãbel"))
    sold = sell(store, "TEA", client="7")
    sell(store, "TEA")
    today = day_of(sold.business_date)
    assert found(store, text="ÃBEL") == ["1-1-000001"]
    assert found(store, text="17850") == ["A1"]
    assert found(store, text="17850", day=today) == []
    assert found(store, text="17850", total_minor=201) == []
    assert found(store, day=today) == ["1-1-000002", "1-1-000001"]
    assert found(store, day=today - timedelta(days=1)) == []
    assert found(store, day=today, total_minor=300) == ["1-1-000002", "1-1-000001"]
    assert found(store, day=day_of(sold.business_date).replace(2026, 1, 5)) == ["A12", "A1"]
    assert found(store, total_minor=400) == ["A12"]
    assert found(store) == found(store, text="  ") == []


def test_of_the_open_shift_what_can_be_voided(store: OpenStore) -> None:
    sold = [sell(store, "TEA") for _ in range(3)]
    void(store, sold[1])
    assert shift(store) == [str(sold[2].number), str(sold[0].number)]
    close_till_session(store.to_write(), ME, 0)
    assert shift(store) == []
    open_till_session(store.to_write(), ME, 0)
    assert shift(store) == []


def shift(store: OpenStore) -> list[str | None]:
    with reading(store.readers) as session:
        return [sale.receipt for sale in last_of_shift(session, store.place)]


def test_no_way_reads_all_sales(store: OpenStore) -> None:
    """The plans go through indexes: what takes a step a row of the table would take seconds among ten million."""
    values = {"_BY_NUMBER": 3, "_BY_EXTERNAL_NUMBER": 2, "_OF_CLIENT": 3, "_BY_DAY": 4, "_BY_TOTAL": 1, "_OF_SHIFT": 2}
    for name, count in values.items():
        plan = store.to_write().driver.execute(f"EXPLAIN QUERY PLAN {getattr(receipts, name)}", (1,) * count)
        steps = [row[3] for row in plan]
        assert not [step for step in steps if step.startswith(("SCAN s ", "SCAN sale"))], (name, steps)


def test_a_void_is_told_from_a_refund(store: OpenStore) -> None:
    back: list[Receipt] = [void(store, sell(store, "TEA")), refund(store, sell(store, "TEA"))]
    with reading(store.readers) as session:
        assert [sale_detail(session, each.sale_key).sale.is_void for each in back] == [True, False]
