"""What stands on a strip of paper: a document as typed lines, and how they are set in so many columns."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

PAPER_COLUMNS = (32, 42, 48)
"""Letters of the usual font in a line: 58 mm paper has 32, 80 mm paper 42 or 48."""
_LEAST_LEFT = 6
_INVISIBLE = ("Mn", "Me", "Cf")
Place = Literal["left", "centre"]


@dataclass(frozen=True, slots=True)
class Heading:
    """Large and in the middle: what the document is, or who it is from."""

    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A text that takes as many rows as it needs."""

    text: str
    place: Place = "left"
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """Words at the left and a figure at the right edge. `large` is for what is to be paid."""

    left: str
    right: str
    strong: bool = False
    large: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the paper."""


@dataclass(frozen=True, slots=True)
class Code:
    """A bar code (Code 128) that a scanner reads back as `text`, with the text below it."""

    text: str


@dataclass(frozen=True, slots=True)
class Cut:
    """The document ends, and the paper is cut."""


Line = Heading | Words | Pair | Rule | Code | Cut


@dataclass(frozen=True, slots=True)
class Row:
    """One row of letters as it is printed; `large` letters are twice as wide and high."""

    text: str
    strong: bool = False
    large: bool = False


Printed = Row | Code | Cut


def same(text: str) -> str:
    """For a printer that knows every letter."""
    return text


def set_rows(lines: Iterable[Line], columns: int, spelled: Callable[[str], str] = same) -> Iterator[Printed]:
    """The rows of `lines` on paper with `columns` letters a line.

    `spelled` writes a text with the letters that the printer has. It is used before anything is measured: `€` may
    become `EUR`.
    """
    for line in lines:
        if isinstance(line, Heading):
            rows = wrapped(spelled(line.text), columns // 2)
            yield from (Row(_centred(row, columns // 2), strong=True, large=True) for row in rows)
        elif isinstance(line, Words):
            for row in wrapped(spelled(line.text), columns):
                yield Row(_centred(row, columns) if line.place == "centre" else row, line.strong)
        elif isinstance(line, Pair):
            width = columns // 2 if line.large else columns
            texts = _pair_rows(spelled(line.left), spelled(line.right), width)
            yield from (Row(text, line.strong, line.large) for text in texts)
        elif isinstance(line, Rule):
            yield Row("-" * columns)
        else:
            yield line


def text_width(text: str) -> int:
    """Columns that `text` takes: East Asian wide letters two, combining and invisible ones none."""
    return sum(map(_letter_width, text))


def wrapped(text: str, columns: int) -> list[str]:
    """`text` in rows of at most `columns`, broken between words, or inside a word that is longer than a row.

    Spaces at its beginning move every row to the right. An empty text is one empty row.
    """
    inset = text[: len(text) - len(text.lstrip(" "))][: columns // 2]
    if inset:
        return [inset + row for row in wrapped(text.lstrip(" "), columns - len(inset))]
    rows: list[str] = []
    row = ""
    for word in text.replace("\n", " ").split(" "):
        joined = f"{row} {word}" if row else word
        if text_width(joined) <= columns:
            row = joined
            continue
        if row:
            rows.append(row)
        while text_width(word) > columns:
            head = _head(word, columns)
            rows.append(head)
            word = word[len(head) :]
        row = word
    return [*rows, row] if row or not rows else rows


def _pair_rows(left: str, right: str, columns: int) -> list[str]:
    """The figure stands on the last row of the words, or on a row of its own where it leaves them no room."""
    figure = text_width(right)
    if not right:
        return wrapped(left, columns)
    if columns - figure - 1 < _LEAST_LEFT:
        return [*(wrapped(left, columns) if left else []), " " * max(columns - figure, 0) + right]
    rows = wrapped(left, columns - figure - 1)
    return [*rows[:-1], rows[-1] + " " * (columns - text_width(rows[-1]) - figure) + right]


def _head(word: str, columns: int) -> str:
    """As many letters as fit, at least one, with all that is combined with them."""
    width = 0
    for place, letter in enumerate(word):
        width += _letter_width(letter)
        if width > columns and place:
            return word[:place]
    return word


def _centred(text: str, columns: int) -> str:
    return " " * ((columns - text_width(text)) // 2) + text


def _letter_width(letter: str) -> int:
    if unicodedata.category(letter) in _INVISIBLE:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
