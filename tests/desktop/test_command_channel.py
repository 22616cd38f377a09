from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client
from pathlib import Path
from typing import Any

import platformdirs
import pytest

from storeperf_core.domain.errors import EnvironmentRefusal, Refusal
from storeperf_desktop.command_channel import Caller, CommandServer, hand_over

CALLER = """
import json, sys
from pathlib import Path
from storeperf_desktop.command_channel import hand_over

folder, command, arguments = sys.argv[1:]
tell = lambda progress: print(json.dumps(progress), file=sys.stderr)
print(json.dumps(hand_over(Path(folder), command, json.loads(arguments), tell)))
"""


@pytest.fixture
def cards() -> Path:
    """Where desktops say how to reach them. `own_home` gives every test a home of its own, its child processes too."""
    return platformdirs.user_state_path("StorePerf", appauthor=False) / "channels"


def double(arguments: dict[str, Any], caller: Caller) -> dict[str, Any]:
    caller({"rows_done": 1})
    caller({"rows_done": 2})
    return {"doubled": arguments["number"] * 2, "by": os.getpid()}


def refuse(arguments: dict[str, Any], caller: Caller) -> dict[str, Any]:
    raise EnvironmentRefusal("The disk has {free} bytes {left}.", free=0, left="{left}")


def fail(arguments: dict[str, Any], caller: Caller) -> dict[str, Any]:
    raise ZeroDivisionError


@pytest.fixture
def server(tmp_path: Path) -> Iterator[CommandServer]:
    opened = CommandServer(tmp_path, {"double": double, "refuse": refuse, "fail": fail})
    yield opened
    opened.close()


def card(place: Path) -> Path:
    (found,) = place.iterdir()
    return found


def test_without_a_desktop_nothing_is_handed_over(tmp_path: Path) -> None:
    assert hand_over(tmp_path, "double", {"number": 2}, lambda _: None) is None


@pytest.mark.usefixtures("server")
def test_progress_and_result_come_back(tmp_path: Path) -> None:
    progress: list[dict[str, Any]] = []
    assert hand_over(tmp_path, "double", {"number": 21}, progress.append) == {"doubled": 42, "by": os.getpid()}
    assert progress == [{"rows_done": 1}, {"rows_done": 2}]


@pytest.mark.usefixtures("server")
def test_a_folder_is_the_same_by_any_path(tmp_path: Path) -> None:
    (tmp_path / "within").mkdir()
    other = tmp_path / "within" / ".."
    answer = hand_over(other, "double", {"number": 1}, lambda _: None)
    assert answer is not None
    assert answer["doubled"] == 2


@pytest.mark.usefixtures("server")
def test_another_folder_has_no_desktop(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    assert hand_over(other, "double", {"number": 1}, lambda _: None) is None


@pytest.mark.usefixtures("server")
def test_another_process_hands_over(tmp_path: Path) -> None:
    command = [sys.executable, "-c", CALLER, str(tmp_path), "double", '{"number": 4}']
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert json.loads(done.stdout) == {"doubled": 8, "by": os.getpid()}
    assert [json.loads(line) for line in done.stderr.splitlines()] == [{"rows_done": 1}, {"rows_done": 2}]


@pytest.mark.usefixtures("server")
def test_a_refusal_keeps_its_words_and_its_kind(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentRefusal) as caught:
        hand_over(tmp_path, "refuse", {}, lambda _: None)
    assert str(caught.value) == "The disk has 0 bytes {left}."


@pytest.mark.usefixtures("server")
def test_a_command_the_desktop_does_not_know_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="does not know this command"):
        hand_over(tmp_path, "sell", {}, lambda _: None)


@pytest.mark.expected_logs("handed over failed")
@pytest.mark.usefixtures("server")
def test_a_fault_of_the_desktop_is_logged_there_and_the_next_command_works(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="log says why"):
        hand_over(tmp_path, "fail", {}, lambda _: None)
    assert hand_over(tmp_path, "double", {"number": 1}, lambda _: None) is not None


@pytest.mark.expected_logs("turned away")
@pytest.mark.usefixtures("server")
def test_a_caller_without_the_key_is_turned_away(tmp_path: Path, cards: Path) -> None:
    address = json.loads(card(cards).read_text())["address"]
    with pytest.raises(AuthenticationError):
        Client(address, authkey=bytes(32))
    assert hand_over(tmp_path, "double", {"number": 1}, lambda _: None) is not None


def test_a_caller_that_leaves_is_noticed_and_stops_nothing_else(tmp_path: Path, cards: Path) -> None:
    left = threading.Event()

    def wait(arguments: dict[str, Any], caller: Caller) -> dict[str, Any]:
        while not caller.is_gone():
            caller({"rows_done": 0})
        left.set()
        return {}

    server = CommandServer(tmp_path, {"wait": wait, "double": double})
    about = json.loads(card(cards).read_text())
    with Client(about["address"], authkey=bytes.fromhex(about["key"])) as connection:
        connection.send_bytes(b'{"command": "wait", "arguments": {}}')
        connection.recv_bytes()
        # While one command runs, another gets through.
        assert hand_over(tmp_path, "double", {"number": 1}, lambda _: None) is not None
    assert left.wait(10)
    server.close()


def test_closing_asks_a_running_command_to_stop(tmp_path: Path) -> None:
    begun = threading.Event()

    def wait(arguments: dict[str, Any], caller: Caller) -> dict[str, Any]:
        begun.set()
        while not caller.is_gone():
            pass
        return {"stopped": True}

    server = CommandServer(tmp_path, {"wait": wait})
    answers: list[Any] = []
    thread = threading.Thread(target=lambda: answers.append(hand_over(tmp_path, "wait", {}, lambda _: None)))
    thread.start()
    assert begun.wait(10)
    server.close()
    thread.join()
    assert answers == [{"stopped": True}]


def test_what_a_killed_desktop_left_is_not_believed(tmp_path: Path, cards: Path) -> None:
    server = CommandServer(tmp_path, {"double": double})
    kept = card(cards).read_bytes()
    name = card(cards)
    server.close()
    assert not name.exists()
    name.touch(mode=0o600)
    name.write_bytes(kept)
    assert hand_over(tmp_path, "double", {"number": 1}, lambda _: None) is None


@pytest.mark.skipif(os.name == "nt", reason="Windows has access lists in the place of modes")
def test_only_this_user_can_read_the_key(tmp_path: Path, cards: Path, server: CommandServer) -> None:
    about = card(cards)
    assert stat.S_IMODE(about.stat().st_mode) == 0o600
    socket = Path(json.loads(about.read_text())["address"])
    assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700
    about.chmod(0o644)
    assert hand_over(tmp_path, "double", {"number": 1}, lambda _: None) is None


@pytest.mark.skipif(os.name == "nt", reason="a named pipe leaves nothing behind")
@pytest.mark.parametrize(("name", "is_ours"), [("storeperf-x/channel", True), ("somewhere/channel", False)])
def test_the_socket_of_a_desktop_that_was_killed_is_taken_away(
    tmp_path: Path, cards: Path, name: str, is_ours: bool
) -> None:
    folder, socket_file = tmp_path / "store", tmp_path / name
    for each in (folder, socket_file.parent):
        each.mkdir()
    socket_file.touch()
    CommandServer(folder, {}).close()
    about = folder.stat()
    left = cards / f"{about.st_dev:x}-{about.st_ino:x}.json"
    left.write_text(json.dumps({"address": str(socket_file), "key": "00"}), "utf-8")
    left.chmod(0o600)
    server = CommandServer(folder, {"double": double})
    try:
        assert socket_file.parent.exists() is not is_ours
    finally:
        server.close()
