"""The one form in which rows are hashed and sent: canonical JSON (RFC 8785), ids as hex."""

from __future__ import annotations

import hashlib
import json
from typing import Any

# Made once: `json.dumps` makes an encoder for every call that asks for anything but its defaults.
# Nothing here can hold itself, so nobody looks for circles.
_FORM: dict[str, Any] = {"ensure_ascii": False, "check_circular": False, "sort_keys": True, "separators": (",", ":")}
_ENCODER = json.JSONEncoder(**_FORM)
_TRUSTING = json.JSONEncoder(**_FORM, default=bytes.hex)
_SCALARS = frozenset({str, int, bool, type(None)})


def canonical_json(value: Any) -> str:
    """`value` as canonical JSON.

    Takes dict, list, tuple, str, int, bool, bytes (written as hex) and None. Floats are refused: amounts are integers,
    and floats are the one part of RFC 8785 that `json` does not write canonically. Keys must be ASCII, for which
    Python's order and the RFC's (UTF-16 code units) are the same.
    """
    return _ENCODER.encode(_plain(value)) if value != [] else "[]"


def trusted_json(value: Any) -> str:
    """What `canonical_json` gives, without its checks: of values that hold neither floats nor keys beyond ASCII.

    So it is with what STRICT tables take and give; the checks cost a sale as much as a fifth of its rows.
    """
    return _TRUSTING.encode(value)


def content_hash(value: Any) -> bytes:
    """SHA-256 (32 bytes) of the canonical form."""
    return text_hash(canonical_json(value))


def text_hash(text: str) -> bytes:
    """SHA-256 (32 bytes) of a canonical form that is at hand as text."""
    return hashlib.sha256(text.encode()).digest()


def read_canonical(text: str) -> Any:
    """What canonical JSON says; None where `text` is not the canonical form of anything but null."""
    try:
        value = json.loads(text)
        return value if canonical_json(value) == text else None
    except (ValueError, TypeError):
        return None


def _plain(value: Any) -> Any:
    kind = type(value)
    if kind in _SCALARS:
        return value
    if kind is bytes:
        return value.hex()
    if kind is dict:
        for key in value:
            if not isinstance(key, str) or not key.isascii():
                raise TypeError("canonical JSON here takes ASCII keys only")
        return {key: each if type(each) in _SCALARS else _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, str | int):
        return value
    raise TypeError(f"canonical JSON here does not take {kind.__name__}")
