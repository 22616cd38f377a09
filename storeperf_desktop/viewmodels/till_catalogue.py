"""The catalogue behind the till: read once beside the window, then only what changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from storeperf_core.operations.changes import Entity
from storeperf_core.operations.till_catalogue import Catalogue, load_catalogue, refresh_catalogue
from storeperf_core.store.session import ReadSession
from storeperf_desktop.change_bus import ChangeBus
from storeperf_desktop.tasks import Failure, Tasks


class CatalogueSource(QObject):
    """`changed` whenever there is another catalogue, `failed(sentence)` when it could not be read."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, tasks: Tasks, changes: ChangeBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._is_reading = False
        self._is_stale = False
        self.catalogue: Catalogue | None = None
        changes.follow((Entity.PRODUCTS, Entity.IMPORTS, Entity.SETTINGS), self, self.ask)
        self.ask()

    def ask(self) -> None:
        """Read what is new; once more when something is written while that is being read."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        self._tasks.read(_reader(self.catalogue), self._take, self._fail)

    def _take(self, catalogue: Catalogue) -> None:
        is_new = catalogue is not self.catalogue
        self.catalogue, self._is_reading = catalogue, False
        if is_new:
            self.changed.emit()
            self._tasks.read(lambda _session: catalogue.make_fast(), lambda _nothing: None, self._fail)
        if self._is_stale:
            self.ask()

    def _fail(self, failure: Failure) -> None:
        self._is_reading = False
        self.failed.emit(failure.sentence)


def _reader(known: Catalogue | None) -> Callable[[ReadSession], Catalogue]:
    if known is None:
        return load_catalogue
    return lambda session: refresh_catalogue(session, known)
