"""What a run of the benchmarks says, and how a figure is taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import report
from tests.benchmarks.measuring import Figure, Section, Settings, in_turn, milliseconds, percentile

SECTION = Section(
    "Doors",
    ["How often the door was opened."],
    [Figure("open", "1 ms", "bare 2 ms", "2 ×", "≥ 1 ×", met=True), Figure("close", "9 ms", goal="≤ 5 ms", met=False)],
)


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "machine", lambda: [("Processor", "an abacus")])


def test_the_page_says_which_goals_are_missed(tmp_path: Path) -> None:
    report.write_report({"doors": SECTION}, Settings(seed=7), tmp_path / "docs" / "benchmarks.md")
    page = (tmp_path / "docs" / "benchmarks.md").read_text("utf-8")
    assert "1 of 2 goals are met." in page
    assert "| open | 1 ms | bare 2 ms | 2 × | ≥ 1 × | yes |" in page
    assert "| close | 9 ms |  |  | ≤ 5 ms | **no** |" in page
    assert "| Processor | an abacus |" in page
    assert "| Seed | 7 |" in page


def test_a_trial_judges_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    report.write_report({"doors": SECTION}, Settings(small=True), None)
    page = capsys.readouterr().out
    assert "goals are met" not in page
    assert "yes" not in page


@pytest.mark.parametrize(("share", "expected"), [(1, 1), (50, 50), (95, 95), (99, 99), (100, 100)])
def test_a_percentile_is_a_value_that_was_measured(share: int, expected: int) -> None:
    assert percentile([float(value) for value in range(100, 0, -1)], share) == expected


@pytest.mark.parametrize(
    ("value", "expected"), [(0.00042, "0.42 ms"), (0.0042, "4.2 ms"), (0.42, "420 ms"), (4.2, "4,200 ms")]
)
def test_times_are_shown_in_milliseconds(value: float, expected: str) -> None:
    assert milliseconds(value) == expected


def test_both_sides_take_turns() -> None:
    order: list[str] = []
    in_turn(lambda: order.append("ours") or 1.0, lambda: order.append("peer") or 2.0, 2)
    assert order == ["ours", "peer", "ours", "peer"]
