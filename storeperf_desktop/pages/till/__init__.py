"""The till: from a scan to a receipt, by keyboard alone if need be."""

from __future__ import annotations

from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.page import Page
from storeperf_desktop.pages.till.page import TillPage


def create(context: PageContext) -> Page:
    """The page of the till."""
    return TillPage(context)
