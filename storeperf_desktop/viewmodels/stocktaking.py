"""Stocktakes: the list, what was counted and what differs, what nobody counted yet. Sees no widget."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from pathlib import Path

from storeperf_core.domain.money import minor_exponent
from storeperf_core.operations.stock_control import (
    Difference,
    Stocktake,
    Summary,
    not_counted,
    stocktake_summary,
    stocktakes,
)
from storeperf_core.operations.stock_control.stocktakes import NotCounted
from storeperf_core.store.session import ReadSession
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.viewmodels.browsing import Cell, Column, Fact, Found, Row
from storeperf_desktop.viewmodels.stock import on_hand_text
from storeperf_desktop.viewmodels.stock_export import pieces, plain

HEADER = ("code", "name", "counted", "difference", "difference_at_cost", "currency")


@dataclass(frozen=True, slots=True)
class ShownStocktake:
    """A stocktake, what it came to so far, and what nobody counted in it."""

    summary: Summary
    left: tuple[NotCounted, ...]


def columns() -> list[Column]:
    """The columns of stocktakes."""
    return [
        Column(_("Name"), 0),
        Column(_("What is counted"), 170, room=640),
        Column(_("Begun"), 150),
        Column(_("Closed"), 150, room=760),
        Column(_("Counted"), 100, right=True),
        Column("", 110),
    ]


def find_stocktakes(session: ReadSession, text: str, formats: Formats) -> Found:
    """Every stocktake whose name holds `text`, the newest first."""
    everything = stocktakes(session)
    found = [each for each in everything if text.strip().casefold() in each.name.casefold()]
    places = {each.stocktake_key: place for place, each in enumerate(found)}

    def read(_session: ReadSession, first: int, count: int) -> list[Stocktake]:
        return found[first : first + count]

    return Found(len(found), read, partial(_row, formats=formats), not everything, place_of=places.get)


def read_stocktake(session: ReadSession, stocktake_key: int, currency: str) -> ShownStocktake:
    """A stocktake with its differences. Raises Refusal when it is gone."""
    summary = stocktake_summary(session, stocktake_key, currency)
    is_open = summary.stocktake.closed_at_utc is None
    return ShownStocktake(summary, tuple(not_counted(session, stocktake_key)) if is_open else ())


def facts(shown: ShownStocktake, formats: Formats) -> list[Fact]:
    """What the stocktake came to, in pieces and at cost."""
    summary = shown.summary
    cost = formats.money(summary.cost_minor)
    if summary.without_cost:
        without = ngettext("{count} without a cost", "{count} without a cost", summary.without_cost)
        cost = f"{cost} · {without.format(count=formats.count(summary.without_cost))}"
    rows = [
        Fact(_("Counted"), formats.count(summary.stocktake.counted), tone="strong"),
        Fact(_("Not counted"), formats.count(len(shown.left)) if summary.stocktake.closed_at_utc is None else ""),
        Fact(_("Too much"), formats.quantity(summary.surplus_milli)),
        Fact(_("Missing"), formats.quantity(summary.missing_milli)),
        Fact(_("At cost"), cost, tone="strong"),
    ]
    return [fact for fact in rows if fact.value]


def difference_columns() -> list[Column]:
    """The columns of what was counted."""
    return [
        Column(_("Product"), 0),
        Column(_("Counted"), 78, right=True),
        Column(_("Difference"), 86, right=True),
        Column(_("At cost"), 92, right=True),
    ]


def difference_rows(summary: Summary, formats: Formats) -> list[Row]:
    """What was counted; each row's key is its product's."""
    return [_difference(row, formats) for row in summary.rows]


def left_columns() -> list[Column]:
    """The columns of what nobody counted."""
    return [Column(_("Product"), 0), Column(_("On hand"), 120, right=True)]


def left_rows(shown: ShownStocktake, formats: Formats) -> list[Row]:
    """What nobody counted, and what the ledger says there is of it."""
    return [
        Row(
            each.product_key,
            (Cell(f"{each.code} · {each.name}"), Cell(on_hand_text(each.on_hand_milli, formats), "muted")),
        )
        for each in shown.left
    ]


def write_csv(path: Path, summary: Summary, currency: str) -> int:
    """Write what was counted as CSV. Returns its rows; OSError when it cannot be written."""
    exponent = minor_exponent(currency)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for row in summary.rows:
            figures = [pieces(row.counted_milli), pieces(row.difference_milli)]
            worth = "" if row.cost_minor is None else f"{Decimal(row.cost_minor).scaleb(-exponent):f}"
            writer.writerow([plain(row.code), plain(row.name), *figures, worth, currency])
    return len(summary.rows)


def _difference(row: Difference, formats: Formats) -> Row:
    changed = row.difference_milli
    tone = None if not changed else ("bad" if changed < 0 else "good")
    sign = "+" if (changed or 0) > 0 else ""
    cells = (
        Cell(f"{row.code} · {row.name}", "strong"),
        Cell(formats.quantity(row.counted_milli)),
        Cell(_("new") if changed is None else sign + formats.quantity(changed), tone or "muted"),
        Cell("" if row.cost_minor is None else formats.money(row.cost_minor), "muted"),
    )
    return Row(row.product_key, cells)


def _row(each: Stocktake, formats: Formats) -> Row:
    is_open = each.closed_at_utc is None
    cells = (
        Cell(each.name, "strong"),
        Cell(each.category or _("Everything"), "muted"),
        Cell(formats.date_time(each.opened_at_utc)),
        Cell("" if is_open else formats.date_time(each.closed_at_utc)),
        Cell(formats.count(each.counted)),
        Cell(_("Open"), pill="accent") if is_open else Cell(_("Closed"), pill="neutral"),
    )
    return Row(each.stocktake_key, cells)
