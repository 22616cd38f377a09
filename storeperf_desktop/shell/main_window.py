"""The main window."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence, Set
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
from storeperf_desktop.widgets.notice import show_toast
from storeperf_desktop.widgets.pill import Tone
from storeperf_desktop.widgets.reading_order import order_by_reading
from storeperf_desktop.widgets.text import ElidedLabel

_NARROW = 1100


class MainWindow(QMainWindow):
    """Sidebar, header, footer and the pages, each made when it is first shown; the first page is shown at once.

    `page_shown(key)` follows every change of page.
    """

    page_shown = Signal(str)
    lock_asked = Signal()
    """Ctrl+L, or a click on who is signed in."""

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
        self._hidden: frozenset[str] = frozenset()
        self._screen: QWidget | None = None
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
        self.header.staff.clicked.connect(self.lock_asked)
        self.show_page(pages[0].key)

    @property
    def current_key(self) -> str:
        """Key of the page that is shown."""
        return self._current

    @property
    def keys(self) -> Set[str]:
        """The keys of all pages, in the order of the sidebar."""
        return self._entries.keys()

    def page(self, key: str) -> QWidget:
        """The page, made now if it was not yet; raises KeyError for an unknown key."""
        if key not in self._pages:
            self._pages[key] = self._entries[key].factory()
            self._stack.addWidget(self._pages[key])
        return self._pages[key]

    def show_page(self, key: str) -> QWidget:
        """Go to a page; one that is not for whoever is signed in stays closed, and is said to."""
        if key in self._hidden:
            title = self._entries[key].title
            show_toast(self, _("“{page}” is not open to you. An owner can allow it.").format(page=title), "warn")
            return self.page(self._current)
        page = self.page(key)
        self._stack.setCurrentWidget(page)
        self.sidebar.set_chosen(key)
        self._current = key
        self.page_shown.emit(key)
        return page

    def hide_pages(self, keys: Collection[str], start: str) -> None:
        """Leave out the pages `keys`; from one of them the window goes to `start`."""
        self._hidden = frozenset(keys)
        self.sidebar.set_hidden(self._hidden)
        if self._current in self._hidden:
            self.show_page(start)

    def lock(self, screen: QWidget) -> None:
        """Show nothing but `screen`: what lies beneath is neither seen, heard nor reached by a key."""
        self._screen = screen
        screen.setParent(self)
        self._canvas.hide()
        screen.setGeometry(self.rect())
        screen.show()
        screen.raise_()

    def unlock(self) -> None:
        """Show the page again that was there."""
        if self._screen is not None:
            self._screen.hide()
            self._screen.deleteLater()
            self._screen = None
        self._canvas.show()

    @property
    def is_locked(self) -> bool:
        """Whether a lock screen lies over everything."""
        return self._screen is not None

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
            for entry in self._open_entries()
        ]
        keys = Command(_("Show all keys"), self.open_key_map, "keyboard", "?")
        lock = Command(_("Lock the till"), self.lock_asked.emit, "lock", "Ctrl+L")
        commands = [*pages, *self._commands, lock, *appearance_commands(self._theme), keys]
        palette = CommandPalette(self, commands, self._searches)
        palette.open()
        return palette

    def open_key_map(self) -> None:
        """Show every key, as `?` does."""
        pages = [(entry.shortcut, entry.title) for entry in self._open_entries() if entry.shortcut]
        numbered = [
            (f"Ctrl+{number}", entry.title)
            for number, entry in enumerate(list(self._entries.values())[:9], start=1)
            if entry.key not in self._hidden
        ]
        held = getattr(self._pages.get(self._current), "page", None)
        of_page: list[tuple[str, str]] = getattr(held, "key_map", list)()
        general = [("Ctrl+K", _("Find anything")), ("Ctrl+L", _("Lock the till")), ("?", _("Show all keys"))]
        show_key_map(self, [*of_page, *pages, *general, *numbered])

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own signature
        order_by_reading(self.centralWidget())
        return super().focusNextPrevChild(next)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if self._screen is not None:
            self._screen.setGeometry(self.rect())

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
        self._canvas = canvas = QWidget(self)
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
        self._bind("Ctrl+L", self.lock_asked.emit)
        self._bind("?", self.open_key_map)

    def _bind(self, key: str, do: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(lambda: None if self.is_locked else do())

    def _searches(self, text: str) -> list[Command]:
        sentence = _("Search “{text}” in {page}")
        return [
            Command(sentence.format(text=text, page=entry.title), partial(self._search, entry.key, text), "search")
            for entry in self._open_entries()
            if entry.searchable
        ]

    def _open_entries(self) -> list[PageEntry]:
        """The pages that whoever is signed in may use."""
        return [entry for entry in self._entries.values() if entry.key not in self._hidden]

    def _search(self, key: str, text: str) -> None:
        page = self.show_page(key)
        if isinstance(page, Searchable):
            page.search(text)
