from __future__ import annotations

import json
import logging
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError

from storeperf_desktop import logs

log = logging.getLogger("storeperf.tests")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    where = logs.log_file(tmp_path)
    logs.configure(where)
    return where


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


def test_a_record_is_one_json_line_with_its_values(file: Path) -> None:
    log.info("import_finished", extra={"rows": 541_909})
    (line,) = lines(file)
    assert (line["event"], line["rows"], line["level"], line["logger"]) == (
        "import_finished",
        541_909,
        "info",
        "storeperf.tests",
    )
    assert line["timestamp"].endswith("Z")


def test_the_log_lies_in_the_stores_folder(tmp_path: Path) -> None:
    assert logs.log_file(tmp_path) == tmp_path / "logs" / "storeperf.jsonl"


@pytest.mark.parametrize("field", ["name", "email", "phone", "notes"])
@pytest.mark.parametrize("wrapped", [lambda values: values, lambda values: {"client": [{"fields": values}]}])
def test_personal_values_never_reach_the_file(file: Path, field: str, wrapped: Any) -> None:
    values = {"changed": {field: "Ada Lovelace"}} if wrapped({}) == {} else wrapped({field: "Ada Lovelace"})
    log.info("client_changed", extra={"details": values})
    content = file.read_text("utf-8")
    assert "Lovelace" not in content
    assert logs.MASK in content


def test_a_value_that_is_not_there_is_not_masked() -> None:
    assert logs.mask_personal(None, "", {"email": None, "code": "17850"}) == {"email": None, "code": "17850"}


@pytest.mark.expected_logs("cannot save")
def test_a_database_error_is_logged_without_its_values(file: Path) -> None:
    engine, who = create_engine("sqlite://"), "Ada Lovelace"
    with engine.connect() as connection, pytest.raises(OperationalError, match="Ada Lovelace") as caught:
        connection.execute(text("INSERT INTO absent VALUES (:who)"), {"who": who})
    log.error("cannot save", exc_info=caught.value)
    engine.dispose()
    (line,) = lines(file)
    assert "no such table: absent" in line["exception"]
    assert "Lovelace" not in line["exception"]


def test_levels_below_the_chosen_one_stay_out(file: Path) -> None:
    log.debug("detail")
    assert not file.exists()
    logs.configure(file, level="DEBUG")
    log.debug("detail")
    assert [line["event"] for line in lines(file)] == ["detail"]


def test_ten_files_of_bounded_size_are_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_FILE_BYTES", 1_000)
    logs.configure(file)
    for number in range(200):
        log.info("event", extra={"number": number})
    kept = sorted(file.parent.iterdir())
    assert len(kept) == 10
    assert all(each.stat().st_size <= 1_000 for each in kept)
    assert lines(file)[-1]["number"] == 199


def test_a_program_that_does_not_own_the_folder_only_appends(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_FILE_BYTES", 1_000)
    logs.configure(file, rotates=False)
    for number in range(50):
        log.info("event", extra={"number": number})
    assert [line["number"] for line in lines(file)] == list(range(50))


def test_configuring_again_moves_the_log(file: Path, tmp_path: Path) -> None:
    other = logs.log_file(tmp_path / "other")
    logs.configure(other)
    log.info("here")
    assert not file.exists()
    assert [line["event"] for line in lines(other)] == ["here"]


def test_a_log_that_cannot_be_written_is_said_once_and_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_the_way = logs.log_file(tmp_path)
    in_the_way.mkdir(parents=True)
    logs.configure(in_the_way)
    log.info("first")
    log.info("second")
    assert capsys.readouterr().err.count("cannot be written") == 1


@pytest.mark.expected_logs("Nothing caught this")
def test_what_a_thread_did_not_catch_is_logged(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(threading, "__excepthook__", lambda arguments: None)
    logs.log_uncaught()

    def fail() -> None:
        raise RuntimeError("the till fell over")

    thread = threading.Thread(target=fail, name="writer")
    thread.start()
    thread.join()
    (line,) = lines(file)
    assert (line["level"], line["on_thread"]) == ("critical", "writer")
    assert "the till fell over" in line["exception"]
