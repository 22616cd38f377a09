"""Rows of a stock file: each one a count of a product."""

from __future__ import annotations

from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Table, or_, select

from storeperf_core.domain.business_date import wall_to_utc
from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.importing.reading.values import Moment
from storeperf_core.operations.importing.records.products import product_with_code
from storeperf_core.operations.importing.records.steps import Step
from storeperf_core.operations.stock import insert_count, stock_of
from storeperf_core.operations.writing import Reading
from storeperf_core.store.session import Scope
from storeperf_core.store.tables import import_batch, stock_count

_NOON_US = 12 * 3_600_000_000
_MINUTE_US = 60_000_000


class StockRows:
    """Counts. A row without a date counts now, and says nothing new when it repeats the quantity that is known."""

    scope: Final[Scope] = "store"
    table: Final[Table] = stock_count

    def __init__(self, zone: ZoneInfo, *, rehearsing: bool = False) -> None:
        self._zone = zone
        self._rehearsing = rehearsing
        self._rehearsed: dict[tuple[int, int | None], int] = {}

    def step(self, session: Reading, values: dict[str, Any]) -> Step:
        product_key, quantity = self._product(session, values), values.get("on_hand")
        if quantity is None:
            raise Refusal("There is no quantity.")
        counted_at = self._counted_at(values.get("counted_at"))
        known = self._known(session, product_key, counted_at)
        if known == quantity:
            return Step("already_there", record=product_key)
        if known is not None and counted_at is not None:
            raise Refusal("The product was counted at the same time with another quantity.")
        if self._rehearsing:
            self._rehearsed[product_key, counted_at] = quantity
        return Step(
            "added",
            lambda change: insert_count(change, product_key, quantity, counted_at),
        )

    def _product(self, session: Reading, values: dict[str, Any]) -> int:
        code = values.get("code")
        if code is None:
            raise Refusal("There is no product code.")
        key = product_with_code(session, code)
        if key is None:
            raise Refusal("There is no product with the code {code}. Import the products first.", code=code)
        return key

    def _counted_at(self, moment: Moment | None) -> int | None:
        """UTC microseconds. A date alone is put at noon, so that it stays that day's."""
        if moment is None:
            return None
        if moment.offset_minutes is not None:
            return moment.local_us - moment.offset_minutes * _MINUTE_US
        return wall_to_utc(moment.local_us if moment.had_time else moment.local_us + _NOON_US, self._zone)[0]

    def _known(self, session: Reading, product_key: int, counted_at: int | None) -> int | None:
        """The quantity that was counted at that time, or for a row without a time the latest one."""
        if (product_key, counted_at) in self._rehearsed:
            return self._rehearsed[product_key, counted_at]
        if counted_at is None:
            # Not what is on hand by now: the same file, brought in again after a sale, must change nothing.
            latest = stock_of(session, [product_key])[product_key]
            return None if latest is None else latest.counted_milli
        query = (
            select(stock_count.c.quantity_milli)
            .outerjoin(import_batch, import_batch.c.batch_key == stock_count.c.batch_key)
            .where(stock_count.c.product_key == product_key, stock_count.c.counted_at_utc == counted_at)
            .where(or_(stock_count.c.batch_key.is_(None), import_batch.c.undone_at_utc.is_(None)))
        )
        quantity: int | None = session.connection.scalar(query.order_by(stock_count.c.count_key.desc()).limit(1))
        return quantity
