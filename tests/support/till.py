"""Selling in tests: a small shop with taxes inside and on top, a thing that is no goods, and short ways to ask."""

from __future__ import annotations

from storeperf_core.domain.identifiers import new_id
from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.staff import AccessKind, Action, Role
from storeperf_core.domain.stock import Quantity, Reason
from storeperf_core.domain.tender import Offered, TenderKind
from storeperf_core.operations.catalogue import ProductForm, TaxRate, create_product
from storeperf_core.operations.checkout import AskedLine, AskedSale, complete_sale
from storeperf_core.operations.drawer import open_drawer
from storeperf_core.operations.exchange import AskedExchange, Exchanged, Returned, complete_exchange
from storeperf_core.operations.idle_lock import set_idle_minutes
from storeperf_core.operations.orders.orders import (
    OrderForm,
    OrderLine,
    close_order,
    draft_order,
    edit_order,
    name_supplier,
    send_order,
)
from storeperf_core.operations.pins import TriedPin
from storeperf_core.operations.receipts import Receipt
from storeperf_core.operations.refund_without_receipt import AskedReturn, ReturnedProduct, refund_without_receipt
from storeperf_core.operations.refunds import AskedRefund, refund_sale
from storeperf_core.operations.signing_in import PinChecks
from storeperf_core.operations.staff import StaffForm, create_staff
from storeperf_core.operations.stock_control import (
    Received,
    StocktakeForm,
    add_to_count,
    adjust_stock,
    close_stocktake,
    open_stocktake,
    receive_stock,
    transfer_in,
    transfer_out,
)
from storeperf_core.operations.till_sessions import close_till_session, move_cash, open_till_session
from storeperf_core.operations.voids import AskedVoid, void_sale
from storeperf_core.operations.vouchers import AskedVoucher, SoldVoucher, issue_voucher
from storeperf_core.operations.vouchers_from_elsewhere import set_limit_elsewhere
from storeperf_core.store.change import Actor
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.tables import staff
from tests.support.stores import ME
from tests.support.team import approval_of_all

CASH, CARD, AS_VOUCHER = Offered(TenderKind.CASH), Offered(TenderKind.CARD), Offered(TenderKind.VOUCHER)
VAT, ON_TOP = TaxRate(200_000), TaxRate(100_000, inclusive=False)
PRODUCTS = (
    ProductForm("TEA", "Tea", "Drinks", None, VAT, 3_000_000, 1_000_000, ("73513537",)),
    ProductForm("CUP", "Cup", "Things", None, ON_TOP, 2_500_000),
    ProductForm("POST", "Postage", None, None, VAT, 4_000_000, is_goods=False),
    ProductForm("HAM", "Ham", "Food", None, VAT, 12_990_000, barcodes=("12345",)),
    ProductForm("OLD", "Old thing", None, None, None, 1_000_000),
    ProductForm("NEW", "New thing", None, None, VAT, None),
)


def fill(store: OpenStore) -> dict[str, int]:
    """Make the products. Returns their keys by code."""
    return {form.code: create_product(store.to_write(), ME, form).key for form in PRODUCTS}


def opened(store: OpenStore, float_minor: int = 10_000) -> dict[str, int]:
    """Make the products and open a shift. Returns the products' keys by code."""
    keys = fill(store)
    open_till_session(store.to_write(), ME, float_minor)
    return keys


def asked(*lines: AskedLine | str, tenders: tuple[Offered, ...] = (CASH,), **more: object) -> AskedSale:
    """A sale with an id of its own; a line may be given as a code."""
    whole = tuple(AskedLine(code=line) if isinstance(line, str) else line for line in lines)
    return AskedSale(new_id(), whole, tenders, **more)  # type: ignore[arg-type]


def sell(store: OpenStore, *lines: AskedLine | str, tenders: tuple[Offered, ...] = (CASH,), **more: object) -> Receipt:
    return complete_sale(store.to_write(), ME, asked(*lines, tenders=tenders, **more))


def refund(
    store: OpenStore, sold: Receipt, quantities: dict[int, int] | None = None, tenders: tuple[Offered, ...] = (CASH,)
) -> Receipt:
    return refund_sale(store.to_write(), ME, AskedRefund(new_id(), sold.sale_key, tenders, quantities))


def void(store: OpenStore, sold: Receipt, reason: str = "Wrong customer", actor: Actor = ME) -> Receipt:
    return void_sale(store.to_write(), actor, AskedVoid(new_id(), sold.sale_key, reason))


def take_back(
    store: OpenStore, *products: ReturnedProduct, tenders: tuple[Offered, ...] = (CASH,), actor: Actor = ME
) -> Receipt:
    """Take products back without a receipt."""
    return refund_without_receipt(store.to_write(), actor, AskedReturn(new_id(), products, tenders, "A gift"))


def exchange(
    store: OpenStore, returned: Returned, *lines: AskedLine | str, tenders: tuple[Offered, ...] = (CASH,)
) -> Exchanged:
    return complete_exchange(store.to_write(), ME, AskedExchange(returned, asked(*lines, tenders=tenders)))


def sell_voucher(
    store: OpenStore, amount_minor: int, paid_with: TenderKind = TenderKind.CASH, actor: Actor = ME, **more: object
) -> SoldVoucher:
    wanted = AskedVoucher(new_id(), amount_minor, paid_with, "Voucher sold", **more)  # type: ignore[arg-type]
    return issue_voucher(store.to_write(), actor, wanted)


def by_voucher(code: str, amount_minor: int | None = None) -> Offered:
    return Offered(TenderKind.VOUCHER, amount_minor, code)


def hire(store: OpenStore, *, granted: tuple[Action, ...] = (), denied: tuple[Action, ...] = ()) -> int:
    """A cashier. Returns their key."""
    with store.to_write().change("hire", ME) as change:
        texts = {
            name: " ".join(each.value for each in some) for name, some in (("granted", granted), ("denied", denied))
        }
        return change.insert(staff, name="Cas", role=Role.CASHIER.value, **texts)


def a_day_at_the_till(store: OpenStore, product_key: int) -> None:
    """A shift with everything that can happen in one."""
    writer = store.to_write()
    open_till_session(writer, ME, 5_000)
    sold = sell(store, AskedLine(product_key=product_key, quantity_milli=2_000))
    refund(store, sold, {1: 1_000})
    cashier_key = create_staff(writer, ME, StaffForm("Cashier", Role.CASHIER)).key
    discounted = asked(AskedLine(product_key=product_key), discount=Discount(share_ppm=100_000))
    complete_sale(writer, Actor(cashier_key, "desktop", approval=approval_of_all(ME.staff_key)), discounted)
    PinChecks().answer(writer, ME, TriedPin(cashier_key, True, None), AccessKind.SIGN_IN)
    set_idle_minutes(writer, ME, 10)
    cashier = Actor(hire(store), "desktop", approval=approval_of_all(ME.staff_key))
    void(store, sell(store, AskedLine(product_key=product_key)), actor=cashier)
    take_back(store, ReturnedProduct(product_key, 1_000), tenders=(AS_VOUCHER,))
    exchange(store, Returned(sold.sale_key, ((1, 1_000),)), AskedLine(product_key=product_key), tenders=())
    set_limit_elsewhere(writer, ME, 10_000)
    sell(store, AskedLine(product_key=product_key), tenders=(by_voucher(sell_voucher(store, 10_000).code),))
    move_cash(writer, ME, -1_000, "Window cleaner")
    open_drawer(writer, ME)
    close_till_session(writer, ME, 4_000)
    stock_in_a_day(store, product_key)


def stock_in_a_day(store: OpenStore, product_key: int) -> None:
    """An order that comes in part, an adjustment, a transfer each way, a stocktake."""
    writer = store.to_write()
    supplier_key = name_supplier(writer, ME, "Wholesaler")
    order_key = draft_order(writer, ME, OrderForm(supplier_key, (OrderLine(product_key, 5_000),))).key
    edit_order(writer, ME, order_key, OrderForm(supplier_key, (OrderLine(product_key, 6_000),)))
    send_order(writer, ME, order_key)
    receive_stock(writer, ME, [Received(product_key, 2_000, 1_100_000)], order_key=order_key)
    close_order(writer, ME, order_key)
    adjust_stock(writer, ME, [Quantity(product_key, -1_000)], Reason.LOST)
    transfer_out(writer, ME, [Quantity(product_key, 1_000)], "Leeds")
    transfer_in(writer, ME, [Quantity(product_key, 1_000)], "Leeds")
    stocktake_key = open_stocktake(writer, ME, StocktakeForm("All")).key
    add_to_count(writer, ME, stocktake_key, product_key)
    close_stocktake(writer, ME, stocktake_key)
