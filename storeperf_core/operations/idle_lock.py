"""After how many minutes without input the till locks itself. A setting of the store; 0: never."""

from __future__ import annotations

from sqlalchemy import select

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.staff import Action
from storeperf_core.operations.changes import NOTHING, Changed, Entity
from storeperf_core.operations.permissions import require
from storeperf_core.operations.writing import Reading
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import setting

USUAL_MINUTES = 5
MOST_MINUTES = 24 * 60
_NAME = "idle_lock_minutes"


def idle_minutes(session: Reading) -> int:
    """Minutes until the till locks itself; 0: never."""
    kept = session.connection.scalar(select(setting.c.value).where(setting.c.name == _NAME, setting.c.deleted == 0))
    return int(kept) if kept is not None and kept.isdigit() else USUAL_MINUTES


def set_idle_minutes(session: WriteSession, actor: Actor, minutes: int) -> Changed:
    """Say after how many minutes the till locks itself; 0: never. Refuses more than a day."""
    if not 0 <= minutes <= MOST_MINUTES:
        raise Refusal("The till locks itself after 0 to {limit} minutes.", limit=MOST_MINUTES)
    with session.change("edit_setting", actor) as change:
        if minutes == idle_minutes(change):
            return NOTHING
        require(change, Action.EDIT_SETTINGS)
        key = change.connection.scalar(select(setting.c.setting_key).where(setting.c.name == _NAME))
        if key is None:
            key = change.insert(setting, name=_NAME, value=str(minutes))
        else:
            change.update(setting, key, value=str(minutes), deleted=0)
    return Changed.of(Entity.SETTINGS, key)
