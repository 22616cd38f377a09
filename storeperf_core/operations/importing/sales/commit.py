"""Copying what a worker staged into the store: names first, then a chunk of whole receipts a transaction.

The chunk's foreign keys are proved by the joins that replace staging numbers with local keys: a row that finds no
partner is missing from the count, and the transaction is refused.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection

from storeperf_core.operations.importing.sales.names import Names
from storeperf_core.operations.importing.sales.staging import ROLLUP_ROWS
from storeperf_core.store import rollups
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.cubes import MEASURES
from storeperf_core.store.imported_sales import read_chunk, sold_names
from storeperf_core.store.record_form import FORM
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import metadata

_ROWS_A_TURN = 2_000
_CHUNK_LINES = 2_000

_SALE = """
INSERT INTO sale (sale_key, sale_id, txn_key, store_key, client_key, kind, sold_at_utc, utc_offset_minutes, timezone,
    business_date, external_number, line_count, sold_minor, refunded_minor, sold_quantity_milli,
    refunded_quantity_milli, discount_minor, tax_minor, margin_revenue_minor, cost_minor, is_incomplete, lines_hash)
SELECT :base + s.idx, s.sale_id, :txn, :store, c.key, s.kind, s.sold_at_utc, s.utc_offset_minutes, :timezone,
    s.business_date, s.external_number, s.line_count, s.sold_minor, s.refunded_minor, s.sold_quantity_milli,
    s.refunded_quantity_milli, s.discount_minor, s.tax_minor, s.margin_revenue_minor, s.cost_minor, s.is_incomplete,
    s.lines_hash
FROM staging.sale s LEFT JOIN temp.client_of c ON c.idx = s.client_idx
WHERE s.idx BETWEEN :first AND :last AND (s.client_idx IS NULL OR c.key IS NOT NULL)
"""
_LINE = """
INSERT INTO sale_line (sale_key, ordinal, product_key, sold_as_key, category_key, first_of, quantity_milli,
    unit_price_micro, discount_minor, amount_minor, tax_minor, cost_minor)
SELECT :base + l.sale_idx, l.ordinal, n.product_key, n.key, g.key, l.first_of, l.quantity_milli,
    l.unit_price_micro, l.discount_minor, l.amount_minor, l.tax_minor, l.cost_minor
FROM staging.line l CROSS JOIN temp.sold_as_of n ON n.idx = l.sold_as_idx
    LEFT JOIN temp.category_of g ON g.idx = l.category_idx
WHERE l.rowid BETWEEN :first_line AND :first_line + :lines - 1
"""
_REFUND_OF = """
UPDATE sale SET refund_of_sale_key = (
    SELECT o.sale_key FROM sale o
    WHERE o.external_number = s.refund_of AND o.kind = 0 AND o.is_live = 1 AND o.sold_at_utc <= sale.sold_at_utc
    ORDER BY o.sold_at_utc DESC LIMIT 1)
FROM staging.sale s WHERE s.idx = sale.sale_key - :base AND sale.sale_key BETWEEN :base + :first AND :base + :last
    AND s.refund_of IS NOT NULL AND sale.kind = 1
"""

# Where the names of a rollup's rows stand in the store; what has no category is counted under 0.
_SUMS_OF = {
    "store_day": ("r.business_date", ""),
    "hour_day": ("r.business_date, r.hour", ""),
    "category_day": ("r.business_date, coalesce(g.key, 0)", "LEFT JOIN temp.category_of g ON g.idx = r.name"),
    "product_day": ("r.business_date, p.key", "CROSS JOIN temp.product_of p ON p.idx = r.name"),
    "product_month": ("r.month, p.key", "CROSS JOIN temp.product_of p ON p.idx = r.name"),
    "client_day": ("r.business_date, c.key", "CROSS JOIN temp.client_of c ON c.idx = r.name"),
    "client_month": ("r.month, c.key", "CROSS JOIN temp.client_of c ON c.idx = r.name"),
    "client_total": ("c.key", "CROSS JOIN temp.client_of c ON c.idx = r.name"),
}
_SUMS = {
    f"rollup_{name}": f"SELECT ?, {keys}, {', '.join(f'r.{measure}' for measure in MEASURES)}"
    f" FROM staging.rollup_{name} r {names} WHERE r.row BETWEEN ? AND ?"
    for name, (keys, names) in _SUMS_OF.items()
}

_NAMES_ITS_SALE = "sale_key BETWEEN ? AND ? AND refund_of_sale_key IS NOT NULL"

# The sale that a refund points at may have been undone since, or have come back as another.
_REFUND_AGAIN = """
UPDATE sale SET refund_of_sale_key = (
    SELECT o.sale_key FROM sale o JOIN sale d ON d.sale_key = sale.refund_of_sale_key
    WHERE o.external_number = d.external_number AND o.kind = 0 AND o.is_live = 1 AND o.sold_at_utc <= sale.sold_at_utc
    ORDER BY o.sale_key = d.sale_key DESC, o.sold_at_utc DESC LIMIT 1)
WHERE refund_of_sale_key IS NOT NULL
"""


class StagedImport:
    """One staged file beside the store, being copied by the store's writer."""

    def __init__(self, writer: WriteSession, staging_file: Path, batch_key: int, batch_id: bytes, actor: Actor) -> None:
        self._writer, self._batch_key, self._batch_id, self._actor = writer, batch_key, batch_id, actor
        self._driver = writer.driver
        with writer.alone() as driver:
            driver.execute("ATTACH ? AS staging", (f"{staging_file.absolute().as_uri()}?mode=ro",))
        self._names = Names(writer, batch_key, batch_id, actor)
        self._names_moved = False

    def close(self) -> None:
        """Let go of the staging file."""
        self._names.forget()
        with self._writer.alone() as driver:
            driver.execute("DETACH staging")

    def save_names(self) -> None:
        """Add the categories, products, customers and names that the store does not have; find the others."""
        self._names.save()
        self._names_moved = self._names.are_others_than_hashed()

    def hold_known(self) -> None:
        """Make this batch hold the receipts that are here already; those that did not count begin to."""
        with self._writer.alone() as driver:
            # Sales before refunds, so that a refund finds the sale it points at counting again.
            rows = driver.execute(
                "SELECT sale_key, h.line_count, h.is_live FROM staging.held h JOIN sale s USING (sale_key)"
                " ORDER BY s.kind, sale_key"
            ).fetchall()
        for begins in (False, True):
            # Sales that count already cost a row each, others their lines in every rollup.
            for keys in _in_turns([(key, lines if begins else 1) for key, lines, live in rows if bool(live) != begins]):
                with self._changing("import_known_sales") as change:
                    self._hold(change, keys, begins)

    def save_chunk(self, number: int) -> int:
        """Copy chunk `number` in one transaction. Returns its lines."""
        with self._changing("import_sales") as change:
            first, last, first_line, lines, ids, digest = self._driver.execute(
                "SELECT first_idx, last_idx, first_line, line_count, ids, hash FROM staging.chunk WHERE number = ?",
                (number,),
            ).fetchone()
            base = self._driver.execute("SELECT coalesce(max(sale_key), 0) + 1 - ? FROM sale", (first,)).fetchone()[0]
            place = change.place
            values = {"base": base, "first": first, "last": last, "txn": change.txn_key}
            values |= {"store": place.store_key, "timezone": place.timezone, "first_line": first_line, "lines": lines}
            sales = self._driver.execute(_SALE, values).rowcount
            copied = self._driver.execute(_LINE, values).rowcount
            if (sales, copied) != (last - first + 1, lines):
                raise RuntimeError(f"chunk {number}: {sales} sales and {copied} lines found their partners")
            self._driver.execute(_REFUND_OF, values)
            keys = (base + first, base + last)
            within = (place.store_key, number * ROLLUP_ROWS, (number + 1) * ROLLUP_ROWS - 1)
            rollups.add_summed(self._driver, place.store_key, {table: (rows, within) for table, rows in _SUMS.items()})
            self._driver.execute(
                "INSERT INTO batch_sale (batch_key, sale_key)"
                " SELECT ?, sale_key FROM sale WHERE sale_key BETWEEN ? AND ?",
                (self._batch_key, *keys),
            )
            if self._names_moved:
                digest = self._digest(range(keys[0], keys[1] + 1))
            about = {"timezone": place.timezone, "refunds": _refunds(self._driver, _NAMES_ITS_SALE, keys)}
            change.bulk("sale", [ids], sales, digest, form=FORM, batch=self._batch_id, **about)
        return int(lines)

    def _digest(self, sale_keys: range) -> bytes:
        """The chunk's hash as its rows stand: a name came to mean another record while the file was read."""
        content = read_chunk(self._driver, sold_names(self._driver), list(sale_keys))
        assert content is not None
        return content.digest()

    def save_set_aside(self) -> None:
        """Keep the rows that were not taken."""
        last: int | None = -1
        while last is not None:
            last = self._save_some_set_aside(last)

    @contextmanager
    def _changing(self, kind: str) -> Iterator[Change]:
        with self._writer.change(kind, self._actor, keys_proved=True) as change:
            yield change

    def _save_some_set_aside(self, after: int) -> int | None:
        """Keep some rows, in place of those the batch kept before a crash. Returns the last one, None at the end."""
        with self._writer.derived():
            query = "SELECT row_number FROM staging.set_aside WHERE row_number > ? ORDER BY row_number LIMIT ?"
            last: int | None = self._driver.execute(
                f"SELECT max(row_number) FROM ({query})", (after, _ROWS_A_TURN)
            ).fetchone()[0]
            stretch = {"batch": self._batch_key, "after": after, "last": last}
            within = "row_number > :after AND (:last IS NULL OR row_number <= :last)"
            self._driver.execute(f"DELETE FROM import_set_aside WHERE batch_key = :batch AND {within}", stretch)
            self._driver.execute(
                "INSERT INTO import_set_aside (batch_key, row_number, receipt, reason, reason_values, cells)"
                f" SELECT :batch, row_number, receipt, reason, '{{}}', cells FROM staging.set_aside WHERE {within}",
                stretch,
            )
        return last

    def _hold(self, change: Change, keys: list[int], begins: bool) -> None:
        driver = self._driver
        driver.execute("CREATE TEMP TABLE IF NOT EXISTS held_now (sale_key INTEGER PRIMARY KEY)")
        driver.execute("DELETE FROM temp.held_now")
        driver.executemany("INSERT INTO temp.held_now VALUES (?)", [(key,) for key in keys])
        held = "sale_key IN (SELECT sale_key FROM temp.held_now)"
        driver.execute(
            f"INSERT INTO batch_sale (batch_key, sale_key) SELECT ?, sale_key FROM sale WHERE {held}"
            " ON CONFLICT DO UPDATE SET is_live = 1",
            (self._batch_key,),
        )
        if begins:
            rollups.add(driver, held)
            driver.execute(f"UPDATE sale SET is_live = 1 WHERE {held}")
            driver.execute(f"{_REFUND_AGAIN} AND {held}")
            self._revive_sold(change, held)
        ids = [sale_id for (sale_id,) in driver.execute(f"SELECT sale_id FROM sale WHERE {held}")]
        about = {"refunds": _refunds(driver, f"{held} AND kind = 1")} if begins else {}
        digest = hashlib.sha256(b"".join(ids)).digest()
        change.bulk("batch_sale", ids, len(ids), digest, batch=self._batch_id, **about)

    def _revive_sold(self, change: Change, held: str) -> None:
        """What went with an undone import comes back with its sales that count again, but for codes given anew."""
        for table, rows in (("product", "sale_line"), ("client", "sale")):
            sold = f"SELECT {table}_key FROM {rows} WHERE {held}"
            revived = self._driver.execute(
                f"UPDATE {table} SET deleted = 0, batch_key = ? WHERE deleted = 1 AND {table}_key IN ({sold})"
                f" AND NOT EXISTS (SELECT 1 FROM {table} o WHERE o.code = {table}.code AND o.deleted = 0)"
                f" AND {table}_key = (SELECT min(o.{table}_key) FROM {table} o WHERE o.code = {table}.code)"
                f" RETURNING {table}_id",
                (self._batch_key,),
            ).fetchall()
            if revived:
                ids = [row_id for (row_id,) in revived]
                change.bulk_rows(metadata.tables[table], ids, batch=self._batch_id)


def _refunds(driver: Connection, which: str, values: tuple[int, ...] = ()) -> list[list[bytes | None]]:
    """Which other sale each of the sales takes back, by ids: the refunds among them, or those that name one."""
    original = "SELECT o.sale_id FROM sale o WHERE o.sale_key = sale.refund_of_sale_key"
    return [list(row) for row in driver.execute(f"SELECT sale_id, ({original}) FROM sale WHERE {which}", values)]


def _in_turns(rows: list[tuple[int, int]]) -> Iterator[list[int]]:
    """Keys of (key, weight) in groups of about a chunk's weight."""
    group: list[int] = []
    weight = 0
    for key, each in rows:
        group.append(key)
        weight += each
        if weight >= _CHUNK_LINES:
            yield group
            group, weight = [], 0
    if group:
        yield group
