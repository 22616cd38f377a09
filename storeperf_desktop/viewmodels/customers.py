"""The table of customers, and everything about one of them. In code a customer is a `client`. Sees no widget."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from storeperf_core.analytics.browse import (
    ClientDetail,
    ClientRow,
    RecordSort,
    SalesFilter,
    client_detail,
    order_clients,
    page_of_clients,
)
from storeperf_core.operations.history import history
from storeperf_core.store.person import is_erased
from storeperf_core.store.session import ReadSession
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _
from storeperf_desktop.viewmodels import remembered
from storeperf_desktop.viewmodels.browsing import Cell, Column, Fact, Found, Order, Row
from storeperf_desktop.viewmodels.record_history import Happening, happenings
from storeperf_desktop.viewmodels.sales import moment, state_of


@dataclass(frozen=True, slots=True)
class CustomersQuestion:
    """What the table shows. `active` None: also those out of use."""

    sort: RecordSort = "name"
    descending: bool = False
    text: str = ""
    active: bool | None = True


@dataclass(frozen=True, slots=True)
class ShownCustomer:
    """A customer with what happened to their record."""

    detail: ClientDetail
    is_erased: bool
    happenings: tuple[Happening, ...]


def columns() -> list[Column]:
    """The columns of customers."""
    return [
        Column(_("Code"), 110, sort="code"),
        Column(_("Name"), 0, sort="name"),
        Column(_("Email"), 180, room=900),
        Column(_("Telephone"), 130, room=1_000),
        Column(_("Sales"), 80, right=True),
        Column(_("Last sale"), 110, right=True, room=620),
        Column(_("Revenue"), 130, right=True, sort="revenue"),
        Column("", 110),
    ]


def orders() -> list[Order]:
    """Every order there is."""
    return [
        Order("name", descending=False, text=_("Name, A to Z")),
        Order("name", descending=True, text=_("Name, Z to A")),
        Order("code", descending=False, text=_("Code, ascending")),
        Order("code", descending=True, text=_("Code, descending")),
        Order("revenue", descending=True, text=_("Most revenue first")),
        Order("revenue", descending=False, text=_("Least revenue first")),
    ]


def find_customers(session: ReadSession, question: CustomersQuestion, formats: Formats) -> Found:
    """Read the order of the customers."""
    keys = order_clients(
        session, question.sort, descending=question.descending, text=question.text, active=question.active
    )

    def read(page: ReadSession, first: int, count: int) -> list[ClientRow]:
        return page_of_clients(page, keys[first : first + count])

    def place_of(key: int) -> int | None:
        return keys.index(key) if key in keys else None

    any_query = "SELECT 1 FROM client WHERE deleted = 0 LIMIT 1"
    is_empty = not keys and session.driver.execute(any_query).fetchone() is None
    return Found(len(keys), read, partial(_row, formats=formats), is_empty, place_of=place_of)


def read_customer(session: ReadSession, client_key: int, formats: Formats) -> ShownCustomer:
    """Everything about a customer. Raises Refusal when they are gone."""
    detail = client_detail(session, client_key)
    return ShownCustomer(
        detail,
        is_erased(session.driver, client_key),
        tuple(happenings(history(session, "client", detail.client_id), formats)),
    )


def customer_title(client: ClientRow) -> str:
    """What the customer is called."""
    return client.name or _("No. {code}").format(code=client.code)


def customer_state(shown: ShownCustomer) -> str:
    """The customer's code, and whether they are erased or out of use."""
    code = _("Code {code}").format(code=shown.detail.client.code)
    state = _("Erased") if shown.is_erased else "" if shown.detail.client.active else _("Out of use")
    return " · ".join(filter(None, (code, state)))


def customer_facts(shown: ShownCustomer) -> list[Fact]:
    """Who the customer is; only what is known."""
    detail, client = shown.detail, shown.detail.client
    agreed = {_("emails"): detail.consent_email, _("text messages"): detail.consent_sms}
    facts = [
        Fact(_("Code"), client.code),
        Fact(_("Email"), client.email or ""),
        Fact(_("Telephone"), client.phone or ""),
        Fact(
            _("Has agreed to"),
            ", ".join(name for name, is_agreed in agreed.items() if is_agreed) or _("nothing"),
        ),
        Fact(_("Notes"), detail.notes or ""),
        Fact(_("Brought in from"), detail.file_name or ""),
    ]
    return [fact for fact in facts if fact.value]


def customer_figures(detail: ClientDetail, formats: Formats) -> list[Fact]:
    """What the customer came to in all time."""
    found = detail.figures
    return [
        Fact(_("Revenue"), formats.money(found.revenue_minor), tone="strong"),
        Fact(_("Sales"), formats.count(found.sale_count)),
        Fact(_("Refunds"), formats.count(found.refund_count)),
        Fact(_("Refunded"), formats.money(found.refunded_minor)),
        Fact(_("First sale"), formats.day(detail.first_date)),
        Fact(_("Last sale"), formats.day(detail.client.last_date)),
    ]


def sale_columns() -> list[Column]:
    """The columns of a customer's last sales."""
    return [
        Column(_("Sold at"), 140),
        Column(_("Receipt"), 0),
        Column(_("Total"), 96, right=True),
        Column("", 76),
    ]


def last_sales(detail: ClientDetail, formats: Formats) -> list[Row]:
    """The customer's last sales; each row's key is its sale's."""
    return [
        Row(
            sale.sale_key,
            (
                Cell(moment(sale, formats)),
                Cell(sale.receipt or ""),
                Cell(formats.money(sale.total_minor)),
                state_of(sale),
            ),
        )
        for sale in detail.last_sales
    ]


def all_sales(detail: ClientDetail) -> SalesFilter:
    """Every sale of the customer."""
    return SalesFilter(client_key=detail.client.client_key)


def _row(client: ClientRow, formats: Formats) -> Row:
    cells = (
        Cell(client.code, "muted"),
        Cell(customer_title(client), "strong" if client.active else "muted"),
        Cell(client.email or ""),
        Cell(client.phone or ""),
        Cell(remembered.count(formats, client.sale_count)),
        Cell("" if client.last_date is None else remembered.day(formats, client.last_date)),
        Cell(remembered.money(formats, client.revenue_minor)),
        Cell("") if client.active else Cell(_("Out of use"), pill="neutral"),
    )
    return Row(client.client_key, cells)
