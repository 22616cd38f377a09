"""A receipt as it is printed, shown and answered: read from the rows that were written, never from what was asked."""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any, NamedTuple

from storeperf_core.domain.business_date import day_of
from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.receipt import ReceiptNumber, read_receipt_number
from storeperf_core.domain.tender import TenderKind
from storeperf_core.operations.changes import Changed, Entity
from storeperf_core.store.sale_document import WrittenSale
from storeperf_core.store.tables.sales import REFUND


class ReceiptLine(NamedTuple):
    """A line; below zero in a refund. `tax_ppm` is None where no rate was known."""

    ordinal: int
    code: str
    name: str
    quantity_milli: int
    unit_price_micro: int
    discount_minor: int
    amount_minor: int
    tax_minor: int
    tax_ppm: int | None


@dataclass(frozen=True, slots=True)
class ReceiptTender:
    """What was taken or given back (below zero); of cash, `given_minor` was put down."""

    kind: str
    amount_minor: int
    given_minor: int | None
    reference: str | None


@dataclass(frozen=True, slots=True)
class Said:
    """Something to be told about a sale that was taken: a sentence with places, as in a Refusal."""

    template: str
    values: dict[str, object]

    def __str__(self) -> str:
        return self.template.format(**self.values)


@dataclass(frozen=True, slots=True)
class Receipt:
    """A sale or refund made here. `repeated`: it had been made before, by the same id. `is_void`: it takes back a sale
    that should not have been made.
    """

    sale_key: int
    sale_id: bytes
    number: ReceiptNumber
    kind: int
    business_date: int
    sold_at_utc: int
    lines: tuple[ReceiptLine, ...]
    tenders: tuple[ReceiptTender, ...]
    rounding_minor: int
    client: str | None
    refund_of: str | None
    note: str | None
    clock_at_utc: int | None
    currency: str
    repeated: bool = False
    is_void: bool = False

    @property
    def total_minor(self) -> int:
        """What it comes to, with tax, before cash was rounded; below zero for a refund."""
        return sum(line.amount_minor for line in self.lines)

    @property
    def change_minor(self) -> int:
        return sum(each.given_minor - each.amount_minor for each in self.tenders if each.given_minor is not None)

    @property
    def is_of_cash(self) -> bool:
        """Whether cash was taken or given back, so that the drawer has to be open."""
        return any(each.kind == TenderKind.CASH.value for each in self.tenders)

    @property
    def vouchers_given(self) -> list[str]:
        """The codes of vouchers that this was given back by."""
        kind = TenderKind.VOUCHER.value
        return [
            each.reference for each in self.tenders if each.kind == kind and each.amount_minor < 0 and each.reference
        ]

    @property
    def changed(self) -> Changed:
        """What pages are told."""
        return Changed(frozenset() if self.repeated else frozenset({Entity.SALES, Entity.STOCK}), (self.sale_key,))

    @property
    def said(self) -> tuple[Said, ...]:
        """What the cashier should know."""
        found = []
        if self.clock_at_utc is not None:
            found.append(Said("The computer's clock was set back, so this got the time of what was done last.", {}))
        names = sorted({line.name for line in self.lines if line.tax_ppm is None})
        found += [Said("{name} has no tax rate, so no tax was counted for it.", {"name": name}) for name in names]
        return tuple(found)

    def to_json(self) -> dict[str, Any]:
        """The document that `storeperf sell --json` prints."""
        return {
            "sale": self.sale_id.hex(),
            "receipt": str(self.number),
            "kind": "refund" if self.kind == REFUND else "sale",
            "refund_of": self.refund_of,
            "void": self.is_void,
            "business_date": day_of(self.business_date).isoformat(),
            "sold_at_utc": self.sold_at_utc,
            "currency": self.currency,
            "client": self.client,
            "total_minor": self.total_minor,
            "discount_minor": sum(line.discount_minor for line in self.lines),
            "tax_minor": sum(line.tax_minor for line in self.lines),
            "rounding_minor": self.rounding_minor,
            "change_minor": self.change_minor,
            "lines": [line._asdict() for line in self.lines],
            "tenders": [{name: getattr(each, name) for name in ReceiptTender.__slots__} for each in self.tenders],
            "note": self.note,
            "repeated": self.repeated,
            "said": [str(each) for each in self.said],
        }


def receipt_of(written: WrittenSale, *, repeated: bool = False) -> Receipt:
    """The receipt of a sale or refund that was made at a till."""
    sale, shown = written.sale, written.shown
    return Receipt(
        written.sale_key,
        sale["sale_id"],
        ReceiptNumber(shown["till"], sale["incarnation"], sale["receipt_number"]),
        sale["kind"],
        sale["business_date"],
        sale["sold_at_utc"],
        tuple([_line(*line) for line in written.lines]),
        tuple(ReceiptTender(*each[1:]) for each in written.tenders),
        sale["rounding_minor"],
        shown["client"],
        _refund_of(shown),
        sale["note"],
        sale["clock_at_utc"],
        shown["currency"],
        repeated,
        bool(sale["is_void"]),
    )


def _line(*line: Any) -> ReceiptLine:
    ordinal, _, code, name, _, quantity, price, discount, amount, tax, _, tax_ppm, *_ = line
    return ReceiptLine(ordinal, code, name, quantity, price, discount, amount, tax, tax_ppm)


def find_receipt(driver: Connection, text: str) -> int:
    """The key of the sale with this number, as it was printed here or imported. Refuses an unknown one."""
    number = read_receipt_number(text)
    found = None
    if number is not None:
        found = driver.execute(_BY_NUMBER, (number.till, number.incarnation, number.counter)).fetchone()
    found = found or driver.execute(_BY_EXTERNAL_NUMBER, (text,)).fetchone()
    if found is None:
        raise Refusal("There is no receipt {number}.", number=text)
    key: int = found[0]
    return key


def _refund_of(shown: dict[str, Any]) -> str | None:
    if shown["refund_number"] is not None:
        return str(ReceiptNumber(shown["refund_till"], shown["refund_incarnation"], shown["refund_number"]))
    external: str | None = shown["refund_external"]
    return external


# The till first: the other way round every receipt would be looked at.
_BY_NUMBER = (
    "SELECT sale_key FROM till CROSS JOIN sale USING (till_key)"
    " WHERE number = ? AND incarnation = ? AND receipt_number = ?"
)
_BY_EXTERNAL_NUMBER = (
    "SELECT sale_key FROM sale WHERE external_number = ? AND is_live = 1 AND kind = 0 ORDER BY sold_at_utc DESC LIMIT 1"
)
