"""Finding customers and products by part of what they are called, in any case of any alphabet."""

from __future__ import annotations

from collections.abc import Iterator
from sqlite3 import Connection


def matching_clients(driver: Connection, text: str) -> Iterator[int]:
    """Keys of the customers whose code or name contains `text`."""
    return _matching(driver, "SELECT client_key, code, name FROM client WHERE deleted = 0", text)


def matching_products(driver: Connection, text: str) -> Iterator[int]:
    """Keys of the products whose code or name, now or on a receipt, contains `text`, or whose barcode is `text`.

    A key may come more than once.
    """
    yield from _matching(driver, "SELECT product_key, code, name FROM product WHERE deleted = 0", text)
    yield from _matching(driver, "SELECT product_key, code, name FROM sold_as", text)
    barcodes = driver.execute("SELECT product_key FROM product_barcode WHERE barcode = ? AND deleted = 0", (text,))
    yield from (key for (key,) in barcodes)


def _matching(driver: Connection, rows: str, text: str) -> Iterator[int]:
    # In Python because SQLite's LIKE knows the case of ASCII letters only.
    wanted = text.casefold()
    for key, code, name in driver.execute(rows):
        if wanted in code.casefold() or (name is not None and wanted in name.casefold()):
            yield key
