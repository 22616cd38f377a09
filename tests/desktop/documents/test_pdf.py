"""Documents as PDF and as pictures."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage, QPainter

from storeperf_core.domain.errors import EnvironmentRefusal
from storeperf_core.domain.paper import Code, Cut, Heading, Pair, Rule, Words
from storeperf_desktop.documents.drawing import STRIP_POINTS, drawn
from storeperf_desktop.documents.pdf import write_pdf

LINES = [
    Heading("Corner shop"),
    Rule(),
    Pair("A name that is much longer than the paper is wide, so that it takes two rows", "£12.75"),
    Words("  6 × £2.95"),
    Pair("Total", "£12.75", strong=True, large=True),
    Code("1-1-000042"),
    Cut(),
]


def picture(lines):
    drawing = drawn(lines)
    image = QImage(round(drawing.width), round(drawing.height), QImage.Format.Format_Grayscale8)
    painter = QPainter(image)
    drawing.paint(painter)
    painter.end()
    return image


def dark_columns(image, top, bottom):
    return [x for x in range(image.width()) if any(image.pixelColor(x, y).value() < 128 for y in range(top, bottom))]


def test_the_page_is_as_wide_as_the_roll_and_as_long_as_the_receipt(tmp_path):
    write_pdf(tmp_path / "receipt.pdf", LINES, "Receipt")
    written = (tmp_path / "receipt.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", written)
    width, height = float(box[1]), float(box[2])
    assert width == pytest.approx(STRIP_POINTS, abs=1)
    assert height == pytest.approx(drawn(LINES).height, abs=1)
    assert len(re.findall(rb"/Type /Page\b", written)) == 1


def test_more_lines_make_a_longer_page():
    assert drawn(LINES + LINES).height > drawn(LINES).height * 1.8


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path):
    with pytest.raises(EnvironmentRefusal, match="receipt.pdf cannot be written to"):
        write_pdf(tmp_path / "gone" / "receipt.pdf", LINES, "Receipt")
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_drawn_into_the_margins():
    image = picture(LINES)
    columns = dark_columns(image, 0, image.height())
    assert columns[0] >= 10
    assert columns[-1] <= image.width() - 10


def test_a_name_of_two_rows_does_not_run_into_its_figure():
    tall = drawn([Pair("word " * 30, "£12.75")]).height
    assert tall > drawn([Pair("word", "£12.75")]).height * 2


def test_the_bars_can_be_told_apart():
    image = picture([Code("1-1-000042")])
    row = [image.pixelColor(x, 30).value() < 128 for x in range(image.width())]
    changes = sum(first != second for first, second in pairwise(row))
    assert changes > 40
