"""The names in a staged import: what the store does not have is added, and where each stands is remembered."""

from __future__ import annotations

from storeperf_core.store.change import Actor
from storeperf_core.store.person import NOT_ERASED
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import metadata

_NAMES_CHUNK = 400

# Where a name stands in the store, by its staging number. A code that several records share means the oldest of them.
_MAPS = {
    "category_of": "key INTEGER NOT NULL",
    "product_of": "key INTEGER NOT NULL",
    "client_of": "key INTEGER NOT NULL",
    "sold_as_of": "key INTEGER NOT NULL, product_key INTEGER NOT NULL",
}
_FIND = {
    "category": "INSERT INTO temp.category_of SELECT s.idx, min(c.category_key) FROM staging.category s"
    " JOIN category c ON c.name = s.name AND c.deleted = 0 GROUP BY s.idx",
    "product": "INSERT INTO temp.product_of SELECT s.idx, min(p.product_key) FROM staging.product s"
    " JOIN product p ON p.code = s.code AND p.deleted = 0 GROUP BY s.idx",
    "client": "INSERT INTO temp.client_of SELECT s.idx, min(c.client_key) FROM staging.client s"
    f" JOIN client c ON c.code = s.code AND c.deleted = 0 AND c.{NOT_ERASED} GROUP BY s.idx",
    "sold_as": "INSERT INTO temp.sold_as_of SELECT s.idx, min(a.sold_as_key), a.product_key"
    " FROM staging.sold_as s JOIN temp.product_of p ON p.idx = s.product_idx"
    " JOIN sold_as a ON a.product_key = p.key AND a.code = s.code AND a.name = s.name GROUP BY s.idx",
}
_NEW_SOLD_AS = """
INSERT INTO sold_as (product_key, code, name)
SELECT p.key, s.code, s.name FROM staging.sold_as s JOIN temp.product_of p ON p.idx = s.product_idx
WHERE NOT EXISTS (SELECT 1 FROM sold_as a WHERE a.product_key = p.key AND a.code = s.code AND a.name = s.name)
ORDER BY s.idx
"""
_MOVED = [
    f"SELECT 1 FROM staging.{table} s JOIN temp.{table}_of n USING (idx) JOIN {table} r ON r.{table}_key = n.key"
    f" WHERE r.{table}_id <> s.hashed_id LIMIT 1"
    for table in ("category", "product", "client")
]
_RANGE = "s.idx > :after AND s.idx <= :last"
# What an undone import had brought comes back when its receipts do.
_REVIVE = {
    table: f"UPDATE {table} SET deleted = 0, batch_key = :batch FROM staging.{table} s"
    f" WHERE {_RANGE} AND {table}.code = s.code"
    f" AND {table}.deleted = 1 AND NOT EXISTS (SELECT 1 FROM {table} o WHERE o.code = s.code AND o.deleted = 0)"
    f" AND {table}_key = (SELECT min(o.{table}_key) FROM {table} o WHERE o.code = s.code)"
    f" RETURNING {table}.{table}_id"
    for table in ("product", "client")
}
_NEW = {
    "category": "INSERT INTO category (category_id, name, txn_key, stamps) SELECT s.category_id, s.name, :txn, :stamps"
    f" FROM staging.category s WHERE {_RANGE}"
    " AND NOT EXISTS (SELECT 1 FROM category o WHERE o.name = s.name AND o.deleted = 0) RETURNING category_id",
    "product": "INSERT INTO product (product_id, code, name, category_key, price_micro, is_goods, batch_key,"
    " txn_key, stamps) SELECT s.product_id, s.code, s.name, g.key, s.price_micro, s.is_goods, :batch, :txn, :stamps"
    " FROM staging.product s"
    f" LEFT JOIN temp.category_of g ON g.idx = s.category_idx WHERE {_RANGE}"
    " AND NOT EXISTS (SELECT 1 FROM product o WHERE o.code = s.code AND o.deleted = 0) RETURNING product_id",
    "client": "INSERT INTO client (client_id, code, name, batch_key, txn_key, stamps)"
    f" SELECT s.client_id, s.code, s.name, :batch, :txn, :stamps FROM staging.client s WHERE {_RANGE}"
    f" AND NOT EXISTS (SELECT 1 FROM client o WHERE o.code = s.code AND o.deleted = 0 AND o.{NOT_ERASED})"
    " RETURNING client_id",
}


class Names:
    """Categories, products, customers and names on receipts, while the staging file is attached.

    Afterwards `temp.category_of`, `product_of`, `client_of` and `sold_as_of` tell the local key of a staging number.
    """

    def __init__(self, writer: WriteSession, batch_key: int, batch_id: bytes, actor: Actor) -> None:
        self._writer, self._batch_key, self._batch_id, self._actor = writer, batch_key, batch_id, actor
        self._driver = writer.driver
        with writer.alone() as driver:
            for name, columns in _MAPS.items():
                driver.execute(f"CREATE TEMP TABLE {name} (idx INTEGER PRIMARY KEY, {columns})")

    def forget(self) -> None:
        """Drop what was remembered."""
        with self._writer.alone() as driver:
            for name in _MAPS:
                driver.execute(f"DROP TABLE temp.{name}")

    def save(self) -> None:
        """Add the names that the store does not have; find the others."""
        for table in ("category", "product", "client"):
            last = -1
            while (last := self._save_some(table, last)) >= 0:
                pass
            self._find(table)
        with self._writer.derived():
            self._driver.execute(_NEW_SOLD_AS)
        self._find("sold_as")

    def are_others_than_hashed(self) -> bool:
        """Whether a name means another record than when the file was read, so that hashes are to be made anew."""
        with self._writer.alone() as driver:
            return any(driver.execute(query).fetchone() is not None for query in _MOVED)

    def _find(self, table: str) -> None:
        with self._writer.alone() as driver:
            driver.execute(_FIND[table])

    def _save_some(self, table: str, after: int) -> int:
        """Add up to a chunk of new rows of `table`. Returns the last staging number looked at, -1 at the end."""
        with self._writer.alone() as driver:
            query = f"SELECT max(idx) FROM (SELECT idx FROM staging.{table} WHERE idx > ? ORDER BY idx LIMIT ?)"
            last: int | None = driver.execute(query, (after, _NAMES_CHUNK)).fetchone()[0]
        if last is None:
            return -1
        with self._writer.change(f"import_{table}", self._actor, scope="organisation") as change:
            values: dict[str, object] = {"after": after, "last": last, "batch": self._batch_key}
            rows = self._driver.execute(_REVIVE[table], values).fetchall() if table in _REVIVE else []
            values |= {"txn": change.txn_key, "stamps": change.new_stamps()}
            rows += self._driver.execute(_NEW[table], values).fetchall()
            if rows:
                ids = [row_id for (row_id,) in rows]
                change.bulk_rows(metadata.tables[table], ids, batch=self._batch_id)
        return last
