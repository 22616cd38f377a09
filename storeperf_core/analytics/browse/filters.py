"""What a table of sales or lines is narrowed to, as conditions on the tables."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from sqlite3 import Connection
from typing import Any

from storeperf_core.analytics.browse.searching import matching_clients, matching_products
from storeperf_core.domain.business_date import day_number
from storeperf_core.domain.receipt import counters_beginning, read_receipt_number

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
class Selection:
    """A filter made ready: conditions on `sale s` and, if lines are picked, on `sale_line l`, with named places."""

    on_sales: list[str]
    on_lines: list[str] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def picks_lines(self) -> bool:
        return bool(self.on_lines)

    @property
    def source(self) -> str:
        """FROM and WHERE of the sales `s` and, if lines are picked, their lines `l`."""
        lines = " CROSS JOIN sale_line l ON l.sale_key = s.sale_key" if self.picks_lines else ""
        return f"FROM sale s{lines} WHERE {' AND '.join(self.on_sales + self.on_lines)}"


def select_sales(driver: Connection, wanted: SalesFilter) -> Selection:
    """Make `wanted` ready. A text is looked up once here: among 60,000 customers and 20,000 products, about 0.1 s."""
    selection = Selection(["s.is_live = 1"])
    _narrow_sales(selection, wanted)
    if wanted.product_key is not None:
        _pick_lines(selection, "product", "product_key", "l.product_key", wanted.product_key)
    if wanted.category_key is not None:
        _pick_lines(selection, "category", "category_key", "coalesce(l.category_key, 0)", wanted.category_key)
    if wanted.text.strip():
        _narrow_to_text(selection, driver, wanted.text.strip())
    return selection


def _narrow_sales(selection: Selection, wanted: SalesFilter) -> None:
    conditions: dict[str, tuple[str, object]] = {
        "since": ("s.business_date >= :since", wanted.since and day_number(wanted.since)),
        "until": ("s.business_date < :until", wanted.until and day_number(wanted.until)),
        "client_key": ("s.client_key = :client_key", wanted.client_key),
        "kind": ("s.kind = :kind", wanted.kind),
        "weekday": (_WEEKDAY, wanted.weekday),
        "hour": (_HOUR, wanted.hour),
        "at_least": (f"{_TOTAL} >= :at_least", wanted.at_least_minor),
        "at_most": (f"{_TOTAL} <= :at_most", wanted.at_most_minor),
    }
    for name, (condition, value) in conditions.items():
        if value is not None:
            selection.values[name] = value
            selection.on_sales.append(condition)


def _pick_lines(selection: Selection, rollup: str, column: str, of_line: str, key: int) -> None:
    """Lines have no index by product or category, but the days on which these were sold have rollups."""
    selection.values[column] = key
    selection.on_lines.append(f"{of_line} = :{column}")
    selection.on_sales.append(
        "s.business_date IN ("
        f"SELECT d.business_date FROM rollup_store_day d CROSS JOIN rollup_{rollup}_day r"
        f" ON r.store_key = d.store_key AND r.business_date = d.business_date WHERE r.{column} = :{column})"
    )


def _narrow_to_text(selection: Selection, driver: Connection, text: str) -> None:
    """A receipt or customer that matches brings all lines of its sales, a product only its own."""
    products = sorted(set(matching_products(driver, text)))
    selection.values["clients"] = json.dumps(list(matching_clients(driver, text)))
    whole_sales = ["SELECT sale_key FROM sale WHERE client_key IN (SELECT value FROM json_each(:clients))"]
    for place, receipt in enumerate(sorted({text, text.upper(), text.lower()})):
        selection.values[f"receipt{place}"] = receipt
        whole_sales.append(
            "SELECT sale_key FROM sale"
            f" WHERE external_number BETWEEN :receipt{place} AND :receipt{place} || char(1114111)"
        )
    number = read_receipt_number(text)
    if number is not None:
        selection.values.update(till=number.till, incarnation=number.incarnation, counter=number.counter)
        whole_sales.append(
            "SELECT sale_key FROM till CROSS JOIN sale USING (till_key)"
            " WHERE number = :till AND incarnation = :incarnation AND receipt_number = :counter"
        )
    whole_sales += _begun_numbers(selection, text)
    found = f"s.sale_key IN ({' UNION ALL '.join(whole_sales)})"
    if not products:
        selection.on_sales.append(found)
        return
    selection.values["products"] = json.dumps(products)
    selection.on_lines.append(f"(l.product_key IN (SELECT value FROM json_each(:products)) OR {found})")


def _begun_numbers(selection: Selection, text: str) -> list[str]:
    """The till's own numbers that begin with `text`, as stretches of the index of numbers."""
    begun = counters_beginning(text)
    if begun is None:
        return []
    till, incarnation, stretches = begun
    selection.values.update(begun_till=till, begun_incarnation=incarnation, stretches=json.dumps(stretches))
    return [
        "SELECT sale_key FROM till CROSS JOIN json_each(:stretches) j CROSS JOIN sale USING (till_key)"
        " WHERE number = :begun_till AND incarnation = :begun_incarnation"
        " AND receipt_number BETWEEN json_extract(j.value, '$[0]') AND json_extract(j.value, '$[1]')"
    ]
