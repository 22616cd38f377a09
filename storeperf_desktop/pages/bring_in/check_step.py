"""The third step: what will happen, and then that it happens."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from storeperf_core.operations.importing.result import Progress
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.bring_in.aside_card import AsideCard
from storeperf_desktop.pages.bring_in.counted_rows import CountedRows
from storeperf_desktop.pages.bring_in.foot import Foot
from storeperf_desktop.viewmodels.bring_in_model import BringInModel
from storeperf_desktop.viewmodels.bring_in_outcome import bring_in_text, counted, nothing_sentence, progress_words
from storeperf_desktop.widgets import Button, Card, PrimaryButton, ProgressRow


class CheckStep(QWidget):
    """Nothing is changed until the button that says how many rows it brings in."""

    def __init__(self, formats: Formats, model: BringInModel) -> None:
        super().__init__()
        self._formats, self._model = formats, model
        self.sentences = CountedRows()
        self.progress = ProgressRow("")
        self.aside = AsideCard(formats)
        self.back = Button(_("Back"), "chevron-left", model.back)
        self.stop = Button(_("Stop"), "x", model.stop)
        self.go = PrimaryButton(_("Bring in"), "arrow-right", model.bring_in)
        self.foot = Foot(self.back, self.stop, self.go)
        self.card = Card(_("What will happen"))
        # While there is nothing below it, the card would take the whole page and pull its rows apart.
        self.card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.card.body.setSpacing(16)
        self.card.body.addWidget(self.sentences)
        self.card.body.addWidget(self.progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.card)
        column.addWidget(self.aside, 1)
        column.addStretch(0)
        column.addWidget(self.foot)

    def show_model(self) -> None:
        """Show how the model stands."""
        model = self._model
        outcome = model.outcome
        self.card.setVisible(outcome is not None or bool(model.work))
        self.sentences.setVisible(outcome is not None)
        self.aside.setVisible(outcome is not None)
        self.progress.setVisible(bool(model.work))
        self.back.setEnabled(not model.is_writing)
        self.go.setEnabled(outcome is not None and outcome.result.accepted > 0)
        self.stop.setEnabled(not model.is_stopping)
        self._show_one(self.stop if model.work else self.go)
        if model.work:
            self._show_work()
        self.foot.sentence.setText(nothing_sentence(outcome) if outcome is not None else "")
        if outcome is not None:
            self.sentences.set_rows(counted(outcome, model.kind, self._formats, is_done=False))
            self.aside.show_rows(outcome.aside)
            self.go.setText(bring_in_text(outcome, self._formats))
            self.go.setAccessibleName(self.go.text())

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is."""
        outcome = self._model.outcome
        expected = None if outcome is None else outcome.result.rows_read
        if self._model.is_stopping:
            return
        if self._model.work == "importing":
            self.progress.set_title(_("Reading…") if progress.phase == "reading" else _("Importing…"))
        self.progress.show_progress(*progress_words(progress, expected, self._formats))

    def _show_one(self, shown: Button) -> None:
        """One of the two buttons at a time; the keyboard goes from the one that leaves to the one that comes."""
        hidden = self.go if shown is self.stop else self.stop
        had_focus = hidden.hasFocus()
        shown.show()
        if had_focus:
            (shown if shown.isEnabled() else self.back).setFocus()
        hidden.hide()

    def _show_work(self) -> None:
        model = self._model
        if model.is_stopping:
            self.progress.set_title(_("Stopping…"))
            self.progress.show_progress(None, _("what was saved is taken back"))
            return
        is_importing = model.work == "importing"
        self.progress.set_title(_("Importing…") if is_importing else _("Checking every row. Nothing is changed yet…"))
        self.progress.show_progress(None, "")
        note = _("You can keep selling. If the power goes, it carries on from here.")
        self.progress.set_note(note if is_importing else "")
