"""The bytes of a text file, packed or not, with a bound on what unpacking may cost."""

from __future__ import annotations

import gzip
import io
import lzma
import os
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

from storeperf_core.domain.errors import EnvironmentRefusal, Refusal
from storeperf_core.operations.importing.reading.tables import Stamp

BLOCK_BYTES = 1 << 20
_SLICE_BYTES = 16 << 10
_LARGEST_SLICED = 256 << 20
LARGEST_RATIO = 200
"""A real shop's file packs 5 to 40 times; one that unpacks to more than this many times its size is a bomb, ..."""
ALWAYS_ALLOWED_BYTES = 500_000_000
"""... unless it is so small that unpacking it harms nobody."""

_XZ, _GZIP, _ZIP = b"\xfd7zXZ\x00", b"\x1f\x8b", b"PK\x03\x04"
_BOMB = (
    "The packed file unpacks to more than {ratio} times its size, which no shop's file does. "
    "Unpack it and choose the file in it."
)


def stamp(path: Path) -> Stamp:
    """Size and time of last change; refuses what is no readable file."""
    try:
        state = path.stat()
    except FileNotFoundError as error:
        raise Refusal("There is no file {path}.", path=str(path)) from error
    except OSError as error:
        raise _unreadable(path, error) from error
    if path.is_dir():
        raise Refusal("{path} is a folder. Choose a file in it.", path=str(path))
    return Stamp(state.st_size, state.st_mtime_ns)


def require_unchanged(path: Path, expected: Stamp) -> None:
    """Refuse a file that another program has written to since `expected` was taken."""
    if stamp(path) != expected:
        raise Refusal(
            "The file {name} changed while it was read. Wait until it is complete and choose it again.", name=path.name
        )


def first_bytes(path: Path, count: int = 8) -> bytes:
    """The file's first bytes as they lie on the disk."""
    return bytes_at(path, 0, count)


def bytes_at(path: Path, position: int, count: int) -> bytes:
    """Up to `count` bytes of the file as it lies on the disk, from `position` on."""
    try:
        with path.open("rb") as file:
            file.seek(position)
            return file.read(count)
    except OSError as error:
        raise _unreadable(path, error) from error


def is_packed(path: Path) -> bool:
    """Whether the file is packed by xz, gzip or zip, judged by its content."""
    return first_bytes(path).startswith((_XZ, _GZIP, _ZIP))


def blocks(path: Path, start: int = 0, stop: int | None = None) -> Iterator[tuple[bytes, int]]:
    """Yield (unpacked bytes, position in the file on the disk) block by block; at most `BLOCK_BYTES` each.

    Of a file that is not packed, those from `start` to before `stop`.
    """
    with _opened(path) as (raw, stream):
        packed, unpacked = os.fstat(raw.fileno()).st_size, 0
        if start:
            raw.seek(start)
        while block := _read(path, stream, BLOCK_BYTES if stop is None else min(BLOCK_BYTES, stop - raw.tell())):
            unpacked += len(block)
            if unpacked > max(ALWAYS_ALLOWED_BYTES, packed * LARGEST_RATIO):
                raise Refusal(_BOMB, ratio=LARGEST_RATIO)
            yield block, min(raw.tell(), packed)


def slices(path: Path, count: int) -> Iterator[bytes]:
    """Short pieces of the unpacked bytes from all over the file, beginning at even positions; about `count` of a
    plain file.

    What is packed has to be unpacked up to the place; it is looked at up to 256 MB deep.
    """
    if is_packed(path):
        for number, (block, _position) in enumerate(blocks(path)):
            if number * BLOCK_BYTES > _LARGEST_SLICED:
                return
            yield block[:_SLICE_BYTES]
        return
    with _opened(path) as (raw, _stream):
        size = os.fstat(raw.fileno()).st_size
        for number in range(1, count + 1):
            raw.seek(size * number // (count + 1) & ~1)
            yield raw.read(_SLICE_BYTES)


@contextmanager
def _opened(path: Path) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    """The file on the disk and the stream of its unpacked bytes."""
    try:
        raw = path.open("rb")
    except OSError as error:
        raise _unreadable(path, error) from error
    with raw:
        head = raw.read(8)
        raw.seek(0)
        if head.startswith(_XZ):
            yield raw, lzma.open(raw)
        elif head.startswith(_GZIP):
            yield raw, cast(IO[bytes], gzip.open(raw))
        elif head.startswith(_ZIP):
            yield raw, _only_member(raw)
        else:
            yield raw, raw


def _only_member(raw: IO[bytes]) -> IO[bytes]:
    try:
        archive = zipfile.ZipFile(raw)
        members = [
            member
            for member in archive.infolist()
            if not member.is_dir() and not member.filename.startswith("__MACOSX/")
        ]
        if len(members) != 1:
            raise Refusal("The packed file holds {count} files. Unpack it and choose one of them.", count=len(members))
        if members[0].flag_bits & 1:
            raise Refusal("The packed file is protected by a password. Unpack it and choose the file in it.")
        return archive.open(members[0])
    except (zipfile.BadZipFile, NotImplementedError, EOFError, zlib.error, ValueError, RuntimeError) as error:
        raise _damaged() from error


def _read(path: Path, stream: IO[bytes], count: int) -> bytes:
    try:
        return stream.read(count)
    except (lzma.LZMAError, zlib.error, EOFError, zipfile.BadZipFile, gzip.BadGzipFile, NotImplementedError) as error:
        raise _damaged() from error
    except (OSError, io.UnsupportedOperation) as error:
        raise _unreadable(path, error) from error


def _damaged() -> Refusal:
    return Refusal("The packed file is damaged or incomplete. Copy it again, or unpack it and choose the file in it.")


def _unreadable(path: Path, error: OSError) -> EnvironmentRefusal:
    return EnvironmentRefusal(
        "The file {name} cannot be read: {cause}.", name=path.name, cause=error.strerror or type(error).__name__
    )
