"""PINs: kept as Argon2id, tried away from the writer, and slower after wrong ones.

Hashing takes about 80 ms on purpose, so it is never done by the connection that writes: a sale would wait for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.pin import checked_pin
from storeperf_core.domain.staff import allowed_actions, needs_pin
from storeperf_core.store.session import ReadSession

if TYPE_CHECKING:
    from argon2 import PasswordHasher

# RFC 9106 wants as much memory and time as can be spared: 32 MiB three times over are 80 ms on a small computer.
_MEMORY_KIB, _PASSES, _LANES = 32 * 1024, 3, 1


@dataclass(frozen=True, slots=True, repr=False)
class HashedPin:
    """A PIN as it is kept: Argon2's own text. Made by `hashed`."""

    text: str


@dataclass(frozen=True, slots=True, repr=False)
class TriedPin:
    """A PIN that was compared with what is kept of a person (`against`); whether it counts says `PinChecks.answer`."""

    staff_key: int
    is_right: bool
    against: str | None


def hashed(pin: str) -> HashedPin:
    """A new PIN, ready to be kept. Raises Refusal for one that is too short, too long or easily guessed."""
    return HashedPin(_hasher().hash(checked_pin(pin)))


def try_pin(session: ReadSession, staff_key: int, pin: str) -> TriedPin:
    """Compare `pin` with that of a member of staff; empty: whether they sign in without one.

    Raises Refusal when they are not there any more, or need a PIN and have none.
    """
    row = session.driver.execute(_PERSON, (staff_key,)).fetchone()
    if row is None:
        raise Refusal("This person is no longer there.")
    kept, *role = row
    if kept is None and needs_pin(allowed_actions(*role)):
        raise Refusal("This person has no PIN yet and needs one. An owner can set it in Team & audit.")
    return TriedPin(staff_key, not pin if kept is None else _matches(kept, pin), kept)


def pins_are_used(session: ReadSession) -> bool:
    """Whether anybody has a PIN; until then the owner is signed in without one."""
    return session.driver.execute(_ANY).fetchone() is not None


def _matches(kept: str, pin: str) -> bool:
    from argon2.exceptions import VerifyMismatchError

    try:
        return _hasher().verify(kept, pin)
    except VerifyMismatchError:
        return False


def _hasher() -> PasswordHasher:
    # 56 ms to import: only where a PIN is typed.
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=_PASSES, memory_cost=_MEMORY_KIB, parallelism=_LANES)


_PERSON = "SELECT pin_hash, role, granted, denied FROM staff WHERE staff_key = ? AND active = 1 AND deleted = 0"
_ANY = "SELECT 1 FROM staff WHERE pin_hash IS NOT NULL AND active = 1 AND deleted = 0 LIMIT 1"
