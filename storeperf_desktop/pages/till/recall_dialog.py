"""The baskets that were put aside."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.pages.till.touch_dialog import TouchDialog


class RecallDialog(TouchDialog):
    """Calls `recall(key)` with the basket that was picked."""

    def __init__(self, parent: QWidget, held: Sequence[tuple[int, str]], recall: Callable[[int], object]) -> None:
        super().__init__(parent, _("Held sales"), _("Bring back"))
        self._held, self._recall = list(held), recall
        self.list = QListWidget()
        self.list.setAccessibleName(_("Held sales"))
        self.list.setProperty("reach", "till")
        for _key, title in self._held:
            self.list.addItem(title)
        self.list.setCurrentRow(0)
        # What is in a held sale is told in full, however long.
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.body.addWidget(self.list, 1)
        self.fit(520, 380)
        self.finished.connect(self.deleteLater)

    def accept(self) -> None:
        row = self.list.currentRow()
        super().accept()
        if 0 <= row < len(self._held):
            self._recall(self._held[row][0])
