"""Every customer: found, sorted, made, edited, taken out of use."""

from __future__ import annotations

from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.customers.page import CustomersPage
from storeperf_desktop.pages.page import Page


def create(context: PageContext) -> Page:
    """The page of customers."""
    return CustomersPage(context)
