"""Height for what scrolls by itself."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget


def take_what_is_left(area: QWidget) -> None:
    """Let `area` be as low as its least height, and take what other parts leave.

    Qt would else ask for all it prefers where words that may wrap stand beside it, and the whole page would scroll.
    """
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
