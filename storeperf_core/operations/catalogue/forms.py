"""What a person fills in about a product, checked and brought into the form in which it is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from storeperf_core.domain.barcode import WrongCheckDigit, read_barcode
from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.wording import checked_code, checked_name

HIGHEST_PRICE_MICRO = 10**9 * 1_000_000
HIGHEST_QUANTITY_MILLI = 10**9 * 1_000
LONGEST_LEAD_TIME_DAYS = 3_650
WHOLE_PPM = 1_000_000


@dataclass(frozen=True, slots=True)
class TaxRate:
    """A rate in millionths (20 % is 200,000) and whether prices hold it already; without a name it is called `20%`."""

    rate_ppm: int
    inclusive: bool = True
    name: str | None = None

    @property
    def label(self) -> str:
        """The name it is kept under."""
        percent = (Decimal(self.rate_ppm) / 10_000).normalize()
        return self.name or f"{percent:f}%"


@dataclass(frozen=True, slots=True)
class ProductForm:
    """All that a person may say about a product. Category and supplier are named; unknown ones are made."""

    code: str
    name: str
    category: str | None = None
    supplier: str | None = None
    tax_rate: TaxRate | None = None
    price_micro: int | None = None
    cost_micro: int | None = None
    barcodes: tuple[str, ...] = ()
    reorder_point_milli: int | None = None
    lead_time_days: int | None = None
    is_goods: bool = True
    active: bool = True

    def checked(self) -> ProductForm:
        """The form as it is kept. Raises Refusal with the first thing that is wrong with it."""
        code, name = checked_code(self.code), checked_name(self.name)
        if code is None:
            raise Refusal("A product needs a code.")
        if name is None:
            raise Refusal("A product needs a name.")
        _require_amount("price", self.price_micro)
        _require_amount("cost", self.cost_micro)
        _require_stock_terms(self)
        if self.tax_rate is not None and not 0 <= self.tax_rate.rate_ppm <= WHOLE_PPM:
            raise Refusal("A tax rate is between 0 and 100 percent.")
        return replace(
            self,
            code=code,
            name=name,
            category=checked_name(self.category),
            supplier=checked_name(self.supplier),
            tax_rate=self.tax_rate and replace(self.tax_rate, name=self.tax_rate.label),
            barcodes=checked_barcodes(self.barcodes),
        )


def checked_barcodes(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Barcodes as they are kept: sorted, each once. Raises Refusal for one that cannot be right."""
    return tuple(sorted({_checked_barcode(text) for text in texts}))


def _checked_barcode(text: str) -> str:
    try:
        return read_barcode(text).text
    except WrongCheckDigit as wrong:
        raise Refusal(
            "The barcode {barcode} has a wrong digit: with these digits the last one would be {expected}.",
            barcode=wrong.text,
            expected=wrong.expected,
        ) from wrong
    except ValueError as fault:
        raise Refusal("{barcode} is not a barcode.", barcode=text[:80]) from fault


def _require_amount(what: str, micro: int | None) -> None:
    if micro is not None and micro < 0:
        if what == "price":
            raise Refusal("A price cannot be below zero.")
        raise Refusal("A cost cannot be below zero.")
    if micro is not None and micro > HIGHEST_PRICE_MICRO:
        raise Refusal("An amount above 1,000,000,000 cannot be kept.")


def _require_stock_terms(form: ProductForm) -> None:
    if form.reorder_point_milli is not None and not 0 <= form.reorder_point_milli <= HIGHEST_QUANTITY_MILLI:
        raise Refusal("A reorder point is between 0 and 1,000,000,000.")
    if form.lead_time_days is not None and not 0 <= form.lead_time_days <= LONGEST_LEAD_TIME_DAYS:
        raise Refusal("A lead time is between 0 and {limit} days.", limit=LONGEST_LEAD_TIME_DAYS)
