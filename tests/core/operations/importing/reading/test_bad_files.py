"""Every kind of bad file gets a clear sentence or rows that were set aside, and none of them loses a row."""

from __future__ import annotations

import bz2
import gzip
import lzma
import os
import pickle
import zipfile
from pathlib import Path

import pytest

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.importing.reading import BadRow, ReadOptions, Table, chunks, open_table
from storeperf_core.operations.importing.reading.rows import HOLDS_NUL, TOO_LONG, UNCLOSED_QUOTE, WRONG_WIDTH

HEADER = "Receipt,Product,Quantity,Price\n"


def written(folder: Path, content: str | bytes, name: str = "sales.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def read(table: Table) -> tuple[list[tuple[str, ...]], list[int], list[BadRow]]:
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    bad: list[BadRow] = []
    for chunk in chunks(table):
        assert {len(column) for column in chunk.columns} == {len(chunk.row_numbers)}
        rows += zip(*chunk.columns, strict=True)
        numbers += chunk.row_numbers
        bad += chunk.set_aside
    assert sorted(numbers + [row.row for row in bad]) == list(range(1, len(rows) + len(bad) + 1))
    return rows, numbers, bad


def read_text(folder: Path, content: str | bytes) -> tuple[list[tuple[str, ...]], list[int], list[BadRow]]:
    return read(open_table(written(folder, content)))


def many(count: int) -> str:
    return "".join(f"{row},Chair,1,2.50\n" for row in range(1, count + 1))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"\n\n\r\n\n", "nothing but blank lines"),
        (b"\xef\xbb\xbf", "nothing but blank lines"),
        (HEADER.encode(), "has column names but no rows"),
        (HEADER.encode() + b"\n\n,,,\n", "has column names but no rows"),
        (b"%PDF-1.7\n%\xe2\xe3", "is not a table"),
        (bytes(range(32)) * 100, "is not a table"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "is a web page"),
        (b"\xfd7zXZ\x00nothing", "damaged or incomplete"),
        (b"\x1f\x8bnothing", "damaged or incomplete"),
        (b"PK\x03\x04nothing", "damaged or incomplete"),
        (gzip.compress(HEADER.encode() + many(5000).encode())[:-100], "damaged or incomplete"),
        (lzma.compress(HEADER.encode() + many(5000).encode())[:-100], "damaged or incomplete"),
    ],
)
def test_what_is_no_table_is_refused_with_its_reason(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = written(tmp_path, content)
    with pytest.raises(Refusal, match=sentence):
        read(open_table(path))


def test_a_folder_and_an_absent_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="is a folder"):
        open_table(tmp_path)
    with pytest.raises(Refusal, match="There is no file"):
        open_table(tmp_path / "absent.csv")


def test_a_file_that_grows_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + many(3000))
    table = open_table(path)
    stream = chunks(table)
    next(stream)
    with path.open("a") as file:
        file.write("3001,Chair,1,2.50\n")
    with pytest.raises(Refusal, match="changed while it was read"):
        list(stream)


def test_a_file_that_was_rewritten_after_it_was_opened_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + many(3))
    table = open_table(path)
    os.utime(path, ns=(0, 0))
    with pytest.raises(Refusal, match="changed while it was read"):
        next(chunks(table))


def test_rows_of_another_width_are_set_aside_with_their_numbers(tmp_path: Path) -> None:
    rows, numbers, bad = read_text(tmp_path, HEADER + "1,Chair,1,2.50\n2,Chair,1\n3,Chair,1,2.50,x\n4,Table,1,9\n")
    assert [row[0] for row in rows] == ["1", "4"]
    assert numbers == [1, 4]
    assert bad == [
        BadRow(2, WRONG_WIDTH, ("2", "Chair", "1")),
        BadRow(3, WRONG_WIDTH, ("3", "Chair", "1", "2.50", "x")),
    ]


def test_empty_cells_beyond_the_header_are_not_in_the_way(tmp_path: Path) -> None:
    rows, _numbers, bad = read_text(tmp_path, HEADER + "1,Chair,1,2.50,,\n" * 2_000 + "3,Chair,1,2.50,,x\n")
    assert rows == [("1", "Chair", "1", "2.50")] * 2_000
    assert [row.row for row in bad] == [2_001]


def test_blank_lines_are_no_rows(tmp_path: Path) -> None:
    rows, numbers, bad = read_text(tmp_path, HEADER + '1,A,1,1\n\n,,,\n"","","",""\n2,B,1,1\n\n')
    assert ([row[0] for row in rows], numbers, bad) == (["1", "2"], [1, 2], [])


def test_a_nul_sets_its_row_aside_alone(tmp_path: Path) -> None:
    rows, _numbers, bad = read_text(tmp_path, HEADER + "1,A,1,1\n2,B\0B,1,1\n3,C,1,1\n4,\0,1,1\n")
    assert [row[0] for row in rows] == ["1", "3"]
    assert [(row.row, row.reason) for row in bad] == [(2, HOLDS_NUL), (4, HOLDS_NUL)]


@pytest.mark.parametrize("quote", ["", '"'])
def test_a_cell_of_ten_megabytes_is_set_aside_and_kept_short(tmp_path: Path, quote: str) -> None:
    monster = quote + "x" * 10_000_000 + quote
    rows, _numbers, bad = read_text(tmp_path, HEADER + "1,A,1,1\n2," + monster + ",1,1\n3,C,1,1\n")
    assert [row[0] for row in rows] == ["1", "3"]
    assert [(row.row, row.reason) for row in bad] == [(2, TOO_LONG)]
    assert max(map(len, bad[0].text)) <= 1000


def test_a_file_without_any_line_end_stays_bounded(tmp_path: Path) -> None:
    _rows, _numbers, bad = read_text(tmp_path, HEADER + "1,A,1,1\n" + "y," * 3_000_000)
    assert [row.reason for row in bad] == [TOO_LONG]


def test_an_unbalanced_quote_costs_one_row_and_not_the_rest(tmp_path: Path) -> None:
    rows, _numbers, bad = read_text(tmp_path, HEADER + '1,A,1,1\n2,"B,1,1\n' + many(20_000))
    assert len(rows) == 20_001
    assert [(row.row, row.reason, row.text) for row in bad] == [(2, UNCLOSED_QUOTE, ('2,"B,1,1',))]


def test_an_unbalanced_quote_before_rows_with_quotes_costs_one_row(tmp_path: Path) -> None:
    rows, _numbers, bad = read_text(tmp_path, HEADER + '1,"A,1,1\n2,"B, blue",1,1\n3,"C",1,1\n')
    assert rows == [("2", "B, blue", "1", "1"), ("3", "C", "1", "1")]
    assert [row.row for row in bad] == [1]


def test_two_stray_quotes_do_not_swallow_the_rows_between(tmp_path: Path) -> None:
    content = HEADER + many(10) + '11,"A,1,1\n' + many(30) + '42,B,1,1"\n' + many(10)
    rows, _numbers, bad = read_text(tmp_path, content)
    assert len(rows) == 51
    assert [row.row for row in bad] == [11]


def test_two_rows_that_were_joined_are_no_reason_to_take_the_rows_above_for_a_title(tmp_path: Path) -> None:
    rows, _numbers, bad = read_text(tmp_path, HEADER + many(10) + "11,A,1,1,12,A,1,1\n" + many(10))
    assert (len(rows), [row.row for row in bad]) == (20, [11])


def test_rows_that_are_broken_from_the_first_on_are_set_aside(tmp_path: Path) -> None:
    rows, _numbers, bad = read_text(tmp_path, '0,"A,1,1\n' + many(10))
    assert (len(rows), [row.row for row in bad]) == (10, [1])


def test_an_unbalanced_quote_in_the_last_row_is_set_aside(tmp_path: Path) -> None:
    rows, _numbers, bad = read_text(tmp_path, HEADER + '1,A,1,1\n2,"B,1,1')
    assert len(rows) == 1
    assert [(row.row, row.reason) for row in bad] == [(2, UNCLOSED_QUOTE)]


def test_inch_marks_inside_cells_are_kept(tmp_path: Path) -> None:
    rows, _numbers, bad = read_text(tmp_path, HEADER + '1,5" pipe,1,1\n2,"6"" pipe",1,1\n3,"7" pipe",1,1\n')
    assert [row[1] for row in rows[:2]] == ['5" pipe', '6" pipe']
    assert len(rows) + len(bad) == 3


def test_line_ends_inside_quotes_belong_to_the_cell(tmp_path: Path) -> None:
    body = "".join(f'{row},"Chair\r\nblue, big",1,2\r\n' for row in range(1, 5001))
    rows, _numbers, bad = read_text(tmp_path, HEADER.replace("\n", "\r\n") + body)
    assert len(rows) == 5000
    assert {row[1] for row in rows} == {"Chair\nblue, big"}
    assert bad == []


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end(tmp_path: Path, end: str) -> None:
    rows, _numbers, _bad = read_text(tmp_path, (HEADER + many(10)).replace("\n", end).rstrip(end))
    assert len(rows) == 10
    assert rows[-1] == ("10", "Chair", "1", "2.50")


def test_duplicate_and_missing_names_become_unique(tmp_path: Path) -> None:
    table = open_table(written(tmp_path, "Price,Price,,Price,\n1,2,3,4,\n1,2,3,4,\n"))
    assert table.header == ("Price", "Price (2)", "Column 3", "Price (3)")


def test_a_file_without_header_keeps_its_first_row(tmp_path: Path) -> None:
    table = open_table(written(tmp_path, many(3)))
    assert table.header == ("Column 1", "Column 2", "Column 3", "Column 4")
    assert table.evidence.has_header.choice == "no"
    assert len(read(table)[0]) == 3


def test_titles_above_the_header_are_passed_over(tmp_path: Path) -> None:
    table = open_table(written(tmp_path, "Sales of May\n\nprinted,today\n" + HEADER + many(5)))
    assert table.header == ("Receipt", "Product", "Quantity", "Price")
    assert [row[0] for row in read(table)[0]] == ["1", "2", "3", "4", "5"]


def test_the_separator_line_of_excel_is_obeyed(tmp_path: Path) -> None:
    table = open_table(written(tmp_path, "sep=|\r\nA|B\r\nx,1|2\r\n"))
    assert table.header == ("A", "B")
    assert read(table)[0] == [("x,1", "2")]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|", ":"])
def test_every_delimiter_is_found(tmp_path: Path, mark: str) -> None:
    text = f"Receipt{mark}Name{mark}Price\n" + "".join(f"{row}{mark}Chair blue{mark}2.5\n" for row in range(20))
    table = open_table(written(tmp_path, text))
    assert table.evidence.delimiter.choice == mark
    assert len(table.header) == 3


def test_decimal_commas_do_not_pass_for_delimiters(tmp_path: Path) -> None:
    table = open_table(written(tmp_path, "Menge;Preis\n" + "1,5;2,50\n" * 10))
    assert table.evidence.delimiter.choice == ";"
    assert table.evidence.decimal_mark.choice == ","


TEXT = "Beleg;Ware;Preis\n1;Stühle für Käse;2,5\n2;Größe écrue à côté;3,5\n"
POLISH = "Nr;Towar;Cena\n1;Żółte krzesło;2,5\n2;Świeże jabłka są;3,5\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (TEXT, "utf-8"),
        (TEXT, "utf-8-sig"),
        (TEXT, "utf-16"),
        (TEXT, "utf-16-le"),
        (TEXT, "utf-16-be"),
        (TEXT, "cp1252"),
        (TEXT, "latin-1"),
        (TEXT, "mac_roman"),
        (TEXT, "cp850"),
        (POLISH, "cp1250"),
        (POLISH, "utf-8"),
    ],
)
def test_every_encoding_is_read_right(tmp_path: Path, text: str, encoding: str) -> None:
    rows, _numbers, bad = read_text(tmp_path, text.encode(encoding))
    assert ["\x1f".join(row) for row in rows] == [line.replace(";", "\x1f") for line in text.splitlines()[1:]]
    assert bad == []


def test_mixed_encodings_are_read_row_by_row(tmp_path: Path) -> None:
    content = "A,B\n1,Käse\n2,Stühle\n3,été\n".encode() + "4,Öl\n".encode("cp1252") + b"5,\x81\n"
    table = open_table(written(tmp_path, content))
    assert [row[1] for row in read(table)[0]] == ["Käse", "Stühle", "été", "Öl", "\ufffd"]
    assert "2 places are not" in table.evidence.encoding.sentence()


def test_a_chosen_encoding_is_used_and_an_unknown_one_refused(tmp_path: Path) -> None:
    path = written(tmp_path, "A,B\n1,é\n".encode("cp850"))
    assert read(open_table(path, options=ReadOptions(encoding="cp850")))[0] == [("1", "é")]
    with pytest.raises(Refusal, match="no encoding called"):
        open_table(path, options=ReadOptions(encoding="klingon"))


def test_packed_files_are_read_as_they_are(tmp_path: Path) -> None:
    content = (HEADER + many(3000)).encode()
    zipped = tmp_path / "sales.zip"
    with zipfile.ZipFile(zipped, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("sales.csv", content)
    for path in (
        written(tmp_path, lzma.compress(content), "sales.csv.xz"),
        written(tmp_path, gzip.compress(content), "sales.csv.gz"),
        zipped,
    ):
        table = open_table(path)
        seen: list[int] = []
        assert sum(len(chunk.row_numbers) for chunk in chunks(table, on_progress=seen.append)) == 3000
        assert seen[-1] == table.bytes_total == path.stat().st_size


def test_an_archive_of_several_files_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "two.zip", "w") as archive:
        archive.writestr("a.csv", "x")
        archive.writestr("b.csv", "x")
    with pytest.raises(Refusal, match="holds 2 files"):
        open_table(tmp_path / "two.zip")


def test_a_packed_bomb_is_refused_before_it_fills_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storeperf_core.operations.importing.reading.sources.ALWAYS_ALLOWED_BYTES", 5_000_000)
    bomb = written(tmp_path, lzma.compress(HEADER.encode() + b"1,Chair,1,2.50\n" * 1_000_000), "bomb.xz")
    with pytest.raises(Refusal, match="more than 200 times"):
        read(open_table(bomb))


def test_an_unknown_packing_is_no_table(tmp_path: Path) -> None:
    with pytest.raises(Refusal):
        read(open_table(written(tmp_path, bz2.compress(many(1000).encode()) + bytes(range(9)) * 50)))


def test_a_table_can_be_sent_to_another_process(tmp_path: Path) -> None:
    table = pickle.loads(pickle.dumps(open_table(written(tmp_path, HEADER + many(10)))))
    assert len(read(table)[0]) == 10


def test_the_order_of_dates_is_found_far_behind_the_first_rows(tmp_path: Path) -> None:
    early = "1,1/2/2011 8:26,1\n" * 60_000
    table = open_table(written(tmp_path, "No,Date,Qty\n" + early + "1,1/25/2011 8:26,1\n" * 60_000))
    assert table.evidence.date_order.choice == "mdy"
    assert "25 in the second place" in table.evidence.date_order.sentence()
