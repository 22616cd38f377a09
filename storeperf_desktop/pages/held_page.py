"""A page's place in the window: there at once, filled when the store is open and the page was first looked at."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from storeperf_desktop.i18n import _
from storeperf_desktop.pages.page import Page
from storeperf_desktop.widgets import StateView
from storeperf_desktop.widgets.page import PAGE_MARGIN

if TYPE_CHECKING:
    from storeperf_desktop.pages.context import PageContext


class HeldPage(QWidget):
    """Stands for the page `key` from the first moment on: loading, then the page itself, or why there is none."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key = key
        self._request: tuple[object] | None = None
        self._page: Page | None = None
        self._waiting = StateView(QWidget())
        self._waiting.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        self._waiting.show_loading()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._waiting)

    @property
    def page(self) -> Page | None:
        """The page itself, once there is one."""
        return self._page

    @property
    def is_loaded(self) -> bool:
        """Whether the page is there and shows something finished."""
        return self._page is not None and self._page.is_loaded

    def fill(self, context: PageContext) -> None:
        """Make the page, now that the store is open; does nothing when it is there."""
        if self._page is not None:
            return
        package: Any = import_module(f"storeperf_desktop.pages.{self._key}")
        page: Page = package.create(context)
        self._page = page
        self._column.replaceWidget(self._waiting, page)
        self._waiting.hide()
        self._waiting.show_content()
        if self._request is not None:
            page.open_with(self._request[0])
            self._request = None

    def refuse(self, sentence: str, action: tuple[str, Callable[[], object]]) -> None:
        """Say why the store could not be opened, and what to do."""
        self._waiting.show_error(_("The store could not be opened"), sentence, action)

    def wait(self) -> None:
        """Loading again."""
        self._waiting.show_loading()

    def open_with(self, request: object) -> None:
        """Hand a request to the page, or keep it until there is one."""
        if self._page is None:
            self._request = (request,)
        else:
            self._page.open_with(request)

    def search(self, text: str) -> None:
        """Hand a search of the palette to the page."""
        find = getattr(self._page, "search", None)
        if find is not None:
            find(text)
