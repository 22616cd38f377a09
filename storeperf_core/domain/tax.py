"""Tax on what a customer pays: inside the price or on top of it, rounded a line or once a rate on the receipt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from storeperf_core.domain.money import divide_half_away
from storeperf_core.domain.pricing import WHOLE_PPM, spread


class TaxRounding(Enum):
    """Where tax is rounded; the store's policy."""

    LINE = "line"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate in millionths (20 % is 200,000); `inclusive`: prices hold the tax already, else it comes on top."""

    ppm: int
    inclusive: bool = True

    def tax_on(self, charged_minor: int) -> int:
        """The tax that is inside, or comes on top of, an amount as it is priced."""
        return divide_half_away(charged_minor * self.ppm, WHOLE_PPM + (self.ppm if self.inclusive else 0))


NO_TAX = Rate(0)


def taxes(charged_minor: Sequence[int], rates: Sequence[Rate], rounding: TaxRounding) -> list[int]:
    """The tax of each line, for lines charged at `charged_minor` (at least 0, as priced, after all discounts).

    Rounded once a rate, the lines of a rate share its tax in proportion, so that lines add up to the receipt.
    """
    if rounding is TaxRounding.LINE:
        return [rate.tax_on(charged) for charged, rate in zip(charged_minor, rates, strict=True)]
    found = [0] * len(charged_minor)
    for rate in dict.fromkeys(rates):
        places = [place for place, each in enumerate(rates) if each == rate]
        weights = [charged_minor[place] for place in places]
        for place, part in zip(places, spread(rate.tax_on(sum(weights)), weights), strict=True):
            found[place] = part
    return found
