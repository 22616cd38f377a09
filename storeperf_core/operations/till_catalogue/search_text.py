"""Search as you type: all products as one folded text, and the lines of it.

A product is one line of the text: tab, code, tab, name, tab, barcodes. So the start of a code, of a name and of a word
are found by what stands before it. What many products hold is found by reading on until there are enough; what few hold
by `Trigrams`, once those are there: they are made after everything else, since the first scan must not wait for them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import accumulate, islice
from typing import TYPE_CHECKING

from storeperf_core.operations.till_catalogue.folding import fold_lines

if TYPE_CHECKING:
    from storeperf_core.operations.till_catalogue.trigrams import Trigrams

_RANKED = 150
_BREAKS = re.compile(r"[\r\n]")
_Found = tuple[Sequence[str], Container[int], list[int]]


class SearchText:
    """The texts of products, by their keys; what it says never changes."""

    def __init__(
        self, keys: Sequence[int], codes: Sequence[str], names: Sequence[str], barcodes: Sequence[str]
    ) -> None:
        plain = "\n".join(map("\t%s\t%s\t%s".__mod__, zip(codes, names, barcodes, strict=True)))
        if plain.count("\n") != len(keys) - 1:  # a name with a line break of its own
            rows = zip(codes, names, barcodes, strict=True)
            plain = "\n".join("\t" + "\t".join(_BREAKS.sub(" ", each) for each in row) for row in rows)
        self._keys = keys
        self._text = fold_lines(plain)
        self._lines = self._text.split("\n")
        self._starts = [0, *accumulate([len(line) + 1 for line in self._lines])]
        self._trigrams: Trigrams | None = None
        self._last: _Found | None = None

    def make_fast(self) -> None:
        """Make the trigrams: for a worker thread, once nobody waits for it any more."""
        if self._trigrams is None and self._keys:
            from storeperf_core.operations.till_catalogue.trigrams import Trigrams

            self._trigrams = Trigrams(self._text, len(self._lines))

    def find(self, words: Sequence[str], limit: int, without: Container[int] = ()) -> list[int]:
        """Keys of at most `limit` products that hold all `words` (folded, at least one), the best first.

        Best is what begins a code, then a name, then a word of it, with the first of the words.
        """
        if not self._keys:
            return []
        places = list(islice(self._places(words, without), _RANKED + 1))
        if len(places) > _RANKED:
            # So many hold the words that the best might not be among the first: what begins so is looked for by itself.
            begin = [f"\t{words[0]}", *words[1:]]
            places += islice(self._holding(begin, self._candidates(begin), without), limit)
        else:
            self._last = list(words), without, places
        ranked = sorted(dict.fromkeys(places), key=lambda place: (self._rank(place, words[0]), place))
        return [self._keys[place] for place in ranked[:limit]]

    def _places(self, words: Sequence[str], without: Container[int]) -> Iterator[int]:
        """Places of the products in whose line all words stand, in order."""
        if self._last is not None:
            before, left_out, found = self._last
            # What is typed on is found among what was found before the last letter.
            if left_out is without and all(any(word in each for each in words) for word in before):
                return self._holding(words, found, without)
        return self._holding(words, self._candidates(words), without)

    def _candidates(self, words: Sequence[str]) -> Iterable[int]:
        lines = None if self._trigrams is None else self._trigrams.lines_of(words)
        return self._with(max(words, key=len)) if lines is None else lines.tolist()

    def _holding(self, words: Sequence[str], places: Iterable[int], without: Container[int]) -> Iterator[int]:
        lines, keys = self._lines, self._keys
        *others, first = sorted(words, key=len)
        for place in places:
            line = lines[place]
            if first in line and keys[place] not in without and all(each in line for each in others):
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
            return 0 if line.find("\t", 1) == 1 + len(word) else 1
        if f"\t{word}" in line:
            return 2
        return 3 if f" {word}" in line else 4
