"""What the program remembers of how a store wants it: named values, kept as JSON."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select

from storeperf_core.operations.changes import NOTHING, Changed, Entity
from storeperf_core.store.change import Actor
from storeperf_core.store.session import ReadSession, WriteSession
from storeperf_core.store.tables import setting
from storeperf_core.sync.records import canonical_json


def get_setting(session: ReadSession, name: str, default: Any = None) -> Any:
    """The value that was kept under `name`, else `default`."""
    text = session.connection.scalar(select(setting.c.value).where(setting.c.name == name, setting.c.deleted == 0))
    return default if text is None else json.loads(text)


def set_setting(session: WriteSession, actor: Actor, name: str, value: Any) -> Changed:
    """Keep `value` (what JSON can hold, floats aside) under `name`."""
    text = canonical_json(value)
    with session.change("change_setting", actor) as change:
        key: int | None = change.connection.scalar(select(setting.c.setting_key).where(setting.c.name == name))
        if key is None:
            key = change.insert(setting, name=name, value=text)
        elif not change.update(setting, key, value=text, deleted=0):
            return NOTHING
    return Changed.of(Entity.SETTINGS, key)
