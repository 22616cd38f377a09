"""One entry of the audit: who, when, approved by whom, its place in the chain, and each field before and after."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeperf_core.operations.audit_entries import AuditEntry
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.browsing import FactList, section
from storeperf_desktop.pages.browsing.facts import change_list
from storeperf_desktop.viewmodels.audit_finding import entry_facts
from storeperf_desktop.viewmodels.audit_words import bulk_words, field_changes, record_title
from storeperf_desktop.widgets import text_label


def audit_detail(entry: AuditEntry, formats: Formats) -> QWidget:
    """What the drawer shows."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(16)
    column.addWidget(FactList(entry_facts(entry, formats)))
    for change in entry.changes:
        changes = field_changes(change, formats)
        if changes:
            column.addWidget(section(record_title(change), change_list(changes)))
    if entry.bulk:
        rows = [text_label(text, wrap=True) for text in bulk_words(entry, formats)]
        column.addWidget(section(_("Rows written"), *rows))
    column.addStretch(1)
    return whole
