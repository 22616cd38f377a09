"""Guessing which products are not goods: postage, fees, manual entries. A person can change the product's flag."""

from __future__ import annotations

import re

_CODES = frozenset(
    "POST DOT M D S B C2 CRUK AMAZONFEE POSTAGE SHIPPING FREIGHT CARRIAGE FEE DISCOUNT MANUAL ADJUST VOUCHER "
    "PORTO VERSAND FRAIS REMISE RABATT ENVIO".split()
) | {"BANK CHARGES"}
_WORDS = re.compile(
    r"\b(postage|shipping|carriage|freight|delivery charge|bank charges?|service fee|fees?|manual|adjust\w*|commission|"
    r"samples?|discount|porto|versand(kosten)?|frais de port|frais|remise|rabatt|gebühr|gastos de envío|comisión|"
    r"descuento)\b",
    re.IGNORECASE,
)
_GOODS_CODE = re.compile(r"\d{4}")


def is_goods(code: str, name: str | None) -> bool:
    """Whether a product looks like goods. Four digits in a row make a code a catalogue number, whatever its name."""
    if _GOODS_CODE.search(code):
        return True
    return code.upper() not in _CODES and not (name and _WORDS.search(name))
