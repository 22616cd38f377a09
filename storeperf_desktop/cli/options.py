"""Options that several commands share."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import platformdirs
import typer

from storeperf_desktop import logs
from storeperf_desktop.viewmodels.beginning import default_folder


def _log_beside(folder: Path) -> Path:
    """A fault is logged in the store's folder; where there is none, in the place the system has for logs."""
    place = folder if folder.is_dir() else platformdirs.user_log_path("StorePerf", appauthor=False)
    logs.configure(logs.log_file(place), rotates=False)
    return folder


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text} is not a date like 2026-01-31.") from None


Store = Annotated[
    Path,
    typer.Option(
        "--store",
        metavar="DIR",
        help="The store's folder.",
        default_factory=default_folder,
        show_default="the system's folder for data",
        callback=_log_beside,
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document, and nothing else, on standard output.")]
From = Annotated[
    date | None,
    typer.Option("--from", metavar="D", parser=_day, help="First business date. Without it: the first with sales."),
]
To = Annotated[
    date | None,
    typer.Option("--to", metavar="D", parser=_day, help="Last business date. Without it: the last with sales."),
]
