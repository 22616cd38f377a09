"""A choice of few that takes less room where the text is large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from storeperf_desktop.theme import current_tokens
from storeperf_desktop.widgets import SegmentedControl, Select
from storeperf_desktop.widgets.painting import FollowsLook

_LARGEST_SEGMENTS = 1.25


class Choice(FollowsLook):
    """Segments, or above 125 % text a list that opens; `chosen(key)` when a person picks one."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__()
        self.segments = SegmentedControl(choices, name)
        self.list = Select(choices, name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for control in (self.segments, self.list):
            row.addWidget(control)
            control.chosen.connect(self.chosen)
        self.look_changed()

    def current(self) -> str | None:
        """Key of the choice that holds, None before the first."""
        return self.segments.current()

    def set_current(self, key: str) -> None:
        """Choose without emitting."""
        self.segments.set_current(key)
        self.list.set_current(key)

    def look_changed(self) -> None:
        if hasattr(self, "list"):
            is_large = current_tokens().scale > _LARGEST_SEGMENTS
            self.segments.setVisible(not is_large)
            self.list.setVisible(is_large)
