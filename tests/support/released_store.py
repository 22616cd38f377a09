"""A small store with something in every table, as SQL: kept for each released schema, so that its migration is tried.

`python -m tests.support.released_store` writes it for the newest schema. It is done once, when a schema is released;
the file then stays as it is, like the migration it belongs to.
"""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import time_machine

from storeperf_core.domain.identifiers import new_id
from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.catalogue import ProductForm, TaxRate, create_product, edit_product
from storeperf_core.operations.checkout import AskedLine, AskedSale, complete_sale
from storeperf_core.operations.clients import ClientForm, create_client, edit_client
from storeperf_core.operations.importing.run import import_file, undo
from storeperf_core.operations.refunds import AskedRefund, refund_sale
from storeperf_core.operations.till_sessions import close_till_session, move_cash, open_till_session
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
# After the sales of the files, so that their figures are those of every older store.
_TILL_TIME = datetime(2027, 2, 1, 10, 30, tzinfo=UTC)
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
    with time_machine.travel(_TILL_TIME):
        _sell(store)


def _sell(store: OpenStore) -> None:
    """Two shifts, the second one open: sales, a refund in part, cash taken out."""
    writer = store.to_write()
    open_till_session(writer, ME, 10_000)
    lines = (AskedLine(code="TEA", quantity_milli=3_000), AskedLine(code="LAMP", discount=Discount(amount_minor=39)))
    cash, card = Offered(TenderKind.CASH, 2_000), Offered(TenderKind.CARD, 500, "slip 1")
    sold = complete_sale(writer, ME, AskedSale(new_id(), lines, (card, cash), client="17850", note="A gift"))
    back = AskedRefund(new_id(), sold.sale_key, (Offered(TenderKind.CASH),), {1: 1_000})
    refund_sale(writer, ME, back)
    move_cash(writer, ME, -1_000, "Window cleaner")
    close_till_session(writer, ME, pieces={1_000: 9, 100: 3})
    open_till_session(writer, ME)
    complete_sale(writer, ME, AskedSale(new_id(), lines[:1], (cash,)))


if __name__ == "__main__":
    main()
