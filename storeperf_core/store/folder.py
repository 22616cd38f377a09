"""A store's folder: owned by one program at a time, on a disk of this computer."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

from storeperf_core.domain.errors import EnvironmentRefusal, Refusal

_NETWORK_FILE_SYSTEMS = frozenset(
    "nfs nfs4 cifs smb smbfs smb3 afpfs webdav davfs fuse.sshfs fuse.rclone ncpfs 9p ceph glusterfs afs".split()
)
_SYNCED = (
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "icloud drive",
    "mobile documents",
    "nextcloud",
    "pcloud",
)
_DRIVE_REMOTE = 4


class FolderLock:
    """The lock beside the store's file. The system gives it free when its process ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "store.lock"
        self._file: IO[bytes] | None = None

    def __enter__(self) -> FolderLock:
        return self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()

    def acquire(self) -> FolderLock:
        """Take the lock, or raise Refusal when another program has it."""
        require_local(self._path.parent)
        try:
            self._file = self._path.open("ab")
        except OSError as fault:
            raise EnvironmentRefusal(
                "The store's folder {folder} cannot be written to.", folder=str(self._path.parent)
            ) from fault
        try:
            _lock(self._file)
        except OSError as fault:
            self.release()
            raise Refusal("StorePerf is already open on this store. Use that window, or close it first.") from fault
        return self

    def release(self) -> None:
        """Give the lock free."""
        if self._file is not None:
            self._file.close()
            self._file = None


def keep_names(folder: Path) -> None:
    """Return once the disk holds which files are in `folder`: a file that was synced may still lose its name."""
    if sys.platform != "win32":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def require_local(folder: Path) -> None:
    """Refuse a network share or a folder that a cloud drive synchronises: both break SQLite's promises."""
    place = folder.absolute()
    if any(part.lower().startswith(_SYNCED) for part in place.parts):
        raise EnvironmentRefusal(
            "{folder} is inside a synchronised folder, where a store can be damaged. "
            "Choose a folder on this computer only.",
            folder=str(folder),
        )
    if _is_network(place):
        raise EnvironmentRefusal(
            "{folder} is on a network share, where a store can be damaged. Choose a folder on this computer.",
            folder=str(folder),
        )


def _is_network(place: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        return str(place).startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(place.anchor) == _DRIVE_REMOTE
    return _file_system(place) in _NETWORK_FILE_SYSTEMS


def _file_system(place: Path) -> str:
    """The type of the file system that `place` is (or will be) on."""
    mounts = _mounts()
    best = max(
        (point for point in mounts if place.is_relative_to(point)),
        key=lambda point: len(Path(point).parts),
        default="/",
    )
    return mounts.get(best, "")


def _mounts() -> dict[str, str]:
    if sys.platform == "darwin":
        import subprocess

        listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=True).stdout
        found = (line.partition(" on ")[2].rpartition(" (") for line in listed.splitlines())
        return {point: kind.split(",")[0].rstrip(")") for point, _, kind in found}
    table = Path("/proc/mounts")
    if not table.exists():
        return {}
    rows = (line.split() for line in table.read_text(encoding="utf-8", errors="replace").splitlines())
    return {row[1].replace("\\040", " "): row[2] for row in rows}


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
