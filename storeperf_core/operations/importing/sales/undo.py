"""Taking back a batch of sales: what no other live batch holds stops to count, everywhere, chunk by chunk."""

from __future__ import annotations

import hashlib

from storeperf_core.domain.errors import Refusal
from storeperf_core.store import rollups
from storeperf_core.store.change import Actor
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import metadata

_CHUNK_SALES = 100

_STOPS = "sale_key IN (SELECT sale_key FROM temp.stops)"
_FIND_STOPS = """
INSERT INTO temp.stops SELECT t.sale_key FROM temp.taken t WHERE NOT EXISTS (
    SELECT 1 FROM batch_sale o WHERE o.sale_key = t.sale_key AND o.batch_key <> :batch AND o.is_live = 1)
"""
# Refunds go together with their sales: at no moment does one that counts point at a sale that does not.
_TAKE_REFUNDS = """
INSERT OR IGNORE INTO temp.taken SELECT r.sale_key FROM temp.taken t JOIN sale r ON r.refund_of_sale_key = t.sale_key
JOIN batch_sale b ON b.sale_key = r.sale_key AND b.batch_key = :batch AND b.is_live = 1
"""
# A refund that stays, of an import that was broken off before its sale's was, stands without its sale from now on.
_LET_GO = """
UPDATE sale SET refund_of_sale_key = NULL WHERE is_live = 1
AND refund_of_sale_key IN (SELECT sale_key FROM temp.stops) AND sale_key NOT IN (SELECT sale_key FROM temp.stops)
RETURNING sale_id
"""
_POINTED_AT = """
WITH held AS (SELECT sale_key, batch_key = :batch AS here FROM batch_sale WHERE is_live = 1)
SELECT r.external_number FROM sale r JOIN held b ON b.sale_key = r.refund_of_sale_key AND b.here
WHERE r.refund_of_sale_key IS NOT NULL AND r.is_live = 1
    AND NOT EXISTS (SELECT 1 FROM held o WHERE o.sale_key = b.sale_key AND NOT o.here)
    AND NOT (EXISTS (SELECT 1 FROM held m WHERE m.sale_key = r.sale_key AND m.here)
        AND NOT EXISTS (SELECT 1 FROM held m WHERE m.sale_key = r.sale_key AND NOT m.here))
LIMIT 1
"""


def refuse_if_refunded(writer: WriteSession, batch_key: int) -> None:
    """Refuse to take back a batch while a live refund of elsewhere points at one of its sales."""
    with writer.alone() as driver:
        found = driver.execute(_POINTED_AT, {"batch": batch_key}).fetchone()
    if found is not None:
        raise Refusal(
            "This import cannot be undone: refund {refund}, which stays, points at one of its sales.",
            refund=found[0] or "",
        )


def take_back(writer: WriteSession, batch_key: int, actor: Actor) -> None:
    """Stop counting what only this batch holds, a few sales a transaction, so that the till gets its turn."""
    driver = writer.driver
    with writer.alone():
        driver.execute("CREATE TEMP TABLE IF NOT EXISTS taken (sale_key INTEGER PRIMARY KEY)")
        driver.execute("CREATE TEMP TABLE IF NOT EXISTS stops (sale_key INTEGER PRIMARY KEY)")
    while _take_some(writer, batch_key, actor):
        pass
    with writer.change("undo_import_names", actor, scope="organisation") as change:
        for table, rollup in (("product", "rollup_product_month"), ("client", "rollup_client_total")):
            # What came with the batch, was never edited and has nothing left that counts, goes with it.
            gone = driver.execute(
                f"UPDATE {table} SET deleted = 1 WHERE batch_key = ? AND deleted = 0"
                f" AND {table}_key NOT IN (SELECT {table}_key FROM {rollup}) RETURNING {table}_id",
                (batch_key,),
            ).fetchall()
            if gone:
                ids = [row_id for (row_id,) in gone]
                change.bulk_rows(metadata.tables[table], ids)


def _take_some(writer: WriteSession, batch_key: int, actor: Actor) -> bool:
    """Take back some sales; whether there were any. What counts follows from the batch, so only refunds let go tell."""
    driver = writer.driver
    values = {"batch": batch_key, "limit": _CHUNK_SALES}
    with writer.change("undo_import_sales", actor) as change:
        driver.execute("DELETE FROM temp.taken")
        driver.execute("DELETE FROM temp.stops")
        taken = driver.execute(
            "INSERT INTO temp.taken SELECT sale_key FROM batch_sale"
            " WHERE batch_key = :batch AND is_live = 1 LIMIT :limit",
            values,
        ).rowcount
        if taken == 0:
            return False
        driver.execute(_TAKE_REFUNDS, values)
        driver.execute(_FIND_STOPS, values)
        rollups.take_away(driver, _STOPS)
        driver.execute(f"UPDATE sale SET is_live = 0 WHERE {_STOPS}")
        let_go = [sale_id for (sale_id,) in driver.execute(_LET_GO).fetchall()]
        if let_go:
            change.bulk("sale", let_go, len(let_go), hashlib.sha256(b"".join(let_go)).digest())
        driver.execute(
            "UPDATE batch_sale SET is_live = 0"
            " WHERE batch_key = :batch AND sale_key IN (SELECT sale_key FROM temp.taken)",
            values,
        )
    return True
