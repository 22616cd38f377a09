"""Qt's style sheet, made from `resources/theme/desktop.qss` and the tokens."""

from __future__ import annotations

import re
from dataclasses import fields

from storeperf_desktop.resources import resource_path
from storeperf_desktop.theme.tokens import Tokens

_PLACE = re.compile(r"\$(\w+)(?:\((\d+(?:\.\d+)?)\))?")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def make_style_sheet(tokens: Tokens) -> str:
    """The sheet with `$ink`, `$body` … filled in, and `$px(34)` at the text size; an unknown name is a KeyError."""
    values = {field.name: getattr(tokens, field.name) for field in fields(tokens)}

    def fill(place: re.Match[str]) -> str:
        name, length = place.groups()
        if name == "px":
            return f"{tokens.px(float(length))}px"
        value = values[name]
        return f"{value}px" if isinstance(value, int) else str(value)

    template = resource_path("theme", "desktop.qss").read_text(encoding="utf-8")
    return _PLACE.sub(fill, _COMMENT.sub("", template))
