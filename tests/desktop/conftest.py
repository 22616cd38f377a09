"""What desktop tests need: stores to stand on, and what a page is given."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from storeperf_core.store.opening import OpenStore, create_store, open_store
from storeperf_core.store.session import ReadSession, reading
from storeperf_desktop.change_bus import ChangeBus
from storeperf_desktop.documents_desk import DocumentsDesk
from storeperf_desktop.formats import Formats
from storeperf_desktop.pages.context import PageContext
from storeperf_desktop.settings import Settings
from storeperf_desktop.signed_in import SignedIn
from storeperf_desktop.tasks import Tasks
from storeperf_desktop.theme import Appearance, ThemeController
from tests.support.direct_sales import Sold, make_store_with

# Two weeks of the same days: the second sells twice as much, and on Friday 9 December one lamp came back.
SALES = [
    Sold(datetime(2011, 11, 28, 10), "LAMP", 1, 1_000, "17850"),
    Sold(datetime(2011, 12, 2, 12), "LAMP", 2, 1_000, "17850"),
    Sold(datetime(2011, 12, 5, 10), "LAMP", 3, 1_000, "17850"),
    Sold(datetime(2011, 12, 9, 12), "VASE", 4, 1_000),
    Sold(datetime(2011, 12, 9, 12, 30), "LAMP", -1, 1_000, "13047", is_incomplete=True),
]


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop of two weeks whose every figure can be added up by hand. Only to be read."""
    return make_store_with(tmp_path_factory.mktemp("shop") / "store", SALES)


@pytest.fixture
def own_shop(tmp_path: Path) -> Path:
    """The same shop, to be written to."""
    return make_store_with(tmp_path / "shop", SALES)


@pytest.fixture
def session(shop: Path) -> Iterator[ReadSession]:
    """A view of the shop."""
    with open_store(shop) as store, reading(store.readers) as found:
        yield found


@pytest.fixture
def empty_folder(tmp_path: Path) -> Path:
    """A store in London, in pounds, in which nothing was sold."""
    folder = tmp_path / "shop"
    create_store(folder, name="Corner shop", currency="GBP", timezone="Europe/London")
    return folder


@pytest.fixture
def empty_store(empty_folder: Path) -> Iterator[OpenStore]:
    with open_store(empty_folder, write=True) as store:
        yield store


@pytest.fixture
def tasks(qapp: object, empty_store: OpenStore) -> Iterator[Tasks]:
    """Tasks on a store without sales."""
    working = Tasks(empty_store)
    yield working
    working.close()


@dataclass
class Stage:
    """A page's context, and where the page asked to go."""

    context: PageContext
    went: list[tuple[str, object]] = field(default_factory=list)


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Callable[[Path], Stage]]:
    """Opens a store and gives what a page is made with; all is closed at the end."""
    opened: list[tuple[OpenStore, Tasks, DocumentsDesk]] = []
    theme = ThemeController(qapp, Appearance.LIGHT)

    def open_stage(folder: Path) -> Stage:
        store = open_store(folder, write=True)
        tasks = Tasks(store)
        formats = Formats("en_GB", store.place.currency, store.place.timezone)
        changes, settings = ChangeBus(), Settings(None)
        documents = DocumentsDesk(tasks, changes, settings, formats)
        opened.append((store, tasks, documents))
        went: list[tuple[str, object]] = []
        context = PageContext(
            signed_in=SignedIn(1, "Owner"),
            folder=folder,
            place=store.place,
            formats=formats,
            tasks=tasks,
            changes=changes,
            theme=theme,
            settings=settings,
            documents=documents,
            navigate=lambda key, request=None: went.append((key, request)),
        )
        return Stage(context, went)

    yield open_stage
    for store, tasks, documents in opened:
        documents.close()
        tasks.close()
        store.close()
    theme.deleteLater()
