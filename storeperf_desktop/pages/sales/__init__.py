"""Every sale and every line: found, sorted, narrowed, looked into."""

from __future__ import annotations

from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.page import Page
from storeperf_desktop.pages.sales.page import SalesPage


def create(context: PageContext) -> Page:
    """The page of sales."""
    return SalesPage(context)
