"""The way from a command in a terminal to the desktop that owns the store's folder.

The desktop listens on a socket (a named pipe on Windows) that only this user can reach. Where it is and its key lie in
a file that only this user can read. Messages are JSON: one request, then progress, then one answer; both ends prove
that they have the key before the first, and nothing is ever unpickled. Whoever says nothing, or too much, holds up
nobody.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import socket
import stat
import struct
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener, answer_challenge, deliver_challenge
from pathlib import Path
from typing import Any

import platformdirs

from storeperf_core.domain.errors import EnvironmentRefusal, Refusal

Document = dict[str, Any]
Handler = Callable[[Document, "Caller"], Document]

_SOCKET_FOLDER, _SOCKET_NAME = "storeperf-", "channel"
_KEY_BYTES = 32
_LONGEST_REQUEST = 16_000_000
_PATIENCE_SECONDS = 10
_UNKNOWN = (
    "The StorePerf window that carried this out was closed before it answered, so it is not known whether it was done. "
    "Do the same again: nothing is done twice."
)
_TOO_LONG = "This is more than the StorePerf window takes at once ({limit} megabytes), so nothing was done."
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
        _clear_after_a_kill(self._card)
        self._closing = threading.Event()
        self._callers: list[threading.Thread] = []
        self._key = secrets.token_bytes(_KEY_BYTES)
        self._place = None if os.name == "nt" else tempfile.mkdtemp(prefix=_SOCKET_FOLDER)
        address = (
            rf"\\.\pipe\storeperf-{secrets.token_hex(16)}" if self._place is None else f"{self._place}/{_SOCKET_NAME}"
        )
        self._address = address
        self._listener = Listener(address, backlog=16)
        self._asking: set[Connection] = set()
        self._guard = threading.Lock()
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
        with self._guard:
            for connection in self._asking:
                _cut_off(connection)
        for caller in self._callers:
            caller.join()
        self._listener.close()
        if self._place is not None:
            Path(self._place).rmdir()

    def _listen(self) -> None:
        while not self._closing.is_set():
            try:
                connection = self._listener.accept()
            except (EOFError, OSError) as fault:
                if self._closing.is_set():
                    return
                log.warning("A caller did not get through.", extra={"reason": repr(fault)})
                continue
            if self._closing.is_set():
                connection.close()
                return
            self._callers = [caller for caller in self._callers if caller.is_alive()]
            # Proving the key takes as long as the other end likes, so it is not for this thread.
            caller = threading.Thread(target=self._serve, args=(connection,), name="command-caller", daemon=True)
            self._callers.append(caller)
            caller.start()

    def _serve(self, connection: Connection) -> None:
        with connection:
            with self._guard:
                if self._closing.is_set():
                    return
                self._asking.add(connection)
            try:
                request = self._request(connection)
            finally:
                with self._guard:
                    self._asking.discard(connection)
            if request is None or self._closing.is_set():
                return
            answer = self._answer(request, Caller(connection, self._closing))
            with suppress(OSError):
                # The caller may have left; what it asked for is done all the same.
                _send(connection, answer)

    def _request(self, connection: Connection) -> Document | None:
        """What the caller asks for, once it has proved to have the key; None for whoever is turned away."""
        try:
            _hurry(connection)
            deliver_challenge(connection, self._key)
            answer_challenge(connection, self._key)
            request = json.loads(connection.recv_bytes(_LONGEST_REQUEST))
            if not (isinstance(request["command"], str) and isinstance(request["arguments"], dict)):
                raise TypeError("neither a command nor its arguments")
        except AuthenticationError as fault:
            log.warning("A caller was turned away.", extra={"reason": repr(fault)})
        except (OSError, EOFError, ValueError, TypeError, KeyError, RecursionError, AssertionError) as fault:
            if not self._closing.is_set():
                log.warning("A caller asked for nothing that can be understood.", extra={"reason": repr(fault)})
        else:
            asked: Document = request
            return asked
        return None

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

    Raises the Refusal that the desktop answered, one for what is too long to be sent, or RuntimeError for a fault
    there. Closing this process gives it up.
    """
    card = _read_private(_card(folder))
    if card is None:
        return None
    try:
        connection = Client(card["address"], authkey=bytes.fromhex(card["key"]))
    except (OSError, EOFError, AuthenticationError):
        # The file is what a desktop left that was killed.
        return None
    request = _written({"command": command, "arguments": arguments})
    with connection:
        if len(request) > _LONGEST_REQUEST:
            raise Refusal(_TOO_LONG, limit=_LONGEST_REQUEST // 1_000_000)
        with _told_that_it_is_unknown():
            connection.send_bytes(request)
        while True:
            with _told_that_it_is_unknown():
                answer: Document = json.loads(connection.recv_bytes())
            if "progress" not in answer:
                return _result(answer)
            on_progress(answer["progress"])


@contextmanager
def _told_that_it_is_unknown() -> Iterator[None]:
    try:
        yield
    except (OSError, EOFError, ValueError) as fault:
        raise EnvironmentRefusal(_UNKNOWN) from fault


def _result(answer: Document) -> Document:
    if "refusal" in answer:
        kind = EnvironmentRefusal if answer.get("environment") else Refusal
        raise kind("{reason}", reason=answer["refusal"])
    if "fault" in answer:
        raise RuntimeError(answer["fault"])
    result: Document = answer["result"]
    return result


def _clear_after_a_kill(card: Path) -> None:
    """Take away the socket of a desktop that could not: whoever opens the store now is its only owner."""
    left = _read_private(card)
    socket_file = Path(str(left.get("address", ""))) if left else Path()
    if os.name != "nt" and socket_file.name == _SOCKET_NAME and socket_file.parent.name.startswith(_SOCKET_FOLDER):
        with suppress(OSError):
            socket_file.unlink()
        with suppress(OSError):
            socket_file.parent.rmdir()


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
    connection.send_bytes(_written(document))


def _written(document: Document) -> bytes:
    """As ASCII: also what is no text, half of a surrogate pair, reaches the desktop, which refuses it by name."""
    return json.dumps(document).encode()


def _hurry(connection: Connection) -> None:
    """Let reading fail when nothing comes for a while, so that no thread waits for ever for one that says nothing."""
    if os.name == "nt":
        if not connection.poll(_PATIENCE_SECONDS):
            raise TimeoutError
        return
    with _socket_of(connection) as channel:
        channel.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, struct.pack("@ll", _PATIENCE_SECONDS, 0))


def _cut_off(connection: Connection) -> None:
    """Wake the thread that reads from it."""
    if os.name != "nt":
        with suppress(OSError), _socket_of(connection) as channel:
            channel.shutdown(socket.SHUT_RDWR)


def _socket_of(connection: Connection) -> socket.socket:
    return socket.socket(fileno=os.dup(connection.fileno()))
