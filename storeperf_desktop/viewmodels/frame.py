"""What the window says around the pages."""

from __future__ import annotations

from typing import NamedTuple

from storeperf_core.store.session import ReadSession, load_place
from storeperf_desktop.viewmodels.till_shift import ShiftState, shift_state


class FrameFacts(NamedTuple):
    """The store's name, how many sale lines count in it, and the shift that is open at this till."""

    name: str
    lines: int
    shift: ShiftState | None


def frame_facts(session: ReadSession) -> FrameFacts:
    """As it is now."""
    query = "SELECT coalesce(sum(line_count), 0) FROM rollup_store_day"
    (lines,) = session.driver.execute(query).fetchone()
    return FrameFacts(load_place(session.connection).name, lines, shift_state(session))
