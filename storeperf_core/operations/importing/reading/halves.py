"""A text file in two halves, so that two processors can read it at once."""

from __future__ import annotations

from dataclasses import dataclass

from storeperf_core.operations.importing.reading import sources
from storeperf_core.operations.importing.reading.tables import Layout, Table

_NEAR_BYTES = 1 << 16
# Where the byte of a line feed is always one, so that a line can be found without reading what is before it.
_ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "cp1250", "mac_roman", "cp850")


@dataclass(frozen=True, slots=True)
class Part:
    """The lines that begin from byte `start` on and before byte `stop` (None: to the end)."""

    start: int = 0
    stop: int | None = None


class RecordAcrossParts(Exception):
    """A record is open where a part ends: the file can only be read as a whole."""


def middle(table: Table) -> int | None:
    """Where about the middle line of a table begins (bytes), or None where that cannot be told."""
    layout: Layout = table.layout
    half = layout.stamp.size // 2
    if layout.encoding not in _ENCODINGS or half < _NEAR_BYTES or sources.is_packed(layout.path):
        return None
    near = sources.bytes_at(layout.path, half, _NEAR_BYTES)
    end = near.find(b"\n")
    return None if end < 0 else half + end + 1
