"""A small store with something in every table that `verify` proves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from storeperf_core.domain.identifiers import new_id
from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.catalogue import ProductForm, TaxRate, create_product, edit_product
from storeperf_core.operations.checkout import AskedLine, AskedSale, complete_sale
from storeperf_core.operations.clients import ClientForm, create_client, edit_client
from storeperf_core.operations.erasing import erase_client
from storeperf_core.operations.importing.run import import_file, undo
from storeperf_core.operations.pins import HashedPin
from storeperf_core.operations.place import edit_till_terms
from storeperf_core.operations.receipt_settings import ReceiptSettings, edit_receipt_settings
from storeperf_core.operations.refunds import AskedRefund, refund_sale
from storeperf_core.operations.staff import set_pin
from storeperf_core.operations.till_sessions import close_till_session, move_cash, open_till_session
from storeperf_core.store.opening import OpenStore, owner
from tests.support.till import a_day_at_the_till

ME = owner("cli")

_SALES = """Receipt,Code,Product,Category,Quantity,Date,Unit price,Discount,Customer,Refund of
A1,HEART,Heart holder,Gifts,6,2026-01-05 09:30:00,2.55,0.30,17850,
A1,LAMP,Lantern,Light,1,2026-01-05 09:30:00,3.39,0,17850,
A1,LAMP,Lantern,Light,1,2026-01-05 09:30:00,0,0,17850,
A2,LAMP,Lantern,Light,4,2026-01-31 23:30:00,2.328,0,,
CA1,HEART,Heart holder,Gifts,-1,2026-01-07 12:00:00,2.55,0,17850,A1
"""
_FILES = (
    ("suppliers", "Supplier,Email\nTwin,a@b.org\nNew,c@d.org\n"),
    (
        "products",
        "Code,Name,Price,Cost,Category,Supplier,Barcode,VAT\nLAMP,Lantern,3.39,1,Light,Twin,4006381333931,20\n",
    ),
    ("clients", "Customer number,Name,Email\n17850,Bob,bob@example.org\n"),
    ("sales", _SALES),
    ("stock", "Code,Quantity\nLAMP,12\n"),
    ("sales", _SALES.replace("A2,LAMP", "A3,LAMP")),
)


def fill_every_table(store: OpenStore, place: Path) -> None:
    """Products, customers and settings by hand, imports, one of which is undone, and a day at the till."""
    writer = store.to_write()
    tea = ProductForm("TEA", "Tea", "Drinks", "Twin", TaxRate(200_000), 1_500_000, barcodes=("73513537",))
    product_key = create_product(writer, ME, tea).key
    edit_product(writer, ME, product_key, tea.checked(), replace(tea, name="Green tea", price_micro=2_000_000))
    ann = ClientForm("1", "Ann", "ann@example.org")
    client_key = create_client(writer, ME, ann).key
    edit_client(writer, ME, client_key, ann, replace(ann, name="Anna"))
    for kind, text in _FILES:
        file = place / f"{kind}.csv"
        file.write_text(text, encoding="utf-8")
        last = import_file(store, file, kind, actor=ME)
    assert last.batch is not None
    undo(store, last.batch, ME)
    _sell(store)
    _run_the_shop(store, product_key)


def _sell(store: OpenStore) -> None:
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
    close_till_session(writer, ME, 9_000)


def _run_the_shop(store: OpenStore, product_key: int) -> None:
    """What else people do: settings, a PIN, a day with everything in it, a shift left open with something in hand."""
    writer = store.to_write()
    edit_receipt_settings(writer, ME, ReceiptSettings("Tea and lamps", "Thank you"))
    edit_till_terms(writer, ME, code_layouts=("21IIIIIPPPPPC",), cash_step_minor=5)
    assert ME.staff_key is not None
    set_pin(writer, ME, ME.staff_key, HashedPin("a hash"))
    a_day_at_the_till(store, product_key)
    somebody = create_client(writer, ME, ClientForm("2", "Eve", "eve@example.org")).key
    erase_client(writer, ME, somebody)
