"""The store's own record: read, and written."""

from __future__ import annotations

from collections.abc import Callable

from storeperf_core.operations.changes import Changed
from storeperf_core.operations.place import edit_place
from storeperf_core.store.opening import owner
from storeperf_core.store.session import Place, ReadSession, WriteSession, load_place

_OFFERED_MINUTES = range(0, 7 * 60, 60)


def cutoff_entries(also: int | None = None) -> list[tuple[str, str]]:
    """(key, `04:00`) of the hours a day may end at, with `also` among them."""
    minutes = sorted({*_OFFERED_MINUTES, *([] if also is None else [also])})
    return [(str(each), f"{each // 60:02}:{each % 60:02}") for each in minutes]


def read_place(session: ReadSession) -> Place:
    """The store as it stands now."""
    return load_place(session.connection)


def save_place(name: str, day_cutoff_minutes: int) -> Callable[[WriteSession], Changed]:
    """The write that gives the store this name and this end of the day."""

    def write(session: WriteSession) -> Changed:
        return edit_place(session, owner("desktop"), name=name, day_cutoff_minutes=day_cutoff_minutes)

    return write
