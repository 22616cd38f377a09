"""Before something comes back: what is left of a sale, and by what it was paid."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from storeperf_core.domain.business_date import day_number
from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.tender import Offered, Tender, TenderKind
from storeperf_core.operations.checkout import AskedLine
from storeperf_core.operations.giving_back import Refundable, refundable
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from tests.support.stores import london_store
from tests.support.till import CARD, CASH, by_voucher, opened, refund, sell, sell_voucher

CASH_KIND, CARD_KIND, VOUCHER = TenderKind.CASH, TenderKind.CARD, TenderKind.VOUCHER


def seen(store: OpenStore, sale_key: int) -> Refundable:
    with reading(store.readers) as session:
        return refundable(session, store.place, sale_key)


def test_what_is_left_of_lines_and_tenders(store: OpenStore) -> None:
    opened(store)
    code = sell_voucher(store, 200).code
    line = AskedLine(code="TEA", quantity_milli=3_000)
    sold = sell(store, line, tenders=(by_voucher(code), Offered(TenderKind.CARD, 300, "slip"), CASH))
    assert seen(store, sold.sale_key).paid == (
        Tender(VOUCHER, 200, None, code),
        Tender(CARD_KIND, 300, None, "slip"),
        Tender(CASH_KIND, 400),
    )
    refund(store, sold, {1: 1_000}, (Offered(VOUCHER, 200, code), Offered(TenderKind.CARD, 100)))
    left = seen(store, sold.sale_key)
    assert [line.left_milli for line in left.lines] == [2_000]
    assert left.paid == (Tender(CARD_KIND, 200, None, "slip"), Tender(CASH_KIND, 400))
    with pytest.raises(Refusal, match="This receipt is no longer there"):
        seen(store, 999)


def test_two_cards_are_given_back_one_after_the_other(store: OpenStore) -> None:
    opened(store)
    sold = sell(store, AskedLine(code="TEA", quantity_milli=3_000), tenders=(Offered(TenderKind.CARD, 500), CARD))
    refund(store, sold, {1: 2_000}, (CARD,))
    assert seen(store, sold.sale_key).paid == (Tender(CARD_KIND, 300),)


def test_a_voucher_that_is_over_is_not_given_back_to(tmp_path: Path) -> None:
    then = datetime(2026, 3, 2, 12, tzinfo=UTC)
    with time_machine.travel(then, tick=False) as clock, london_store(tmp_path / "then") as store:
        opened(store)
        code = sell_voucher(store, 1_000, expires_on=day_number(then.date())).code
        sold = sell(store, "TEA", tenders=(by_voucher(code),))
        assert seen(store, sold.sale_key).paid == (Tender(VOUCHER, 300, None, code),)
        clock.move_to(then + timedelta(days=1))
        assert seen(store, sold.sale_key).paid == (Tender(VOUCHER, 300),)
