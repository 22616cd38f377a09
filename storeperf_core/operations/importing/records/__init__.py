"""Bringing in products, customers, suppliers and opening stock from files, and taking such an import back."""

from storeperf_core.operations.importing.records.bring_in import import_records
from storeperf_core.operations.importing.records.undo import Undone, undo_records

__all__ = ["Undone", "import_records", "undo_records"]
