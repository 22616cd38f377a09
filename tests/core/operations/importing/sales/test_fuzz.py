"""Whatever the file: a sentence or counted rows, no receipt in part, and a store that is sound afterwards."""

from __future__ import annotations

import csv
import io
import lzma
import random
import shutil
import sqlite3
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storeperf_core.domain.errors import EnvironmentRefusal, Refusal
from storeperf_core.operations.importing import run
from storeperf_core.operations.importing.result import ImportResult
from storeperf_core.operations.importing.sales import reasons
from storeperf_core.store.engine import FILE_NAME
from storeperf_core.store.integrity import verify
from storeperf_core.store.opening import OpenStore, create_store, open_store, owner
from storeperf_core.store.session import reading
from tests.core.operations.importing.sales.conftest import HEADER

SAMPLE = Path(__file__).parents[5] / "resources" / "demo" / "online_retail.csv.xz"
ME = owner("import")

with lzma.open(SAMPLE) as _sample:
    BEGINNING = _sample.read(60_000).rpartition(b"\n")[0] + b"\n"
"""The first lines of a real shop's file: some 650, refunds and rows of price 0 among them."""
ROWS = BEGINNING.count(b"\n") - 1
FIRST = {name: place for place, name in enumerate(HEADER)}


def brought_in(store: OpenStore, path: Path) -> ImportResult | None:
    """What an import of any file must do: count every row, or refuse with a sentence that is not about a crash."""
    try:
        result = run.import_file(store, path, actor=ME)
    except EnvironmentRefusal as refusal:
        raise AssertionError("the worker failed") from refusal
    except Refusal as refusal:
        is_sentence = str(refusal).endswith(".") and "{" not in str(refusal)
        if not is_sentence:
            raise
        result = None
    with reading(store.readers) as session:
        assert verify(session).differences == []
        if result is None:
            return None
        assert result.rows_read == result.accepted + result.set_aside + result.already_there
        query = session.driver.execute
        key = query("SELECT max(batch_key) FROM import_batch").fetchone()[0]
        held = query("SELECT sum(line_count) FROM sale JOIN batch_sale USING (sale_key) WHERE batch_key = ?", (key,))
        assert (held.fetchone()[0] or 0) == result.accepted + result.already_there
        rows = query("SELECT row_number FROM import_set_aside WHERE batch_key = ? ORDER BY 1", (key,)).fetchall()
        assert len(rows) == len(set(rows)) == result.set_aside
        assert all(1 <= row <= result.rows_read for (row,) in rows)
        assert (result.set_aside_file is None) == (result.set_aside == 0)
        if result.set_aside_file is not None:
            with result.set_aside_file.open(encoding="utf-8-sig", newline="") as file:
                assert sum(1 for _ in csv.reader(file)) == result.set_aside + 1
    return result


@pytest.fixture(scope="module")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "store"
    create_store(folder, name="Corner shop", currency="GBP", timezone="Europe/London")
    return folder


@pytest.fixture
def battered(empty_store: Path, tmp_path: Path, worker_on_a_thread: None) -> Iterator[OpenStore]:
    """One store for all files of a test: each meets what the ones before left."""
    shutil.copytree(empty_store, tmp_path / "store")
    with open_store(tmp_path / "store", write=True) as store:
        yield store


# --- a real file, damaged --------------------------------------------------------------------------------------------

SHARDS = (
    *(
        b"",
        b'"',
        b'""',
        b"\0",
        b"\n",
        b"\r",
        b"\r\n",
        b",",
        b",,,,",
        b";",
        b"\t",
        b"'",
        b"\\",
        b"\xff",
        b"\xc3",
        b"\xfe\xff",
    ),
    *(b"\xef\xbb\xbf", b"=1+1", b"-", b"1e400", b"nan", b"\xc2\xa0", b"\xe2\x80\xa8", b"x" * 40_000, b"9" * 40, b'"\n'),
)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """Bytes cut out of, put into and moved about in the file, as broken copies and editors do."""
    content = BEGINNING
    for _ in range(draw(st.integers(1, 6))):
        place, length = draw(st.integers(0, len(content))), draw(st.integers(0, 300))
        act = draw(st.sampled_from(["put", "cut", "repeat", "flip", "end"]))
        part = content[place : place + length]
        content = {
            "put": content[:place] + draw(st.sampled_from(SHARDS)) + content[place:],
            "cut": content[:place] + content[place + length :],
            "repeat": content[:place] + part + content[place:],
            "flip": content[:place] + part[::-1] + content[place + length :],
            "end": content[: max(place, 200)],
        }[act]
    return content


few = settings(
    max_examples=settings.default.max_examples * 2 // 5, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.slow
@few
@given(content=damaged())
def test_a_real_file_whose_bytes_were_damaged(battered: OpenStore, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "damaged.csv").write_bytes(content)
    brought_in(battered, tmp_path / "damaged.csv")


CELLS = (
    *(
        "",
        " ",
        "0",
        "-0",
        "00012",
        "-1",
        "+5",
        "1.234,5",
        "1,234.5",
        "1 234",
        "1'234",
        "(12)",
        "12-",
        "£2.50",
        "2,50 €",
    ),
    *(
        "$",
        "1e5",
        "1E+05",
        "1e-9",
        "inf",
        "-Infinity",
        "NaN",
        "#N/A",
        "#REF!",
        "=SUM(A1)",
        "TRUE",
        "null",
        "٣",
        "½",
        "2%",
    ),
    *("1999999999", "999999999.99", "-999999999", "0.0000001", "1.2345", "0x10", "1_000", "12/13/2011", "13/12/2011"),
    *("29/02/2011 10:00", "29/02/2012 10:00", "2011-02-29", "2012-02-29 25:61", "01.12.10", "1/2/3", "40513.35", "now"),
    *("1970-01-01", "0001-01-01", "9999-12-31 23:59:59", "2010-12-01T08:26:00+14:00", "2010-12-01T08:26:00Z", "\u202e"),
    *(
        "C536365",
        "c",
        "536365",
        "536365.0",
        "5.36E+05",
        "85123A",
        "85123a",
        "A" * 65,
        "B" * 600,
        "né€ \u0301",
        "a\nb",
        '"',
        "'",
    ),
)


@few
@given(
    changes=st.lists(st.tuples(st.integers(0, ROWS - 1), st.sampled_from(HEADER), st.sampled_from(CELLS)), max_size=60),
    seed=st.one_of(st.none(), st.integers(0, 99)),
    rows=st.integers(1, ROWS),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    delimiter=st.sampled_from([",", ";", "\t"]),
)
def test_a_real_file_whose_cells_were_changed(
    battered: OpenStore,
    tmp_path: Path,
    changes: list[tuple[int, str, str]],
    seed: int | None,
    rows: int,
    encoding: str,
    delimiter: str,
) -> None:
    table = list(csv.reader(io.StringIO(BEGINNING.decode())))[1 : rows + 1]
    for place, column, cell in changes:
        if place < rows:
            table[place][FIRST[column]] = cell
    if seed is not None:
        random.Random(seed).shuffle(table)
    path = tmp_path / "changed.csv"
    with path.open("w", encoding=encoding, errors="replace", newline="") as file:
        out = csv.writer(file, delimiter=delimiter)
        out.writerows([HEADER, *table])
    result = brought_in(battered, path)
    if result is not None:
        assert result.rows_read == sum(any(row) for row in table)
        receipts_are_whole(battered, table)


def receipts_are_whole(store: OpenStore, table: list[list[str]]) -> None:
    """Of each receipt of the file, all rows came in that were not set aside, or none."""
    numbers = Counter(row[0].strip() for row in table)
    with reading(store.readers) as session:
        query = session.driver.execute
        key = query("SELECT max(batch_key) FROM import_batch").fetchone()[0]
        aside = Counter(
            dict(query("SELECT receipt, count(*) FROM import_set_aside WHERE batch_key = ? GROUP BY 1", (key,)))
        )
        held = query(
            "SELECT external_number, line_count FROM sale JOIN batch_sale USING (sale_key) WHERE batch_key = ?", (key,)
        )
        for number, lines in held:
            # `536365.0` is receipt 536365 too.
            written = sum(count for text, count in numbers.items() if text in (number, f"{number}.0"))
            assert lines == written - aside[number], number


@settings(max_examples=settings.default.max_examples, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    header=st.lists(
        st.sampled_from([*HEADER, "Quantity", "", "a", "Date", "12", "2010-12-01"]), min_size=1, max_size=9
    ),
    rows=st.lists(st.lists(st.sampled_from([*CELLS[:40], "Lamp", "5", "2010-12-01 08:26"]), max_size=9), max_size=12),
)
def test_tables_that_make_no_sense(
    battered: OpenStore, tmp_path: Path, header: list[str], rows: list[list[str]]
) -> None:
    path = tmp_path / "nonsense.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    brought_in(battered, path)


# --- the bad files that everybody meets ------------------------------------------------------------------------------

GOOD = "R1,LAMP,Lamp,1,2026-03-01 10:00:00,10.00,C1\n"
NAMES = ",".join(HEADER) + "\n"


def good(count: int, **cells: str) -> str:
    usual = dict(zip(HEADER, GOOD.strip().split(","), strict=True)) | cells
    return "".join(",".join((usual | {"InvoiceNo": f"R{row}"}).values()) + "\n" for row in range(count))


REFUSED: dict[str, tuple[bytes, str]] = {
    "empty file": (b"", "is empty"),
    "header only": (NAMES.encode(), "column names but no rows"),
    "no header": (good(20).encode(), "has no column names"),
    "no columns of sales": (b"Colour,Size\nred,large\nblue,small\n", "No column of file.csv was found for"),
    "commas inside numbers": ((NAMES + good(20, UnitPrice="2,50")).encode(), "more cells than there are column names"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(500), "not a table"),
    "web page": (b"<!DOCTYPE html><html><body>Login</body></html>", "web page"),
    "spreadsheet with a password": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000) + "EncryptedPackage".encode("utf-16-le") + bytes(2_000),
        "password",
    ),
    "half a packed file": (lzma.compress((NAMES + good(5_000)).encode())[:-50], "damaged or incomplete"),
    "bytes of another kind": (random.Random(1).randbytes(5_000), r"\."),
}


@pytest.mark.parametrize(("content", "sentence"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_imported_is_refused_and_leaves_nothing(
    battered: OpenStore, tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    with pytest.raises(Refusal, match=sentence):
        run.import_file(battered, path, actor=ME)
    assert brought_in(battered, path) is None
    with reading(battered.readers) as session:
        assert session.driver.execute("SELECT count(*) FROM import_batch").fetchone() == (0,)


TAKEN: dict[str, tuple[bytes, int, int]] = {
    "windows encoding": ((NAMES + good(9, Description="Théière à fleurs")).encode("cp1252"), 9, 0),
    "utf-16": ((NAMES + good(9, Description="Théière")).encode("utf-16"), 9, 0),
    "utf-16 without its mark": ((NAMES + good(9)).encode("utf-16-le"), 9, 0),
    "mixed encodings": (
        (NAMES + good(30, Description="Théière")).encode()
        + good(1, Description="Thé").replace("R0", "X").encode("cp1252"),
        31,
        0,
    ),
    "a NUL": ((NAMES + good(9) + GOOD.replace("Lamp", "La\0mp")).encode(), 9, 1),
    "a cell of ten megabytes": ((NAMES + good(9) + GOOD.replace("Lamp", "x" * 10_000_000)).encode(), 9, 1),
    "an unbalanced quote": ((NAMES + GOOD.replace("Lamp", '"Lamp') + good(9)).encode(), 9, 1),
    "rows of other widths": ((NAMES + good(9) + "R7,LAMP\n" + GOOD.replace("C1", "C1,x,y")).encode(), 9, 2),
    "dates of two orders": (
        (
            NAMES
            + "".join(good(1, InvoiceDate=f"03/{day}/2026 10:00").replace("R0", f"D{day}") for day in range(10, 30))
            + good(1, InvoiceDate="25/03/2026 10:00")
        ).encode(),
        20,
        1,
    ),
    "29 February": (
        (NAMES + good(2, InvoiceDate="2028-02-29") + good(1, InvoiceDate="2026-02-29").replace("R0", "X")).encode(),
        2,
        1,
    ),
    "currency signs": (
        (NAMES + good(9, UnitPrice="£2.50") + good(1, UnitPrice="2.50 €").replace("R0", "X")).encode(),
        10,
        0,
    ),
    "infinities": (
        (
            NAMES + good(20) + "".join(good(1, Quantity=q).replace("R0", "X") for q in ("inf", "-inf", "NaN", "1e999"))
        ).encode(),
        20,
        4,
    ),
    "a second Quantity": (
        (NAMES.strip() + ",Quantity\n" + good(9).replace("\n", ",7\n")).encode(),
        9,
        0,
    ),
}


@pytest.mark.parametrize(("content", "accepted", "set_aside"), TAKEN.values(), ids=TAKEN)
def test_what_can_be_taken_of_a_bad_file_is_taken(
    battered: OpenStore, tmp_path: Path, content: bytes, accepted: int, set_aside: int
) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    result = brought_in(battered, path)
    assert result is not None
    assert (result.accepted, result.set_aside) == (accepted, set_aside)


def test_quantities_and_prices_with_commas_are_read_as_they_are_meant(battered: OpenStore, tmp_path: Path) -> None:
    rows = (NAMES + good(9, UnitPrice="2.50", Quantity="1.234.5")).replace(",", ";").replace("2.50", "2,50")
    (tmp_path / "file.csv").write_text(rows.replace("1.234.5", "1.234,5"))
    result = brought_in(battered, tmp_path / "file.csv")
    assert result is not None
    assert result.accepted == 9
    with reading(battered.readers) as session:
        lines = session.driver.execute("SELECT DISTINCT quantity_milli, amount_minor FROM sale_line").fetchall()
    assert lines == [(1_234_500, 308_625)]


def test_merged_cells_formulas_and_errors_of_a_spreadsheet(battered: OpenStore, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(HEADER)
    when = datetime(2026, 3, 1, 10)
    sheet.append(["R1", "A", "Lamp", 2, when, 2.5, 17850.0])
    sheet.append([None, "B", "Cup", 1, when, 4, None])
    sheet.append(["R2", "C", "Pot", "=1+1", when, 4, None])
    sheet.append(["R3", "C", "Pot", 1, when, "#N/A", None])
    sheet.merge_cells("A2:A3")
    book.save(tmp_path / "book.xlsx")
    result = brought_in(battered, tmp_path / "book.xlsx")
    assert result is not None
    # A formula that no program has worked out holds no number.
    assert (result.rows_read, result.accepted, result.set_aside, result.sales_added) == (4, 2, 2, 1)
    assert list((battered.folder / "imports").glob("storeperf-*")) == []


@pytest.mark.parametrize("name", ["bomb.xlsx", "bomb.csv.xz"])
def test_a_zip_bomb(battered: OpenStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    path = tmp_path / name
    if name.endswith("xlsx"):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("xl/workbook.xml", "<workbook/>")
            with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
                for _ in range(120):
                    sheet.write(bytes(1_000_000))
    else:
        monkeypatch.setattr("storeperf_core.operations.importing.reading.sources.ALWAYS_ALLOWED_BYTES", 1_000_000)
        path.write_bytes(lzma.compress((NAMES + good(1) * 100_000).encode()))
    with pytest.raises(Refusal, match="unpacks to"):
        run.import_file(battered, path, actor=ME)
    assert brought_in(battered, path) is None


@pytest.mark.slow
def test_a_file_that_is_still_being_written(battered: OpenStore, tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_text(NAMES + good(30_000))

    def grows(_progress: object) -> None:
        with path.open("a") as file:
            file.write(good(1))

    with pytest.raises(Refusal, match="changed while it was read"):
        run.import_file(battered, path, actor=ME, on_progress=grows)
    result = brought_in(battered, path)
    assert result is not None
    assert result.accepted + result.set_aside == result.rows_read > 30_000


def test_another_program_that_holds_the_store_s_file(battered: OpenStore, tmp_path: Path) -> None:
    (tmp_path / "file.csv").write_text(NAMES + good(5))
    battered.to_write().driver.execute("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(battered.folder / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(EnvironmentRefusal, match="Another program is holding"):
            run.import_file(battered, tmp_path / "file.csv", actor=ME)
        other.execute("ROLLBACK")
    assert brought_in(battered, tmp_path / "file.csv") is not None


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (lambda connection: connection.execute("UPDATE alembic_version SET version_num = '9999'"), "newer StorePerf"),
        (lambda connection: connection.execute("DROP TABLE alembic_version"), "no StorePerf store"),
    ],
)
def test_a_store_that_is_not_this_program_s(
    empty_store: Path, tmp_path: Path, damage: Callable[[sqlite3.Connection], object], sentence: str
) -> None:
    shutil.copytree(empty_store, tmp_path / "store")
    with closing(sqlite3.connect(tmp_path / "store" / FILE_NAME)) as connection, connection:
        damage(connection)
    with pytest.raises(Refusal, match=sentence), open_store(tmp_path / "store", write=True) as store:
        run.import_file(store, SAMPLE, actor=ME)


def test_a_store_with_damaged_pages(battered: OpenStore, tmp_path: Path) -> None:
    (tmp_path / "file.csv").write_text(NAMES + good(2_000))
    assert brought_in(battered, tmp_path / "file.csv") is not None
    folder = battered.folder
    battered.close()
    content = bytearray((folder / FILE_NAME).read_bytes())
    content[4096 * 12 :] = random.Random(1).randbytes(len(content) - 4096 * 12)
    (folder / FILE_NAME).write_bytes(content)
    (tmp_path / "more.csv").write_text(NAMES + good(3_000))
    with pytest.raises(EnvironmentRefusal, match="damaged|malformed"), open_store(folder, write=True) as store:
        run.import_file(store, tmp_path / "more.csv", actor=ME)


def test_every_reason_is_a_sentence() -> None:
    told = [text for text in vars(reasons).values() if isinstance(text, str) and " " in text]
    told += reasons.NO_FIELD.values()
    assert all(text[0].isupper() and text.endswith((".", "translated where they are shown.")) for text in told)
