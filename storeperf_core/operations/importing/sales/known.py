"""What the store already knows: catalogue, customers, and which of a file's receipts are here."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from storeperf_core.operations.importing.sales.receipts import Receipts


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
class Known:
    """A look at the store before the import. Nothing else adds imported sales while an import runs.

    `sales` has one entry a receipt of the file, None for what is new; `ids` are what the receipts are or will be.
    """

    products: dict[str, KnownProduct]
    clients: frozenset[str]
    sales: list[KnownSale | None]
    ids: list[bytes]


def load(store_file: Path, batch_id: bytes, receipts: Receipts) -> Known:
    """Read what is known, for the receipts of a file."""
    with closing(sqlite3.connect(f"{store_file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        products = {
            code: KnownProduct(-1 if cost is None else cost, -1 if rate is None else rate, category)
            for code, cost, rate, category in connection.execute(
                "SELECT p.code, p.cost_micro, t.rate_ppm, g.name FROM product p"
                " LEFT JOIN tax_rate t USING (tax_rate_key) LEFT JOIN category g USING (category_key)"
                " WHERE p.deleted = 0 ORDER BY p.product_key DESC"
            )
        }
        clients = frozenset(code for (code,) in connection.execute("SELECT code FROM client WHERE deleted = 0"))
        found = _sales(connection, batch_id, receipts)
        return Known(products, clients, [sale for _, sale in found], [sale_id for sale_id, _ in found])


def _sales(connection: sqlite3.Connection, batch_id: bytes, receipts: Receipts) -> list[tuple[bytes, KnownSale | None]]:
    """For each receipt its id, and the sale that it is here as.

    Of its versions that is the one that counts, else the one with its lines. Sales that were undone and have other
    lines stand in nobody's way: their receipt is new, with the next id.
    """
    if connection.execute("SELECT 1 FROM batch_sale LIMIT 1").fetchone() is None:
        return [(sale_id, None) for sale_id in receipts.ids]
    batch_key = connection.execute("SELECT batch_key FROM import_batch WHERE batch_id = ?", (batch_id,)).fetchone()
    query = (
        "SELECT s.sale_key, s.is_live, s.lines_hash,"
        " (SELECT min(b.batch_key) FROM batch_sale b WHERE b.sale_key = s.sale_key AND b.is_live = 1) = ?"
        " FROM sale s WHERE s.sale_id = ?"
    )
    found: list[tuple[bytes, KnownSale | None]] = []
    for place, lines_hash in enumerate(receipts.hashes):
        undone = None
        for sale_id in receipts.versions(place):
            row = connection.execute(query, (batch_key[0] if batch_key else 0, sale_id)).fetchone()
            if row is None:
                found.append(undone or (sale_id, None))
                break
            sale = KnownSale(row[0], bool(row[1]), bool(row[3]), row[2] == lines_hash)
            if sale.is_live:
                found.append((sale_id, sale))
                break
            if sale.is_same:
                undone = (sale_id, sale)
    return found
