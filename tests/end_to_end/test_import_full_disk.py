"""A disk that is full, a file that may not grow, a folder that may not be written to: a sentence, and nothing lost."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from storeperf_core.store.opening import create_store
from tests.end_to_end.test_import_killed import (
    COUNTERS,
    contents,
    live,
    require_sound,
    said,
    storeperf,
    write_sales,
)

pytestmark = pytest.mark.slow

MEGABYTE = 1 << 20


@pytest.fixture(scope="module")
def sales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_sales(tmp_path_factory.mktemp("sales") / "sales.csv")


@pytest.fixture(scope="module")
def undisturbed(sales: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the import says and what the store holds when nothing disturbs it."""
    store = made(tmp_path_factory.mktemp("undisturbed") / "store")
    done = said(storeperf("import", str(sales), "--store", str(store), "--json"))
    return {name: done[name] for name in COUNTERS}, contents(store)


def made(folder: Path) -> Path:
    create_store(folder, name="Corner shop", currency="GBP", timezone="Europe/London")
    return folder


def require_told(done: subprocess.CompletedProcess[str]) -> None:
    """One sentence on standard error, as the last line, and nothing that only a programmer understands."""
    assert (done.returncode, done.stdout) == (1, ""), done.stderr
    assert "Traceback" not in done.stderr
    sentence = done.stderr.strip().splitlines()[-1]
    assert sentence.endswith("."), sentence
    assert any(word in sentence for word in ("disk", "written", "opened for writing", "computer failed")), sentence


def require_whole_in_the_end(store: Path, sales: Path, undisturbed: tuple[dict[str, Any], dict[str, Any]]) -> None:
    done = said(storeperf("import", str(sales), "--store", str(store), "--json"))
    assert {name: done[name] for name in COUNTERS} == undisturbed[0]
    assert contents(store) == undisturbed[1]
    require_sound(store)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a process's files")
@pytest.mark.parametrize("megabytes", [0.6, 1.2, 2.0, 3.0])
def test_a_file_that_may_not_grow(
    tmp_path: Path, sales: Path, undisturbed: tuple[dict[str, Any], dict[str, Any]], megabytes: float
) -> None:
    """Met by the store's log, by the staging file or by the list of rows set aside, whichever grows first."""
    store = made(tmp_path / "store")
    full = storeperf("import", str(sales), "--store", str(store), "--json", preexec_fn=limited_to(megabytes))
    require_told(full)
    require_sound(store)
    require_whole_in_the_end(store, sales, undisturbed)


def limited_to(megabytes: float) -> Callable[[], None]:
    def limit() -> None:
        import resource
        import signal

        # Ignored, the signal becomes an error of the write, as a full disk is one.
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        size = int(megabytes * MEGABYTE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


@contextmanager
def mounted(*words: str, at: Path) -> Iterator[None]:
    subprocess.run(["mount", *words, str(at)], check=True, capture_output=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(at)], check=True, capture_output=True)


def can_mount() -> bool:
    """Whether this is root on a Linux that lets it mount, as in most CI machines."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    tried = subprocess.run(["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True)
    return tried.returncode == 0


needs_mount = pytest.mark.skipif(not can_mount(), reason="only root may make a disk that is full or read-only")


@needs_mount
def test_a_disk_without_room_to_open_a_store_is_full_and_the_store_not_damaged(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    with mounted("-t", "tmpfs", "-o", "size=3m", "tmpfs", at=disk):
        store = made(disk / "store")
        with suppress(OSError), (disk / "filling").open("wb", buffering=0) as filling:
            while filling.write(bytes(4_096)):
                pass
        told = storeperf("kpis", "--from", "2026-01-01", "--to", "2026-01-31", "--store", str(store), "--json")
        assert (told.returncode, told.stdout) == (1, "")
        assert "The disk is full" in told.stderr
        (disk / "filling").unlink()
        require_sound(store)


@needs_mount
@pytest.mark.parametrize("megabytes", [2, 3, 4, 6])
def test_a_disk_that_is_full(
    tmp_path: Path, sales: Path, undisturbed: tuple[dict[str, Any], dict[str, Any]], megabytes: int
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    with mounted("-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", at=disk):
        store = made(disk / "store")
        full = storeperf("import", str(sales), "--store", str(store), "--json")
        require_told(full)
        require_sound(store)
        before = live(store)
        # A second try goes on where the first one stopped, and may come to an end where the first left room.
        again = storeperf("import", str(sales), "--store", str(store), "--json")
        assert live(store) >= before
        if again.returncode == 0:
            assert contents(store) == undisturbed[1]
            return
        require_told(again)
        subprocess.run(["mount", "-o", "remount,size=100m", str(disk)], check=True, capture_output=True)
        require_whole_in_the_end(store, sales, undisturbed)


@needs_mount
def test_a_folder_that_may_not_be_written_to(tmp_path: Path, sales: Path) -> None:
    store = made(tmp_path / "store")
    words = ("import", str(sales), "--store", str(store), "--json")
    with mounted("--bind", str(store), at=store):
        subprocess.run(["mount", "-o", "remount,ro,bind", str(store)], check=True, capture_output=True)
        for more in ((), ("--dry-run",)):
            require_told(storeperf(*words, *more))
    assert live(store) == 0
    assert said(storeperf(*words))["sales_added"] > 0
    require_sound(store)
