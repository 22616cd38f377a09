from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from storeperf_core.store.opening import open_store
from storeperf_desktop.pages.welcome import WelcomePage
from storeperf_desktop.tasks import Aside


@pytest.fixture
def aside(qapp):
    beside = Aside()
    yield beside
    beside.close()


@pytest.fixture
def page(qtbot, aside):
    made = WelcomePage(aside)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_store_is_made_as_it_was_described(qtbot, page, tmp_path):
    folder = tmp_path / "new" / "shop"
    for field, text in {"name": " Corner shop ", "currency": "eur", "timezone": "Europe/Berlin"}.items():
        getattr(page, field).setText(text)
    page.folder.setText(str(folder))
    with qtbot.waitSignal(page.ready, timeout=20_000) as ready:
        qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
    assert ready.args == [folder]
    with open_store(folder) as store:
        assert (store.place.name, store.place.currency, store.place.timezone) == ("Corner shop", "EUR", "Europe/Berlin")


def test_everything_but_the_name_is_answered_already(page):
    assert len(page.currency.text()) == 3
    assert "/" in page.timezone.text()
    assert Path(page.folder.text()).is_absolute()


@pytest.mark.parametrize(
    ("field", "text", "word"),
    [
        ("name", "  ", "name"),
        ("currency", "pounds", "three letters"),
        ("currency", "GPB", "no currency called GPB"),
        ("timezone", "Mars/Olympus", "time zone"),
        ("folder", "somewhere", "folder"),
    ],
)
def test_what_cannot_stay_is_said_beside_its_field_and_nothing_is_made(qtbot, page, tmp_path, field, text, word):
    page.name.setText("Corner shop")
    page.folder.setText(str(tmp_path / "shop"))
    getattr(page, field).setText(text)
    qtbot.keyClick(page.make, Qt.Key.Key_Return)
    assert word in page.rows[field].field.accessibleDescription()
    assert not (tmp_path / "shop").exists()


def test_a_folder_with_a_store_is_opened_and_one_without_is_told(qtbot, page, empty_folder, tmp_path):
    with qtbot.waitSignal(page.ready) as ready:
        page.open_folder(empty_folder)
    assert ready.args == [empty_folder]
    page.open_folder(tmp_path)
    assert "There is no store in" in page.message()


def test_a_store_is_never_made_over_another(qtbot, page, empty_folder):
    page.name.setText("Second shop")
    page.folder.setText(str(empty_folder))
    qtbot.keyClick(page.make, Qt.Key.Key_Return)
    assert "already" in page.folder.accessibleDescription()


def test_a_refusal_of_the_computer_is_shown(qtbot, page, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    page.name.setText("Corner shop")
    page.folder.setText(str(blocked / "shop"))
    qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.message() != "", timeout=10_000)
    assert "cannot be made" in page.message()
    assert page.make.isEnabled()


def test_enter_in_a_field_makes_the_store(qtbot, page, tmp_path):
    page.name.setText("Corner shop")
    page.timezone.setText("Europe/London")
    page.folder.setText(str(tmp_path / "shop"))
    with qtbot.waitSignal(page.ready, timeout=20_000) as ready:
        qtbot.keyClick(page.name, Qt.Key.Key_Return)
        # Another press while the store is being made changes nothing.
        qtbot.keyClick(page.name, Qt.Key.Key_Return)
    assert ready.args == [tmp_path / "shop"]
    assert page.message() == ""


def test_enter_in_the_list_of_time_zones_takes_one_and_makes_nothing_yet(qtbot, page, tmp_path):
    page.name.setText("Corner shop")
    page.folder.setText(str(tmp_path / "shop"))
    page.timezone.clear()
    page.timezone.setFocus()
    qtbot.keyClicks(page.timezone, "europe/lon")
    offers = page.timezone.completer().popup()
    qtbot.waitUntil(offers.isVisible)
    qtbot.keyClick(offers, Qt.Key.Key_Down)
    qtbot.keyClick(offers, Qt.Key.Key_Return)
    assert page.timezone.text() == "Europe/London"
    assert page.make.isEnabled()
    assert not (tmp_path / "shop").exists()
