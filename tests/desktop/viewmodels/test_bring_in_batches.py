"""The list of earlier imports, and what undoing one is said to do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from storeperf_desktop.formats import Formats
from storeperf_desktop.viewmodels.bring_in_batches import PastImport, past_columns, past_rows, undo_sentence

FORMATS = Formats("en_GB", "GBP", "Europe/London")
AT = 1_322_123_160_000_000
DONE = PastImport(1, "ab" * 16, "sales", "done", "till", "november.csv", AT, 1_200, 3, 5, 400, 0)


def test_a_row_tells_file_kind_counts_time_and_state():
    (row,) = past_rows([DONE], FORMATS)
    assert [cell.text for cell in row.cells] == [
        "november.csv", "Sales", "1,200", "3", "5", "24/11/2011 08:26", "brought in",
    ]  # fmt: skip
    assert len(row.cells) == len(past_columns())


@pytest.mark.parametrize(
    ("state", "word", "can"),
    [
        ("running", "not finished", False),
        ("done", "brought in", True),
        ("cancelled", "stopped", False),
        ("undoing", "being undone", False),
        ("undone", "undone", False),
    ],
)
def test_only_what_is_there_can_be_undone(state, word, can):
    past = replace(DONE, state=state)
    assert past_rows([past], FORMATS)[0].cells[-1].text == word
    assert past.can_be_undone is can


@pytest.mark.parametrize(
    ("sales", "refunds", "what"),
    [(400, 0, "400 sales of"), (1, 2, "1 sale and 2 refunds of"), (0, 1, "1 refund of")],
)
def test_undoing_sales_says_which_and_that_they_count_nowhere(sales, refunds, what):
    sentence = undo_sentence(replace(DONE, sales_added=sales, refunds_added=refunds), FORMATS)
    assert sentence.startswith(f"{what} november.csv are hidden and count nowhere")
    assert sentence.endswith("you can bring it in again.")


def test_undoing_records_says_that_what_was_changed_since_stays():
    sentence = undo_sentence(replace(DONE, kind="products", accepted=1), FORMATS)
    assert sentence.startswith("What 1 row of november.csv added or changed is put back as it was.")
    assert "What you have changed since then stays." in sentence


def test_a_file_of_rows_set_aside_is_offered_while_it_is_there(tmp_path: Path):
    assert DONE.set_aside_file(tmp_path) is None
    file = tmp_path / "imports" / f"{DONE.batch}-set-aside.csv"
    file.parent.mkdir()
    file.touch()
    assert DONE.set_aside_file(tmp_path) == file
    assert replace(DONE, set_aside=0).set_aside_file(tmp_path) is None
