"""How the shop does: key figures, trend, the best products and customers, when people buy."""

from __future__ import annotations

from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.page import Page
from storeperf_desktop.pages.today.page import TodayPage


def create(context: PageContext) -> Page:
    """The page of today."""
    return TodayPage(context)
