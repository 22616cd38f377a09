"""Vouchers: sold, given for what came back, asked for what they hold, and what becomes of those that receipts name.

A voucher that is sold is money owed, not revenue: no sale is made of it. Cash paid for it goes into the drawer by a
movement of cash in the same transaction, so that the shift expects it (docs/decisions/0018).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from sqlite3 import Connection
from zoneinfo import ZoneInfo

from storeperf_core.domain.business_date import day_of, local_day_number, utc_to_wall
from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import plain_amount
from storeperf_core.domain.sale import HIGHEST_AMOUNT_MINOR
from storeperf_core.domain.staff import Action
from storeperf_core.domain.tender import Offered, Tender, TenderKind
from storeperf_core.domain.voucher import new_code, read_code
from storeperf_core.operations.changes import NOTHING, Changed, Entity
from storeperf_core.operations.permissions import require
from storeperf_core.operations.till_sessions import require_open
from storeperf_core.operations.vouchers_from_elsewhere import limit_elsewhere, limit_kept
from storeperf_core.operations.wording import checked_name
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.session import Place, ReadSession, WriteSession
from storeperf_core.store.tables import cash_movement, voucher
from storeperf_core.store.voucher_ledger import Voucher, find_voucher, move


@dataclass(frozen=True, slots=True)
class AskedVoucher:
    """A voucher to be sold. `voucher_id` (16 bytes) makes it happen once; paid in cash or by card, in one amount.

    `expires_on` is its last business date (days since 1970). `reason` is what the movement of cash is called.
    """

    voucher_id: bytes
    amount_minor: int
    paid_with: TenderKind
    reason: str
    expires_on: int | None = None


@dataclass(frozen=True, slots=True)
class SoldVoucher:
    """A voucher that was sold. `repeated`: it had been before, by the same id."""

    code: str
    amount_minor: int
    expires_on: int | None
    repeated: bool = False

    @property
    def changed(self) -> Changed:
        """What pages are told."""
        return NOTHING if self.repeated else Changed.of(Entity.TILL_SESSIONS)


def issue_voucher(session: WriteSession, actor: Actor, asked: AskedVoucher) -> SoldVoucher:
    """Sell a voucher. Asked again with its id, it answers as it did.

    Raises Refusal without an open shift, for an amount that is none, other tenders than cash and card, and a day that
    is over; NeedsApproval as `Action.ISSUE_VOUCHER` asks for it.
    """
    if not 0 < asked.amount_minor < HIGHEST_AMOUNT_MINOR:
        raise Refusal("The amount of a voucher must be above zero.")
    if asked.paid_with not in (TenderKind.CASH, TenderKind.CARD):
        raise Refusal("A voucher is paid in cash or by card.")
    why = checked_name(asked.reason)
    if why is None:
        raise Refusal("Say why the cash is moved.")
    with session.change("issue_voucher", actor) as change:
        done = _sold_already(change, asked)
        if done is not None:
            return done
        session_key = require_open(change.driver, change.place)
        require(change, Action.ISSUE_VOUCHER)
        if asked.expires_on is not None and asked.expires_on < today(change):
            raise Refusal("The last day of the voucher is over already.")
        code, key = _issue(change, asked.expires_on, voucher_id=asked.voucher_id)
        move(change, [(key, asked.amount_minor)])
        if asked.paid_with is TenderKind.CASH:
            change.insert(
                cash_movement,
                session_key=session_key,
                staff_key=actor.staff_key,
                moved_at_utc=change.at_utc,
                amount_minor=asked.amount_minor,
                reason=why,
            )
    return SoldVoucher(code, asked.amount_minor, asked.expires_on)


def voucher_balance(session: ReadSession, text: str) -> Voucher:
    """The voucher whose code was typed or scanned as `text`. Raises Refusal for a typing error and an unknown one."""
    code = read_code(text)
    found = find_voucher(session.driver, code)
    if found is None:
        raise Refusal("There is no voucher {code} here.", code=code)
    return found


def redeemable(session: ReadSession, place: Place, text: str, at_utc: int) -> tuple[str, int]:
    """(code, most) of the voucher typed or scanned as `text`: up to how much (minor units) it pays at this instant.

    Raises Refusal as `with_limits` would for it.
    """
    code = read_code(text)
    found = _valid(session.driver, code, day_at(place, at_utc))
    if found is not None:
        return code, found.balance_minor
    limit = limit_kept(session.driver)
    if limit == 0:
        raise Refusal("There is no voucher {code} here.", code=code)
    return code, limit


def with_limits(change: Change, offered: Sequence[Offered]) -> tuple[Offered, ...]:
    """What a customer puts down, each voucher with its code as it is kept and with what it holds.

    Raises Refusal for a voucher without a code, one that is used up, expired, named twice or unknown, as far as
    vouchers from elsewhere are not taken.
    """
    if any(each.kind is TenderKind.EXCHANGE for each in offered):
        raise Refusal("The credit of an exchange cannot be put down.")
    if all(each.kind is not TenderKind.VOUCHER for each in offered):
        return tuple(offered)
    checked = tuple(_with_limit(change, each) if each.kind is TenderKind.VOUCHER else each for each in offered)
    codes = [each.reference for each in checked if each.kind is TenderKind.VOUCHER]
    for code in codes:
        if codes.count(code) > 1:
            raise Refusal("The voucher {code} is named twice.", code=code)
    return checked


def book(change: Change, tenders: Sequence[Tender]) -> tuple[Tender, ...]:
    """Take off vouchers what they paid, put on them what is given back. Where that names none, a new one is issued.

    Returns the tenders with the codes of all vouchers, to be written in the same transaction.
    """
    if all(each.kind is not TenderKind.VOUCHER for each in tenders):
        return tuple(tenders)
    movements: list[tuple[int, int]] = []
    booked = []
    for each in tenders:
        if each.kind is TenderKind.VOUCHER:
            code, key = _voucher_of(change, each)
            if each.amount_minor > 0 and change.driver.execute(_IS_NEW, (key, change.txn_key)).fetchone():
                movements.append((key, each.amount_minor))
            movements.append((key, -each.amount_minor))
            booked.append(replace(each, reference=code))
        else:
            booked.append(each)
    move(change, movements)
    return tuple(booked)


def today(change: Change) -> int:
    """The business date of the transaction (days since 1970)."""
    return day_at(change.place, change.at_utc)


def day_at(place: Place, at_utc: int) -> int:
    """The business date of an instant at `place`."""
    wall, _ = utc_to_wall(at_utc, ZoneInfo(place.timezone))
    return local_day_number(wall, place.day_cutoff_minutes)


def _with_limit(change: Change, offered: Offered) -> Offered:
    code = read_code(offered.reference or "")
    found = _valid(change.driver, code, today(change))
    if found is None:
        limit = limit_elsewhere(change, code)
        if (offered.amount_minor or 0) > limit:
            amount = plain_amount(limit, change.place.currency)
            raise Refusal("A voucher from elsewhere is taken up to {limit}.", limit=amount)
        return replace(offered, reference=code, limit_minor=limit)
    return replace(offered, reference=code, limit_minor=found.balance_minor)


def _valid(driver: Connection, code: str, day: int) -> Voucher | None:
    """The voucher with this code; None where it is not known here. Refuses one that is used up or expired."""
    found = find_voucher(driver, code)
    if found is None:
        return None
    if found.balance_minor <= 0:
        raise Refusal("The voucher {code} is used up.", code=code)
    if found.expires_on is not None and found.expires_on < day:
        raise Refusal("The voucher {code} was valid until {day}.", code=code, day=day_of(found.expires_on).isoformat())
    return found


def _voucher_of(change: Change, tender: Tender) -> tuple[str, int]:
    """(code, key) of the voucher that a tender takes from or gives to; a new one where there is none yet."""
    if tender.reference is None:
        return _issue(change)
    code = read_code(tender.reference)
    found = find_voucher(change.driver, code)
    if found is not None:
        return code, found.voucher_key
    if tender.amount_minor < 0:
        raise Refusal("There is no voucher {code} here.", code=code)
    return _issue(change, code=code)


def _issue(
    change: Change, expires_on: int | None = None, *, voucher_id: bytes | None = None, code: str | None = None
) -> tuple[str, int]:
    """A new voucher with nothing on it yet: its code and key."""
    code = code or new_code()
    values = {} if voucher_id is None else {"voucher_id": voucher_id}
    return code, change.insert(voucher, code=code, issued_at_utc=change.at_utc, expires_on=expires_on, **values)


def _sold_already(change: Change, asked: AskedVoucher) -> SoldVoucher | None:
    row = change.driver.execute(_SOLD, (asked.voucher_id,)).fetchone()
    if row is None:
        return None
    if row[1:3] != (asked.amount_minor, asked.expires_on) or bool(row[3]) != (asked.paid_with is TenderKind.CASH):
        raise Refusal("This id belongs to another voucher already, so none was issued.")
    return SoldVoucher(row[0], row[1], row[2], repeated=True)


_IS_NEW = "SELECT 1 FROM voucher WHERE voucher_key = ? AND txn_key = ?"
_SOLD = (
    "SELECT v.code, m.amount_minor, v.expires_on, (SELECT count(*) FROM cash_movement c WHERE c.txn_key = v.txn_key)"
    " FROM voucher v JOIN voucher_movement m ON m.voucher_key = v.voucher_key AND m.txn_key = v.txn_key"
    " WHERE v.voucher_id = ?"
)
