"""Guessing which products are not goods: postage, fees, manual entries. A flag of the product that a person can change."""

from __future__ import annotations

import re

_CODES = frozenset(
    "POST DOT M D S B C2 CRUK AMAZONFEE BANK CHARGES POSTAGE SHIPPING FREIGHT CARRIAGE FEE DISCOUNT MANUAL ADJUST VOUCHER PORTO "
    "VERSAND FRAIS REMISE RABATT ENVIO".split()
) | {"BANK CHARGES"}
_WORDS = re.compile(
    r"\b(postage|shipping|carriage|freight|delivery charge|bank charges?|service fee|fees?|manual|adjust\w*|commission|samples?|"
    r"discount|porto|versand(kosten)?|frais de port|frais|remise|rabatt|gebühr|gastos de envío|comisión|descuento)\b",
    re.IGNORECASE,
)
_GOODS_CODE = re.compile(r"\d{4}")


def is_goods(code: str, name: str | None) -> bool:
    """Whether a product looks like goods. A code with four digits in a row is a catalogue number, whatever the name says."""
    if _GOODS_CODE.search(code):
        return True
    return code.upper() not in _CODES and not (name and _WORDS.search(name))
