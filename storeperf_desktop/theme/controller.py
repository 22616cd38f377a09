"""Puts the look onto the application, and changes it while the program runs."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStyleFactory

from storeperf_desktop.theme.fonts import install_fonts, make_font
from storeperf_desktop.theme.palette import make_palette
from storeperf_desktop.theme.style_sheet import make_style_sheet
from storeperf_desktop.theme.tokens import TEXT_SIZES, Tokens, make_tokens

_current: Tokens | None = None


def current_tokens() -> Tokens:
    """The look in use; what paints itself asks at every paint, so that it follows a change."""
    return _current or make_tokens(dark=False)


class Appearance(Enum):
    """What the person chose; `SYSTEM` follows the computer's own setting, also when that changes."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ThemeController(QObject):
    """Owner of the look: `changed` is emitted after every widget has been given the new one."""

    changed = Signal()

    def __init__(
        self, application: QApplication, appearance: Appearance = Appearance.SYSTEM, text_size: float = 1.0
    ) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = appearance
        self._text_size = _allowed(text_size)
        install_fonts()
        application.setStyle(QStyleFactory.create("Fusion"))
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def appearance(self) -> Appearance:
        return self._appearance

    @property
    def text_size(self) -> float:
        """1.0 to 2.0."""
        return self._text_size

    @property
    def tokens(self) -> Tokens:
        return current_tokens()

    def set_appearance(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._apply()

    def set_text_size(self, factor: float) -> None:
        """Scale all text and controls; values outside 1.0 to 2.0 are brought to the nearer end."""
        self._text_size = _allowed(factor)
        self._apply()

    def _follow_system(self) -> None:
        if self._appearance is Appearance.SYSTEM:
            self._apply()

    def _wants_dark(self) -> bool:
        if self._appearance is Appearance.SYSTEM:
            return self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK

    def _apply(self) -> None:
        global _current
        tokens = make_tokens(dark=self._wants_dark(), scale=self._text_size)
        if tokens == _current and self._application.styleSheet():
            return
        _current = tokens
        self._application.setPalette(make_palette(tokens))
        self._application.setFont(make_font(tokens, tokens.body))
        self._application.setStyleSheet(make_style_sheet(tokens))
        self.changed.emit()


def _allowed(factor: float) -> float:
    return min(max(factor, TEXT_SIZES[0]), TEXT_SIZES[-1])
