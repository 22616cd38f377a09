"""Whoever reaches the channel and does not play by its rules: turned away, and nobody else waits for it."""

from __future__ import annotations

import json
import os
import pickle
import random
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, suppress
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import Any

import platformdirs
import pytest

from storeperf_core.domain.errors import EnvironmentRefusal, Refusal
from storeperf_desktop.command_channel import Caller, CommandServer, hand_over

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has a pipe in the place of a socket")

TURNED_AWAY = pytest.mark.expected_logs("can be understood|turned away")
SOON = 5.0


def double(arguments: dict[str, Any], caller: Caller) -> dict[str, Any]:
    return {"doubled": arguments["number"] * 2}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[CommandServer]:
    opened = CommandServer(tmp_path, {"double": double})
    yield opened
    opened.close()


@pytest.fixture
def card(server: CommandServer) -> dict[str, Any]:
    return read_card()


def read_card() -> dict[str, Any]:
    (found,) = (platformdirs.user_state_path("StorePerf", appauthor=False) / "channels").iterdir()
    document: dict[str, Any] = json.loads(found.read_text())
    return document


def reached(card: dict[str, Any]) -> socket.socket:
    channel = socket.socket(socket.AF_UNIX)
    channel.connect(card["address"])
    channel.settimeout(SOON)
    return channel


def with_key(card: dict[str, Any]) -> Connection:
    return Client(card["address"], authkey=bytes.fromhex(card["key"]))


def require_answers(folder: Path) -> None:
    begun = time.monotonic()
    assert hand_over(folder, "double", {"number": 4}, lambda _: None) == {"doubled": 8}
    assert time.monotonic() - begun < SOON


def test_callers_that_say_nothing_hold_up_nobody(tmp_path: Path) -> None:
    """Neither the next command nor the closing of the desktop."""
    server = CommandServer(tmp_path, {"double": double})
    with ExitStack() as silent:
        for _ in range(20):
            silent.enter_context(closing(reached(read_card())))
        require_answers(tmp_path)
        begun = time.monotonic()
        server.close()
        assert time.monotonic() - begun < SOON


@TURNED_AWAY
def test_a_caller_that_says_one_byte_at_a_time_holds_up_nobody(tmp_path: Path, card: dict[str, Any]) -> None:
    with closing(reached(card)) as slow:
        for byte in struct.pack("!i", 40):
            slow.sendall(bytes([byte]))
            require_answers(tmp_path)
        slow.shutdown(socket.SHUT_WR)
        while slow.recv(100):
            pass


@TURNED_AWAY
def test_bytes_that_mean_nothing(tmp_path: Path, card: dict[str, Any]) -> None:
    some = random.Random(11)
    for _ in range(80):
        with closing(reached(card)) as channel, suppress(OSError):
            channel.sendall(some.randbytes(some.choice((1, 3, 4, 5, 40, 300, 70_000))))
            channel.shutdown(socket.SHUT_WR)
            while channel.recv(1_000):
                pass
    require_answers(tmp_path)


@TURNED_AWAY
@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"[]",
        b"null",
        b"7",
        b'{"command": "double"}',
        b'{"command": ["double"], "arguments": {}}',
        b'{"command": "double", "arguments": [4]}',
        b"[" * 200_000,
        b"\xff\xfe",
        pickle.dumps({"command": "double", "arguments": {"number": 4}}),
    ],
)
def test_requests_that_are_none(tmp_path: Path, card: dict[str, Any], said: bytes) -> None:
    with with_key(card) as connection:
        connection.send_bytes(said)
        with pytest.raises(EOFError):
            connection.recv_bytes()
    require_answers(tmp_path)


@TURNED_AWAY
def test_a_message_that_is_too_long_is_not_read(tmp_path: Path, card: dict[str, Any]) -> None:
    with with_key(card) as connection:
        os.write(connection.fileno(), struct.pack("!i", (1 << 31) - 1))
        with pytest.raises(EOFError):
            connection.recv_bytes()
    require_answers(tmp_path)


class _Bomb:
    def __init__(self, place: Path) -> None:
        self.place = place

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return os.mkdir, (str(self.place),)


@TURNED_AWAY
def test_what_is_too_long_is_not_sent_and_said_so(tmp_path: Path, server: CommandServer) -> None:
    with pytest.raises(Refusal, match="more than the StorePerf window takes at once"):
        hand_over(tmp_path, "double", {"number": "x" * 16_000_000}, lambda _: None)
    require_answers(tmp_path)


def test_half_of_a_surrogate_pair_reaches_the_window(tmp_path: Path, server: CommandServer) -> None:
    """It could not be sent, and the terminal said that the window had been closed."""
    assert hand_over(tmp_path, "double", {"number": "\ud800"}, lambda _: None) == {"doubled": "\ud800\ud800"}


@TURNED_AWAY
def test_nothing_is_unpickled_with_or_without_the_key(tmp_path: Path, card: dict[str, Any]) -> None:
    bomb = pickle.dumps(_Bomb(tmp_path / "gone off"))
    pickle.loads(bomb)
    (tmp_path / "gone off").rmdir()
    with closing(reached(card)) as channel:
        channel.sendall(struct.pack("!i", len(bomb)) + bomb)
        channel.shutdown(socket.SHUT_WR)
        while channel.recv(1_000):
            pass
    with with_key(card) as connection:
        connection.send_bytes(bomb)
        with pytest.raises(EOFError):
            connection.recv_bytes()
    require_answers(tmp_path)
    assert not (tmp_path / "gone off").exists()


# The interpreter may itself lie where another user cannot go, so it becomes another one once it runs.
AS_ANOTHER_USER = """
import os, socket, sys
channel = socket.socket(socket.AF_UNIX)
os.setgroups([])
os.setgid(65534)
os.setuid(65534)
channel.connect(sys.argv[1])
"""


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root may act as another user")
def test_another_user_cannot_reach_it(card: dict[str, Any]) -> None:
    words = [sys.executable, "-I", "-S", "-c", AS_ANOTHER_USER, card["address"]]
    assert "PermissionError" in subprocess.run(words, capture_output=True, text=True).stderr


@pytest.mark.usefixtures("server")
def test_the_place_and_its_card_are_this_users_alone(card: dict[str, Any]) -> None:
    (kept,) = (platformdirs.user_state_path("StorePerf", appauthor=False) / "channels").iterdir()
    assert [oct(path.stat().st_mode & 0o777) for path in (Path(card["address"]).parent, kept.parent, kept)] == [
        "0o700",
        "0o700",
        "0o600",
    ]


@pytest.mark.parametrize("answer", [b"", b'{"progress": {', b'{"progress": {"rows": 1}}'])
def test_a_desktop_that_goes_before_it_answers_leaves_it_unknown(tmp_path: Path, answer: bytes) -> None:
    """The terminal must not say that it was done, nor that it was not."""
    place, key = tmp_path / "s", bytes(32)
    folder = tmp_path / "store"
    folder.mkdir()
    about = folder.stat()
    cards = platformdirs.user_state_path("StorePerf", appauthor=False) / "channels"
    cards.mkdir(mode=0o700, parents=True)
    card = cards / f"{about.st_dev:x}-{about.st_ino:x}.json"
    card.touch(0o600)
    card.write_text(json.dumps({"address": str(place), "key": key.hex()}))
    with Listener(str(place), authkey=key) as listener:

        def go() -> None:
            with listener.accept() as connection:
                connection.recv_bytes()
                if answer:
                    connection.send_bytes(answer)

        desktop = threading.Thread(target=go)
        desktop.start()
        with pytest.raises(EnvironmentRefusal, match="not known whether it was done. Do the same again"):
            hand_over(folder, "sell", {"sale": {}}, lambda _: None)
        desktop.join()
