"""Stock: what is on hand, what is low, what is on order, and counting it."""

from __future__ import annotations

from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.page import Page
from storeperf_desktop.pages.stock.page import StockPage


def create(context: PageContext) -> Page:
    """The page of stock."""
    return StockPage(context)
