"""What a shop sells."""

from __future__ import annotations

from sqlalchemy import Index, Table

from storeperf_core.store.tables.columns import STRICT, identity, key, metadata, record_columns, refers, text, whole

category = Table(
    "category",
    metadata,
    key("category_key"),
    identity("category_id"),
    text("name"),
    *record_columns(),
    Index(None, "name"),
    **STRICT,
)

supplier = Table(
    "supplier",
    metadata,
    key("supplier_key"),
    identity("supplier_id"),
    text("name"),
    text("email", null=True),
    text("phone", null=True),
    whole("lead_time_days", null=True),
    refers("batch_key", "import_batch.batch_key", null=True),
    *record_columns(),
    Index(None, "name"),
    **STRICT,
)

tax_rate = Table(
    "tax_rate",
    metadata,
    key("tax_rate_key"),
    identity("tax_rate_id"),
    text("name"),
    whole("rate_ppm"),
    whole("inclusive", default=1),
    *record_columns(),
    **STRICT,
)

# `code` is not unique: two tills may make the same one offline. `batch_key` names the import that brought the product
# and is cleared as soon as a person edits it, so that undoing the import never takes away somebody's work.
# `favourite_place` orders the till's favourites; null: it is none.
product = Table(
    "product",
    metadata,
    key("product_key"),
    identity("product_id"),
    text("code"),
    text("name"),
    refers("category_key", "category.category_key", null=True),
    refers("supplier_key", "supplier.supplier_key", null=True),
    refers("tax_rate_key", "tax_rate.tax_rate_key", null=True),
    whole("price_micro", null=True),
    whole("cost_micro", null=True),
    whole("reorder_point_milli", null=True),
    whole("lead_time_days", null=True),
    whole("is_goods", default=1),
    whole("active", default=1),
    refers("batch_key", "import_batch.batch_key", null=True),
    *record_columns(),
    whole("favourite_place", null=True),
    Index(None, "code"),
    Index(None, "name"),
    Index(None, "batch_key"),
    **STRICT,
)

product_barcode = Table(
    "product_barcode",
    metadata,
    key("barcode_key"),
    identity("barcode_id"),
    refers("product_key", "product.product_key"),
    text("barcode"),
    *record_columns(),
    Index(None, "barcode"),
    Index(None, "product_key"),
    **STRICT,
)

# Price, tax rate and currency of a product are one dated fact together (docs: SYNC, kinds of data).
product_price = Table(
    "product_price",
    metadata,
    key("price_key"),
    identity("price_id"),
    refers("product_key", "product.product_key"),
    whole("valid_from_utc"),
    whole("price_micro", null=True),
    refers("tax_rate_key", "tax_rate.tax_rate_key", null=True),
    text("currency"),
    refers("txn_key", "txn.txn_key"),
    Index(None, "product_key", "valid_from_utc"),
    **STRICT,
)
