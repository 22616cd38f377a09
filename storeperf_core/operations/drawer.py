"""The cash drawer opened without a sale: who did it stays known."""

from __future__ import annotations

from storeperf_core.domain.staff import Action
from storeperf_core.operations.permissions import require
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import staff_access

OPENED = "open_drawer"
"""The `kind` of the fact in `staff_access`."""


def open_drawer(session: WriteSession, actor: Actor) -> None:
    """Note that the drawer is opened with nothing sold. The drawer itself is kicked once this is written."""
    with session.change("open_drawer", actor) as change:
        require(change, Action.OPEN_DRAWER)
        change.insert(staff_access, staff_key=actor.staff_key, at_utc=change.at_utc, kind=OPENED)
