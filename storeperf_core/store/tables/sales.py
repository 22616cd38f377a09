"""Sales and refunds, their lines and what they were paid with. Facts: written once, never edited."""

from __future__ import annotations

from sqlalchemy import Index, Table

from storeperf_core.store.tables.columns import CLUSTERED, STRICT, blob, identity, key, metadata, refers, text, whole

SALE, REFUND = 0, 1

# `sold_*` are what went over the counter, `refunded_*` what came back (positive), both with tax as sold and after
# discounts; revenue is their difference. `is_live` is 0 while no live import batch holds an imported sale.
# Of sales made here: `incarnation` and `receipt_number` (gapless with the till, docs/decisions/0013), `rounding_minor`,
# what rounding cash added to the total; `asked_hash`, SHA-256 of what was asked for, so that asking again is known from
# asking for something else; `clock_at_utc`, the computer's clock where it was behind the till's last doing; `is_void`,
# a refund that takes back a whole sale that should not have been made (its `note` says why).
sale = Table(
    "sale",
    metadata,
    key("sale_key"),
    identity("sale_id"),
    refers("txn_key", "txn.txn_key"),
    refers("store_key", "store.store_key"),
    refers("till_key", "till.till_key", null=True),
    refers("staff_key", "staff.staff_key", null=True),
    refers("client_key", "client.client_key", null=True),
    refers("refund_of_sale_key", "sale.sale_key", null=True),
    whole("kind"),
    whole("sold_at_utc"),
    whole("utc_offset_minutes"),
    text("timezone"),
    whole("business_date"),
    text("external_number", null=True),
    whole("line_count"),
    whole("sold_minor"),
    whole("refunded_minor"),
    whole("sold_quantity_milli"),
    whole("refunded_quantity_milli"),
    whole("discount_minor"),
    whole("tax_minor"),
    whole("margin_revenue_minor"),
    whole("cost_minor"),
    whole("is_incomplete", default=0),
    whole("is_live", default=1),
    blob("lines_hash"),
    whole("incarnation", null=True),
    whole("receipt_number", null=True),
    whole("rounding_minor", default=0),
    whole("clock_at_utc", null=True),
    text("note", null=True),
    blob("asked_hash", null=True),
    whole("is_void", default=0),
    Index(None, "business_date"),
    Index(None, "sold_at_utc", "sale_key", "is_live", "line_count"),
    Index(None, "external_number", "sale_key", "is_live", "line_count"),
    Index(None, "client_key", "sold_at_utc", "sale_key", "is_live", "line_count"),
    **STRICT,
)
Index(
    "ix_sale_total",
    sale.c.sold_minor - sale.c.refunded_minor,
    sale.c.sale_key,
    sale.c.is_live,
    sale.c.line_count,
)
Index(
    "ix_sale_refund_of_sale_key",
    sale.c.refund_of_sale_key,
    sqlite_where=sale.c.refund_of_sale_key.is_not(None),
)

# It also leads from a shift to its sales: they are a stretch of their till's numbers.
Index(
    "ix_sale_receipt_number",
    sale.c.till_key,
    sale.c.incarnation,
    sale.c.receipt_number,
    unique=True,
    sqlite_where=sale.c.receipt_number.is_not(None),
)

# Few receipts are incomplete, and every figure asks for those of its period.
Index("ix_sale_incomplete", sale.c.business_date, sqlite_where=sale.c.is_incomplete == 1)

# What a product was called on the receipt: editing a product never changes an old line.
sold_as = Table(
    "sold_as",
    metadata,
    key("sold_as_key"),
    refers("product_key", "product.product_key"),
    text("code"),
    text("name"),
    Index(None, "product_key"),
    **STRICT,
)

# Identified by (sale, ordinal). Clustered by sale: lines lie together in order of arrival, and no index is needed.
# `first_of` is a set of bits: 1, the first line of its product on this receipt; 2, the first of its category. It makes
# the number of sales with a product a plain sum. `amount_minor` is after discount, tax as sold, negative for a refund;
# `cost_minor` is null while no cost is known. `tax_ppm` and `tax_inclusive` are null where no rate was known.
# `refunds_ordinal` is the line of the refunded sale that this one mirrors.
sale_line = Table(
    "sale_line",
    metadata,
    refers("sale_key", "sale.sale_key", primary_key=True),
    whole("ordinal", primary_key=True),
    refers("product_key", "product.product_key"),
    refers("sold_as_key", "sold_as.sold_as_key"),
    refers("category_key", "category.category_key", null=True),
    whole("first_of"),
    whole("quantity_milli"),
    whole("unit_price_micro"),
    whole("discount_minor"),
    whole("amount_minor"),
    whole("tax_minor"),
    whole("cost_minor", null=True),
    whole("tax_ppm", null=True),
    whole("tax_inclusive", null=True),
    whole("refunds_ordinal", null=True),
    **CLUSTERED,
)

# Together a sale's total and its rounding. Negative for a refund; of cash, `given_minor` was put down.
tender = Table(
    "tender",
    metadata,
    refers("sale_key", "sale.sale_key", primary_key=True),
    whole("ordinal", primary_key=True),
    text("kind"),
    whole("amount_minor"),
    whole("given_minor", null=True),
    text("reference", null=True),
    **CLUSTERED,
)

# Credit that customers hold: a ledger, never a balance. `code` is what stands on the paper.
voucher = Table(
    "voucher",
    metadata,
    key("voucher_key"),
    identity("voucher_id"),
    refers("txn_key", "txn.txn_key"),
    refers("store_key", "store.store_key"),
    text("code"),
    whole("issued_at_utc"),
    whole("expires_on", null=True),
    Index(None, "code"),
    **STRICT,
)

# Facts: issued and topped up (positive), redeemed (negative), identified by (transaction, ordinal).
voucher_movement = Table(
    "voucher_movement",
    metadata,
    refers("txn_key", "txn.txn_key", primary_key=True),
    whole("ordinal", primary_key=True),
    refers("store_key", "store.store_key"),
    refers("voucher_key", "voucher.voucher_key"),
    whole("moved_at_utc"),
    whole("amount_minor"),
    Index(None, "voucher_key"),
    **CLUSTERED,
)

# What the till has in hand and has not sold: the basket on the screen (`is_current`) and those on hold. Of this
# computer only; a till that was killed goes on with them.
held_basket = Table(
    "held_basket",
    metadata,
    key("basket_key"),
    whole("is_current", default=0),
    text("label", null=True),
    refers("staff_key", "staff.staff_key", null=True),
    whole("kept_at_utc"),
    text("body"),
    **STRICT,
)

# Documents that a printer did not take: `kind` is receipt, z_report or order, `document_key` its key. Of this computer.
unprinted = Table(
    "unprinted",
    metadata,
    text("kind", primary_key=True),
    whole("document_key", primary_key=True),
    whole("failed_at_utc"),
    text("fault"),
    **CLUSTERED,
)
