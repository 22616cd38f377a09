"""One program owns a store's folder: real processes beside each other, at once, and after one was killed."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from storeperf_core.store.folder import FolderLock
from tests.faults import shim
from tests.faults.programs import KILLED, Launcher
from tests.faults.proofs import Confirmed, confirm, require_whole
from tests.faults.random_kills import selling
from tests.faults.shim import Faults, Kind

pytestmark = pytest.mark.slow
needs_layer = pytest.mark.skipif(not shim.IS_HERE, reason="the layer below the file is made for Linux, by gcc")


@pytest.fixture
def window(folder: Path, launcher: Launcher) -> int:
    """The desktop, open on the folder."""
    card = launcher.card(folder)
    card.unlink(missing_ok=True)
    pid = launcher.start(["--store", str(folder)])
    assert not launcher.waits_until(pid, card.exists)
    return pid


def test_reading_commands_work_beside_the_desktop_and_selling_is_handed_over(
    folder: Path, launcher: Launcher, window: int
) -> None:
    confirmed: Confirmed = {}
    confirm(confirmed, launcher.run(selling(folder, "order")))
    period = ["--store", str(folder), "--from", "2020-01-01", "--to", "2040-01-01", "--json"]
    for words in (["kpis", *period], ["trends", *period], ["verify", "--store", str(folder), "--json"]):
        ended = launcher.run(words)
        assert ended.status == 0, ended.err
    assert json.loads(ended.out)["rollups"] == "ok"
    # A command that writes and is not handed over would find the folder taken.
    with pytest.raises(Exception, match="already open on this store"):
        FolderLock(folder).acquire()
    assert not launcher.is_over(window)
    launcher.kill(window)
    assert launcher.wait(window).status == KILLED
    assert require_whole(folder, confirmed) == confirmed


def test_a_second_desktop_is_refused_with_a_sentence_and_harms_nothing(
    folder: Path, launcher: Launcher, window: int
) -> None:
    script = SECOND.format(folder=str(folder))
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=launcher.environment, timeout=60
    )
    assert "StorePerf is already open on this store. Use that window, or close it first." in done.stdout, done
    confirmed: Confirmed = {}
    confirm(confirmed, launcher.run(selling(folder, "order")))
    launcher.kill(window)
    launcher.wait(window)
    assert require_whole(folder, confirmed) == confirmed


# A second desktop, and what its page shows once its store was refused.
SECOND = """
import time
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLabel
from storeperf_desktop.bootstrap import Desktop, the_application
from storeperf_desktop.cli.handed_over import handlers
from storeperf_desktop.settings import Settings

application = the_application()
desktop = Desktop(application, Settings(None), Path({folder!r}), handlers)
desktop.start()
end = time.monotonic() + 20
while desktop._failure is None and time.monotonic() < end:
    application.processEvents()
    time.sleep(0.01)
application.processEvents()
print(desktop._failure and desktop._failure.sentence)
desktop.close()
"""


@pytest.mark.parametrize("number", range(3))
def test_terminals_that_start_at_the_same_instant(folder: Path, launcher: Launcher, number: int) -> None:
    """Each sells, or is refused because another has the folder; whoever asks again is answered once."""
    confirmed: Confirmed = {}
    started = [(own, launcher.start(selling(folder, f"{number}-{own}"))) for own in range(5)]
    refused = []
    for own, pid in started:
        ended = launcher.wait(pid)
        confirm(confirmed, ended)
        if ended.status:
            assert "already open on this store" in ended.err, ended.err
            refused.append(own)
    assert require_whole(folder, confirmed) == confirmed
    assert len(confirmed) >= 1
    for own in refused:
        confirm(confirmed, launcher.run(selling(folder, f"{number}-{own}")))
    assert len(require_whole(folder, confirmed)) == 5


def test_two_desktops_that_start_at_the_same_instant(folder: Path, launcher: Launcher) -> None:
    card = launcher.card(folder)
    card.unlink(missing_ok=True)
    both = [launcher.start(["--store", str(folder)]) for _ in range(2)]
    assert not launcher.waits_until(both[0], card.exists)
    confirmed: Confirmed = {}
    confirm(confirmed, launcher.run(selling(folder, "order")))
    assert len(confirmed) == 1
    for pid in both:
        launcher.kill(pid)
        launcher.wait(pid)
    assert require_whole(folder, confirmed) == confirmed


def test_a_lock_whose_owner_was_killed_is_free(folder: Path, launcher: Launcher, window: int) -> None:
    """Its file and the card of its channel are still there: neither is believed."""
    launcher.kill(window)
    launcher.wait(window)
    assert (folder / "store.lock").exists()
    assert launcher.card(folder).exists()
    ended = launcher.run(selling(folder, "order"))
    assert ended.status == 0, ended.err
    confirmed: Confirmed = {}
    confirm(confirmed, ended)
    assert require_whole(folder, confirmed) == confirmed


@needs_layer
def test_a_terminal_whose_desktop_is_killed_while_it_sells_is_told_that_it_is_unknown(
    folder: Path, launcher: Launcher, tmp_path: Path
) -> None:
    """Killed after the commit and before the answer: the sale is there, asking again tells it."""
    card = launcher.card(folder)
    card.unlink(missing_ok=True)
    with Faults(tmp_path / "page", folder) as faults:
        window = launcher.start(["--store", str(folder)], faults=faults.path)
        assert not launcher.waits_until(window, card.exists)
        faults.kill_at(2, Kind.SYNC, "-wal", shim.When.AFTER)
        told = launcher.run(selling(folder, "order"))
        assert launcher.wait(window).was_killed
    assert (told.status, told.out) == (1, "")
    assert told.err == (
        "The StorePerf window that carried this out was closed before it answered, so it is not known whether it was"
        " done. Do the same again: nothing is done twice.\n"
    )
    assert len(require_whole(folder, {})) == 1
    confirmed: Confirmed = {}
    (again,) = confirm(confirmed, launcher.run(selling(folder, "order")))
    assert again["repeated"]
    assert require_whole(folder, confirmed) == confirmed


def test_a_terminal_that_is_killed_stops_nothing(folder: Path, launcher: Launcher, window: int) -> None:
    """What it asked for is done once, whether it was there to hear it or not."""
    confirmed: Confirmed = {}
    for number in range(12):
        launcher.run(selling(folder, f"order-{number}"), seconds=0.04 * number)
        confirm(confirmed, launcher.run(selling(folder, f"order-{number}")))
    assert len(confirmed) == 12
    assert require_whole(folder, confirmed) == confirmed
    launcher.kill(window)
    launcher.wait(window)


@needs_layer
def test_a_folder_on_a_medium_that_is_read_only(folder: Path, launcher: Launcher, tmp_path: Path) -> None:
    with Faults(tmp_path / "page", folder) as faults:
        faults.fail(errno.EROFS, Kind.OPEN | Kind.WRITE | Kind.TRUNCATE)
        ended = launcher.run(selling(folder, "order"), faults=faults.path)
    assert (ended.status, ended.out) == (1, "")
    assert any(words in ended.err for words in ("cannot be opened for writing", "cannot be written")), ended.err
    assert require_whole(folder, {}) == {}


def test_a_clock_that_is_set_back_while_selling(folder: Path, launcher: Launcher) -> None:
    """The sale is taken, in order, and the clock is named."""
    confirmed: Confirmed = {}
    (first,) = confirm(confirmed, launcher.run(selling(folder, "first")))
    back = launcher.run(selling(folder, "second"), clock=time.time() - 86_400)
    (second,) = confirm(confirmed, back)
    assert second["sold_at_utc"] >= first["sold_at_utc"]
    assert "clock" in back.err
    assert require_whole(folder, confirmed) == confirmed
