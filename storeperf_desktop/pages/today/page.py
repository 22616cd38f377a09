"""Today's page: puts the parts together and passes on what is clicked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from storeperf_core.analytics.browse import SalesFilter
from storeperf_core.analytics.period import Against, Grain
from storeperf_core.operations.changes import Entity
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.page import Page
from storeperf_desktop.pages.today.cards import HoursCard, KpiRow, TopCard
from storeperf_desktop.pages.today.glance import GlanceCard
from storeperf_desktop.pages.today.period_bar import PeriodBar
from storeperf_desktop.pages.today.split_row import SplitRow
from storeperf_desktop.pages.today.trend_card import TrendCard, load_drawing
from storeperf_desktop.qt_types import QtTypes
from storeperf_desktop.tasks import Failure, Latest
from storeperf_desktop.viewmodels.today import Answer
from storeperf_desktop.viewmodels.today_figures import heading
from storeperf_desktop.viewmodels.today_model import TodayModel
from storeperf_desktop.widgets import Button, CardGrid, StateView, show_toast

_FOLLOWED = (Entity.SALES, Entity.PRODUCTS, Entity.CLIENTS, Entity.IMPORTS, Entity.SETTINGS)
_SPACING, _LOW_SPACING = 14, 10


class TodayPage(Page):
    """Asks through its model and shows the answer; a click goes to the sales behind a figure."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(_("Today"))
        self._context = context
        formats = context.formats
        self.model = TodayModel(context.tasks, self)
        self.destroyed.connect(self.model.leave)
        self.bar = PeriodBar(formats)
        self.export = Button(_("Export"), "download", self._choose_export)
        self.kpis = KpiRow()
        self.trend = TrendCard(formats)
        self.glance = GlanceCard(formats)
        self.products = TopCard(_("Top products"), "product_key", formats)
        self.clients = TopCard(_("Top customers"), "client_key", formats)
        self.hours = HoursCard(formats)
        self.state = StateView(self._lay_out())
        self.body.addWidget(self.state, 1)
        for control in (self.bar, self.export):
            self.add_action(control)
        self._connect()
        context.changes.follow(_FOLLOWED, self, lambda: self.when_seen(self.model.ask))
        self.model.ask()
        # The figures need not wait for what draws the line: it takes longer to import than they take to be read.
        QtTypes().finish()
        drawing = Latest(context.tasks)
        self.destroyed.connect(drawing.cancel)
        drawing.read(lambda _session: load_drawing(), self._draw, self.show_failure)

    def show_asking(self) -> None:
        """Figures that are there stay until the next are known; before the first there are grey bars."""
        self.mark_loading()
        if self.model.answer is None:
            self._show_controls(shown=False)
            self.state.show_loading()

    def show_answer(self, answer: Answer) -> None:
        self._show_controls(shown=True)
        self.set_heading(*heading(answer, self._context.formats))
        self.bar.show_question(answer)
        self.kpis.show_answer(answer, self._context.formats)
        self.trend.show_answer(answer)
        self.glance.show_answer(answer)
        self.products.show_top(answer.products)
        self.clients.show_top(answer.clients)
        self.hours.show_hours(answer.hours)
        self.state.show_content()
        self._mark_if_drawn()

    def show_nothing_sold(self) -> None:
        self._show_controls(shown=False)
        self.set_heading(_("Today"))
        self.state.show_empty(
            _("No sales yet"),
            _("Bring in what your till or your spreadsheet exported, and this page shows how the shop does."),
            (_("Bring in your sales"), lambda: self._context.navigate("bring_in")),
        )
        self.mark_loaded()

    def show_failure(self, failure: Failure) -> None:
        self._show_controls(shown=self.model.answer is not None)
        self.state.show_error(_("The figures could not be read"), failure.sentence, (_("Try again"), self._try_again))
        self.mark_loaded()

    def _draw(self, _loaded: object) -> None:
        if not isValid(self):
            return
        self.trend.draw()
        if self.model.answer is not None:
            self._mark_if_drawn()

    def _mark_if_drawn(self) -> None:
        if self.trend.is_drawing:
            self.mark_loaded()

    def _try_again(self) -> None:
        self.model.answer = None
        self.model.ask()

    def _show_controls(self, *, shown: bool) -> None:
        self.bar.setVisible(shown)
        self.export.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw_closer()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_rows"):
            self._draw_closer()

    def _draw_closer(self) -> None:
        self._rows.setSpacing(_LOW_SPACING if self.is_low else _SPACING)
        self.kpis.set_dense(dense=self.is_low)

    def _lay_out(self) -> QWidget:
        content = QWidget()
        content.setObjectName("scrolled")
        self._rows = rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.kpis)
        rows.addWidget(SplitRow(self.trend, self.glance), 5)
        grid = CardGrid(280, 3, spacing=14)
        for card in (self.products, self.clients, self.hours):
            grid.add(card)
        rows.addWidget(grid, 4)
        return content

    def _connect(self) -> None:
        self.bar.preset_chosen.connect(self.model.pick)
        self.bar.range_chosen.connect(self.model.pick_range)
        self.trend.against_chosen.connect(lambda key: self.model.compare(Against(key)))
        self.trend.grain_chosen.connect(lambda key: self.model.draw_by(Grain(key)))
        for source in (self.kpis, self.trend, self.glance, self.products, self.clients, self.hours):
            source.sales_asked.connect(self._show_sales)

    def _show_sales(self, wanted: SalesFilter) -> None:
        self._context.navigate("sales", wanted)

    def _choose_export(self) -> None:
        answer = self.model.answer
        if answer is None:
            return
        name = f"today-{answer.period.start:%Y-%m-%d}-{answer.period.last:%Y-%m-%d}.csv"
        chosen, _kind = QFileDialog.getSaveFileName(self, _("Save these figures"), name, _("CSV files (*.csv)"))
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, path: Path) -> None:
        """Write what is shown to `path` and say so."""
        self.model.export(path, lambda rows: self._exported(path, rows), self._not_exported)

    def _exported(self, path: Path, rows: int) -> None:
        text = ngettext("{count} row is in {file}.", "{count} rows are in {file}.", rows)
        show_toast(self, text.format(count=self._context.formats.count(rows), file=path.name))

    def _not_exported(self, failure: Failure) -> None:
        show_toast(self, failure.sentence, "bad")
