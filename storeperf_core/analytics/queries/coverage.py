"""What the store knows of a range of business dates."""

from __future__ import annotations

from sqlite3 import Connection

from storeperf_core.analytics.measures.completeness import Coverage


def coverage(connection: Connection, store_key: int, start: int, end: int) -> Coverage:
    """Known days, sales imports neither done nor undone, and the receipts of the range that came without some lines."""
    first, last = connection.execute(
        "SELECT (SELECT min(business_date) FROM rollup_store_day WHERE store_key = :store),"
        " (SELECT max(business_date) FROM rollup_store_day WHERE store_key = :store)",
        {"store": store_key},
    ).fetchone()
    # Of an import that is being undone, some sales count still and others no more.
    unfinished = connection.execute(
        "SELECT file_name FROM import_batch WHERE kind = 'sales' AND undone_at_utc IS NULL"
        " AND (finished_at_utc IS NULL OR state = 'undoing') ORDER BY batch_key"
    )
    incomplete = connection.execute(
        "SELECT business_date, count(*) FROM sale WHERE is_incomplete = 1 AND business_date >= ? AND business_date < ?"
        " AND is_live = 1 AND store_key = ? GROUP BY business_date",
        (start, end, store_key),
    )
    return Coverage(first, last, tuple(name for (name,) in unfinished), dict(incomplete.fetchall()))
