"""How the till reckons, as texts in fields: where tax is rounded, the smallest coin, codes of scales, vouchers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from storeperf_core.domain.tax import TaxRounding
from storeperf_core.operations.changes import Changed
from storeperf_core.operations.place import edit_till_terms
from storeperf_core.operations.vouchers_from_elsewhere import limit_kept, set_limit_elsewhere
from storeperf_core.store.change import Actor
from storeperf_core.store.session import ReadSession, WriteSession, load_place
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.viewmodels.typed_values import read_list, read_minor, write_minor

_STEPS_MINOR = (1, 5, 10, 20, 50, 100)


@dataclass(frozen=True, slots=True)
class TillTerms:
    """`voucher_limit` is an amount as it is typed, empty where no voucher from elsewhere is taken."""

    tax_rounding: str
    cash_step_minor: int
    layouts: str
    voucher_limit: str


def rounding_entries() -> list[tuple[str, str]]:
    """(key, in words) of where tax is rounded."""
    return [
        (TaxRounding.LINE.value, _("on each line")),
        (TaxRounding.RECEIPT.value, _("once a receipt and rate")),
    ]


def step_entries(formats: Formats, also: int = 1) -> list[tuple[str, str]]:
    """(key, amount) of the smallest coins that there may be, with `also` among them."""
    return [(str(step), formats.money(step)) for step in sorted({*_STEPS_MINOR, also})]


def read_terms(session: ReadSession, locale: str) -> TillTerms:
    """As they stand now."""
    place, limit = load_place(session.connection), limit_kept(session.driver)
    return TillTerms(
        place.terms.tax_rounding.value,
        place.terms.cash_step_minor,
        " ".join(layout.pattern for layout in place.layouts),
        write_minor(limit or None, locale, place.terms.exponent),
    )


def saving_terms(wanted: TillTerms, locale: str, exponent: int) -> Callable[[WriteSession, Actor], Changed]:
    """The write that keeps them. Raises Refusal for a limit that is no amount."""
    limit = read_minor(wanted.voucher_limit, locale, exponent) or 0

    def write(session: WriteSession, actor: Actor) -> Changed:
        edited = edit_till_terms(
            session,
            actor,
            tax_rounding=TaxRounding(wanted.tax_rounding),
            cash_step_minor=wanted.cash_step_minor,
            code_layouts=read_list(wanted.layouts),
        )
        limited = set_limit_elsewhere(session, actor, limit)
        return edited or limited

    return write
