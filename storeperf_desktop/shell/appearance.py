"""Light, dark or as the computer; how large the text is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.shell.entries import Command
from storeperf_desktop.theme import TEXT_SIZES, Appearance, ThemeController


def appearance_choices(theme: ThemeController) -> list[tuple[str, str, bool, Callable[[], None]]]:
    """`(text, icon, holds now, do)` for each look."""
    looks = (
        (Appearance.SYSTEM, _("As the computer"), "monitor"),
        (Appearance.LIGHT, _("Light"), "sun"),
        (Appearance.DARK, _("Dark"), "moon"),
    )
    return [(text, name, theme.appearance is look, partial(theme.set_appearance, look)) for look, text, name in looks]


def text_size_choices(theme: ThemeController) -> list[tuple[str, bool, Callable[[], None]]]:
    """`(text, holds now, do)` for each text size."""
    template = _("Text at {size} %")
    return [
        (template.format(size=round(size * 100)), theme.text_size == size, partial(theme.set_text_size, size))
        for size in TEXT_SIZES
    ]


def appearance_commands(theme: ThemeController) -> list[Command]:
    """The same choices for the palette."""
    template = _("Appearance: {look}")
    looks = [Command(template.format(look=text), do, name) for text, name, _now, do in appearance_choices(theme)]
    return looks + [Command(text, do, "sliders-horizontal") for text, _now, do in text_size_choices(theme)]


def appearance_menu(parent: QWidget, theme: ThemeController) -> QMenu:
    """A menu whose ticks are right at the moment it is opened."""
    menu = QMenu(parent)
    menu.aboutToShow.connect(lambda: _fill(menu, theme))
    _fill(menu, theme)
    return menu


def _fill(menu: QMenu, theme: ThemeController) -> None:
    menu.clear()
    looks = [(text, now, do) for text, _name, now, do in appearance_choices(theme)]
    for choices in (looks, text_size_choices(theme)):
        group = QActionGroup(menu)
        for text, now, do in choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(now)
            action.triggered.connect(lambda _checked=False, do=do: do())
            group.addAction(action)
        menu.addSeparator()
