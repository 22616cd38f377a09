"""What the window says around the pages."""

from __future__ import annotations

from storeperf_core.store.session import ReadSession, load_place


def frame_facts(session: ReadSession) -> tuple[str, int]:
    """The store's name, and how many sale lines count in it."""
    query = "SELECT coalesce(sum(line_count), 0) FROM rollup_store_day"
    (lines,) = session.driver.execute(query).fetchone()
    return load_place(session.connection).name, lines
