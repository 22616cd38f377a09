"""Bringing in a file: what is asked of the importer. All of it runs away from the Qt thread; sees no widget."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from storeperf_core.operations.changes import Entity
from storeperf_core.operations.importing.matching import Kind, Mapping
from storeperf_core.operations.importing.reading import ReadOptions, Table, open_table
from storeperf_core.operations.importing.result import Cancelled, ImportResult, Progress
from storeperf_core.operations.importing.run import import_file, mapping_for, undo
from storeperf_core.operations.importing.sales.run import imports_folder
from storeperf_core.store.change import Actor
from storeperf_core.store.opening import OpenStore
from storeperf_desktop.i18n import _
from storeperf_desktop.tasks import LongJob, StoppedError
from storeperf_desktop.viewmodels.bring_in_aside import AsideRows, read_aside

SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".gz", ".xz", ".zip")
KINDS: tuple[Kind, ...] = ("sales", "products", "clients", "suppliers", "stock")

# What pages ask for again once a file of the kind was brought in, or was undone.
TOUCHED: dict[Kind, frozenset[Entity]] = {
    "sales": frozenset({Entity.SALES, Entity.PRODUCTS, Entity.CLIENTS, Entity.IMPORTS}),
    "products": frozenset({Entity.PRODUCTS, Entity.IMPORTS}),
    "clients": frozenset({Entity.CLIENTS, Entity.IMPORTS}),
    "suppliers": frozenset({Entity.PRODUCTS, Entity.IMPORTS}),
    "stock": frozenset({Entity.STOCK, Entity.PRODUCTS, Entity.IMPORTS}),
}


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was opened, and how its columns are matched so far."""

    path: Path
    table: Table
    mapping: Mapping

    @property
    def is_ready(self) -> bool:
        """Whether every field that must have a column has one."""
        return not self.mapping.missing()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import did, or after a dry run would do, and the rows it set aside."""

    result: ImportResult
    aside: AsideRows


def kind_names() -> list[tuple[str, str]]:
    """(kind, its name) of all that can be brought in."""
    names = {
        "sales": _("Sales"),
        "products": _("Products"),
        "clients": _("Customers"),
        "suppliers": _("Suppliers"),
        "stock": _("Opening stock"),
    }
    return [(kind, names[kind]) for kind in KINDS]


def open_file(store: OpenStore, path: Path, kind: Kind) -> Opened:
    """Look into the file and match its columns. Raises Refusal.

    The text made of a spreadsheet is removed at once: header and sample are all that is shown, and the import reads the
    file itself.
    """
    table = open_table(path, options=ReadOptions(folder=imports_folder(store)))
    table.discard()
    return match_as(store, path, table, kind)


def match_as(store: OpenStore, path: Path, table: Table, kind: Kind) -> Opened:
    """Match the columns of an opened file as a file of `kind`."""
    return Opened(path, table, mapping_for(store, table, kind))


def rehearse(store: OpenStore, opened: Opened, job: LongJob) -> Outcome:
    """What bringing the file in would do; nothing is changed. Raises Refusal, and StoppedError when called off."""
    return _import(store, opened, job, Actor(None, "desktop"), dry_run=True)


def bring_in(store: OpenStore, opened: Opened, job: LongJob, actor: Actor) -> Outcome:
    """Bring the file in. Raises Refusal, and StoppedError after taking back what was saved."""
    return _import(store, opened, job, actor, dry_run=False)


def take_back(store: OpenStore, batch: str, actor: Actor) -> None:
    """Undo an import. Raises Refusal."""
    undo(store, batch, actor)


def _import(store: OpenStore, opened: Opened, job: LongJob, actor: Actor, *, dry_run: bool) -> Outcome:
    def tell(progress: Progress) -> None:
        job.report(progress)

    try:
        result = import_file(
            store,
            opened.path,
            opened.mapping.kind,
            actor=actor,
            mapping=opened.mapping,
            dry_run=dry_run,
            on_progress=tell,
            is_cancelled=job.should_stop,
        )
    except Cancelled as stop:
        raise StoppedError from stop
    return Outcome(result, read_aside(result.set_aside_file))
