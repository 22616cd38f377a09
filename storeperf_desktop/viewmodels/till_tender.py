"""Paying: what was put down so far, what is still due, and the amounts that people are likely to give."""

from __future__ import annotations

from dataclasses import dataclass, replace

from storeperf_core.domain.denominations import notes
from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.pricing import round_to_step
from storeperf_core.domain.sale import Terms
from storeperf_core.domain.tender import Offered, Settlement, TenderKind, settle

_MOST_QUICK = 4


@dataclass(frozen=True, slots=True)
class Paying:
    """What is due and what was put down for it."""

    total_minor: int
    terms: Terms
    offered: tuple[Offered, ...] = ()

    @property
    def due_minor(self) -> int:
        """What no tender covers yet, before cash is rounded; 0 when all is paid."""
        return max(0, self.total_minor - sum(each.amount_minor or 0 for each in self.offered))

    def cash_due_minor(self) -> int:
        """What is due in the coins there are."""
        return round_to_step(self.due_minor, self.terms.cash_step_minor)

    def with_offered(self, kind: TenderKind, amount_minor: int | None = None, reference: str | None = None) -> Paying:
        """With one more tender. Raises Refusal for an amount of 0 or less, and a card or voucher above what is due."""
        more = replace(self, offered=(*self.offered, Offered(kind, amount_minor, reference)))
        if kind is not TenderKind.CASH:
            settle(self.total_minor, (*more.offered, Offered(TenderKind.CASH)), self.terms)
        return more

    def settled(self) -> Settlement | None:
        """How it is paid; None while something is still due."""
        try:
            return settle(self.total_minor, self.offered, self.terms)
        except Refusal:
            return None

    def quick_amounts(self) -> list[int]:
        """The exact amount, and the next ones that people give in notes; ascending."""
        exact = self.cash_due_minor()
        if not exact:
            return []
        rounded = {-(-exact // note) * note for note in _notes(self.terms)}
        return sorted({exact, *sorted(rounded)[:_MOST_QUICK]})


def _notes(terms: Terms) -> tuple[int, ...]:
    unit: int = 10**terms.exponent
    return notes(terms.currency) or tuple(unit * note for note in (1, 5, 10, 20, 50, 100))
