"""A sale as a script writes it: the JSON of docs/sell.schema.json, checked here so that each fault has a sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.identifiers import imported_id
from storeperf_core.domain.pricing import Discount
from storeperf_core.domain.sale import HIGHEST_AMOUNT_MINOR, HIGHEST_PRICE_MICRO
from storeperf_core.domain.tender import ASKED_KINDS, Offered, TenderKind
from storeperf_core.operations.checkout import AskedLine, AskedSale

LONGEST_ID = 200
LONGEST_TEXT = 500
_SALE = {"id", "lines", "discount_minor", "discount_ppm", "client", "tenders", "note"}
_LINE = {"code", "barcode", "quantity_milli", "unit_price_micro", "discount_minor", "discount_ppm"}
_TENDER = {"kind", "amount_minor", "reference"}
Document = dict[str, Any]


def read_asked_sale(document: Any, store_id: bytes) -> AskedSale:
    """The sale that `document` asks for.

    Its id is the caller's, within the store: the same text is the same sale for ever. Raises Refusal, naming the place,
    for whatever the schema does not allow: an unknown key is a typing error and would change what is sold.
    """
    sale = _object(document, "the sale", _SALE)
    own_id = _text(sale, "id", "the sale", LONGEST_ID)
    if own_id is None:
        raise Refusal("The sale needs an id, so that it happens once however often it is sent.")
    if "lines" not in sale or "tenders" not in sale:
        raise Refusal("The sale needs lines and tenders.")
    return AskedSale(
        sale_id=imported_id("sell", store_id, own_id),
        lines=tuple(_line(each, f"line {number}") for number, each in _numbered(sale, "lines")),
        tenders=tuple(_tender(each, f"tender {number}") for number, each in _numbered(sale, "tenders")),
        discount=_discount(sale, "the sale"),
        client=_text(sale, "client", "the sale"),
        note=_text(sale, "note", "the sale"),
    )


def _line(value: Any, where: str) -> AskedLine:
    line = _object(value, where, _LINE)
    if ("code" in line) == ("barcode" in line):
        raise Refusal("Say the product by code or by barcode in {where}.", where=where)
    return AskedLine(
        code=_text(line, "code", where),
        barcode=_text(line, "barcode", where),
        quantity_milli=_whole(line, "quantity_milli", where),
        unit_price_micro=_whole(line, "unit_price_micro", where, HIGHEST_PRICE_MICRO),
        discount=_discount(line, where),
    )


def _tender(value: Any, where: str) -> Offered:
    tender = _object(value, where, _TENDER)
    kinds = [each.value for each in ASKED_KINDS]
    kind = _text(tender, "kind", where)
    if kind not in kinds:
        raise Refusal("The kind of {where} is one of: {kinds}.", where=where, kinds=", ".join(kinds))
    return Offered(TenderKind(kind), _whole(tender, "amount_minor", where), _text(tender, "reference", where))


def _discount(value: Document, where: str) -> Discount | None:
    amount, share = _whole(value, "discount_minor", where), _whole(value, "discount_ppm", where)
    return None if amount is None and share is None else Discount(amount, share)


def _numbered(sale: Document, key: str) -> list[tuple[int, Any]]:
    if not isinstance(sale[key], list):
        raise Refusal("{key} of {where} must be {what}.", key=key, where="the sale", what="a list")
    return list(enumerate(sale[key], 1))


def _object(value: Any, where: str, known: set[str]) -> Document:
    if not isinstance(value, dict):
        raise Refusal("{where} must be a JSON object.", where=where)
    for key in value:
        if key not in known:
            names = ", ".join(sorted(known))
            raise Refusal("{key} in {where} is unknown. Known are: {known}.", key=key[:80], where=where, known=names)
    return value


def _text(value: Document, key: str, where: str, longest: int = LONGEST_TEXT) -> str | None:
    found = _of_kind(value, key, where, "a text", lambda each: isinstance(each, str) and 0 < len(each) <= longest)
    assert found is None or isinstance(found, str)
    if found is not None and any("\ud800" <= each <= "\udfff" for each in found):
        # JSON can escape half of a pair; nothing that keeps, hashes or prints text can take it.
        raise Refusal("{key} of {where} holds half of a character. Write it as UTF-8 text.", key=key, where=where)
    return found


def _whole(value: Document, key: str, where: str, highest: int = HIGHEST_AMOUNT_MINOR) -> int | None:
    """An integer as JSON has it: 1.0 and true are none."""
    found = _of_kind(value, key, where, "a whole number", lambda each: type(each) is int and abs(each) <= highest)
    assert found is None or isinstance(found, int)
    return found


def _of_kind(value: Document, key: str, where: str, what: str, is_one: Callable[[Any], bool]) -> Any:
    if key not in value:
        return None
    if not is_one(value[key]):
        raise Refusal("{key} of {where} must be {what}.", key=key, where=where, what=what)
    return value[key]
