"""Who works here and what each may do; and everything that was changed, by whom and when."""

from __future__ import annotations

from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.pages.page import Page
from storeperf_desktop.pages.team.page import TeamPage


def create(context: PageContext) -> Page:
    """The page of the team and the audit."""
    return TeamPage(context)
