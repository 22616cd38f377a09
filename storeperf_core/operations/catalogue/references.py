"""Categories, suppliers and tax rates: found by what they are called, made when there is none."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from storeperf_core.operations.catalogue.forms import TaxRate
from storeperf_core.operations.writing import Writing
from storeperf_core.store.tables import category, supplier, tax_rate

# Made once: an import asks them for every row.
_CATEGORY = (
    select(category.c.category_key)
    .where(category.c.name == bindparam("name"), category.c.deleted == 0)
    .order_by(category.c.category_key)
    .limit(1)
)
_SUPPLIER = (
    select(supplier.c.supplier_key)
    .where(supplier.c.name == bindparam("name"), supplier.c.deleted == 0)
    .order_by(supplier.c.supplier_key)
    .limit(1)
)
_TAX_RATE = (
    select(tax_rate.c.tax_rate_key)
    .where(tax_rate.c.name == bindparam("name"), tax_rate.c.rate_ppm == bindparam("rate_ppm"))
    .where(tax_rate.c.inclusive == bindparam("inclusive"), tax_rate.c.deleted == 0)
    .order_by(tax_rate.c.tax_rate_key)
    .limit(1)
)


def ensure_category(change: Writing, name: str) -> int:
    """The key of the category called `name`."""
    key: int | None = change.connection.scalar(_CATEGORY, {"name": name})
    return change.insert(category, name=name) if key is None else key


def ensure_supplier(change: Writing, name: str) -> int:
    """The key of the supplier called `name`."""
    key: int | None = change.connection.scalar(_SUPPLIER, {"name": name})
    return change.insert(supplier, name=name) if key is None else key


def ensure_tax_rate(change: Writing, rate: TaxRate) -> int:
    """The key of the tax rate with this name, rate and inclusion."""
    values = {"name": rate.label, "rate_ppm": rate.rate_ppm, "inclusive": int(rate.inclusive)}
    key: int | None = change.connection.scalar(_TAX_RATE, values)
    return change.insert(tax_rate, **values) if key is None else key
