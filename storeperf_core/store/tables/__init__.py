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
from storeperf_core.store.tables.ledger import audit, audit_personal, outbox, txn
from storeperf_core.store.tables.place import device, setting, staff, store, till
from storeperf_core.store.tables.rollups import ROLLUP_TABLES, packed
from storeperf_core.store.tables.sales import sale, sale_line, sold_as, tender
from storeperf_core.store.tables.stock import stock_count, stock_level, stock_movement
from storeperf_core.store.tables.till_sessions import cash_movement, till_session, till_session_close

__all__ = [
    "ROLLUP_TABLES",
    "audit",
    "audit_personal",
    "batch_record",
    "batch_sale",
    "cash_movement",
    "category",
    "client",
    "device",
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
    "sale",
    "sale_line",
    "setting",
    "sold_as",
    "staff",
    "stock_count",
    "stock_level",
    "stock_movement",
    "store",
    "supplier",
    "tax_rate",
    "tender",
    "till",
    "till_session",
    "till_session_close",
    "txn",
]
