"""A voucher is money owed: sold, redeemed in parts, used up once, given back to, never counted as revenue."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from storeperf_core.domain.business_date import day_number
from storeperf_core.domain.errors import NeedsApproval, Refusal
from storeperf_core.domain.identifiers import new_id
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.checkout import AskedLine, complete_sale
from storeperf_core.operations.till_sessions import close_till_session, current_figures
from storeperf_core.operations.vouchers import AskedVoucher, issue_voucher, voucher_balance
from storeperf_core.operations.vouchers_from_elsewhere import limit_kept, set_limit_elsewhere
from storeperf_core.store.change import Actor
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from tests.support.stores import ME, london_store
from tests.support.team import approval_of_all
from tests.support.till import AS_VOUCHER, CASH, asked, by_voucher, hire, opened, refund, sell, sell_voucher, void

NOBODYS = "2222-2222-2222"
SOLD_AT = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def shop(store: OpenStore) -> Iterator[OpenStore]:
    opened(store)
    yield store
    with reading(store.readers) as session:
        assert verify(session).differences == []


def balance(store: OpenStore, code: str) -> int:
    with reading(store.readers) as session:
        return voucher_balance(session, code).balance_minor


def test_a_voucher_that_is_sold_is_money_in_the_drawer_and_no_revenue(shop: OpenStore) -> None:
    code = sell_voucher(shop, 5_000).code
    sell_voucher(shop, 2_500, TenderKind.CARD)
    figures = current_figures(shop.to_write(), shop.place)
    assert (figures.sale_count, figures.sold_minor, figures.paid_in_minor, figures.tenders) == (0, 0, 5_000, {})
    assert figures.vouchers_sold == {"card": 2_500, "cash": 5_000}
    assert figures.expected_minor == 15_000
    assert balance(shop, code.lower()) == 5_000
    closed = close_till_session(shop.to_write(), ME, 15_000)
    assert (closed.difference_minor, closed.to_json()["vouchers_sold"]) == (0, {"card": 2_500, "cash": 5_000})
    opened_again = complete_sale(shop.to_write(), ME, asked("TEA"), opens_shift=True)
    sell_voucher(shop, 100)
    assert opened_again.total_minor == 300
    assert current_figures(shop.to_write(), shop.place).vouchers_sold == {"cash": 100}


def test_it_pays_in_parts_until_it_is_used_up(shop: OpenStore) -> None:
    code = sell_voucher(shop, 1_000).code
    first = sell(shop, "TEA", tenders=(by_voucher(code.replace("-", "").lower()),))
    assert [(each.kind, each.amount_minor, each.reference) for each in first.tenders] == [("voucher", 300, code)]
    second = sell(shop, "TEA", "HAM", tenders=(by_voucher(code), CASH))
    assert [(each.kind, each.amount_minor) for each in second.tenders] == [("voucher", 700), ("cash", 899)]
    assert balance(shop, code) == 0
    with pytest.raises(Refusal, match=f"The voucher {code} is used up"):
        sell(shop, "TEA", tenders=(by_voucher(code),))


def test_no_more_is_taken_off_than_is_on_it(shop: OpenStore) -> None:
    code = sell_voucher(shop, 200).code
    with pytest.raises(Refusal, match=r"The voucher holds 2.00 GBP only"):
        sell(shop, "TEA", tenders=(by_voucher(code, 300),))
    with pytest.raises(Refusal, match=r"1.00 GBP is still to be paid"):
        sell(shop, "TEA", tenders=(by_voucher(code),))
    with pytest.raises(Refusal, match=f"The voucher {code} is named twice"):
        sell(shop, "TEA", tenders=(by_voucher(code, 150), by_voucher(code, 150)))
    assert balance(shop, code) == 200


def test_two_vouchers_and_a_card_pay_one_sale(shop: OpenStore) -> None:
    codes = [sell_voucher(shop, 100).code, sell_voucher(shop, 150).code]
    sold = sell(shop, "TEA", tenders=(*map(by_voucher, codes), Offered(TenderKind.CARD)))
    assert [each.amount_minor for each in sold.tenders] == [100, 150, 50]
    assert [balance(shop, code) for code in codes] == [0, 0]


@pytest.mark.parametrize(
    ("tender", "sentence"),
    [
        (AS_VOUCHER, "A voucher needs its code."),
        (by_voucher(NOBODYS), f"There is no voucher {NOBODYS} here."),
        (
            by_voucher("2222-2222-2223"),
            "The code 2222-2222-2223 has a typing error. Please compare it with the voucher.",
        ),
        (Offered(TenderKind.EXCHANGE, 300), "The credit of an exchange cannot be put down."),
    ],
)
def test_what_is_no_voucher_is_refused(shop: OpenStore, tender: Offered, sentence: str) -> None:
    with pytest.raises(Refusal) as refusal:
        sell(shop, "TEA", tenders=(tender,))
    assert str(refusal.value) == sentence


def test_a_voucher_is_valid_through_its_last_business_day(tmp_path: Path) -> None:
    with time_machine.travel(SOLD_AT, tick=False) as clock, london_store(tmp_path / "then") as store:
        opened(store)
        code = sell_voucher(store, 1_000, expires_on=day_number(SOLD_AT.date())).code
        clock.move_to(SOLD_AT + timedelta(hours=15))
        sell(store, "TEA", tenders=(by_voucher(code),))
        clock.move_to(SOLD_AT + timedelta(hours=17))
        with pytest.raises(Refusal, match=f"The voucher {code} was valid until 2026-03-02"):
            sell(store, "TEA", tenders=(by_voucher(code),))
        with pytest.raises(Refusal, match="The last day of the voucher is over already"):
            sell_voucher(store, 1_000, expires_on=day_number(SOLD_AT.date()))


def test_a_void_gives_back_to_the_voucher(shop: OpenStore) -> None:
    code = sell_voucher(shop, 200).code
    void(shop, sell(shop, "TEA", tenders=(by_voucher(code), CASH)))
    assert balance(shop, code) == 200
    assert current_figures(shop.to_write(), shop.place).expected_minor == 10_200


def test_a_refund_gives_back_to_the_voucher_and_makes_no_money_of_it(shop: OpenStore) -> None:
    code = sell_voucher(shop, 200).code
    sold = sell(shop, AskedLine(code="TEA", quantity_milli=3_000), tenders=(by_voucher(code), CASH))
    refund(shop, sold, {1: 2_000})
    with pytest.raises(Refusal, match=r"2.00 GBP of this was paid by voucher, so it goes back to a voucher"):
        refund(shop, sold, {1: 1_000})
    refund(shop, sold, {1: 1_000}, (by_voucher(code, 200), CASH))
    assert balance(shop, code) == 200


def test_a_refund_may_become_a_voucher(shop: OpenStore) -> None:
    back = refund(shop, sell(shop, "HAM"), None, (AS_VOUCHER,))
    code = back.tenders[0].reference
    assert code is not None
    assert balance(shop, code) == 1_299
    with pytest.raises(Refusal, match=f"There is no voucher {NOBODYS} here"):
        refund(shop, sell(shop, "TEA"), None, (by_voucher(NOBODYS),))


def test_papers_from_elsewhere_are_taken_once_up_to_a_limit_with_approval(shop: OpenStore) -> None:
    writer = shop.to_write()
    set_limit_elsewhere(writer, ME, 500)
    cashier = Actor(hire(shop), "desktop")
    wanted = asked("TEA", tenders=(by_voucher("old 7"),))
    with pytest.raises(NeedsApproval):
        complete_sale(writer, cashier, wanted)
    sold = complete_sale(writer, Actor(cashier.staff_key, "desktop", approval=approval_of_all(ME.staff_key)), wanted)
    assert [(each.amount_minor, each.reference) for each in sold.tenders] == [(300, "OLD 7")]
    assert balance(shop, "old 7") == 0
    with pytest.raises(Refusal, match="The voucher OLD 7 is used up"):
        sell(shop, "TEA", tenders=(by_voucher("old 7"),))
    with pytest.raises(Refusal, match=r"A voucher from elsewhere is taken up to 5.00 GBP"):
        sell(shop, "HAM", tenders=(by_voucher("OLD 8", 501), CASH))
    assert [each.amount_minor for each in sell(shop, "HAM", tenders=(by_voucher("OLD 8"), CASH)).tenders] == [500, 799]
    assert writer.driver.execute("SELECT action, reason FROM approval").fetchall() == [("issue_voucher", "OLD 7")]
    set_limit_elsewhere(writer, ME, 0)
    assert limit_kept(writer.driver) == 0
    with pytest.raises(Refusal, match="The limit of vouchers from elsewhere is zero or above"):
        set_limit_elsewhere(writer, ME, -1)
    with pytest.raises(NeedsApproval):
        set_limit_elsewhere(writer, cashier, 1)


def test_a_voucher_is_sold_once_and_by_who_may(shop: OpenStore) -> None:
    cashier = Actor(hire(shop), "desktop")
    with pytest.raises(NeedsApproval):
        sell_voucher(shop, 100, actor=cashier)
    wanted = AskedVoucher(new_id(), 100, TenderKind.CASH, "Voucher sold")
    first = issue_voucher(shop.to_write(), ME, wanted)
    again = issue_voucher(shop.to_write(), ME, wanted)
    assert (again.code, again.repeated, bool(again.changed), bool(first.changed)) == (first.code, True, False, True)
    with pytest.raises(Refusal, match="This id belongs to another voucher already"):
        issue_voucher(shop.to_write(), ME, AskedVoucher(wanted.voucher_id, 100, TenderKind.CARD, "Voucher sold"))
    assert current_figures(shop.to_write(), shop.place).paid_in_minor == 100


@pytest.mark.parametrize(
    ("amount", "paid_with", "reason", "sentence"),
    [
        (0, TenderKind.CASH, "Sold", "The amount of a voucher must be above zero."),
        (10**12, TenderKind.CASH, "Sold", "The amount of a voucher must be above zero."),
        (100, TenderKind.VOUCHER, "Sold", "A voucher is paid in cash or by card."),
        (100, TenderKind.CASH, " ", "Say why the cash is moved."),
    ],
)
def test_what_cannot_be_sold_as_a_voucher(
    shop: OpenStore, amount: int, paid_with: TenderKind, reason: str, sentence: str
) -> None:
    with pytest.raises(Refusal) as refusal:
        issue_voucher(shop.to_write(), ME, AskedVoucher(new_id(), amount, paid_with, reason))
    assert str(refusal.value) == sentence


def test_a_voucher_needs_an_open_shift(shop: OpenStore) -> None:
    close_till_session(shop.to_write(), ME, 10_000)
    with pytest.raises(Refusal, match="No shift is open"):
        sell_voucher(shop, 100)
