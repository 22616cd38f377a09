"""Columns find their fields by name in six languages and by content; mappings are remembered and corrected."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.importing.matching import FIELDS, Kind, Mapping, fingerprint, match, source_name
from storeperf_core.operations.importing.matching.mapping import simplified
from storeperf_core.operations.importing.reading import open_table

SAMPLE = Path("resources/demo/online_retail.csv.xz")


def matched(folder: Path, kind: Kind, text: str) -> Mapping:
    path = folder / "file.csv"
    path.write_text(text, encoding="utf-8", newline="")
    return match(open_table(path), kind)


def columns(mapping: Mapping) -> dict[str, str]:
    return {field: "+".join(held) for field, held in mapping.columns.items()}


def test_the_sample_matches_by_itself() -> None:
    mapping = match(open_table(SAMPLE), "sales")
    assert columns(mapping) == {
        "receipt": "InvoiceNo",
        "product_code": "StockCode",
        "product_name": "Description",
        "quantity": "Quantity",
        "sold_at": "InvoiceDate",
        "unit_price": "UnitPrice",
        "customer": "CustomerID",
    }
    assert (mapping.missing(), mapping.source, mapping.date_order) == ([], "online retail", "ymd")
    assert all(one.confidence > 0.9 and "{" not in one.sentence() for one in mapping.matches)


def test_a_grocery_chain_with_three_discounts(tmp_path: Path) -> None:
    header = (
        "household_id,store_id,basket_id,product_id,quantity,sales_value,retail_disc,coupon_disc,coupon_match_disc,"
        "week,transaction_timestamp"
    )
    mapping = matched(
        tmp_path, "sales", header + "\n2261,309,31625220889,940996,1.0,3.86,0.43,0.0,0.0,5,2017-01-28 19:06:53\n"
    )
    assert columns(mapping) == {
        "customer": "household_id",
        "store": "store_id",
        "receipt": "basket_id",
        "product_code": "product_id",
        "quantity": "quantity",
        "line_amount": "sales_value",
        "discount_amount": "retail_disc+coupon_disc+coupon_match_disc",
        "sold_at": "transaction_timestamp",
    }


@pytest.mark.parametrize(
    ("header", "decimal"),
    [
        ("Receipt;Date;Time;SKU;Item;Qty;Unit price;Customer no", "."),
        ("N° facture;Date de vente;Heure;Code article;Désignation;Qté;Prix unitaire;Code client", ","),
        ("Belegnr.;Datum;Uhrzeit;Artikelnummer;Bezeichnung;Menge;Einzelpreis;Kundennummer", ","),
        ("Factura;Fecha;Hora;Código artículo;Descripción;Cantidad;Precio unitario;Código cliente", ","),
        ("Scontrino;Data;Ora;Codice articolo;Descrizione;Quantità;Prezzo unitario;Codice cliente", ","),
        ("Bonnummer;Datum;Tijd;Artikelcode;Omschrijving;Aantal;Stukprijs;Klantnummer", ","),
    ],
)
def test_names_in_six_languages(tmp_path: Path, header: str, decimal: str) -> None:
    price = f"1{decimal}25"
    mapping = matched(tmp_path, "sales", f"{header}\nR1;25.12.2010;08:26;A-1;Red chair;2;{price};77\n")
    fields = [
        "receipt",
        "sold_at",
        "sold_at_time",
        "product_code",
        "product_name",
        "quantity",
        "unit_price",
        "customer",
    ]
    assert columns(mapping) == dict(zip(fields, header.split(";"), strict=True))
    assert (mapping.missing(), mapping.decimal_mark, mapping.date_order) == ([], decimal, "dmy")


def test_a_file_without_names_is_matched_by_content(tmp_path: Path) -> None:
    mapping = matched(
        tmp_path,
        "sales",
        "536365,85123A,WHITE HEART,6,2010-12-01 08:26:00,2.55\n"
        "536365,71053,METAL LANTERN,6,2010-12-01 08:26:00,3.39\n"
        "536366,71054,METAL BOX,7,2010-12-01 08:28:00,3.39\n",
    )
    assert columns(mapping) == {
        "receipt": "Column 1",
        "product_code": "Column 2",
        "product_name": "Column 3",
        "quantity": "Column 4",
        "sold_at": "Column 5",
        "unit_price": "Column 6",
    }
    assert all(one.confidence <= 0.5 for one in mapping.matches)


def test_a_name_does_not_win_over_values_that_contradict(tmp_path: Path) -> None:
    mapping = matched(
        tmp_path, "sales", "Date,Sold on,Quantity,Price,SKU\nred,2010-12-01,1,2.5,A\nblue,2010-12-02,1,2.5,B\n"
    )
    assert mapping.column("sold_at") == "Sold on"


def test_a_needed_column_is_found_by_its_very_name_when_its_values_are_bad(tmp_path: Path) -> None:
    text = "receipt,code,quantity,date,price\nR1,A,1,29/02/2023,2.00\nR2,A,1,soon,2.00\n"
    mapping = matched(tmp_path, "sales", text)
    assert (columns(mapping)["sold_at"], mapping.missing()) == ("date", [])
    (found,) = (one for one in mapping.matches if one.field == "sold_at")
    assert found.confidence < 0.3
    assert "few of its values agree" in found.sentence()


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    mapping = matched(tmp_path, "sales", "Receipt,Colour\nA,red\nA,blue\n")
    names = [[field.name for field in group] for group in mapping.missing()]
    assert ["sold_at"] in names
    assert ["quantity"] in names
    assert ["unit_price", "line_amount"] in names


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        (
            "products",
            "SKU,Name,Category,EAN,Price,Cost,VAT %,Active,Supplier,Reorder point,Lead time\n"
            "A,Red chair,Chairs,5012345678900,2.5,1.2,20%,yes,Firma,5,7\n",
            "code name category barcode price cost tax_rate active supplier reorder_point lead_time_days".split(),
        ),
        (
            "clients",
            "Klantnummer;Naam;E-mail;Telefoon\n1;Jan Jansen;j@x.nl;0201234567\n",
            ["code", "name", "email", "phone"],
        ),
        ("suppliers", "Lieferant,E-Mail,Lieferzeit\nFirma X,a@b.de,5\n", ["name", "email", "lead_time_days"]),
        ("stock", "Code,On hand,Date\nA,5,2020-01-01\n", ["code", "on_hand", "counted_at"]),
    ],
)
def test_the_other_kinds(tmp_path: Path, kind: Kind, text: str, expected: list[str]) -> None:
    mapping = matched(tmp_path, kind, text)
    assert list(mapping.columns) == expected
    assert mapping.missing() == []


def test_a_mapping_is_remembered() -> None:
    mapping = match(open_table(SAMPLE), "sales")
    remembered = Mapping.from_dict(json.loads(json.dumps(mapping.to_dict())))
    assert remembered.to_dict() == mapping.to_dict()
    assert remembered.fits(
        ["InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID"]
    )
    assert not remembered.fits(["InvoiceNo"])


@pytest.mark.parametrize("broken", [{}, {"kind": "cats"}, {"kind": "sales", "columns": []}, {"kind": ["sales"]}])
def test_a_broken_memory_is_refused(broken: dict[str, object]) -> None:
    with pytest.raises(Refusal, match="cannot be read"):
        Mapping.from_dict(broken)


def test_a_person_corrects_a_mapping() -> None:
    mapping = match(open_table(SAMPLE), "sales").with_columns("receipt", ["CustomerID"])
    assert mapping.column("receipt") == "CustomerID"
    assert mapping.column("customer") is None
    assert mapping.with_columns("receipt", []).column("receipt") is None
    assert [one.sentence() for one in mapping.matches if one.field == "receipt"] == ["You chose this column."]
    with pytest.raises(Refusal, match="no field called"):
        mapping.with_columns("cats", ["CustomerID"])


def test_files_alike_have_one_fingerprint() -> None:
    assert fingerprint(["InvoiceNo", "Qté"]) == fingerprint(["Invoice no", "QTE"])
    assert fingerprint(["A", "B"]) != fingerprint(["B", "A"])


@pytest.mark.parametrize(
    ("stem", "source"),
    [
        ("sales_2024-01.csv", "sales"),
        ("Till 2 export.xlsx", "till export"),
        ("2024.csv", "file"),
        ("Käse-Bon.csv.gz", "käse bon"),
    ],
)
def test_a_source_keeps_its_name_from_month_to_month(stem: str, source: str) -> None:
    assert source_name(stem) == source


def test_synonyms_are_written_as_names_are_compared() -> None:
    for fields in FIELDS.values():
        for field in fields:
            assert [one for one in field.synonyms if one != simplified(one)] == []
            assert len(set(field.synonyms)) == len(field.synonyms), field.name
