"""Letters that a printer has: its code page holds 256 of them, and a receipt is better plain than full of `?`."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

_PLAIN = {
    "\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " ", "\N{THIN SPACE}": " ", "−": "-", "–": "-", "—": "-",
    "‐": "-", "‑": "-", "×": "x", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": ",",
    "…": "...", "•": "*", "·": ".", "€": "EUR", "£": "GBP", "¥": "JPY", "Ł": "L", "ł": "l", "Ø": "O", "ø": "o",
    "Đ": "D", "đ": "d", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "ß": "ss", "ẞ": "SS", "ı": "i", "™": "TM",
}  # fmt: skip
_UNKNOWN = "?"


def speller(code_page: str) -> Callable[[str], str]:
    """Writes a text with the letters of `code_page`: those it has, else plain ones, else without accent, else `?`."""

    def spelled(text: str) -> str:
        composed = unicodedata.normalize("NFC", text)
        return "".join(_spelled(letter, code_page) for letter in composed)

    return spelled


def _spelled(letter: str, code_page: str) -> str:
    if letter < " " or letter == "\x7f":
        # A control character in a product's name must never reach the printer as a command.
        return " "
    if letter in _PLAIN and _PLAIN[letter] in (" ", "-"):
        return _PLAIN[letter]
    for form in (letter, _PLAIN.get(letter, ""), _without_marks(letter)):
        if form and _has(form, code_page):
            return form
    return "" if unicodedata.category(letter) in ("Mn", "Me", "Cf") else _UNKNOWN


def _without_marks(letter: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part))


def _has(text: str, code_page: str) -> bool:
    try:
        text.encode(code_page.lower())
    except UnicodeEncodeError:
        return False
    return True
