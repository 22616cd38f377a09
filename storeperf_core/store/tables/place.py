"""Where and who: the store, its tills, this device, its staff, its settings."""

from __future__ import annotations

from sqlalchemy import Table, UniqueConstraint

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

staff = Table(
    "staff",
    metadata,
    key("staff_key"),
    identity("staff_id"),
    text("name"),
    text("role"),
    whole("active", default=1),
    *record_columns(),
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
