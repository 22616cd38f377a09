"""Tables: a page of 100 rows at any scroll position, beside `OFFSET`."""

from __future__ import annotations

import random
import time
from typing import Literal

from storeperf_core.analytics.browse import (
    PositionMap,
    Sort,
    What,
    build_position_map,
    page_of_lines,
    page_of_sales,
)
from storeperf_core.store.opening import open_store
from storeperf_core.store.session import ReadSession, reading
from tests.benchmarks.make_store import LARGE, SMALL, store_folder
from tests.benchmarks.measuring import Figure, Section, Settings, median, milliseconds, percentile

PAGE = 100
SORTS: tuple[Sort, ...] = ("date", "receipt", "total", "customer")
_PAGE_GOAL, _MAP_GOAL = 0.005, 1.0
_JOINS = "LEFT JOIN client c ON c.client_key = s.client_key"
_SALES = (
    "SELECT s.sale_key, s.external_number, s.sold_at_utc, s.business_date, c.code, c.name, s.line_count, s.kind,"
    f" s.sold_minor - s.refunded_minor FROM sale s {_JOINS}"
)
_LINES = (
    "SELECT s.sale_key, s.external_number, s.sold_at_utc, s.business_date, c.code, c.name, a.code, a.name,"
    f" l.quantity_milli, l.unit_price_micro, l.amount_minor FROM sale s {_JOINS}"
    " JOIN sale_line l ON l.sale_key = s.sale_key JOIN sold_as a ON a.sold_as_key = l.sold_as_key"
)
_ORDERS: dict[Sort, tuple[str, ...]] = {
    "date": ("s.sold_at_utc",),
    "receipt": ("s.external_number",),
    "total": ("s.sold_minor - s.refunded_minor",),
    "customer": ("coalesce(c.name, c.code)", "s.sold_at_utc"),
}


def run(settings: Settings) -> Section:
    """Every order in both directions, at random positions of the 10-million-line store."""
    section = Section(
        "Tables: a page of 100 rows at any scroll position",
        [
            "Store of 10 million lines in 0.44 million sales. For each order, ascending and descending, the position"
            " map is built (all of it counts as its time), then pages at random positions are read, each once.",
            "OFFSET: the same columns in the same order by `ORDER BY … LIMIT 100 OFFSET n` on the same file with the"
            " same indexes, at random positions, between the pages.",
        ],
    )
    folder = store_folder(SMALL if settings.small else LARGE)
    with open_store(folder) as store, reading(store.readers) as session:
        for what in ("lines", "sales"):
            for sort in SORTS:
                section.figures += _measure(session, what, sort, settings)
    return section


def _measure(session: ReadSession, what: Literal["sales", "lines"], sort: Sort, settings: Settings) -> list[Figure]:
    chance = random.Random(settings.seed)
    builds, pages, offsets = [], [], []
    for descending in (False, True):
        begin = time.perf_counter()
        positions = build_position_map(session, what, sort, descending=descending)
        builds.append(time.perf_counter() - begin)
        pages += [_page(session, what, positions, chance) for _ in range(settings.times(300))]
        # Seconds each, and up to a minute where the whole order has to be sorted: once in each direction is enough.
        offsets.append(_offset_page(session, what, sort, descending, chance.randrange(positions.total)))
        pages += [_page(session, what, positions, chance) for _ in range(settings.times(300))]
    slowest, peer = percentile(pages, 99), median(offsets)
    return [
        Figure(
            f"{what} by {sort}, p99 of a page",
            f"{milliseconds(slowest)} (p50 {milliseconds(median(pages))})",
            f"OFFSET {milliseconds(peer)} (p50)",
            f"{peer / median(pages):,.0f} × (p50)",
            "≤ 5 ms",
            slowest <= _PAGE_GOAL,
        ),
        Figure(f"{what} by {sort}, map ready", milliseconds(max(builds)), goal="≤ 1 s", met=max(builds) <= _MAP_GOAL),
    ]


def _page(session: ReadSession, what: What, positions: PositionMap, chance: random.Random) -> float:
    first = chance.randrange(max(1, positions.total - PAGE))
    begin = time.perf_counter()
    rows = (page_of_lines if what == "lines" else page_of_sales)(session, positions, first, PAGE)
    taken = time.perf_counter() - begin
    if len(rows) != min(PAGE, positions.total - first):
        raise AssertionError(f"the page at {first} has {len(rows)} rows")
    return taken


def _offset_page(session: ReadSession, what: What, sort: Sort, descending: bool, first: int) -> float:
    direction = "DESC" if descending else "ASC"
    order = ", ".join(f"{term} {direction}" for term in (*_ORDERS[sort], "s.sale_key"))
    query = f"{_LINES if what == 'lines' else _SALES} WHERE s.is_live = 1 ORDER BY {order} LIMIT {PAGE} OFFSET {first}"
    begin = time.perf_counter()
    session.driver.execute(query).fetchall()
    return time.perf_counter() - begin
