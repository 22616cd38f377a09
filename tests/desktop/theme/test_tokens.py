"""The look: readable in light and dark, whole at every text size, one source for everything."""

from __future__ import annotations

import json
import re

import pytest

from storeperf_desktop.resources import resource_path
from storeperf_desktop.theme.style_sheet import make_style_sheet
from storeperf_desktop.theme.tokens import TEXT_SIZES, contrast, make_tokens

# Ink and the ground it stands on, as the widgets use them.
PAIRS = [
    *[(ink, ground) for ink in ("ink", "ink_muted", "ink_faint") for ground in ("surface", "surface_raised", "canvas")],
    *[(tone, ground) for tone in ("good", "warn", "bad", "accent") for ground in ("surface", f"{tone}_soft")],
    *[("ink", f"{tone}_soft") for tone in ("good", "warn", "bad", "accent")],
    ("accent", "canvas"),
    ("accent", "surface_raised"),
    ("accent", "good_soft"),
    ("accent", "warn_soft"),
    ("accent", "bad_soft"),
    ("bad", "canvas"),
    ("bad", "surface_raised"),
    ("accent_ink", "accent"),
    ("ink_muted", "line"),
]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_can_be_read(ink: str, ground: str, *, dark: bool) -> None:
    tokens = make_tokens(dark=dark)
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


@pytest.mark.parametrize("scale", TEXT_SIZES)
def test_sizes_grow_with_the_text(scale: float) -> None:
    tokens = make_tokens(dark=False, scale=scale)
    assert (tokens.body, tokens.figure) == (round(13 * scale), round(26 * scale))
    assert tokens.control_height >= 32 * scale


@pytest.mark.parametrize("dark", [False, True])
def test_colours_are_those_of_the_file(*, dark: bool) -> None:
    source = json.loads(resource_path("theme", "tokens.json").read_text("utf-8"))["dark" if dark else "light"]
    tokens = make_tokens(dark=dark)
    for name, value in source.items():
        mine = getattr(tokens, name.replace("-", "_"))
        assert (list(mine) if isinstance(mine, tuple) else mine) == value


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("dark", [False, True])
def test_the_style_sheet_has_no_open_place_and_no_colour_of_its_own(*, dark: bool, scale: float) -> None:
    sheet = make_style_sheet(make_tokens(dark=dark, scale=scale))
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    template = resource_path("theme", "desktop.qss").read_text("utf-8")
    assert re.findall(r"#[0-9a-fA-F]{6}\b", template) == []
