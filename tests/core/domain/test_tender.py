from __future__ import annotations

import pytest

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.sale import Terms
from storeperf_core.domain.tender import Offered, Settlement, Tender, TenderKind, give_back, settle

CASH, CARD, VOUCHER = TenderKind.CASH, TenderKind.CARD, TenderKind.VOUCHER
GBP, CHF = Terms("GBP"), Terms("CHF", cash_step_minor=5)


def test_cash_gives_change() -> None:
    paid = settle(1_234, [Offered(CASH, 2_000)], GBP)
    assert paid == Settlement((Tender(CASH, 1_234, 2_000),), 0, 766)


def test_the_rest_in_cash_is_rounded_to_the_coins_there_are() -> None:
    paid = settle(1_234, [Offered(CASH), Offered(CARD, 1_000, "slip 7")], CHF)
    assert paid == Settlement((Tender(CARD, 1_000, None, "slip 7"), Tender(CASH, 235, 235)), 1, 0)
    assert give_back(1_234, [Offered(CASH), Offered(CARD, 1_000)], CHF) == Settlement(
        (Tender(CARD, -1_000), Tender(CASH, -235, None)), -1, 0
    )


def test_no_cash_is_no_rounding() -> None:
    assert settle(1_234, [Offered(VOUCHER, 234, "V1"), Offered(CARD)], CHF).rounding_minor == 0


def test_a_few_pennies_may_round_to_nothing() -> None:
    assert settle(2, [Offered(CASH)], CHF) == Settlement((Tender(CASH, 0, 0),), -2, 0)


def test_cash_put_down_twice_is_one_tender() -> None:
    assert settle(1_500, [Offered(CASH, 1_000), Offered(CASH, 1_000)], GBP) == Settlement(
        (Tender(CASH, 1_500, 2_000),), 0, 500
    )


def test_nothing_to_pay_needs_no_tender() -> None:
    assert settle(0, [], GBP) == settle(0, [Offered(CARD), Offered(CASH)], GBP) == Settlement((), 0, 0)


@pytest.mark.parametrize(
    ("total", "offered", "sentence"),
    [
        (1_000, [Offered(CASH, 999)], "0.01 GBP is still to be paid."),
        (1_000, [Offered(CARD, 400), Offered(VOUCHER, 100)], "5.00 GBP is still to be paid."),
        (1_000, [], "10.00 GBP is still to be paid."),
        (1_000, [Offered(CARD, 1_001)], "A card or voucher cannot pay more than is due (10.00 GBP)."),
        (1_000, [Offered(CARD), Offered(CARD, 1)], "A card or voucher cannot pay more than is due (0.00 GBP)."),
        (1_000, [Offered(CARD), Offered(CASH, 1)], "Nothing is left to be paid in cash."),
        (0, [Offered(CASH, 1)], "Nothing is left to be paid in cash."),
    ],
)
def test_what_does_not_pay_the_sale_is_refused(total: int, offered: list[Offered], sentence: str) -> None:
    with pytest.raises(Refusal) as refusal:
        settle(total, offered, GBP)
    assert str(refusal.value) == sentence


def test_no_more_is_given_back_than_is_refunded() -> None:
    with pytest.raises(Refusal, match=r"More would be given back than is refunded \(10.00 GBP\)"):
        give_back(1_000, [Offered(CASH, 1_001)], GBP)


@pytest.mark.parametrize("amount", [0, -1, 10**12])
def test_a_payment_is_above_zero_and_no_more_than_can_be_kept(amount: int) -> None:
    with pytest.raises(Refusal, match="A payment must be above zero"):
        Offered(CASH, amount)


def test_a_voucher_pays_what_it_holds() -> None:
    paid = settle(1_000, [Offered(VOUCHER, None, "V", limit_minor=300), Offered(CARD)], GBP)
    assert paid.tenders == (Tender(VOUCHER, 300, None, "V"), Tender(CARD, 700))
    assert settle(200, [Offered(VOUCHER, None, "V", limit_minor=300)], GBP).tenders == (
        Tender(VOUCHER, 200, None, "V"),
    )
    with pytest.raises(Refusal, match=r"The voucher holds 3.00 GBP only"):
        settle(1_000, [Offered(VOUCHER, 301, "V", limit_minor=300), Offered(CARD)], GBP)


def test_the_credit_of_an_exchange_pays_and_the_rest_is_rounded() -> None:
    paid = settle(1_003, [Offered(TenderKind.EXCHANGE, 500), Offered(CASH)], CHF)
    assert paid == Settlement((Tender(TenderKind.EXCHANGE, 500), Tender(CASH, 505, 505)), 2, 0)
