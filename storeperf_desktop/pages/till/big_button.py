"""The till's buttons: high enough for a thumb, with the key that does the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QSizePolicy, QWidget

from storeperf_desktop.widgets import Button


class BigButton(Button):
    """A button 56 px high; `rank` is plain or primary, `size` till or pay."""

    def __init__(
        self,
        text: str,
        key: str = "",
        on_click: Callable[[], object] | None = None,
        parent: QWidget | None = None,
        *,
        primary: bool = False,
        pays: bool = False,
    ) -> None:
        super().__init__(text, None, on_click, parent)
        self._words, self._key = text, key
        self.show_key(shown=True)
        self.setAccessibleName(text)
        self.setProperty("kind", "primary" if primary else "plain")
        self.setProperty("reach", "pay" if pays else "till")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_key(self, *, shown: bool) -> None:
        """Leave out the key where there is no room for it; `?` tells it, too."""
        self.setText(f"{self._words}  {self._key}" if self._key and shown else self._words)
