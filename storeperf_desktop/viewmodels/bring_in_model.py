"""The four steps of bringing a file in: which one stands, and the long jobs that lead from one to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Literal, Protocol, TypeVar

from storeperf_core.operations.changes import Entity
from storeperf_core.operations.importing.matching import Kind
from storeperf_core.operations.importing.result import Progress
from storeperf_core.store.opening import OpenStore
from storeperf_desktop.change_bus import ChangeBus
from storeperf_desktop.signed_in import SignedIn
from storeperf_desktop.tasks import Failure, Latest, LongJob, Tasks, Ticket
from storeperf_desktop.viewmodels import bring_in
from storeperf_desktop.viewmodels.bring_in import TOUCHED, Opened, Outcome
from storeperf_desktop.viewmodels.bring_in_aside import save_copy
from storeperf_desktop.viewmodels.bring_in_batches import PastImport, past_imports
from storeperf_desktop.viewmodels.bring_in_matching import decide

T = TypeVar("T")
Step = Literal["file", "match", "check", "done"]
Work = Literal["", "opening", "checking", "importing", "undoing"]
STEPS: tuple[Step, ...] = ("file", "match", "check", "done")


class BringInView(Protocol):
    """What the model tells. `show_step` follows every change of step, work, mapping or outcome."""

    def show_step(self) -> None: ...
    def show_progress(self, progress: Progress) -> None: ...
    def show_failure(self, failure: Failure) -> None: ...
    def show_imports(self, imports: list[PastImport]) -> None: ...
    def show_stopped(self) -> None: ...
    def show_undone(self, past: PastImport) -> None: ...


class BringInModel:
    """One file at a time. An answer that comes after the person went elsewhere is not shown."""

    def __init__(self, tasks: Tasks, changes: ChangeBus, signed_in: SignedIn, view: BringInView) -> None:
        self._tasks, self._changes, self._signed_in, self._view = tasks, changes, signed_in, view
        self._latest = Latest(tasks)
        self._ticket: Ticket | None = None
        self._turn = 0
        self.step: Step = "file"
        self.work: Work = ""
        self.kind: Kind = "sales"
        self.path: Path | None = None
        self.opened: Opened | None = None
        self.outcome: Outcome | None = None
        self.imports: list[PastImport] = []

    @property
    def is_writing(self) -> bool:
        """Whether something is being brought in or undone; until then another file has to wait."""
        return self.work in ("importing", "undoing")

    @property
    def is_stopping(self) -> bool:
        """Whether what runs was asked to end and has not yet."""
        return self._ticket is not None and self._ticket.is_cancelled

    def ask_imports(self) -> None:
        """Read the list of earlier imports."""
        self._latest.read(past_imports, self._take_imports, self._view.show_failure)

    def choose_kind(self, kind: Kind) -> None:
        """Say what the file holds; an opened file is matched anew."""
        if kind == self.kind or self.work:
            return
        self.kind = kind
        opened = self.opened
        if opened is None:
            self._view.show_step()
            return
        self._run("opening", lambda store, _job: bring_in.match_as(store, opened.path, opened.table, kind), self._match)

    def open(self, path: Path) -> None:
        """Look into a file."""
        if self.is_writing:
            return
        self.step, self.path, self.opened, self.outcome = "file", path, None, None
        kind = self.kind
        self._run("opening", lambda store, _job: bring_in.open_file(store, path, kind), self._match)

    def assign(self, field: str, columns: tuple[str, ...]) -> None:
        """Give a field its columns as a person chooses them."""
        if self.opened is not None:
            self._remap(replace(self.opened, mapping=self.opened.mapping.with_columns(field, columns)))

    def decide(self, key: str, choice: str) -> None:
        """Read numbers (`decimal_mark`) or dates (`date_order`) as a person says."""
        if self.opened is not None:
            self._remap(replace(self.opened, mapping=decide(self.opened.mapping, key, choice)))

    def name_source(self, name: str) -> None:
        """Say which till or program the file comes from; a blank name changes nothing."""
        if self.opened is not None and name.strip():
            self._remap(replace(self.opened, mapping=replace(self.opened.mapping, source=name.strip())))

    def check(self) -> None:
        """Find out what would happen; nothing is changed."""
        opened = self.opened
        if opened is not None and opened.is_ready and not self.work:
            self.step, self.outcome = "check", None
            self._run("checking", lambda store, job: bring_in.rehearse(store, opened, job), self._checked)

    def bring_in(self) -> None:
        """Do what the check said."""
        opened, touched = self.opened, TOUCHED[self.kind]
        if opened is not None and self.outcome is not None and not self.work:
            actor = self._signed_in.actor()
            self._run(
                "importing",
                lambda store, job: bring_in.bring_in(store, opened, job, actor),
                self._brought_in,
                touched,
            )

    def stop(self) -> None:
        """Ask what runs to end. An import then takes back what it had saved, and says when it is done."""
        if self._ticket is not None:
            self._ticket.cancel()
        if self.work in ("opening", "checking"):
            self._forget_job()
            self.step = "match" if self.opened is not None else "file"
        self._view.show_step()

    def back(self) -> None:
        """One step back, calling off what is not worth finishing."""
        if self.is_writing:
            return
        before = self.step
        self.stop()
        self.step = "match" if before == "check" else "file"
        self._view.show_step()

    def start_over(self) -> None:
        """Back to choosing a file."""
        if self.is_writing:
            return
        self.step, self.path, self.opened, self.outcome = "file", None, None, None
        self._view.show_step()

    def undo(self, past: PastImport) -> None:
        """Undo an import."""
        if self.work:
            return

        def undone(_nothing: None) -> None:
            self.start_over()
            self._view.show_undone(past)

        actor = self._signed_in.actor()
        touched = TOUCHED[past.kind]
        self._run("undoing", lambda store, _job: bring_in.take_back(store, past.batch, actor), undone, touched)

    def just_imported(self) -> PastImport | None:
        """The import of the last step, as it stands in the list."""
        batch = None if self.outcome is None else self.outcome.result.batch
        return next((each for each in self.imports if each.batch == batch), None)

    def save_aside(self, source: Path, target: Path, done: Callable[[Path], None]) -> None:
        """Copy the CSV of rows set aside."""
        self._tasks.read(lambda _session: save_copy(source, target), done, self._view.show_failure)

    def leave(self) -> None:
        """The page goes, as it does when the language changes; what runs goes on, and only other pages are told."""
        self._turn += 1
        self._latest.cancel()

    def _run(
        self,
        work: Work,
        do: Callable[[OpenStore, LongJob], T],
        done: Callable[[T], None],
        touched: frozenset[Entity] = frozenset(),
    ) -> None:
        """Do a long job; `touched` is announced when it ends, however it does."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._turn += 1
        self.work = work
        turn = self._turn

        def told(progress: Progress) -> None:
            if turn == self._turn:
                self._view.show_progress(progress)

        def arrived(result: T) -> None:
            if touched:
                self._changes.announce(touched)
            if turn == self._turn:
                self._forget_job()
                done(result)

        def ended(tell: Callable[[], None]) -> None:
            if touched:
                self._changes.announce(touched)
            if turn == self._turn:
                self._forget_job()
                self._view.show_step()
                tell()

        self._ticket = self._tasks.long(
            do,
            progressed=told,
            done=arrived,
            failed=lambda failure: ended(lambda: self._view.show_failure(failure)),
            stopped=lambda: ended(self._view.show_stopped),
        )
        self._view.show_step()

    def _forget_job(self) -> None:
        self._ticket, self.work = None, ""
        self._turn += 1

    def _match(self, opened: Opened) -> None:
        self.step, self.path = "match", opened.path
        self._remap(opened)

    def _remap(self, opened: Opened) -> None:
        self.opened, self.outcome = opened, None
        self._view.show_step()

    def _checked(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self._view.show_step()

    def _brought_in(self, outcome: Outcome) -> None:
        self.step, self.outcome = "done", outcome
        self._view.show_step()

    def _take_imports(self, imports: list[PastImport]) -> None:
        self.imports = imports
        self._view.show_imports(imports)
