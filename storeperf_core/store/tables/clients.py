"""Customers. In code a customer is a `client`."""

from __future__ import annotations

from sqlalchemy import Index, Table

from storeperf_core.store.tables.columns import (
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

# A file whose customers have no numbers gives them their names as codes.
PERSONAL_FIELDS = frozenset({"code", "name", "email", "phone", "notes"})

client = Table(
    "client",
    metadata,
    key("client_key"),
    identity("client_id"),
    text("code"),
    text("name", null=True),
    text("email", null=True),
    text("phone", null=True),
    text("notes", null=True),
    whole("consent_email", default=0),
    whole("consent_sms", default=0),
    whole("active", default=1),
    refers("batch_key", "import_batch.batch_key", null=True),
    *record_columns(),
    Index(None, "code"),
    Index(None, "name"),
    Index(None, "batch_key"),
    **STRICT,
)
# A file of customers without numbers finds each by its address.
Index("ix_client_email", client.c.email, sqlite_where=client.c.email.is_not(None))

# Personal values enter hashes only as HMAC(person_key, value): erasing a person destroys this row.
person_key = Table(
    "person_key",
    metadata,
    refers("client_key", "client.client_key", primary_key=True),
    blob("secret"),
    **STRICT,
)
