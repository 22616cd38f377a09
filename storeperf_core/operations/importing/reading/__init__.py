"""Reading foreign files: what they are, how they are written, and their rows in columns, in bounded memory."""

from __future__ import annotations

from storeperf_core.operations.importing.reading.opening import open_table
from storeperf_core.operations.importing.reading.spreadsheets import sheet_names
from storeperf_core.operations.importing.reading.streaming import chunks
from storeperf_core.operations.importing.reading.tables import (
    BadRow,
    Chunk,
    DateOrder,
    DecimalMark,
    Evidence,
    Finding,
    ReadOptions,
    Table,
)

__all__ = [
    "BadRow",
    "Chunk",
    "DateOrder",
    "DecimalMark",
    "Evidence",
    "Finding",
    "ReadOptions",
    "Table",
    "chunks",
    "open_table",
    "sheet_names",
]
