"""The store's own record: read, and written."""

from __future__ import annotations

from collections.abc import Callable

from storeperf_core.operations.changes import Changed
from storeperf_core.operations.idle_lock import idle_minutes, set_idle_minutes
from storeperf_core.operations.place import edit_place
from storeperf_core.store.change import Actor
from storeperf_core.store.session import Place, ReadSession, WriteSession, load_place
from storeperf_desktop.i18n import _, ngettext

_OFFERED_MINUTES = range(0, 7 * 60, 60)
_LOCK_MINUTES = (1, 2, 5, 10, 15, 30, 60)


def cutoff_entries(also: int | None = None) -> list[tuple[str, str]]:
    """(key, `04:00`) of the hours a day may end at, with `also` among them."""
    minutes = sorted({*_OFFERED_MINUTES, *([] if also is None else [also])})
    return [(str(each), f"{each // 60:02}:{each % 60:02}") for each in minutes]


def lock_entries(also: int) -> list[tuple[str, str]]:
    """(key, in words) of the minutes without input after which the till can lock itself, with `also` among them."""
    minutes = sorted({*_LOCK_MINUTES, also} - {0})
    words = [(str(each), ngettext("after {count} minute", "after {count} minutes", each)) for each in minutes]
    return [*((key, text.format(count=key)) for key, text in words), ("0", _("never"))]


def read_place(session: ReadSession) -> Place:
    """The store as it stands now."""
    return load_place(session.connection)


def read_settings(session: ReadSession) -> tuple[Place, int]:
    """The store as it stands now, and after how many idle minutes its till locks itself."""
    return load_place(session.connection), idle_minutes(session)


def save_place(name: str, day_cutoff_minutes: int, lock_minutes: int) -> Callable[[WriteSession, Actor], Changed]:
    """The write that gives the store this name and this end of the day, and says when its till locks itself."""

    def write(session: WriteSession, actor: Actor) -> Changed:
        edited = edit_place(session, actor, name=name, day_cutoff_minutes=day_cutoff_minutes)
        locking = set_idle_minutes(session, actor, lock_minutes)
        return edited or locking

    return write
