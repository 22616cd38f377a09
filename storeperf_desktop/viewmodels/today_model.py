"""Today's state: the question that stands, and the answer, emptiness or failure that came for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Protocol

from storeperf_core.analytics.period import Against, Grain
from storeperf_desktop.tasks import Failure, Latest, Tasks
from storeperf_desktop.viewmodels.periods import Picked
from storeperf_desktop.viewmodels.today import Answer, Question, answer
from storeperf_desktop.viewmodels.today_export import write_export


class TodayView(Protocol):
    """What the model tells."""

    def show_asking(self) -> None: ...
    def show_answer(self, answer: Answer) -> None: ...
    def show_nothing_sold(self) -> None: ...
    def show_failure(self, failure: Failure) -> None: ...


class TodayModel:
    """Asks anew at every change of the question; only the answer to the latest is shown."""

    def __init__(self, tasks: Tasks, view: TodayView, now_utc: Callable[[], int] | None = None) -> None:
        self._tasks = tasks
        self._latest = Latest(tasks)
        self._view = view
        self._now_utc = now_utc or (lambda: time.time_ns() // 1_000)
        self.question = Question()
        self.answer: Answer | None = None

    def ask(self) -> None:
        """Ask the question that stands once more."""
        question, now = self.question, self._now_utc()
        self._view.show_asking()
        self._latest.read(lambda session: answer(session, question, now), self._take, self._view.show_failure)

    def leave(self) -> None:
        """The page goes: nobody is told the answer any more."""
        self._latest.cancel()

    def pick(self, preset: str) -> None:
        """Another preset of the period; the trend is drawn as suits it."""
        self._change(replace(self.question, picked=Picked(preset), grain=None))

    def pick_range(self, first: date, last: date) -> None:
        """A free range, both days included."""
        self._change(replace(self.question, picked=Picked("custom", first, last), grain=None))

    def compare(self, against: Against) -> None:
        """Compare with the period before, or with last year."""
        self._change(replace(self.question, against=against))

    def draw_by(self, grain: Grain) -> None:
        """Draw the trend by day, week or month."""
        self._change(replace(self.question, grain=grain))

    def export(self, path: Path, done: Callable[[int], None], failed: Callable[[Failure], None]) -> None:
        """Write what is shown to `path`, away from the Qt thread."""
        shown = self.answer
        if shown is not None:
            self._tasks.read(lambda _session: write_export(path, shown), done, failed)

    def _change(self, question: Question) -> None:
        self.question = question
        self.ask()

    def _take(self, found: Answer | None) -> None:
        self.answer = found
        if found is None:
            self._view.show_nothing_sold()
        else:
            self._view.show_answer(found)
