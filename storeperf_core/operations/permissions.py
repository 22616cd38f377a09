"""Who may do what: checked where it is done, in the transaction that does it."""

from __future__ import annotations

from storeperf_core.domain.errors import NeedsApproval, Refusal
from storeperf_core.domain.staff import Action, allowed_actions
from storeperf_core.store.change import Change
from storeperf_core.store.tables import approval


def require(change: Change, action: Action, reason: str | None = None) -> None:
    """Let the transaction go on if its actor may do `action`, or somebody who may has approved it.

    An approval that was needed becomes a fact of the transaction, with its approver and action. What the program does
    by itself needs no permission. Raises NeedsApproval when it takes somebody else, Refusal when the approver may not
    either.
    """
    actor = change.actor
    if actor.staff_key is None or action in may(change, actor.staff_key):
        return
    if actor.approved_by is None:
        raise NeedsApproval(action.value)
    if action not in may(change, actor.approved_by):
        raise Refusal("Who approved this is not allowed to do it either.")
    change.insert(
        approval,
        store_key=change.place.store_key,
        staff_key=actor.approved_by,
        at_utc=change.at_utc,
        action=action.value,
        reason=reason,
    )


def may(change: Change, staff_key: int) -> frozenset[Action]:
    """What a member of staff may do; nothing once they have left."""
    row = change.driver.execute(_ROLE, (staff_key,)).fetchone()
    return frozenset() if row is None else allowed_actions(*row)


_ROLE = "SELECT role, granted, denied FROM staff WHERE staff_key = ? AND active = 1 AND deleted = 0"
