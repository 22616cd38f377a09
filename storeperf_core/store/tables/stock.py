"""How much there is of what a shop sells: what was counted, and what moved."""

from __future__ import annotations

from sqlalchemy import Index, Table

from storeperf_core.store.tables.columns import (
    CLUSTERED,
    STRICT,
    identity,
    key,
    metadata,
    record_columns,
    refers,
    text,
    whole,
)

# Opening stock is the first count. A count is a fact; counts of an undone import batch are not looked at.
# `moved_before_milli` is no part of the fact: it is what had moved of the product by then, so that on hand is the count
# + all that ever moved - what had moved before it, without a look at the movements (docs/decisions/0014).
# `expected_milli` is what was on hand by the ledger when it was counted (null: it had never been counted).
stock_count = Table(
    "stock_count",
    metadata,
    key("count_key"),
    identity("count_id"),
    refers("store_key", "store.store_key"),
    refers("product_key", "product.product_key"),
    whole("counted_at_utc"),
    whole("quantity_milli"),
    refers("batch_key", "import_batch.batch_key", null=True),
    refers("txn_key", "txn.txn_key"),
    whole("moved_before_milli", default=0),
    refers("stocktake_key", "stocktake.stocktake_key", null=True),
    whole("expected_milli", null=True),
    Index(None, "product_key", "counted_at_utc"),
    **STRICT,
)

# Facts, identified by (transaction, ordinal): for a sale or refund the line's. Negative: it left the shop.
# No index: a sale of ten lines would write in ten more places.
stock_movement = Table(
    "stock_movement",
    metadata,
    refers("txn_key", "txn.txn_key", primary_key=True),
    whole("ordinal", primary_key=True),
    refers("store_key", "store.store_key"),
    refers("product_key", "product.product_key"),
    text("kind"),
    whole("moved_at_utc"),
    whole("quantity_milli"),
    **CLUSTERED,
)

# The sum of a product's movements, kept in the transaction that writes them.
stock_level = Table(
    "stock_level",
    metadata,
    refers("store_key", "store.store_key", primary_key=True),
    refers("product_key", "product.product_key", primary_key=True),
    whole("moved_milli"),
    **CLUSTERED,
)

# Why stock moved other than by a sale, one a transaction, whose movements it heads. `kind` is receipt, adjustment,
# transfer_out or transfer_in; `other_place` is where a transfer goes to or comes from.
stock_document = Table(
    "stock_document",
    metadata,
    key("document_key"),
    identity("document_id"),
    refers("txn_key", "txn.txn_key"),
    refers("store_key", "store.store_key"),
    refers("staff_key", "staff.staff_key", null=True),
    whole("at_utc"),
    text("kind"),
    text("reason", null=True),
    text("reference", null=True),
    text("other_place", null=True),
    refers("supplier_key", "supplier.supplier_key", null=True),
    refers("order_key", "purchase_order.order_key", null=True),
    Index(None, "txn_key", unique=True),
    Index(None, "order_key"),
    **STRICT,
)

# A stocktake goes on while the shop sells: each count of it holds for its own moment.
stocktake = Table(
    "stocktake",
    metadata,
    key("stocktake_key"),
    identity("stocktake_id"),
    text("name"),
    refers("category_key", "category.category_key", null=True),
    whole("opened_at_utc"),
    whole("closed_at_utc", null=True),
    *record_columns(),
    **STRICT,
)

# `state` is draft, sent, received or cancelled; `number` counts a store's orders from 1; `expected_on` is a day number.
purchase_order = Table(
    "purchase_order",
    metadata,
    key("order_key"),
    identity("order_id"),
    whole("number"),
    refers("supplier_key", "supplier.supplier_key"),
    text("state"),
    whole("created_at_utc"),
    whole("sent_at_utc", null=True),
    whole("expected_on", null=True),
    text("note", null=True),
    *record_columns(),
    Index(None, "supplier_key"),
    **STRICT,
)

# One line a product. What was received of it is the sum of the movements of its order's documents.
purchase_order_line = Table(
    "purchase_order_line",
    metadata,
    key("line_key"),
    identity("line_id"),
    refers("order_key", "purchase_order.order_key"),
    refers("product_key", "product.product_key"),
    whole("quantity_milli"),
    whole("unit_cost_micro", null=True),
    *record_columns(),
    Index(None, "order_key"),
    Index(None, "product_key"),
    **STRICT,
)
