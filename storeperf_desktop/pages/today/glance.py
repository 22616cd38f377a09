"""At a glance: margin, items, discounts, refunds, the best day; and whether the figures are complete."""

from __future__ import annotations

from PySide6.QtCore import Signal

from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.pages.today.fact_rows import FactRows
from storeperf_desktop.theme import current_tokens
from storeperf_desktop.viewmodels.today import Answer
from storeperf_desktop.viewmodels.today_figures import Fact, facts, missing
from storeperf_desktop.widgets import Card, Pill


class GlanceCard(Card):
    """A row that has sales behind it asks for them."""

    sales_asked = Signal(object)

    def __init__(self, formats: Formats) -> None:
        super().__init__(_("At a glance"))
        self._formats = formats
        self._facts: list[Fact] = []
        self.mark = Pill()
        self.rows = FactRows(_("At a glance"))
        self.add_aside(self.mark)
        # As high as the head of the trend beside it, which holds controls.
        self.title.setMinimumHeight(current_tokens().control_height)
        self.add_rows(self.rows)
        self.rows.opened.connect(lambda index: self.sales_asked.emit(self._facts[index].behind))

    def show_answer(self, answer: Answer) -> None:
        """Show another answer."""
        self._facts = facts(answer, self._formats)
        self.rows.set_rows(self._facts)
        gaps = missing(answer)
        if gaps:
            text = ngettext("{count} thing missing", "{count} things missing", len(gaps)).format(count=len(gaps))
            self.mark.set_state(text, "warn")
        else:
            self.mark.set_state(_("Complete"), "good")
        self.mark.set_reason("\n".join(gaps))
