"""The one place where the program's parts are put together.

The window comes first; what takes long to import (SQLAlchemy, numpy) is imported on another thread once it is there.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication

from storeperf_desktop.i18n import SOURCE_LANGUAGE, _, language, ngettext, set_language
from storeperf_desktop.pages.held_page import HeldPage
from storeperf_desktop.qt_types import QtTypes
from storeperf_desktop.settings import Choices, Settings, default_settings_path
from storeperf_desktop.shell import MainWindow, PageEntry
from storeperf_desktop.tasks.aside import Aside
from storeperf_desktop.tasks.failure import Failure
from storeperf_desktop.theme import Appearance, ThemeController, icon

if TYPE_CHECKING:
    from storeperf_core.store.opening import OpenStore
    from storeperf_desktop.change_bus import ChangeBus
    from storeperf_desktop.command_channel import Caller, CommandServer, Document, Handler
    from storeperf_desktop.devices.scanner import Scanner
    from storeperf_desktop.documents_desk import DocumentsDesk
    from storeperf_desktop.pages.context import PageContext
    from storeperf_desktop.pages.welcome import WelcomePage
    from storeperf_desktop.tasks import LongJob, Tasks
    from storeperf_desktop.till_lock import Team, TillLock
    from storeperf_desktop.viewmodels.frame import FrameFacts

    Handlers = Callable[[OpenStore], Mapping[str, Handler]]

_LOCALES = {"en": "en_GB", "de": "de_DE", "fr": "fr_FR", "es": "es_ES"}
_FIRST_PAINTED_AFTER_MS = 20


def run_desktop(folder: Path | None, handlers: Handlers | None = None) -> int:
    """Show the window on the store in `folder` (None: the one open last) until it is closed. Returns the exit code.

    `handlers` makes what the open desktop does for commands in a terminal.
    """
    application = the_application()
    settings = Settings(default_settings_path())
    desktop = Desktop(application, settings, folder or _last_folder(settings), handlers)
    desktop.start()
    _log_uncaught()
    try:
        return application.exec()
    finally:
        desktop.close()


def page_entries(make: Callable[[str], HeldPage]) -> list[PageEntry]:
    """The pages of the sidebar, in its order."""
    catalogue, store = _("Catalogue"), _("Store")

    def entry(key: str, title: str, icon_name: str, group: str = "", shortcut: str = "") -> PageEntry:
        searchable = key in ("sales", "products", "stock", "customers")
        return PageEntry(key, title, icon_name, group, shortcut, lambda: make(key), searchable)

    return [
        entry("today", _("Today"), "layout-dashboard", shortcut="F1"),
        entry("till", _("Till"), "shopping-cart", shortcut="F2"),
        entry("sales", _("Sales"), "receipt"),
        entry("products", _("Products"), "tag", catalogue),
        entry("stock", _("Stock"), "package", catalogue),
        entry("customers", _("Customers"), "users", catalogue),
        entry("bring_in", _("Bring in"), "file-input", store),
        entry("team", _("Team & audit"), "users-round", store),
        entry("settings", _("Settings"), "settings", store),
    ]


class Desktop:
    """The running program: its window, and behind it the open store. Lives on the Qt thread."""

    def __init__(
        self, application: QApplication, settings: Settings, folder: Path, handlers: Handlers | None = None
    ) -> None:
        self._application = application
        self._settings = settings
        # Else the next start, from another directory, would not find it.
        self._folder = folder.absolute()
        self._handlers = handlers
        _choose_language(settings.choices)
        self.theme = ThemeController(application, _appearance(settings.choices), settings.choices.text_size)
        self._aside = Aside()
        self._types = QtTypes()
        self._held: dict[str, HeldPage] = {}
        self._store: OpenStore | None = None
        self._changes: ChangeBus | None = None
        self._tasks: Tasks | None = None
        self._context: PageContext | None = None
        self._documents: DocumentsDesk | None = None
        self._server: CommandServer | None = None
        self._lock: TillLock | None = None
        self._failure: Failure | None = None
        self._scanner: Scanner | None = None
        self.welcome: WelcomePage | None = None
        self.window: MainWindow | None = None
        self._soon = QTimer()
        self._soon.setSingleShot(True)
        self._soon.setInterval(_FIRST_PAINTED_AFTER_MS)
        self._soon.timeout.connect(self._open)
        settings.follow(self._apply)
        self.theme.changed.connect(self._keep_look)

    def start(self) -> None:
        """Show the window and open the store behind it; without a store, ask for one."""
        from storeperf_desktop.viewmodels.beginning import holds_store

        if holds_store(self._folder):
            self._show_window()
            # Imports on another thread would take turns with the first painting, so they begin after it.
            self._soon.start()
        else:
            self._show_welcome()

    def open_now(self) -> None:
        """As `start`, but opened before it returns, and raising what refuses it."""
        self._types.finish()
        self._opened(*_open(self._folder, self._types))
        self._show_window()

    @property
    def changes(self) -> ChangeBus:
        """What pages follow; made at the first use, since it need not be there before the window."""
        if self._changes is None:
            from storeperf_desktop.change_bus import ChangeBus

            self._changes = ChangeBus()
        return self._changes

    def navigate(self, key: str, request: object = None) -> None:
        """Go to a page and hand it `request`."""
        if self.window is None:
            return
        self.window.show_page(key)
        # A page that is not for whoever is signed in stays closed.
        if request is not None and self.window.current_key == key:
            self._held[key].open_with(request)

    def held(self, key: str) -> HeldPage:
        """The place of a page; KeyError while it was never shown."""
        return self._held[key]

    def close(self) -> None:
        """Take no more commands, finish what is being written, join every thread and give the store free."""
        self._soon.stop()
        # What was written last is told through the event loop, by when nobody may ask the store any more.
        if self._changes is not None:
            self._changes.stop()
        if self._scanner is not None:
            self._scanner.leave()
        if self._server is not None:
            self._server.close()
        # The store that is being opened waits for them.
        self._types.finish()
        self._aside.close()
        if self._documents is not None:
            self._documents.close()
        if self._lock is not None:
            self._lock.close()
        if self._tasks is not None:
            self._tasks.close()
        for widget in (self.window, self.welcome):
            if widget is not None:
                widget.close()
                widget.deleteLater()
        self.window = self.welcome = None
        if self._store is not None:
            self._store.close()

    def _show_window(self) -> None:
        self._held = {}
        window = MainWindow(page_entries(self._make_held), self.theme, store_name="StorePerf", staff_name=_("Owner"))
        window.setWindowTitle("StorePerf")
        window.setWindowIcon(icon("trending-up", "accent"))
        window.header.store.setVisible(False)
        if self.window is not None:
            window.setGeometry(self.window.geometry())
            self.window.close()
            self.window.deleteLater()
        self.window = window
        if self._context is not None:
            self._fill()
        if not _fits(window):
            window.setWindowState(Qt.WindowState.WindowMaximized)
        window.show()
        # Else Qt would give the first button of the sidebar a focus ring that nobody asked for.
        if not window.is_locked:
            window.setFocus()

    def _make_held(self, key: str) -> HeldPage:
        held = HeldPage(key)
        self._held[key] = held
        if self._context is not None:
            held.fill(self._context)
        elif self._failure is not None:
            held.refuse(self._failure.sentence, (_("Try again"), self._open))
        return held

    def _open(self) -> None:
        self._failure = None
        for held in self._held.values():
            held.wait()
        folder = self._folder
        self._types.begin()
        self._aside.run(
            lambda: _open(folder, self._types),
            lambda opened: self._opened(*opened),
            self._refused,
            lambda opened: opened[0].close(),
        )

    def _opened(self, store: OpenStore, team: Team) -> None:
        from storeperf_core.store.opening import OWNER_KEY
        from storeperf_desktop.documents_desk import DocumentsDesk
        from storeperf_desktop.formats import Formats
        from storeperf_desktop.idle_watch import IdleWatch
        from storeperf_desktop.pages.context import PageContext
        from storeperf_desktop.signed_in import SignedIn
        from storeperf_desktop.tasks import Tasks
        from storeperf_desktop.till_lock import TillLock

        self._store = store
        self._tasks = Tasks(store)
        self._signed_in = SignedIn(OWNER_KEY, _("Owner"))
        place = store.place
        formats = Formats(_locale(), place.currency, place.timezone)
        self._documents = DocumentsDesk(self._tasks, self.changes, self._settings, formats)
        self._context = PageContext(
            folder=store.folder,
            place=place,
            formats=formats,
            tasks=self._tasks,
            changes=self.changes,
            theme=self.theme,
            settings=self._settings,
            navigate=self.navigate,
            signed_in=self._signed_in,
            documents=self._documents,
        )
        self._lock = TillLock(self._context, team, IdleWatch(self._application))
        if self.window is not None:
            self._fill()
        self._take_scans()
        self._settings.choose(folder=str(store.folder))
        self._take_commands(store)
        self._carry_on(self._tasks)
        # The first scan opens the till, whose modules take longer to import than its page to be made.
        self._tasks.read(lambda _session: _import_till(), lambda _nothing: None, lambda _failure: None)

    def _refused(self, failure: Failure) -> None:
        self._failure = failure
        for held in self._held.values():
            held.refuse(failure.sentence, (_("Try again"), self._open))

    def _fill(self) -> None:
        """Give the open store to the pages that are there, and its name to the frame around them."""
        if self.window is None or self._context is None:
            return
        self._name_window()
        if self._lock is not None:
            self._lock.attach(self.window)
        for held in self._held.values():
            held.fill(self._context)
        from storeperf_core.operations.changes import Entity
        from storeperf_desktop.shell.printing_notices import PrintingNotices

        PrintingNotices(self.window, self._context)
        self.changes.follow({Entity.SALES, Entity.SETTINGS, Entity.TILL_SESSIONS}, self.window, self._name_window)

    def _name_window(self) -> None:
        from storeperf_desktop.viewmodels.frame import frame_facts

        if self._tasks is not None:
            self._tasks.read(frame_facts, self._show_facts, lambda _failure: None)

    def _show_facts(self, facts: FrameFacts) -> None:
        from storeperf_desktop.viewmodels.till_shift import shift_words

        name, lines, shift = facts
        if self.window is None or self._context is None:
            return
        self.window.setWindowTitle(f"{name} – StorePerf")
        self.window.header.store.set_state(name)
        self.window.header.store.setVisible(True)
        count = self._context.formats.count(lines)
        text = ngettext("{count} sale line on this computer", "{count} sale lines on this computer", lines)
        left = [shift_words(shift, self._context.formats), str(self._folder)]
        self.window.set_footer(left, text.format(count=count))

    def _take_scans(self) -> None:
        from storeperf_desktop.devices.scanner import Scanner
        from storeperf_desktop.shell.scan_routing import ScanRouting, takes_scans

        if self._scanner is None:
            self._scanner = Scanner(self._application, takes_scans)
            routing = ScanRouting(self._scanner, self.navigate, self._signed_in)
            self._scanner.scanned.connect(routing.take)

    def _take_commands(self, store: OpenStore) -> None:
        if self._handlers is None:
            return
        from storeperf_desktop.command_channel import CommandServer

        told = {name: self._announcing(handler) for name, handler in self._handlers(store).items()}
        self._server = CommandServer(store.folder, told)

    def _announcing(self, handler: Handler) -> Handler:
        """`handler`, after which every page asks again."""
        from storeperf_core.operations.changes import Entity

        def handle(arguments: Document, caller: Caller) -> Document:
            try:
                return handler(arguments, caller)
            finally:
                self.changes.announce(Entity)

        return handle

    def _carry_on(self, tasks: Tasks) -> None:
        """Finish in the background what a crash interrupted."""
        from storeperf_core.operations.changes import Entity

        def work(store: OpenStore, job: LongJob) -> int:
            from storeperf_core.operations.importing.run import carry_on
            from storeperf_core.store.change import Actor

            return len(carry_on(store, Actor(None, "desktop"), job.should_stop))

        def done(finished: int) -> None:
            if finished:
                self.changes.announce(Entity)

        tasks.long(work, progressed=lambda _told: None, done=done, failed=lambda _failure: None, stopped=lambda: None)

    def _show_welcome(self) -> None:
        from storeperf_desktop.pages.welcome import WelcomePage

        self.welcome = WelcomePage(self._aside, self._folder)
        self.welcome.setWindowTitle("StorePerf")
        self.welcome.setWindowIcon(icon("trending-up", "accent"))
        self.welcome.resize(1000, 720)
        self.welcome.ready.connect(self._begin)
        self.welcome.show()

    def _begin(self, folder: Path) -> None:
        self._folder = folder
        self._show_window()
        self._open()
        if self.welcome is not None:
            self.welcome.close()
            self.welcome.deleteLater()
            self.welcome = None

    def _apply(self, before: Choices) -> None:
        """The look takes hold at once; another language makes the window anew."""
        choices = self._settings.choices
        self.theme.set_appearance(_appearance(choices))
        self.theme.set_text_size(choices.text_size)
        if choices.language != before.language and self.window is not None:
            _choose_language(choices)
            shown = self.window.current_key
            if self._context is not None:
                from storeperf_desktop.formats import Formats

                place = self._context.place
                formats = Formats(_locale(), place.currency, place.timezone)
                self._context.documents.formats = formats
                self._context = replace(self._context, formats=formats)
            # The page that asked for this is still on the stack; its window goes once control is back in the loop.
            QTimer.singleShot(0, lambda: self._remake(shown))

    def _keep_look(self) -> None:
        """The look can be chosen in the sidebar, too."""
        self._settings.choose(appearance=self.theme.appearance.value, text_size=self.theme.text_size)

    def _remake(self, shown: str) -> None:
        self._show_window()
        self.navigate(shown)


def the_application() -> QApplication:
    """The QApplication, made if there is none."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    application = QApplication(sys.argv[:1])
    application.setApplicationName("StorePerf")
    application.setApplicationDisplayName("StorePerf")
    return application


def _import_till() -> None:
    import storeperf_desktop.pages.till.page  # noqa: F401


def _open(folder: Path, types: QtTypes) -> tuple[OpenStore, Team]:
    """Open the store and import what its pages need, so that making them does not hold up the window."""
    from storeperf_core.store.opening import open_store
    from storeperf_core.store.session import reading
    from storeperf_desktop import logs

    store = open_store(folder, write=True)
    logs.configure(logs.log_file(folder))
    types.are_made.wait()
    import storeperf_desktop.pages.today  # noqa: F401
    from storeperf_desktop.till_lock import read_team

    with reading(store.readers) as session:
        return store, read_team(session)


def _log_uncaught() -> None:
    from storeperf_desktop import logs

    logs.log_uncaught()


def _fits(window: MainWindow) -> bool:
    """Whether the window, with a frame around it, has room on its screen."""
    room = window.screen().availableSize()
    return window.width() < room.width() and window.height() < room.height()


def _last_folder(settings: Settings) -> Path:
    from storeperf_desktop.viewmodels.beginning import default_folder

    return Path(settings.choices.folder) if settings.choices.folder else default_folder()


def _appearance(choices: Choices) -> Appearance:
    known = {each.value: each for each in Appearance}
    return known.get(choices.appearance, Appearance.SYSTEM)


def _choose_language(choices: Choices) -> None:
    """The chosen language, else the computer's, else English."""
    set_language(choices.language or QLocale.system().name())


def _locale() -> str:
    """How figures are written: as this computer does where it speaks the chosen language, else as its main country."""
    system = QLocale.system().name()
    if system.split("_")[0] == language() and "_" in system:
        return system
    return _LOCALES.get(language(), _LOCALES[SOURCE_LANGUAGE])
