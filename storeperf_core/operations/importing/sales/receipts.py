"""From lines to whole receipts: grouped, in order of time, with their identity and the hash of their lines."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from storeperf_core.domain.business_date import local_day_number, wall_to_utc
from storeperf_core.domain.identifiers import imported_id
from storeperf_core.operations.importing.sales.lines import Lines, Numbers, Values
from storeperf_core.operations.importing.sales.reader import SalesReader
from storeperf_core.store.content import code_digest

_DAY_US = 86_400_000_000
# A receipt may run over midnight; two receipts of one number in different years lie further apart than this.
_SAME_RECEIPT_US = 7 * _DAY_US
_HASHED_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class Receipts:
    """`lines`, sorted so that receipt `i` is `lines[first[i] : first[i] + count[i]]`; receipts are in order of time.

    `names` are what the ids are made of.
    """

    lines: Lines
    first: Values
    count: Values
    number: Numbers
    sold_at: Values
    names: list[tuple[bytes | str, ...]]
    ids: list[bytes]
    hashes: list[bytes]

    def __len__(self) -> int:
        return len(self.first)

    def versions(self, place: int) -> Iterator[bytes]:
        """The ids a receipt may have: its own, then one for each time it came back with other lines after an undo."""
        yield self.ids[place]
        for number in itertools.count(1):
            yield imported_id(*self.names[place], str(number))

    def sums(self, values: NDArray[Any]) -> Values:
        """The sum of a line column for each receipt."""
        return np.add.reduceat(values, self.first) if len(self.first) else np.empty(0, np.int64)

    def first_known(self, numbers: Numbers) -> Numbers:
        """For each receipt the first number of a line column that is one."""
        if not len(self.first):
            return np.empty(0, np.int32)
        places = np.where(numbers >= 0, np.arange(len(numbers)), len(numbers))
        found = np.minimum.reduceat(places, self.first)
        inside = found < self.first + self.count
        return np.where(inside, np.append(numbers, -1)[np.minimum(found, len(numbers))], -1).astype(np.int32)


def group(lines: Lines, reader: SalesReader, store_id: bytes, source: str) -> Receipts:
    """Group `lines` into receipts. A number that starts again each year is one receipt a year."""
    apart = _years_apart(lines)
    lines, first = _sorted(lines, apart)
    count = np.diff(np.append(first, len(lines)))
    sold_at = np.minimum.reduceat(lines.sold_at, first) if len(first) else np.empty(0, np.int64)
    number = lines.receipt[first]
    years = _years(sold_at).tolist()
    texts = [reader.receipt_text(each) for each in number.tolist()]
    names: list[tuple[bytes | str, ...]] = [
        (store_id, source, str(year), text) for year, text in zip(years, texts, strict=True)
    ]
    ids = [imported_id(*name) for name in names]
    return Receipts(lines, first, count, number, sold_at, names, ids, _hashes(lines, first, count, reader))


def business_dates(receipts: Receipts, zone: ZoneInfo, cutoff_minutes: int) -> tuple[Values, Values, Values]:
    """(UTC microseconds, offset in minutes, business date) of each receipt."""
    pairs = [wall_to_utc(wall, zone) for wall in receipts.sold_at.tolist()]
    utc = np.array([utc for utc, _ in pairs], np.int64)
    offsets = np.array([offset for _, offset in pairs], np.int64)
    days = np.array([local_day_number(wall, cutoff_minutes) for wall in receipts.sold_at.tolist()], np.int64)
    return utc, offsets, days


def _sorted(lines: Lines, apart: Values) -> tuple[Lines, Values]:
    """Lines by receipt, receipts by their time, lines of a receipt as in the file; and where each receipt begins."""
    _, receipt = np.unique(apart, return_inverse=True)
    earliest = np.full(int(receipt.max(initial=-1)) + 1, np.iinfo(np.int64).max)
    np.minimum.at(earliest, receipt, lines.sold_at)
    order = np.lexsort((lines.row, receipt, earliest[receipt]))
    ordered = receipt[order]
    return lines.pick(order), np.flatnonzero(np.diff(ordered, prepend=-1))


def _years(wall_us: Values) -> Values:
    return wall_us.astype("datetime64[us]").astype("datetime64[Y]").astype(np.int64) + 1970


def _years_apart(lines: Lines) -> Values:
    """A number for each receipt in which a number used again in another year is another receipt.

    It is used again where it comes back after more than a week in another year than the one it was begun in.
    """
    receipt = lines.receipt.astype(np.int64)
    if not len(lines):
        return receipt
    years = _years(lines.sold_at)
    low = np.full(int(receipt.max()) + 1, np.iinfo(np.int64).max)
    high = np.zeros(int(receipt.max()) + 1, np.int64)
    np.minimum.at(low, receipt, years)
    np.maximum.at(high, receipt, years)
    several = np.flatnonzero(low < high)
    if not len(several):
        return receipt
    rows = np.flatnonzero(np.isin(receipt, several))
    rows = rows[np.lexsort((lines.sold_at[rows], receipt[rows]))]
    apart = receipt.copy()
    apart[rows] = receipt.max() + _uses(receipt[rows], lines.sold_at[rows], years[rows])
    return apart


def _uses(number: Values, sold_at: Values, years: Values) -> Values:
    """Counts the uses of numbers, from 1, over lines that are in order of number and time."""
    is_new = np.diff(number, prepend=-1) != 0
    pauses = np.flatnonzero(is_new | (np.diff(sold_at, prepend=0) > _SAME_RECEIPT_US))
    begun = -1
    for place, year in zip(pauses.tolist(), years[pauses].tolist(), strict=True):
        if is_new[place] or year != begun:
            is_new[place] = True
            begun = year
    return np.cumsum(is_new)


def _hashes(lines: Lines, first: Values, count: Values, reader: SalesReader) -> list[bytes]:
    """`store.content.lines_hash` of every receipt, a few thousand at a time."""
    field = reader.product_field
    codes = b"".join(code_digest(str(code)) for code in reader.distinct[field].found)
    digests = np.frombuffer(codes, ">u8").astype(np.uint64) if codes else np.empty(0, np.uint64)
    hashes: list[bytes] = []
    for start in range(0, len(first), _HASHED_AT_ONCE):
        some = slice(start, start + _HASHED_AT_ONCE)
        hashes += _hashes_of(lines, first[some], count[some], digests)
    return hashes


def _hashes_of(lines: Lines, first: Values, count: Values, digests: NDArray[np.uint64]) -> Iterator[bytes]:
    begin, end = int(first[0]), int(first[-1] + count[-1])
    columns = (lines.quantity_milli, lines.price_micro, lines.discount_minor)
    keys = [digests[lines.product[begin:end]], *(column[begin:end].view(np.uint64) for column in columns)]
    receipt = np.repeat(np.arange(len(first)), count)
    order = np.lexsort((*reversed(keys), receipt))
    packed = np.stack([key[order] for key in keys], axis=1).astype(">u8").tobytes()
    ends = (np.cumsum(count) * 32).tolist()
    for start, stop in itertools.pairwise([0, *ends]):
        yield hashlib.sha256(packed[start:stop]).digest()
