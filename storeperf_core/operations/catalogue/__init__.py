"""Products, and the categories, suppliers and tax rates that they refer to."""

from storeperf_core.operations.catalogue.forms import ProductForm, TaxRate
from storeperf_core.operations.catalogue.products import (
    create_product,
    deactivate_product,
    edit_product,
    product_form,
    reactivate_product,
)
from storeperf_core.operations.catalogue.references import ensure_category, ensure_supplier, ensure_tax_rate

__all__ = [
    "ProductForm",
    "TaxRate",
    "create_product",
    "deactivate_product",
    "edit_product",
    "ensure_category",
    "ensure_supplier",
    "ensure_tax_rate",
    "product_form",
    "reactivate_product",
]
