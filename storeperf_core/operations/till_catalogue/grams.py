"""Which lines may hold a text: by every one, two and three letters that follow each other in it.

Sorted numbers instead of a table of an index engine: 100,000 lines of 60 letters are ready in half a second of
processor time (two in SQLite's own trigram index) and take 20 MB. What stands in more than one line of 32 is a row of
bits, which is smaller than its numbers and meets others at once. Letters share buckets, so what is found must be looked
at again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import numpy.typing as npt

_LONGEST = 3
_NUMBER_BITS = 32
_MOST_BUCKET_BITS = 15
_DENSE = 32
_FEW = 60
"""So few lines are looked at sooner than narrowed further."""
_AT_FIRST = 512
"""Bytes of a row that are read at first: who asks has often enough before its end."""
_AT_ONCE = 256
_PIECE = 1 << 18
_FACTOR, _LAST_FACTOR = 0x9E3779B1, 0xC2B2AE3D
_BIT = np.left_shift(1, np.arange(8)).astype(np.uint8)

Numbers = npt.NDArray[np.uint32]
Row = npt.NDArray[np.uint8]
_Held = Numbers | Row
"""Numbers of lines in order, or a row with a bit for each line."""


class Grams:
    """Made from a text of `count` lines with a line break between them; never changes."""

    def __init__(self, text: str, count: int) -> None:
        letters = _letters(text)
        ends = np.append(np.flatnonzero(letters == ord("\n")), len(letters))
        lines = np.repeat(np.arange(count, dtype=np.uint32), np.diff(ends, prepend=0))
        self._sizes = [_OneSize(letters, lines, count, size) for size in range(1, _LONGEST + 1)]
        self._count = count

    def lines_of(self, texts: Iterable[str]) -> Lines:
        """The lines that may hold all `texts` (at least one, none of them empty)."""
        return Lines(self, self.narrowed(None, {part for text in texts for part in _parts(text)}))

    def narrowed(self, found: _Held | None, parts: set[str]) -> _Held:
        """What of `found`, or of all, may hold all `parts`: the rarest are asked for first."""
        held = sorted((self._sizes[len(part) - 1].lines_of(part) for part in parts), key=_cost)
        narrowed = held.pop(0) if found is None else found
        for other in held:
            if not _is_row(narrowed) and len(narrowed) <= _FEW:
                break
            narrowed = self._in_both(narrowed, other)
        return narrowed

    def _in_both(self, one: _Held, other: _Held) -> _Held:
        if _is_row(one):
            one, other = other, one
        if not _is_row(one):
            return one[_holds(other, one) if _is_row(other) else _spread(other, self._count)[one]]
        both = one & other
        return both if _how_many(both) * _DENSE > self._count else _set_in(both).astype(np.uint32)


class Lines:
    """Numbers of lines in order, gone through only as far as they are asked for."""

    def __init__(self, grams: Grams, found: _Held) -> None:
        self._grams = grams
        self._found = found

    def with_ends_of(self, text: str) -> Lines:
        """Those that may hold the first and the last letters of `text` too."""
        ends = {text[:_LONGEST], text[-_LONGEST:]}
        return Lines(self._grams, self._grams.narrowed(self._found, ends))

    def __len__(self) -> int:
        return _how_many(self._found) if _is_row(self._found) else len(self._found)

    def __iter__(self) -> Iterator[int]:
        if not _is_row(self._found):
            yield from _one_by_one(self._found)
            return
        begin, end = 0, _AT_FIRST
        while begin < len(self._found):
            yield from _one_by_one(_set_in(self._found[begin:end]) + begin * 8)
            begin, end = end, end * 2


class _OneSize:
    """The lines of all texts of one length."""

    def __init__(self, letters: Numbers, lines: Numbers, count: int, size: int) -> None:
        self._line_bits = count.bit_length()
        self._shift = _NUMBER_BITS - min(_MOST_BUCKET_BITS, _NUMBER_BITS - self._line_bits)
        numbers = self._sorted(letters, lines, size)
        buckets = np.arange(1 << (_NUMBER_BITS - self._shift), dtype=np.uint32)
        begins = np.append(np.searchsorted(numbers, buckets << np.uint32(self._line_bits)), len(numbers))
        counts = np.diff(begins)
        is_dense = counts * _DENSE > count
        numbers &= np.uint32((1 << self._line_bits) - 1)
        self._rows: dict[int, Row] = {}
        is_kept = np.ones(len(numbers), bool)
        for bucket in np.flatnonzero(is_dense).tolist():
            here = slice(begins[bucket], begins[bucket + 1])
            self._rows[bucket] = np.packbits(_spread(numbers[here], count), bitorder="little")
            is_kept[here] = False
        self._numbers = numbers[is_kept]
        self._begins = np.append(0, np.cumsum(np.where(is_dense, 0, counts))).astype(np.uint32)

    def lines_of(self, text: str) -> _Held:
        mixed = 0
        for letter in text:
            mixed = mixed * _FACTOR + ord(letter)
        bucket = (mixed * _LAST_FACTOR & 0xFFFFFFFF) >> self._shift
        row = self._rows.get(bucket)
        return self._numbers[self._begins[bucket] : self._begins[bucket + 1]] if row is None else row

    def _sorted(self, letters: Numbers, lines: Numbers, size: int) -> Numbers:
        """The bucket, as `lines_of` reckons it, and the line of each text in one number, each once.

        The products wrap around 32 bits on purpose.
        """
        count = len(letters) - size + 1
        mixed = letters[:count].copy()
        for place in range(1, size):
            mixed *= np.uint32(_FACTOR)
            mixed += letters[place : place + count]
        mixed *= np.uint32(_LAST_FACTOR)
        mixed >>= np.uint32(self._shift)
        mixed <<= np.uint32(self._line_bits)
        mixed |= lines[:count]
        mixed.sort()
        is_new = np.ones(count, bool)
        np.not_equal(mixed[1:], mixed[:-1], out=is_new[1:])
        return mixed[is_new]


def _letters(text: str) -> Numbers:
    """The number of each letter; piece by piece, since encoding lets no other thread work."""
    letters = np.empty(len(text), np.uint32)
    for begin in range(0, len(text), _PIECE):
        piece = text[begin : begin + _PIECE].encode("utf-32-le", "surrogatepass")
        letters[begin : begin + _PIECE] = np.frombuffer(piece, np.uint32)
    return letters


def _parts(text: str) -> Iterator[str]:
    size = min(_LONGEST, len(text))
    return (text[begin : begin + size] for begin in range(len(text) - size + 1))


def _is_row(lines: _Held) -> bool:
    return lines.dtype == np.uint8


def _cost(lines: _Held) -> tuple[bool, int]:
    return _is_row(lines), len(lines)


def _holds(row: _Held, numbers: _Held) -> npt.NDArray[np.bool_]:
    """Which of `numbers` are in `row`."""
    found: npt.NDArray[np.bool_] = row[numbers >> 3] & _BIT[numbers & 7] > 0
    return found


def _one_by_one(numbers: npt.NDArray[np.unsignedinteger | np.signedinteger]) -> Iterator[int]:
    for begin in range(0, len(numbers), _AT_ONCE):
        yield from numbers[begin : begin + _AT_ONCE].tolist()


def _how_many(row: _Held) -> int:
    """Number of the bits that are set."""
    return int(np.bitwise_count(row).sum())


def _set_in(row: _Held) -> npt.NDArray[np.intp]:
    """Places of the bits that are set."""
    return np.flatnonzero(np.unpackbits(row.astype(np.uint8, copy=False), bitorder="little"))


def _spread(numbers: _Held, count: int) -> npt.NDArray[np.bool_]:
    holds = np.zeros(count, bool)
    holds[numbers] = True
    return holds
