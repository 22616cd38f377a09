"""The imports of before, with what can be done about them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import cast

from storeperf_core.operations.importing.matching import Kind
from storeperf_core.store.session import ReadSession
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.viewmodels.bring_in import kind_names
from storeperf_desktop.viewmodels.browsing import Cell, Column, Row

_READ = """
SELECT batch_key, lower(hex(batch_id)), kind, state, source, file_name, started_at_utc, accepted, set_aside,
    already_there, sales_added, refunds_added
FROM import_batch WHERE deleted = 0 ORDER BY started_at_utc DESC, batch_key DESC
"""


@dataclass(frozen=True, slots=True)
class PastImport:
    """One import. `state` is one of `running`, `done`, `cancelled`, `undoing`, `undone`."""

    key: int
    batch: str
    kind: Kind
    state: str
    source: str
    file_name: str
    started_at_utc: int
    accepted: int
    set_aside: int
    already_there: int
    sales_added: int
    refunds_added: int

    @property
    def can_be_undone(self) -> bool:
        return self.state == "done"

    def set_aside_file(self, store_folder: Path) -> Path | None:
        """The CSV of its rows set aside, None where there is none (any more)."""
        path = store_folder / "imports" / f"{self.batch}-set-aside.csv"
        return path if self.set_aside and path.is_file() else None


def past_imports(session: ReadSession) -> list[PastImport]:
    """All imports, the latest first."""
    rows = session.driver.execute(_READ).fetchall()
    return [PastImport(key, batch, cast(Kind, kind), *rest) for key, batch, kind, *rest in rows]


def past_columns() -> list[Column]:
    """The table's columns."""
    return [
        Column(_("File"), 0),
        Column(_("Holds"), 120, room=760),
        Column(_("Rows brought in"), 120, right=True),
        Column(_("Rows set aside"), 132, right=True),
        Column(_("Here already"), 110, right=True, room=880),
        Column(_("Begun"), 150, room=680),
        Column(_("State"), 160),
    ]


def past_rows(imports: list[PastImport], formats: Formats) -> list[Row]:
    """The imports as the table draws them."""
    names = dict(kind_names())
    return [
        Row(
            each.key,
            (
                Cell(each.file_name, "muted" if each.state == "undone" else None),
                Cell(names[each.kind], "muted"),
                Cell(formats.count(each.accepted)),
                Cell(formats.count(each.set_aside), "bad" if each.set_aside else "muted"),
                Cell(formats.count(each.already_there), "muted"),
                Cell(formats.date_time(each.started_at_utc), "muted"),
                _state(each.state),
            ),
        )
        for each in imports
    ]


def undo_sentence(past: PastImport, formats: Formats) -> str:
    """What undoing the import will do."""
    again = _("The file itself is not touched; you can bring it in again.")
    if past.kind == "sales":
        what = what_was_sold(past.sales_added, past.refunds_added, formats)
        first = _("{what} of {file} are hidden and count nowhere: in no figure, no list and no report.")
        second = _("Products and customers that came with them and are used nowhere else are hidden, too.")
        return " ".join((first.format(what=what, file=past.file_name), second, again))
    first = ngettext(
        "What {count} row of {file} added or changed is put back as it was.",
        "What {count} rows of {file} added or changed is put back as it was.",
        past.accepted,
    ).format(count=formats.count(past.accepted), file=past.file_name)
    return " ".join((first, _("What you have changed since then stays."), again))


def what_was_sold(sales: int, refunds: int, formats: Formats) -> str:
    """`19,960 sales and 3,836 refunds`, or the one of them there is."""
    sold = ngettext("{count} sale", "{count} sales", sales).format(count=formats.count(sales))
    returned = ngettext("{count} refund", "{count} refunds", refunds).format(count=formats.count(refunds))
    if not refunds:
        return sold
    return _("{first} and {second}").format(first=sold, second=returned) if sales else returned


def _state(state: str) -> Cell:
    shown = {
        "running": Cell(_("not finished"), pill="warn"),
        "done": Cell(_("brought in"), pill="good"),
        "cancelled": Cell(_("stopped"), pill="neutral"),
        "undoing": Cell(_("being undone"), pill="warn"),
        "undone": Cell(_("undone"), pill="neutral"),
    }
    return shown.get(state, Cell(state, pill="neutral"))
