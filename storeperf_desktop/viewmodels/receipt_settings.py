"""What the store writes on its receipts: read, and written."""

from __future__ import annotations

from storeperf_core.operations.changes import Changed
from storeperf_core.operations.receipt_settings import ReceiptSettings, edit_receipt_settings, receipt_settings
from storeperf_core.store.change import Actor
from storeperf_core.store.session import ReadSession, WriteSession


def read_receipt_settings(session: ReadSession) -> ReceiptSettings:
    """As they stand now."""
    return receipt_settings(session.driver)


def save_receipt_settings(session: WriteSession, actor: Actor, wanted: ReceiptSettings) -> Changed:
    """Keep them from now on."""
    return edit_receipt_settings(session, actor, wanted)
