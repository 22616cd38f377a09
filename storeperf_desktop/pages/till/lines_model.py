"""The lines of the basket, in words."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from storeperf_core.domain.pricing import Discount
from storeperf_core.operations.exchange import ReturnedLine
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.viewmodels.till_basket import TillBasket
from storeperf_desktop.viewmodels.till_sums import Sums

Index = QModelIndex | QPersistentModelIndex
QUANTITY_ROLE = Qt.ItemDataRole.UserRole + 1
PRICE_ROLE = Qt.ItemDataRole.UserRole + 2
OFF_ROLE = Qt.ItemDataRole.UserRole + 3
AMOUNT_ROLE = Qt.ItemDataRole.UserRole + 4
BACK_ROLE = Qt.ItemDataRole.UserRole + 5


class LinesModel(QAbstractListModel):
    """Each line with quantity, price, discount and what it comes to."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._basket: TillBasket | None = None
        self._sums = Sums(0, (), ())
        self._count = 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._count

    def show(self, basket: TillBasket, sums: Sums) -> None:
        """Another basket; where it has a line more, only that one is new to the view."""
        before, after = self._count, len(basket.lines) + len(basket.credits)
        known = self._facts(min(before, after))
        if after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
        elif after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
        self._basket, self._sums, self._count = basket, sums, after
        if after > before:
            self.endInsertRows()
        elif after < before:
            self.endRemoveRows()
        # A line that stays as it was need not be painted again.
        for place, (old, new) in enumerate(zip(known, self._facts(len(known)), strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(place), self.index(place))

    def _facts(self, count: int) -> list[tuple[object, ...]]:
        """What the first lines show."""
        basket, amounts = self._basket, self._sums.amounts_minor
        if basket is None:
            return []
        lines = [*zip(basket.lines, basket.usual_micro, strict=True), *((line,) for line in basket.credits)]
        return [(*line, amounts[place] if place < len(amounts) else None) for place, line in enumerate(lines[:count])]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._basket is None:
            return None
        place, formats = index.row(), self._formats
        amounts = self._sums.amounts_minor
        if role == AMOUNT_ROLE:
            return formats.money(amounts[place]) if place < len(amounts) else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            roles = (QUANTITY_ROLE, Qt.ItemDataRole.DisplayRole, PRICE_ROLE, OFF_ROLE, AMOUNT_ROLE)
            return ", ".join(str(word) for each in roles if (word := self.data(index, each)))
        if role == BACK_ROLE:
            return place >= len(self._basket.lines)
        if place >= len(self._basket.lines):
            return self._credit(self._basket.credits[place - len(self._basket.lines)], role)
        line = self._basket.lines[place]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == QUANTITY_ROLE:
            return formats.quantity(line.quantity_milli)
        if role == PRICE_ROLE:
            return self._price(place)
        if role == OFF_ROLE:
            return off_words(line.discount, formats)
        return None

    def _credit(self, line: ReturnedLine, role: int) -> object:
        """A line that comes back."""
        words: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: line.name,
            QUANTITY_ROLE: self._formats.quantity(-line.quantity_milli),
            PRICE_ROLE: _("Comes back"),
            OFF_ROLE: "",
        }
        return words.get(role)

    def _price(self, place: int) -> str:
        assert self._basket is not None
        line, usual = self._basket.lines[place], self._basket.usual_micro[place]
        price = self._formats.unit_price(line.unit_price_micro)
        if usual == line.unit_price_micro:
            return price
        return _("{price} instead of {usual}").format(price=price, usual=self._formats.unit_price(usual))


def off_words(discount: Discount | None, formats: Formats) -> str:
    """`10 % off`, `£1.00 off`; empty for no discount."""
    if discount is None:
        return ""
    if discount.amount_minor is not None:
        return _("{amount} off").format(amount=formats.money(discount.amount_minor))
    share = (discount.share_ppm or 0) / 1_000_000
    return _("{amount} off").format(amount=formats.percent(share, 0 if (share * 100).is_integer() else 1))
