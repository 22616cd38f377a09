"""What the window is told about its pages and commands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page of the sidebar: texts are translated, `icon` is a Lucide name, `group` may be empty.

    `shortcut` such as `F1` may be empty; the first nine pages also get Ctrl+1 to Ctrl+9.
    """

    key: str
    title: str
    icon: str
    group: str
    shortcut: str
    factory: Callable[[], QWidget]
    searchable: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """Something the palette offers; `shortcut` is shown, not bound."""

    title: str
    run: Callable[[], object]
    icon: str = "arrow-right"
    shortcut: str = ""


@runtime_checkable
class Searchable(Protocol):
    """A page that can look for words typed in the palette."""

    def search(self, text: str) -> None: ...
