"""The cards that show one result each, and pass on which sales were asked for."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storeperf_core.analytics.period import Period
from storeperf_core.analytics.results import HeatMap, Top
from storeperf_desktop.charts.heatmap import Heatmap
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.viewmodels.today import Answer
from storeperf_desktop.viewmodels.today_figures import CardFigure, Ranked, behind, cards, ranked
from storeperf_desktop.widgets import BarRow, BarRows, Card, CardGrid, Comparison, ElidedLabel, KpiCard, text_label
from storeperf_desktop.widgets.painting import OVERHANG

_LEAST_KPI_WIDTH = 140


class KpiRow(QWidget):
    """The six key figures."""

    sales_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._grid = CardGrid(_LEAST_KPI_WIDTH, 6)
        self._cards: dict[str, KpiCard] = {}
        self._figures: dict[str, CardFigure] = {}
        self._is_dense = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._grid)

    def show_answer(self, answer: Answer, formats: Formats) -> None:
        """Show the figures; the cards are made at the first."""
        for figure in cards(answer, formats):
            self._figures[figure.key] = figure
            change = figure.change
            compared = (
                None if change is None else Comparison(change.text, change.direction, change.tone, figure.against)
            )
            self.card(figure).show_figure(
                figure.figure,
                short_figure=figure.short_figure,
                comparison=compared,
                note=figure.note,
                trend=figure.trend,
            )

    def card(self, figure: CardFigure) -> KpiCard:
        """The card of a figure."""
        if figure.key not in self._cards:
            card = KpiCard(figure.label)
            card.set_dense(dense=self._is_dense)
            card.clicked.connect(partial(self._ask, figure.key))
            self._cards[figure.key] = card
            self._grid.add(card)
        return self._cards[figure.key]

    def set_dense(self, *, dense: bool) -> None:
        """Whether the cards take less height."""
        self._is_dense = dense
        for card in self._cards.values():
            card.set_dense(dense=dense)

    def by_key(self, key: str) -> KpiCard:
        """The card of a measure, such as `revenue_minor`."""
        return self._cards[key]

    def _ask(self, key: str) -> None:
        self.sales_asked.emit(self._figures[key].behind)


class TopCard(Card):
    """The first products or customers; `key_name` is the field of the sales filter that picks one."""

    sales_asked = Signal(object)

    def __init__(self, title: str, key_name: str, formats: Formats) -> None:
        super().__init__(title)
        self._key_name, self._formats = key_name, formats
        self._ranked: list[Ranked] = []
        self.rows = BarRows(title)
        is_product = key_name == "product_key"
        self._nobody = ElidedLabel(
            _("Nothing was sold in this period.") if is_product else _("No known customer bought in this period."),
            colour="ink_muted",
        )
        alone = QHBoxLayout()
        alone.setContentsMargins(OVERHANG, 0, OVERHANG, 0)
        alone.addWidget(self._nobody)
        self.body.addLayout(alone)
        self.add_rows(self.rows)
        self.rows.opened.connect(lambda index: self.sales_asked.emit(self._ranked[int(index)].behind))

    def show_top(self, top: Top) -> None:
        """Show another list."""
        self._ranked = ranked(top, self._key_name, self._formats)
        self.rows.set_rows([BarRow(str(n), row.name, row.share, row.amount) for n, row in enumerate(self._ranked)])
        self._nobody.setVisible(not self._ranked)
        self.rows.setVisible(bool(self._ranked))


class HoursCard(Card):
    """When people buy: sales by weekday and hour."""

    sales_asked = Signal(object)

    def __init__(self, formats: Formats) -> None:
        super().__init__(_("When people buy"))
        self._formats = formats
        self._period: Period | None = None
        self.map = Heatmap(_("When people buy"), formats.weekdays(), self._words)
        self.add_aside(text_label(_("sales by hour"), "label"))
        self.body.addWidget(self.map, 1)
        self.map.cell_clicked.connect(self._ask)

    def show_hours(self, hours: HeatMap) -> None:
        """Show another period."""
        self._period = hours.period
        self.map.show_cells([(cell.weekday, cell.hour, float(cell.transactions)) for cell in hours.rows])

    def _words(self, count: float) -> str:
        return ngettext("{count} sale", "{count} sales", round(count)).format(count=self._formats.count(round(count)))

    def _ask(self, weekday: int, hour: int) -> None:
        if self._period is not None:
            self.sales_asked.emit(behind(self._period, weekday=weekday, hour=hour))
