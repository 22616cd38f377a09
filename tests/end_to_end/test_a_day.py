"""A day at the till by keyboard alone, whose every figure agrees to the penny with a ledger kept beside it."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from storeperf_core.domain.staff import Role
from storeperf_core.operations.catalogue import ProductForm, TaxRate, create_product
from storeperf_core.operations.stock import insert_count
from storeperf_core.store.opening import open_store
from storeperf_core.store.session import reading
from storeperf_desktop import bootstrap, i18n
from storeperf_desktop.settings import Settings
from tests.support.day_comparison import (
    cards_agree,
    command,
    commands_agree,
    paper_agrees,
    same,
    shelves_agree,
    z_agrees,
)
from tests.support.day_ledger import Ledger, Ware
from tests.support.escpos_paper import paper_of
from tests.support.keyboard import ENTER, ESC, Keyboard
from tests.support.printer_server import PlayedPrinter, played_printer
from tests.support.fast_pins import fast_pins
from tests.support.stores import ME, london_store
from tests.support.team import OWNER_PIN, PIN, give_pin, join
from tests.support.stocktake_hands import StocktakeHands as Hands

__all__ = ["fast_pins"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DAY = "2026-06-16"
MORNING = datetime(2026, 6, 16, 8, 30, tzinfo=UTC)
FLOAT = 10_000
VAT, REDUCED, ON_TOP, HIGH = Fraction(1, 5), Fraction(7, 100), Fraction(1, 10), Fraction(19, 100)
PRICE_LIST = (
    Ware("TEA", "Assam tea", Fraction(3), VAT, barcode="73513537", cost=Fraction(1), category="Drinks", counted=400),
    Ware("CUP", "Blue cup", Fraction("2.5"), ON_TOP, inclusive=False, barcode="4006381333931", category="Things"),
    Ware("COF", "Coffee beans", Fraction("12.999"), REDUCED, barcode="5901234123457", cost=Fraction("9.123456")),
    Ware("NAIL", "Loose nails", Fraction("0.335"), HIGH, inclusive=False, barcode="9780201379624", counted=0),
    Ware("BOOK", "Evening reader", Fraction(7), Fraction(0), barcode="12345670", category="Things"),
    Ware("POST", "Postage", Fraction(4), VAT, is_goods=False),
    Ware("BAG", "Paper bag", Fraction("0.1"), None),
)


def form(ware: Ware) -> ProductForm:
    tax = None if ware.rate is None else TaxRate(int(ware.rate * 1_000_000), inclusive=ware.inclusive)
    cost = None if ware.cost is None else int(ware.cost * 1_000_000)
    codes = (ware.barcode,) if ware.barcode else ()
    price = int(ware.price * 1_000_000)
    return ProductForm(ware.code, ware.name, ware.category, None, tax, price, cost, codes, is_goods=ware.is_goods)


Events = dict[int, tuple[Callable[["Customers"], object], ...]]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is the morning of 16 June 2026 in London, and time passes as it does."""
    began, morning = time.monotonic_ns(), int(MORNING.timestamp()) * 10**9
    monkeypatch.setattr(time, "time_ns", lambda: morning + time.monotonic_ns() - began)


@contextmanager
def running(qapp: Any, folder: Path, settings: Settings) -> Iterator[tuple[bootstrap.Desktop, Keyboard]]:
    """The program, as it is started, come to rest; closed with the block."""
    desktop, keys = bootstrap.Desktop(qapp, settings, folder), Keyboard()
    try:
        desktop.start()
        keys.until(lambda: desktop.held("today").is_loaded, "the first page")
        yield desktop, keys
        # What follows a change a moment later must not meet a closed store.
        QTest.qWait(500)
    finally:
        desktop.close()
        i18n.set_language("en")


def look_at_today(desktop: bootstrap.Desktop, keys: Keyboard, ledger: Ledger) -> dict[str, str]:
    """F1. What its cards say once they have heard of the last sale."""
    keys.press(Qt.Key.Key_F1)
    row = desktop.held("today").page.kpis
    count = f"{ledger.shift.counts['sales']:,}"

    def said() -> dict[str, str]:
        return {name: card.accessibleName() for name, card in row._cards.items()}  # noqa: SLF001 - only looked at

    keys.until(lambda: f"Transactions, {count}" in said().get("transactions", ""), lambda: f"{count} sales: {said()}")
    return said()


def new_shop(folder: Path) -> Path:
    """The shop before its first day: a price list, and what was counted of it."""
    with london_store(folder) as store:
        for ware in PRICE_LIST:
            key = create_product(store.to_write(), ME, form(ware)).key
            if ware.counted is not None:
                with store.to_write().change("count", ME) as change:
                    insert_count(change, key, ware.counted * 1_000)
    return folder


def in_pieces(amount: int) -> dict[int, int]:
    """The fewest notes and coins."""
    pieces = {}
    for value in (5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1):
        pieces[value], amount = divmod(amount, value)
    return pieces


class Customers:
    """Seeded random customers, one after the other."""

    def __init__(self, hands: Hands, seed: int) -> None:
        self.hands, self.some = hands, random.Random(seed)

    def serve(self) -> None:
        self.fill()
        self.pay()

    def refund(self) -> None:
        """Of any receipt that was not an exchange, all or a part of what is left."""
        made = [number for number, sold in self.hands.ledger.made.items() if sold.left() and not sold.voucher]
        if not made:
            return
        number = self.some.choice(made)
        left = self.hands.ledger.made[number].left()
        wanted = {place: pieces for place, pieces in left.items() if self.some.random() < 0.6} or left
        if self.some.random() < 0.5:
            wanted = {place: pieces if pieces < 2 else Fraction(1) for place, pieces in wanted.items()}
        self.hands.refund(number, wanted, self.some.choice(["cash", "card"]))

    def exchange(self) -> None:
        """A whole line of a receipt for something else."""
        made = [
            number
            for number, sold in self.hands.ledger.made.items()
            if sold.left() and not sold.voucher and sold.bill.total
        ]
        number = self.some.choice(made)
        place, pieces = next(iter(self.hands.ledger.made[number].left().items()))
        self.hands.exchange(number, {place: pieces}, self.some.choices(PRICE_LIST[:5], k=2))

    def void(self) -> None:
        """Of a sale that was just made."""
        self.serve()
        self.hands.void_last(self.hands.ledger.number)

    def bring_back(self) -> None:
        self.hands.take_back(self.some.sample(PRICE_LIST[:5], 2))

    def hold_and_recall(self) -> None:
        """Somebody forgot their purse; another is served meanwhile."""
        self.hands.scan(PRICE_LIST[0])
        self.hands.quantity(Fraction(2))
        held = self.hands.hold()
        self.serve()
        self.hands.recall(held)
        self.hands.scan(PRICE_LIST[1])
        self.pay()

    def stocktake(self) -> None:
        """Two shelves of tea, with two customers in between who buy some."""
        tea, book = PRICE_LIST[0], PRICE_LIST[4]
        self.hands.begin_stocktake("Evening count", [(tea, 7), (book, 3)])
        self.hands.go_to_till()
        for _customer in range(2):
            self.hands.scan(tea)
            self.hands.quantity(Fraction(2))
            self.hands.pay_cash()
        self.hands.go_on_counting([(tea, 4)])
        self.hands.close_stocktake()
        self.hands.go_to_till()

    def voucher(self, amount: int, kind: str) -> None:
        """Sold, and at once paid with."""
        code = self.hands.sell_voucher(amount, kind)
        self.fill()
        due = self.hands.ledger.bill(self.hands.basket).total
        if due:
            self.hands.pay_voucher(code, min(due, amount))
        else:
            self.hands.pay_cash()

    def fill(self) -> None:
        some, hands = self.some, self.hands
        for _ in range(some.choice([1, 1, 2, 3, 4])):
            self.take(some.choice(PRICE_LIST))
            self.edit()
        if some.random() < 0.2:
            hands.discount_basket(some.choice(["5 %", "7 %", "0.07", "33.3333 %"]))

    def take(self, ware: Ware) -> None:
        way = self.some.choice(["scan", "scan", "name", "code"])
        if way == "scan" and ware.barcode:
            self.hands.scan(ware)
        elif way == "name":
            self.hands.type_name(ware, self.some.choice([ware.name.lower(), ware.name.split()[0][:4]]))
        else:
            self.hands.type_code(ware)

    def edit(self) -> None:
        some, hands = self.some, self.hands
        chance = some.random()
        if chance < 0.25:
            hands.quantity(Fraction(some.choice(["2", "3", "12", "0.5", "1.125", "0.001", "2.75"])))
        elif chance < 0.3:
            hands.one_more()
        elif chance < 0.4:
            hands.discount_line(some.choice(["10 %", "2.5 %", "0.01", "100 %"]))
        elif chance < 0.5:
            hands.price(Fraction(some.choice(["2.49", "0.99", "10", "0.333333"])))
        elif chance < 0.54 and len(hands.basket.entries) > 1:
            hands.remove_line()

    def pay(self) -> None:
        some, hands = self.some, self.hands
        due = hands.ledger.bill(hands.basket).total
        way = some.choice(["exact", "note", "note", "card", "split"])
        if way == "card":
            hands.pay_card()
        elif way == "split" and due > 1:
            hands.pay_split(some.randrange(1, due))
        elif way == "note":
            hands.pay_cash(-(-max(due, 1) // 2_000) * 2_000)
        else:
            hands.pay_cash()


def play(desktop: bootstrap.Desktop, keys: Keyboard, seed: int, sales: int, events: Events) -> Hands:
    """A float, customers, and what `events` says follows after so many of them. Returns the hands."""
    hands = Hands(desktop, keys, Ledger(PRICE_LIST, FLOAT))
    hands.go_to_till()
    hands.open_shift()
    customers = Customers(hands, seed)
    for served in range(1, sales + 1):
        customers.serve()
        for event in events.get(served, ()):
            event(customers)
    return hands


SHORT: Events = {
    1: (lambda day: day.hands.move_cash(1_250, "Change from the bank"),),
    2: (Customers.refund,),
    3: (lambda day: day.voucher(5_000, "cash"), Customers.void),
    4: (Customers.hold_and_recall, Customers.exchange),
    5: (lambda day: day.hands.move_cash(-730, "Window cleaner"), lambda day: day.hands.print_x()),
    6: (Customers.bring_back, Customers.stocktake),
    8: (Customers.refund,),
}
LONG: Events = {
    **SHORT,
    **{served: (Customers.refund,) for served in range(10, 200, 9)},
    **{served: (Customers.exchange,) for served in range(14, 200, 27)},
    **{served: (Customers.hold_and_recall,) for served in range(16, 200, 30)},
    100: (lambda day: day.hands.print_x(), lambda day: day.voucher(12_345, "card"), Customers.stocktake),
    150: (Customers.void, Customers.bring_back),
}


@pytest.mark.parametrize(
    ("seed", "sales", "events"), [(1, 15, SHORT), pytest.param(2, 200, LONG, marks=pytest.mark.slow)]
)
def test_a_day_by_keyboard_alone(
    qapp: Any, clock: None, tmp_path: Path, seed: int, sales: int, events: Events
) -> None:
    folder = new_shop(tmp_path / "shop")
    with played_printer() as printer:
        settings = Settings(None)
        settings.choose(printer_kind="network", printer_address=printer.address)
        with running(qapp, folder, settings) as (desktop, keys):
            hands = play(desktop, keys, seed, sales, events)
            x_report = report_on(printer, "X report")
            counted = hands.ledger.shift.expected - 3
            hands.close_shift(in_pieces(counted))
            printer.sent.clear()
            keys.press(ENTER)
            keys.until(lambda: b"Counted" in printer.sent, "the printed Z report")
            keys.press(ESC)
            cards = look_at_today(desktop, keys, hands.ledger)
            cards_agree(cards, hands.ledger)
            commands_agree(folder, hands.ledger, DAY, PRICE_LIST)
    assert x_report
    paper_agrees(paper_of(bytes(printer.sent)).rows, hands.ledger, counted)
    with open_store(folder) as store, reading(store.readers) as session:
        (kept,) = session.driver.execute("SELECT figures FROM till_session_close").fetchone()
        z_agrees(json.loads(kept), hands.ledger, counted)
        shelves_agree(session, hands.ledger)


def report_on(printer: PlayedPrinter, title: str) -> bool:
    return title in paper_of(bytes(printer.sent)).large


def test_a_cashier_needs_the_managers_pin_for_what_they_may_not(
    qapp: Any, clock: None, fast_pins: None, tmp_path: Path
) -> None:
    """Signed in by PIN; discounts, another price, a void and goods without a receipt are approved by a PIN typed."""
    folder = new_shop(tmp_path / "shop")
    with open_store(folder, write=True) as store:
        give_pin(store, 1, OWNER_PIN)
        cashier, manager = join(store, "Ann", pin=PIN), join(store, "Max", Role.MANAGER, pin="4862")
    with running(qapp, folder, Settings(None)) as (desktop, keys):
        hands = Hands(desktop, keys, Ledger(PRICE_LIST, FLOAT))
        hands.approver = "Max", "4862"
        hands.sign_in("Ann", PIN)
        hands.go_to_till()
        hands.open_shift()
        customers = Customers(hands, 5)
        hands.scan(PRICE_LIST[0])
        hands.pay_cash()
        assert hands.approvals == 0
        hands.scan(PRICE_LIST[0])
        hands.discount_line("10 %")
        hands.pay_card()
        hands.scan(PRICE_LIST[1])
        hands.price(Fraction("1.99"))
        sold = hands.pay_cash(500)
        hands.void_last(sold)
        hands.take_back([PRICE_LIST[4]])
        assert hands.approvals == 4
        for _customer in range(3):
            customers.serve()
        hands.close_shift(in_pieces(hands.ledger.shift.expected))
        keys.press(ESC)
    with open_store(folder) as store, reading(store.readers) as session:
        (kept,) = session.driver.execute("SELECT figures FROM till_session_close").fetchone()
        z_agrees(json.loads(kept), hands.ledger, hands.ledger.shift.expected)
        shelves_agree(session, hands.ledger)
        query = "SELECT staff_key, action FROM approval ORDER BY approval_key"
        found = session.driver.execute(query).fetchall()
        wanted = ["give_discount", "override_price", "void_sale", "refund_without_receipt"]
        assert found[:4] == [(manager, action) for action in wanted]
        assert len(found) >= hands.approvals
        assert session.driver.execute("SELECT DISTINCT staff_key FROM sale").fetchall() == [(cashier,)]
    same(dict.fromkeys(("audit", "receipts"), "ok"), {k: v for k, v in command(folder, "verify").items() if k in ("audit", "receipts")})
