"""How much there is of what a shop sells: what was counted, and what moved."""

from __future__ import annotations

from sqlalchemy import Index, Table

from storeperf_core.store.tables.columns import CLUSTERED, STRICT, identity, key, metadata, refers, text, whole

# Opening stock is the first count. A count is a fact; counts of an undone import batch are not looked at.
# `moved_before_milli` is no part of the fact: it is what had moved of the product by then, so that on hand is the count
# + all that ever moved - what had moved before it, without a look at the movements (docs/decisions/0014).
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
