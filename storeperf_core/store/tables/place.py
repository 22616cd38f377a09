"""Where and who: the store, its tills, this device, its staff, its settings."""

from __future__ import annotations

from sqlalchemy import Index, Table, UniqueConstraint

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

# `tax_rounding` is a `domain.tax.TaxRounding`, `cash_step_minor` the smallest coin (1: every amount can be paid),
# `code_layouts` how the shop's scales print codes (`domain.barcode.Layout`), separated by spaces.
store = Table(
    "store",
    metadata,
    key("store_key"),
    identity("store_id"),
    text("name"),
    text("currency"),
    text("timezone"),
    whole("day_cutoff_minutes", default=240),
    text("stamps", default="{}"),
    text("tax_rounding", default="line"),
    whole("cash_step_minor", default=1),
    text("code_layouts", default=""),
    **STRICT,
)

till = Table(
    "till",
    metadata,
    key("till_key"),
    identity("till_id"),
    refers("store_key", "store.store_key"),
    whole("number"),
    text("name"),
    UniqueConstraint("store_key", "number"),
    **STRICT,
)

device = Table(
    "device",
    metadata,
    key("device_key"),
    identity("device_id"),
    refers("till_key", "till.till_key"),
    whole("incarnation", default=1),
    blob("public_key"),
    **STRICT,
)

# `pin_hash` is Argon2's own text; null: signs in without a PIN. `granted` and `denied` are actions
# (`domain.staff.Action`), separated by spaces, that differ from what the role allows.
staff = Table(
    "staff",
    metadata,
    key("staff_key"),
    identity("staff_id"),
    text("name"),
    text("role"),
    whole("active", default=1),
    *record_columns(),
    text("pin_hash", null=True),
    text("granted", default=""),
    text("denied", default=""),
    **STRICT,
)

setting = Table(
    "setting",
    metadata,
    key("setting_key"),
    identity("setting_id"),
    text("name"),
    text("value"),
    *record_columns(),
    UniqueConstraint("name"),
    **STRICT,
)

# Facts: who signed in, locked the till, or gave a wrong PIN (`kind` is a `domain.staff.AccessKind`). `action` is what
# an approval was asked for.
staff_access = Table(
    "staff_access",
    metadata,
    key("access_key"),
    identity("access_id"),
    refers("txn_key", "txn.txn_key"),
    refers("store_key", "store.store_key"),
    refers("staff_key", "staff.staff_key", null=True),
    whole("at_utc"),
    text("kind"),
    text("action", null=True),
    Index(None, "staff_key", "at_utc"),
    **STRICT,
)

# Facts: who allowed somebody else to do what the transaction did. Written in that transaction.
approval = Table(
    "approval",
    metadata,
    key("approval_key"),
    identity("approval_id"),
    refers("txn_key", "txn.txn_key"),
    refers("store_key", "store.store_key"),
    refers("staff_key", "staff.staff_key"),
    whole("at_utc"),
    text("action"),
    text("reason", null=True),
    **STRICT,
)
