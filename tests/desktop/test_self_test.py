from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from storeperf_desktop import self_test


def test_a_step_with_a_wrong_outcome_ends_the_test_and_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(self_test, "_EXPECTED", {"revenue_minor": 1})
    assert self_test.run_self_test(told.append) is False
    assert told[:2] == ["A store is made.", "A file is brought in."]
    assert told[2].startswith("This did not come about: Its figures are right.")
    assert "these figures are wrong: {'revenue_minor': 2545}" in told[2]
    assert len(told) == 3


def test_a_blank_picture_has_one_colour(tmp_path: Path) -> None:
    image = QImage(90, 90, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.save(str(tmp_path / "blank.png"))
    assert self_test._colours(tmp_path / "blank.png") == 1
    for place in range(30):
        image.setPixelColor(place * 3, 0, QColor(place, 0, 0))
    image.save(str(tmp_path / "drawn.png"))
    assert self_test._colours(tmp_path / "drawn.png") == 31
