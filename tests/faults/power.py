"""Power cuts: what the disk may hold when the power goes, put together from the journal that `shim.c` kept.

What was synced is there. Of what was written to a file since its last sync, each write is there, or not, or only some
of its sectors of 512 bytes. Files that were made, renamed or taken away since their folder was synced are so only up
to some operation (file systems write such changes in order). The index of the log (`-shm`) is never synced; it is gone
or any bytes. What the device keeps beside its key is all there, so the log must hold every head that was kept. Where
nothing says whether a write arrived, a seeded draw does.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.named_points import Program
from tests.faults.programs import Ended, Launcher
from tests.faults.proofs import Confirmed, LostError, confirm, copy_shop, keys_beside, require, require_whole
from tests.faults.random_kills import selling
from tests.faults.shim import Entry, Faults, Kind, read_journal

MUTANTS = ("OFF", "NORMAL")
_SECTOR = 512
_STEPS = 40
_CHECKPOINT_PAGES = 60
_KEYS = "keys"
_NOT_ON_DISK = ("-shm", ".lock")


@dataclass(slots=True)
class Cuts:
    """How often the power was cut, and what was lost (sentences)."""

    cuts: int = 0
    lost: list[str] = field(default_factory=list)
    heads: int = 0
    """So many different heads were kept beside the key in the cuts."""


@dataclass(slots=True)
class _File:
    """A file as the disk surely holds it, and what was written since."""

    synced: bytes = b""
    since: list[Entry] = field(default_factory=list)


def cut_power(seed: int, count: int, place: Path, shop: Path, launcher: Launcher, *, mutant: str | None = None) -> Cuts:
    """Play a day at the till, cut the power `count` times in it, and prove what each cut left.

    `mutant`: a weaker `PRAGMA synchronous`, with which confirmed sales must be found lost.
    """
    folder, journal = place / f"day-{seed}" / "store", place / f"day-{seed}" / "journal"
    copy_shop(shop, folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    more = {} if mutant is None else {"synchronous": mutant}
    with Faults(place / f"day-{seed}" / "page", folder, journal) as faults:
        day = {"day": folder, "seed": seed, "first": 0, "count": _STEPS, "wal_autocheckpoint": _CHECKPOINT_PAGES}
        # Inside the folder, so that the journal holds when a head was kept beside the key.
        shutil.copytree(keys_beside(shop), folder / _KEYS)
        ended = launcher.run(faults=faults.path, keys=folder / _KEYS, **day, **more)
    require(ended.status == 0, f"the day ended with {ended.status}: {ended.err}")
    entries = list(read_journal(journal))
    found, some, heads = Cuts(), random.Random(seed), set[bytes]()
    for number in range(count):
        found.cuts += 1
        at = some.randrange(1, len(entries) + 1)
        left = place / f"cut-{seed}-{number}" / "store"
        left.mkdir(parents=True)
        shutil.copytree(keys_beside(shop), keys_beside(left))
        heads |= set(_put_keys(left, entries[:at]).values())
        put_together(before, entries[:at], left, some)
        try:
            _prove(left, entries[:at], launcher, is_asked_again=number % 10 == 0 and mutant is None)
        except LostError as lost:
            found.lost.append(f"power cut, seed {seed}, cut {number} after operation {at}: {lost}")
        shutil.rmtree(left.parent)
    shutil.rmtree(folder.parent)
    found.heads = len(heads)
    return found


def cut_program(program: Program, count: int, place: Path, shop: Path, launcher: Launcher, seed: int = 0) -> Cuts:
    """Let one of the named programs run to its end, cut the power `count` times in it, and prove what each cut left."""
    began, journal = place / f"{program.name}-whole" / "store", place / f"{program.name}-whole" / "journal"
    shutil.rmtree(began.parent, ignore_errors=True)
    program.make(began, shop, launcher)
    before = {path.name: path.read_bytes() for path in began.glob("*") if path.is_file()}
    request = program.ask(began)
    with Faults(began.parent / "page", began, journal) as faults:
        # Inside the folder, so that the journal holds when the key was made and when a head was kept beside it.
        ended = launcher.run(faults=faults.path, keys=began / _KEYS, **request)
    require(ended.status == 0, f"{program.name} ended with {ended.status}: {ended.err}")
    entries = list(read_journal(journal))
    found, some = Cuts(), random.Random(f"{program.name} {seed}")
    # From the first operation to the last in equal steps: what is done once must be met.
    for number in range(count):
        found.cuts += 1
        at = 1 + number * (len(entries) - 1) // max(1, count - 1)
        left = place / f"{program.name}-cut-{number}" / "store"
        left.mkdir(parents=True)
        _put_keys(left, entries[:at])
        put_together(before, entries[:at], left, some)
        said = b"".join(entry.data for entry in entries[:at] if entry.kind is Kind.SAID)
        try:
            program.prove(left, launcher, Ended(0, said.decode(), ""))
        except LostError as lost:
            found.lost.append(f"power cut in {program.name}, seed {seed}, cut {number} after operation {at}: {lost}")
        shutil.rmtree(left.parent)
    shutil.rmtree(began.parent)
    return found


def put_together(before: dict[str, bytes], entries: Sequence[Entry], left: Path, some: random.Random) -> None:
    """Write to the folder `left` what the disk may hold after `entries`, begun with the files `before`."""
    files = {name: _File(content) for name, content in before.items()}
    sure, directory = dict(files), list[tuple[Entry, _File]]()
    for entry in entries:
        if "/" in entry.name or entry.name.endswith(_NOT_ON_DISK):
            continue
        if entry.kind in (Kind.WRITE, Kind.TRUNCATE):
            files.setdefault(entry.name, _File()).since.append(entry)
        elif entry.kind is Kind.SYNC and entry.name == ".":
            sure, directory = dict(files), []
        elif entry.kind is Kind.SYNC:
            file = files.setdefault(entry.name, _File())
            file.synced, file.since = _applied(file.synced, file.since), []
        elif entry.kind in (Kind.OPEN, Kind.UNLINK, Kind.RENAME):
            made = _File()
            files = _named(files, entry, made)
            directory.append((entry, made))
    # The names: those that are sure, and what the folder went through since up to some operation.
    there = sure
    for entry, made in directory[: some.randrange(len(directory) + 1)]:
        there = _named(there, entry, made)
    for name, file in there.items():
        (left / name).write_bytes(_torn(file.synced, file.since, some))
    if some.random() < 0.5:
        (left / "store.sqlite3-shm").write_bytes(some.randbytes(32_768))


def _put_keys(left: Path, entries: Sequence[Entry]) -> dict[str, bytes]:
    """Put beside the store `left` what its device kept beside its key by then."""
    kept = _kept_heads(entries)
    for name, content in kept.items():
        (left.parent / name).parent.mkdir(parents=True, exist_ok=True)
        (left.parent / name).write_bytes(content)
    return kept


def _kept_heads(entries: Sequence[Entry]) -> dict[str, bytes]:
    """The newest heads that the device may have kept by then; the store's log must hold them all."""
    files: dict[str, bytes] = {}
    for entry in entries:
        if not entry.name.startswith(f"{_KEYS}/"):
            continue
        if entry.kind in (Kind.OPEN, Kind.TRUNCATE):
            files[entry.name] = b""
        elif entry.kind is Kind.WRITE:
            files[entry.name] = _applied(files.get(entry.name, b""), [entry])
        elif entry.kind is Kind.RENAME:
            files[entry.data.decode()] = files.pop(entry.name)
    return {name: content for name, content in files.items() if not name.endswith(".new")}


def _named(files: dict[str, _File], entry: Entry, made: _File) -> dict[str, _File]:
    """The folder's names after one more of its operations."""
    after = dict(files)
    if entry.kind is Kind.OPEN:
        after[entry.name] = made
    elif entry.kind is Kind.UNLINK:
        after.pop(entry.name, None)
    elif entry.name in after:
        after[entry.data.decode()] = after.pop(entry.name)
    return after


def _applied(content: bytes, entries: Sequence[Entry]) -> bytes:
    whole = bytearray(content)
    for entry in entries:
        _apply(whole, entry, entry.data)
    return bytes(whole)


def _apply(whole: bytearray, entry: Entry, data: bytes, offset: int = 0) -> None:
    at = entry.at + offset
    if entry.kind is Kind.TRUNCATE:
        whole[at:] = bytes(max(0, at - len(whole)))
        return
    whole.extend(bytes(max(0, at + len(data) - len(whole))))
    whole[at : at + len(data)] = data


def _torn(content: bytes, entries: Sequence[Entry], some: random.Random) -> bytes:
    """`content` with each of the unsynced `entries` kept, lost or kept in part."""
    whole, share = bytearray(content), some.choice((0.0, 0.1, 0.5, 0.9, 1.0))
    for entry in entries:
        if some.random() < share:
            _apply(whole, entry, entry.data)
        elif entry.kind is Kind.WRITE and some.random() < 0.3:
            for start in range(0, len(entry.data), _SECTOR):
                if some.random() < 0.5:
                    _apply(whole, entry, entry.data[start : start + _SECTOR], start)
    return bytes(whole)


def _prove(left: Path, entries: Sequence[Entry], launcher: Launcher, *, is_asked_again: bool) -> None:
    """What was confirmed before the cut is there; the program opens the store, and goes on selling."""
    said = b"".join(entry.data for entry in entries if entry.kind is Kind.SAID)
    confirmed: Confirmed = {}
    confirm(confirmed, Ended(0, said.decode(), ""))
    try:
        require_whole(left, confirmed)
    except LostError:
        raise
    except Exception as fault:
        raise LostError(f"the store cannot be opened: {fault!r}") from fault
    if is_asked_again:
        again = launcher.run(selling(left, "after"))
        require(again.status == 0, f"it does not sell any more: {again.err}")
        confirm(confirmed, again)
        require_whole(left, confirmed)
