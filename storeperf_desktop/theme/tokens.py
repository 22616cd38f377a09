"""The design's colours, sizes and spaces, read from `resources/theme/tokens.json`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtGui import QColor

from storeperf_desktop.resources import resource_path

TEXT_SIZES = (1.0, 1.25, 1.5, 1.75, 2.0)

# Sizes that the design's pictures show between the named ones.
_EXTRA_SIZES = {"label": 12, "heading": 22}


@dataclass(frozen=True, slots=True)
class Tokens:
    """One look: the colours of light or dark as `#RRGGBB`, lengths in device-independent pixels at `scale`."""

    dark: bool
    scale: float
    family: str
    canvas: str
    surface: str
    surface_raised: str
    line: str
    line_strong: str
    ink: str
    ink_muted: str
    ink_faint: str
    accent: str
    accent_ink: str
    accent_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    series: tuple[str, ...]
    caption: int
    label: int
    body: int
    title: int
    heading: int
    figure: int
    total: int
    radius_control: int
    radius_card: int

    def px(self, length: float) -> int:
        """A length of the design (at 100 % text) at this text size."""
        return max(1, round(length * self.scale))

    def color(self, name: str) -> QColor:
        """A colour by its name here, such as `ink_muted`."""
        return QColor(getattr(self, name))

    @property
    def control_height(self) -> int:
        """Height of a button or field."""
        return self.px(34)


@cache
def make_tokens(*, dark: bool, scale: float = 1.0) -> Tokens:
    """The look for light or dark at a text size between 1.0 and 2.0."""
    source: dict[str, Any] = json.loads(resource_path("theme", "tokens.json").read_text(encoding="utf-8"))
    colours = {name.replace("-", "_"): value for name, value in source["dark" if dark else "light"].items()}
    colours["series"] = tuple(colours["series"])
    sizes = {name: round(px * scale) for name, px in {**source["font"]["size"], **_EXTRA_SIZES}.items()}
    return Tokens(
        dark=dark,
        scale=scale,
        family=source["font"]["family"],
        radius_control=source["radius"]["control"],
        radius_card=source["radius"]["card"],
        **colours,
        **sizes,
    )


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two `#RRGGBB` colours, 1 to 21, after WCAG 2.2 (relative luminance)."""
    lighter, darker = sorted((_luminance(QColor(first)), _luminance(QColor(second))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
