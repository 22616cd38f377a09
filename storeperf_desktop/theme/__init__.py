"""One look from one file: `resources/theme/tokens.json`.

`ThemeController(application)` puts it on and follows the system; `current_tokens()` is what painters ask;
`icon(name, colour)` gives Lucide icons that follow the look; `make_font(tokens, tokens.title)` gives Inter.
"""

from storeperf_desktop.theme.controller import Appearance, ThemeController, current_tokens
from storeperf_desktop.theme.fonts import TABULAR, make_font
from storeperf_desktop.theme.icons import ICON_SIZE, icon, paint_icon
from storeperf_desktop.theme.tokens import TEXT_SIZES, Tokens, contrast, make_tokens

__all__ = [
    "ICON_SIZE",
    "TABULAR",
    "TEXT_SIZES",
    "Appearance",
    "ThemeController",
    "Tokens",
    "contrast",
    "current_tokens",
    "icon",
    "make_font",
    "make_tokens",
    "paint_icon",
]
