"""All tables, defined once with SQLAlchemy.

Integer `*_key` columns are local to one database file: they keep rows and rollups small and in order of arrival. The
identity that leaves the file is always the 16-byte `*_id` (see docs/decisions/0006).
"""

from storeperf_core.store.tables.catalogue import (
    category,
    product,
    product_barcode,
    product_price,
    supplier,
    tax_rate,
)
from storeperf_core.store.tables.clients import client, person_key
from storeperf_core.store.tables.columns import metadata
from storeperf_core.store.tables.importing import (
    batch_record,
    batch_sale,
    import_batch,
    import_mapping,
    import_set_aside,
)
from storeperf_core.store.tables.ledger import audit, audit_head, audit_personal, outbox, txn
from storeperf_core.store.tables.place import approval, device, setting, staff, staff_access, store, till
from storeperf_core.store.tables.rollups import ROLLUP_TABLES, packed
from storeperf_core.store.tables.sales import (
    held_basket,
    sale,
    sale_line,
    sold_as,
    tender,
    unprinted,
    voucher,
    voucher_movement,
)
from storeperf_core.store.tables.stock import (
    purchase_order,
    purchase_order_line,
    stock_count,
    stock_document,
    stock_level,
    stock_movement,
    stocktake,
)
from storeperf_core.store.tables.till_sessions import cash_movement, till_session, till_session_close

__all__ = [
    "ROLLUP_TABLES",
    "approval",
    "audit",
    "audit_head",
    "audit_personal",
    "batch_record",
    "batch_sale",
    "cash_movement",
    "category",
    "client",
    "device",
    "held_basket",
    "import_batch",
    "import_mapping",
    "import_set_aside",
    "metadata",
    "outbox",
    "packed",
    "person_key",
    "product",
    "product_barcode",
    "product_price",
    "purchase_order",
    "purchase_order_line",
    "sale",
    "sale_line",
    "setting",
    "sold_as",
    "staff",
    "staff_access",
    "stock_count",
    "stock_document",
    "stock_level",
    "stock_movement",
    "stocktake",
    "store",
    "supplier",
    "tax_rate",
    "tender",
    "till",
    "till_session",
    "till_session_close",
    "txn",
    "unprinted",
    "voucher",
    "voucher_movement",
]
