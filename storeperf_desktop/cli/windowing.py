"""Whether a window can be shown here."""

from __future__ import annotations

import importlib.util
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storeperf_core.operations.doctor import Finding


def has_display() -> bool:
    """Whether a window would be seen: always on Windows and macOS, elsewhere when a display server is named."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def window_finding() -> Finding:
    """What Qt would draw on, without starting it."""
    from storeperf_core.operations.doctor import Finding

    if importlib.util.find_spec("PySide6") is None:
        return Finding("window", "warning", None, "The desktop's packages are not installed; only commands work.")
    platform = os.environ.get("QT_QPA_PLATFORM") or {"win32": "windows", "darwin": "cocoa"}.get(sys.platform, "")
    platform = platform or ("wayland" if os.environ.get("WAYLAND_DISPLAY") else "xcb")
    if has_display():
        return Finding("window", "ok", platform, f"Windows are drawn through Qt's platform {platform}.")
    return Finding("window", "warning", platform, "There is no display, so the desktop cannot be opened here.")
