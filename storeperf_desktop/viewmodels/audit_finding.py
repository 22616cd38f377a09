"""Searching the audit along its chain: what was found so far is told while the search goes on. Sees no widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from storeperf_core.operations.audit_entries import AuditEntry, AuditRow, read_entry, read_rows
from storeperf_core.operations.audit_search import ENTRIES_A_SCAN, AuditQuestion, matching, stretch
from storeperf_core.store.session import ReadSession
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.tasks import Failure, Latest, Tasks
from storeperf_desktop.viewmodels.audit_words import about, done, who
from storeperf_desktop.viewmodels.browsing import Cell, Column, Fact, ReadRecords, Row
from storeperf_desktop.viewmodels.record_history import staff_name, via_name

Keys = Sequence[int]


class AuditFinding:
    """One search at a time. `told(keys, is_done)` follows whatever it has found, the newest entries first."""

    def __init__(self, tasks: Tasks, told: Callable[[Keys, bool], None], failed: Callable[[Failure], None]) -> None:
        self._latest = Latest(tasks)
        self._told, self._failed = told, failed
        self._found: list[int] = []
        self._left = range(0)
        self._question = AuditQuestion()
        self.is_searching = False

    def ask(self, question: AuditQuestion) -> None:
        """Begin anew with another question."""
        self._question, self._found, self.is_searching = question, [], True

        def work(session: ReadSession) -> tuple[range, list[int]]:
            keys = stretch(session.driver, question)
            return keys, [] if question.is_plain else matching(session.driver, question, keys[:ENTRIES_A_SCAN])

        self._latest.read(work, self._begin, self._fail)

    def stop(self) -> None:
        """Leave it at what was found."""
        self._latest.cancel()
        if self.is_searching:
            self.is_searching = False
            self._told(self._found, True)

    def cancel(self) -> None:
        """Nobody looks any more."""
        self._latest.cancel()

    def _begin(self, found: tuple[range, list[int]]) -> None:
        keys, first = found
        if self._question.is_plain:
            self.is_searching = False
            self._told(keys, True)
            return
        self._left = keys
        self._take(first)

    def _take(self, more: list[int]) -> None:
        self._found = [*self._found, *more]
        self._left = self._left[ENTRIES_A_SCAN:]
        self.is_searching = bool(self._left)
        self._told(self._found, not self.is_searching)
        if self.is_searching:
            question, keys = self._question, self._left[:ENTRIES_A_SCAN]
            self._latest.read(lambda session: matching(session.driver, question, keys), self._take, self._fail)

    def _fail(self, failure: Failure) -> None:
        self.is_searching = False
        self._failed(failure)


def columns() -> list[Column]:
    """The columns of the audit."""
    return [
        Column(_("When"), 150),
        Column(_("Who"), 130),
        Column(_("What"), 170),
        Column(_("About"), 0),
        Column(_("Approved by"), 130, room=860),
        Column(_("Entry"), 80, right=True, room=760),
    ]


def reading_of(keys: Keys) -> ReadRecords:
    """Reads entries by their place among `keys`."""

    def read(session: ReadSession, first: int, count: int) -> list[AuditRow]:
        return read_rows(session, keys[first : first + count])

    return read


def row_of(entry: AuditRow, formats: Formats) -> Row:
    """An entry as a row."""
    what = Cell(done(entry), pill="bad") if entry.action in ("", "wrong_pin") else Cell(done(entry), "strong")
    when = formats.date_time(entry.at_utc) if entry.action else ""
    approvers = ", ".join(map(staff_name, entry.approvers))
    texts = (Cell(approvers), Cell(formats.count(entry.seq), "muted"))
    return Row(entry.audit_key, (Cell(when), Cell(who(entry)), what, Cell(about(entry)), *texts))


def read_detail(session: ReadSession, audit_key: int) -> AuditEntry:
    """An entry whole. Raises Refusal when it is missing."""
    return read_entry(session, audit_key)


def entry_facts(entry: AuditEntry, formats: Formats) -> list[Fact]:
    """What the detail says before it tells the fields; only what there is."""
    row = entry.row
    facts = [
        Fact(_("When"), formats.date_time(row.at_utc)),
        Fact(_("Who"), f"{who(row)}, {via_name(row.via)}"),
        Fact(_("Approved by"), ", ".join(map(staff_name, row.approvers))),
        Fact(_("Receipt"), row.receipt or ""),
        Fact(_("Entry"), formats.count(row.seq)),
        Fact(_("Hash"), entry.hash.hex(" ", 4), tone="muted"),
        Fact(_("Hash before"), entry.previous_hash.hex(" ", 4), tone="muted"),
    ]
    return [fact for fact in facts if fact.value]


def day_bounds(first: date, last: date, timezone: str) -> tuple[int, int]:
    """From the beginning of the first to the end of the last day in the store's zone, in UTC microseconds."""
    zone = ZoneInfo(timezone)
    starts = (datetime.combine(day, time(), zone) for day in (first, last + timedelta(days=1)))
    begin, end = (int(start.timestamp()) * 1_000_000 for start in starts)
    return begin, end
