"""The second step: columns to fields, how the file is read, and its first rows."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeperf_core.operations.importing.matching import Kind
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.bring_in.foot import Foot
from storeperf_desktop.pages.bring_in.match_card import MatchCard
from storeperf_desktop.pages.bring_in.reading_card import ReadingCard
from storeperf_desktop.pages.bring_in.room import take_what_is_left
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.bring_in_matching import missing_sentence, receipt_sentence
from storeperf_desktop.viewmodels.bring_in_model import BringInModel
from storeperf_desktop.viewmodels.bring_in_preview import preview_columns, preview_rows
from storeperf_desktop.viewmodels.virtual_rows import VirtualRows
from storeperf_desktop.widgets import Button, Card, CardGrid, Notice, PrimaryButton, Table

_LEAST_CARD_WIDTH = 400
_LEAST_PREVIEW_HEIGHT = 110


class MatchStep(QWidget):
    """Every change shows at once in the preview."""

    def __init__(self, formats: Formats, model: BringInModel) -> None:
        super().__init__()
        self._formats, self._model = formats, model
        self.card = MatchCard()
        self.reading = ReadingCard()
        self.receipts = Notice("", "warn", closable=False)
        self._rows = VirtualRows((), parent=self)
        self.preview = Table(_("The first rows, as they will be read"))
        self.preview.setModel(self._rows)
        self.preview.setMinimumHeight(current_tokens().px(_LEAST_PREVIEW_HEIGHT))
        take_what_is_left(self.preview)
        self.next = PrimaryButton(_("Check"), "arrow-right", model.check)
        self.foot = Foot(Button(_("Back"), "chevron-left", model.back), self.next)
        self.card.assigned.connect(model.assign)
        self.reading.kind_chosen.connect(lambda key: model.choose_kind(cast(Kind, key)))
        self.reading.source_named.connect(model.name_source)
        self.reading.decided.connect(model.decide)
        self._lay_out()

    def show_model(self) -> None:
        """Show how the model stands."""
        opened = self._model.opened
        if opened is None:
            return
        self.card.show_opened(opened)
        self.reading.show_opened(opened)
        sentence = receipt_sentence(opened.mapping)
        self.receipts.label.setText(sentence)
        self.receipts.setAccessibleName(sentence)
        self.receipts.setVisible(bool(sentence))
        columns = preview_columns(opened.mapping)
        self._rows.show_columns(columns)
        self._rows.show_rows(preview_rows(opened, self._formats))
        self.preview.set_column_widths(*(column.width for column in columns))
        self.foot.sentence.setText(missing_sentence(opened.mapping))
        self.next.setEnabled(opened.is_ready and not self._model.work)

    def _lay_out(self) -> None:
        grid = CardGrid(_LEAST_CARD_WIDTH, 2, spacing=16)
        grid.add(self.card)
        grid.add(self.reading)
        card = Card(_("The first rows, as they will be read"))
        card.body.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.receipts)
        column.addWidget(grid, 3)
        column.addWidget(card, 2)
        column.addWidget(self.foot)
