"""Search as you type: all products as one folded text, in which `str.find` is faster than any index of words.

A product is one line of the text: tab, code, tab, name, tab, barcodes. So the start of a code, of a name and of a word
are found by what stands before it. 100,000 products are about 5 MB, and one pass over them takes 1 to 5 ms.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence
from itertools import accumulate

from storeperf_core.operations.till_catalogue.folding import fold

_RANKED = 400
_BREAKS = re.compile(r"[\r\n]")


class SearchText:
    """The texts of products, by their keys; never changes."""

    def __init__(
        self, keys: Sequence[int], codes: Sequence[str], names: Sequence[str], barcodes: Sequence[str]
    ) -> None:
        plain = "\n".join(map("\t%s\t%s\t%s".__mod__, zip(codes, names, barcodes, strict=True)))
        if plain.count("\n") != len(keys) - 1:  # a name with a line break of its own
            rows = zip(codes, names, barcodes, strict=True)
            plain = "\n".join("\t" + "\t".join(_BREAKS.sub(" ", each) for each in row) for row in rows)
        self._keys = keys
        self._text = fold(plain)
        self._starts = [0, *accumulate(len(line) + 1 for line in self._text.split("\n"))]

    def find(self, words: Sequence[str], limit: int, without: Container[int] = ()) -> list[int]:
        """Keys of at most `limit` products that hold all `words` (folded, at least one), the best first.

        Best is what begins a code, then a name, then a word of it, with the first of the words.
        """
        if not self._keys:
            return []
        places = list(self._places(max(words, key=len), words, _RANKED + 1, without))
        if len(places) > _RANKED:
            # So many hold the words that the best might not be among the first: what begins so is looked for by itself.
            places += self._places(f"\t{words[0]}", words, limit, without)
        ranked = sorted(dict.fromkeys(places), key=lambda place: (self._rank(place, words[0]), place))
        return [self._keys[place] for place in ranked[:limit]]

    def _places(self, text: str, words: Sequence[str], most: int, without: Container[int]) -> Iterator[int]:
        """Places of at most `most` products in whose line `text` and all words stand."""
        whole, starts, keys, position, place = self._text, self._starts, self._keys, 0, 0
        is_all = len(words) == 1
        while most:
            position = whole.find(text, position)
            if position < 0:
                return
            place = bisect_right(starts, position, place) - 1
            begin, position = starts[place], starts[place + 1]
            if keys[place] in without:
                continue
            if is_all or all(map(whole[begin:position].__contains__, words)):
                most -= 1
                yield place

    def _rank(self, place: int, word: str) -> int:
        line = self._text[self._starts[place] : self._starts[place + 1] - 1]
        if line.startswith(word, 1):
            return 0 if line.find("\t", 1) == 1 + len(word) else 1
        if f"\t{word}" in line:
            return 2
        return 3 if f" {word}" in line else 4
