"""A product as a person edits it: texts in fields, and the writes that follow. Sees no widget."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from storeperf_core.domain.errors import Refusal
from storeperf_core.domain.money import minor_exponent
from storeperf_core.operations.catalogue import (
    ProductForm,
    TaxRate,
    create_product,
    deactivate_product,
    edit_product,
    product_form,
    reactivate_product,
)
from storeperf_core.operations.changes import Changed
from storeperf_core.store.change import Actor
from storeperf_core.store.session import ReadSession, WriteSession
from storeperf_desktop.formats import Formats
from storeperf_desktop.tasks.failure import failure_of
from storeperf_desktop.viewmodels import typed_values

Write = Callable[[WriteSession, Actor], Changed]
_EMPTY = ProductForm(code="", name="")
# Stands in where one field is checked alone, so that only what is wrong with that field is refused.
_FILLED = ProductForm(code="-", name="-")


@dataclass(frozen=True, slots=True)
class NewProduct:
    """Asks the page of products for the form of one that is not there yet."""

    barcode: str


@dataclass(frozen=True, slots=True)
class ProductDraft:
    """What a dialog begins with: the form as it is kept (None: a new product), and names to choose from."""

    product_key: int | None
    before: ProductForm | None
    categories: tuple[str, ...]
    suppliers: tuple[str, ...]


def read_draft(session: ReadSession, product_key: int | None) -> ProductDraft:
    """Read what the dialog begins with. Raises Refusal when the product is gone."""
    before = None if product_key is None else product_form(session, product_key)
    return ProductDraft(product_key, before, _names(session, "category"), _names(session, "supplier"))


def texts_of(draft: ProductDraft, formats: Formats) -> dict[str, str]:
    """The draft's texts by field."""
    form, locale = draft.before or _EMPTY, formats.locale
    decimals = minor_exponent(formats.currency)
    return {
        "code": form.code,
        "name": form.name,
        "category": form.category or "",
        "supplier": form.supplier or "",
        "price": typed_values.write_price(form.price_micro, locale, decimals),
        "cost": typed_values.write_price(form.cost_micro, locale, decimals),
        "tax": typed_values.write_percent(None if form.tax_rate is None else form.tax_rate.rate_ppm, locale),
        "barcodes": ", ".join(form.barcodes),
        "reorder_point": typed_values.write_quantity(form.reorder_point_milli, locale),
        "lead_time": "" if form.lead_time_days is None else str(form.lead_time_days),
    }


def fault_of(field: str, text: str, locale: str) -> str:
    """What is wrong with one field, in a sentence; empty when nothing is."""
    try:
        _with_field(_FILLED, field, text, locale).checked()
    except Refusal as refusal:
        return failure_of(refusal).sentence
    return ""


def form_of(
    draft: ProductDraft, texts: Mapping[str, str], *, tax_inclusive: bool, is_goods: bool, locale: str
) -> ProductForm:
    """The form that was filled in. Raises Refusal for the first thing that cannot be read or cannot be right."""
    form = draft.before or _EMPTY
    for field, text in texts.items():
        form = _with_field(form, field, text, locale)
    if form.tax_rate is not None:
        form = replace(form, tax_rate=_same_or_new(draft.before, form.tax_rate.rate_ppm, inclusive=tax_inclusive))
    return replace(form, is_goods=is_goods).checked()


def saving(draft: ProductDraft, form: ProductForm) -> Write:
    """The write that makes the product, or changes it from what the person saw."""
    key, before = draft.product_key, draft.before
    if key is None or before is None:
        return lambda session, actor: create_product(session, actor, form)
    return lambda session, actor: edit_product(session, actor, key, before, form)


def setting_active(product_key: int, *, active: bool) -> Write:
    """The write that takes the product into use or out of it."""
    change = reactivate_product if active else deactivate_product
    return lambda session, actor: change(session, actor, product_key)


def _with_field(form: ProductForm, field: str, text: str, locale: str) -> ProductForm:
    read, name = _READERS[field]
    return replace(form, **{name: read(text, locale)})


def _tax_rate(text: str, locale: str) -> TaxRate | None:
    rate = typed_values.read_percent(text, locale)
    return None if rate is None else TaxRate(rate)


# How each text is read, and the field of `ProductForm` that it says.
_READERS: dict[str, tuple[Callable[[str, str], Any], str]] = {
    "code": (lambda text, _locale: text, "code"),
    "name": (lambda text, _locale: text, "name"),
    "category": (lambda text, _locale: typed_values.read_words(text), "category"),
    "supplier": (lambda text, _locale: typed_values.read_words(text), "supplier"),
    "price": (typed_values.read_price, "price_micro"),
    "cost": (typed_values.read_price, "cost_micro"),
    "tax": (_tax_rate, "tax_rate"),
    "barcodes": (lambda text, _locale: typed_values.read_list(text), "barcodes"),
    "reorder_point": (typed_values.read_quantity, "reorder_point_milli"),
    "lead_time": (typed_values.read_whole, "lead_time_days"),
}


def _same_or_new(before: ProductForm | None, rate_ppm: int, *, inclusive: bool) -> TaxRate:
    """The rate the product has if its figures are the same, since that one may have a name of its own."""
    kept = before.tax_rate if before is not None else None
    if kept is not None and (kept.rate_ppm, kept.inclusive) == (rate_ppm, inclusive):
        return kept
    return TaxRate(rate_ppm, inclusive)


def _names(session: ReadSession, table: str) -> tuple[str, ...]:
    found = session.driver.execute(f"SELECT DISTINCT name FROM {table} WHERE deleted = 0")
    return tuple(sorted((name for (name,) in found), key=str.casefold))
