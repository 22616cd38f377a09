"""The one form in which rows are hashed and sent: canonical JSON (RFC 8785), ids as hex."""

from __future__ import annotations

import hashlib
import json
from typing import Any


def canonical_json(value: Any) -> str:
    """`value` as canonical JSON.

    Takes dict, list, tuple, str, int, bool, bytes (written as hex) and None. Floats are refused: amounts are integers,
    and floats are the one part of RFC 8785 that `json` does not write canonically. Keys must be ASCII, for which
    Python's order and the RFC's (UTF-16 code units) are the same.
    """
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def content_hash(value: Any) -> bytes:
    """SHA-256 (32 bytes) of the canonical form."""
    return hashlib.sha256(canonical_json(value).encode()).digest()


def _plain(value: Any) -> Any:
    # Asked for the exact type first: this runs for every value of every row that is written.
    kind = type(value)
    if kind is str or kind is int or kind is bool or value is None:
        return value
    if kind is bytes:
        return value.hex()
    if kind is list or kind is tuple:
        return [_plain(each) for each in value]
    if kind is dict:
        for key in value:
            if not (isinstance(key, str) and key.isascii()):
                raise TypeError("canonical JSON here takes ASCII keys only")
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, int | str | bytes | list | tuple | dict):
        return _plain(_bare(value))
    raise TypeError(f"canonical JSON here does not take {kind.__name__}")


def _bare(value: Any) -> Any:
    """The plain value of a subclass, such as a named tuple or an enumeration's string."""
    base = next(base for base in (int, str, bytes, list, tuple, dict) if isinstance(value, base))
    return base(value)
