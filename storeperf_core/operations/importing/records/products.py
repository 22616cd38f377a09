"""Rows of a product file."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from sqlalchemy import Table, bindparam, select

from storeperf_core.domain.barcode import read_barcode
from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.catalogue.forms import ProductForm, TaxRate
from storeperf_core.operations.catalogue.products import insert_product, product_form, require_free, update_product
from storeperf_core.operations.importing.records.steps import Step
from storeperf_core.operations.writing import Reading
from storeperf_core.store.session import Scope
from storeperf_core.store.tables import product

_MILLIONTHS_OF_PERCENT_A_PPM = 100
_WITH_CODE = (
    select(product.c.product_key)
    .where(product.c.code == bindparam("code"), product.c.deleted == 0)
    .order_by(product.c.active.desc(), product.c.product_key)
    .limit(1)
)


class ProductRows:
    """Products, known by their code in its exact case. Blank cells say nothing; barcodes are only added."""

    scope: Final[Scope] = "organisation"
    table: Final[Table] = product

    def __init__(self, *, rehearsing: bool = False) -> None:
        self._rehearsing = rehearsing
        self._rehearsed: dict[str, ProductForm] = {}
        self._rehearsed_barcodes: dict[str, str] = {}

    def step(self, session: Reading, values: dict[str, Any]) -> Step:
        code = values.get("code")
        if code is None:
            raise Refusal("There is no product code.")
        key = product_with_code(session, code)
        kept = self._rehearsed.get(code) or (None if key is None else product_form(session, key))
        form = _said(kept or ProductForm(code, values.get("name", code)), values).checked()
        if form == kept:
            return Step("already_there", record=key)
        self._require_free(session, form, kept)
        if self._rehearsing:
            self._remember(form)
        if kept is None:
            return Step("added", lambda change: insert_product(change, form))
        if key is None:
            return Step("changed")
        stored_key, before = key, kept
        return Step("changed", lambda change: update_product(change, stored_key, before, form))

    def _require_free(self, session: Reading, form: ProductForm, kept: ProductForm | None) -> None:
        """A second product with a code in use cannot come up here, since the code is how a row finds its product."""
        require_free(session, form, kept or replace(form, barcodes=()))
        for text in form.barcodes:
            holder = self._rehearsed_barcodes.get(read_barcode(text).spellings[-1], form.code)
            if holder != form.code:
                raise Refusal("The barcode {barcode} belongs to {name} already.", barcode=text, name=holder)

    def _remember(self, form: ProductForm) -> None:
        self._rehearsed[form.code] = form
        for text in form.barcodes:
            self._rehearsed_barcodes[read_barcode(text).spellings[-1]] = form.code


def product_with_code(session: Reading, code: str) -> int | None:
    """The key of the product with this code; one in use before one that is not, the oldest first."""
    key: int | None = session.connection.scalar(_WITH_CODE, {"code": code})
    return key


def _said(form: ProductForm, values: dict[str, Any]) -> ProductForm:
    """`form` with what the row says in its place."""
    names = {"price": "price_micro", "cost": "cost_micro", "reorder_point": "reorder_point_milli"}
    plain = ("name", "category", "supplier", "lead_time_days", "active", *names)
    said = {names.get(name, name): values[name] for name in plain if name in values}
    if "tax_rate" in values:
        said["tax_rate"] = _tax_rate(form.tax_rate, values["tax_rate"])
    if "barcode" in values:
        said["barcodes"] = (*form.barcodes, *values["barcode"])
    return replace(form, **said)


def _tax_rate(kept: TaxRate | None, millionths_of_percent: int) -> TaxRate:
    """The rate that a file gives in percent; a kept one of the same percentage stays, whatever it is called."""
    rate_ppm, rest = divmod(millionths_of_percent, _MILLIONTHS_OF_PERCENT_A_PPM)
    if rest:
        raise Refusal("A tax rate has at most four decimals.")
    return kept if kept is not None and kept.rate_ppm == rate_ppm else TaxRate(rate_ppm)
