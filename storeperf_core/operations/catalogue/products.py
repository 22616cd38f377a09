"""Making, editing and retiring products."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from sqlalchemy import select

from storeperf_core.domain.barcode import read_barcode
from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.catalogue.forms import ProductForm, TaxRate
from storeperf_core.operations.catalogue.references import ensure_category, ensure_supplier, ensure_tax_rate
from storeperf_core.operations.changes import NOTHING, Changed, Entity
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.session import ReadSession, WriteSession
from storeperf_core.store.tables import category, product, product_barcode, product_price, supplier, tax_rate

# Columns of `product` that a form says as they are kept.
_PLAIN = ("code", "name", "price_micro", "cost_micro", "reorder_point_milli", "lead_time_days")


def product_form(session: ReadSession | Change, product_key: int) -> ProductForm:
    """The product as a form, ready to be edited. Raises Refusal when there is no such product."""
    query = (
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
        .where(product.c.product_key == product_key, product.c.deleted == 0)
    )
    row = session.connection.execute(query).mappings().one_or_none()
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
    )


def create_product(session: WriteSession, actor: Actor, form: ProductForm) -> Changed:
    """Make a product. Raises Refusal for a form that cannot be right, or a code or barcode that another one has."""
    form = form.checked()
    with session.change("create_product", actor, scope="organisation") as change:
        _require_free_code(change, form.code)
        _require_free_barcodes(change, form.barcodes)
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
        wanted = [name for name in _field_names() if not _same(name, before, after)]
        _require_unchanged(wanted, before, now, after)
        wanted = [name for name in wanted if not _same(name, now, after)]
        if not wanted:
            return NOTHING
        if "code" in wanted:
            _require_free_code(change, after.code)
        if "barcodes" in wanted:
            _require_free_barcodes(change, set(after.barcodes) - set(now.barcodes))
        change.subject("product", _identity(change, product_key))
        update_product(change, product_key, after, wanted, batch_key=None)
    return Changed.of(Entity.PRODUCTS, product_key)


def deactivate_product(session: WriteSession, actor: Actor, product_key: int) -> Changed:
    """Take the product out of use; its sales and its history stay."""
    return _set_active(session, actor, product_key, active=False)


def reactivate_product(session: WriteSession, actor: Actor, product_key: int) -> Changed:
    """Take the product into use again. Raises Refusal when another one in use has its code or a barcode by now."""
    return _set_active(session, actor, product_key, active=True)


def insert_product(change: Change, form: ProductForm, **bookkeeping: Any) -> int:
    """Write a new product with its barcodes and its first price. `form` was checked. Returns its key."""
    values = {name: getattr(form, name) for name in _PLAIN}
    references = _references(change, form, _field_names())
    key = change.insert(product, **values, **references, is_goods=int(form.is_goods), **bookkeeping)
    for barcode in form.barcodes:
        change.insert(product_barcode, product_key=key, barcode=barcode)
    if form.price_micro is not None or form.tax_rate is not None:
        note_price(change, key, form.price_micro, references["tax_rate_key"])
    return key


def update_product(
    change: Change, product_key: int, form: ProductForm, names: Iterable[str], **bookkeeping: Any
) -> None:
    """Write the fields `names` of `form`, which was checked."""
    names = frozenset(names)
    values: dict[str, Any] = bookkeeping | {name: getattr(form, name) for name in _PLAIN if name in names}
    values |= _references(change, form, names)
    if "is_goods" in names:
        values["is_goods"] = int(form.is_goods)
    change.update(product, product_key, **values)
    if "barcodes" in names:
        _write_barcodes(change, product_key, form.barcodes)
    if names & {"price_micro", "tax_rate"}:
        now = change.connection.execute(
            select(product.c.price_micro, product.c.tax_rate_key).where(product.c.product_key == product_key)
        ).one()
        note_price(change, product_key, now.price_micro, now.tax_rate_key)


def note_price(change: Change, product_key: int, price_micro: int | None, tax_rate_key: int | None) -> None:
    """Write the dated fact of what the product costs from now on: price, tax rate and currency together."""
    change.insert(
        product_price,
        product_key=product_key,
        valid_from_utc=change.at_utc,
        price_micro=price_micro,
        tax_rate_key=tax_rate_key,
        currency=change.place.currency,
    )


def holder_of_barcode(session: ReadSession | Change, text: str) -> int | None:
    """The key of the product in use that has this barcode, however many zeros it is written with."""
    query = (
        select(product_barcode.c.product_key)
        .join(product, product.c.product_key == product_barcode.c.product_key)
        .where(product_barcode.c.barcode.in_(read_barcode(text).spellings), product_barcode.c.deleted == 0)
        .where(product.c.deleted == 0, product.c.active == 1)
        .limit(1)
    )
    key: int | None = session.connection.scalar(query)
    return key


def _set_active(session: WriteSession, actor: Actor, product_key: int, *, active: bool) -> Changed:
    kind = "reactivate_product" if active else "deactivate_product"
    with session.change(kind, actor, scope="organisation") as change:
        form = product_form(change, product_key)
        is_active = change.connection.scalar(select(product.c.active).where(product.c.product_key == product_key))
        if is_active == int(active):
            return NOTHING
        if active:
            _require_free_code(change, form.code)
            _require_free_barcodes(change, form.barcodes)
        change.update(product, product_key, active=int(active), batch_key=None)
    return Changed.of(Entity.PRODUCTS, product_key)


def _references(change: Change, form: ProductForm, names: Iterable[str]) -> dict[str, int | None]:
    keys: dict[str, int | None] = {}
    if "category" in names:
        keys["category_key"] = ensure_category(change, form.category) if form.category else None
    if "supplier" in names:
        keys["supplier_key"] = ensure_supplier(change, form.supplier) if form.supplier else None
    if "tax_rate" in names:
        keys["tax_rate_key"] = ensure_tax_rate(change, form.tax_rate) if form.tax_rate else None
    return keys


def _write_barcodes(change: Change, product_key: int, wanted: tuple[str, ...]) -> None:
    kept = _barcodes(change, product_key)
    for text, barcode_key in kept.items():
        if text not in wanted:
            change.update(product_barcode, barcode_key, deleted=1)
    for text in wanted:
        if text not in kept:
            change.insert(product_barcode, product_key=product_key, barcode=text)


def _barcodes(session: ReadSession | Change, product_key: int) -> dict[str, int]:
    query = select(product_barcode.c.barcode, product_barcode.c.barcode_key).where(
        product_barcode.c.product_key == product_key, product_barcode.c.deleted == 0
    )
    return {row.barcode: row.barcode_key for row in session.connection.execute(query)}


def _require_unchanged(wanted: list[str], before: ProductForm, now: ProductForm, after: ProductForm) -> None:
    for name in wanted:
        if not _same(name, before, now) and not _same(name, now, after):
            raise Refusal("Somebody else has changed this product in the meantime. Look at it again before you save.")


def _require_free_code(change: Change, code: str) -> None:
    query = select(product.c.name).where(product.c.code == code, product.c.deleted == 0, product.c.active == 1)
    other = change.connection.scalar(query.limit(1))
    if other is not None:
        raise Refusal("The code {code} belongs to {name} already.", code=code, name=other)


def _require_free_barcodes(change: Change, barcodes: Iterable[str]) -> None:
    for text in barcodes:
        holder = holder_of_barcode(change, text)
        if holder is not None:
            name = change.connection.scalar(select(product.c.name).where(product.c.product_key == holder))
            raise Refusal("The barcode {barcode} belongs to {name} already.", barcode=text, name=name)


def _same(name: str, one: ProductForm, other: ProductForm) -> bool:
    mine, yours = getattr(one, name), getattr(other, name)
    if name == "barcodes":
        return set(mine) == set(yours)
    return bool(mine == yours)


def _field_names() -> tuple[str, ...]:
    return tuple(field.name for field in fields(ProductForm))


def _identity(change: Change, product_key: int) -> bytes:
    found: bytes = change.connection.execute(
        select(product.c.product_id).where(product.c.product_key == product_key)
    ).scalar_one()
    return found
