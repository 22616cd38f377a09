"""All that a receipt or the report of a shift says, read from the rows that were written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from sqlite3 import Connection

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.receipt_settings import ReceiptSettings, receipt_settings
from storeperf_core.operations.receipts import Receipt, receipt_of
from storeperf_core.operations.till_sessions import ClosedSession, require_open
from storeperf_core.store.audit_heads import head_of_close
from storeperf_core.store.sale_document import WrittenSale, read_sale
from storeperf_core.store.session import Place, ReadSession
from storeperf_core.store.session_figures import SessionFigures, TaxSum, session_figures


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Whose document it is."""

    store: str
    settings: ReceiptSettings


@dataclass(frozen=True, slots=True)
class ReceiptDocument:
    """A receipt to be printed. `timezone` is the one the sale was made in, `staff` who made it."""

    head: Letterhead
    receipt: Receipt
    is_void: bool
    staff: str | None
    timezone: str
    taxes: tuple[TaxSum, ...]


@dataclass(frozen=True, slots=True)
class CashMoved:
    """Cash put into the drawer (positive) or taken out of it."""

    moved_at_utc: int
    amount_minor: int
    reason: str


@dataclass(frozen=True, slots=True)
class ShiftDocument:
    """The report of a shift: an X report while `closed` is None, else its Z report.

    The head in `closed` proves later that nothing was cut off; None where this computer has no key to sign with.
    """

    head: Letterhead
    till: int
    figures: SessionFigures
    moved: tuple[CashMoved, ...]
    opened_by: str | None
    closed: ClosedSession | None = None
    closed_by: str | None = None
    closed_at_utc: int | None = None


@dataclass(frozen=True, slots=True)
class ClosedShift:
    """A shift that was closed, as a list shows it."""

    session_key: int
    number: int
    opened_at_utc: int
    closed_at_utc: int
    expected_minor: int
    counted_minor: int


def receipt_document(session: ReadSession, sale_key: int) -> ReceiptDocument:
    """The receipt of a sale made at a till. Refuses one that was brought in: its receipt was printed elsewhere."""
    row = session.driver.execute(_SALE, (sale_key,)).fetchone()
    if row is None or row[0] is None:
        raise Refusal("This sale was brought in from elsewhere, so it has no receipt of this store.")
    _number, is_void, timezone, staff = row
    written = read_sale(session.driver, sale_key)
    head = _letterhead(session.driver)
    return ReceiptDocument(head, receipt_of(written), bool(is_void), staff, timezone, _taxes(written))


def shift_document(session: ReadSession, session_key: int) -> ShiftDocument:
    """The Z report of a closed shift, or the X report of one that is open."""
    driver = session.driver
    till, opened_by = driver.execute(_SHIFT, (session_key,)).fetchone()
    figures = session_figures(driver, session_key)
    moved = tuple(CashMoved(*row) for row in driver.execute(_MOVED, (session_key,)))
    head = _letterhead(driver)
    close = driver.execute(_CLOSE, (session_key,)).fetchone()
    if close is None:
        return ShiftDocument(head, till, figures, moved, opened_by)
    counted, kept, closed_at, closed_by = close
    said = json.loads(kept)
    pieces = {int(value): count for value, count in said["pieces"].items()}
    closed = ClosedSession(figures, counted, pieces, said.get("note"), head_of_close(driver, session_key))
    return ShiftDocument(head, till, figures, moved, opened_by, closed, closed_by, closed_at)


def open_shift_document(session: ReadSession, place: Place) -> ShiftDocument:
    """The X report of the shift that is open here. Refused when none is."""
    return shift_document(session, require_open(session.driver, place))


def closed_shifts(driver: Connection, most: int = 200) -> list[ClosedShift]:
    """The newest shifts that were closed, the last one first."""
    return [ClosedShift(*row) for row in driver.execute(_CLOSED, (most,))]


def _letterhead(driver: Connection) -> Letterhead:
    name = driver.execute("SELECT name FROM store WHERE store_key = 1").fetchone()[0]
    return Letterhead(name, receipt_settings(driver))


def _taxes(written: WrittenSale) -> tuple[TaxSum, ...]:
    """Of each rate what was sold with tax, and the tax of it; lines without a rate are left out."""
    sums: dict[tuple[int, int], list[int]] = {}
    for line in written.lines:
        amount, tax, _cost, ppm, inclusive = line[8:13]
        if ppm is not None:
            of_rate = sums.setdefault((ppm, inclusive), [0, 0])
            of_rate[0] += amount
            of_rate[1] += tax
    return tuple(TaxSum(*rate, *of_rate) for rate, of_rate in sorted(sums.items()))


_SALE = (
    "SELECT s.receipt_number, s.is_void, s.timezone, f.name FROM sale s LEFT JOIN staff f USING (staff_key)"
    " WHERE s.sale_key = ?"
)
_SHIFT = (
    "SELECT t.number, f.name FROM till_session s JOIN till t USING (till_key) LEFT JOIN staff f USING (staff_key)"
    " WHERE s.session_key = ?"
)
_MOVED = "SELECT moved_at_utc, amount_minor, reason FROM cash_movement WHERE session_key = ? ORDER BY movement_key"
_CLOSE = (
    "SELECT c.counted_minor, c.figures, c.closed_at_utc, f.name FROM till_session_close c"
    " LEFT JOIN staff f USING (staff_key) WHERE c.session_key = ?"
)
_CLOSED = (
    "SELECT s.session_key, s.number, s.opened_at_utc, c.closed_at_utc, c.expected_minor, c.counted_minor"
    " FROM till_session_close c JOIN till_session s USING (session_key) ORDER BY c.close_key DESC LIMIT ?"
)
