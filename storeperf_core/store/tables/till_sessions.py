"""Shifts, in code `till_session`: that one was opened, cash was moved, it was closed, are facts of their own.

The sales of a session are those of its till and incarnation with a receipt number from `first_receipt` to the close's
`last_receipt`: they refer to it by their number, and no column is needed.
"""

from __future__ import annotations

from sqlalchemy import Index, Table, UniqueConstraint

from storeperf_core.store.tables.columns import STRICT, identity, key, metadata, refers, text, whole

till_session = Table(
    "till_session",
    metadata,
    key("session_key"),
    identity("session_id"),
    refers("txn_key", "txn.txn_key"),
    refers("store_key", "store.store_key"),
    refers("till_key", "till.till_key"),
    refers("staff_key", "staff.staff_key", null=True),
    whole("incarnation"),
    whole("number"),
    whole("opened_at_utc"),
    whole("business_date"),
    whole("float_minor"),
    whole("first_receipt"),
    UniqueConstraint("till_key", "incarnation", "number"),
    **STRICT,
)

# Into the drawer (positive) or out of it, other than by a sale.
cash_movement = Table(
    "cash_movement",
    metadata,
    key("movement_key"),
    identity("movement_id"),
    refers("txn_key", "txn.txn_key"),
    refers("store_key", "store.store_key"),
    refers("session_key", "till_session.session_key"),
    refers("staff_key", "staff.staff_key", null=True),
    whole("moved_at_utc"),
    whole("amount_minor"),
    text("reason"),
    Index(None, "session_key"),
    **STRICT,
)

# `expected_minor` is the sum of the session's events in cash, `counted_minor` what lay in the drawer; `figures` is the
# Z report as JSON. `last_receipt` is one before `first_receipt` when nothing was sold.
till_session_close = Table(
    "till_session_close",
    metadata,
    key("close_key"),
    identity("close_id"),
    refers("txn_key", "txn.txn_key"),
    refers("store_key", "store.store_key"),
    refers("session_key", "till_session.session_key"),
    refers("staff_key", "staff.staff_key", null=True),
    whole("closed_at_utc"),
    whole("last_receipt"),
    whole("expected_minor"),
    whole("counted_minor"),
    text("figures"),
    UniqueConstraint("session_key"),
    **STRICT,
)
