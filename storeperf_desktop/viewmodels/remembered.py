"""Figures in words, remembered: a table shows the same days, prices and quantities again and again.

Wording a figure takes 20 to 60 µs, and a jump of the scroll bar shows a hundred of them within one frame.
"""

from __future__ import annotations

from functools import lru_cache

from storeperf_desktop.formats import Formats

_KEPT = 20_000

money = lru_cache(_KEPT)(Formats.money)
unit_price = lru_cache(_KEPT)(Formats.unit_price)
quantity = lru_cache(_KEPT)(Formats.quantity)
count = lru_cache(_KEPT)(Formats.count)
day = lru_cache(_KEPT)(Formats.day)
day_numeric = lru_cache(_KEPT)(Formats.day_numeric)
