from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from storeperf_desktop.resources import resource_path
from storeperf_desktop.theme import Appearance, ThemeController, current_tokens, icon, make_font


def test_the_look_changes_while_the_program_runs(theme: ThemeController, qapp: QApplication, qtbot: QtBot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    with qtbot.waitSignal(theme.changed):
        theme.set_appearance(Appearance.DARK)
    assert current_tokens().dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == current_tokens().canvas
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == current_tokens().ink


def test_choosing_the_same_again_changes_nothing(theme: ThemeController, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_appearance(Appearance.LIGHT)


@pytest.mark.parametrize(("wanted", "got"), [(1.5, 1.5), (0.2, 1.0), (9.0, 2.0)])
def test_text_grows_and_stays_in_its_bounds(theme: ThemeController, qtbot: QtBot, wanted: float, got: float) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    theme.set_text_size(wanted)
    label.ensurePolished()
    assert theme.text_size == got
    assert label.font().pixelSize() == round(13 * got)


def test_the_system_is_followed_only_where_that_was_chosen(theme: ThemeController, monkeypatch) -> None:
    monkeypatch.setattr(theme, "_wants_dark", lambda: True)
    theme._follow_system()
    assert not current_tokens().dark
    theme.set_appearance(Appearance.SYSTEM)
    assert current_tokens().dark


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_inter_is_the_font_and_its_figures_are_of_equal_width(theme: ThemeController, weight: int) -> None:
    from PySide6.QtGui import QFont

    font = make_font(theme.tokens, 13, QFont.Weight(weight))
    assert QFontInfo(font).family() == "Inter"
    metrics = QFontMetrics(font)
    assert {metrics.horizontalAdvance(digit * 20) for digit in "0123456789"} == {metrics.horizontalAdvance("0" * 20)}


def test_icons_take_the_colour_of_the_look(theme: ThemeController) -> None:
    picture = icon("search", "accent")

    def painted() -> set[str]:
        image = picture.pixmap(QSize(36, 36), 2.0).toImage()
        points = ((x, y) for x in range(image.width()) for y in range(image.height()))
        colours = (image.pixelColor(x, y) for x, y in points)
        return {colour.name().upper() for colour in colours if colour.alpha() == 255}

    assert theme.tokens.accent in painted()
    theme.set_appearance(Appearance.DARK)
    assert theme.tokens.accent in painted()


def test_an_icon_that_is_not_there_is_told_at_once() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_fonts_and_icons_bring_their_licences() -> None:
    assert "SIL Open Font License" in resource_path("fonts", "LICENSE-Inter-OFL.txt").read_text("utf-8")
    assert "ISC License" in resource_path("icons", "LICENSE-lucide.txt").read_text("utf-8")
