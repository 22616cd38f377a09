"""Search as you type: all products as one folded text, and the lines of it.

A product is one line of the text: mark, code, tab, name, tab, barcodes. So the start of a code, of a name and of a word
are found by what stands before it. Which lines may hold something is told by `Grams`, once those are there: they are
made after everything else, since the first scan must not wait for them. Until then all of the text is read.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from storeperf_core.operations.till_catalogue.folding import fold_lines

if TYPE_CHECKING:
    from storeperf_core.operations.till_catalogue.grams import Grams, Lines

_RANKED = 150
"""So many are put in order one by one; of more, each sort is looked for by itself."""
_CODE = "\x1f"
"""Stands before a code. No word holds it, nor a tab: both are white space."""
_BREAKS = re.compile(r"[\r\n]")


class SearchText:
    """The texts of products, by their keys; what it says never changes."""

    def __init__(
        self, keys: Sequence[int], codes: Sequence[str], names: Sequence[str], barcodes: Sequence[str]
    ) -> None:
        plain = "\n".join(map(f"{_CODE}%s\t%s\t%s".__mod__, zip(codes, names, barcodes, strict=True)))
        if plain.count("\n") != len(keys) - 1:  # a name with a line break of its own
            rows = zip(codes, names, barcodes, strict=True)
            plain = "\n".join(_CODE + "\t".join(_BREAKS.sub(" ", each) for each in row) for row in rows)
        self._keys = keys
        self._text = fold_lines(plain)
        self._lines = self._text.split("\n")
        self._starts = [0, *accumulate([len(line) + 1 for line in self._lines])]
        self._grams: Grams | None = None

    def make_fast(self) -> None:
        """Make the grams: for a worker thread, once nobody waits for it any more."""
        if self._grams is None and self._keys:
            from storeperf_core.operations.till_catalogue.grams import Grams

            self._grams = Grams(self._text, len(self._lines))

    def find(self, words: Sequence[str], limit: int, without: Container[int] = ()) -> list[int]:
        """Keys of at most `limit` products that hold all `words` (folded, at least one), the best first.

        Best is what is the code, then what begins a code, then a name or the barcodes, then a word, with the first of
        the words; among equals what comes first in the text.
        """
        if not self._keys:
            return []
        among = None if self._grams is None else self._grams.lines_of(words)
        places = None if among is not None and len(among) > _RANKED else self._ranked(words, without, among)
        if places is None:
            places = self._best(words, limit, without, among)
        return [self._keys[place] for place in places[:limit]]

    def _ranked(self, words: Sequence[str], without: Container[int], among: Lines | None) -> list[int] | None:
        """All places of the products in whose line all words stand, the best first; None where they are too many."""
        places = list(islice(self._holding(words, without, among), _RANKED + 1))
        places.sort(key=lambda place: self._rank(place, words[0]))  # what is equal stays in order
        return places if len(places) <= _RANKED else None

    def _best(self, words: Sequence[str], limit: int, without: Container[int], among: Lines | None) -> list[int]:
        """The best `limit` places of the products in whose line all words stand, one sort after the other."""
        first, *others = words
        found: dict[int, None] = {}
        for begin in (f"{_CODE}{first}\t", f"{_CODE}{first}", f"\t{first}", f" {first}", first):
            # What is between its ends was asked for already.
            narrowed = among if among is None or begin == first else among.with_ends_of(begin)
            for place in self._holding((begin, *others), without, narrowed):
                if len(found) >= limit:
                    return list(found)
                found[place] = None
        return list(found)

    def _holding(self, texts: Sequence[str], without: Container[int], among: Lines | None) -> Iterator[int]:
        """Places of the products in whose line all texts stand, in order; only what is `among`, if that is known."""
        lines, keys = self._lines, self._keys
        *others, first = sorted(texts, key=len)
        for place in self._with(first) if among is None else among:
            line = lines[place]
            if first in line and keys[place] not in without and (not others or all(each in line for each in others)):
                yield place

    def _with(self, text: str) -> Iterator[int]:
        """Places of the lines that hold a text, by reading all of it."""
        whole, starts, position, place = self._text, self._starts, 0, 0
        while (position := whole.find(text, position)) >= 0:
            place = bisect_right(starts, position, place) - 1
            position = starts[place + 1]
            yield place

    def _rank(self, place: int, word: str) -> int:
        line = self._lines[place]
        if line.startswith(word, 1):
            return 0 if line.startswith("\t", 1 + len(word)) else 1
        if f"\t{word}" in line:
            return 2
        return 3 if f" {word}" in line else 4
