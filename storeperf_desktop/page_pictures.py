"""Pictures of every page, drawn without a display."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from storeperf_desktop.bootstrap import Desktop, page_entries, the_application
from storeperf_desktop.pages.held_page import HeldPage
from storeperf_desktop.settings import Settings
from storeperf_desktop.theme import Appearance

_LOADED_WITHIN = 60.0
_SETTLED_AFTER = 0.15


def render_pages(
    folder: Path,
    out: Path,
    sizes: Sequence[tuple[int, int]] = ((1440, 900), (1280, 720)),
    themes: Sequence[str] = ("light", "dark"),
) -> list[Path]:
    """Draw every page of the store in `folder` without a display, as PNG files in `out`. Returns them.

    Raises Refusal when the store cannot be opened and TimeoutError when a page does not come to rest.
    """
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    desktop = Desktop(the_application(), Settings(None), folder)
    desktop.open_now()
    out.mkdir(parents=True, exist_ok=True)
    try:
        return [picture for theme in themes for size in sizes for picture in _pictures(desktop, out, theme, size)]
    finally:
        desktop.close()


def _pictures(desktop: Desktop, out: Path, theme: str, size: tuple[int, int]) -> Iterator[Path]:
    window = desktop.window
    if window is None:
        return
    desktop.theme.set_appearance(Appearance(theme))
    # On a small screen the window was maximised, and would keep the screen's size.
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(*size)
    for entry in page_entries(HeldPage):
        desktop.navigate(entry.key)
        _wait_until_loaded(desktop.held(entry.key), entry.key)
        picture = out / f"{entry.key}-{theme}-{size[0]}x{size[1]}.png"
        window.grab().save(str(picture))
        yield picture


def _wait_until_loaded(held: HeldPage, key: str) -> None:
    """Run the event loop until the page is loaded, and a moment longer for what is laid out after it."""
    deadline = time.monotonic() + _LOADED_WITHIN
    while not held.is_loaded:
        if time.monotonic() > deadline:
            raise TimeoutError(f"the page {key} did not come to rest")
        QApplication.processEvents()
        time.sleep(0.005)
    settled = time.monotonic() + _SETTLED_AFTER
    while time.monotonic() < settled:
        QApplication.processEvents()
        time.sleep(0.005)
