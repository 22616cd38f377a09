"""The first step: what the file holds, and which file it is."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storeperf_core.operations.importing.matching import Kind
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.bring_in.imports_card import ImportsCard
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.viewmodels.bring_in import SUFFIXES, kind_names
from storeperf_desktop.viewmodels.bring_in_model import BringInModel
from storeperf_desktop.widgets import Button, Card, DropZone, FormRow, ProgressRow, Select


class FileStep(QWidget):
    """Takes a file by drop, click or Enter; below it the imports of before."""

    def __init__(self, context: PageContext, model: BringInModel) -> None:
        super().__init__()
        self._model = model
        self.kind = Select(kind_names(), _("This file holds"))
        self.kind.chosen.connect(lambda key: model.choose_kind(cast(Kind, key)))
        self.drop = DropZone(
            _("Drop a file here, or press Enter to choose one"),
            _("CSV or text of any kind, XLSX, XLS, ODS; also packed by zip, gz or xz"),
            SUFFIXES,
        )
        self.drop.file_chosen.connect(model.open)
        self.progress = ProgressRow("")
        self.stop = Button(_("Cancel"), "x", model.stop)
        self.imports = ImportsCard(context.formats, context.folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._choose_card())
        column.addWidget(self.imports, 1)

    def show_model(self) -> None:
        """Show how the model stands."""
        model = self._model
        is_opening = model.work == "opening"
        self.kind.set_current(model.kind)
        if not model.work:
            self.drop.setEnabled(True)
        self._show_one(is_opening=is_opening)
        self.kind.setEnabled(not model.work)
        self.drop.setEnabled(not model.work)
        if is_opening and model.path is not None:
            self.progress.set_title(_("Looking into {name}…").format(name=model.path.name))
            self.progress.show_progress(None, "")
        self.imports.set_busy(bool(model.work))

    def _show_one(self, *, is_opening: bool) -> None:
        """Either what takes a file or what looks into it; the keyboard goes from one to the other."""
        leaves, comes = (self.drop, self.stop) if is_opening else (self.stop, self.drop)
        had_focus = leaves.hasFocus()
        (self._opening if is_opening else self.drop).show()
        if had_focus:
            comes.setFocus()
        (self.drop if is_opening else self._opening).hide()

    def _choose_card(self) -> Card:
        card = Card(_("Choose a file"))
        row = QHBoxLayout()
        row.addWidget(FormRow(_("This file holds"), self.kind))
        row.addStretch(1)
        self._opening = QWidget()
        opening = QHBoxLayout(self._opening)
        opening.setContentsMargins(0, 0, 0, 0)
        opening.setSpacing(16)
        opening.addWidget(self.progress, 1)
        opening.addWidget(self.stop)
        card.body.addLayout(row)
        card.body.addWidget(self.drop)
        card.body.addWidget(self._opening)
        return card
