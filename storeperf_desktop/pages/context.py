"""What a page is given."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from storeperf_desktop.change_bus import ChangeBus
from storeperf_desktop.formats import Formats
from storeperf_desktop.settings import Settings
from storeperf_desktop.signed_in import SignedIn
from storeperf_desktop.tasks import Tasks
from storeperf_desktop.theme import ThemeController

if TYPE_CHECKING:
    from storeperf_core.store.session import Place
    from storeperf_desktop.documents_desk import DocumentsDesk


class Navigate(Protocol):
    """Opens the page called `key` and, with a request such as a filter, hands it over."""

    def __call__(self, key: str, request: object = None) -> None: ...


@dataclass(frozen=True, slots=True)
class PageContext:
    """Everything of the program that a page may use; see `storeperf_desktop.pages`."""

    folder: Path
    place: Place
    formats: Formats
    tasks: Tasks
    changes: ChangeBus
    theme: ThemeController
    settings: Settings
    navigate: Navigate
    signed_in: SignedIn
    documents: DocumentsDesk
