"""The way from a command in a terminal to the desktop that owns the store's folder.

The desktop listens on a socket (a named pipe on Windows) that only this user can reach. Where it is and its key lie in
a file that only this user can read. Messages are JSON: one request, then progress, then one answer.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import stat
import tempfile
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import Any

import platformdirs

from storeperf_core.domain.errors import EnvironmentRefusal, Refusal

Document = dict[str, Any]
Handler = Callable[[Document, "Caller"], Document]

_KEY_BYTES = 32
log = logging.getLogger(__name__)


class Caller:
    """The command that waits at the other end. Called with progress; knows whether the command was given up."""

    def __init__(self, connection: Connection, closing: threading.Event) -> None:
        self._connection = connection
        self._closing = closing
        self._gone = False

    def __call__(self, progress: Document) -> None:
        """Send progress. Never fails: a caller that has gone is told of by `is_gone`."""
        if not self.is_gone():
            try:
                _send(self._connection, {"progress": progress})
            except OSError:
                self._gone = True

    def is_gone(self) -> bool:
        """Whether the other end was closed, or the desktop is about to."""
        try:
            # A caller sends nothing after its request, so anything to read is the end.
            self._gone = self._gone or self._connection.poll()
        except OSError:
            self._gone = True
        return self._gone or self._closing.is_set()


class CommandServer:
    """Carries out commands that other processes hand over, each on a thread of its own."""

    def __init__(self, folder: Path, handlers: Mapping[str, Handler]) -> None:
        """`handlers`: by command, what answers a request's arguments with a result; a Refusal is passed on as such."""
        self._handlers = handlers
        self._card = _card(folder)
        self._closing = threading.Event()
        self._callers: list[threading.Thread] = []
        self._key = secrets.token_bytes(_KEY_BYTES)
        self._place = None if os.name == "nt" else tempfile.mkdtemp(prefix="storeperf-")
        address = rf"\\.\pipe\storeperf-{secrets.token_hex(16)}" if self._place is None else f"{self._place}/channel"
        self._address = address
        self._listener = Listener(address, authkey=self._key)
        self._thread = threading.Thread(target=self._listen, name="command-channel", daemon=True)
        _write_private(self._card, {"address": address, "key": self._key.hex()})
        self._thread.start()

    def close(self) -> None:
        """Take no more commands, ask those that run to stop, and wait for them."""
        self._closing.set()
        self._card.unlink(missing_ok=True)
        with suppress(OSError):
            # Nothing else wakes a thread that waits for a connection, on any system. Without the key, for nobody may be
            # left to answer.
            Client(self._address).close()
        self._thread.join()
        for caller in self._callers:
            caller.join()
        self._listener.close()
        if self._place is not None:
            Path(self._place).rmdir()

    def _listen(self) -> None:
        while not self._closing.is_set():
            try:
                connection = self._listener.accept()
            except (AuthenticationError, EOFError, OSError) as fault:
                if self._closing.is_set():
                    return
                log.warning("A caller was turned away.", extra={"reason": repr(fault)})
                continue
            self._callers = [caller for caller in self._callers if caller.is_alive()]
            caller = threading.Thread(target=self._serve, args=(connection,), name="command-caller", daemon=True)
            self._callers.append(caller)
            caller.start()

    def _serve(self, connection: Connection) -> None:
        with connection:
            try:
                request = json.loads(connection.recv_bytes())
            except (OSError, EOFError, ValueError):
                log.warning("A caller asked for nothing that can be understood.")
                return
            answer = self._answer(request, Caller(connection, self._closing))
            with suppress(OSError):
                # The caller may have left; what it asked for is done all the same.
                _send(connection, answer)

    def _answer(self, request: Document, caller: Caller) -> Document:
        handler = self._handlers.get(request["command"])
        if handler is None:
            return {"refusal": "The StorePerf window that is open does not know this command. Close it and try again."}
        try:
            return {"result": handler(request["arguments"], caller)}
        except Refusal as refusal:
            return {"refusal": str(refusal), "environment": isinstance(refusal, EnvironmentRefusal)}
        except Exception:
            log.exception("A command that was handed over failed.", extra={"command": request["command"]})
            return {"fault": "The StorePerf window that is open could not do it. Its log says why."}


def hand_over(
    folder: Path, command: str, arguments: Document, on_progress: Callable[[Document], None]
) -> Document | None:
    """Let the desktop that owns `folder` carry out `command`. Returns its result, or None where no desktop listens.

    Raises the Refusal that the desktop answered, or RuntimeError for a fault there. Closing this process gives it up.
    """
    card = _read_private(_card(folder))
    if card is None:
        return None
    try:
        connection = Client(card["address"], authkey=bytes.fromhex(card["key"]))
    except (OSError, EOFError, AuthenticationError):
        # The file is what a desktop left that was killed.
        return None
    with connection:
        _send(connection, {"command": command, "arguments": arguments})
        while True:
            try:
                answer: Document = json.loads(connection.recv_bytes())
            except (OSError, EOFError) as fault:
                raise EnvironmentRefusal("The StorePerf window that carried this out was closed.") from fault
            if "progress" in answer:
                on_progress(answer["progress"])
                continue
            return _result(answer)


def _result(answer: Document) -> Document:
    if "refusal" in answer:
        kind = EnvironmentRefusal if answer.get("environment") else Refusal
        raise kind("{reason}", reason=answer["refusal"])
    if "fault" in answer:
        raise RuntimeError(answer["fault"])
    result: Document = answer["result"]
    return result


def _card(folder: Path) -> Path:
    """Where the desktop that owns `folder` says how to reach it; the same by whatever path the folder is named.

    In the user's home: the system's folder for such things depends on how the terminal was opened.
    """
    about = folder.stat()
    cards = platformdirs.user_state_path("StorePerf", appauthor=False) / "channels"
    return cards / f"{about.st_dev:x}-{about.st_ino:x}.json"


def _write_private(path: Path, document: Document) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}")
    unfinished.unlink(missing_ok=True)
    with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        json.dump(document, file)
    unfinished.replace(path)


def _read_private(path: Path) -> Document | None:
    """The document, or None where there is none that this user wrote: the folder may be open to others."""
    try:
        with path.open(encoding="utf-8") as file:
            about = os.fstat(file.fileno())
            if os.name != "nt" and (about.st_uid != os.getuid() or stat.S_IMODE(about.st_mode) & 0o077):
                return None
            document: Document = json.load(file)
            return document
    except (OSError, ValueError):
        return None


def _send(connection: Connection, document: Document) -> None:
    connection.send_bytes(json.dumps(document, ensure_ascii=False).encode())
