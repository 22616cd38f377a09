"""What a batch had done when a crash ended it, so that its rows, met again, count as its own and not as doubles."""

from __future__ import annotations

from sqlalchemy import Table, delete, select

from storeperf_core.operations.importing.records.steps import Outcome
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import batch_record, import_set_aside, stock_count

Left = dict[int, Outcome]
"""What the batch made or changed, by local key; of stock counts, by that of the product counted."""


def left_by_crash(writer: WriteSession, batch_key: int, table: Table) -> Left:
    """What the batch did to `table` already. Its rows are read again from the first, so none is set aside any more."""
    with writer.derived():
        connection = writer.connection
        connection.execute(delete(import_set_aside).where(import_set_aside.c.batch_key == batch_key))
        if table is stock_count:
            counted = select(stock_count.c.product_key).where(stock_count.c.batch_key == batch_key)
            return dict.fromkeys(connection.scalars(counted), "added")
        query = select(batch_record.c.record_key, batch_record.c.before).where(
            batch_record.c.batch_key == batch_key, batch_record.c.entity == table.name
        )
        return {row.record_key: "added" if row.before is None else "changed" for row in connection.execute(query)}
