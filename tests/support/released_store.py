"""A small store with something in every table, as SQL: kept for each released schema, so that its migration is tried.

`python -m tests.support.released_store` writes it for the newest schema. It is done once, when a schema is released;
the file then stays as it is, like the migration it belongs to.
"""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from storeperf_core.operations.catalogue import ProductForm, TaxRate, create_product, edit_product
from storeperf_core.operations.clients import ClientForm, create_client, edit_client
from storeperf_core.operations.importing.run import import_file, undo
from storeperf_core.store import schema
from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.opening import OpenStore, owner
from storeperf_core.store.tables import setting
from tests.support.stores import london_store

RELEASED = Path(__file__).parents[1] / "core" / "store" / "released"
ME = owner("cli")

_SALES = """Receipt,Code,Product,Category,Quantity,Date,Unit price,Discount,Customer
A1,HEART,Heart holder,Gifts,6,2026-01-05 09:30:00,2.55,0.30,17850
A1,LAMP,Lantern,Light,1,2026-01-05 09:30:00,3.39,0,17850
A1,LAMP,Lantern,Light,1,2026-01-05 09:30:00,0,0,17850
A2,LAMP,Lantern,Light,4,2026-01-31 23:30:00,2.328,0,
CA1,HEART,Heart holder,Gifts,-1,2026-01-07 12:00:00,2.55,0,17850
"""
_FILES = (
    ("suppliers", "Supplier,Email\nTwin,a@b.org\n"),
    (
        "products",
        "Code,Name,Price,Cost,Category,Supplier,Barcode,VAT\nLAMP,Lantern,3.39,1,Light,Twin,4006381333931,20\n",
    ),
    ("clients", "Customer number,Name,Email\n17850,Bob,bob@example.org\n"),
    ("sales", _SALES),
    ("stock", "Code,Quantity\nLAMP,12\n"),
    ("sales", _SALES.replace("A2,LAMP", "A3,LAMP")),
)


def main() -> None:
    """Write the file for the newest schema."""
    with tempfile.TemporaryDirectory() as place, london_store(Path(place) / "store") as store:
        _fill(store, Path(place))
        path = store.folder / FILE_NAME
        store.close()
        with closing(sqlite3.connect(path)) as connection:
            text = "\n".join(connection.iterdump()).replace(place, "/files")
    (RELEASED / f"{schema.HEAD}.sql").write_text(text + "\n", encoding="utf-8")


def _fill(store: OpenStore, place: Path) -> None:
    writer = store.to_write()
    tea = ProductForm("TEA", "Tea", "Drinks", "Twin", TaxRate(200_000), 1_500_000, barcodes=("73513537",))
    product_key = create_product(writer, ME, tea).key
    edit_product(writer, ME, product_key, tea.checked(), replace(tea, name="Green tea", price_micro=2_000_000))
    ann = ClientForm("1", "Ann", "ann@example.org")
    client_key = create_client(writer, ME, ann).key
    edit_client(writer, ME, client_key, ann, replace(ann, name="Anna"))
    with writer.change("change_setting", ME) as change:
        change.insert(setting, name="period", value='"year"')
    for kind, text in _FILES:
        file = place / f"{kind}.csv"
        file.write_text(text, encoding="utf-8")
        last = import_file(store, file, kind, actor=ME)
    assert last.batch is not None
    undo(store, last.batch, ME)


if __name__ == "__main__":
    main()
