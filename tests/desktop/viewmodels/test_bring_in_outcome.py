"""What an import says, in counted words."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from storeperf_core.operations.importing.result import ImportResult, Progress
from storeperf_desktop.formats import Formats
from storeperf_desktop.viewmodels.bring_in import Outcome
from storeperf_desktop.viewmodels.bring_in_aside import AsideRows, aside_rows, aside_title, read_aside
from storeperf_desktop.viewmodels.bring_in_outcome import (
    bring_in_text,
    counted,
    nothing_sentence,
    progress_words,
    time_left,
)

FORMATS = Formats("en_GB", "GBP", "Europe/London")
SAMPLE = Outcome(
    ImportResult(
        None, 541_909, 539_392, 2_517, 0, sales_added=19_960, refunds_added=3_836, products_added=3_938, clients_added=1
    ),
    AsideRows(reasons=Counter({"The price is 0.": 2_515, "The price is negative.": 2})),
)


def said(outcome: Outcome, kind="sales", *, is_done=False) -> list[str]:
    return [f"{row.figure} {row.text}" for row in counted(outcome, kind, FORMATS, is_done=is_done)]


def test_every_row_of_the_file_is_accounted_for():
    assert said(SAMPLE) == [
        "539,392 lines become 19,960 sales and 3,836 refunds",
        "3,938 new products and 1 customer",
        "2,517 rows are set aside, with their reasons:",
        "2,515 The price is 0.",
        "2 The price is negative.",
    ]
    assert said(SAMPLE, is_done=True)[0] == "539,392 lines became 19,960 sales and 3,836 refunds"
    assert bring_in_text(SAMPLE, FORMATS) == "Bring in 539,392 rows"
    assert nothing_sentence(SAMPLE) == ""


def test_many_reasons_are_summed_up():
    reasons = Counter({f"Reason {number}.": 10 - number for number in range(7)})
    outcome = Outcome(ImportResult(None, set_aside=reasons.total()), AsideRows(reasons=reasons))
    assert said(outcome)[-1] == "15 for 3 other reasons"
    assert "No row of this file can be taken." in nothing_sentence(outcome)


@pytest.mark.parametrize(
    ("result", "first"),
    [
        (ImportResult(None, 1, 1, sales_added=1), "1 line becomes 1 sale"),
        (ImportResult(None, 2, 2, refunds_added=2), "2 lines become 2 refunds"),
    ],
)
def test_what_there_is_none_of_is_not_said(result, first):
    assert said(Outcome(result, AsideRows())) == [first]


def test_records_tell_how_many_are_new():
    result = ImportResult(None, 5, 4, 0, 1, products_added=3)
    assert said(Outcome(result, AsideRows()), "products") == [
        "4 products: added or changed",
        "3 of them are new",
        "1 row is here already and is not counted twice",
    ]
    assert said(Outcome(ImportResult(None, 2, 2), AsideRows()), "stock") == ["2 counts as opening stock"]


@pytest.mark.parametrize(
    ("progress", "expected", "share", "words"),
    [
        (Progress("reading", 0, None, 0.0, None), None, None, ""),
        (Progress("reading", 0, None, 0.0, 6.2), None, None, "6 s left"),
        (
            Progress("saving", 312_400, 541_909, 41_234.0, 5.6),
            None,
            312_400 / 541_909,
            "312,400 of 541,909 · 41,000 a second · 6 s left",
        ),
        (Progress("saving", 50, None, 25.0, None), 100, 0.5, "50 of 100 · 25 a second · 2 s left"),
        (Progress("reading", 50, None, 25.0, None), None, None, "50 rows · 25 a second"),
    ],
)
def test_progress_is_said_as_far_as_it_is_known(progress, expected, share, words):
    assert progress_words(progress, expected, FORMATS) == (share, words)


@pytest.mark.parametrize(("seconds", "words"), [(0.2, "1 s left"), (89.0, "89 s left"), (200.0, "3 min left")])
def test_time_left_is_rounded_to_what_can_be_waited_for(seconds, words):
    assert time_left(seconds) == words


def test_more_rows_set_aside_than_can_be_looked_at_are_counted_all(tmp_path: Path):
    path = tmp_path / "aside.csv"
    lines = [f'{number},The price is 0.,"a\n{number}"' for number in range(1, 2_502)]
    path.write_text("\n".join(["row,reason,Code", *lines]), "utf-8-sig")
    aside = read_aside(path)
    assert (aside.count, len(aside.rows), aside.header) == (2_501, 2_000, ("Code",))
    assert aside_title(aside, FORMATS) == "2,501 rows set aside · the first 2,000 are shown, the CSV has all"
    assert [cell.text for cell in aside_rows(aside, FORMATS)[1_999].cells] == ["2,000", "The price is 0.", "a\n2000"]


def test_no_file_is_no_row_set_aside():
    assert read_aside(None).count == 0
