"""The harness's side of `shim.c`: compiling it, the page that says what shall go wrong, and the journal it keeps."""

from __future__ import annotations

import ctypes
import mmap
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum, IntFlag
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
IS_HERE = sys.platform == "linux" and shutil.which("gcc") is not None
"""Whether there is a layer below the file: it is made for Linux, by gcc."""


class Kind(IntFlag):
    """A file operation. SAID is what goes to standard output."""

    OPEN = 1
    WRITE = 2
    TRUNCATE = 4
    SYNC = 8
    UNLINK = 16
    RENAME = 32
    SAID = 64


class When(IntEnum):
    """Where in an operation the process is killed."""

    BEFORE = 0
    HALF = 1
    AFTER = 2


ANY_FILE = Kind.OPEN | Kind.WRITE | Kind.TRUNCATE | Kind.SYNC | Kind.UNLINK | Kind.RENAME


class _Page(ctypes.Structure):
    """`Control` in shim.c."""

    _fields_ = [
        ("folder", ctypes.c_char * 512),
        ("journal", ctypes.c_char * 512),
        ("kill_suffix", ctypes.c_char * 64),
        ("fail_suffix", ctypes.c_char * 64),
        *(
            (name, ctypes.c_int64)
            for name in (
                *("kill_kinds", "kill_when", "kill_nth"),
                *("fail_kinds", "fail_errno", "fail_room", "fail_skip", "fail_times"),
                *("lies", "seen", "failed"),
            )
        ),
    ]


class Faults:
    """The page that one process is told by. What is set here takes hold at its next file operation."""

    def __init__(self, path: Path, folder: Path, journal: Path | None = None) -> None:
        self.path = path
        path.write_bytes(bytes(ctypes.sizeof(_Page)))
        with path.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), 0)
        self._page = _Page.from_buffer(self._map)
        self._page.folder = str(folder).encode()
        self._page.journal = str(journal or "").encode()

    def __enter__(self) -> Faults:
        return self

    def __exit__(self, *_: object) -> None:
        del self._page
        self._map.close()

    def kill_at(self, nth: int, kinds: Kind = ANY_FILE, suffix: str = "", when: When = When.BEFORE) -> None:
        """Kill the process at the nth operation of `kinds` on a file whose name ends in `suffix`."""
        self._page.kill_suffix, self._page.kill_kinds = suffix.encode(), kinds
        self._page.kill_when, self._page.kill_nth = when, nth

    def count(self, kinds: Kind = ANY_FILE, suffix: str = "") -> None:
        """Count operations and kill at none."""
        self.kill_at(-1, kinds, suffix)

    def fail(
        self, errno: int, kinds: Kind, suffix: str = "", *, room: int = 0, skip: int = 0, times: int = 1 << 40
    ) -> None:
        """Let so many operations fail, after `skip` that succeed; writes after `room` bytes more."""
        self._page.fail_suffix, self._page.fail_kinds = suffix.encode(), kinds
        self._page.fail_room, self._page.fail_skip, self._page.fail_times = room, skip, times
        self._page.fail_errno = errno

    def mend(self) -> None:
        """Let everything succeed again."""
        self._page.fail_errno = 0

    def lie(self) -> None:
        """Answer syncs without doing them."""
        self._page.lies = 1

    @property
    def seen(self) -> int:
        """How many operations were counted."""
        return int(self._page.seen)

    @property
    def failed(self) -> int:
        """How many operations were refused."""
        return int(self._page.failed)


@dataclass(frozen=True, slots=True)
class Entry:
    """One operation of a journal. `data`: what was written, or a rename's new name."""

    kind: Kind
    name: str
    at: int
    data: bytes


_HEAD = struct.Struct("=iiqq")


def read_journal(path: Path) -> Iterator[Entry]:
    """The operations in the order in which they were done. The last one may have been cut by a kill."""
    whole, place = path.read_bytes(), 0
    while place + _HEAD.size <= len(whole):
        kind, named, at, length = _HEAD.unpack_from(whole, place)
        place += _HEAD.size
        name = whole[place : place + named].decode()
        data = whole[place + named : place + named + length]
        place += named + length
        if place <= len(whole):
            yield Entry(Kind(kind), name, at, data)


def compiled(folder: Path) -> Path:
    """The layer, compiled into `folder`."""
    library = folder / "shim.so"
    words = ["gcc", "-O1", "-Wall", "-Wextra", "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-ldl", "-lpthread"]
    subprocess.run(words, check=True)
    return library
