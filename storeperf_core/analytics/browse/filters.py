"""What a table of sales or lines is narrowed to, as conditions on the tables."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from sqlite3 import Connection
from typing import Any

from storeperf_core.analytics.browse.rows import LineRow
from storeperf_core.analytics.browse.searching import matching_clients, matching_products
from storeperf_core.domain.business_date import day_number

# The hour and the weekday (Monday 0) are those of the rollups, so that a cell of the heat map finds its own sales.
_HOUR = "(s.sold_at_utc / 60000000 + s.utc_offset_minutes) / 60 % 24 = :hour"
_WEEKDAY = "(s.business_date + 3) % 7 = :weekday"
_TOTAL = "s.sold_minor - s.refunded_minor"


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesFilter:
    """The sales, or lines, behind a figure or a search; what is left out does not narrow.

    Business dates are half-open (`since` <= day < `until`). `category_key` 0 is what has no category, `weekday` 0 is
    Monday. `product_key` and `category_key` pick lines: a table of sales then shows the sales that have such a line.
    `text` is how a receipt's number begins or part of a customer's or product's code or name. Totals are a sale's.
    """

    since: date | None = None
    until: date | None = None
    client_key: int | None = None
    product_key: int | None = None
    category_key: int | None = None
    kind: int | None = None
    weekday: int | None = None
    hour: int | None = None
    at_least_minor: int | None = None
    at_most_minor: int | None = None
    text: str = ""


EVERYTHING = SalesFilter()


@dataclass(frozen=True, slots=True)
class Search:
    """What a search text was found to mean."""

    receipts: tuple[str, ...]
    client_keys: frozenset[int]
    product_keys: frozenset[int]


@dataclass(frozen=True, slots=True)
class Selection:
    """A filter made ready: conditions on `sale s` and, if lines are picked, on `sale_line l`, with named places."""

    filter: SalesFilter
    search: Search | None
    on_sales: list[str]
    on_lines: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def picks_lines(self) -> bool:
        return bool(self.on_lines)

    @property
    def is_everything(self) -> bool:
        return len(self.on_sales) == 1 and not self.on_lines

    def takes(self, line: LineRow) -> bool:
        """Whether a line of a sale that passes `on_sales` passes `on_lines`."""
        wanted = self.filter
        return (
            wanted.product_key in (None, line.product_key)
            and wanted.category_key in (None, line.category_key or 0)
            and (self.search is None or _is_found(self.search, line))
        )


def select_sales(driver: Connection, wanted: SalesFilter) -> Selection:
    """Make `wanted` ready. A text is looked up once here: among 60,000 customers and 20,000 products, about 50 ms."""
    text = wanted.text.strip()
    search = _look_up(driver, text) if text else None
    selection = Selection(wanted, search, ["s.is_live = 1"])
    _narrow_sales(selection)
    if wanted.product_key is not None:
        _pick_lines(selection, "l.product_key = :product_key", "product_key = :product_key", "product")
    if wanted.category_key is not None:
        _pick_lines(
            selection, "coalesce(l.category_key, 0) = :category_key", "category_key = :category_key", "category"
        )
    if search is not None:
        _narrow_to_search(selection, search)
    return selection


def _narrow_sales(selection: Selection) -> None:
    wanted = selection.filter
    conditions: dict[str, tuple[str, object]] = {
        "since": ("s.business_date >= :since", wanted.since and day_number(wanted.since)),
        "until": ("s.business_date < :until", wanted.until and day_number(wanted.until)),
        "client_key": ("s.client_key = :client_key", wanted.client_key),
        "kind": ("s.kind = :kind", wanted.kind),
        "weekday": (_WEEKDAY, wanted.weekday),
        "hour": (_HOUR, wanted.hour),
        "at_least": (f"{_TOTAL} >= :at_least", wanted.at_least_minor),
        "at_most": (f"{_TOTAL} <= :at_most", wanted.at_most_minor),
        "product_key": ("", wanted.product_key),
        "category_key": ("", wanted.category_key),
    }
    for name, (condition, value) in conditions.items():
        if value is not None:
            selection.values[name] = value
            if condition:
                selection.on_sales.append(condition)


def _pick_lines(selection: Selection, on_line: str, on_rollup: str, rollup: str) -> None:
    selection.on_lines.append(on_line)
    selection.on_sales.append(f"s.business_date IN ({_days(on_rollup, rollup)})")


def _days(on_rollup: str, rollup: str) -> str:
    """The days on which a product or category was sold: lines have no index by product, but days have rollups."""
    return (
        f"SELECT d.business_date FROM rollup_store_day d CROSS JOIN rollup_{rollup}_day r"
        f" ON r.store_key = d.store_key AND r.business_date = d.business_date WHERE r.{on_rollup}"
    )


def _look_up(driver: Connection, text: str) -> Search:
    receipts = tuple(sorted({text, text.upper(), text.lower()}))
    return Search(receipts, frozenset(matching_clients(driver, text)), frozenset(matching_products(driver, text)))


def _narrow_to_search(selection: Selection, search: Search) -> None:
    values = selection.values
    values["clients"] = json.dumps(sorted(search.client_keys))
    values["products"] = json.dumps(sorted(search.product_keys))
    for place, prefix in enumerate(search.receipts):
        values[f"receipt{place}"] = prefix
        values[f"receipt_end{place}"] = prefix + "\U0010ffff"
    whole_sales = [
        f"SELECT sale_key FROM sale WHERE external_number BETWEEN :receipt{place} AND :receipt_end{place}"
        for place in range(len(search.receipts))
    ]
    whole_sales.append("SELECT sale_key FROM sale WHERE client_key IN (SELECT value FROM json_each(:clients))")
    found = f"s.sale_key IN ({' UNION ALL '.join(whole_sales)})"
    if not search.product_keys:
        selection.on_sales.append(found)
        return
    selection.on_lines.append(f"(l.product_key IN (SELECT value FROM json_each(:products)) OR {found})")


def _is_found(search: Search, line: LineRow) -> bool:
    return (
        line.product_key in search.product_keys
        or line.sale.client_key in search.client_keys
        or (line.sale.receipt or "").startswith(search.receipts)
    )
