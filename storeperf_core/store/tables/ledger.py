"""Transactions, the outbox and the audit chain."""

from __future__ import annotations

from sqlalchemy import Index, Table, UniqueConstraint

from storeperf_core.store.tables.columns import CLUSTERED, STRICT, blob, identity, key, metadata, refers, text, whole

txn = Table(
    "txn",
    metadata,
    key("txn_key"),
    identity("txn_id"),
    refers("device_key", "device.device_key"),
    whole("device_seq"),
    refers("store_key", "store.store_key", null=True),
    text("kind"),
    whole("hlc"),
    blob("content_hash"),
    whole("row_count"),
    UniqueConstraint("device_key", "device_seq"),
    **STRICT,
)

outbox = Table(
    "outbox",
    metadata,
    refers("txn_key", "txn.txn_key", primary_key=True),
    text("body"),
    whole("acknowledged_at_utc", null=True),
    **STRICT,
)

audit = Table(
    "audit",
    metadata,
    key("audit_key"),
    refers("till_key", "till.till_key"),
    whole("seq"),
    whole("at_utc"),
    refers("staff_key", "staff.staff_key", null=True),
    text("via"),
    text("action"),
    text("entity", null=True),
    blob("entity_id", null=True),
    text("body"),
    blob("previous_hash"),
    blob("hash"),
    UniqueConstraint("till_key", "seq"),
    Index(None, "entity_id"),
    **STRICT,
)

# The readable values of personal fields stand beside the chain, never inside it, so that a person can be erased.
audit_personal = Table(
    "audit_personal",
    metadata,
    refers("audit_key", "audit.audit_key", primary_key=True),
    refers("client_key", "client.client_key", primary_key=True),
    text("body"),
    **STRICT,
)

# The chain's newest hash at moments that matter (a shift opened or closed, the program left), signed with the device's
# key: whoever rewrites the chain cannot make these anew.
audit_head = Table(
    "audit_head",
    metadata,
    refers("till_key", "till.till_key", primary_key=True),
    whole("seq", primary_key=True),
    blob("hash"),
    refers("device_key", "device.device_key"),
    whole("at_utc"),
    blob("signature"),
    **CLUSTERED,
)
