"""What a store is called and when its day ends."""

from __future__ import annotations

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.changes import NOTHING, Changed, Entity
from storeperf_core.operations.wording import checked_name
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import store

LATEST_CUTOFF_MINUTES = 12 * 60


def edit_place(session: WriteSession, actor: Actor, *, name: str, day_cutoff_minutes: int) -> Changed:
    """Give the store another name or another end of its day; sales that are there keep their business date.

    `day_cutoff_minutes` counts from midnight: what is sold before it belongs to the day before. Refuses an empty name
    and a cut-off after noon.
    """
    kept = checked_name(name)
    if kept is None:
        raise Refusal("A store needs a name.")
    if not 0 <= day_cutoff_minutes <= LATEST_CUTOFF_MINUTES:
        raise Refusal("The day ends between midnight and noon.")
    with session.change("edit_store", actor, scope="organisation") as change:
        if not change.update(store, session.place.store_key, name=kept, day_cutoff_minutes=day_cutoff_minutes):
            return NOTHING
    session.look_round()
    return Changed.of(Entity.SETTINGS, session.place.store_key)
