"""Codes, names and flags as they are kept: what spreadsheets did to them undone where nothing is lost by it."""

from __future__ import annotations

import re
import unicodedata

from storeperf_core.operations.importing.reading.rejected import Rejected

LONGEST_CODE = 64
LONGEST_NAME = 500

CODE_TOO_LONG = "The code is longer than 64 characters."
NAME_TOO_LONG = "The name is longer than 500 characters."
DIGITS_LOST = "A spreadsheet program has shortened this code and its digits are lost."
NOT_A_BARCODE = "This is not a barcode: it has other characters than digits and letters."
NEITHER_YES_NOR_NO = "This is neither yes nor no."

_FLOATED = re.compile(r"(\d+)\.0+")
_SHORTENED = re.compile(r"\d[.,]\d+[eE]\+\d+")
_MISSING = {"", "nan", "none", "null", "n/a", "#n/a", "-", "nat"}
_YES = set(
    "1 true yes y oui o ja j sí si s wahr vrai verdadero vero x active aktiv actif activo attivo actief on".split()
)
_NO = set("0 false no n non nein nee falsch faux falso inactive inaktiv inactif inactivo inattivo inactief off".split())


def code(text: str) -> str | Rejected | None:
    """A product's or receipt's code, as written but for spaces around it and a float's `.0`; case counts."""
    stripped = text.strip()
    if not stripped:
        return None
    if _SHORTENED.fullmatch(stripped):
        return Rejected(DIGITS_LOST)
    if len(stripped) > LONGEST_CODE:
        return Rejected(CODE_TOO_LONG)
    floated = _FLOATED.fullmatch(stripped)
    return floated[1] if floated else stripped


def customer_code(text: str) -> str | Rejected | None:
    """As `code`; the ways in which programs write "no customer" (`nan`, `null`, `-`) are None too."""
    return None if text.strip().lower() in _MISSING else code(text)


def name(text: str) -> str | Rejected | None:
    """A name or note: spaces and line ends become single spaces, letters are composed (NFC); None for blank."""
    if len(text) > 4 * LONGEST_NAME:
        return Rejected(NAME_TOO_LONG)
    cleaned = unicodedata.normalize("NFC", " ".join(text.split()))
    if len(cleaned) > LONGEST_NAME:
        return Rejected(NAME_TOO_LONG)
    return cleaned or None


def barcode(text: str) -> str | Rejected | None:
    """One barcode without spaces and hyphens; check digits are the catalogue's concern. None for blank."""
    compact = re.sub(r"[\s'-]", "", text)
    if not compact:
        return None
    plain = code(compact)
    if isinstance(plain, str) and not (plain.isascii() and plain.isalnum()):
        return Rejected(NOT_A_BARCODE)
    return plain


def yes_or_no(text: str) -> bool | Rejected | None:
    """A flag in any of the program's languages; None for blank."""
    word = text.strip().lower()
    if not word:
        return None
    if word in _YES or word in _NO:
        return word in _YES
    floated = _FLOATED.fullmatch(word)
    return bool(int(floated[1])) if floated and floated[1] in ("0", "1") else Rejected(NEITHER_YES_NOR_NO)
