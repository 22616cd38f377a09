"""Finding the sale that somebody brings something back of: by its number, its customer, its day, its total.

Each way goes through an index and ends after a few rows, so that it is answered at once among ten million lines.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from sqlite3 import Connection

from storeperf_core.analytics.browse.rows import SaleRow, read_sales
from storeperf_core.analytics.browse.searching import matching_clients
from storeperf_core.domain.business_date import day_number
from storeperf_core.domain.receipt import ReceiptNumber, read_receipt_number
from storeperf_core.store.session import Place, ReadSession

_MOST = 50
_MOST_CLIENTS = 200
_LONGEST_COUNTER = 12


@dataclass(frozen=True, slots=True)
class LookedFor:
    """What is known of a sale. `text` is its number, as printed, scanned or in part (this till's counter, how an
    imported one begins), or its customer's code or part of their name; `day` its business date.
    """

    text: str = ""
    day: date | None = None
    total_minor: int | None = None

    def __bool__(self) -> bool:
        return bool(self.text.strip()) or self.day is not None or self.total_minor is not None


def find_sales_to_refund(session: ReadSession, place: Place, wanted: LookedFor) -> list[SaleRow]:
    """The sales that count and fit all that is known, at most 50, the newest first; none when nothing is known.

    One that has exactly the number that was named comes before all others.
    """
    if not wanted:
        return []
    driver = session.driver
    if wanted.text.strip():
        numbered = _by_number(driver, place, wanted.text.strip())
        others = set(_by_text(driver, wanted)) - set(numbered)
        found = [sale for sale in read_sales(driver, [*numbered, *others]) if _fits(sale, wanted)]
        found.sort(key=lambda sale: (sale.sale_key in numbered, sale.sold_at, sale.sale_key), reverse=True)
        return found[:_MOST]
    return read_sales(driver, _by_day_and_total(driver, wanted))


def last_of_shift(session: ReadSession, place: Place) -> list[SaleRow]:
    """The last sales of the open shift that nothing came back of, at most 50, newest first; none without a shift."""
    keys = [key for (key,) in session.driver.execute(_OF_SHIFT, (place.till_key, place.incarnation))]
    return read_sales(session.driver, keys)


def _by_number(driver: Connection, place: Place, text: str) -> list[int]:
    number = read_receipt_number(text)
    if number is None and text.isascii() and text.isdigit() and len(text) <= _LONGEST_COUNTER:
        number = ReceiptNumber(place.till_number, place.incarnation, int(text))
    if number is None:
        return []
    return _column(driver, _BY_NUMBER, number.till, number.incarnation, number.counter)


def _by_text(driver: Connection, wanted: LookedFor) -> Iterator[int]:
    text = wanted.text.strip()
    for each in {text, text.upper(), text.lower()}:
        yield from _column(driver, _BY_EXTERNAL_NUMBER, each, each + "\U0010ffff")
    clients = [key for key, _ in zip(matching_clients(driver, text), range(_MOST_CLIENTS), strict=False)]
    since, until = _days(wanted)
    for key in clients:
        yield from _column(driver, _OF_CLIENT, key, since, until)


def _by_day_and_total(driver: Connection, wanted: LookedFor) -> list[int]:
    since, until = _days(wanted)
    if wanted.day is None:
        return _column(driver, _BY_TOTAL, wanted.total_minor)
    return _column(driver, _BY_DAY, since, until, wanted.total_minor, wanted.total_minor)


def _days(wanted: LookedFor) -> tuple[int, int]:
    return (-(2**40), 2**40) if wanted.day is None else (day_number(wanted.day), day_number(wanted.day) + 1)


def _fits(sale: SaleRow, wanted: LookedFor) -> bool:
    return (wanted.day is None or sale.business_date == wanted.day) and (
        wanted.total_minor is None or sale.total_minor == wanted.total_minor
    )


def _column(driver: Connection, query: str, *values: object) -> list[int]:
    return [key for (key,) in driver.execute(query, values)]


_BY_NUMBER = (
    # The till first: the other way round every receipt would be looked at.
    "SELECT sale_key FROM till CROSS JOIN sale USING (till_key)"
    " WHERE number = ? AND incarnation = ? AND receipt_number = ? AND kind = 0"
)
_BY_EXTERNAL_NUMBER = (
    "SELECT sale_key FROM sale WHERE external_number BETWEEN ? AND ? AND is_live = 1 AND kind = 0"
    f" ORDER BY external_number, sale_key LIMIT {_MOST}"
)
_OF_CLIENT = (
    "SELECT sale_key FROM sale WHERE client_key = ? AND is_live = 1 AND kind = 0 AND business_date >= ?"
    f" AND business_date < ? ORDER BY sold_at_utc DESC, sale_key DESC LIMIT {_MOST}"
)
_BY_DAY = (
    "SELECT sale_key FROM sale WHERE business_date >= ? AND business_date < ? AND is_live = 1 AND kind = 0"
    " AND (? IS NULL OR sold_minor - refunded_minor = ?)"
    f" ORDER BY sold_at_utc DESC, sale_key DESC LIMIT {_MOST}"
)
_BY_TOTAL = (
    "SELECT sale_key FROM sale WHERE sold_minor - refunded_minor = ? AND is_live = 1 AND kind = 0"
    f" ORDER BY sale_key DESC LIMIT {_MOST}"
)
_OF_SHIFT = (
    "SELECT s.sale_key FROM till_session o JOIN sale s ON s.till_key = o.till_key AND s.incarnation = o.incarnation"
    " AND s.receipt_number >= o.first_receipt"
    " WHERE o.till_key = ? AND o.incarnation = ? AND s.kind = 0"
    " AND NOT EXISTS (SELECT 1 FROM till_session_close c WHERE c.session_key = o.session_key)"
    " AND NOT EXISTS (SELECT 1 FROM sale r WHERE r.refund_of_sale_key = s.sale_key)"
    f" ORDER BY s.receipt_number DESC LIMIT {_MOST}"
)
