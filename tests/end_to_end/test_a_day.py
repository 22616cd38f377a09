"""A day at the till by keyboard alone, whose every figure agrees to the penny with a ledger kept beside it."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from storeperf_core.domain.staff import Role
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
from tests.support.day_customers import Customers, Events
from tests.support.day_ledger import Ledger
from tests.support.day_shop import FLOAT, PRICE_LIST, in_pieces, new_shop
from tests.support.escpos_paper import paper_of
from tests.support.fast_pins import fast_pins
from tests.support.keyboard import ENTER, ESC, Keyboard
from tests.support.printer_server import PlayedPrinter, played_printer
from tests.support.stocktake_hands import StocktakeHands as Hands
from tests.support.team import OWNER_PIN, PIN, give_pin, join

__all__ = ["fast_pins"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DAY = "2026-06-16"
MORNING = datetime(2026, 6, 16, 8, 30, tzinfo=UTC)


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
        return {name: card.accessibleName() for name, card in row._cards.items()}

    keys.until(lambda: f"Transactions, {count}" in said().get("transactions", ""), lambda: f"{count} sales: {said()}")
    return said()


def play(
    desktop: bootstrap.Desktop, keys: Keyboard, printer: PlayedPrinter, seed: int, sales: int, events: Events
) -> Hands:
    """A float, customers, and what `events` says follows after so many of them. Returns the hands."""
    hands = Hands(desktop, keys, Ledger(PRICE_LIST, FLOAT))
    hands.go_to_till()
    hands.open_shift()
    customers = Customers(hands, seed, printer)
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
    5: (lambda day: day.hands.move_cash(-730, "Window cleaner"), Customers.look),
    6: (Customers.bring_back, Customers.stocktake),
    8: (Customers.refund,),
}
LONG: Events = {
    **SHORT,
    **dict.fromkeys(range(10, 200, 9), (Customers.refund,)),
    **dict.fromkeys(range(14, 200, 27), (Customers.exchange,)),
    **dict.fromkeys(range(16, 200, 30), (Customers.hold_and_recall,)),
    100: (Customers.look, lambda day: day.voucher(12_345, "card"), Customers.stocktake),
    150: (Customers.void, Customers.bring_back),
}


@pytest.mark.parametrize(
    ("seed", "sales", "events"), [(1, 15, SHORT), pytest.param(2, 200, LONG, marks=pytest.mark.slow)]
)
def test_a_day_by_keyboard_alone(qapp: Any, clock: None, tmp_path: Path, seed: int, sales: int, events: Events) -> None:
    folder = new_shop(tmp_path / "shop")
    with played_printer() as printer:
        settings = Settings(None)
        settings.choose(printer_kind="network", printer_address=printer.address)
        with running(qapp, folder, settings) as (desktop, keys):
            hands = play(desktop, keys, printer, seed, sales, events)
            counted = hands.ledger.shift.expected - 3
            hands.close_shift(in_pieces(counted))
            printer.sent.clear()
            keys.press(ENTER)
            keys.until(lambda: b"Counted" in printer.sent, "the printed Z report")
            keys.press(ESC)
            cards = look_at_today(desktop, keys, hands.ledger)
            cards_agree(cards, hands.ledger)
            commands_agree(folder, hands.ledger, DAY, PRICE_LIST)
    paper_agrees(paper_of(bytes(printer.sent)).rows, hands.ledger, counted)
    with open_store(folder) as store, reading(store.readers) as session:
        (kept,) = session.driver.execute("SELECT figures FROM till_session_close").fetchone()
        z_agrees(json.loads(kept), hands.ledger, counted)
        shelves_agree(session, hands.ledger)


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
        customers = Customers(hands, 5, PlayedPrinter())
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
    same(
        dict.fromkeys(("audit", "receipts"), "ok"),
        {k: v for k, v in command(folder, "verify").items() if k in ("audit", "receipts")},
    )
