"""A table model of any length that reads only what is looked at, a hundred rows at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from storeperf_core.store.session import ReadSession
from storeperf_desktop.tasks import Failure, Latest, Tasks
from storeperf_desktop.viewmodels.browsing import Column, ReadRecords, Row, WriteRow
from storeperf_desktop.widgets import LOADING_ROLE, PILL_ROLE, TONE_ROLE

ROWS_A_PAGE = 100
_KEPT_PAGES = 60
# A page is read before its first row is looked at when the rows beside it are.
_LOOK_AHEAD = 30

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ANSWERED = frozenset({_DISPLAY, _ALIGNMENT, _ACCESSIBLE, LOADING_ROLE, PILL_ROLE, TONE_ROLE})
_NOWHERE = QModelIndex()


def _as_it_is(row: Row) -> Row:
    return row


class VirtualRows(QAbstractTableModel):
    """Rows known by their position. Lives on the Qt thread; pages are read on another.

    A row that is not here yet answers `LOADING_ROLE`, and its page is asked for at the end of the event, once for all
    rows that were looked at. A newer question drops the answer to an older one. At most `_KEPT_PAGES` pages are kept:
    those nearest to where the person looks.
    """

    arrived = Signal()
    """Everything that was looked at is here."""
    refused = Signal(Failure)
    """A page could not be read."""

    def __init__(self, columns: Sequence[Column], tasks: Tasks | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._total = 0
        self._records: dict[int, Sequence[Any]] = {}
        self._worded: dict[int, Row] = {}
        self._read: ReadRecords | None = None
        self._write: WriteRow = _as_it_is
        self._latest = None if tasks is None else Latest(tasks)
        if self._latest is not None:
            self.destroyed.connect(self._latest.cancel)
        self._wished: set[int] = set()
        self._asked: set[int] = set()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._ask)

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def row(self, place: int) -> Row | None:
        """The row at a position, None while it is not here."""
        row = self._worded.get(place)
        if row is None:
            page, offset = divmod(place, ROWS_A_PAGE)
            records = self._records.get(page, ())
            if offset < len(records):
                self._worded[place] = row = self._write(records[offset])
        return row

    def look_at(self, place: int) -> Row | None:
        """As `row`; what is not here, and what lies next to it, is asked for."""
        page, offset = divmod(place, ROWS_A_PAGE)
        if page not in self._records:
            self._wish(page)
        elif offset < _LOOK_AHEAD and page > 0:
            self._wish(page - 1)
        elif offset >= ROWS_A_PAGE - _LOOK_AHEAD and (page + 1) * ROWS_A_PAGE < self._total:
            self._wish(page + 1)
        return self.row(place)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Other columns, and no rows until `show_order`."""
        self.beginResetModel()
        self._forget()
        self._columns, self._total = tuple(columns), 0
        self.endResetModel()

    def show_order(self, total: int, read: ReadRecords, write: WriteRow) -> None:
        """Another order of `total` rows; the place where the person looks stays."""
        self._forget()
        self._read, self._write = read, write
        self._set_total(total)
        self._tell(0, total)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Rows that are all here."""
        self.beginResetModel()
        self._forget()
        self._total = len(rows)
        self._worded = dict(enumerate(rows))
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        if role == _ALIGNMENT:
            return _RIGHT if self._columns[section].right else None
        return self._columns[section].title if role == _DISPLAY else None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in _ANSWERED:
            return None
        place, column = index.row(), index.column()
        if role == _ALIGNMENT:
            return _RIGHT if self._columns[column].right else None
        row = self.look_at(place)
        if role == LOADING_ROLE or row is None:
            return row is None if role == LOADING_ROLE else None
        cell = row.cells[column]
        if role == TONE_ROLE:
            return cell.tone
        return cell.pill if role == PILL_ROLE else cell.text

    def _wish(self, page: int) -> None:
        if page in self._records or page in self._asked or self._latest is None:
            return
        self._wished.add(page)
        if not self._turn.isActive():
            self._turn.start()

    def _ask(self) -> None:
        """Read what was wished for. What was asked for and lies beside it may still be seen: it is asked for again."""
        wished, self._wished = self._wished, set()
        read, total = self._read, self._total
        if read is None or self._latest is None or not wished:
            return
        beside = {page for page in self._asked if any(abs(page - each) <= 1 for each in wished)}
        self._asked = wished | beside
        pages = sorted(self._asked)

        def work(session: ReadSession) -> dict[int, Sequence[Any]]:
            starts = {page: page * ROWS_A_PAGE for page in pages}
            return {page: read(session, start, min(ROWS_A_PAGE, total - start)) for page, start in starts.items()}

        self._latest.read(work, self._take, self._fail)

    def _take(self, found: Mapping[int, Sequence[Any]]) -> None:
        self._asked = set()
        self._records.update(found)
        middle = min(found)
        while len(self._records) > _KEPT_PAGES:
            page = max(self._records, key=lambda page: abs(page - middle))
            del self._records[page]
            for place in range(page * ROWS_A_PAGE, (page + 1) * ROWS_A_PAGE):
                self._worded.pop(place, None)
        for page in found:
            self._tell(page * ROWS_A_PAGE, ROWS_A_PAGE)
        self.arrived.emit()

    def _fail(self, failure: Failure) -> None:
        self._asked = set()
        self.refused.emit(failure)

    def _forget(self) -> None:
        self._turn.stop()
        self._records, self._worded = {}, {}
        self._wished, self._asked = set(), set()
        if self._latest is not None:
            self._latest.cancel()

    def _set_total(self, total: int) -> None:
        """Rows come and go at the end, so that a view keeps its place, which a reset would take from it."""
        if total > self._total:
            self.beginInsertRows(_NOWHERE, self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(_NOWHERE, total, self._total - 1)
            self._total = total
            self.endRemoveRows()

    def _tell(self, first: int, count: int) -> None:
        last = min(first + count, self._total) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))
