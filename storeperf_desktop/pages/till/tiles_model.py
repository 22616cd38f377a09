"""The products that tiles show, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from storeperf_core.operations.till_catalogue import TillProduct
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _

Index = QModelIndex | QPersistentModelIndex
PRICE_ROLE = Qt.ItemDataRole.UserRole + 1
STOCK_ROLE = Qt.ItemDataRole.UserRole + 2
IS_LOW_ROLE = Qt.ItemDataRole.UserRole + 3


class TilesModel(QAbstractListModel):
    """Products, and beside each what is left of it where that is known."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self.products: list[TillProduct] = []
        self._stock: dict[int, tuple[int, bool]] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.products)

    def show(self, products: Sequence[TillProduct]) -> None:
        """Other products."""
        if list(products) != self.products:
            self.beginResetModel()
            self.products = list(products)
            self.endResetModel()

    def show_stock(self, stock: dict[int, tuple[int, bool]]) -> None:
        """What is left by product key, in thousandths, and whether that is low."""
        self._stock = stock
        if self.products:
            self.dataChanged.emit(self.index(0), self.index(len(self.products) - 1))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        product = self.products[index.row()]
        left = self._stock.get(product.product_key)
        if role == Qt.ItemDataRole.DisplayRole:
            return product.name
        if role == PRICE_ROLE:
            return _("No price") if product.price_micro is None else self._formats.unit_price(product.price_micro)
        if role == STOCK_ROLE:
            return "" if left is None else _("{count} left").format(count=self._formats.quantity(left[0]))
        if role == IS_LOW_ROLE:
            return left is not None and left[1]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (product.name, self.data(index, PRICE_ROLE), self.data(index, STOCK_ROLE))
            return ", ".join(str(word) for word in words if word)
        return product.code if role == Qt.ItemDataRole.ToolTipRole else None
