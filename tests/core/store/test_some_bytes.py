"""A sample of `test_every_byte` for every run: of each table a value that changes, a row that goes or comes twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from storeperf_core.store.integrity import verify
from storeperf_core.store.tables import metadata
from tests.core.operations.importing.sales.conftest import worker_on_a_thread
from tests.support.damage import (
    EXEMPT,
    LOCAL,
    TABLES,
    changes_of,
    is_found,
    missed_copies,
    missed_deletions,
    rows_of,
    whole_store_in_memory,
)

__all__ = ["worker_on_a_thread"]


@pytest.mark.usefixtures("worker_on_a_thread")
def test_a_sample_of_every_table(tmp_path: Path) -> None:
    missed: list[object] = []
    with whole_store_in_memory(tmp_path) as session:
        assert verify(session).differences == []
        assert [table.name for table in TABLES if not rows_of(session, table)] == []
        for place, table in enumerate(TABLES):
            rows = rows_of(session, table)
            where, row = rows[place % len(rows)]
            changes = list(changes_of(session, table, where, row))
            statement, value = changes[place * 5 % len(changes)]
            if not is_found(session, statement, (value,)):
                missed.append((statement, value))
            # Without the newest head the next sign again, so it is the first row that goes.
            missed += (missed_deletions if place % 2 else missed_copies)(session, table, rows[:1])
    assert missed == []


def test_what_is_not_proved_is_named_with_its_reason() -> None:
    assert all(LOCAL.values())
    for name, column in EXEMPT:
        assert column in metadata.tables[name].c
