"""The catalogue as the till holds it. It never changes: a change in the store makes the next one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from heapq import nsmallest
from itertools import islice

from storeperf_core.operations.till_catalogue.folding import fold
from storeperf_core.operations.till_catalogue.products import (
    ACTIVE,
    CATEGORY,
    CODE,
    FAVOURITE,
    NAME,
    PRICE,
    Products,
    Row,
    TillProduct,
)
from storeperf_core.operations.till_catalogue.search_text import SearchText


@dataclass(frozen=True)
class Catalogue:
    """All products by key; by code and barcode the one that is sold under it (in use, else the oldest).

    `recent` holds the texts of what changed since `texts` was made. `newest_txn` is the last transaction it knows.
    """

    products: Products
    codes: Mapping[str, int]
    barcodes: Mapping[str, int]
    categories: tuple[tuple[int, str], ...]
    texts: SearchText
    recent: SearchText
    recent_keys: frozenset[int]
    newest_txn: int

    def search(self, text: str, limit: int = 60, price_micro: int | None = None) -> list[TillProduct]:
        """At most `limit` products in use that hold all words of `text` in code, name or barcode, best first.

        `price_micro`, where the text is a number, also finds what costs exactly that, behind what is called so.
        """
        words = fold(text).split()
        if not words:
            return []
        found = self.recent.find(words, limit, self._out_of_use) + self.texts.find(words, limit, self._not_in_texts)
        exact = [key for key in found if fold(self.products.rows[key][CODE]) == words[0]]
        priced = [] if price_micro is None else self._by_price.get(price_micro, [])[:limit]
        return [self.products[key] for key in islice(dict.fromkeys((*exact, *priced, *found)), limit)]

    def favourites(self) -> list[TillProduct]:
        """The favourites in use, in their order."""
        return self._favourites

    def first(self, limit: int = 60) -> list[TillProduct]:
        """Products in use of the fullest category, for a till that has no favourites yet."""
        return self.of_category(self.categories[0][0], limit) if self.categories else self._any(limit)

    def of_category(self, category_key: int, limit: int = 200) -> list[TillProduct]:
        """Products in use of a category, by name."""
        found = (row for row in self._rows if row[CATEGORY] == category_key and row[ACTIVE])
        return list(map(self.products.of, nsmallest(limit, found, key=lambda row: fold(row[NAME]))))

    def make_fast(self) -> None:
        """Make what a search is faster with: half a second of a worker thread, once the till can scan."""
        self.texts.make_fast()
        _ = self._by_price

    @property
    def _rows(self) -> Collection[Row]:
        return self.products.rows.values()

    def _any(self, limit: int) -> list[TillProduct]:
        return list(map(self.products.of, islice((row for row in self._rows if row[ACTIVE]), limit)))

    @cached_property
    def _favourites(self) -> list[TillProduct]:
        chosen = [self.products.of(row) for row in self._rows if row[FAVOURITE] is not None and row[ACTIVE]]
        return sorted(chosen, key=lambda each: (each.favourite_place, each.product_key))

    @cached_property
    def _out_of_use(self) -> frozenset[int]:
        return frozenset(row[0] for row in self._rows if not row[ACTIVE])

    @cached_property
    def _not_in_texts(self) -> frozenset[int]:
        """What the first text must not find: out of use, or changed since."""
        return self._out_of_use | self.recent_keys

    @cached_property
    def _by_price(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for row in self._rows:
            if (price := row[PRICE]) is not None and row[ACTIVE]:
                found.setdefault(price, []).append(row[0])
        return found

    def prepare(self) -> Catalogue:
        """Itself, with everything reckoned that the first search would have to wait for."""
        _ = self._not_in_texts, self._favourites
        return self
