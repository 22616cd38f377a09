"""The filters of sales that are typed: a customer, a product, totals. Sees no widget."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from storeperf_core.analytics.browse import (
    SalesFilter,
    order_clients,
    order_products,
    page_of_clients,
    page_of_products,
)
from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import minor_exponent
from storeperf_core.store.session import ReadSession
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.viewmodels.typed_values import read_minor, write_minor

KEYS = {"customer": "client_key", "product": "product_key"}
AMOUNTS = {"at_least": "at_least_minor", "at_most": "at_most_minor"}


@dataclass(frozen=True, slots=True)
class TypedFilter:
    """What was read from the fields: the filter, or for each field that cannot be read a sentence."""

    wanted: SalesFilter
    faults: dict[str, str] = field(default_factory=dict)


def filter_texts(wanted: SalesFilter, names: Mapping[str, str], formats: Formats) -> dict[str, str]:
    """What stands in the fields at first; `names` are those of `Found`."""
    texts = {field: names.get(key, "") for field, key in KEYS.items()}
    exponent = minor_exponent(formats.currency)
    for name, key in AMOUNTS.items():
        texts[name] = write_minor(getattr(wanted, key), formats.locale, exponent)
    return texts


def read_filter(
    session: ReadSession, wanted: SalesFilter, before: Mapping[str, str], texts: Mapping[str, str], formats: Formats
) -> TypedFilter:
    """`wanted` with what was typed. A field whose text is as `before` keeps what it stood for."""
    found: dict[str, Any] = {}
    faults: dict[str, str] = {}
    for name, text in texts.items():
        if text.strip() == before[name]:
            continue
        try:
            if name in AMOUNTS:
                found[AMOUNTS[name]] = read_minor(text, formats.locale, minor_exponent(formats.currency))
            else:
                found[KEYS[name]] = _one(session, name, text.strip(), formats)
        except Refusal as refusal:
            faults[name] = failure_of(refusal).sentence
    return TypedFilter(replace(wanted, **found), faults)


def _one(session: ReadSession, name: str, text: str, formats: Formats) -> int | None:
    """The one record that is meant by a code, or by part of a name that no other has."""
    if not text:
        return None
    keys, exact = (_clients if name == "customer" else _products)(session, text)
    if exact is not None:
        return exact
    if len(keys) == 1:
        return keys[0]
    if not keys:
        raise Refusal(_("Nothing is called “{text}”."), text=text)
    sentence = ngettext(
        "{count} has “{text}” in its name. Type more of it, or the code.",
        "{count} have “{text}” in their names. Type more of it, or the code.",
        len(keys),
    )
    raise Refusal(sentence, count=formats.count(len(keys)), text=text)


def _clients(session: ReadSession, text: str) -> tuple[list[int], int | None]:
    keys = order_clients(session, "code", text=text)
    return keys, _exact(text, [(row.client_key, row.code) for row in page_of_clients(session, keys)])


def _products(session: ReadSession, text: str) -> tuple[list[int], int | None]:
    keys = order_products(session, "code", text=text)
    return keys, _exact(text, [(row.product_key, row.code) for row in page_of_products(session, keys)])


def _exact(text: str, codes: Iterable[tuple[int, str]]) -> int | None:
    """The record whose code is `text`; codes that differ only in case are different."""
    return next((key for key, code in codes if code == text), None)
