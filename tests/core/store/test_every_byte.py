"""Whatever is changed, deleted or copied behind the program's back, in any row of any table: `verify` names it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Table

from storeperf_core.store.session import ReadSession
from tests.support.damage import TABLES, missed_changes, missed_copies, missed_deletions, rows_of, whole_store_in_memory

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReadSession]:
    with whole_store_in_memory(tmp_path_factory.mktemp("whole")) as session:
        yield session


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_value_of_every_row(session: ReadSession, table: Table) -> None:
    assert missed_changes(session, table, rows_of(session, table)) == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_row_that_is_deleted(session: ReadSession, table: Table) -> None:
    rows = rows_of(session, table)
    if table.name == "audit_head":
        # Without the newest one the next sign again; it is kept beside the key too (`test_audit_heads`).
        rows = rows[:-1]
    assert missed_deletions(session, table, rows) == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_row_that_is_copied(session: ReadSession, table: Table) -> None:
    assert missed_copies(session, table, rows_of(session, table)) == []
