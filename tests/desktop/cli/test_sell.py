"""`storeperf sell` as it is typed; as processes it is tested in tests/end_to_end."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from storeperf_core.store.opening import create_store, open_store
from storeperf_desktop.cli.running import run
from tests.support.till import fill


@pytest.fixture
def store(tmp_path: Path) -> Path:
    folder = tmp_path / "store"
    create_store(folder, name="Corner shop", currency="GBP", timezone="Europe/London")
    with open_store(folder, write=True) as opened:
        fill(opened)
    return folder


@pytest.fixture
def written(tmp_path: Path) -> Path:
    file = tmp_path / "sale.json"
    lines = [{"code": "TEA", "quantity_milli": 2_000}, {"code": "OLD"}]
    file.write_text(json.dumps({"id": "1", "lines": lines, "tenders": [{"kind": "cash", "amount_minor": 1_000}]}))
    return file


def types(store: Path, file: Path | str, *words: str) -> int:
    return run(["sell", str(file), "--store", str(store), *words])


def test_it_prints_one_document_and_says_the_rest(
    store: Path, written: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert types(store, written, "--json") == 0
    said = capsys.readouterr()
    document: dict[str, Any] = json.loads(said.out)
    assert (document["receipt"], document["total_minor"], document["change_minor"]) == ("1-1-000001", 700, 300)
    assert said.err == "Old thing has no tax rate, so no tax was counted for it.\n"
    assert document["said"] == [said.err.strip()]


def test_a_person_gets_a_receipt(store: Path, written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert types(store, written) == 0
    assert types(store, written) == 0
    first, again = capsys.readouterr().out.split("Receipt ")[1:]
    assert first.splitlines() == [
        "1-1-000001",
        "Tea        2  £6.00",
        "Old thing  1  £1.00",
        "Total         £7.00",
        "Change        £3.00",
    ]
    assert again.splitlines()[0] == "1-1-000001 It was sold before, and not again."


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"{", "is not JSON: Expecting property name"),
        (b"\xff\xfe\xfa", "is not JSON: it is not written in UTF-8."),
        (b'{"id": "1", "id": "2"}', "is not JSON: a key stands twice in one object."),
        (b"[" * 100_000, "is not JSON: "),
        (b"[]", "the sale must be a JSON object."),
        (b'{"id": "1", "lines": [{"code": "GHOST"}], "tenders": []}', "There is no product with the code GHOST."),
    ],
)
def test_what_cannot_be_sold_is_one_sentence(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, sentence: str
) -> None:
    file = tmp_path / "sale.json"
    file.write_bytes(content)
    assert types(store, file, "--json") == 1
    said = capsys.readouterr()
    assert (said.out, len(said.err.strip().splitlines())) == ("", 1)
    assert sentence in said.err


def test_a_file_that_is_not_there_is_named(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert types(store, "absent.json") == 1
    assert capsys.readouterr().err == "absent.json cannot be read: No such file or directory.\n"
