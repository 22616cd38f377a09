"""Counting: one product by itself, or many in a stocktake that goes on while the shop sells.

Each count holds for its own moment. At a second shelf the new count is the first one, what moved since, and what was
added; so sales in between are neither lost nor counted twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.staff import Action
from storeperf_core.domain.stock import require_quantity
from storeperf_core.operations import permissions
from storeperf_core.operations.changes import Changed, Entity
from storeperf_core.operations.stock import insert_count, on_hand
from storeperf_core.operations.stock_control.finding import require_goods
from storeperf_core.operations.stock_control.stocktakes import counted_here, not_counted
from storeperf_core.operations.wording import checked_name
from storeperf_core.store.change import Actor, Change
from storeperf_core.store.session import WriteSession
from storeperf_core.store.tables import stocktake


@dataclass(frozen=True, slots=True)
class StocktakeForm:
    """What is to be counted: everything, or one category."""

    name: str
    category_key: int | None = None


def count_product(session: WriteSession, actor: Actor, product_key: int, quantity_milli: int) -> Changed:
    """Write that so much of a product is there now. Raises Refusal for a quantity below zero or no goods."""
    require_quantity(quantity_milli)
    with session.change("count_stock", actor) as change:
        permissions.require(change, Action.COUNT_STOCK)
        require_goods(change, {product_key})
        return Changed.of(Entity.STOCK, _count(change, product_key, quantity_milli, None))


def open_stocktake(session: WriteSession, actor: Actor, form: StocktakeForm) -> Changed:
    """Begin a stocktake. Refused while another one is open, or each product would belong to two."""
    name = checked_name(form.name)
    if name is None:
        raise Refusal("A stocktake needs a name.")
    with session.change("open_stocktake", actor) as change:
        permissions.require(change, Action.COUNT_STOCK, name)
        if change.driver.execute(_OPEN).fetchone() is not None:
            raise Refusal("A stocktake is open already. Close it first.")
        key = change.insert(stocktake, name=name, category_key=form.category_key, opened_at_utc=change.at_utc)
    return Changed.of(Entity.STOCK, key)


def add_to_count(
    session: WriteSession, actor: Actor, stocktake_key: int, product_key: int, added_milli: int = 1_000
) -> Changed:
    """So much more of a product was found, such as one piece a scan; the first time in a stocktake it is all of it.

    Below zero takes a slip back.
    """
    require_quantity(added_milli, signed=True)
    with session.change("count_stock", actor) as change:
        _require_countable(change, stocktake_key, product_key)
        so_far = counted_here(change, stocktake_key, product_key)
        quantity = added_milli + (so_far or 0)
        require_quantity(quantity, signed=True)
        return Changed.of(Entity.STOCK, _count(change, product_key, quantity, stocktake_key))


def set_count(
    session: WriteSession, actor: Actor, stocktake_key: int, product_key: int, quantity_milli: int
) -> Changed:
    """So much of a product is there in all, whatever was counted of it before: puts a slip right."""
    require_quantity(quantity_milli)
    with session.change("count_stock", actor) as change:
        _require_countable(change, stocktake_key, product_key)
        return Changed.of(Entity.STOCK, _count(change, product_key, quantity_milli, stocktake_key))


def close_stocktake(
    session: WriteSession, actor: Actor, stocktake_key: int, set_to_zero: Iterable[int] = ()
) -> Changed:
    """End a stocktake. Products named in `set_to_zero`, which must be some that nobody counted, are counted as none.

    Setting to zero changes stock that nobody looked at, so it takes the permission to change stock.
    """
    zeroed = sorted(set(set_to_zero))
    with session.change("close_stocktake", actor) as change:
        permissions.require(change, Action.CHANGE_STOCK if zeroed else Action.COUNT_STOCK)
        _require_open(change, stocktake_key)
        missing = {each.product_key for each in not_counted(change, stocktake_key)} if zeroed else set()
        if not missing.issuperset(zeroed):
            raise Refusal("A product was counted in the meantime. Look at the list again before you set it to zero.")
        for product_key in zeroed:
            _count(change, product_key, 0, stocktake_key)
        change.update(stocktake, stocktake_key, closed_at_utc=change.at_utc)
        (stocktake_id,) = change.driver.execute(_ID, (stocktake_key,)).fetchone()
        change.subject("stocktake", stocktake_id)
    return Changed.of(Entity.STOCK, stocktake_key)


def _require_countable(change: Change, stocktake_key: int, product_key: int) -> None:
    permissions.require(change, Action.COUNT_STOCK)
    category_key = _require_open(change, stocktake_key)
    require_goods(change, {product_key})
    if category_key is None:
        return
    (its,) = change.driver.execute("SELECT category_key FROM product WHERE product_key = ?", (product_key,)).fetchone()
    if its != category_key:
        raise Refusal("This product is not of the category that is being counted.")


def _require_open(change: Change, stocktake_key: int) -> int | None:
    """The category of an open stocktake. Raises Refusal when it is closed or gone."""
    row = change.driver.execute(
        "SELECT category_key, closed_at_utc FROM stocktake WHERE stocktake_key = ? AND deleted = 0", (stocktake_key,)
    ).fetchone()
    if row is None or row[1] is not None:
        raise Refusal("This stocktake is closed.")
    category_key: int | None = row[0]
    return category_key


def _count(change: Change, product_key: int, quantity_milli: int, stocktake_key: int | None) -> int:
    expected = on_hand(change, [product_key])[product_key]
    return insert_count(change, product_key, quantity_milli, stocktake_key=stocktake_key, expected_milli=expected)


_OPEN = "SELECT 1 FROM stocktake WHERE closed_at_utc IS NULL AND deleted = 0 LIMIT 1"
_ID = "SELECT stocktake_id FROM stocktake WHERE stocktake_key = ?"
