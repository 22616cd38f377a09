"""A disk that is full or broken while something is sold, closed or copied: a sentence, and it goes on."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from tests.faults import shim
from tests.faults.programs import Ended, Launcher
from tests.faults.proofs import Confirmed, confirm, require_whole
from tests.faults.random_kills import selling
from tests.faults.shim import Faults, Kind

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not shim.IS_HERE, reason="the layer below the file is made for Linux, by gcc"),
]
LOG, FILE = "store.sqlite3-wal", "store.sqlite3"
FULL = ("disk is full", "disk did not take", "cannot be opened for writing")
WRITES = Kind.OPEN | Kind.WRITE


def require_told(ended: Ended, *words: str) -> None:
    """One sentence on standard error that says what is wrong, and nothing that only a programmer understands."""
    assert (ended.status, ended.out) == (1, ""), ended
    assert "Traceback" not in ended.err
    assert "damaged" not in ended.err
    assert any(word in ended.err for word in words), ended.err


@pytest.mark.parametrize("room", [0, 20, 60, 5_000, 30_000, 60_000])
@pytest.mark.parametrize("suffix", ["", LOG])
def test_a_sale_on_a_full_disk(folder: Path, launcher: Launcher, tmp_path: Path, room: int, suffix: str) -> None:
    with Faults(tmp_path / "page", folder) as faults:
        faults.fail(errno.ENOSPC, WRITES, suffix, room=room)
        require_told(launcher.run(selling(folder, "order"), faults=faults.path), *FULL)
        assert faults.failed
    assert require_whole(folder, {}) == {}
    sold_once(folder, launcher)


def sold_once(folder: Path, launcher: Launcher) -> None:
    confirmed: Confirmed = {}
    (first,), (second,) = (confirm(confirmed, launcher.run(selling(folder, "order"))) for _ in range(2))
    assert (first["repeated"], second["repeated"]) == (False, True)
    assert require_whole(folder, confirmed) == confirmed


@pytest.mark.parametrize("times", [1, 1_000])
@pytest.mark.parametrize("skip", [0, 1])
def test_a_sync_of_the_log_that_fails(folder: Path, launcher: Launcher, tmp_path: Path, times: int, skip: int) -> None:
    """The rows of the sale may be whole in the log by then: even if the program is killed now, they are not found."""
    with Faults(tmp_path / "page", folder) as faults:
        faults.fail(errno.EIO, Kind.SYNC, LOG, skip=skip, times=times)
        ended = launcher.run(selling(folder, "order"), faults=faults.path)
        assert faults.failed
    if times == 1:
        require_told(ended, "disk did not take the data")
        assert require_whole(folder, {}) == {}
    else:
        require_told(ended, "not known whether this was saved")
    sold_once_at_last(folder, launcher)


def sold_once_at_last(folder: Path, launcher: Launcher) -> None:
    confirmed: Confirmed = {}
    confirm(confirmed, launcher.run(selling(folder, "order")))
    confirm(confirmed, launcher.run(selling(folder, "order")))
    assert require_whole(folder, confirmed) == confirmed
    assert len(confirmed) == 1


def test_what_was_refused_is_not_found_after_a_crash(folder: Path, launcher: Launcher, tmp_path: Path) -> None:
    """A till that was told that nothing was saved, and whose computer is cut off before it does anything else."""
    with Faults(tmp_path / "page", folder) as faults:
        # What the log's header takes, the shift and two sales; then the sync of the third, and the end.
        faults.fail(errno.EIO, Kind.SYNC, LOG, skip=4, times=1)
        faults.kill_at(1, Kind.UNLINK, LOG)
        ended = launcher.run(day=folder, seed=8, first=0, count=9, faults=faults.path)
        assert (ended.was_killed, faults.failed) == (True, 1)
    confirmed: Confirmed = {}
    confirm(confirmed, ended)
    assert confirmed
    assert require_whole(folder, confirmed) == confirmed


@pytest.mark.parametrize(("kinds", "code"), [(WRITES, errno.ENOSPC), (Kind.SYNC, errno.EIO)])
def test_a_shift_that_is_closed_on_a_bad_disk(
    folder: Path, launcher: Launcher, tmp_path: Path, kinds: Kind, code: int
) -> None:
    confirmed: Confirmed = {}
    confirm(confirmed, launcher.run(selling(folder, "order")))
    with Faults(tmp_path / "page", folder) as faults:
        faults.fail(code, kinds, LOG, skip=1, times=5)
        require_told(launcher.run(act=folder, what="close", faults=faults.path), "disk")
        assert faults.failed
    assert require_whole(folder, confirmed) == confirmed
    assert launcher.run(act=folder, what="close").lines() == [{"did": "close"}]
    assert "No shift is open" in launcher.run(act=folder, what="close").err
    assert require_whole(folder, confirmed) == confirmed


@pytest.mark.parametrize(
    ("kinds", "code"), [(Kind.WRITE, errno.ENOSPC), (Kind.WRITE, errno.EIO), (Kind.SYNC, errno.EIO)]
)
def test_a_checkpoint_on_a_bad_disk_loses_nothing(
    folder: Path, launcher: Launcher, tmp_path: Path, kinds: Kind, code: int
) -> None:
    """What is confirmed is in the log; copying it into the file is tried again and again."""
    confirmed: Confirmed = {}
    with Faults(tmp_path / "page", folder) as faults:
        faults.fail(code, kinds, FILE, skip=1)
        ended = launcher.run(day=folder, seed=3, first=0, count=30, wal_autocheckpoint=40, faults=faults.path)
        assert faults.failed > 10
    assert (ended.status, len(ended.lines())) == (0, 30)
    confirm(confirmed, ended)
    assert require_whole(folder, confirmed) == confirmed
    confirm(confirmed, launcher.run(day=folder, seed=3, first=30, count=30, wal_autocheckpoint=40))
    assert require_whole(folder, confirmed) == confirmed


@pytest.mark.parametrize(
    ("kinds", "code", "word"), [(WRITES, errno.ENOSPC, "disk is full"), (Kind.SYNC, errno.EIO, "disk")]
)
def test_the_desktop_goes_on_after_a_bad_disk(
    folder: Path, launcher: Launcher, tmp_path: Path, kinds: Kind, code: int, word: str
) -> None:
    """It refuses with a sentence, in the window's process and so in the terminal, and sells when all is well again."""
    confirmed: Confirmed = {}
    with Faults(tmp_path / "page", folder) as faults:
        window = launcher.start(["--store", str(folder)], faults=faults.path)
        assert not launcher.waits_until(window, launcher.card(folder).exists)
        confirm(confirmed, launcher.run(selling(folder, "before")))
        faults.fail(code, kinds)
        for _ in range(3):
            require_told(launcher.run(selling(folder, "order")), word)
        faults.mend()
        confirm(confirmed, launcher.run(selling(folder, "order")))
        confirm(confirmed, launcher.run(selling(folder, "after")))
        assert not launcher.is_over(window)
        launcher.kill(window)
        ended = launcher.wait(window)
    assert "Traceback" not in ended.err, ended.err
    assert len(confirmed) == 3
    assert require_whole(folder, confirmed) == confirmed
