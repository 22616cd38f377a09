"""One changed figure of a voucher, an exchange or a void is found and named."""

from __future__ import annotations

import pytest

from storeperf_core.operations.checkout import AskedLine
from storeperf_core.operations.exchange import Returned
from storeperf_core.store.integrity import Verification, verify
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from tests.support.till import AS_VOUCHER, CASH, by_voucher, exchange, opened, refund, sell, sell_voucher, void


@pytest.fixture
def shop(store: OpenStore) -> OpenStore:
    opened(store)
    code = sell_voucher(store, 1_000).code
    sold = sell(store, "HAM", tenders=(by_voucher(code, 900), CASH))
    refund(store, sell(store, AskedLine(code="TEA", quantity_milli=2_000)), {1: 1_000}, (AS_VOUCHER,))
    void(store, sell(store, "TEA"))
    exchange(store, Returned(sell(store, "TEA").sale_key, ((1, 1_000),)), "CUP", tenders=(AS_VOUCHER,))
    assert sold.total_minor == 1_299
    assert checked(store).differences == []
    return store


def checked(store: OpenStore) -> Verification:
    with reading(store.readers) as session:
        return verify(session)


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("UPDATE voucher_movement SET amount_minor = -1100 WHERE amount_minor = -900", "which is below zero"),
        ("INSERT INTO voucher SELECT 99, zeroblob(16), txn_key, 1, 'X', 0, NULL FROM voucher LIMIT 1", "never put"),
        ("UPDATE voucher_movement SET amount_minor = 0 WHERE amount_minor = 300", "of nothing"),
        ("UPDATE voucher_movement SET amount_minor = 301 WHERE amount_minor = 300", "its vouchers gave -301"),
        ("UPDATE voucher_movement SET amount_minor = -899 WHERE amount_minor = -900", "its vouchers gave 899"),
    ],
)
def test_a_ledger_that_does_not_hold(shop: OpenStore, damage: str, said: str) -> None:
    shop.to_write().driver.execute(damage)
    assert said in checked(shop).receipts


def test_an_exchange_that_does_not_add_up(shop: OpenStore) -> None:
    driver = shop.to_write().driver
    driver.execute("UPDATE tender SET kind = 'card' WHERE kind = 'exchange' AND amount_minor > 0")
    assert "gave a credit that its sale did not take: -275 is left" in checked(shop).receipts


def test_a_refund_that_is_called_a_void(shop: OpenStore) -> None:
    shop.to_write().driver.execute("UPDATE sale SET is_void = 1 WHERE kind = 1")
    assert "is a void, but does not take back a whole sale" in checked(shop).receipts


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("UPDATE voucher_movement SET amount_minor = 999 WHERE amount_minor = 1000", "recorded were changed"),
        ("UPDATE voucher_movement SET moved_at_utc = moved_at_utc + 1 WHERE amount_minor = 1000", "were changed"),
        ("DELETE FROM voucher_movement WHERE amount_minor = 1000", "recorded were changed"),
        ("UPDATE voucher SET code = 'AAAA-AAAA-AAAA' WHERE voucher_key = 1", ": code is not what audit entry"),
        ("UPDATE voucher SET expires_on = 99999 WHERE voucher_key = 1", ": expires_on is not what audit entry"),
        (
            "INSERT INTO voucher_movement SELECT txn_key, 9, 1, voucher_key, 0, 5 FROM voucher WHERE voucher_key = 1",
            "moved vouchers, of which no audit entry speaks",
        ),
    ],
)
def test_what_the_audit_recorded(shop: OpenStore, damage: str, said: str) -> None:
    shop.to_write().driver.execute(damage)
    assert said in checked(shop).audit
