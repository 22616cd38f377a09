"""How a file is matched and read, in words: real files, real matching."""

from __future__ import annotations

from pathlib import Path

import pytest

from storeperf_core.operations.importing.matching import match
from storeperf_core.operations.importing.reading import open_table
from storeperf_desktop import i18n
from storeperf_desktop.formats import Formats
from storeperf_desktop.viewmodels.bring_in import Opened
from storeperf_desktop.viewmodels.bring_in_matching import (
    column_entries,
    decide,
    evidence_rows,
    field_order,
    field_rows,
    file_sentence,
    missing_sentence,
    receipt_sentence,
)
from storeperf_desktop.viewmodels.bring_in_preview import preview_columns, preview_rows

FORMATS = Formats("en_GB", "GBP", "Europe/London")
GERMAN = "Belegnr;Datum;Artikel;Menge;Einzelpreis\n1;13.02.2024;Lampe;2;1.234,50\n1;13.02.2024;Birne;-1;2,5\n"
NAMELESS = """\
1001,2024-02-13 10:00,LAMP01,2,9.50
1001,2024-02-13 10:00,BULB,1,2.50
1002,2024-02-14 11:00,LAMP01,1,9.50
"""


@pytest.fixture
def opened(tmp_path: Path):
    def opened(text: str, kind="sales") -> Opened:
        path = tmp_path / "file.csv"
        path.write_text(text, "utf-8")
        table = open_table(path)
        return Opened(path, table, match(table, kind))

    return opened


def evidence(file: Opened) -> dict[str, tuple[str, str]]:
    return {row.key: (row.choice, row.why) for row in evidence_rows(file)}


def test_evidence_names_choice_and_reason(opened):
    found = evidence(opened(GERMAN))
    assert found["delimiter"] == ("semicolon ;", "It cuts 100 % of the first lines into the same number of cells.")
    assert found["decimal_mark"] == (",", "Numbers are written like 1.234,50.")
    assert found["date_order"][1] == "13.02.2024 has 13 in the first place, so the day comes first."
    assert found["has_header"][0] == "yes"


def test_reasons_are_told_in_the_language_of_the_reader(opened, monkeypatch):
    monkeypatch.setattr(i18n._active, "gettext", lambda text: f"«{text}»")
    file = opened(GERMAN)
    assert evidence(file)["decimal_mark"][1] == "«Numbers are written like 1.234,50.»"
    assert field_rows(file.mapping)["quantity"].label == "«Quantity»"
    assert field_rows(file.mapping)["quantity"].why.startswith("«The name of the column Menge")


def test_a_decision_of_a_person_is_told_as_such(opened):
    file = opened(GERMAN)
    decided = Opened(file.path, file.table, decide(file.mapping, "decimal_mark", "."))
    assert evidence(decided)["decimal_mark"] == (".", "You decided so.")
    assert decided.mapping.date_order == file.mapping.date_order


def test_fields_that_are_found_or_needed_come_first(opened):
    file = opened("Datum;Artikel;Einzelpreis\n13.02.2024;Lampe;2,50\n14.02.2024;Birne;3,50\n")
    assert field_order(file.mapping)[:4] == ["sold_at", "product_name", "quantity", "unit_price"]
    rows = field_rows(file.mapping)
    assert (rows["quantity"].mark, rows["quantity"].tone) == ("needed", "bad")
    assert (rows["cost_price"].mark, rows["cost_price"].columns) == ("", ())
    assert missing_sentence(file.mapping) == "Choose a column for: Quantity."


def test_fields_of_which_one_will_do_are_told_together(opened):
    file = opened("Beleg;Datum;Menge\nA1;13.02.2024;2\nA2;14.02.2024;1\n")
    why = field_rows(file.mapping)["unit_price"].why
    assert why == "One of these is needed: Unit price / Amount of the line, after discount."


def test_a_match_by_values_alone_asks_to_be_checked(opened):
    file = opened(NAMELESS)
    unsure = [row for row in field_rows(file.mapping).values() if row.mark == "please check"]
    assert unsure
    assert all(row.tone == "warn" and row.why.startswith(("The values", "Values")) for row in unsure)


def test_columns_without_names_show_their_first_value(opened):
    entries = column_entries(opened(NAMELESS).table)
    assert entries[:2] == [("", "— not in this file"), ("Column 1", "Column 1: 1001")]
    assert column_entries(opened(GERMAN).table)[1] == ("Belegnr", "Belegnr")


def test_a_receipt_is_explained_only_where_there_is_none(opened):
    assert receipt_sentence(opened(GERMAN).mapping) == ""
    without = opened(GERMAN).mapping.with_columns("receipt", ())
    assert "till, minute and customer make a receipt" in receipt_sentence(without)
    assert receipt_sentence(opened("Code,Name\nL,Lamp\n", "products").mapping) == ""


def test_the_file_is_summed_up_in_a_line(opened):
    assert file_sentence(opened(GERMAN)) == "file.csv · 5 columns · read as UTF-8, dates day first"


def test_the_preview_writes_values_as_they_are_understood(opened):
    file = opened(GERMAN)
    titles = [column.title for column in preview_columns(file.mapping)]
    assert titles == ["Row", "Receipt number", "Sold at", "Product", "Qty", "Price", ""]
    first, second = preview_rows(file, FORMATS)
    assert [cell.text for cell in first.cells] == ["1", "1", "13/02/2024", "Lampe", "2", "£1,234.50", ""]
    # A line that takes goods back within a sale does not make the receipt a refund.
    assert [cell.text for cell in second.cells[4:]] == ["−1", "£2.50", ""]


def test_what_cannot_be_read_is_shown_as_it_stands_with_the_reason(opened):
    rows = "".join(f"{number};13.02.2024;Lampe;{number};2,50\n" for number in range(1, 9))
    file = opened("Belegnr;Datum;Artikel;Menge;Einzelpreis\n" + rows + "9;32.13.2024;Lampe;1;2,50\n")
    preview = preview_rows(file, FORMATS)
    assert [row.key for row in preview] == [1, 2, 3, 4, 9, 5, 6, 7, 8]
    assert preview[4].cells[2].text == "32.13.2024"
    assert preview[4].cells[-1].text.startswith("set aside: ")
    assert preview[4].cells[-1].pill == "bad"


def test_records_are_judged_by_their_own_reader(opened):
    file = opened("Code,Name,Price\nL1,Lamp,9.50\nL2,Bulb,2.50\nL3,Torch,many\n", "products")
    file = Opened(file.path, file.table, file.mapping.with_columns("price", ("Price",)))
    words = {row.key: row.cells[-1].text for row in preview_rows(file, FORMATS)}
    assert words == {1: "", 2: "", 3: "set aside: This is not a number"}


def test_several_columns_of_a_field_are_shown_together(opened):
    file = opened("Customer ID,First name,Last name\n1,Ada,Lovelace\n2,Alan,Turing\n", "clients")
    assert field_rows(file.mapping)["name"].columns == ("First name", "Last name")
    assert preview_rows(file, FORMATS)[0].cells[2].text == "Ada + Lovelace"
