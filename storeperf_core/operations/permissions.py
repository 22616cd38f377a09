"""Who may do what: checked where it is done, in the transaction that does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from storeperf_core.domain.errors import NeedsApproval, Refusal
from storeperf_core.domain.staff import Action, allowed_actions
from storeperf_core.operations.writing import Reading
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.tables import approval


def require(change: Change, action: Action, reason: str | None = None) -> None:
    """Let the transaction go on if its actor may do `action`, or somebody who may has approved it.

    An approval that was needed becomes a fact of the transaction, with its approver and action. What the program does
    by itself needs no permission. Raises NeedsApproval when it takes somebody else, Refusal when the approver may not
    either.
    """
    require_all(change, (action,), {action: reason})


def require_all(change: Change, actions: Sequence[Action], reasons: Mapping[Action, str | None] | None = None) -> None:
    """As `require` for each of `actions`, all that a transaction takes: one PIN approves them, once all were named."""
    actor = change.actor
    if actor.staff_key is None:
        return
    allowed = may(change, actor.staff_key)
    missing = [action for action in actions if action not in allowed]
    if not missing:
        return
    given = actor.approval
    if given is None or not {action.value for action in missing}.issubset(given.actions):
        raise NeedsApproval(*(action.value for action in missing))
    if not may(change, given.staff_key).issuperset(missing):
        raise Refusal("Who approved this is not allowed to do it either.")
    for action in missing:
        # It happened in this store, also where what it allows is the organisation's.
        change.insert(
            approval,
            store_key=change.place.store_key,
            staff_key=given.staff_key,
            at_utc=change.at_utc,
            action=action.value,
            reason=None if reasons is None else reasons.get(action),
        )


def may(change: Change, staff_key: int) -> frozenset[Action]:
    """What a member of staff may do; nothing once they have left."""
    row = change.driver.execute(_ROLE, (staff_key,)).fetchone()
    return frozenset() if row is None else allowed_actions(*row)


def an_owner(session: Reading, via: str) -> Actor:
    """The owner in whose name a command in a terminal acts: whoever may run it on this computer could do as much."""
    (key,) = session.connection.exec_driver_sql(_OWNER).one()
    return Actor(key, via)


_OWNER = "SELECT min(staff_key) FROM staff WHERE role = 'owner' AND active = 1 AND deleted = 0"
_ROLE = "SELECT role, granted, denied FROM staff WHERE staff_key = ? AND active = 1 AND deleted = 0"
