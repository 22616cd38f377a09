from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from shiboken6 import delete

from storeperf_core.store.session import load_place
from storeperf_desktop.pages.settings import create
from storeperf_desktop.theme import Appearance
from storeperf_desktop.viewmodels.store_settings import read_place
from storeperf_desktop.widgets import Toast

PATIENCE = 20_000


@pytest.fixture
def there(stage, own_shop):
    return stage(own_shop)


@pytest.fixture
def page(qtbot, there):
    made = create(there.context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.is_loaded, timeout=PATIENCE)
    return made


def place_now(page_context):
    found = []
    page_context.tasks.read(lambda session: load_place(session.connection), found.append, pytest.fail)
    return found


def toast(page):
    return next(iter(page.window().findChildren(Toast)), None)


def test_the_store_is_shown_as_it_is(page):
    assert page.store.name.text() == "Corner shop"
    assert page.store.cutoff.current() == "240"


def test_name_and_end_of_the_day_are_saved(qtbot, page, there):
    page.store.name.setText("High Street")
    page.store.cutoff.set_current("120")
    qtbot.mouseClick(page.store.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: toast(page) is not None, timeout=PATIENCE)
    toast(page).hide()
    found = place_now(there.context)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    assert (found[0].name, found[0].day_cutoff_minutes) == ("High Street", 120)


def test_a_store_without_a_name_is_refused_in_words(qtbot, page):
    page.store.name.setText("   ")
    qtbot.keyClick(page.store.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "needs a name" in page.store.name.accessibleDescription(), timeout=PATIENCE)
    assert page.store.save.isEnabled()


def test_the_look_is_chosen_for_this_computer(qtbot, page, there):
    page.look.appearance.chosen.emit("dark")
    page.look.text_size.chosen.emit("1.5")
    page.look.language.chosen.emit("fr")
    choices = there.context.settings.choices
    assert (choices.appearance, choices.text_size, choices.language) == ("dark", 1.5, "fr")


def test_a_look_chosen_elsewhere_is_shown_here(page, there):
    there.context.theme.set_appearance(Appearance.DARK)
    assert page.look.appearance.current() == "dark"
    there.context.theme.set_appearance(Appearance.LIGHT)


def test_where_the_data_lie_and_which_versions_run_can_be_read_out(page, own_shop):
    from PySide6.QtWidgets import QLabel

    names = [label.accessibleName() for label in page.computer.findChildren(QLabel)]
    assert f"Data folder: {own_shop}" in names
    assert any(name.startswith("SQLite: 3.") for name in names)


def test_an_answer_that_comes_after_the_page_is_gone_is_dropped(qtbot, stage, own_shop):
    there = stage(own_shop)
    gone = create(there.context)
    gone.store.ask()
    delete(gone)
    answered = []
    there.context.tasks.read(read_place, answered.append, answered.append)
    qtbot.waitUntil(lambda: bool(answered), timeout=PATIENCE)
    qtbot.wait(100)
