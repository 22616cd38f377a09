from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from storeperf_desktop.shell import Command, MainWindow, PageEntry
from storeperf_desktop.shell.command_palette import CommandPalette
from storeperf_desktop.theme import Appearance, ThemeController, current_tokens
from storeperf_desktop.widgets import Dialog

made: list[str] = []


class Page(QLineEdit):
    """A page that can be searched, and in which one types."""

    searched = ""

    def search(self, text: str) -> None:
        self.searched = text


def entry(key: str, group: str = "", shortcut: str = "", *, searchable: bool = False) -> PageEntry:
    def make() -> QWidget:
        made.append(key)
        return Page()

    return PageEntry(key, key.title(), "receipt", group, shortcut, make, searchable)


@pytest.fixture
def window(qtbot: QtBot, theme: ThemeController) -> Iterator[MainWindow]:
    made.clear()
    pages = [entry("today", "", "F1"), entry("sales", searchable=True), entry("products", "Catalogue", searchable=True)]
    window = MainWindow(pages, theme, store_name="Camden High Street", staff_name="Owner")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


def close(widget: QWidget) -> None:
    widget.close()
    QApplication.processEvents()


def test_pages_are_made_when_they_are_first_shown(window: MainWindow) -> None:
    assert made == ["today"]
    first = window.show_page("sales")
    window.show_page("today")
    assert window.show_page("sales") is first
    assert made == ["today", "sales"]
    with pytest.raises(KeyError):
        window.show_page("forecast")


@pytest.mark.parametrize(
    ("key", "modifier", "page"), [("2", "ctrl", "sales"), ("3", "ctrl", "products"), ("F1", "", "today")]
)
def test_keys_go_to_pages(window: MainWindow, qtbot: QtBot, key: str, modifier: str, page: str) -> None:
    window.show_page("products" if page == "today" else "today")
    code = Qt.Key.Key_F1 if key == "F1" else Qt.Key(ord(key))
    modifiers = Qt.KeyboardModifier.ControlModifier if modifier else Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(window.page_shown) as signal:
        qtbot.keyClick(window, code, modifiers)
    assert signal.args == [page]
    assert window.current_key == page


def test_the_sidebar_names_its_pages_and_goes_there(window: MainWindow, qtbot: QtBot) -> None:
    buttons = {button.accessibleName(): button for button in window.sidebar.findChildren(QAbstractButton)}
    qtbot.mouseClick(buttons["Products"], Qt.MouseButton.LeftButton)
    assert window.current_key == "products"
    assert buttons["Products"].isChecked()
    assert not buttons["Today"].isChecked()


def test_the_arrow_keys_walk_through_the_sidebar(window: MainWindow, qtbot: QtBot) -> None:
    entries = window.sidebar.findChildren(QAbstractButton)
    entries[0].setFocus()
    qtbot.keyClick(entries[0], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is entries[1]
    qtbot.keyClick(entries[1], Qt.Key.Key_Up)
    qtbot.keyClick(entries[0], Qt.Key.Key_Up)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is not entries[0]
    assert focused.parent() is entries[0].parent()


def test_the_palette_finds_by_words_and_runs(window: MainWindow, qtbot: QtBot) -> None:
    ran: list[str] = []
    window.add_command(Command("Bring in a file", lambda: ran.append("bring in")))
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.findChild(CommandPalette)
    qtbot.keyClicks(palette.field, "file bring")
    assert palette.list.count() == 3
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["bring in"]


def test_the_palette_hands_words_to_a_page(window: MainWindow, qtbot: QtBot) -> None:
    palette = window.open_palette()
    qtbot.keyClicks(palette.field, "lamp")
    assert [palette.list.item(n).text() for n in range(2)] == ["Search “lamp” in Sales", "Search “lamp” in Products"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    page = window.page("products")
    assert isinstance(page, Page)
    assert (window.current_key, page.searched) == ("products", "lamp")


def test_the_look_is_changed_from_the_palette(window: MainWindow, qtbot: QtBot) -> None:
    palette = window.open_palette()
    qtbot.keyClicks(palette.field, "appearance dark")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert current_tokens().dark


def test_a_question_mark_shows_the_keys_but_can_be_typed(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page("today")
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    assert page.text() == "?"
    window.sidebar.findChild(QAbstractButton).setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Question)
    dialog = window.findChild(Dialog)
    assert dialog.isVisible()
    close(dialog)


def test_the_window_says_what_holds(window: MainWindow) -> None:
    window.set_state("37 sales kept safe here", "warn")
    window.set_footer(["Last import today 08:02"], "541,909 sale lines on this computer")
    assert (window.header.state.text(), window.header.state.tone()) == ("37 sales kept safe here", "warn")
    assert window._footer_right.text() == "541,909 sale lines on this computer"


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1024, 700), (1280, 720), (1440, 900)])
def test_the_window_keeps_its_size_at_any_text_size(
    window: MainWindow, theme: ThemeController, qtbot: QtBot, scale: float, size: tuple[int, int]
) -> None:
    theme.set_text_size(scale)
    window.resize(*size)
    qtbot.wait(20)
    assert (window.width(), window.height()) == size
    assert window.minimumSizeHint().width() <= 1024
    pill = window.header.state
    assert pill.width() >= pill.sizeHint().width()


@pytest.mark.parametrize("look", [Appearance.LIGHT, Appearance.DARK])
def test_every_control_can_be_named(window: MainWindow, theme: ThemeController, look: Appearance) -> None:
    theme.set_appearance(look)
    reachable = [w for w in window.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    unnamed = [w for w in reachable if isinstance(w, QAbstractButton) and not w.accessibleName()]
    assert reachable
    assert unnamed == []
