"""What Today says in its cards and rows, as words: each with the sales behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from storeperf_core.analytics.browse import SalesFilter
from storeperf_core.analytics.measures.figures import Figures
from storeperf_core.analytics.period import Against, Period
from storeperf_core.analytics.results import Top
from storeperf_core.store.tables.sales import REFUND, SALE
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.viewmodels.today import Answer

Tone = Literal["good", "bad", "neutral"]


@dataclass(frozen=True, slots=True)
class Change:
    """How a figure moved: `text` without a sign, `direction` −1, 0 or 1, `tone` whether that is welcome."""

    text: str
    direction: Literal[-1, 0, 1]
    tone: Tone


@dataclass(frozen=True, slots=True)
class CardFigure:
    """One KPI card; `note` stands where there is nothing to compare with."""

    key: str
    label: str
    figure: str
    short_figure: str
    change: Change | None
    against: str
    note: str
    trend: tuple[int | None, ...]
    behind: SalesFilter


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of the card beside the trend; `behind` None where there are no sales to show."""

    key: str
    name: str
    note: str
    value: str
    behind: SalesFilter | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    """One row of a top list; `share` (0 to 1) is its revenue beside the first's."""

    name: str
    share: float
    amount: str
    behind: SalesFilter


@dataclass(frozen=True, slots=True)
class _Card:
    measure: str
    label: Callable[[], str]
    write: Callable[[Formats, int | None], str]
    short: Callable[[Formats, int | None], str]
    more_is: Tone = "good"
    kind: int | None = None


_CARDS = (
    _Card("revenue_minor", lambda: _("Revenue"), Formats.money, Formats.money_compact),
    _Card("transactions", lambda: _("Transactions"), Formats.count, Formats.count, kind=SALE),
    _Card("quantity_milli", lambda: _("Items sold"), Formats.quantity, Formats.quantity),
    _Card("average_order_value_minor", lambda: _("Average order"), Formats.money, Formats.money_compact, kind=SALE),
    _Card("customers", lambda: _("Customers"), Formats.count, Formats.count),
    _Card("refunds_minor", lambda: _("Refunds"), Formats.money, Formats.money_compact, "bad", REFUND),
)


def behind(period: Period, **more: int) -> SalesFilter:
    """The sales of a period, narrowed further by whole-number fields of `SalesFilter`."""
    return replace(SalesFilter(since=period.start, until=period.end), **more)  # type: ignore[arg-type]


def cards(answer: Answer, formats: Formats) -> list[CardFigure]:
    """The six KPI cards."""
    return [_card(card, answer, formats) for card in _CARDS]


def change_of(permille: int | None, more_is: Tone, formats: Formats) -> Change | None:
    """A change in thousandths as words; None stays None."""
    if permille is None:
        return None
    if permille == 0:
        return Change(formats.percent(0), 0, "neutral")
    opposite: Tone = "bad" if more_is == "good" else "good"
    return Change(
        formats.percent(abs(permille) / 1000), 1 if permille > 0 else -1, more_is if permille > 0 else opposite
    )


def facts(answer: Answer, formats: Formats) -> list[Fact]:
    """At a glance: true figures that have no card."""
    found = answer.now.figures
    rows = [_margin(found, formats), _items(found, formats), _discounts(found, formats)]
    rows.append(_refunds(answer, formats))
    best = answer.best
    if best is not None:
        label = {"day": _("Best day"), "week": _("Best week"), "month": _("Best month")}[answer.trend.by.value]
        amount = formats.money_compact(best.figures.revenue_minor)
        rows.append(Fact("best", label, bucket_name(best.period, formats), amount, behind(best.period)))
    if answer.incomplete_receipts:
        note = _("lines were set aside")
        rows.append(Fact("incomplete", _("Incomplete receipts"), note, formats.count(answer.incomplete_receipts)))
    return rows


def ranked(top: Top, key_name: str, formats: Formats) -> list[Ranked]:
    """The rows of a top list; `key_name` is the field of `SalesFilter` that picks one."""
    most = max((row.revenue_minor for row in top.rows), default=0)
    return [
        Ranked(
            row.name or _no_name(row.code, key_name),
            row.revenue_minor / most if most > 0 else 0.0,
            formats.money(row.revenue_minor),
            behind(top.period, **{key_name: row.key}),
        )
        for row in top.rows
    ]


def heading(answer: Answer, formats: Formats) -> tuple[str, str]:
    """The page's heading, and below it up to when figures are known and how the period did beside the other."""
    length, day = _length(answer, formats), formats.day_long(answer.period.last)
    change = change_of(answer.comparison.change_permille("revenue_minor"), "good", formats)
    sentence = f"{length}."
    if change is not None:
        told = {1: _("{amount} ahead of {other}"), -1: _("{amount} behind {other}"), 0: _("the same as {other}")}
        sentence = f"{length}: {told[change.direction].format(amount=change.text, other=_other(answer))}."
    if answer.comparison.hours is not None:
        sentence += " " + _("Today is compared up to the same hour.")
    if answer.is_running:
        return day, sentence
    if answer.period.last == answer.last_day:
        return _("Figures up to {day}").format(day=f"{day} {answer.last_day.year}"), sentence
    return f"{day} {answer.period.last.year}", sentence


def missing(answer: Answer, formats: Formats) -> list[str]:
    """Why the figures are not all there is to know, in sentences; empty when they are."""

    def told(value: object) -> object:
        return formats.day(value) if isinstance(value, date) else value

    return [
        _(each.template).format(**{name: told(value) for name, value in each.values.items()})
        for each in answer.now.completeness.missing
    ]


def against_short(answer: Answer) -> str:
    """What the cards are compared with, in two words."""
    return _("vs last year") if answer.question.against is Against.LAST_YEAR else _("vs before")


def bucket_name(period: Period, formats: Formats) -> str:
    """A day, week or month as it is told in a row."""
    if period.days == 1:
        return formats.day(period.start)
    return formats.period(period.start, period.last)


def _card(card: _Card, answer: Answer, formats: Formats) -> CardFigure:
    value = getattr(answer.now.figures, card.measure)
    change = change_of(answer.comparison.change_permille(card.measure), card.more_is, formats)
    note = "" if answer.comparison.is_known else _("no sales known before")
    narrowed = {} if card.kind is None else {"kind": card.kind}
    return CardFigure(
        card.measure,
        card.label(),
        card.write(formats, value),
        card.short(formats, value),
        change,
        against_short(answer),
        note if change is None else "",
        answer.trend.series(card.measure),
        behind(answer.period, **narrowed),
    )


def _margin(found: Figures, formats: Formats) -> Fact:
    if found.gross_margin_minor is None:
        return Fact("margin", _("Gross margin"), _("no costs known yet"), formats.money(None))
    without_tax = found.revenue_minor - found.tax_minor
    share = found.margin_revenue_minor / without_tax if without_tax > 0 else None
    note = _("costs known for {share} of revenue").format(share=formats.percent(share, 0))
    return Fact("margin", _("Gross margin"), note, formats.money_compact(found.gross_margin_minor))


def _items(found: Figures, formats: Formats) -> Fact:
    return Fact("items", _("Items per sale"), "", formats.quantity(_tenths(found.items_per_sale_milli)))


def _discounts(found: Figures, formats: Formats) -> Fact:
    before = found.sold_minor + found.discounts_minor
    note = _("{share} of prices").format(share=formats.percent(found.discounts_minor / before)) if before else ""
    return Fact("discounts", _("Discounts"), note, formats.money_compact(found.discounts_minor))


def _refunds(answer: Answer, formats: Formats) -> Fact:
    found = answer.now.figures
    share = found.refunds_minor / found.sold_minor if found.sold_minor else None
    note = ngettext("{count} refund", "{count} refunds", found.refund_count).format(
        count=formats.count(found.refund_count)
    )
    return Fact("refunds", _("Refund share"), note, formats.percent(share), behind(answer.period, kind=REFUND))


def _tenths(milli: int | None) -> int | None:
    return None if milli is None else (milli + 50) // 100 * 100


def _no_name(code: str | None, key_name: str) -> str:
    number = code or ""
    return _("No. {code}").format(code=number) if key_name == "client_key" else number


def _length(answer: Answer, formats: Formats) -> str:
    period = answer.period
    if answer.question.picked.first is not None:
        return formats.period(period.start, period.last)
    names = {
        "today": _("The day"),
        "week": _("7 days to {day}"),
        "month": _("30 days to {day}"),
        "quarter": _("13 weeks to {day}"),
        "year": _("52 weeks to {day}"),
    }
    last = _("today") if answer.is_running else formats.day_short(period.last)
    return names[answer.question.picked.preset].format(day=last)


def _other(answer: Answer) -> str:
    days = answer.period.days
    if answer.question.against is Against.LAST_YEAR:
        return ngettext("the same weekday last year", "the same weekdays last year", days)
    return ngettext("the day before", "the {count} days before", days).format(count=days)
