"""What the store already knows: catalogue, customers, and which of a file's receipts are here."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection

from storeperf_core.operations.importing.sales.receipts import Receipts
from storeperf_core.store.person import NOT_ERASED


@dataclass(frozen=True, slots=True)
class KnownProduct:
    """What a line takes over from the catalogue where the file does not say it."""

    cost_micro: int
    tax_ppm: int
    category: str | None


@dataclass(frozen=True, slots=True)
class KnownSale:
    """A receipt that is here: whether it counts, whether this very batch brought it, whether it has the same lines."""

    sale_key: int
    is_live: bool
    is_own: bool
    is_same: bool


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The products and customers of the store, by their codes; `ids` are those of all that a name may stand for.

    They have the ids of categories by their names too, and of records that went with an undone import.
    """

    products: dict[str, KnownProduct]
    clients: frozenset[str]
    ids: dict[str, dict[str, bytes]]


@dataclass(frozen=True, slots=True)
class Known:
    """A look at the store before the import. Nothing else adds imported sales while an import runs.

    `sales` has one entry a receipt of the file, None for what is new; `ids` are what the receipts are or will be.
    """

    sales: list[KnownSale | None]
    ids: list[bytes]


Facts = tuple[tuple[object, ...], list[tuple[object, ...]]]
"""What is written of a sale and, in order, of its lines."""

# As the writer finds them (`names.py`): the oldest that is in use, else the oldest that comes back with its receipts.
_IDS = {
    "category": "SELECT name, category_id FROM category WHERE deleted = 0 ORDER BY category_key DESC",
    "product": "SELECT code, product_id FROM product ORDER BY deleted DESC, product_key DESC",
    "client": f"SELECT code, client_id FROM client WHERE {NOT_ERASED} ORDER BY deleted DESC, client_key DESC",
}
_SALE = (
    "SELECT s.sale_key, s.is_live, s.lines_hash,"
    " (SELECT min(b.batch_key) FROM batch_sale b WHERE b.sale_key = s.sale_key AND b.is_live = 1) = ?"
    " FROM sale s WHERE s.sale_id = ?"
)
_FACTS = (
    "SELECT c.code, s.is_incomplete, s.kind, s.sold_at_utc, s.utc_offset_minutes, s.business_date, s.line_count,"
    " s.sold_minor, s.refunded_minor, s.sold_quantity_milli, s.refunded_quantity_milli, s.discount_minor, s.tax_minor,"
    " s.margin_revenue_minor, s.cost_minor FROM sale s LEFT JOIN client c USING (client_key) WHERE s.sale_key = ?"
)
_LINES = (
    "SELECT a.code, a.name, coalesce(g.name, ''), l.quantity_milli, l.amount_minor, coalesce(l.cost_minor, '')"
    " FROM sale_line l JOIN sold_as a USING (sold_as_key) LEFT JOIN category g ON g.category_key = l.category_key"
    " WHERE l.sale_key = ? ORDER BY l.ordinal"
)
_CODES_GIVEN_ANEW = (
    "SELECT 1 FROM sale_line l JOIN product d ON d.product_key = l.product_key AND d.deleted = 1"
    " JOIN product o ON o.code = d.code AND o.deleted = 0 WHERE l.sale_key = ?"
    " UNION ALL SELECT 1 FROM sale s JOIN client d ON d.client_key = s.client_key AND d.deleted = 1"
    " JOIN client o ON o.code = d.code AND o.deleted = 0 WHERE s.sale_key = ?"
)


def catalogue(store_file: Path) -> Catalogue:
    """Read the products and customers."""
    with _opened(store_file) as connection:
        products = {
            code: KnownProduct(-1 if cost is None else cost, -1 if rate is None else rate, category)
            for code, cost, rate, category in connection.execute(
                "SELECT p.code, p.cost_micro, t.rate_ppm, g.name FROM product p"
                " LEFT JOIN tax_rate t USING (tax_rate_key) LEFT JOIN category g USING (category_key)"
                " WHERE p.deleted = 0 ORDER BY p.product_key DESC"
            )
        }
        clients = frozenset(
            code for (code,) in connection.execute(f"SELECT code FROM client WHERE deleted = 0 AND {NOT_ERASED}")
        )
        return Catalogue(products, clients, {name: dict(connection.execute(query)) for name, query in _IDS.items()})


def sales(store_file: Path, batch_id: bytes, receipts: Receipts, facts: Callable[[int], Facts]) -> Known:
    """Find which receipts of a file are here; `facts` tells of one what would be written.

    Of a receipt's versions that is the one that counts. One that was undone stands in nobody's way: it comes back if
    nothing of it is different now, else the receipt is new, with the next id.
    """
    with _opened(store_file) as connection:
        if connection.execute("SELECT 1 FROM batch_sale LIMIT 1").fetchone() is None:
            return Known([None] * len(receipts), receipts.ids)
        row = connection.execute("SELECT batch_key FROM import_batch WHERE batch_id = ?", (batch_id,)).fetchone()
        batch_key = 0 if row is None else int(row[0])
        found = [_version(connection, batch_key, receipts, place, facts) for place in range(len(receipts))]
        return Known([sale for _, sale in found], [sale_id for sale_id, _ in found])


def _version(
    connection: Connection, batch_key: int, receipts: Receipts, place: int, facts: Callable[[int], Facts]
) -> tuple[bytes, KnownSale | None]:
    undone = None
    for sale_id in receipts.versions(place):
        row = connection.execute(_SALE, (batch_key, sale_id)).fetchone()
        if row is None:
            return undone or (sale_id, None)
        key, is_live, lines_hash, is_own = row
        sale = KnownSale(key, bool(is_live), bool(is_own), lines_hash == receipts.hashes[place])
        if sale.is_live:
            return sale_id, sale
        if sale.is_same and undone is None and _stands(connection, key, facts(place)):
            undone = (sale_id, sale)
    raise AssertionError("a receipt has no end of versions")


def _stands(connection: Connection, sale_key: int, facts: Facts) -> bool:
    """Whether a sale that was undone is what the file says now, other dates, customers or costs included."""
    kept = connection.execute(_FACTS, (sale_key,)).fetchone(), connection.execute(_LINES, (sale_key,)).fetchall()
    return kept == facts and connection.execute(_CODES_GIVEN_ANEW, (sale_key, sale_key)).fetchone() is None


@contextmanager
def _opened(store_file: Path) -> Iterator[Connection]:
    with closing(sqlite3.connect(f"{store_file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        yield connection
