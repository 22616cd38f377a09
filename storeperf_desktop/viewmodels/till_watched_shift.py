"""Whether a shift is open, since when, and whether it was left open past the end of its day."""

from __future__ import annotations

import time
from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from storeperf_core.domain.business_date import local_day_number, utc_to_wall
from storeperf_core.operations.changes import Entity
from storeperf_core.operations.till_sessions import OpenShift, open_shift
from storeperf_desktop.tasks import Failure, Latest
from storeperf_desktop.viewmodels.till_place import TillPlace


class WatchedShift(QObject):
    """`changed` when it is known whether a shift is open, and after every change of that."""

    changed = Signal()

    def __init__(
        self, context: TillPlace, parent: QObject | None = None, clock: Callable[[], int] = time.time_ns
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._clock = clock
        self._latest = Latest(context.tasks)
        self.is_known = False
        self.fault = ""
        self.open: OpenShift | None = None
        context.changes.follow((Entity.TILL_SESSIONS,), self, self.ask)
        self.ask()

    def ask(self) -> None:
        """Read it again."""
        place, now_utc = self._context.place, self._clock() // 1_000
        self._latest.read(lambda session: open_shift(session.driver, place, now_utc), self._take, self._fail)

    @property
    def is_past_its_day(self) -> bool:
        """Whether the open shift belongs to an earlier business date than now."""
        if self.open is None:
            return False
        wall, _ = utc_to_wall(self._clock() // 1_000, ZoneInfo(self._context.place.timezone))
        return local_day_number(wall, self._context.place.day_cutoff_minutes) > self.open.business_date

    def _take(self, found: OpenShift | None) -> None:
        self.is_known, self.fault, self.open = True, "", found
        self.changed.emit()

    def _fail(self, failure: Failure) -> None:
        self.is_known, self.fault = True, failure.sentence
        self.changed.emit()
