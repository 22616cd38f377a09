"""Whatever the bytes are: a refusal or rows, never another error, and no row of a well-formed file is lost."""

from __future__ import annotations

import csv
import io
import lzma
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.importing.reading import ReadOptions, chunks, open_table, streaming
from storeperf_core.operations.importing.reading.rows import Dialect, careful_chunk, regular_chunk

SAMPLE = Path("resources/demo/online_retail.csv.xz")


with lzma.open(SAMPLE) as sample:
    BEGINNING = sample.read(30_000).rpartition(b"\n")[0] + b"\n"
"""The first lines of a real shop's file."""


def rows_read(content: bytes, options: ReadOptions | None = None) -> tuple[list[tuple[str, ...]], int]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "file.csv"
        path.write_bytes(content)
        table = open_table(path, options=options)
        rows: list[tuple[str, ...]] = []
        set_aside = 0
        numbers: list[int] = []
        for chunk in chunks(table):
            rows += zip(*chunk.columns, strict=True)
            set_aside += len(chunk.set_aside)
            numbers += [*chunk.row_numbers, *(row.row for row in chunk.set_aside)]
        assert sorted(numbers) == list(range(1, len(numbers) + 1))
        return rows, set_aside


@settings(max_examples=300)
@given(st.binary(max_size=400))
def test_arbitrary_bytes_are_read_or_refused(content: bytes) -> None:
    with suppress(Refusal):
        rows_read(content)


@st.composite
def wounds(draw: st.DrawFn) -> list[tuple[int, int, bytes]]:
    wound = st.tuples(
        st.integers(0, 29_000),
        st.integers(0, 200),
        st.sampled_from(
            [b"", b'"', b"\0", b"\n", b"\r", b",", b",,,", b"\xff", b"\xc3", b'""', b"\n\n", b"x" * 40_000, b'"\n']
        ),
    )
    return draw(st.lists(wound, min_size=1, max_size=8))


@pytest.mark.slow
@settings(max_examples=150)
@given(damage=wounds())
def test_a_real_file_that_was_damaged_loses_what_was_hit_only(damage: list[tuple[int, int, bytes]]) -> None:
    content = BEGINNING
    for place, cut, put in damage:
        content = content[:place] + put + content[place + cut :]
    try:
        rows, set_aside = rows_read(content, ReadOptions(delimiter=",", has_header=True))
    except Refusal:
        return
    whole = BEGINNING.count(b"\n") - 1
    cut_away = sum(cut for _place, cut, _put in damage) // 40
    # A wound hits the rows it touches; an opened quotation mark may join its row with the next.
    assert len(rows) + set_aside >= whole - cut_away - 4 * len(damage)


cells = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), max_size=12)


@settings(max_examples=200)
@given(
    rows=st.lists(st.lists(cells, min_size=3, max_size=3).filter(any), min_size=1, max_size=40),
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL, csv.QUOTE_NONNUMERIC]),
    end=st.sampled_from(["\n", "\r\n"]),
    size=st.integers(1, 10),
)
def test_a_well_formed_file_comes_back_whole(
    rows: list[list[str]], delimiter: str, quoting: int, end: str, size: int
) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, quoting=quoting, lineterminator=end)  # type: ignore[arg-type]
    writer.writerows([["First", "Second", "Third"], *rows])
    usual, streaming.CHUNK_LINES = streaming.CHUNK_LINES, size
    try:
        read, set_aside = rows_read(
            text.getvalue().encode(), ReadOptions(encoding="utf-8", delimiter=delimiter, has_header=True)
        )
    finally:
        streaming.CHUNK_LINES = usual
    assert set_aside == 0
    assert read == [tuple(row) for row in rows]


simple = st.text(st.sampled_from('ab",\n\x0b é'), max_size=6)


@settings(max_examples=300)
@given(st.lists(st.lists(simple, min_size=2, max_size=4).map(",".join), min_size=1, max_size=30))
def test_the_fast_way_reads_what_the_careful_way_reads(texts: list[str]) -> None:
    lines = "\n".join(texts).split("\n")
    dialect = Dialect(",", '"')
    fast = regular_chunk(lines, dialect, 3, 3, 1)
    if fast is not None:
        assert fast == careful_chunk(lines, dialect, 3, 1, last=True)[0]


@pytest.mark.slow
def test_the_sample_is_read_whole_and_in_order() -> None:
    table = open_table(SAMPLE)
    with lzma.open(SAMPLE, "rt", encoding="utf-8", newline="") as file:
        independent = csv.reader(file)
        assert tuple(next(independent)) == table.header
        row = 0
        for chunk in chunks(table):
            assert (chunk.first_row, chunk.set_aside) == (row + 1, [])
            for cells_read, expected in zip(zip(*chunk.columns, strict=True), independent, strict=False):
                row += 1
                assert list(cells_read) == expected
        assert row == 541_909
        assert next(independent, None) is None
