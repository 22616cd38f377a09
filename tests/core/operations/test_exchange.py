"""What comes back pays for what goes out; only the difference is real money, and both halves happen or neither."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storeperf_core.domain.errors import NeedsApproval, Refusal
from storeperf_core.domain.refund import as_it_was_paid
from storeperf_core.domain.tender import Offered, Tender, TenderKind
from storeperf_core.operations.checkout import AskedLine
from storeperf_core.operations.clients import ClientForm, create_client
from storeperf_core.operations.exchange import AskedExchange, Returned, ReturnedLine, complete_exchange, credited
from storeperf_core.operations.giving_back import refundable
from storeperf_core.operations.receipts import Receipt
from storeperf_core.operations.refund_without_receipt import ReturnedProduct
from storeperf_core.operations.till_sessions import current_figures
from storeperf_core.store.change import Actor, Approval
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from tests.support.stores import ME, london_store
from tests.support.team import approval_of_all
from tests.support.till import (
    AS_VOUCHER,
    CARD,
    CASH,
    asked,
    by_voucher,
    exchange,
    hire,
    opened,
    refund,
    sell,
    sell_voucher,
)


@pytest.fixture
def keys(store: OpenStore) -> Iterator[dict[str, int]]:
    yield opened(store)
    with reading(store.readers) as session:
        assert verify(session).differences == []


def tenders(receipt: object) -> list[tuple[str, int]]:
    return [(each.kind, each.amount_minor) for each in receipt.tenders]  # type: ignore[attr-defined]


def test_the_dearer_thing_costs_the_difference(store: OpenStore, keys: dict[str, int]) -> None:
    sold = sell(store, "TEA", "CUP")
    done = exchange(store, Returned(sold.sale_key, ((1, 1_000),)), "HAM", tenders=(Offered(TenderKind.CASH, 1_000),))
    assert tenders(done.refund) == [("exchange", -300)]
    assert tenders(done.sale) == [("exchange", 300), ("cash", 999)]
    assert (done.sale.change_minor, done.sale.number.counter - done.refund.number.counter) == (1, 1)
    assert (done.refund.refund_of, done.sale.refund_of) == (str(sold.number), None)
    assert done.changed.keys == (done.refund.sale_key, done.sale.sale_key)
    figures = current_figures(store.to_write(), store.place)
    assert figures.tenders == {"cash": 575 + 999, "exchange": 0}
    driver = store.to_write().driver
    assert driver.execute(
        "SELECT count(DISTINCT txn_key) FROM sale WHERE sale_key > ?", (sold.sale_key,)
    ).fetchone() == (1,)


@pytest.mark.parametrize(
    ("tender", "kind", "amount"), [(CASH, "cash", -999), (CARD, "card", -999), (AS_VOUCHER, "voucher", -999)]
)
def test_the_cheaper_thing_gives_the_difference_back(
    store: OpenStore, keys: dict[str, int], tender: Offered, kind: str, amount: int
) -> None:
    sold = sell(store, "HAM")
    done = exchange(store, Returned(sold.sale_key, ((1, 1_000),)), "TEA", tenders=(tender,))
    assert tenders(done.refund) == [("exchange", -300), (kind, amount)]
    assert tenders(done.sale) == [("exchange", 300)]


def test_alike_for_alike_needs_no_money(store: OpenStore, keys: dict[str, int]) -> None:
    sold = sell(store, "TEA")
    done = exchange(store, Returned(sold.sale_key, ((1, 1_000),)), "TEA", tenders=())
    assert (tenders(done.refund), tenders(done.sale)) == ([("exchange", -300)], [("exchange", 300)])
    assert store.to_write().driver.execute("SELECT moved_milli FROM stock_level").fetchall() == [(-1_000,)]


def test_nothing_for_something_is_an_exchange_without_credit(store: OpenStore, keys: dict[str, int]) -> None:
    sold = sell(store, AskedLine(code="TEA", unit_price_micro=0), tenders=())
    done = exchange(store, Returned(sold.sale_key, ((1, 1_000),)), "TEA")
    assert (tenders(done.refund), tenders(done.sale)) == ([], [("cash", 300)])


def test_goods_without_a_receipt_are_exchanged_with_approval(store: OpenStore, keys: dict[str, int]) -> None:
    create_client(store.to_write(), ME, ClientForm("7", "Ann"))
    returned = Returned(None, products=(ReturnedProduct(keys["TEA"], 1_000),), reason="A gift")
    wanted = AskedExchange(returned, asked("HAM", client="7"))
    cashier = hire(store)
    with pytest.raises(NeedsApproval):
        complete_exchange(store.to_write(), Actor(cashier, "desktop"), wanted)
    approved = Actor(cashier, "desktop", approval=approval_of_all(ME.staff_key))
    done = complete_exchange(store.to_write(), approved, wanted)
    assert (done.refund.client, done.sale.client, done.refund.note) == ("7", "7", "A gift")


def test_an_exchange_names_all_that_it_takes_at_once(store: OpenStore, keys: dict[str, int]) -> None:
    returned = Returned(None, products=(ReturnedProduct(keys["TEA"], 1_000),), reason="A gift")
    wanted = AskedExchange(returned, asked(AskedLine(code="HAM", unit_price_micro=10_000), tenders=()))
    cashier = hire(store)
    with pytest.raises(NeedsApproval) as refused:
        complete_exchange(store.to_write(), Actor(cashier, "desktop"), wanted)
    assert refused.value.actions == ("refund_without_receipt", "override_price")
    less = Actor(cashier, "desktop", Approval(ME.staff_key, ("refund_without_receipt",)))
    with pytest.raises(NeedsApproval):
        complete_exchange(store.to_write(), less, wanted)


def test_it_happens_once(store: OpenStore, keys: dict[str, int]) -> None:
    sold = sell(store, AskedLine(code="TEA", quantity_milli=2_000))
    wanted = AskedExchange(Returned(sold.sale_key, ((1, 1_000),)), asked("HAM"))
    first = complete_exchange(store.to_write(), ME, wanted)
    again = complete_exchange(store.to_write(), ME, wanted)
    assert again.sale.repeated
    assert again.refund.repeated
    assert not again.changed.entities
    assert (again.sale.sale_key, again.refund.sale_key) == (first.sale.sale_key, first.refund.sale_key)
    other = AskedExchange(Returned(sold.sale_key, ((1, 500),)), wanted.sale)
    with pytest.raises(Refusal, match="This id belongs to another sale already"):
        complete_exchange(store.to_write(), ME, other)


def test_both_or_neither(store: OpenStore, keys: dict[str, int]) -> None:
    sold = sell(store, "TEA")
    driver = store.to_write().driver
    for act in (
        lambda: exchange(store, Returned(sold.sale_key, ((1, 2_000),)), "HAM"),
        lambda: exchange(store, Returned(sold.sale_key, ((1, 1_000),)), "GHOST"),
        lambda: exchange(store, Returned(sold.sale_key, ((1, 1_000),)), "HAM", tenders=(Offered(TenderKind.CASH, 1),)),
        lambda: exchange(store, Returned(sold.sale_key, ((1, 1_000),)), "HAM", tenders=(by_voucher("2222-2222-2222"),)),
    ):
        with pytest.raises(Refusal):
            act()
        assert driver.execute("SELECT count(*) FROM sale").fetchone() == (1,)


def test_a_voucher_pays_the_difference(store: OpenStore, keys: dict[str, int]) -> None:
    sold = sell(store, "TEA")
    code = sell_voucher(store, 5_000).code
    done = exchange(store, Returned(sold.sale_key, ((1, 1_000),)), "HAM", tenders=(by_voucher(code),))
    assert tenders(done.sale) == [("exchange", 300), ("voucher", 999)]


def test_what_was_paid_by_voucher_does_not_become_money(store: OpenStore, keys: dict[str, int]) -> None:
    code = sell_voucher(store, 5_000).code
    sold = sell(store, "HAM", tenders=(by_voucher(code),))
    returned = Returned(sold.sale_key, ((1, 1_000),))
    with pytest.raises(Refusal, match=r"9.99 GBP of this was paid by voucher"):
        exchange(store, returned, "TEA")
    exchange(store, returned, "TEA", tenders=(by_voucher(code),))


def test_nor_does_it_by_way_of_an_exchange(store: OpenStore, keys: dict[str, int]) -> None:
    code = sell_voucher(store, 5_000).code
    sold = sell(store, "HAM", tenders=(by_voucher(code, 500), CASH))
    done = exchange(store, Returned(sold.sale_key, ((1, 1_000),)), "HAM", tenders=())
    with reading(store.readers) as session:
        left = refundable(session, store.place, done.sale.sale_key).paid
    assert Tender(TenderKind.VOUCHER, 500) in left
    with pytest.raises(Refusal, match=r"5.00 GBP of this was paid by voucher"):
        refund(store, done.sale)
    back = refund(store, done.sale, tenders=as_it_was_paid(1_299, left))
    assert tenders(back) == [("voucher", -500), ("cash", -799)]


def test_goods_without_a_receipt_are_worth_the_money_that_was_approved(store: OpenStore, keys: dict[str, int]) -> None:
    returned = Returned(None, products=(ReturnedProduct(keys["TEA"], 1_000),), reason="A gift")
    done = exchange(store, returned, "TEA", tenders=())
    assert tenders(refund(store, done.sale)) == [("cash", -300)]


steps = st.tuples(
    st.sampled_from(("sell", "refund", "exchange")),
    st.integers(0, 9),
    st.integers(1, 3),
    st.sampled_from((CASH, CARD, AS_VOUCHER)),
    st.sampled_from(("TEA", "CUP", "HAM")),
)


@settings(max_examples=30)
@given(st.lists(steps, min_size=1, max_size=8), st.sampled_from((0, 2_000, 3_897)))
def test_a_chain_never_gives_back_more_money_than_it_took(wanted: list[tuple], by_paper: int) -> None:
    with TemporaryDirectory() as folder, london_store(Path(folder) / "store") as store:
        opened(store)
        code = sell_voucher(store, 100_000).code
        paper = (by_voucher(code, by_paper),) if by_paper else ()
        chain = [sell(store, AskedLine(code="HAM", quantity_milli=3_000), tenders=(*paper, CASH))]
        for what, which, pieces, tender, product in wanted:
            sold = chain[which % len(chain)]
            quantities = {1: pieces * 500}
            with suppress(Refusal):
                if what == "refund":
                    refund(store, sold, quantities, (tender,))
                elif what == "exchange":
                    back = Returned(sold.sale_key, tuple(quantities.items()))
                    by_code = by_voucher(code) if tender is AS_VOUCHER else tender
                    chain.append(exchange(store, back, product, tenders=(by_code,)).sale)
                else:
                    sell(store, product, tenders=(by_voucher(code),))
            assert money(store, chain) >= 0


def money(store: OpenStore, chain: list[Receipt]) -> int:
    """What is left of the cash and card money that the sales of a chain took, after their refunds."""
    keys = ", ".join(str(sold.sale_key) for sold in chain)
    return (
        store.to_write()
        .driver.execute(
            "SELECT coalesce(sum(t.amount_minor), 0) FROM tender t JOIN sale s USING (sale_key)"
            f" WHERE t.kind IN ('cash', 'card') AND (s.sale_key IN ({keys}) OR s.refund_of_sale_key IN ({keys}))"
        )
        .fetchone()[0]
    )


def test_the_credit_is_known_before(store: OpenStore, keys: dict[str, int]) -> None:
    sold = sell(store, AskedLine(code="TEA", quantity_milli=3_000), "CUP")
    by_receipt = Returned(sold.sale_key, ((1, 2_000), (2, 1_000)))
    without = Returned(None, products=(ReturnedProduct(keys["CUP"], 2_000),))
    with reading(store.readers) as session:
        found = credited(session, store.place, by_receipt)
        assert found.lines == (ReturnedLine("Tea", 2_000, 600), ReturnedLine("Cup", 1_000, 275))
        assert found.total_minor == 875
        assert credited(session, store.place, without).lines == (ReturnedLine("Cup", 2_000, 550),)
        with pytest.raises(Refusal, match="Only 3 of Tea can still be refunded"):
            credited(session, store.place, Returned(sold.sale_key, ((1, 4_000),)))
