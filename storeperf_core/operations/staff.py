"""Making, editing and retiring members of staff, and giving them a PIN.

Who edits others can neither give nor take what they may not do themselves, and only an owner touches an owner; else
whoever was allowed to edit the team could make an owner of themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.staff import ALLOWED, AccessKind, Action, Role, allowed_actions
from storeperf_core.operations.changes import NOTHING, Changed, Entity
from storeperf_core.operations.permissions import may, require
from storeperf_core.operations.pins import HashedPin
from storeperf_core.operations.wording import checked_name
from storeperf_core.operations.writing import Reading
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import staff, staff_access

_KNOWN = frozenset(each.value for each in Action)


@dataclass(frozen=True, slots=True)
class StaffForm:
    """All that is said about a member of staff but for the PIN: what they may do beside or against their role."""

    name: str
    role: Role
    granted: frozenset[Action] = frozenset()
    denied: frozenset[Action] = frozenset()
    active: bool = True

    def checked(self) -> StaffForm:
        """The form as it is kept. Raises Refusal for a missing name and for an owner who shall not do something."""
        name = checked_name(self.name)
        if name is None:
            raise Refusal("A member of staff needs a name.")
        if self.role is Role.OWNER and self.denied:
            raise Refusal("An owner may do everything. Choose another role to take something away.")
        usual = ALLOWED[self.role]
        return replace(self, name=name, granted=self.granted - usual, denied=self.denied & usual)

    @property
    def actions(self) -> frozenset[Action]:
        """What somebody with this form may do."""
        return allowed_actions(self.role.value, _text(self.granted), _text(self.denied))


def staff_form(session: Reading, staff_key: int) -> StaffForm:
    """A member of staff as a form, ready to be edited. Raises Refusal when there is none with this key."""
    row = _row(session, staff_key)
    return StaffForm(row.name, Role(row.role), _actions(row.granted), _actions(row.denied), active=bool(row.active))


def create_staff(session: WriteSession, actor: Actor, form: StaffForm) -> Changed:
    """Make a member of staff, without a PIN. Refuses a name that somebody in use has."""
    form = form.checked()
    with session.change("create_staff", actor, scope="organisation") as change:
        require(change, Action.EDIT_STAFF)
        _require_power(change, form)
        _require_free_name(change, form.name)
        key = change.insert(staff, **_columns(form))
    return Changed.of(Entity.STAFF, key)


def edit_staff(session: WriteSession, actor: Actor, staff_key: int, before: StaffForm, after: StaffForm) -> Changed:
    """Write what differs between `before`, which the person saw, and `after`.

    Raises Refusal when somebody else has changed the record since, and when the store would be left without an owner
    or without an owner who can sign in.
    """
    after = after.checked()
    with session.change("edit_staff", actor, scope="organisation") as change:
        now = staff_form(change, staff_key)
        if after == now:
            return NOTHING
        if now != before:
            raise Refusal("Somebody else has changed this person in the meantime. Look at it again before you save.")
        require(change, Action.EDIT_STAFF)
        _require_power(change, now, after)
        if after.active and (after.name != now.name or not now.active):
            _require_free_name(change, after.name, staff_key)
        row = _row(change, staff_key)
        change.update(staff, staff_key, **_columns(after, row.granted, row.denied))
        _require_owner(change)
    return Changed.of(Entity.STAFF, staff_key)


def set_active(session: WriteSession, actor: Actor, staff_key: int, *, active: bool) -> Changed:
    """Take somebody out of the team, or back into it; what they did stays theirs."""
    now = staff_form(session, staff_key)
    return edit_staff(session, actor, staff_key, now, replace(now, active=active))


def set_pin(session: WriteSession, actor: Actor, staff_key: int, pin: HashedPin | None) -> Changed:
    """Give somebody a PIN or (None) take it away; either forgives the wrong ones given so far.

    Refuses a PIN for somebody while no owner has one, and to take away an owner's last one: nobody could sign in as an
    owner any more, or everybody could.
    """
    with session.change("remove_pin" if pin is None else "set_pin", actor, scope="organisation") as change:
        require(change, Action.EDIT_STAFF)
        _require_power(change, staff_form(change, staff_key))
        if not change.update(staff, staff_key, pin_hash=None if pin is None else pin.text):
            return NOTHING
        # What people do at a till is the store's, though the team is the organisation's.
        here, kind = change.place.store_key, AccessKind.PIN_SET.value
        change.insert(staff_access, store_key=here, staff_key=staff_key, at_utc=change.at_utc, kind=kind)
        _require_owner(change)
    return Changed.of(Entity.STAFF, staff_key)


def _require_power(change: Change, *forms: StaffForm) -> None:
    """Refuse what goes beyond what whoever decides may do themselves."""
    actor = change.actor
    if actor.staff_key is None:
        return
    key = actor.staff_key
    if Action.EDIT_STAFF not in may(change, key):
        assert actor.approval is not None, "`require` comes first"
        key = actor.approval.staff_key
    decider = staff_form(change, key)
    if decider.role is Role.OWNER:
        return
    if any(form.role is Role.OWNER for form in forms):
        raise Refusal("Only an owner can make or change an owner.")
    if any(form.actions - decider.actions for form in forms):
        raise Refusal("Nobody can decide on what they may not do themselves. An owner can do this.")


def _require_owner(change: Change) -> None:
    owners, with_pin, pins = change.driver.execute(_OWNERS).fetchone()
    if not owners:
        raise Refusal("The store needs an owner. Make somebody else an owner first.")
    if pins and not with_pin:
        raise Refusal("As long as anybody has a PIN, an owner needs one. Set the owner's first and remove it last.")


def _require_free_name(change: Change, name: str, but: int = 0) -> None:
    taken = change.driver.execute(_NAMES, (but,)).fetchall()
    if any(name.casefold() == other.casefold() for (other,) in taken):
        raise Refusal("There is somebody called {name} already. Add something that tells them apart.", name=name)


def _columns(form: StaffForm, granted: str = "", denied: str = "") -> dict[str, Any]:
    """The form as columns; names of actions that only a newer program knows stay."""
    return {
        "name": form.name,
        "role": form.role.value,
        "active": int(form.active),
        "granted": _text(form.granted, granted),
        "denied": _text(form.denied, denied),
    }


def _text(actions: frozenset[Action], before: str = "") -> str:
    return " ".join(sorted({each.value for each in actions} | (set(before.split()) - _KNOWN)))


def _actions(names: str) -> frozenset[Action]:
    return frozenset(Action(name) for name in names.split() if name in _KNOWN)


def _row(session: Reading, staff_key: int) -> Any:
    row = session.connection.execute(
        select(staff).where(staff.c.staff_key == staff_key, staff.c.deleted == 0)
    ).one_or_none()
    if row is None:
        raise Refusal("This person is no longer there.")
    return row


_OWNERS = (
    "SELECT coalesce(sum(role = 'owner'), 0), coalesce(sum(role = 'owner' AND pin_hash IS NOT NULL), 0),"
    " coalesce(sum(pin_hash IS NOT NULL), 0) FROM staff WHERE active = 1 AND deleted = 0"
)
_NAMES = "SELECT name FROM staff WHERE active = 1 AND deleted = 0 AND staff_key <> ?"
