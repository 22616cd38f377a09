"""The one door of imports: what goes on after a crash, and what stops when it is told to."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from storeperf_core.domain.errors import EnvironmentRefusal
from storeperf_core.operations.importing.records import bring_in
from storeperf_core.operations.importing.result import Cancelled, Progress
from storeperf_core.operations.importing.run import carry_on, import_file
from storeperf_core.store.opening import OpenStore
from storeperf_core.store.session import reading
from storeperf_core.store.tables import import_batch, product
from tests.support.stores import ME

HEADER = "Code,Name\n"


class PowerCut(BaseException):
    """Ends an import at an instant that no code of it expects."""


def write(store: OpenStore, name: str, count: int) -> Path:
    path = store.folder.parent / f"{name}.csv"
    path.write_text(HEADER + "".join(f"{name}{number},Thing\n" for number in range(count)), encoding="utf-8")
    return path


def cut(_progress: Progress) -> None:
    raise PowerCut


def states(store: OpenStore) -> list[str]:
    with reading(store.readers) as session:
        return list(session.connection.scalars(select(import_batch.c.state).order_by(import_batch.c.batch_key)))


def codes(store: OpenStore) -> int:
    with reading(store.readers) as session:
        return len(session.connection.scalars(select(product.c.code).where(product.c.deleted == 0)).all())


def interrupted(store: OpenStore, name: str) -> Path:
    path = write(store, name, 60)
    with pytest.raises(PowerCut):
        import_file(store, path, "products", actor=ME, on_progress=cut)
    return path


@pytest.mark.expected_logs("An import could not be carried on")
def test_an_import_that_cannot_go_on_does_not_keep_others_from_it(
    store: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    unreadable = interrupted(store, "A")
    interrupted(store, "B")
    real = Path.open

    def refuse(path: Path, *arguments: object, **more: object) -> object:
        if path == unreadable:
            raise PermissionError(13, "Permission denied")
        return real(path, *arguments, **more)

    monkeypatch.setattr(Path, "open", refuse)
    (result,) = carry_on(store, ME)
    assert (result.accepted, states(store)) == (60, ["running", "done"])


def test_a_file_that_changed_since_is_not_brought_in_unasked(store: OpenStore) -> None:
    path = interrupted(store, "A")
    path.write_text(HEADER + "Z,Other\n", encoding="utf-8")
    assert carry_on(store, ME) == []
    assert (codes(store), states(store)) == (25, ["running"])


def test_a_dry_run_of_records_can_be_stopped(store: OpenStore) -> None:
    asked = iter([False, True])
    with pytest.raises(Cancelled):
        import_file(store, write(store, "A", 60), "products", actor=ME, dry_run=True, is_cancelled=lambda: next(asked))
    assert states(store) == []


def test_an_import_that_was_stopped_is_not_carried_on_after_a_crash(
    store: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_arguments: object) -> None:
        raise PowerCut

    asked = iter([False, True])
    with monkeypatch.context() as patched, pytest.raises(PowerCut):
        patched.setattr(bring_in, "take_back", crash)
        import_file(store, write(store, "A", 60), "products", actor=ME, is_cancelled=lambda: next(asked))
    assert carry_on(store, ME) == []
    assert (codes(store), states(store)) == (0, ["undone"])


def test_a_list_of_rows_set_aside_that_cannot_be_written_is_told(store: OpenStore) -> None:
    path = store.folder.parent / "A.csv"
    path.write_text(HEADER + ",Nothing\n", encoding="utf-8")
    (store.folder / "imports").mkdir()
    (store.folder / "imports" / "dry-run-set-aside.csv").mkdir()
    with pytest.raises(EnvironmentRefusal, match=r"^The list of rows set aside, dry-run-set-aside\.csv, cannot be"):
        import_file(store, path, "products", actor=ME, dry_run=True)
