"""The list of what is running out. Sees no widget."""

from __future__ import annotations

from functools import partial

from storeperf_core.operations.stock_control import LowProduct, low_products
from storeperf_core.store.session import ReadSession
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.viewmodels.browsing import Cell, Column, Found, Row


def columns() -> list[Column]:
    """The columns of what is low."""
    return [
        Column(_("Code"), 110),
        Column(_("Name"), 0),
        Column(_("Supplier"), 150, room=900),
        Column(_("On hand"), 90, right=True),
        Column(_("On order"), 90, right=True),
        Column(_("Reorder point"), 110, right=True, room=760),
        Column(_("To order"), 90, right=True),
        Column("", 120, room=640),
    ]


def find_low(session: ReadSession, text: str, supplier_key: int | None, formats: Formats) -> Found:
    """What is low, the most urgent first."""
    everything = low_products(session, supplier_key)
    wanted = text.strip().casefold()
    low = [each for each in everything if wanted in each.code.casefold() or wanted in each.name.casefold()]
    places = {each.product_key: place for place, each in enumerate(low)}

    def read(_session: ReadSession, first: int, count: int) -> list[LowProduct]:
        return low[first : first + count]

    return Found(
        len(low), read, partial(_row, formats=formats), not everything and supplier_key is None, place_of=places.get
    )


def _row(low: LowProduct, formats: Formats) -> Row:
    cells = (
        Cell(low.code, "muted"),
        Cell(low.name, "strong"),
        Cell(low.supplier or "", "muted"),
        Cell(formats.quantity(low.on_hand_milli), "bad" if low.on_hand_milli <= 0 else "strong"),
        Cell(formats.quantity(low.on_order_milli) if low.on_order_milli else ""),
        Cell(formats.quantity(low.reorder_point_milli), "muted"),
        Cell(formats.quantity(low.proposed_milli) if low.proposed_milli else "–"),
        _state(low),
    )
    return Row(low.product_key, cells)


def _state(low: LowProduct) -> Cell:
    if low.on_hand_milli <= 0:
        return Cell(_("Sold out"), pill="bad")
    return Cell(_("On its way"), pill="accent") if low.missing_milli < 0 else Cell(_("Low"), pill="warn")
