"""The first run: no store yet. Make one, or open a folder that holds one."""

from __future__ import annotations

from storeperf_desktop.pages.welcome.page import WelcomePage

__all__ = ["WelcomePage"]
