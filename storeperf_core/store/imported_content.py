"""The hash over a chunk of imported sales: every value that is kept of them and of their lines, column by column.

An import's worker makes it of columns that it has in memory, `verify` of the rows as they stand in the store; neither
builds anything a line. Identities stand for local keys, so that it is the same on every computer.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from storeperf_core.sync.records import canonical_json

ID_BYTES = 16
NO_COST = -(2**63)
"""Stands for a cost that is not known."""

Ids = NDArray[np.uint8]
"""An id a row: (rows, 16) bytes, zeros where there is none."""

SALE_COLUMNS = (
    "kind", "sold_at_utc", "utc_offset_minutes", "business_date", "line_count", "sold_minor", "refunded_minor",
    "sold_quantity_milli", "refunded_quantity_milli", "discount_minor", "tax_minor", "margin_revenue_minor",
    "cost_minor", "is_incomplete",
)  # fmt: skip
LINE_COLUMNS = (
    "first_of", "quantity_milli", "unit_price_micro", "discount_minor", "amount_minor", "tax_minor", "cost_minor",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ChunkContent:
    """A chunk: sales in their order, then all their lines in theirs. Columns are whole numbers (int64)."""

    sale_ids: bytes
    lines_hashes: bytes
    clients: Ids
    external_numbers: Sequence[str | None]
    sales: Sequence[NDArray[Any]]
    sold_as: Ids
    products: Ids
    categories: Ids
    lines: Sequence[NDArray[Any]]

    def digest(self) -> bytes:
        """SHA-256 (32 bytes): columns as little-endian, in the order of `SALE_COLUMNS` and `LINE_COLUMNS`."""
        digest = hashlib.sha256(self.sale_ids)
        digest.update(self.lines_hashes)
        digest.update(self.clients.tobytes())
        digest.update(canonical_json(list(self.external_numbers)).encode())
        for ids in (self.sold_as, self.products, self.categories):
            digest.update(ids.tobytes())
        for column in (*self.sales, *self.lines):
            digest.update(column.astype("<i8").tobytes())
        return digest.digest()


def name_digest(code: str, name: str) -> bytes:
    """Sixteen bytes that stand for what a product was called on a receipt."""
    return hashlib.sha256(canonical_json([code, name]).encode()).digest()[:ID_BYTES]


def id_table(count: int) -> Ids:
    """Ids by number, to be filled; the one after the last, which is also number -1, says that there is none."""
    return np.zeros((count + 1, ID_BYTES), np.uint8)


def as_ids(found: bytes) -> Ids:
    """Ids that were joined to one string of bytes."""
    return np.frombuffer(found, np.uint8).reshape(-1, ID_BYTES)
