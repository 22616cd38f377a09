"""Import batches: what was brought in, from where, what it holds, what was set aside."""

from __future__ import annotations

from sqlalchemy import Index, Table

from storeperf_core.store.tables.columns import (
    CLUSTERED,
    STRICT,
    blob,
    identity,
    key,
    metadata,
    record_columns,
    refers,
    text,
    whole,
)

import_batch = Table(
    "import_batch",
    metadata,
    key("batch_key"),
    identity("batch_id"),
    text("kind"),
    text("source"),
    text("file_name"),
    text("file_path"),
    blob("file_hash", null=True),
    text("mapping"),
    text("state"),
    whole("started_at_utc"),
    whole("finished_at_utc", null=True),
    whole("undone_at_utc", null=True),
    whole("rows_read", default=0),
    whole("accepted", default=0),
    whole("set_aside", default=0),
    whole("already_there", default=0),
    whole("sales_added", default=0),
    whole("refunds_added", default=0),
    whole("products_added", default=0),
    whole("clients_added", default=0),
    *record_columns(),
    **STRICT,
)

# Outside the sale's content and hash: a sale counts while one live batch holds it.
batch_sale = Table(
    "batch_sale",
    metadata,
    refers("batch_key", "import_batch.batch_key", primary_key=True),
    refers("sale_key", "sale.sale_key", primary_key=True),
    whole("is_live", default=1),
    Index(None, "sale_key"),
    **CLUSTERED,
)

# A record import's trace: which records it made (`before` null) or changed, so that undo can put them back.
batch_record = Table(
    "batch_record",
    metadata,
    refers("batch_key", "import_batch.batch_key", primary_key=True),
    text("entity", primary_key=True),
    whole("record_key", primary_key=True),
    text("before", null=True),
    text("after"),
    **STRICT,
)

import_set_aside = Table(
    "import_set_aside",
    metadata,
    refers("batch_key", "import_batch.batch_key", primary_key=True),
    whole("row_number", primary_key=True),
    text("receipt", null=True),
    text("reason"),
    text("reason_values"),
    text("cells"),
    **CLUSTERED,
)

# Local to this computer: how the columns of a file with this header were matched last time.
import_mapping = Table(
    "import_mapping",
    metadata,
    key("mapping_key"),
    text("kind"),
    text("fingerprint"),
    text("mapping"),
    Index(None, "kind", "fingerprint", unique=True),
    **STRICT,
)
