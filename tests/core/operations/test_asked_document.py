"""The JSON of a sale: what the schema allows is taken, anything else refused with its place."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.tender import ASKED_KINDS, Offered, TenderKind
from storeperf_core.operations import asked_document
from storeperf_core.operations.asked_document import read_asked_sale
from storeperf_core.operations.checkout import AskedLine

STORE = b"s" * 16
SCHEMA = Path(__file__).parents[3] / "docs" / "sell.schema.json"
LINE: dict[str, Any] = {"code": "TEA"}
TENDER: dict[str, Any] = {"kind": "cash"}
SALE: dict[str, Any] = {"id": "order 7", "lines": [LINE], "tenders": [TENDER]}


def test_everything_that_can_be_asked_for() -> None:
    lines = [
        {"code": "TEA", "quantity_milli": 2_000, "unit_price_micro": 0, "discount_minor": 5},
        {"barcode": "73513537", "discount_ppm": 100_000},
    ]
    tenders = [{"kind": "card", "amount_minor": 100, "reference": "slip"}, {"kind": "voucher"}]
    asked = read_asked_sale(
        {"id": "7", "lines": lines, "tenders": tenders, "discount_ppm": 1, "client": "17", "note": "Gift"}, STORE
    )
    assert asked.lines == (
        AskedLine(code="TEA", quantity_milli=2_000, unit_price_micro=0, discount=Discount(amount_minor=5)),
        AskedLine(barcode="73513537", discount=Discount(share_ppm=100_000)),
    )
    assert asked.tenders == (Offered(TenderKind.CARD, 100, "slip"), Offered(TenderKind.VOUCHER))
    assert (asked.discount, asked.client, asked.note) == (Discount(share_ppm=1), "17", "Gift")


def test_the_callers_id_is_the_same_sale_in_this_store_only() -> None:
    first, again = read_asked_sale(SALE, STORE), read_asked_sale({**SALE, "note": "x"}, STORE)
    assert first.sale_id == again.sale_id
    assert first.digest() != again.digest()
    assert read_asked_sale(SALE, b"t" * 16).sale_id != first.sale_id
    assert read_asked_sale({**SALE, "id": "order 8"}, STORE).sale_id != first.sale_id


@pytest.mark.parametrize(
    ("document", "sentence"),
    [
        ([], "the sale must be a JSON object."),
        ({**SALE, "lines": {}}, "lines of the sale must be a list."),
        ({**SALE, "lines": [7]}, "line 1 must be a JSON object."),
        ({"lines": [LINE], "tenders": []}, "The sale needs an id, so that it happens once however often it is sent."),
        ({"id": "1", "lines": [LINE]}, "The sale needs lines and tenders."),
        ({**SALE, "id": 7}, "id of the sale must be a text."),
        ({**SALE, "id": ""}, "id of the sale must be a text."),
        ({**SALE, "id": "\ud800"}, "id of the sale holds half of a character. Write it as UTF-8 text."),
        ({**SALE, "note": "a\udfffb"}, "note of the sale holds half of a character. Write it as UTF-8 text."),
        ({**SALE, "id": "x" * 201}, "id of the sale must be a text."),
        (
            {**SALE, "cutomer": "7"},
            "cutomer in the sale is unknown. Known are: client, ",
        ),
        ({**SALE, "lines": [LINE, {**LINE, "barcode": "1"}]}, "Say the product by code or by barcode in line 2."),
        ({**SALE, "lines": [{"quantity_milli": 1}]}, "Say the product by code or by barcode in line 1."),
        ({**SALE, "lines": [{**LINE, "quantity_milli": 1.0}]}, "quantity_milli of line 1 must be a whole number."),
        ({**SALE, "lines": [{**LINE, "quantity_milli": True}]}, "quantity_milli of line 1 must be a whole number."),
        ({**SALE, "lines": [{**LINE, "quantity_milli": "2"}]}, "quantity_milli of line 1 must be a whole number."),
        ({**SALE, "lines": [{**LINE, "quantity_milli": None}]}, "quantity_milli of line 1 must be a whole number."),
        ({**SALE, "lines": [{**LINE, "discount_minor": 10**13}]}, "discount_minor of line 1 must be a whole number."),
        ({**SALE, "discount_minor": 1, "discount_ppm": 1}, "A discount is either an amount or a percentage."),
        ({**SALE, "discount_minor": -1}, "A discount cannot be below zero."),
        ({**SALE, "tenders": [{"kind": "gold"}]}, "The kind of tender 1 is one of: cash, card, voucher."),
        ({**SALE, "tenders": [{}]}, "The kind of tender 1 is one of: cash, card, voucher."),
        ({**SALE, "tenders": [{**TENDER, "amount_minor": 0}]}, "A payment must be above zero."),
    ],
)
def test_anything_else_is_refused_with_its_place(document: Any, sentence: str) -> None:
    with pytest.raises(Refusal) as refusal:
        read_asked_sale(document, STORE)
    assert str(refusal.value).startswith(sentence)


def test_the_schema_knows_the_same_keys_and_bounds() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    line, tender = schema["$defs"]["line"], schema["$defs"]["tender"]
    assert set(schema["properties"]) == asked_document._SALE
    assert set(line["properties"]) == asked_document._LINE
    assert set(tender["properties"]) == asked_document._TENDER
    assert tender["properties"]["kind"]["enum"] == [each.value for each in ASKED_KINDS]
    assert schema["properties"]["id"]["maxLength"] == asked_document.LONGEST_ID
    assert schema["$defs"]["text"]["maxLength"] == asked_document.LONGEST_TEXT
