"""Where the data lies, and which versions run."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout

from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.viewmodels.about import store_bytes, versions
from storeperf_desktop.widgets import Button, Card, hairline, text_label

_MEGABYTE = 1_000_000


class ComputerCard(Card):
    """Facts that can be selected and copied."""

    def __init__(self, folder: Path, formats: Formats) -> None:
        super().__init__(_("This computer"))
        self._folder = folder
        self.add_aside(Button(_("Open the folder"), "hard-drive", self._open))
        megabytes = formats.count(max(1, round(store_bytes(folder) / _MEGABYTE)))
        facts = [
            (_("Data folder"), str(folder)),
            (_("The store takes"), _("{count} MB").format(count=megabytes)),
        ]
        self._add(facts)
        self.body.addWidget(hairline())
        self._add(versions())

    def _add(self, facts: list[tuple[str, str]]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(facts):
            shown = text_label(value, wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setAccessibleName(f"{name}: {value}")
            label = text_label(name, "muted")
            label.setMinimumWidth(120)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, row, 1)
        self.body.addLayout(grid)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
