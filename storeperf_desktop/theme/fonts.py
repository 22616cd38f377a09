"""Inter, bundled, with figures of equal width."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from storeperf_desktop.resources import resource_path
from storeperf_desktop.theme.tokens import Tokens

_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")
TABULAR = QFont.Tag("tnum")


def install_fonts() -> None:
    """Make the bundled fonts known to Qt, once a program; raises FileNotFoundError if one is missing."""
    if "Inter SemiBold" in QFontDatabase.families() or "SemiBold" in QFontDatabase.styles("Inter"):
        return
    for name in _FILES:
        path = resource_path("fonts", name)
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)


def make_font(tokens: Tokens, size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface font at `size` pixels (a size of `tokens`, already scaled)."""
    font = QFont(tokens.family)
    font.setPixelSize(size)
    font.setWeight(weight)
    font.setFeature(TABULAR, 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
