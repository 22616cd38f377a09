"""Texts that people type, as they are kept."""

from __future__ import annotations

import unicodedata

from storeperf_core.domain.errors import Refusal

LONGEST_CODE = 64
LONGEST_NAME = 500
LONGEST_NOTES = 10_000


def one_line(text: str | None) -> str | None:
    """`text` composed (NFC), every run of white space a single space; None when nothing is left."""
    return unicodedata.normalize("NFC", " ".join((text or "").split())) or None


def checked_code(text: str | None) -> str | None:
    """A code as it is kept, case untouched; None when blank. Raises Refusal when it is too long."""
    code = one_line(text)
    if code is not None and len(code) > LONGEST_CODE:
        raise Refusal("The code is longer than {limit} characters.", limit=LONGEST_CODE)
    return code


def checked_name(text: str | None) -> str | None:
    """A name as it is kept; None when blank. Raises Refusal when it is too long."""
    name = one_line(text)
    if name is not None and len(name) > LONGEST_NAME:
        raise Refusal("The name is longer than {limit} characters.", limit=LONGEST_NAME)
    return name
