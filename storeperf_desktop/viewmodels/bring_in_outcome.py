"""What an import will do, did and is doing, in counted sentences."""

from __future__ import annotations

from dataclasses import dataclass

from storeperf_core.operations.importing.matching import Kind
from storeperf_core.operations.importing.result import ImportResult, Progress
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.viewmodels.bring_in import Outcome
from storeperf_desktop.viewmodels.bring_in_batches import what_was_sold

_MOST_REASONS = 4
_MINUTE = 60
_SECONDS_SHOWN = 90


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure and the rest of its sentence; `tone` is `strong`, `muted` or `bad`."""

    figure: str
    text: str
    tone: str = "strong"


def counted(outcome: Outcome, kind: Kind, formats: Formats, *, is_done: bool) -> list[Counted]:
    """What bringing the file in would do, or, when it `is_done`, did."""
    result = outcome.result
    taken = _sales(result, formats, is_done=is_done) if kind == "sales" else _records(result, kind, formats)
    return [*taken, *_here(result, formats), *_aside(outcome, formats)]


def nothing_sentence(outcome: Outcome) -> str:
    """Why there is nothing to bring in; empty when there is something."""
    result = outcome.result
    if result.accepted:
        return ""
    if result.already_there:
        return _("Everything that can be taken of this file is here already. Bringing it in again would add nothing.")
    return _("No row of this file can be taken. See the reasons below, and check the matched columns.")


def rows_sentence(outcome: Outcome, formats: Formats) -> str:
    """`541,909 rows`."""
    count = outcome.result.rows_read
    return ngettext("{count} row", "{count} rows", count).format(count=formats.count(count))


def progress_words(progress: Progress, rows_expected: int | None, formats: Formats) -> tuple[float | None, str]:
    """(share 0 to 1, or None while the end is unknown; `312,400 of 541,909 · 41,000 a second · 6 s left`)."""
    total = progress.rows_total if progress.rows_total is not None else rows_expected
    left = progress.seconds_left
    words = []
    if progress.rows_done:
        words.append(_done_of(progress.rows_done, total, formats))
        pace = _rounded(progress.rows_per_second)
        words.append(_("{count} a second").format(count=formats.count(pace)))
        if left is None and total is not None and progress.rows_per_second:
            left = max(0.0, (total - progress.rows_done) / progress.rows_per_second)
    if left is not None:
        words.append(time_left(left))
    share = progress.rows_done / total if progress.rows_done and total else None
    return (share if progress.share is None else progress.share), " · ".join(words)


def time_left(seconds: float) -> str:
    """`6 s left`, `3 min left`."""
    if seconds < _SECONDS_SHOWN:
        return _("{count} s left").format(count=max(1, round(seconds)))
    return _("{count} min left").format(count=round(seconds / _MINUTE))


def bring_in_text(outcome: Outcome, formats: Formats) -> str:
    """What the button says that does it."""
    count = outcome.result.accepted
    text = ngettext("Bring in {count} row", "Bring in {count} rows", count)
    return text.format(count=formats.count(count))


def _sales(result: ImportResult, formats: Formats, *, is_done: bool) -> list[Counted]:
    count = result.accepted
    becomes = ngettext("line becomes {what}", "lines become {what}", count)
    became = ngettext("line became {what}", "lines became {what}", count)
    what = what_was_sold(result.sales_added, result.refunds_added, formats)
    text = (became if is_done else becomes).format(what=what)
    return [Counted(formats.count(count), text), *_names(result, formats)]


def _records(result: ImportResult, kind: Kind, formats: Formats) -> list[Counted]:
    rows = [Counted(formats.count(result.accepted), _of_records(kind, result.accepted))]
    if kind not in ("products", "clients"):
        return rows
    new = result.products_added + result.clients_added
    return [*rows, Counted(formats.count(new), ngettext("of them is new", "of them are new", new), "muted")]


def _of_records(kind: Kind, count: int) -> str:
    texts = {
        "products": ngettext("product: added or changed", "products: added or changed", count),
        "clients": ngettext("customer: added or changed", "customers: added or changed", count),
        "suppliers": ngettext("supplier: added or changed", "suppliers: added or changed", count),
        "stock": ngettext("count as opening stock", "counts as opening stock", count),
    }
    return texts[kind]


def _names(result: ImportResult, formats: Formats) -> list[Counted]:
    products, clients = result.products_added, result.clients_added
    if not products and not clients:
        return []
    customers = ngettext("{count} customer", "{count} customers", clients).format(count=formats.count(clients))
    text = ngettext("new product and {customers}", "new products and {customers}", products)
    return [Counted(formats.count(products), text.format(customers=customers))]


def _here(result: ImportResult, formats: Formats) -> list[Counted]:
    count = result.already_there
    if not count:
        return []
    text = ngettext(
        "row is here already and is not counted twice", "rows are here already and are not counted twice", count
    )
    return [Counted(formats.count(count), text)]


def _aside(outcome: Outcome, formats: Formats) -> list[Counted]:
    count = outcome.result.set_aside
    if not count:
        return []
    text = ngettext("row is set aside, with its reason:", "rows are set aside, with their reasons:", count)
    told = [Counted(formats.count(count), text, "bad")]
    common = outcome.aside.reasons.most_common(_MOST_REASONS)
    told += [Counted(formats.count(each), _(reason), "muted") for reason, each in common]
    others = len(outcome.aside.reasons) - len(common)
    if others > 0:
        rest = count - sum(each for _reason, each in common)
        words = ngettext("for {count} other reason", "for {count} other reasons", others)
        told.append(Counted(formats.count(rest), words.format(count=formats.count(others)), "muted"))
    return told


def _done_of(done: int, total: int | None, formats: Formats) -> str:
    if total is None:
        return ngettext("{count} row", "{count} rows", done).format(count=formats.count(done))
    return _("{done} of {total}").format(done=formats.count(done), total=formats.count(total))


def _rounded(pace: float) -> int:
    """Two figures are enough: a pace that changes its last digit ten times a second cannot be read."""
    whole = max(1, round(pace))
    step: int = 10 ** max(0, len(str(whole)) - 2)
    return whole // step * step
