"""A file read by two processes gives what one gives, wherever it is cut."""

from __future__ import annotations

import csv
import io
import threading
from dataclasses import fields
from multiprocessing import Pipe
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storeperf_core.operations.importing.matching import match
from storeperf_core.operations.importing.reading import Table, halves, open_table
from storeperf_core.operations.importing.sales import two_readers
from storeperf_core.operations.importing.sales.lines import Lines, joined
from storeperf_core.operations.importing.sales.order import Order
from storeperf_core.operations.importing.sales.two_readers import Half, new_reader, read_all, read_second

HEADER = [
    "InvoiceNo",
    "StockCode",
    "Description",
    "Quantity",
    "InvoiceDate",
    "UnitPrice",
    "CustomerID",
    "Customer name",
]
_cells = st.sampled_from(["A", "a", "LAMP", "Lamp, red", 'Lamp "big"', "two\nlines", "é", ""])
_rows = st.lists(
    st.tuples(
        st.sampled_from(["R1", "R2", "C3", "", "R4"]), _cells, _cells, st.sampled_from(["1", "-2", "x", "1.5", ""]),
        st.sampled_from(["2026-03-01 10:00", "2026-03-02 11:30", "2025-12-31 23:59", "never"]),
        st.sampled_from(["1.00", "2.5", "0", "-1"]), st.sampled_from(["17.0", "17", "18", ""]), _cells,
    ),
    min_size=2, max_size=14,
)  # fmt: skip
_strays = st.lists(st.sampled_from(["", '"', 'R1,"open', "a,b", "\0", ",,,,,,,"]), max_size=3)


def _order(table: Table) -> Order:
    mapping = match(table, "sales")
    return Order(table, mapping, Path(), Path(), bytes(16), b"", "till", "Europe/London", 240, "GBP")


def _cut(table: Table, at: int | None, monkeypatch: pytest.MonkeyPatch) -> Half:
    """The file read by two, cut before byte `at`."""
    monkeypatch.setattr(two_readers, "middle", lambda _table: at)
    ours, theirs = Pipe()
    second = threading.Thread(target=read_second, args=(theirs,))
    second.start()
    order = _order(table)
    try:
        return read_all(order, new_reader(order), ours, lambda _done: None)
    finally:
        ours.close()
        second.join()


def _same(one: Half, two: Half) -> None:
    assert (one.rows, one.found, one.client_names) == (two.rows, two.found, two.client_names)
    assert sorted(one.aside, key=lambda each: each.row) == sorted(two.aside, key=lambda each: each.row)
    left, right = joined(one.lines), joined(two.lines)
    for each in fields(Lines):
        assert np.array_equal(getattr(left, each.name), getattr(right, each.name)), each.name


@pytest.mark.parametrize("columns", [range(8), range(1, 8)], ids=["receipts", "no receipts"])
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=_rows, strays=_strays)
def test_wherever_a_file_is_cut_it_reads_the_same(tmp_path, monkeypatch, columns, rows, strays):
    text = io.StringIO()
    out = csv.writer(text, lineterminator="\n")
    out.writerows([row[place] for place in columns] for row in [HEADER, *rows])
    content = text.getvalue() + "".join(f"{stray}\n" for stray in strays)
    content += ",".join([rows[0][0], "Z", "Z", "1", "2026-03-05 10:00", "3.00", "17", "Z"][place] for place in columns)
    path = tmp_path / "sales.csv"
    path.write_text(content, encoding="utf-8", newline="")
    table = open_table(path)
    whole = _cut(table, None, monkeypatch)
    data = path.read_bytes()
    first_row = len(",".join(HEADER[place] for place in columns)) + 1
    for at in (place + 1 for place in range(first_row, len(data)) if data[place] == ord("\n")):
        _same(_cut(table, at, monkeypatch), whole)


def test_the_middle_is_where_a_line_begins(tmp_path, monkeypatch):
    monkeypatch.setattr(halves, "_NEAR_BYTES", 40)
    path = tmp_path / "sales.csv"
    path.write_text("receipt,code,quantity,date,price\n" + "R1,A,1,2026-03-01,2.00\n" * 20)
    middle = halves.middle(open_table(path))
    assert middle is not None
    data = path.read_bytes()
    assert data[middle - 1 : middle] == b"\n"
    assert abs(middle - len(data) / 2) < 40


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8"])
def test_a_file_whose_lines_cannot_be_told_or_that_is_small_has_no_middle(tmp_path, encoding):
    path = tmp_path / "sales.csv"
    path.write_text("receipt,code,quantity,date,price\n" + "R1,A,1,2026-03-01,2.00\n" * 20, encoding=encoding)
    assert halves.middle(open_table(path)) is None


def test_a_second_reader_that_dies_leaves_its_part_to_the_first(tmp_path, monkeypatch):
    path = tmp_path / "sales.csv"
    path.write_text("receipt,code,quantity,date,price\n" + "".join(f"R{i},A,1,2026-03-01,2.00\n" for i in range(50)))
    table = open_table(path)
    whole = _cut(table, None, monkeypatch)
    at = path.read_bytes().index(b"R25")
    monkeypatch.setattr(two_readers, "middle", lambda _table: at)
    ours, theirs = Pipe()
    order = _order(table)

    def dies() -> None:
        theirs.recv()
        theirs.close()

    second = threading.Thread(target=dies)
    second.start()
    half = read_all(order, new_reader(order), ours, lambda _done: None)
    ours.close()
    second.join()
    _same(half, whole)
