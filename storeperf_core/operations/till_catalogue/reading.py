"""Reading the catalogue: whole once, then what changed."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from operator import itemgetter
from sqlite3 import Connection

from storeperf_core.domain.tax import Rate
from storeperf_core.operations.till_catalogue.catalogue import Catalogue
from storeperf_core.operations.till_catalogue.products import ACTIVE, CODE, NAME, Products, Row
from storeperf_core.operations.till_catalogue.search_text import SearchText
from storeperf_core.store.session import ReadSession

_MOST_RECENT = 2_000
_NO_TEXTS = SearchText((), (), (), ())


def load_catalogue(session: ReadSession) -> Catalogue:
    """Every product that is not deleted. 100,000 take well under a second; for a worker thread."""
    driver = session.driver
    newest, rates = _newest(driver), _rates(driver)
    with _without_collecting():
        found = _read(driver, _ALL)
        rows = {row[0]: row for row in found}
        # The first one wins (in use, then the oldest), so it must be written last.
        codes = {row[CODE]: row[0] for row in reversed(found)}
        pairs = _barcodes(driver, rows)
        barcodes = dict(reversed(pairs))
        texts = _texts(found, pairs)
    empty: frozenset[int] = frozenset()
    products, categories = Products(rows, rates), _categories(driver)
    return Catalogue(products, codes, barcodes, categories, texts, _NO_TEXTS, empty, newest).prepare()


def refresh_catalogue(session: ReadSession, known: Catalogue) -> Catalogue:
    """`known` with what was written since: only those products are read again, unless they are very many.

    Every write leaves its transaction on the row, so what is newer than `known` is told by its number.
    """
    driver = session.driver
    newest = _newest(driver)
    if newest == known.newest_txn:
        return known
    if driver.execute("SELECT 1 FROM tax_rate WHERE txn_key > ? LIMIT 1", (known.newest_txn,)).fetchone():
        return load_catalogue(session)
    keys = {key for (key,) in driver.execute(_CHANGED, {"since": known.newest_txn})}
    if len(keys | known.recent_keys) > _MOST_RECENT:
        return load_catalogue(session)
    fresh = _changed(driver, known, keys) if keys else known
    (count,) = driver.execute("SELECT count(*) FROM product WHERE deleted = 0").fetchone()
    if len(fresh.products) != count:
        return load_catalogue(session)
    return replace(fresh, categories=_categories(driver), newest_txn=newest).prepare()


def _changed(driver: Connection, known: Catalogue, keys: set[int]) -> Catalogue:
    asked = json.dumps(sorted(keys))
    found = {row[0]: row for row in _read(driver, _SOME, asked)}
    products = {**known.products.rows, **found}
    for key in keys - found.keys():
        products.pop(key, None)
    named = {row[CODE] for row in found.values()}
    named |= {known.products.rows[key][CODE] for key in keys if key in known.products}
    codes = _renewed(known.codes, named, driver.execute(_BY_CODE, (json.dumps(sorted(named)),)))
    scanned = {barcode for barcode, key in known.barcodes.items() if key in keys}
    scanned |= {barcode for (barcode,) in driver.execute(_BARCODES_OF, (asked,))}
    barcodes = _renewed(known.barcodes, scanned, driver.execute(_BY_BARCODE, (json.dumps(sorted(scanned)),)))
    recent = known.recent_keys | keys
    rows = [products[key] for key in sorted(recent) if key in products]
    pairs = driver.execute(_PAIRS_OF, (json.dumps(sorted(recent)),)).fetchall()
    return replace(
        known,
        products=Products(products, known.products.rates),
        codes=codes,
        barcodes=barcodes,
        recent=_texts(rows, pairs),
        recent_keys=recent,
    )


def _renewed(known: Mapping[str, int], names: Iterable[str], holders: Iterable[tuple[str, int]]) -> dict[str, int]:
    """`known` in which each of `names` is held by the first of its `holders`, or by nobody."""
    renewed = dict(known)
    for name in names:
        renewed.pop(name, None)
    for name, key in holders:
        renewed.setdefault(name, key)
    return renewed


def _read(driver: Connection, query: str, *values: str) -> list[Row]:
    """Products in the order in which they win a code: in use first, then the oldest."""
    rows: list[Row] = driver.execute(query, values).fetchall()
    rows.sort(key=itemgetter(ACTIVE), reverse=True)  # what is equal stays in order
    return rows


def _rates(driver: Connection) -> dict[int, Rate]:
    return {key: Rate(ppm, bool(inclusive)) for key, ppm, inclusive in driver.execute(_RATES)}


def _barcodes(driver: Connection, rows: Mapping[int, Row]) -> list[tuple[str, int]]:
    """Every barcode with its product, in the order of the products; sorting here is faster than a join is."""
    places = {key: place for place, key in enumerate(rows)}
    pairs = [pair for pair in driver.execute(_ALL_BARCODES) if pair[1] in places]
    pairs.sort(key=lambda pair: places[pair[1]])
    return pairs


@contextmanager
def _without_collecting() -> Iterator[None]:
    """So many new rows would set off the garbage collector again and again, and there is none among them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _texts(rows: list[Row], pairs: list[tuple[str, int]]) -> SearchText:
    scanned = {key: barcode for barcode, key in pairs}
    if len(scanned) < len(pairs):
        scanned = {}
        for barcode, key in pairs:
            scanned[key] = f"{scanned[key]} {barcode}" if key in scanned else barcode
    keys = [row[0] for row in rows]
    return SearchText(
        keys, [row[CODE] for row in rows], [row[NAME] for row in rows], [scanned.get(key, "") for key in keys]
    )


def _categories(driver: Connection) -> tuple[tuple[int, str], ...]:
    """Categories that have a product in use, the fullest first."""
    return tuple(driver.execute(_CATEGORIES))


def _newest(driver: Connection) -> int:
    newest: int = driver.execute("SELECT coalesce(max(txn_key), 0) FROM txn").fetchone()[0]
    return newest


_COLUMNS = (
    "SELECT product_key, code, name, price_micro, tax_rate_key, category_key, is_goods, active, favourite_place"
    " FROM product WHERE deleted = 0"
)
_ORDER = " ORDER BY active DESC, product_key"
_ALL = f"{_COLUMNS} ORDER BY product_key"
_SOME = f"{_COLUMNS} AND product_key IN (SELECT value FROM json_each(?)) ORDER BY product_key"
_RATES = "SELECT tax_rate_key, rate_ppm, inclusive FROM tax_rate"
_CHANGED = (
    "SELECT product_key FROM product WHERE txn_key > :since"
    " UNION SELECT product_key FROM product_barcode WHERE txn_key > :since"
)
_PAIRS = (
    "SELECT b.barcode, b.product_key FROM product_barcode b JOIN product p USING (product_key)"
    " WHERE b.deleted = 0 AND p.deleted = 0"
)
_PAIR_ORDER = " ORDER BY p.active DESC, p.product_key"
_ALL_BARCODES = "SELECT barcode, product_key FROM product_barcode WHERE deleted = 0"
_PAIRS_OF = f"{_PAIRS} AND b.product_key IN (SELECT value FROM json_each(?)){_PAIR_ORDER}"
_BARCODES_OF = "SELECT barcode FROM product_barcode WHERE product_key IN (SELECT value FROM json_each(?))"
_BY_BARCODE = f"{_PAIRS} AND b.barcode IN (SELECT value FROM json_each(?)){_PAIR_ORDER}"
_BY_CODE = (
    "SELECT code, product_key FROM product WHERE deleted = 0 AND code IN (SELECT value FROM json_each(?))" + _ORDER
)
_CATEGORIES = (
    "SELECT c.category_key, c.name FROM category c JOIN product p USING (category_key)"
    " WHERE c.deleted = 0 AND p.deleted = 0 AND p.active = 1 GROUP BY c.category_key"
    " ORDER BY count(*) DESC, c.name"
)
