"""A scanner whose trigger is held reads the same code twice at once; two pieces take a hand longer than that."""

from __future__ import annotations

import time
from collections.abc import Callable

AT_ONCE_SECONDS = 0.3


class DoubledScans:
    """The same code again within 0.3 s of the last is that scan's echo; `clock` gives monotonic seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last = ("", float("-inf"))

    def is_echo(self, text: str) -> bool:
        """Whether `text` is what was just scanned; an echo keeps the time of what it repeats going."""
        now = self._clock()
        text_before, at = self._last
        self._last = (text, now)
        return text == text_before and now - at < AT_ONCE_SECONDS
