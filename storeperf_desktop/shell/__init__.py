"""The main window around the pages: sidebar, header, footer, command palette. It knows no figures and no database.

`MainWindow(pages, theme, store_name=…, staff_name=…)` with `PageEntry(key, title, icon, group, shortcut, factory)`;
pages are made when they are first shown. `show_page(key)`, `set_state(text, tone)`, `set_footer(left, right)`,
`add_command(Command(title, run))`.
"""

from storeperf_desktop.shell.entries import Command, PageEntry
from storeperf_desktop.shell.main_window import MainWindow

__all__ = ["Command", "MainWindow", "PageEntry"]
