"""From a stretch of rows to lines; rows that cannot be lines are set aside with their reason."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from storeperf_core.domain.business_date import utc_to_wall
from storeperf_core.domain.money import MICRO, minor_exponent
from storeperf_core.operations.importing.matching import Mapping
from storeperf_core.operations.importing.reading import values as parse
from storeperf_core.operations.importing.reading.moments import YEAR_OUT_OF_RANGE
from storeperf_core.operations.importing.reading.rejected import Rejected
from storeperf_core.operations.importing.reading.tables import Chunk
from storeperf_core.operations.importing.sales import amounts, reasons
from storeperf_core.operations.importing.sales.distinct import MISSING, REJECTED, Distinct
from storeperf_core.operations.importing.sales.lines import Lines, Numbers, SetAside, Values

_NOON_US = 12 * 3_600_000_000
_MINUTE_US = 60_000_000
_END_US = (date(2101, 1, 1) - date(1970, 1, 1)).days * 86_400_000_000
_REFUND_WORDS = re.compile(
    r"refund|return|credit|storno|erstattung|r(ü|ue)ckgabe|gutschrift|rembours|retour|avoir|devoluci|reembolso|reso|rimborso",
    re.IGNORECASE,
)
_CODES = ("receipt", "customer", "till", "staff", "category", "refund_of")


class SalesReader:
    """Holds the distinct values of every column that is mapped, over all stretches of one file."""

    def __init__(self, header: Sequence[str], mapping: Mapping, zone: ZoneInfo, currency: str) -> None:
        self._places = {field: [header.index(name) for name in names] for field, names in mapping.columns.items()}
        self._exponent = minor_exponent(currency)
        money = _no_percentage(parse.price_parser(mapping.decimal_mark, currency))
        parsers: dict[str, Callable[[str], Any]] = {
            "sold_at": _moments(parse.MomentParser(mapping.date_order, mapping.serials), zone),
            "sold_at_time": parse.time_of_day,
            "product_code": parse.code,
            "product_name": parse.name,
            "quantity": _no_percentage(parse.quantity_parser(mapping.decimal_mark)),
            "unit_price": money,
            "line_amount": money,
            "discount_amount": money,
            "cost_price": money,
            "tax_rate": parse.percent_parser(mapping.decimal_mark),
            **dict.fromkeys(_CODES, parse.code),
            "line_kind": _line_kind,
            "customer": parse.customer_code,
            "customer_name": parse.name,
            "category": parse.name,
        }
        self.distinct = {field: Distinct(parser) for field, parser in parsers.items()}
        self._made_receipts: dict[tuple[int, int, int], int] = {}
        self.client_names: dict[int, int] = {}

    @property
    def makes_receipts(self) -> bool:
        """Whether the file has no receipt column, so that till, minute and customer make a receipt."""
        return "receipt" not in self._places

    @property
    def product_field(self) -> str:
        """The field whose distinct values `Lines.product` numbers."""
        return "product_code" if "product_code" in self._places else "product_name"

    def read(self, chunk: Chunk) -> tuple[Lines, list[SetAside]]:
        """The chunk's lines, and its rows that are none."""
        aside = [SetAside(bad.row, None, bad.reason, bad.text) for bad in chunk.set_aside]
        count = len(chunk.row_numbers)
        if count == 0:
            return self._empty(), aside
        numbers = {field: self._numbers(field, chunk, count) for field in self.distinct}
        sold_at = self._sold_at(numbers)
        product, name = self._product(numbers)
        if "customer_name" in self._places:
            named = (numbers["customer_name"] >= 0) & (numbers["customer"] >= 0)
            both = (numbers[field][named].tolist() for field in ("customer", "customer_name"))
            self.client_names.update(zip(*both, strict=True))
        quantity = self.distinct["quantity"].take(numbers["quantity"])
        is_refund = self.distinct["line_kind"].take(numbers["line_kind"]) == 1
        quantity = np.where(is_refund, -np.abs(quantity), quantity)
        price, discount, amount = self._money(numbers, quantity, chunk)
        receipt = self._receipt(numbers, sold_at)
        lines = Lines(
            np.asarray(chunk.row_numbers, np.int64),
            receipt,
            sold_at,
            product,
            name,
            quantity,
            price,
            discount,
            amount,
            numbers["customer"],
            numbers["till"],
            numbers["staff"],
            numbers["category"],
            numbers["refund_of"],
            self.distinct["tax_rate"].take(numbers["tax_rate"], -1) // 100,
            self.distinct["cost_price"].take(numbers["cost_price"], -1),
        )
        bad = self._bad(numbers, lines)
        places = np.flatnonzero(bad)
        aside += [self._set_aside(int(place), chunk, numbers, lines) for place in places]
        return (lines.pick(~bad) if len(places) else lines), aside

    def receipt_text(self, number: int) -> str:
        """The receipt's number as the file has it, or the one made of till, minute and customer."""
        return str(self.distinct["receipt"].found[number])

    def client_name(self, number: int) -> str | None:
        """The latest name the file gives a customer."""
        return self.text("customer_name", self.client_names.get(number, -1)) or None

    def cells(self, lines: Lines, place: int) -> tuple[str, ...]:
        """The row of a line that was read well and is set aside later, written again. Unmapped columns stay empty."""
        told = {
            "receipt": self.text("receipt", int(lines.receipt[place])),
            "sold_at": str(lines.sold_at[place].astype("datetime64[us]").astype("datetime64[s]")).replace("T", " "),
            "product_code": self.text(self.product_field, int(lines.product[place])),
            "product_name": self.text("product_name", int(lines.name[place])),
            "quantity": _plain(int(lines.quantity_milli[place]), 3),
            "unit_price": _plain(int(lines.price_micro[place]), 6),
            "line_amount": _plain(int(lines.amount_minor[place]), self._exponent),
            "customer": self.text("customer", int(lines.client[place])),
            "till": self.text("till", int(lines.till[place])),
        }
        cells = [""] * (max(max(places) for places in self._places.values()) + 1)
        for field, places in self._places.items():
            cells[places[0]] = told.get(field, "")
        return tuple(cells)

    def _numbers(self, field: str, chunk: Chunk, count: int) -> Numbers:
        places = self._places.get(field)
        if not places:
            return np.full(count, MISSING, np.int32)
        if len(places) == 1:
            return self.distinct[field].numbers(chunk.columns[places[0]])
        # Several columns add up: a row has no number of them, but is rejected where one of them is.
        several = [self.distinct[field].numbers(chunk.columns[place]) for place in places]
        return np.where(np.any([each == REJECTED for each in several], axis=0), REJECTED, MISSING).astype(np.int32)

    def _sold_at(self, numbers: dict[str, Numbers]) -> Values:
        wall = self.distinct["sold_at"].take(numbers["sold_at"])
        if "sold_at_time" not in self._places:
            return wall
        return wall - wall % 86_400_000_000 + self.distinct["sold_at_time"].take(numbers["sold_at_time"], _NOON_US)

    def _product(self, numbers: dict[str, Numbers]) -> tuple[Numbers, Numbers]:
        """A file without codes names its products: then the name is the code."""
        return numbers[self.product_field], numbers["product_name"]

    def _money(self, numbers: dict[str, Numbers], quantity: Values, chunk: Chunk) -> tuple[Values, Values, Values]:
        """(unit price, discount, amount); discount and amount have the quantity's sign."""
        sign = np.where(quantity < 0, -1, 1)
        discount = np.zeros(len(quantity), np.int64)
        for place in self._places.get("discount_amount", ()):
            micro = self.distinct["discount_amount"].take(
                self.distinct["discount_amount"].numbers(chunk.columns[place])
            )
            discount += np.abs(self._minor(micro))
        discount *= sign
        if "unit_price" in self._places:
            price = self.distinct["unit_price"].take(numbers["unit_price"])
            return price, discount, amounts.line_amounts(quantity, price, self._exponent) - discount
        amount = self._minor(self.distinct["line_amount"].take(numbers["line_amount"]))
        # Some programs write a refund's amount positive beside its negative quantity; the quantity tells the way.
        amount = np.where(quantity < 0, -np.abs(amount), amount)
        return amounts.unit_prices(amount + discount, quantity, self._exponent), discount, amount

    def _minor(self, micro: Values) -> Values:
        return amounts.divided_half_away(micro, MICRO // 10**self._exponent)

    def _receipt(self, numbers: dict[str, Numbers], sold_at: Values) -> Numbers:
        if not self.makes_receipts:
            return numbers["receipt"]
        distinct = self.distinct["receipt"]
        made = np.empty(len(sold_at), np.int32)
        rows = zip(
            numbers["till"].tolist(), (sold_at // _MINUTE_US).tolist(), numbers["customer"].tolist(), strict=True
        )
        for place, (till, minute, customer) in enumerate(rows):
            number = self._made_receipts.get((till, minute, customer))
            if number is None:
                text = f"{self.text('till', till)}·{minute}·{self.text('customer', customer)}"
                number = self._made_receipts[till, minute, customer] = distinct[text]
            made[place] = number
        return made

    def text(self, field: str, number: int) -> str:
        """The value behind a number, empty where there is none."""
        return "" if number < 0 else str(self.distinct[field].found[number])

    def _bad(self, numbers: dict[str, Numbers], lines: Lines) -> NDArray[np.bool_]:
        price = "unit_price" if "unit_price" in self._places else "line_amount"
        bad = (lines.receipt < 0) | (numbers["sold_at"] < 0) | (lines.product < 0) | (numbers[price] < 0)
        bad |= (lines.quantity_milli == 0) | (lines.price_micro <= 0) | self._too_large(lines) | _overdiscounted(lines)
        for field, each in numbers.items():
            if field in self._places:
                bad |= each == REJECTED
        return bad

    def _too_large(self, lines: Lines) -> NDArray[np.bool_]:
        found = amounts.too_large(lines.amount_minor) | amounts.too_dear(lines.price_micro)
        if "cost_price" in self._places:
            found |= amounts.too_large(amounts.line_amounts(lines.quantity_milli, lines.cost_micro, self._exponent))
        return found

    def _set_aside(self, place: int, chunk: Chunk, numbers: dict[str, Numbers], lines: Lines) -> SetAside:
        cells = tuple(column[place][:1_000] for column in chunk.columns)
        receipt = self.text("receipt", int(lines.receipt[place])) or None
        return SetAside(int(lines.row[place]), receipt, self._reason(place, chunk, numbers, lines), cells)

    def _reason(self, place: int, chunk: Chunk, numbers: dict[str, Numbers], lines: Lines) -> str:
        for field, each in numbers.items():
            if field in self._places and each[place] == REJECTED:
                found = (self.distinct[field].reason(chunk.columns[column][place]) for column in self._places[field])
                return next(filter(None, found))
        price = "unit_price" if "unit_price" in self._places else "line_amount"
        known = {
            "receipt": lines.receipt,
            "sold_at": numbers["sold_at"],
            "product": lines.product,
            "quantity": numbers["quantity"],
            "price": numbers[price],
        }
        for field, each in known.items():
            if each[place] < 0:
                return reasons.NO_FIELD[field]
        too_large = bool(self._too_large(lines)[place])
        return reasons.of_amounts(int(lines.quantity_milli[place]), int(lines.price_micro[place]), too_large)

    def _empty(self) -> Lines:
        none, no = np.empty(0, np.int64), np.empty(0, np.int32)
        return Lines(none, no, none, no, no, none, none, none, none, no, no, no, no, no, none, none)


def _line_kind(text: str) -> int:
    """1 where the file calls a line a refund, else 0."""
    return int(bool(_REFUND_WORDS.search(text)))


def _moments(parser: parse.MomentParser, zone: ZoneInfo) -> Callable[[str], int | Rejected | None]:
    """Wall-clock microseconds in the store's zone. A date without a time is put at noon, so that it stays that day."""

    def wall(text: str) -> int | Rejected | None:
        moment = parser(text)
        if not isinstance(moment, parse.Moment):
            return moment
        found = moment.local_us if moment.had_time else moment.local_us + _NOON_US
        if moment.offset_minutes is not None:
            found -= moment.offset_minutes * _MINUTE_US
        # A spreadsheet's day number or an offset leads beyond the years that a written date may have.
        if not 0 <= found < _END_US:
            return Rejected(YEAR_OUT_OF_RANGE)
        return found if moment.offset_minutes is None else max(0, utc_to_wall(found, zone)[0])

    return wall


def _no_percentage(parser: Callable[[str], Any]) -> Callable[[str], Any]:
    """`parser`, for amounts: a discount of `10 %` is not one of 10."""
    return lambda text: Rejected(reasons.PERCENT) if "%" in text else parser(text)


def _overdiscounted(lines: Lines) -> NDArray[np.bool_]:
    """Where more was taken off than the line came to: its amount has another sign than its quantity."""
    return np.sign(lines.amount_minor) * np.sign(lines.quantity_milli) < 0


def _plain(value: int, decimals: int) -> str:
    return f"{Decimal(value).scaleb(-decimals).normalize():f}"
