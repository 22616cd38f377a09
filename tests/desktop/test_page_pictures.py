from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage

from storeperf_core.domain.errors import Refusal
from storeperf_desktop import page_pictures
from storeperf_desktop.bootstrap import page_entries
from storeperf_desktop.page_pictures import render_pages
from storeperf_desktop.pages.held_page import HeldPage


def test_pages_are_drawn_without_a_display(qtbot, own_shop, tmp_path, monkeypatch):
    kept = [entry for entry in page_entries(HeldPage) if entry.key in ("today", "settings")]
    monkeypatch.setattr(page_pictures, "page_entries", lambda make: [renewed(entry, make) for entry in kept])
    pictures = render_pages(own_shop, tmp_path / "out", sizes=((1280, 720),), themes=("light", "dark"))
    assert [picture.name for picture in pictures] == [
        "today-light-1280x720.png",
        "settings-light-1280x720.png",
        "today-dark-1280x720.png",
        "settings-dark-1280x720.png",
    ]
    light, _, dark, _ = (QImage(str(picture)) for picture in pictures)
    assert (light.width(), light.height()) == (1280, 720)
    assert light.pixelColor(700, 62).lightness() > 200 > 60 > dark.pixelColor(700, 62).lightness()


def renewed(entry, make):
    return replace(entry, factory=lambda: make(entry.key))


def test_drawing_a_store_that_is_not_there_is_refused(qtbot, tmp_path):
    with pytest.raises(Refusal, match="no store"):
        render_pages(tmp_path / "none", tmp_path / "out")
