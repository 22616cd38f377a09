"""The page of bringing in: puts the steps together, says what goes wrong, asks before it undoes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from storeperf_core.operations.changes import Entity
from storeperf_core.operations.importing.result import Progress
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.bring_in.check_step import CheckStep
from storeperf_desktop.pages.bring_in.done_step import DoneStep
from storeperf_desktop.pages.bring_in.file_step import FileStep
from storeperf_desktop.pages.bring_in.match_step import MatchStep
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.page import Page
from storeperf_desktop.tasks import Failure
from storeperf_desktop.viewmodels.bring_in_batches import PastImport, undo_sentence
from storeperf_desktop.viewmodels.bring_in_matching import file_sentence
from storeperf_desktop.viewmodels.bring_in_model import STEPS, BringInModel, Step
from storeperf_desktop.viewmodels.bring_in_outcome import rows_sentence
from storeperf_desktop.widgets import Dialog, Notice, Stepper, show_toast


class BringInPage(Page):
    """Four steps, one shown at a time; `open_with(path)` starts with that file."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(_("Bring in"))
        self._context = context
        self.model = BringInModel(context.tasks, context.changes, context.signed_in, self)
        self.stepper = Stepper([_("File"), _("Match columns"), _("Check"), _("Done")])
        self.add_action(self.stepper)
        self.file = FileStep(context, self.model)
        self.match = MatchStep(context.formats, self.model)
        self.check = CheckStep(context.formats, self.model)
        self.done = DoneStep(context, self.model)
        self.notice: Notice | None = None
        self.question: Dialog | None = None
        self._steps: dict[Step, FileStep | MatchStep | CheckStep | DoneStep] = {
            "file": self.file,
            "match": self.match,
            "check": self.check,
            "done": self.done,
        }
        for step in self._steps.values():
            self.body.addWidget(step, 1)
        self._shown: Step | None = None
        self._connect()
        self.destroyed.connect(self.model.leave)
        context.changes.follow({Entity.IMPORTS}, self, self.model.ask_imports)
        self.show_step()
        self.model.ask_imports()

    def open_with(self, request: object) -> None:
        if not isinstance(request, Path):
            return
        if self.model.is_writing:
            show_toast(self, _("Another file is being brought in. Wait until it is done, or stop it."), "warn")
        else:
            self.model.open(request)

    def show_step(self) -> None:
        model = self.model
        self._put_away_notice()
        self.stepper.set_current(STEPS.index(model.step))
        self.stepper.updateGeometry()
        self._show_heading()
        shown = self._steps[model.step]
        shown.show_model()
        if model.step != self._shown:
            for key, step in self._steps.items():
                step.setVisible(key == model.step)
            if self._shown is not None and self.isVisible():
                self._first_control(model.step).setFocus()
            self._shown = model.step

    def show_progress(self, progress: Progress) -> None:
        if self.model.step == "check":
            self.check.show_progress(progress)

    def show_failure(self, failure: Failure) -> None:
        self._say(failure.sentence, "bad")
        self.mark_loaded()

    def show_imports(self, imports: list[PastImport]) -> None:
        self.file.imports.show_imports(imports)
        self.done.show_busy()
        self.mark_loaded()

    def show_stopped(self) -> None:
        self._say(_("The import was stopped. Nothing of it was kept."), "neutral")

    def show_undone(self, past: PastImport) -> None:
        show_toast(self, _("The import of {file} was undone. It counts nowhere.").format(file=past.file_name))

    def save_to(self, source: Path, target: Path) -> None:
        """Write the rows set aside of `source` to `target` and say so."""
        self.model.save_aside(source, target, self._saved)

    def ask_undo(self, past: PastImport) -> None:
        """Say what undoing will do, and do it if the person agrees."""
        title = _("Undo the import of {file}?").format(file=past.file_name)
        sentence = undo_sentence(past, self._context.formats)
        self.question = Dialog(self, title, _("Undo this import"), sentence, danger=True)
        self.question.accepted.connect(lambda: self.model.undo(past))
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()

    def _connect(self) -> None:
        self.file.drop.refused.connect(lambda sentence: self._say(sentence, "bad"))
        self.file.imports.undo_asked.connect(self.ask_undo)
        self.done.undo_asked.connect(self._undo_just_imported)
        for source in (self.file.imports, self.check.aside, self.done.aside):
            source.save_asked.connect(self._choose_target)

    def _show_heading(self) -> None:
        opened = self.model.opened
        if opened is None or self.model.step == "file":
            self.set_heading(
                _("Bring in your sales"),
                _("From any till or spreadsheet. Nothing is changed before you have seen what will happen."),
            )
            return
        titles = {
            "sales": _("Bring in your sales"),
            "products": _("Bring in your products"),
            "clients": _("Bring in your customers"),
            "suppliers": _("Bring in your suppliers"),
            "stock": _("Bring in your opening stock"),
        }
        sentence = file_sentence(opened)
        if self.model.outcome is not None:
            sentence = f"{sentence} · {rows_sentence(self.model.outcome, self._context.formats)}"
        self.set_heading(titles[self.model.kind], sentence)

    def _first_control(self, step: Step) -> QWidget:
        controls: dict[Step, QWidget] = {
            "file": self.file.drop,
            "match": self.match.next,
            "check": self.check.stop,
            "done": self.done.see,
        }
        return controls[step]

    def _undo_just_imported(self) -> None:
        if (past := self.model.just_imported()) is not None:
            self.ask_undo(past)

    def _choose_target(self, source: Path) -> None:
        name = _("rows set aside") + ".csv"
        chosen, _kind = QFileDialog.getSaveFileName(self, _("Save the rows set aside"), name, _("CSV files (*.csv)"))
        if chosen:
            self.save_to(source, Path(chosen))

    def _saved(self, path: Path) -> None:
        show_toast(self, _("The rows set aside are in {file}.").format(file=path.name))

    def _say(self, sentence: str, tone: str) -> None:
        self._put_away_notice()
        self.notice = Notice(sentence, "bad" if tone == "bad" else "neutral")
        self.body.insertWidget(0, self.notice)

    def _put_away_notice(self) -> None:
        if self.notice is not None:
            self.body.removeWidget(self.notice)
            self.notice.hide()
            self.notice.deleteLater()
            self.notice = None
