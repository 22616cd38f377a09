"""All products of the till by key. To make 100,000 objects takes long, so each is made when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from storeperf_core.domain.tax import Rate

Row = tuple[int, str, str, int | None, int | None, int | None, int, int, int | None]
"""As `TillProduct`, with the key of the rate. Plain, so that the garbage collector does not go through it again."""
CODE: Final = 1
NAME: Final = 2
PRICE: Final = 3
CATEGORY: Final = 5
ACTIVE: Final = 7
FAVOURITE: Final = 8


class TillProduct(NamedTuple):
    """A product as a tile or a line shows it. `rate` is None while no tax rate is known."""

    product_key: int
    code: str
    name: str
    price_micro: int | None
    rate: Rate | None
    category_key: int | None
    is_goods: int
    active: int
    favourite_place: int | None


class Products(Mapping[int, TillProduct]):
    """Never changes. `rows` is what it is made of, for whoever goes through all of it."""

    def __init__(self, rows: Mapping[int, Row], rates: Mapping[int, Rate]) -> None:
        self.rows = rows
        self.rates = rates

    def __getitem__(self, key: int) -> TillProduct:
        return self.of(self.rows[key])

    def __iter__(self) -> Iterator[int]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def of(self, row: Row) -> TillProduct:
        """The product of a row."""
        key, code, name, price, rate, category, goods, active, favourite = row
        known = None if rate is None else self.rates.get(rate)
        return TillProduct(key, code, name, price, known, category, goods, active, favourite)
