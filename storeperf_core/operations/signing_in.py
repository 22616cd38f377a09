"""Who signs in, locks the till or approves: answered by facts, which also say how long wrong PINs have to wait."""

from __future__ import annotations

import math
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.pin import LONGEST_WAIT_SECONDS, wait_seconds
from storeperf_core.domain.staff import AccessKind, Action, allowed_actions, needs_pin
from storeperf_core.operations.pins import TriedPin
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.session import ReadSession, WriteSession
from storeperf_core.store.tables import staff_access

_RIGHT = (AccessKind.SIGN_IN, AccessKind.UNLOCK, AccessKind.APPROVE, AccessKind.PIN_SET)
_FORGIVING = frozenset(each.value for each in _RIGHT)
_WRONG = AccessKind.WRONG_PIN.value
_SECOND_US = 1_000_000


@dataclass(frozen=True, slots=True)
class Person:
    """A member of staff as others see them. `can_sign_in` says nothing of the PIN, only that there is a way."""

    staff_key: int
    name: str
    role: str
    actions: frozenset[Action]
    has_pin: bool
    active: bool
    last_signed_in_utc: int | None

    @property
    def can_sign_in(self) -> bool:
        return self.active and (self.has_pin or not needs_pin(self.actions))


@dataclass(frozen=True, slots=True)
class PinAnswer:
    """Whether the PIN was right, and how many seconds the next one has to wait."""

    is_right: bool
    wait_seconds: int = 0


class PinChecks:
    """Answers PINs for one run of the program, and makes wrong ones wait.

    How many were wrong is read from the facts, so starting the program anew forgives nothing. Time since one that was
    given in this run is told by a clock that nobody can set; since an older one by the computer's clock as it was at
    the start, and where that had been set back, nothing of the wait counts as over.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic, clock: Callable[[], float] = time.time) -> None:
        self._monotonic = monotonic
        self._began, self._clock_began = monotonic(), clock()
        self._given: dict[int, float] = {}

    def wait_seconds(self, driver: sqlite3.Connection, staff_key: int) -> int:
        """Whole seconds until the person's next PIN is answered; 0: at once."""
        wrong, newest = _wrong_in_a_row(driver, staff_key)
        if newest is None:
            return 0
        return max(math.ceil(wait_seconds(wrong) - self._passed(*newest)), 0)

    def answer(
        self, session: WriteSession, actor: Actor, tried: TriedPin, kind: AccessKind, actions: Sequence[Action] = ()
    ) -> PinAnswer:
        """Keep that the PIN was right (as `kind`) or wrong. While the person has to wait nothing is kept or answered.

        `actor` is who works at the till now; a right PIN is the person's own doing. `actions` are what an approval
        is asked for. Raises Refusal when the person or their PIN was changed since `tried`.
        """
        who = Actor(tried.staff_key, actor.via) if tried.is_right else actor
        with session.change(kind.value if tried.is_right else _WRONG, who) as change:
            row = change.driver.execute(_PIN, (tried.staff_key,)).fetchone()
            if row is None or row[0] != tried.against:
                raise Refusal("This person was changed in the meantime. Try again.")
            waits = self.wait_seconds(change.driver, tried.staff_key)
            if waits:
                return PinAnswer(False, waits)
            leaves = kind is AccessKind.SIGN_IN and actor.staff_key not in (None, tried.staff_key)
            if tried.is_right and leaves:
                _note(change, actor.staff_key, AccessKind.SIGN_OUT)
            noted = AccessKind(change.kind)
            key = _note(change, tried.staff_key, noted, actions[0].value if actions else None)
            for action in actions[1:] if tried.is_right else ():
                _note(change, tried.staff_key, noted, action.value)
        if tried.is_right:
            return PinAnswer(True)
        self._given[key] = self._monotonic()
        return PinAnswer(False, self.wait_seconds(session.driver, tried.staff_key))

    def _passed(self, access_key: int, at_utc: int) -> float:
        """Seconds since a wrong PIN."""
        given = self._given.get(access_key)
        if given is not None:
            return self._monotonic() - given
        before = self._clock_began - at_utc / _SECOND_US
        return max(before, 0.0) + self._monotonic() - self._began


def lock(session: WriteSession, actor: Actor) -> None:
    """Keep that the till was locked, by its user or (after a while without input) by itself."""
    with session.change(AccessKind.LOCK.value, actor) as change:
        _note(change, actor.staff_key, AccessKind.LOCK)


def people(session: ReadSession) -> list[Person]:
    """Every member of staff, those in use first, by name."""
    return [
        Person(key, name, role, allowed_actions(role, granted, denied), bool(has_pin), bool(active), last)
        for key, name, role, granted, denied, has_pin, active, last in session.driver.execute(_PEOPLE)
    ]


def _note(change: Change, staff_key: int | None, kind: AccessKind, action: str | None = None) -> int:
    return change.insert(staff_access, staff_key=staff_key, at_utc=change.at_utc, kind=kind.value, action=action)


def _wrong_in_a_row(driver: sqlite3.Connection, staff_key: int) -> tuple[int, tuple[int, int] | None]:
    """How many wrong PINs came after the last right one, and the newest of them as (key, instant)."""
    count, newest = 0, None
    for key, at_utc, kind in driver.execute(_NEWEST, (staff_key,)):
        if kind in _FORGIVING:
            break
        if kind == _WRONG:
            count += 1
            newest = newest or (key, at_utc)
        if wait_seconds(count) == LONGEST_WAIT_SECONDS:
            break
    return count, newest


_NEWEST = "SELECT access_key, at_utc, kind FROM staff_access WHERE staff_key = ? ORDER BY at_utc DESC, access_key DESC"
_PIN = "SELECT pin_hash FROM staff WHERE staff_key = ? AND active = 1 AND deleted = 0"
_PEOPLE = (
    "SELECT staff_key, name, role, granted, denied, pin_hash IS NOT NULL, active, (SELECT max(at_utc) FROM staff_access"
    " a WHERE a.staff_key = s.staff_key AND a.kind IN ('sign_in', 'unlock')) FROM staff s WHERE deleted = 0"
    " ORDER BY active DESC, name COLLATE NOCASE, staff_key"
)
