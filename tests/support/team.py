"""A team in tests: who is in it, and PINs that are hashed in no time."""

from __future__ import annotations

from storeperf_core.domain.staff import Action, Role
from storeperf_core.operations import pins
from storeperf_core.operations.staff import StaffForm, create_staff, set_pin
from storeperf_core.store.change import Actor, Approval
from storeperf_core.store.opening import OpenStore
from tests.support.stores import ME

OWNER_PIN, PIN = "2580", "1379"


def join(store: OpenStore, name: str, role: Role = Role.CASHIER, *granted: Action, pin: str = "") -> int:
    """Make a member of staff. Returns their key."""
    key = create_staff(store.to_write(), ME, StaffForm(name, role, frozenset(granted))).key
    if pin:
        give_pin(store, key, pin)
    return key


def give_pin(store: OpenStore, staff_key: int, pin: str) -> None:
    set_pin(store.to_write(), ME, staff_key, pins.hashed(pin))


def acting(staff_key: int, approved_by: int | None = None) -> Actor:
    return Actor(staff_key, "desktop", None if approved_by is None else approval_of_all(approved_by))


def approval_of_all(staff_key: int) -> Approval:
    """Of somebody who was shown everything that can be done."""
    return Approval(staff_key, tuple(action.value for action in Action))


class Clock:
    """A clock that is set by hand, for time that passes and for what the computer's clock says."""

    def __init__(self, now: float = 1_000_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def pass_(self, seconds: float) -> None:
        self.now += seconds
