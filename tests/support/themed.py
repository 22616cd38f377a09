"""For tests that show widgets: the light look, and no alarm at what the offscreen platform cannot do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from storeperf_desktop.theme import Appearance, ThemeController


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let Qt say that it draws to memory and so has no window manager to speak to."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[ThemeController]:
    """The light look at 100 %, whatever the computer prefers."""
    controller = ThemeController(qapp, Appearance.LIGHT)
    yield controller
    controller.set_text_size(1.0)
    controller.set_appearance(Appearance.LIGHT)
    controller.deleteLater()
