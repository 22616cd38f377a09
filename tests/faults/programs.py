"""Processes of the program that are started to be killed: forked from one that has imported it (`launch.py`)."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
KILLED = -signal.SIGKILL
PATIENCE = 60.0
_WHERE = ("day", "act", "till")
NO_KEY_STORE = "keyring.backends.fail.Keyring"

Request = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Ended:
    """A process that is over: its exit code (below zero: the signal) and what it printed."""

    status: int
    out: str
    err: str

    @property
    def was_killed(self) -> bool:
        return self.status == KILLED

    def lines(self) -> list[dict[str, Any]]:
        """The documents on standard output. One that has not come to its end was never a confirmation."""
        found, place, decoder = [], 0, json.JSONDecoder()
        with suppress(ValueError):
            while place < len(self.out):
                document, place = decoder.raw_decode(self.out, place)
                found.append(document)
                place += 1
        return found


class Launcher:
    """The process that forks. `place` holds its programs' home and what they print."""

    def __init__(self, place: Path, shim: Path | None = None, *, with_window: bool = False) -> None:
        self._place = place
        self._made = 0
        self._printed: dict[int, tuple[Path, Path]] = {}
        self.environment = environment(place, shim)
        words = [sys.executable, "-m", "tests.faults.launch", *["--window"] * with_window]
        self._process = subprocess.Popen(
            words, cwd=ROOT, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> Launcher:
        return self

    def __exit__(self, *_: object) -> None:
        for pid in self._printed:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._process.communicate()

    def start(self, words: list[str] | None = None, **request: Any) -> int:
        """Start the program with `words`, or what `request` says (see `launch._run`). Returns its process."""
        self._made += 1
        printed = self._place / f"{self._made}.out", self._place / f"{self._made}.err"
        names = {"out": str(printed[0]), "err": str(printed[1])}
        # The device's keys are beside the store: a copy of it goes on from those that belong to it.
        folder = (
            Path(words[words.index("--store") + 1]) if words else next(request[it] for it in _WHERE if it in request)
        )
        request.setdefault("keys", folder.parent / "keys")
        pid: int = self._ask({"start": {"words": words, **names, **_plain(request)}})["pid"]
        self._printed[pid] = printed
        return pid

    def wait(self, pid: int) -> Ended:
        """Wait for the process to end."""
        self.waits_until(pid, lambda: False)
        status: int = self._ask({"wait": pid})["status"]
        out, err = self._printed.pop(pid)
        texts = [file.read_text("utf-8") if file.exists() else "" for file in (out, err)]
        for file in (out, err):
            file.unlink(missing_ok=True)
        return Ended(status, *texts)

    def run(self, words: list[str] | None = None, *, seconds: float | None = None, **request: Any) -> Ended:
        """Start it and wait; with `seconds`, kill it then."""
        pid = self.start(words, **request)
        if seconds is not None:
            self.kill(pid, after=seconds)
        return self.wait(pid)

    def is_over(self, pid: int) -> bool:
        """Whether it has ended. It is still to be waited for."""
        over: bool = self._ask({"look": pid})["over"]
        return over

    def waits_until(self, pid: int, happened: Callable[[], bool]) -> bool:
        """Wait until something has happened or the process is over. Returns whether it is over."""
        deadline = time.monotonic() + PATIENCE
        while not happened():
            if self.is_over(pid):
                return True
            if time.monotonic() > deadline:
                raise TimeoutError(f"what was waited for did not happen: {self.complaints(pid)}")
            time.sleep(0.005)
        return False

    def kill(self, pid: int, *, after: float = 0.0) -> None:
        """Kill a process that is still to be waited for."""
        time.sleep(after)
        os.kill(pid, signal.SIGKILL)

    def card(self, folder: Path) -> Path:
        """Where the desktop that is open on `folder` says how to reach it."""
        about = folder.stat()
        return self._place / "StorePerf" / "channels" / f"{about.st_dev:x}-{about.st_ino:x}.json"

    def printed(self, pid: int) -> str:
        """What a process that runs has printed on standard output so far."""
        return self._printed[pid][0].read_text("utf-8")

    def complaints(self, pid: int) -> str:
        """As `printed`, of standard error."""
        return self._printed[pid][1].read_text("utf-8")

    def _ask(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


def environment(place: Path, shim: Path | None) -> dict[str, str]:
    """A home of its own, no display, no key store, one thread for numpy (threads do not survive a fork)."""
    own = {
        **dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"), str(place)),
        "TMPDIR": str(place),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": NO_KEY_STORE,
        "OPENBLAS_NUM_THREADS": "1",
    }
    return {**os.environ, **own, **({} if shim is None else {"LD_PRELOAD": str(shim)})}


def _plain(request: Request) -> Request:
    return {name: str(value) if isinstance(value, Path) else value for name, value in request.items()}
