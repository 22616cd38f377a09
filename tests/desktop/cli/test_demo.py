from __future__ import annotations

from pathlib import Path

import pytest

from storeperf_desktop import bootstrap, page_pictures, resources
from storeperf_desktop.cli import windowing
from storeperf_desktop.cli.running import run

SALES = """InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID
A1,85123A,Heart holder,6,2010-12-01 08:26:00,2.55,17850.0
A2,71053,Lantern,4,2010-12-02 09:30:00,2.328,
"""


@pytest.fixture
def small_sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The demo in a folder of its own, with a sample of two sales. Returns the sample."""
    sample = tmp_path / "online_retail.csv"
    sample.write_text(SALES, encoding="utf-8")
    monkeypatch.setattr(resources, "resource_path", lambda *_: sample)
    monkeypatch.chdir(tmp_path)
    return sample


def test_without_a_display_pages_are_drawn_and_figures_printed(
    small_sample: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    drawn: list[tuple[Path, Path]] = []
    monkeypatch.setattr(page_pictures, "render_pages", lambda store, out: drawn.append((store, out)))
    assert run(["demo"]) == 0
    said = capsys.readouterr()
    assert drawn == [(Path("demo-store"), Path("demo-output"))]
    assert "1–2 Dec 2010" in said.out
    assert "£24.61" in said.out
    assert "There is no display here" in said.err
    assert "Bringing in a real shop's year" in said.err


def test_a_second_demo_brings_nothing_in_again(
    small_sample: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(page_pictures, "render_pages", lambda *_: [])
    assert run(["demo", "--offscreen"]) == 0
    first = capsys.readouterr()
    small_sample.unlink()
    assert run(["demo", "--offscreen"]) == 0
    second = capsys.readouterr()
    assert second.out == first.out
    assert "Bringing in" not in second.err
    assert "There is no display" not in first.err


@pytest.mark.usefixtures("small_sample")
def test_with_a_display_the_desktop_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []

    def open_desktop(folder: Path, handlers: object) -> int:
        opened.append(folder)
        return 0

    monkeypatch.setattr(bootstrap, "run_desktop", open_desktop)
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("DISPLAY", ":0")
    assert run(["demo"]) == 0
    assert opened == [Path("demo-store")]


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ("win32", {}, True),
        ("darwin", {}, True),
        ("darwin", {"QT_QPA_PLATFORM": "minimal"}, False),
    ],
)
def test_where_a_window_would_be_seen(
    monkeypatch: pytest.MonkeyPatch, platform: str, environment: dict[str, str], expected: bool
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(windowing.sys, "platform", platform)
    assert windowing.has_display() is expected
