"""A catalogue of 100,000 products in the words of the real sample, for what the till must find fast."""

from __future__ import annotations

import csv
import io
import lzma
from itertools import islice, product
from pathlib import Path

from sqlalchemy import insert

from storeperf_core.domain.barcode import check_digit
from storeperf_core.domain.identifiers import new_id
from storeperf_core.store.opening import OpenStore, owner
from storeperf_core.store.tables import metadata
from tests.benchmarks.make_store import SAMPLE

PRODUCTS, FEW_PRODUCTS = 100_000, 2_000
_VARIANTS = [
    f"{colour} {size}"
    for size, colour in product(
        ("Small", "Large", "30 cm", "Set of 4", "Gift box", "Refill"),
        ("Ivory", "Crème", "Teal", "Navy", "Ruby", "Olive", "Grün", "Slate"),
    )
]


def sample_names(path: Path = SAMPLE) -> list[str]:
    """What the sample's products are called, each once, in the order in which they first appear."""
    with lzma.open(path) as packed:
        rows = csv.DictReader(io.TextIOWrapper(packed, encoding="utf-8", newline=""))
        description = next(name for name in rows.fieldnames or () if name.lower().startswith("desc"))
        return list(dict.fromkeys(row[description].strip().capitalize() for row in rows if row[description].strip()))


def barcode_of(number: int) -> str:
    """The EAN-13 of the product with this number, from 0."""
    digits = f"50{number:010d}"
    return f"{digits}{check_digit(digits)}"


def add_products(store: OpenStore, count: int, first: int = 0) -> None:
    """Add `count` products, numbered from `first`, with a price, a barcode each, and 100 favourites among them."""
    named = islice(product(_VARIANTS, sample_names()), count)
    with store.to_write().change("import_records", owner("import"), scope="organisation") as change:
        execute, common = change.connection.execute, {"txn_key": change.txn_key, "store_key": None}
        after: int = change.driver.execute("SELECT coalesce(max(product_key), 0) FROM product").fetchone()[0]
        rows = [
            {
                "product_id": new_id(),
                "code": f"N{number:06d}",
                "name": f"{name} {variant}",
                "price_micro": 250_000 + number * 7_919 % 400 * 50_000,
                "favourite_place": number if number < first + 100 else None,
                **common,
            }
            for number, (variant, name) in enumerate(named, first)
        ]
        execute(insert(metadata.tables["product"]), rows)
        codes = [
            {"barcode_id": new_id(), "product_key": after + place, "barcode": barcode_of(first + place - 1), **common}
            for place in range(1, count + 1)
        ]
        execute(insert(metadata.tables["product_barcode"]), codes)
        change.bulk("product", [], count, bytes(32))
