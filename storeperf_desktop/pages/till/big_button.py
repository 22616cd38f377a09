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
        super().__init__(f"{text}  {key}" if key else text, None, on_click, parent)
        self.setAccessibleName(text)
        self.setProperty("kind", "primary" if primary else "plain")
        self.setProperty("reach", "pay" if pays else "till")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
