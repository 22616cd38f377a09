"""Where the files that ship with the program lie: fonts, icons, theme, translations, demo."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    installed = Path(__file__).parent / "_resources"
    return installed if installed.is_dir() else Path(__file__).parent.parent / "resources"


def resource_path(*parts: str) -> Path:
    """Path of a shipped file: the checkout's `resources`, the wheel's `_resources`, or the built program's folder.

    The file is not looked for; opening it says what is missing.
    """
    return _root().joinpath(*parts)
