"""What a command prints: a JSON document for a script, a table for a person."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TextIO

from storeperf_desktop.formats import Formats

LOCALE = "en_GB"
_GAP = "  "


def answer(document: Any, as_json: bool, in_words: Callable[[], str]) -> None:
    """Print `document` as JSON, or what `in_words` makes of it."""
    # ASCII escapes keep the document whole on a terminal of any encoding.
    _write(sys.stdout, json.dumps(document, indent=2) if as_json else in_words())


def say(sentence: str) -> None:
    """Print a message where it does not disturb an answer."""
    _write(sys.stderr, sentence)


def formats(currency: str, timezone: str = "UTC") -> Formats:
    """How the command line, which speaks English, writes figures."""
    return Formats(LOCALE, currency, timezone)


def table(rows: Iterable[Sequence[str]], header: Sequence[str] = (), right: Iterable[int] = ()) -> str:
    """Columns as wide as their widest cell; those in `right` are aligned to the right, as figures are."""
    cells = [*([header] if header else []), *rows]
    widths = [max(len(row[place]) for row in cells) for place in range(len(cells[0]))] if cells else []
    to_right = frozenset(right)
    lines = [
        _GAP.join(
            cell.rjust(width) if place in to_right else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    ]
    return "\n".join(lines)


def _write(stream: TextIO | None, text: str) -> None:
    # A program without a console, as on Windows, has no streams.
    if stream is not None:
        stream.write(f"{text}\n")
        stream.flush()
