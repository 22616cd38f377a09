"""The shop of a day at the till: its price list, with every kind of tax, thing and shelf, and its coins."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from storeperf_core.operations.catalogue import ProductForm, TaxRate, create_product
from storeperf_core.operations.stock import insert_count
from tests.support.day_ledger import Ware
from tests.support.stores import ME, london_store

FLOAT = 10_000
VAT, REDUCED, ON_TOP, HIGH = Fraction(1, 5), Fraction(7, 100), Fraction(1, 10), Fraction(19, 100)
PRICE_LIST = (
    Ware("TEA", "Assam tea", Fraction(3), VAT, barcode="73513537", cost=Fraction(1), category="Drinks", counted=400),
    Ware("CUP", "Blue cup", Fraction("2.5"), ON_TOP, inclusive=False, barcode="4006381333931", category="Things"),
    Ware("COF", "Coffee beans", Fraction("12.999"), REDUCED, barcode="5901234123457", cost=Fraction("9.123456")),
    Ware("NAIL", "Loose nails", Fraction("0.335"), HIGH, inclusive=False, barcode="9780201379624", counted=0),
    Ware("BOOK", "Evening reader", Fraction(7), Fraction(0), barcode="12345670", category="Things"),
    Ware("POST", "Postage", Fraction(4), VAT, is_goods=False),
    Ware("BAG", "Paper bag", Fraction("0.1"), None),
)


def _form(ware: Ware) -> ProductForm:
    tax = None if ware.rate is None else TaxRate(int(ware.rate * 1_000_000), inclusive=ware.inclusive)
    cost = None if ware.cost is None else int(ware.cost * 1_000_000)
    codes = (ware.barcode,) if ware.barcode else ()
    price = int(ware.price * 1_000_000)
    return ProductForm(ware.code, ware.name, ware.category, None, tax, price, cost, codes, is_goods=ware.is_goods)


def new_shop(folder: Path) -> Path:
    """The shop before its first day: a price list, and what was counted of it."""
    with london_store(folder) as store:
        for ware in PRICE_LIST:
            key = create_product(store.to_write(), ME, _form(ware)).key
            if ware.counted is not None:
                with store.to_write().change("count", ME) as change:
                    insert_count(change, key, ware.counted * 1_000)
    return folder


def in_pieces(amount: int) -> dict[int, int]:
    """The fewest notes and coins."""
    pieces = {}
    for value in (5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1):
        pieces[value], amount = divmod(amount, value)
    return pieces
