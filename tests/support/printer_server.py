"""A printer in the network, played by a socket: takes a document, breaks off, stalls, has no paper."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from tests.support.escpos_paper import ASKED_ONLINE, ASKED_PAPER

READY, OFFLINE, PAPER_THERE, NO_PAPER = b"\x12", b"\x1a", b"\x12", b"\x72"


@dataclass
class PlayedPrinter:
    """`manner` is well, silent (takes, never answers), closes (early), no_paper or cover (open)."""

    manner: str = "well"
    port: int = 0
    sent: bytearray = field(default_factory=bytearray)
    visits: int = 0

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def serve(self, visitor: socket.socket) -> None:
        self.visits += 1
        if self.manner == "closes":
            return
        while chunk := visitor.recv(4_096):
            self.sent += chunk
            if self.manner != "silent":
                self.answer(visitor, chunk)

    def answer(self, visitor: socket.socket, chunk: bytes) -> None:
        # A question is at most at the end of what came, since the asker waits for its answer.
        if chunk.endswith(ASKED_ONLINE):
            visitor.sendall(OFFLINE if self.manner in ("cover", "no_paper") else READY)
        elif chunk.endswith(ASKED_PAPER):
            visitor.sendall(NO_PAPER if self.manner == "no_paper" else PAPER_THERE)


@contextmanager
def played_printer(manner: str = "well") -> Iterator[PlayedPrinter]:
    """A printer that listens until the block ends."""
    printer, door = PlayedPrinter(manner), socket.create_server(("127.0.0.1", 0))
    printer.port = door.getsockname()[1]
    is_over = threading.Event()

    def run() -> None:
        while not is_over.is_set():
            visitor, _ = door.accept()
            with visitor:
                if not is_over.is_set():
                    with suppress(ConnectionError):
                        printer.serve(visitor)

    thread = threading.Thread(target=run, name="played-printer")
    thread.start()
    try:
        yield printer
    finally:
        is_over.set()
        with socket.create_connection(("127.0.0.1", printer.port)):
            pass
        thread.join()
        door.close()


def free_port() -> int:
    """A port at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as door:
        port: int = door.getsockname()[1]
    return port
