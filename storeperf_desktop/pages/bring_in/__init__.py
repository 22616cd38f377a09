"""Bring in your sales: file, columns, check, done; and the imports of before."""

from __future__ import annotations

from storeperf_desktop.pages.bring_in.page import BringInPage
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.page import Page


def create(context: PageContext) -> Page:
    """The page that brings in what other programs exported."""
    return BringInPage(context)
