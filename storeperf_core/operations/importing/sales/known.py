"""What the store already knows: catalogue, customers, and which of a file's receipts are here."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class KnownProduct:
    """What a line takes over from the catalogue where the file does not say it."""

    cost_micro: int
    tax_ppm: int
    category: str | None


@dataclass(frozen=True, slots=True)
class KnownSale:
    """A receipt that is here: whether it counts, whether this very batch holds it, the hash of its lines."""

    sale_key: int
    is_live: bool
    in_batch: bool
    lines_hash: bytes


@dataclass(frozen=True, slots=True)
class Known:
    """A look at the store before the import. Nothing else adds imported sales while an import runs."""

    products: dict[str, KnownProduct]
    clients: frozenset[str]
    sales: dict[bytes, KnownSale]


def load(store_file: Path, batch_id: bytes, sale_ids: Iterable[bytes]) -> Known:
    """Read what is known, for the receipts `sale_ids`."""
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
        return Known(products, clients, _sales(connection, batch_id, sale_ids))


def _sales(connection: sqlite3.Connection, batch_id: bytes, ids: Iterable[bytes]) -> dict[bytes, KnownSale]:
    if connection.execute("SELECT 1 FROM batch_sale LIMIT 1").fetchone() is None:
        return {}
    batch_key = connection.execute("SELECT batch_key FROM import_batch WHERE batch_id = ?", (batch_id,)).fetchone()
    query = (
        "SELECT s.sale_key, s.is_live, s.lines_hash,"
        " EXISTS (SELECT 1 FROM batch_sale b WHERE b.sale_key = s.sale_key AND b.batch_key = ? AND b.is_live = 1)"
        " FROM sale s WHERE s.sale_id = ?"
    )
    found = {}
    for sale_id in ids:
        row = connection.execute(query, (batch_key[0] if batch_key else 0, sale_id)).fetchone()
        if row is not None:
            found[sale_id] = KnownSale(row[0], bool(row[1]), bool(row[3]), row[2])
    return found
