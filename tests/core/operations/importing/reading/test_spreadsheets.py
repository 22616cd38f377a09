"""Spreadsheets become the same rows as text files, exactly, or are refused with a sentence."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.importing.reading import ReadOptions, Table, chunks, open_table, sheet_names
from storeperf_core.operations.importing.reading.amounts import price_parser
from storeperf_core.operations.importing.reading.sheet_worker import cell_text


@pytest.fixture
def workbook(tmp_path: Path) -> Callable[..., Path]:
    def make(*sheets: tuple[str, list[list[object]]]) -> Path:
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets:
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
        path = tmp_path / "book.xlsx"
        book.save(path)
        return path

    return make


def rows_of(table: Table) -> list[tuple[str, ...]]:
    try:
        return [row for chunk in chunks(table) for row in zip(*chunk.columns, strict=True)]
    finally:
        table.discard()


def test_cells_keep_their_exact_values(workbook: Callable[..., Path]) -> None:
    row = [536365, "85123A", 'A "big"\nchair; blue', 2.55, datetime(2010, 12, 1, 8, 26), 17850.0, None, True]
    table = open_table(workbook(("Sales", [["No", "Code", "Name", "Price", "Date", "Customer", "Note", "Flag"], row])))
    assert table.evidence.kind.choice == "xlsx"
    assert table.sheet == "Sales"
    assert rows_of(table) == [
        ("536365", "85123A", 'A "big"\nchair; blue', "2.55", "2010-12-01 08:26:00", "17850", "", "1")
    ]
    assert not table.layout.path.exists()


@given(st.floats(min_value=-(10**9), max_value=10**9).map(lambda value: round(value, 6)))
def test_a_number_in_a_cell_comes_back_exactly(value: float) -> None:
    assert price_parser(".")(cell_text(value)) == round(value * 1_000_000)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (1e16, "10000000000000000"),
        (5012345678900.0, "5012345678900"),
        (-0.0, "0"),
        (date(2010, 12, 1), "2010-12-01"),
        (datetime(2010, 12, 1), "2010-12-01"),
        (datetime(2010, 12, 1, 8, 25, 59, 999_999), "2010-12-01 08:26:00"),
        (datetime(2010, 12, 1, 8, 26, 0, 500_000), "2010-12-01 08:26:00.500000"),
        (time(8, 26), "08:26:00"),
        (timedelta(hours=30, minutes=5), "30:05:00"),
    ],
)
def test_the_text_of_a_cell(cell: float | datetime, text: str) -> None:
    assert cell_text(cell) == text


def test_errors_formulas_and_merged_cells(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in [["No", "Name", "Price"], ["A1", "Chair", 2], [None, "Table", 3], ["A2", "Lamp", "#N/A"]]:
        sheet.append(row)
    sheet["C4"].data_type = "e"
    sheet["C5"] = "=1+1"
    sheet.merge_cells("A2:A3")
    book.save(tmp_path / "book.xlsx")
    assert rows_of(open_table(tmp_path / "book.xlsx")) == [
        ("A1", "Chair", "2"),
        ("A1", "Table", "3"),
        ("A2", "Lamp", "#N/A"),
    ]


def test_an_error_is_shown_in_its_own_sheet_whatever_its_place(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "A & B"
    for row in [["No", "Price"], ["A1", 2], ["A2", "#DIV/0!"]]:
        sheet.append(row)
    sheet["B3"].data_type = "e"
    other = book.create_sheet("Front", 0)
    for row in [["No", "Price"], ["B1", 5], ["B2", 6]]:
        other.append(row)
    book.save(tmp_path / "book.xlsx")
    assert rows_of(open_table(tmp_path / "book.xlsx", sheet="A & B")) == [("A1", "2"), ("A2", "#N/A")]
    assert rows_of(open_table(tmp_path / "book.xlsx", sheet="Front")) == [("B1", "5"), ("B2", "6")]


def test_the_sheet_with_the_data_is_found_and_another_can_be_chosen(workbook: Callable[..., Path]) -> None:
    data = [["No", "Name"], *([f"A{number}", "Chair"] for number in range(50))]
    path = workbook(("Cover", [["Our shop"]]), ("Data", data), ("Other", [["Code", "Name"], ["X", "Y"]]))
    assert sheet_names(path) == ["Cover", "Data", "Other"]
    assert len(rows_of(open_table(path))) == 50
    assert rows_of(open_table(path, sheet="Other")) == [("X", "Y")]
    with pytest.raises(Refusal, match="no sheet called Absent"):
        open_table(path, sheet="Absent")


def test_empty_and_header_only_sheets_are_refused(workbook: Callable[..., Path]) -> None:
    with pytest.raises(Refusal, match="is empty"):
        open_table(workbook(("Sheet", [])))
    with pytest.raises(Refusal, match="column names but no rows"):
        open_table(workbook(("Sheet", [["No", "Name"]])))


def test_a_title_and_blank_rows_in_a_sheet(workbook: Callable[..., Path]) -> None:
    rows: list[list[object]] = [["Sales of May"], [], ["No", "Name"], ["A", "Chair"], [], ["B", "Table"]]
    assert rows_of(open_table(workbook(("Sheet", rows)))) == [("A", "Chair"), ("B", "Table")]


def test_a_protected_spreadsheet_is_refused(tmp_path: Path) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 2000
    (tmp_path / "book.xlsx").write_bytes(ole)
    with pytest.raises(Refusal, match="protected by a password"):
        open_table(tmp_path / "book.xlsx")


def test_a_zip_bomb_is_refused_before_it_is_parsed(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            for _ in range(120):
                sheet.write(b"\0" * 1_000_000)
    with pytest.raises(Refusal, match="unpacks to 120 MB"):
        open_table(path)


def test_damaged_spreadsheets_are_refused(workbook: Callable[..., Path]) -> None:
    path = workbook(("Sheet", [["No", "Name"], ["A", "Chair"]]))
    whole = path.read_bytes()
    path.write_bytes(whole[:-300])
    with pytest.raises(Refusal, match="damaged"):
        open_table(path)
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as source, zipfile.ZipFile(packed, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, content[: len(content) // 2] if "sheet1" in name else content)
    path.write_bytes(packed.getvalue())
    with pytest.raises(Refusal, match="damaged"):
        rows_of(open_table(path))


def test_an_open_document_spreadsheet_is_read(tmp_path: Path) -> None:
    content = (
        '<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        '<table:table table:name="Sales"><table:table-row>{0}</table:table-row><table:table-row>{1}</table:table-row>'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    texts = [
        "".join(
            f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>' for text in row
        )
        for row in (("No", "Name"), ("A", "Chair"))
    ]
    path = tmp_path / "book.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content.format(*texts))
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    table = open_table(path)
    assert table.evidence.kind.choice == "ods"
    assert rows_of(table) == [("A", "Chair")]


def test_the_text_of_a_refused_sheet_is_removed(workbook: Callable[..., Path], tmp_path: Path) -> None:
    folder = tmp_path / "scratch"
    folder.mkdir()
    for rows in ([], [["No", "Name"]]):
        with pytest.raises(Refusal):
            open_table(workbook(("Sheet", rows)), options=ReadOptions(folder=folder))
    assert list(folder.iterdir()) == []
