"""Beginning a stocktake and closing it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from storeperf_core.operations.stock_control import StocktakeForm, close_stocktake, open_stocktake
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.pages.browsing import FactList, panel_table
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.stock.stock_dialog import StockDialog, Work
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.stocktaking import ShownStocktake, facts, left_columns, left_rows
from storeperf_desktop.widgets import FormRow, Select, text_label

_KEEP, _ZERO = "keep", "zero"


class OpenDialog(StockDialog):
    """Names a stocktake and says what is counted."""

    def __init__(self, context: PageContext, parent: QWidget, categories: Sequence[tuple[int, str]]) -> None:
        super().__init__(
            context,
            parent,
            _("Begin a stocktake"),
            _("Begin"),
            _("The shop may go on selling while you count."),
        )
        self.name = self._add_field(_("Name"))
        every = [("", _("Everything")), *((str(key), name) for key, name in categories)]
        self.category = Select(every, _("Count"))
        self.body.addWidget(FormRow(_("Count"), self.category))
        self.body.addStretch(1)
        self.name.setFocus()

    def _work(self) -> Work:
        category_key = int(self.category.current()) if self.category.current() else None
        form = StocktakeForm(self.name.text(), category_key)
        return lambda session, actor: open_stocktake(session, actor, form)


class CloseDialog(StockDialog):
    """Shows what a stocktake came to and what nobody counted, which is set to 0 on wish only."""

    def __init__(self, context: PageContext, parent: QWidget, shown: ShownStocktake) -> None:
        super().__init__(context, parent, _("Close the stocktake"), _("Close the stocktake"))
        self._shown = shown
        self.body.addWidget(FactList(facts(shown, context.formats)))
        self.left: Select | None = None
        if shown.left:
            self._offer_zero(shown)
        self.body.addStretch(0 if shown.left else 1)
        tokens = current_tokens()
        self.resize(tokens.px(520), min(tokens.px(560 if shown.left else 320), parent.window().height() - 48))

    def _offer_zero(self, shown: ShownStocktake) -> None:
        count = ngettext("{count} product was not counted:", "{count} products were not counted:", len(shown.left))
        formats = self._context.formats
        self.body.addWidget(text_label(count.format(count=formats.count(len(shown.left))), "strong", wrap=True))
        table = panel_table(_("Not counted"), left_columns(), left_rows(shown, formats))
        table.setMinimumHeight(current_tokens().px(150))
        self.body.addWidget(table, 1)
        choices = [(_KEEP, _("Leave them as they are")), (_ZERO, _("None is there: set them to 0"))]
        self.left = Select(choices, _("Not counted"))
        self.body.addWidget(FormRow(_("Not counted"), self.left))

    def _work(self) -> Work:
        key = self._shown.summary.stocktake.stocktake_key
        wished = self.left is not None and self.left.current() == _ZERO
        zeroed = [each.product_key for each in self._shown.left] if wished else []
        return lambda session, actor: close_stocktake(session, actor, key, zeroed)
