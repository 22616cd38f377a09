"""What the tiles show: favourites, a category, or what was found; and what is left of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from storeperf_core.operations.changes import Entity
from storeperf_core.store.session import ReadSession
from storeperf_desktop.i18n import _
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.till.tiles import Tiles
from storeperf_desktop.pages.till.tiles_model import TilesModel
from storeperf_desktop.tasks import Latest
from storeperf_desktop.viewmodels.till_catalogue import CatalogueSource
from storeperf_desktop.viewmodels.till_stock import stock_shown

FAVOURITES = "favourites"
_STOCK_PAUSE_MS = 80


class Shelf(QObject):
    """Fills the tiles; asks for the stock of those that can be seen, again after every change to it."""

    def __init__(self, source: CatalogueSource, context: PageContext, model: TilesModel, tiles: Tiles) -> None:
        super().__init__(tiles)
        self._source, self._model, self._tiles = source, model, tiles
        self._latest = Latest(context.tasks)
        self._stock: dict[int, tuple[int, bool]] = {}
        self.current = FAVOURITES
        self.text = ""
        self._price: int | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_STOCK_PAUSE_MS)
        self._soon.timeout.connect(self._ask_stock)
        tiles.verticalScrollBar().valueChanged.connect(lambda _value: self._soon.start())
        tiles.fitted.connect(self._soon.start)
        model.modelReset.connect(self._soon.start)
        context.changes.follow((Entity.STOCK, Entity.IMPORTS), self, self._soon.start)

    def entries(self) -> list[tuple[str, str]]:
        """The chips: favourites and the categories."""
        catalogue = self._source.catalogue
        categories = () if catalogue is None else catalogue.categories
        return [(FAVOURITES, _("Favourites")), *((str(key), name) for key, name in categories)]

    def search(self, text: str, price_micro: int | None) -> None:
        """Show what was found for `text`; empty shows what was there before."""
        self.text, self._price = text, price_micro
        self.refresh()

    def show_category(self, key: str) -> None:
        """Show favourites or a category."""
        self.current = key
        self.refresh()

    def refresh(self) -> None:
        """Show the same of the newest catalogue."""
        catalogue = self._source.catalogue
        if catalogue is None:
            return
        if self.text:
            products = catalogue.search(self.text, price_micro=self._price)
        elif self.current == FAVOURITES:
            products = catalogue.favourites() or catalogue.first()
        else:
            products = catalogue.of_category(int(self.current))
        self._model.show(products)

    def emptiness(self) -> tuple[str, str]:
        """What to say where there is no tile; two empty texts where there are some."""
        if self._model.products or self._source.catalogue is None:
            return "", ""
        if self.text:
            return _("Nothing is called “{text}”").format(text=self.text), _(
                "Try part of the name, the code or a price."
            )
        return _("No products yet"), _("Make products or bring them in, and they can be sold here.")

    def _ask_stock(self) -> None:
        keys = [self._model.products[row].product_key for row in self._tiles.visible_rows()]
        if keys:
            self._latest.read(lambda session: _read(session, keys), self._show_stock, lambda _failure: None)

    def _show_stock(self, stock: dict[int, tuple[int, bool]]) -> None:
        self._stock = {**self._stock, **stock}
        self._model.show_stock(self._stock)


def _read(session: ReadSession, keys: list[int]) -> dict[int, tuple[int, bool]]:
    return stock_shown(session, keys)
