from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from storeperf_core.operations.changes import Entity
from storeperf_core.store.opening import open_store
from storeperf_desktop import bootstrap, i18n
from storeperf_desktop.bootstrap import Desktop
from storeperf_desktop.command_channel import hand_over
from storeperf_desktop.settings import Settings
from storeperf_desktop.widgets import Button, StateView

PATIENCE = 20_000
HEAVY = ["sqlalchemy", "numpy", "pandas", "pyqtgraph", "alembic", "babel", "structlog"]

BEFORE_THE_WINDOW = """
import json, sys
from pathlib import Path
from storeperf_desktop import bootstrap
from storeperf_desktop.settings import Settings

application = bootstrap.the_application()
seen = []
class Watched(bootstrap.MainWindow):
    def show(self):
        super().show()
        seen.extend(name for name in json.loads(sys.argv[2]) if name in sys.modules)
bootstrap.MainWindow = Watched
desktop = bootstrap.Desktop(application, Settings(None), Path(sys.argv[1]))
desktop.start()
desktop.close()
print(json.dumps(seen))
"""


@pytest.fixture
def desktop(qtbot, qapp, own_shop, tmp_path):
    running = Desktop(qapp, Settings(tmp_path / "settings.json"), own_shop)
    yield running
    running.close()
    i18n.set_language("en")


def test_nothing_heavy_is_imported_before_the_window_shows(own_shop):
    found = subprocess.run(
        [sys.executable, "-c", BEFORE_THE_WINDOW, str(own_shop), json.dumps(HEAVY)],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
        timeout=60,
    )
    assert json.loads(found.stdout) == []


def test_the_window_is_there_before_the_store_is_open(qtbot, desktop):
    desktop.start()
    assert desktop.window.isVisible()
    assert desktop.held("today").page is None
    qtbot.waitUntil(lambda: desktop.held("today").is_loaded, timeout=PATIENCE)
    qtbot.waitUntil(lambda: desktop.window.header.store.text() == "Corner shop", timeout=PATIENCE)
    assert desktop.window.windowTitle() == "Corner shop – StorePerf"


def test_a_window_closed_while_its_store_opens_gives_it_free(qtbot, desktop, own_shop, monkeypatch):
    opened = threading.Event()
    before = bootstrap._open

    def told(*asked):
        found = before(*asked)
        opened.set()
        return found

    monkeypatch.setattr(bootstrap, "_open", told)
    desktop.start()
    desktop._open()
    desktop._types.finish()
    assert opened.wait(PATIENCE / 1_000)
    desktop.close()
    open_store(own_shop, write=True).close()


def test_a_request_made_too_early_reaches_the_page(qtbot, desktop):
    desktop.start()
    desktop.navigate("settings", "something")
    qtbot.waitUntil(lambda: desktop.held("settings").is_loaded, timeout=PATIENCE)
    assert desktop.window.current_key == "settings"


def test_another_language_reaches_the_frame_and_who_works(qtbot, desktop):
    desktop.start()
    qtbot.waitUntil(lambda: desktop.held("today").is_loaded, timeout=PATIENCE)
    desktop._settings.choose(language="de")
    qtbot.waitUntil(lambda: desktop.window.header.staff.text() == "Inhaber", timeout=PATIENCE)
    assert desktop.window._entries["today"].title == "Heute"


def test_a_store_that_another_program_has_is_refused_until_it_is_free(qtbot, desktop, own_shop):
    with open_store(own_shop, write=True):
        desktop.start()
        held = desktop.held("today")
        qtbot.waitUntil(lambda: bool(held.findChildren(Button)), timeout=PATIENCE)
        assert any("already open" in label.text() for label in held.findChildren(bootstrap_label()))
    again = next(each for each in held.findChildren(Button) if each.text() == "Try again")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: held.is_loaded, timeout=PATIENCE)


def bootstrap_label():
    from PySide6.QtWidgets import QLabel

    return QLabel


def test_without_a_store_one_is_asked_for_and_then_opened(qtbot, qapp, tmp_path):
    settings = Settings(tmp_path / "settings.json")
    running = Desktop(qapp, settings, tmp_path / "new")
    try:
        running.start()
        assert running.window is None
        running.welcome.name.setText("New shop")
        running.welcome.timezone.setText("Europe/London")
        running.welcome.submit()
        qtbot.waitUntil(lambda: running.window is not None, timeout=PATIENCE)
        qtbot.waitUntil(lambda: running.held("today").is_loaded, timeout=PATIENCE)
        assert running.held("today").page.state.state() == "empty"
        assert settings.choices.folder == str(tmp_path / "new")
    finally:
        running.close()


def test_another_language_makes_the_window_anew_on_the_same_page(qtbot, desktop):
    desktop.start()
    desktop.navigate("settings")
    qtbot.waitUntil(lambda: desktop.held("settings").is_loaded, timeout=PATIENCE)
    first = desktop.window
    desktop.held("settings").page.look.language.chosen.emit("de")
    qtbot.waitUntil(lambda: desktop.window is not first, timeout=PATIENCE)
    qtbot.waitUntil(lambda: desktop.held("settings").is_loaded, timeout=PATIENCE)
    assert desktop.window.current_key == "settings"
    assert i18n.language() == "de"


def test_the_look_is_kept_wherever_it_is_chosen(qtbot, desktop, tmp_path):
    desktop.theme.set_appearance(bootstrap.Appearance.DARK)
    assert Settings(tmp_path / "settings.json").choices.appearance == "dark"
    desktop.theme.set_appearance(bootstrap.Appearance.LIGHT)


def test_a_command_from_a_terminal_is_carried_out_and_every_page_told(qtbot, qapp, own_shop):
    asked, told = [], []

    def handlers(store):
        return {"import": lambda arguments, _caller: {"folder": store.folder.name, **arguments}}

    running = Desktop(qapp, Settings(None), own_shop, handlers)
    try:
        running.open_now()
        running.changes.follow({Entity.STOCK}, running.window, lambda: told.append(True))
        thread = threading.Thread(
            target=lambda: asked.append(hand_over(own_shop, "import", {"file": "a.csv"}, lambda _progress: None))
        )
        thread.start()
        qtbot.waitUntil(lambda: bool(asked and told), timeout=PATIENCE)
        thread.join()
        assert asked == [{"folder": "shop", "file": "a.csv"}]
    finally:
        running.close()


def test_closing_right_after_a_sale_asks_nothing_of_the_closed_store(qtbot, qapp, desktop):
    heard = []
    desktop.open_now()
    desktop.changes.follow({Entity.SALES}, qapp, lambda: heard.append(True))
    desktop.changes.announce({Entity.SALES})
    desktop.close()
    qapp.processEvents()
    assert heard == []


def test_a_window_larger_than_its_screen_fills_it(qtbot, desktop):
    desktop.open_now()
    assert desktop.window.normalGeometry().width() > desktop.window.screen().availableSize().width()
    assert desktop.window.isMaximized()


def test_a_window_that_fits_its_screen_stays_as_it_is(qtbot, desktop, monkeypatch):
    monkeypatch.setattr(bootstrap, "_fits", lambda _window: True)
    desktop.open_now()
    assert not desktop.window.isMaximized()


def test_a_store_named_relatively_is_found_again_from_elsewhere(qtbot, qapp, own_shop, tmp_path, monkeypatch):
    monkeypatch.chdir(own_shop.parent)
    settings = Settings(tmp_path / "settings.json")
    running = Desktop(qapp, settings, Path(own_shop.name))
    try:
        running.open_now()
    finally:
        running.close()
    monkeypatch.chdir("/")
    assert Path(settings.choices.folder) == own_shop


def test_what_stands_for_a_page_keeps_clear_of_the_edges(desktop):
    desktop.start()
    waiting = desktop.held("today").findChild(StateView)
    margins = waiting.contentsMargins()
    assert min(margins.left(), margins.top(), margins.right(), margins.bottom()) >= 24
