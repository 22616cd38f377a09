"""`storeperf import`: bring in a file, or undo an import; in the desktop that owns the store, or here."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer

from storeperf_desktop import logs
from storeperf_desktop.cli.handed_over import Document, carry_out
from storeperf_desktop.cli.options import Json, Store
from storeperf_desktop.cli.printing import answer, formats, say, table

_SECONDS_BETWEEN_LINES = 2.0


class Kind(StrEnum):
    """What a file holds."""

    SALES = "sales"
    PRODUCTS = "products"
    CLIENTS = "clients"
    SUPPLIERS = "suppliers"
    STOCK = "stock"


def import_(
    store: Store,
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="CSV, XLSX, XLS or ODS.")] = None,
    kind: Annotated[Kind, typer.Option("--kind", help="What the file holds.")] = Kind.SALES,
    source: Annotated[str | None, typer.Option("--source", metavar="NAME", help="The system that exported it.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen, change nothing.")] = False,
    mapping: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="FIELD=COLUMN", help="Which column a field is in. May be repeated."),
    ] = None,
    undo: Annotated[str | None, typer.Option("--undo", metavar="BATCH", help="Undo this import.")] = None,
    as_json: Json = False,
) -> None:
    """Bring in a file; a repeated one adds nothing. Or undo an import as one batch."""
    if (file is None) == (undo is None):
        raise typer.BadParameter("Name a FILE, or a batch with --undo BATCH.")
    arguments: Document = {
        "file": None if file is None else str(file.absolute()),
        "kind": kind.value,
        "source": source,
        "dry_run": dry_run,
        "mapping": dict(_pair(each) for each in mapping or ()),
        "undo": undo,
    }
    result = _done_somewhere(store, arguments)
    answer(result, as_json, lambda: _in_words(result, dry_run))


def _done_somewhere(folder: Path, arguments: Document) -> Document:
    """Done by the desktop that is open on the store, else here."""
    from storeperf_core.store.opening import open_store
    from storeperf_desktop.command_channel import hand_over

    tell = Teller()
    if arguments["dry_run"]:
        with _asked_to_stop() as is_cancelled, open_store(folder) as store:
            return carry_out(store, arguments, tell, is_cancelled)
    done = hand_over(folder, "import", arguments, tell) if folder.is_dir() else None
    if done is not None:
        return done
    with _asked_to_stop() as is_cancelled, open_store(folder, write=True) as store:
        logs.configure(logs.log_file(folder))
        return carry_out(store, arguments, tell, is_cancelled)


@contextmanager
def _asked_to_stop() -> Iterator[Callable[[], bool]]:
    """Ctrl+C lets an import end at its next safe point; a second one ends it at once."""
    asked = False

    def ask(_number: int, _frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True
        say("Stopping …")

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, before)


class Teller:
    """Shows progress on standard error: one line that changes in a terminal, else a line now and then."""

    def __init__(self) -> None:
        self._in_place = sys.stderr.isatty()
        self._told_at = 0.0

    def __call__(self, progress: Document) -> None:
        """Show `progress`, the fields of `operations.importing.result.Progress`."""
        now = time.monotonic()
        is_last = progress["rows_done"] == progress["rows_total"]
        if self._in_place:
            typer.echo(f"\r\x1b[K{_progress_line(progress)}", err=True, nl=is_last)
        elif is_last or now - self._told_at >= _SECONDS_BETWEEN_LINES:
            self._told_at = now
            say(_progress_line(progress))


def _progress_line(progress: Document) -> str:
    write = formats("GBP").count
    left = "" if progress["seconds_left"] is None else f", {write(round(progress['seconds_left']))} s left"
    if progress["phase"] == "reading":
        return f"Reading{left}"
    total = "" if progress["rows_total"] is None else f" of {write(progress['rows_total'])}"
    return (
        f"Saved {write(progress['rows_done'])}{total} rows, {write(round(progress['rows_per_second']))} a second{left}"
    )


def _pair(text: str) -> tuple[str, str]:
    field, found, column = text.partition("=")
    if not field or not found:
        raise typer.BadParameter(f"--map takes FIELD=COLUMN, such as quantity=Qty, not {text}.")
    return field, column


def _in_words(result: Document, dry_run: bool) -> str:
    if "undone" in result:
        return f"Import {result['batch']} was undone. It counts nowhere."
    write = formats("GBP").count
    counted: Sequence[str] = [name for name, value in result.items() if isinstance(value, int)]
    rows = [(name.replace("_", " "), write(result[name])) for name in counted]
    head = "Nothing was changed. An import would do this:" if dry_run else f"Import {result['batch']}"
    file = result["set_aside_file"]
    foot = f"\nThe rows set aside, with their reasons, are in {file}." if file else ""
    return f"{head}\n{table(rows, right=[1])}{foot}"
