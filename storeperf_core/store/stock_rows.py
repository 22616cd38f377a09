"""Writing what moves stock other than a sale: the movements of one document, by fixed SQL, and their digest."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from sqlite3 import Connection
from typing import Any

from storeperf_core.domain.stock import Movement, Quantity
from storeperf_core.store.change import Change
from storeperf_core.store.tables import stock_document
from storeperf_core.sync.records import canonical_json


def write_document(change: Change, kind: Movement, lines: Sequence[Quantity], **about: Any) -> int:
    """Write a document and what it moves, at the transaction's instant. One a transaction. Returns the document's key.

    `about` are columns of `stock_document`; quantities below zero leave the shop.
    """
    driver, place = change.driver, change.place
    document_key = change.insert(
        stock_document,
        staff_key=change.actor.staff_key,
        store_key=place.store_key,
        at_utc=change.at_utc,
        kind=kind.value,
        **about,
    )
    moved = [(line.quantity_milli, place.store_key, line.product_key, change.at_utc) for line in lines]
    driver.executemany(
        _MOVEMENT,
        [
            (change.txn_key, ordinal, place.store_key, line.product_key, kind.value, change.at_utc, line.quantity_milli)
            for ordinal, line in enumerate(lines, 1)
        ],
    )
    driver.executemany(_LEVEL, [(store_key, product_key, quantity) for quantity, store_key, product_key, _ in moved])
    driver.executemany(_BEFORE_COUNT, moved)
    (document_id,) = driver.execute(_DOCUMENT, (document_key,)).fetchone()
    change.bulk("stock_movement", [document_id], len(lines), movements_digest(driver, document_id))
    change.subject("stock_document", document_id)
    return document_key


def movements_digest(driver: Connection, document_id: bytes) -> bytes:
    """SHA-256 over the movements of a document as they stand in the file, ids instead of keys."""
    digest = hashlib.sha256()
    for row in driver.execute(_WRITTEN, (document_id,)):
        digest.update(canonical_json(list(row)).encode())
    return digest.digest()


_MOVEMENT = (
    "INSERT INTO stock_movement (txn_key, ordinal, store_key, product_key, kind, moved_at_utc, quantity_milli)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)
_LEVEL = (
    "INSERT INTO stock_level (store_key, product_key, moved_milli) VALUES (?, ?, ?)"
    " ON CONFLICT (store_key, product_key) DO UPDATE SET moved_milli = moved_milli + excluded.moved_milli"
)
# A count may be of a time to come, as when tomorrow's date stands in a file.
_BEFORE_COUNT = (
    "UPDATE stock_count SET moved_before_milli = moved_before_milli + ?"
    " WHERE store_key = ? AND product_key = ? AND counted_at_utc >= ?"
)
_DOCUMENT = "SELECT document_id FROM stock_document WHERE document_key = ?"
_WRITTEN = (
    "SELECT m.ordinal, lower(hex(s.store_id)), lower(hex(p.product_id)), m.kind, m.moved_at_utc, m.quantity_milli"
    " FROM stock_document d JOIN stock_movement m ON m.txn_key = d.txn_key"
    " JOIN store s ON s.store_key = m.store_key JOIN product p ON p.product_key = m.product_key"
    " WHERE d.document_id = ? ORDER BY m.ordinal"
)
