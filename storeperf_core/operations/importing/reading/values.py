"""Parsers of raw texts, made once with the decided formats and called on the distinct texts of a column.

Each parser is a callable `text -> value | Rejected`; a blank text gives None where a value may be missing.
"""

from __future__ import annotations

from storeperf_core.operations.importing.reading.amounts import (
    HIGHEST_PRICE_MICRO,
    HIGHEST_QUANTITY_MILLI,
    NumberParser,
    decide_decimal_mark,
    percent_parser,
    price_parser,
    quantity_parser,
)
from storeperf_core.operations.importing.reading.codes import barcode, code, customer_code, name, yes_or_no
from storeperf_core.operations.importing.reading.moments import Moment, MomentParser, decide_date_order, time_of_day
from storeperf_core.operations.importing.reading.rejected import Rejected

__all__ = [
    "HIGHEST_PRICE_MICRO",
    "HIGHEST_QUANTITY_MILLI",
    "Moment",
    "MomentParser",
    "NumberParser",
    "Rejected",
    "barcode",
    "code",
    "customer_code",
    "decide_date_order",
    "decide_decimal_mark",
    "name",
    "percent_parser",
    "price_parser",
    "quantity_parser",
    "time_of_day",
    "yes_or_no",
]
