"""Identities: UUIDv7 for what is made here, UUIDv8 for what is imported; 16 bytes each."""

from __future__ import annotations

import hashlib
import os
import time

_IMPORT_NAMESPACE = b"storeperf.import.v1"


def new_id() -> bytes:
    """A UUIDv7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, the rest random."""
    milliseconds = time.time_ns() // 1_000_000
    random = int.from_bytes(os.urandom(10), "big")
    return _with_version(milliseconds << 80 | random, 7)


def imported_id(*parts: str | bytes) -> bytes:
    """A UUIDv8 (RFC 9562, 5.8) from SHA-256 over `parts`: the same parts give the same id on every computer.

    Each part is preceded by its length, so ("a", "bc") and ("ab", "c") differ.
    """
    digest = hashlib.sha256(_IMPORT_NAMESPACE)
    for part in parts:
        raw = part.encode() if isinstance(part, str) else part
        digest.update(len(raw).to_bytes(4, "big"))
        digest.update(raw)
    return _with_version(int.from_bytes(digest.digest()[:16], "big"), 8)


def _with_version(value: int, version: int) -> bytes:
    value = value & ~(0xF << 76) | version << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return value.to_bytes(16, "big")
