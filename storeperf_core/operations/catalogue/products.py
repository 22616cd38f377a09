"""Making, editing and retiring products."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from sqlalchemy import bindparam, select

from storeperf_core.domain.barcode import read_barcode
from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.staff import Action
from storeperf_core.operations.catalogue.forms import ProductForm, TaxRate
from storeperf_core.operations.catalogue.references import ensure_category, ensure_supplier, ensure_tax_rate
from storeperf_core.operations.changes import NOTHING, Changed, Entity
from storeperf_core.operations.permissions import require
from storeperf_core.operations.writing import Reading, Writing
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import category, product, product_barcode, product_price, supplier, tax_rate

# Columns of `product` that a form says as they are kept.
_FLAGS = ("is_goods", "active")
_PLAIN = ("code", "name", "price_micro", "cost_micro", "reorder_point_milli", "lead_time_days")

# Made once: an import asks them for every row.
_FORM = (
    select(
        product,
        category.c.name.label("category"),
        supplier.c.name.label("supplier"),
        tax_rate.c.name.label("tax_name"),
        tax_rate.c.rate_ppm,
        tax_rate.c.inclusive,
    )
    .outerjoin_from(product, category, product.c.category_key == category.c.category_key)
    .outerjoin(supplier, product.c.supplier_key == supplier.c.supplier_key)
    .outerjoin(tax_rate, product.c.tax_rate_key == tax_rate.c.tax_rate_key)
    .where(product.c.product_key == bindparam("product_key"), product.c.deleted == 0)
)
_BARCODES = select(product_barcode.c.barcode, product_barcode.c.barcode_key).where(
    product_barcode.c.product_key == bindparam("product_key"), product_barcode.c.deleted == 0
)
_HOLDER = (
    select(product_barcode.c.product_key)
    .join(product, product.c.product_key == product_barcode.c.product_key)
    .where(product_barcode.c.barcode.in_(bindparam("texts", expanding=True)), product_barcode.c.deleted == 0)
    .where(product.c.deleted == 0, product.c.active == 1)
    .limit(1)
)


def product_form(session: Reading, product_key: int) -> ProductForm:
    """The product as a form, ready to be edited. Raises Refusal when there is no such product."""
    row = session.connection.execute(_FORM, {"product_key": product_key}).mappings().one_or_none()
    if row is None:
        raise Refusal("This product is no longer there.")
    rate = None if row["rate_ppm"] is None else TaxRate(row["rate_ppm"], bool(row["inclusive"]), row["tax_name"])
    return ProductForm(
        **{name: row[name] for name in _PLAIN},
        category=row["category"],
        supplier=row["supplier"],
        tax_rate=rate,
        barcodes=tuple(sorted(_barcodes(session, product_key))),
        is_goods=bool(row["is_goods"]),
        active=bool(row["active"]),
    )


def create_product(session: WriteSession, actor: Actor, form: ProductForm) -> Changed:
    """Make a product. Raises Refusal for a form that cannot be right, or a code or barcode that another one has."""
    form = form.checked()
    with session.change("create_product", actor, scope="organisation") as change:
        require(change, Action.EDIT_CATALOGUE)
        require_free(change, form)
        key = insert_product(change, form)
        change.subject("product", _identity(change, key))
    return Changed.of(Entity.PRODUCTS, key)


def edit_product(
    session: WriteSession, actor: Actor, product_key: int, before: ProductForm, after: ProductForm
) -> Changed:
    """Write what differs between `before`, which the person saw, and `after`.

    Raises Refusal when a field that is to be written was changed by somebody else since, and for what `create_product`
    refuses. Nothing that differs: nothing is written.
    """
    after = after.checked()
    with session.change("edit_product", actor, scope="organisation") as change:
        now = product_form(change, product_key)
        edited = changed_fields(before, after)
        if any(name in edited and name in changed_fields(now, after) for name in changed_fields(before, now)):
            raise Refusal("Somebody else has changed this product in the meantime. Look at it again before you save.")
        return _write(change, product_key, now, replace(now, **{name: getattr(after, name) for name in edited}))


def deactivate_product(session: WriteSession, actor: Actor, product_key: int) -> Changed:
    """Take the product out of use; its sales and its history stay."""
    with session.change("deactivate_product", actor, scope="organisation") as change:
        now = product_form(change, product_key)
        return _write(change, product_key, now, replace(now, active=False))


def reactivate_product(session: WriteSession, actor: Actor, product_key: int) -> Changed:
    """Take the product into use again. Raises Refusal when another one in use has its code or a barcode by now."""
    with session.change("reactivate_product", actor, scope="organisation") as change:
        now = product_form(change, product_key)
        return _write(change, product_key, now, replace(now, active=True))


def changed_fields(before: ProductForm, after: ProductForm) -> list[str]:
    """The names of the fields in which two forms, both as they are kept, differ."""
    return [field.name for field in fields(ProductForm) if getattr(before, field.name) != getattr(after, field.name)]


def insert_product(change: Writing, form: ProductForm, **bookkeeping: Any) -> int:
    """Write a new product with its barcodes and its first price. `form` was checked. Returns its key."""
    values = {field.name: getattr(form, field.name) for field in fields(ProductForm)}
    columns = _columns(change, values)
    key = change.insert(product, **columns, **bookkeeping)
    for barcode in form.barcodes:
        change.insert(product_barcode, product_key=key, barcode=barcode)
    if form.price_micro is not None or form.tax_rate is not None:
        note_price(change, key, form.price_micro, columns["tax_rate_key"])
    return key


def update_product(
    change: Writing, product_key: int, before: ProductForm, after: ProductForm, **bookkeeping: Any
) -> None:
    """Write the fields in which `after`, which was checked, differs from `before`, which is what is kept."""
    values = {name: getattr(after, name) for name in changed_fields(before, after)}
    change.update(product, product_key, **_columns(change, values), **bookkeeping)
    if "barcodes" in values:
        _write_barcodes(change, product_key, after.barcodes)
    if values.keys() & {"price_micro", "tax_rate"}:
        now = change.connection.execute(
            select(product.c.price_micro, product.c.tax_rate_key).where(product.c.product_key == product_key)
        ).one()
        note_price(change, product_key, now.price_micro, now.tax_rate_key)


def require_free(session: Reading, form: ProductForm, before: ProductForm | None = None) -> None:
    """Raise Refusal when a product in use has the code or a barcode that `form` newly takes."""
    if not form.active:
        return
    had = before if before is not None and before.active else None
    if had is None or had.code != form.code:
        _require_free_code(session, form.code)
    _require_free_barcodes(session, set(form.barcodes) - set(had.barcodes if had else ()))


def note_price(change: Writing, product_key: int, price_micro: int | None, tax_rate_key: int | None) -> None:
    """Write the dated fact of what the product costs from now on: price, tax rate and currency together."""
    change.insert(
        product_price,
        product_key=product_key,
        valid_from_utc=change.at_utc,
        price_micro=price_micro,
        tax_rate_key=tax_rate_key,
        currency=change.place.currency,
    )


def holder_of_barcode(session: Reading, text: str) -> int | None:
    """The key of the product in use that has this barcode, however many zeros it is written with."""
    key: int | None = session.connection.scalar(_HOLDER, {"texts": read_barcode(text).spellings})
    return key


def _write(change: Change, product_key: int, now: ProductForm, wanted: ProductForm) -> Changed:
    if wanted == now:
        return NOTHING
    require(change, Action.EDIT_CATALOGUE)
    require_free(change, wanted, now)
    change.subject("product", _identity(change, product_key))
    update_product(change, product_key, now, wanted, batch_key=None)
    return Changed.of(Entity.PRODUCTS, product_key)


def _columns(change: Writing, values: dict[str, Any]) -> dict[str, Any]:
    """Fields of a form as columns of `product`; what they name is made where it is not there yet."""
    columns: dict[str, Any] = {name: values[name] for name in _PLAIN if name in values}
    columns |= {name: int(values[name]) for name in _FLAGS if name in values}
    if "category" in values:
        columns["category_key"] = ensure_category(change, values["category"]) if values["category"] else None
    if "supplier" in values:
        columns["supplier_key"] = ensure_supplier(change, values["supplier"]) if values["supplier"] else None
    if "tax_rate" in values:
        columns["tax_rate_key"] = ensure_tax_rate(change, values["tax_rate"]) if values["tax_rate"] else None
    return columns


def _write_barcodes(change: Writing, product_key: int, wanted: tuple[str, ...]) -> None:
    kept = _barcodes(change, product_key)
    for text, barcode_key in kept.items():
        if text not in wanted:
            change.update(product_barcode, barcode_key, deleted=1)
    for text in wanted:
        if text not in kept:
            change.insert(product_barcode, product_key=product_key, barcode=text)


def _barcodes(session: Reading, product_key: int) -> dict[str, int]:
    rows = session.connection.execute(_BARCODES, {"product_key": product_key})
    return {row.barcode: row.barcode_key for row in rows}


def _require_free_code(session: Reading, code: str) -> None:
    query = select(product.c.name).where(product.c.code == code, product.c.deleted == 0, product.c.active == 1)
    other = session.connection.scalar(query.limit(1))
    if other is not None:
        raise Refusal("The code {code} belongs to {name} already.", code=code, name=other)


def _require_free_barcodes(session: Reading, barcodes: Iterable[str]) -> None:
    for text in barcodes:
        holder = holder_of_barcode(session, text)
        if holder is not None:
            name = session.connection.scalar(select(product.c.name).where(product.c.product_key == holder))
            raise Refusal("The barcode {barcode} belongs to {name} already.", barcode=text, name=name)


def _identity(change: Reading, product_key: int) -> bytes:
    found: bytes = change.connection.execute(
        select(product.c.product_id).where(product.c.product_key == product_key)
    ).scalar_one()
    return found
