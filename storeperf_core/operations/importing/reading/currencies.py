"""Which currencies a sign beside an amount may mean."""

from __future__ import annotations

# Signs and short words that shops' programs print, with the ISO 4217 codes they are used for. A sign that is not here,
# and `¤`, may mean any.
_DOLLARS = frozenset(
    {
        *"USD CAD AUD NZD HKD SGD TWD MXN ARS CLP COP UYU".split(),
        *"BBD BMD BND BSD BZD DOP FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD".split(),
    }
)
_SIGNS: dict[str, frozenset[str]] = {
    "£": frozenset("GBP EGP FKP GIP LBP SDG SHP SSP SYP".split()),
    "€": frozenset({"EUR"}),
    "$": _DOLLARS,
    "US$": frozenset({"USD"}),
    "C$": frozenset({"CAD", "NIO"}),
    "CA$": frozenset({"CAD"}),
    "A$": frozenset({"AUD"}),
    "AU$": frozenset({"AUD"}),
    "NZ$": frozenset({"NZD"}),
    "HK$": frozenset({"HKD"}),
    "S$": frozenset({"SGD"}),
    "R$": frozenset({"BRL"}),
    "¥": frozenset({"JPY", "CNY"}),
    "₹": frozenset({"INR"}),
    "₺": frozenset({"TRY"}),
    "₽": frozenset({"RUB"}),
    "₴": frozenset({"UAH"}),
    "₪": frozenset({"ILS"}),
    "₩": frozenset({"KRW", "KPW"}),
    "฿": frozenset({"THB"}),
    "kr": frozenset("SEK NOK DKK ISK".split()),
    "zł": frozenset({"PLN"}),
    "Kč": frozenset({"CZK"}),
    "Ft": frozenset({"HUF"}),
    "lei": frozenset({"RON", "MDL"}),
    "лв": frozenset({"BGN", "KGS", "UZS"}),
    "Fr": frozenset("CHF XAF XOF XPF DJF GNF KMF BIF CDF RWF".split()),
    "SFr": frozenset({"CHF"}),
    "Rs": frozenset("INR PKR LKR NPR MUR SCR".split()),
    "R": frozenset({"ZAR"}),
}
_LETTERS = 3


def may_mean(sign: str, currency: str) -> bool:
    """Whether an amount with `sign` may be one of `currency` (ISO 4217). Three capital letters are a code."""
    bare = sign.rstrip(".")
    if len(bare) == _LETTERS and bare.isascii() and bare.isalpha() and bare.isupper():
        return bare == currency
    return currency in _SIGNS.get(bare, {currency})
