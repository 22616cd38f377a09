"""What a person sets: the store, the look, the language; where the data lies; which versions run."""

from __future__ import annotations

from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.page import Page
from storeperf_desktop.pages.settings.page import SettingsPage


def create(context: PageContext) -> Page:
    """The settings page."""
    return SettingsPage(context)
