"""Categories, suppliers and tax rates: found by what they are called, made when there is none."""

from __future__ import annotations

from sqlalchemy import select

from storeperf_core.operations.catalogue.forms import TaxRate
from storeperf_core.operations.writing import Writing
from storeperf_core.store.tables import category, supplier, tax_rate


def ensure_category(change: Writing, name: str) -> int:
    """The key of the category called `name`."""
    found = select(category.c.category_key).where(category.c.name == name, category.c.deleted == 0)
    key: int | None = change.connection.scalar(found.order_by(category.c.category_key).limit(1))
    return change.insert(category, name=name) if key is None else key


def ensure_supplier(change: Writing, name: str) -> int:
    """The key of the supplier called `name`."""
    found = select(supplier.c.supplier_key).where(supplier.c.name == name, supplier.c.deleted == 0)
    key: int | None = change.connection.scalar(found.order_by(supplier.c.supplier_key).limit(1))
    return change.insert(supplier, name=name) if key is None else key


def ensure_tax_rate(change: Writing, rate: TaxRate) -> int:
    """The key of the tax rate with this name, rate and inclusion."""
    found = select(tax_rate.c.tax_rate_key).where(
        tax_rate.c.name == rate.label,
        tax_rate.c.rate_ppm == rate.rate_ppm,
        tax_rate.c.inclusive == int(rate.inclusive),
        tax_rate.c.deleted == 0,
    )
    key: int | None = change.connection.scalar(found.order_by(tax_rate.c.tax_rate_key).limit(1))
    if key is not None:
        return key
    return change.insert(tax_rate, name=rate.label, rate_ppm=rate.rate_ppm, inclusive=int(rate.inclusive))
