"""A shift as a person runs it: texts in fields, what they add up to, and the writes that follow. Sees no widget."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from storeperf_core.domain.business_date import day_of
from storeperf_core.domain.denominations import notes_and_coins
from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import minor_exponent
from storeperf_core.domain.paper import Line
from storeperf_core.operations.changes import Changed
from storeperf_core.operations.documents import closed_shifts, open_shift_document, shift_document
from storeperf_core.operations.drawer import open_drawer
from storeperf_core.operations.receipt_settings import receipt_settings
from storeperf_core.operations.till_sessions import (
    ClosedSession,
    close_till_session,
    current_figures,
    last_count_minor,
    move_cash,
    open_shift,
    open_till_session,
    require_open,
)
from storeperf_core.store.change import Actor
from storeperf_core.store.session import ReadSession, WriteSession, load_place
from storeperf_desktop.documents.shift_lines import shift_lines
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.viewmodels.browsing import Cell, Column, Row
from storeperf_desktop.viewmodels.typed_values import read_minor, read_whole, write_minor

IN, OUT = "in", "out"


@dataclass(frozen=True, slots=True)
class ShiftState:
    """The shift that is open on this till. `is_overdue`: its business day has ended, and it should be closed."""

    session_key: int
    till: int
    number: int
    opened_at_utc: int
    business_date: date
    is_overdue: bool


def shift_state(session: ReadSession) -> ShiftState | None:
    """The open shift, None while there is none."""
    place = load_place(session.connection)
    found = open_shift(session.driver, place, time.time_ns() // 1_000)
    if found is None:
        return None
    day = day_of(found.business_date)
    return ShiftState(found.session_key, place.till_number, found.number, found.opened_at_utc, day, found.is_overdue)


def shift_words(state: ShiftState | None, formats: Formats) -> str:
    """For the foot of the window: `Till 1 · shift opened 08:02`, with its day once that is over."""
    if state is None:
        return _("No shift is open")
    when = formats.date_time(state.opened_at_utc)
    if state.is_overdue:
        return _("Till {till} · shift of {day} is still open").format(
            till=state.till, day=formats.day(state.business_date)
        )
    return _("Till {till} · shift opened {time}").format(till=state.till, time=when.rpartition(" ")[2])


def suggested_float(session: ReadSession) -> int:
    """What should lie in the drawer since it was counted last, in minor units."""
    return last_count_minor(session.driver, load_place(session.connection)) or 0


def opening(text: str, formats: Formats) -> Callable[[WriteSession, Actor], Changed]:
    """The write that opens a shift. Raises Refusal for what is no amount."""
    amount = _amount(text, formats) or 0
    return lambda session, actor: open_till_session(session, actor, amount)


def moving(direction: str, text: str, reason: str, formats: Formats) -> Callable[[WriteSession, Actor], Changed]:
    """The write that puts cash in or takes it out. Raises Refusal for what is no amount."""
    amount = _amount(text, formats) or 0
    if amount < 0:
        raise Refusal(_("The amount is above zero; in or out is chosen beside it."))
    signed = -amount if direction == OUT else amount
    return lambda session, actor: move_cash(session, actor, signed, reason)


def note_drawer_opened(session: WriteSession, actor: Actor) -> None:
    """The write that goes before the drawer is opened with nothing sold."""
    open_drawer(session, actor)


@dataclass(frozen=True, slots=True)
class Drawer:
    """What closing begins with: the shift, the pieces to count, what should be there (None: told after counting)."""

    session_key: int
    pieces: tuple[int, ...]
    expected_minor: int | None


def read_drawer(session: ReadSession) -> Drawer:
    """Raises Refusal when no shift is open."""
    place = load_place(session.connection)
    key = require_open(session.driver, place)
    expected = current_figures(session, place).expected_minor
    is_blind = receipt_settings(session.driver).counts_blind
    return Drawer(key, notes_and_coins(place.currency), None if is_blind else expected)


@dataclass(frozen=True, slots=True)
class Counted:
    """What was typed: pieces of each value, and an amount beside them. `faults` by value; None is that amount's."""

    pieces: dict[int, int] = field(default_factory=dict)
    loose_minor: int = 0
    faults: dict[int | None, str] = field(default_factory=dict)

    @property
    def total_minor(self) -> int:
        return self.loose_minor + sum(value * count for value, count in self.pieces.items())


def read_count(texts: Mapping[int, str], loose: str, formats: Formats) -> Counted:
    """Read the fields; an empty one is none."""
    counted = Counted()
    for value, text in texts.items():
        try:
            count = read_whole(text, formats.locale) or 0
            if count < 0:
                raise Refusal("Coins and notes are counted in pieces of 0 or more.")
            counted.pieces[value] = count
        except Refusal as refusal:
            counted.faults[value] = _sentence(refusal)
    try:
        amount = _amount(loose, formats) or 0
        if amount < 0:
            raise Refusal("The amount of cash cannot be below zero.")
    except Refusal as refusal:
        counted.faults[None] = _sentence(refusal)
        amount = 0
    return Counted(counted.pieces, amount, counted.faults)


def closing(counted: Counted, note: str) -> Callable[[WriteSession, Actor], ClosedSession]:
    """The write that closes the shift with this count."""
    return lambda session, actor: close_till_session(session, actor, counted.total_minor, counted.pieces, note)


def read_x_report(session: ReadSession, formats: Formats) -> tuple[str, list[Line]]:
    """(title, lines) of the open shift's report."""
    return _("X report"), shift_lines(open_shift_document(session, load_place(session.connection)), formats)


def read_z_report(session: ReadSession, session_key: int, formats: Formats) -> tuple[str, list[Line]]:
    """(title, lines) of a closed shift's report."""
    document = shift_document(session, session_key)
    return _("Z report {number}").format(number=document.figures.number), shift_lines(document, formats)


def past_shift_columns() -> list[Column]:
    """The columns of the list of closed shifts."""
    return [
        Column(_("No."), 50, right=True),
        Column(_("Closed"), 0),
        Column(_("Counted"), 110, right=True),
        Column(_("Difference"), 110, right=True),
    ]


def read_past_shifts(session: ReadSession, formats: Formats) -> list[Row]:
    """The closed shifts, the last one first; a row's key is the shift's."""
    return [
        Row(
            each.session_key,
            (
                Cell(formats.count(each.number)),
                Cell(formats.date_time(each.closed_at_utc)),
                Cell(formats.money(each.counted_minor)),
                Cell(
                    formats.money(each.counted_minor - each.expected_minor),
                    "muted" if each.counted_minor == each.expected_minor else "warn",
                ),
            ),
        )
        for each in closed_shifts(session.driver)
    ]


def typed_amount(minor: int, formats: Formats) -> str:
    """An amount as it stands in a field."""
    return write_minor(minor, formats.locale, minor_exponent(formats.currency))


def _amount(text: str, formats: Formats) -> int | None:
    return read_minor(text, formats.locale, minor_exponent(formats.currency))


def _sentence(refusal: Refusal) -> str:
    return _(refusal.template).format(**refusal.values)
