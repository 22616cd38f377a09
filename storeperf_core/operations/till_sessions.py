"""Shifts: opened with a float, cash put in and taken out, counted and closed. In code a shift is a `till_session`.

Each is a fact of its own and never changed. What should be in the drawer is the sum of what happened; a difference to
what was counted is recorded, never refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any
from zoneinfo import ZoneInfo

from storeperf_core.domain.business_date import local_day_number, utc_to_wall
from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.sale import HIGHEST_AMOUNT_MINOR
from storeperf_core.domain.staff import Action
from storeperf_core.operations.changes import Changed, Entity
from storeperf_core.operations.permissions import require
from storeperf_core.operations.wording import checked_name
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.sale_rows import last_receipt
from storeperf_core.store.session import Place, ReadSession, WriteSession
from storeperf_core.store.session_figures import SessionFigures, session_figures
from storeperf_core.store.tables import cash_movement, till_session, till_session_close
from storeperf_core.sync.records import canonical_json


@dataclass(frozen=True, slots=True)
class ClosedSession:
    """The Z report: the figures, what was counted in cash, and by denomination (minor units) if it was."""

    figures: SessionFigures
    counted_minor: int
    pieces: dict[int, int]

    @property
    def difference_minor(self) -> int:
        """Over (positive) or short."""
        return self.counted_minor - self.figures.expected_minor

    def to_json(self) -> dict[str, Any]:
        """As it is printed and kept."""
        return {
            **self.figures.to_json(),
            "counted_minor": self.counted_minor,
            "difference_minor": self.difference_minor,
            "pieces": {str(value): count for value, count in self.pieces.items()},
        }


def open_till_session(session: WriteSession, actor: Actor, float_minor: int = 0) -> Changed:
    """Open a shift on this till with so much cash in the drawer. Refused while another is open."""
    _require_amount(float_minor)
    with session.change("open_till_session", actor) as change:
        require(change, Action.RUN_SHIFT)
        if _open_key(session.driver, change.place) is not None:
            raise Refusal("A shift is open already. Close it first.")
        key = _open(change, session.driver, float_minor)
    return Changed.of(Entity.TILL_SESSIONS, key)


def ensure_open(change: Change) -> None:
    """Open a shift with float 0 if none is open, in the transaction of what needs one."""
    driver = change.driver
    if _open_key(driver, change.place) is None:
        _open(change, driver, 0)


def move_cash(session: WriteSession, actor: Actor, amount_minor: int, reason: str) -> Changed:
    """Put cash into the drawer (positive) or take it out, for a reason. Refused without an open shift."""
    _require_amount(abs(amount_minor))
    why = checked_name(reason)
    if amount_minor == 0:
        raise Refusal("The amount of cash must not be zero.")
    if why is None:
        raise Refusal("Say why the cash is moved.")
    with session.change("move_cash", actor) as change:
        require(change, Action.MOVE_CASH, why)
        key = change.insert(
            cash_movement,
            session_key=require_open(session.driver, change.place),
            staff_key=actor.staff_key,
            moved_at_utc=change.at_utc,
            amount_minor=amount_minor,
            reason=why,
        )
    return Changed.of(Entity.TILL_SESSIONS, key)


def current_figures(session: ReadSession, place: Place) -> SessionFigures:
    """The X report of the shift that is open. Refused when none is."""
    return session_figures(session.driver, require_open(session.driver, place))


def close_till_session(
    session: WriteSession, actor: Actor, counted_minor: int | None = None, pieces: Mapping[int, int] | None = None
) -> ClosedSession:
    """Close the open shift. The cash was counted as an amount, or as `pieces` of each denomination (minor units)."""
    pieces = {value: count for value, count in sorted((pieces or {}).items()) if count}
    if any(value <= 0 or count < 0 for value, count in pieces.items()):
        raise Refusal("Coins and notes are counted in pieces of 0 or more.")
    counted = sum(value * count for value, count in pieces.items()) if counted_minor is None else counted_minor
    _require_amount(counted)
    with session.change("close_till_session", actor) as change:
        require(change, Action.RUN_SHIFT)
        session_key = require_open(session.driver, change.place)
        closed = ClosedSession(session_figures(session.driver, session_key), counted, pieces)
        change.insert(
            till_session_close,
            session_key=session_key,
            staff_key=actor.staff_key,
            closed_at_utc=change.at_utc,
            last_receipt=closed.figures.last_receipt,
            expected_minor=closed.figures.expected_minor,
            counted_minor=counted,
            figures=canonical_json(closed.to_json()),
        )
    return closed


def require_open(driver: Connection, place: Place) -> int:
    """The key of the shift that is open on this till. Raises Refusal when none is."""
    key = _open_key(driver, place)
    if key is None:
        raise Refusal("No shift is open. Open one first.")
    return key


def _open(change: Change, driver: Connection, float_minor: int) -> int:
    place = change.place
    wall, _ = utc_to_wall(change.at_utc, ZoneInfo(place.timezone))
    last = driver.execute(_LAST_NUMBER, (place.till_key, place.incarnation)).fetchone()[0]
    return change.insert(
        till_session,
        till_key=place.till_key,
        staff_key=change.actor.staff_key,
        incarnation=place.incarnation,
        number=last + 1,
        opened_at_utc=change.at_utc,
        business_date=local_day_number(wall, place.day_cutoff_minutes),
        float_minor=float_minor,
        first_receipt=last_receipt(driver, place).next_counter(place),
    )


def _open_key(driver: Connection, place: Place) -> int | None:
    """The shift that is open; one of an earlier incarnation was left behind with its computer."""
    row = driver.execute(_NEWEST, (place.till_key, place.incarnation)).fetchone()
    return None if row is None or row[1] is not None else row[0]


def _require_amount(amount_minor: int) -> None:
    if amount_minor < 0:
        raise Refusal("The amount of cash cannot be below zero.")
    if amount_minor >= HIGHEST_AMOUNT_MINOR:
        raise Refusal("An amount above 1,000,000,000 cannot be kept.")


_LAST_NUMBER = "SELECT coalesce(max(number), 0) FROM till_session WHERE till_key = ? AND incarnation = ?"
_NEWEST = (
    "SELECT s.session_key, c.close_key FROM till_session s LEFT JOIN till_session_close c USING (session_key)"
    " WHERE s.till_key = ? AND s.incarnation = ? ORDER BY s.number DESC LIMIT 1"
)
