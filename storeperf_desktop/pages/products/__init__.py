"""Every product: found, sorted, narrowed, made, edited, taken out of use."""

from __future__ import annotations

from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.page import Page
from storeperf_desktop.pages.products.page import ProductsPage


def create(context: PageContext) -> Page:
    """The page of products."""
    return ProductsPage(context)
