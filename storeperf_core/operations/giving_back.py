"""What a cashier sees of a sale before something of it is taken back: what is left, and by what it was paid."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from sqlite3 import Connection

from storeperf_core.domain.tender import Room, Tender, TenderKind
from storeperf_core.operations.money_paid import money_left, room_of
from storeperf_core.operations.refunds import SoldLine, sold_lines
from storeperf_core.operations.vouchers import day_at
from storeperf_core.store.session import Place, ReadSession
from storeperf_core.store.voucher_ledger import find_voucher


@dataclass(frozen=True, slots=True)
class Refundable:
    """A sale with what is left of its lines, and of its tenders less what was given back by each kind.

    `paid` is empty for a sale that was imported: nobody knows. `room` bounds what can be given back.
    """

    sale_key: int
    lines: tuple[SoldLine, ...]
    paid: tuple[Tender, ...]
    room: Room


def refundable(session: ReadSession, place: Place, sale_key: int) -> Refundable:
    """The sale, as a refund would find it. Raises Refusal for what is no sale that counts."""
    driver = session.driver
    lines = sold_lines(driver, sale_key)
    back = dict(driver.execute(_GIVEN_BACK, (sale_key,)).fetchall())
    left = _left(driver, sale_key, back, day_at(place, time.time_ns() // 1_000))
    room = room_of(driver, sale_key)
    paid = _within(room, _credit_as_voucher(driver, sale_key, left))
    return Refundable(sale_key, lines, paid, room)


def _within(room: Room, left: list[Tender]) -> tuple[Tender, ...]:
    """`left`, of which vouchers and then cards give no more than there is room for: cash may stand for them."""
    found = list(left)
    for kind in (TenderKind.VOUCHER, TenderKind.CARD):
        for place, each in enumerate(found):
            limit = room.limit(kind)
            if each.kind is kind and limit is not None:
                found[place] = replace(each, amount_minor=min(each.amount_minor, limit))
                room = room.less(kind, found[place].amount_minor)
    return tuple(each for each in found if each.amount_minor or each.kind is TenderKind.CASH)


def _left(driver: Connection, sale_key: int, back: dict[str, int], today: int) -> list[Tender]:
    found = []
    for kind, amount, reference in driver.execute(_TENDERS, (sale_key,)):
        taken = min(back.get(kind, 0), amount)
        back[kind] = back.get(kind, 0) - taken
        if amount > taken:
            found.append(Tender(TenderKind(kind), amount - taken, None, _usable(driver, kind, reference, today)))
    return found


def _credit_as_voucher(driver: Connection, sale_key: int, left: list[Tender]) -> list[Tender]:
    """`left`, in which as much of an exchange's credit is to go on a voucher as cannot come back as money."""
    money = money_left(driver, sale_key)
    credit = sum(each.amount_minor for each in left if each.kind is TenderKind.EXCHANGE)
    if money is None or not credit:
        return left
    as_money = sum(each.amount_minor for each in left if each.kind is not TenderKind.VOUCHER)
    voucher = min(max(as_money - money, 0), credit)
    return [*left, Tender(TenderKind.VOUCHER, voucher)] if voucher else left


def _usable(driver: Connection, kind: str, reference: str | None, today: int) -> str | None:
    """The voucher that goes back on; None, so that a new one is issued, where it can no longer be used."""
    if kind != TenderKind.VOUCHER.value or reference is None:
        return reference
    voucher = find_voucher(driver, reference)
    is_usable = voucher is not None and (voucher.expires_on is None or voucher.expires_on >= today)
    return reference if is_usable else None


_TENDERS = "SELECT kind, amount_minor, reference FROM tender WHERE sale_key = ? ORDER BY ordinal"
_GIVEN_BACK = (
    "SELECT t.kind, -sum(t.amount_minor) FROM sale s JOIN tender t USING (sale_key)"
    " WHERE s.refund_of_sale_key = ? AND s.is_live = 1 GROUP BY 1"
)
