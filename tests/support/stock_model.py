"""What is on hand, worked out a second time: a list of what happened, looked through from its beginning each time.

It shares nothing with the code but the instants, which are read off the store's clock.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Happened:
    """A count (`moved` None) or a movement (`counted` None) of a product, in the order in which they were written."""

    product: str
    at: int
    moved: int | None = None
    counted: int | None = None
    stocktake: int | None = None
    batch: str | None = None


@dataclass
class Shelf:
    """Everything that ever happened to stock. Quantities in thousandths."""

    events: list[Happened] = field(default_factory=list)
    undone: set[str] = field(default_factory=set)

    def move(self, product: str, at: int, quantity: int) -> None:
        self.events.append(Happened(product, at, moved=quantity))

    def count(
        self, product: str, at: int, quantity: int, stocktake: int | None = None, batch: str | None = None
    ) -> None:
        self.events.append(Happened(product, at, counted=quantity, stocktake=stocktake, batch=batch))

    def on_hand(self, product: str, until: int | None = None) -> int | None:
        """After the instant `until`, or now: from the last count that holds, what moved later is added one by one."""
        mine = [each for each in self.events if each.product == product and (until is None or each.at <= until)]
        counts = [each for each in mine if each.counted is not None and each.batch not in self.undone]
        if not counts:
            return None
        latest = counts[0]
        for each in counts[1:]:
            if each.at >= latest.at:
                latest = each
        quantity = latest.counted or 0
        for each in mine:
            if each.moved is not None and each.at > latest.at:
                quantity += each.moved
        return quantity

    def found_at_another_shelf(self, product: str, stocktake: int, added: int) -> int:
        """What the count of a stocktake becomes: the pieces lying there, carried along through all that moved."""
        pieces, met = 0, False
        for each in self.events:
            if each.product != product:
                continue
            if each.stocktake == stocktake and each.counted is not None:
                pieces, met = each.counted, True
            elif met and each.moved is not None:
                pieces += each.moved
        return pieces + added
