"""The main window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.shell.appearance import appearance_commands, appearance_menu
from storeperf_desktop.shell.command_palette import CommandPalette
from storeperf_desktop.shell.entries import Command, PageEntry, Searchable
from storeperf_desktop.shell.header import Header
from storeperf_desktop.shell.key_map import show_key_map
from storeperf_desktop.shell.sidebar import Sidebar
from storeperf_desktop.theme import ThemeController, current_tokens
from storeperf_desktop.widgets.buttons import IconButton
from storeperf_desktop.widgets.pill import Tone
from storeperf_desktop.widgets.reading_order import order_by_reading
from storeperf_desktop.widgets.text import ElidedLabel

_NARROW = 1100


class MainWindow(QMainWindow):
    """Sidebar, header, footer and the pages, each made when it is first shown; the first page is shown at once.

    `page_shown(key)` follows every change of page.
    """

    page_shown = Signal(str)

    def __init__(self, pages: Sequence[PageEntry], theme: ThemeController, *, store_name: str, staff_name: str) -> None:
        super().__init__()
        self.setWindowTitle(f"{store_name} – StorePerf")
        self.setMinimumSize(1024, 700)
        self.resize(1440, 900)
        self._theme = theme
        self._entries = {entry.key: entry for entry in pages}
        self._pages: dict[str, QWidget] = {}
        self._commands: list[Command] = []
        self._current = ""
        self.sidebar = Sidebar(pages, self)
        self.header = Header(store_name, staff_name, self)
        self._stack = QStackedWidget(self)
        self._footer_left = ElidedLabel(colour="ink_muted", small=True)
        self._footer_right = ElidedLabel(colour="ink_muted", small=True, right=True)
        self._lay_out()
        self._add_foot_buttons()
        self._bind_keys()
        self.sidebar.chosen.connect(self.show_page)
        self.header.search.clicked.connect(self.open_palette)
        self.show_page(pages[0].key)

    @property
    def current_key(self) -> str:
        """Key of the page that is shown."""
        return self._current

    def page(self, key: str) -> QWidget:
        """The page, made now if it was not yet; raises KeyError for an unknown key."""
        if key not in self._pages:
            self._pages[key] = self._entries[key].factory()
            self._stack.addWidget(self._pages[key])
        return self._pages[key]

    def show_page(self, key: str) -> QWidget:
        """Go to a page."""
        page = self.page(key)
        self._stack.setCurrentWidget(page)
        self.sidebar.set_chosen(key)
        self._current = key
        self.page_shown.emit(key)
        return page

    def set_state(self, text: str, tone: Tone) -> None:
        """What holds of the sales just now, in the header."""
        self.header.set_state(text, tone)

    def set_footer(self, left: Sequence[str], right: str) -> None:
        """Short facts at the left, how much there is at the right ("541,909 sale lines on this computer")."""
        self._footer_left.set_text("      ".join(left))
        self._footer_right.set_text(right)

    def add_command(self, command: Command) -> None:
        """Offer something in the palette."""
        self._commands.append(command)

    def open_palette(self) -> CommandPalette:
        """Open the palette, as Ctrl+K does."""
        go_to = _("Go to {page}")
        pages = [
            Command(go_to.format(page=entry.title), partial(self.show_page, entry.key), entry.icon, entry.shortcut)
            for entry in self._entries.values()
        ]
        keys = Command(_("Show all keys"), self.open_key_map, "keyboard", "?")
        commands = [*pages, *self._commands, *appearance_commands(self._theme), keys]
        palette = CommandPalette(self, commands, self._searches)
        palette.open()
        return palette

    def open_key_map(self) -> None:
        """Show every key, as `?` does."""
        pages = [(entry.shortcut, entry.title) for entry in self._entries.values() if entry.shortcut]
        numbered = [
            (f"Ctrl+{number}", entry.title) for number, entry in enumerate(list(self._entries.values())[:9], start=1)
        ]
        held = getattr(self._pages.get(self._current), "page", None)
        of_page: list[tuple[str, str]] = getattr(held, "key_map", list)()
        show_key_map(self, [*of_page, *pages, ("Ctrl+K", _("Find anything")), ("?", _("Show all keys")), *numbered])

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own signature
        order_by_reading(self.centralWidget())
        return super().focusNextPrevChild(next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_footer"):
            self._fit()

    def _fit(self) -> None:
        tokens = current_tokens()
        self.sidebar.set_compact(compact=self.width() < tokens.px(_NARROW))
        self._footer.setFixedHeight(tokens.px(28))

    def _lay_out(self) -> None:
        self._footer = QFrame(self)
        self._footer.setObjectName("footer")
        foot = QHBoxLayout(self._footer)
        foot.setContentsMargins(24, 1, 24, 0)
        foot.addWidget(self._footer_left, 1)
        foot.addWidget(self._footer_right, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        for widget, stretch in ((self.header, 0), (self._stack, 1), (self._footer, 0)):
            right.addWidget(widget, stretch)
        canvas = QWidget(self)
        canvas.setObjectName("canvas")
        row = QHBoxLayout(canvas)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        self.setCentralWidget(canvas)

    def _add_foot_buttons(self) -> None:
        look = IconButton("sun-moon", _("Appearance"))
        look.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        look.setMenu(appearance_menu(look, self._theme))
        self.sidebar.foot.addWidget(look)
        self.sidebar.foot.addWidget(IconButton("keyboard", _("Show all keys"), self.open_key_map))
        self.sidebar.foot.addStretch(1)

    def _bind_keys(self) -> None:
        for number, entry in enumerate(self._entries.values(), start=1):
            keys = [entry.shortcut] if entry.shortcut else []
            for key in [*keys, f"Ctrl+{number}"][: 2 if number <= 9 else len(keys)]:
                self._bind(key, partial(self.show_page, entry.key))
        self._bind("Ctrl+K", self.open_palette)
        self._bind("?", self.open_key_map)

    def _bind(self, key: str, do: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(lambda: do())

    def _searches(self, text: str) -> list[Command]:
        sentence = _("Search “{text}” in {page}")
        return [
            Command(sentence.format(text=text, page=entry.title), partial(self._search, entry.key, text), "search")
            for entry in self._entries.values()
            if entry.searchable
        ]

    def _search(self, key: str, text: str) -> None:
        page = self.show_page(key)
        if isinstance(page, Searchable):
            page.search(text)
