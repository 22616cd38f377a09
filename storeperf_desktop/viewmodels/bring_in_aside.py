"""The rows that an import sets aside: shown with their reasons, and saved as CSV."""

from __future__ import annotations

import csv
import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from storeperf_core.domain.errors import EnvironmentRefusal
from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.viewmodels.browsing import Cell, Column, Row

MOST_SHOWN = 2_000
"""Rows shown on the page; the CSV has all of them."""
_MOST_COLUMNS = 12


@dataclass(frozen=True, slots=True)
class AsideRows:
    """Rows set aside: how many for which reason (English template), and the first of them as they were in the file."""

    file: Path | None = None
    header: tuple[str, ...] = ()
    rows: tuple[tuple[int, str, tuple[str, ...]], ...] = ()
    reasons: Counter[str] = field(default_factory=Counter)

    @property
    def count(self) -> int:
        return self.reasons.total()


def read_aside(path: Path | None) -> AsideRows:
    """Read the CSV that an import wrote; None is no row set aside."""
    if path is None:
        return AsideRows()
    reasons: Counter[str] = Counter()
    kept: list[tuple[int, str, tuple[str, ...]]] = []
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        header = tuple(next(reader)[2:])
        for number, reason, *cells in reader:
            reasons[reason] += 1
            if len(kept) < MOST_SHOWN:
                kept.append((int(number), reason, tuple(cells)))
    return AsideRows(path, header, tuple(kept), reasons)


def save_copy(source: Path, target: Path) -> Path:
    """Write the rows set aside to where the person wants them. Raises EnvironmentRefusal."""
    try:
        return Path(shutil.copyfile(source, target))
    except OSError as fault:
        raise EnvironmentRefusal(
            _("The file {name} cannot be written here: {reason}. Choose another folder."),
            name=target.name,
            reason=fault.strerror or str(fault),
        ) from fault


def aside_columns(header: tuple[str, ...]) -> list[Column]:
    """Row number and reason, then the file's own columns."""
    own = [Column(name, 140) for name in header[:_MOST_COLUMNS]]
    return [Column(_("Row"), 70, right=True), Column(_("Why it is set aside"), 450), *own]


def aside_rows(aside: AsideRows, formats: Formats) -> list[Row]:
    """The rows as the table draws them."""
    width = min(len(aside.header), _MOST_COLUMNS)
    return [
        Row(number, (Cell(formats.count(number), "muted"), Cell(_(reason)), *_padded(cells, width)))
        for number, reason, cells in aside.rows
    ]


def aside_title(aside: AsideRows, formats: Formats) -> str:
    """How many rows there are, and whether all are shown."""
    title = ngettext("{count} row set aside", "{count} rows set aside", aside.count)
    title = title.format(count=formats.count(aside.count))
    if aside.count > len(aside.rows):
        shown = _("the first {count} are shown, the CSV has all").format(count=formats.count(len(aside.rows)))
        return f"{title} · {shown}"
    return title


def _padded(cells: tuple[str, ...], width: int) -> list[Cell]:
    return [Cell(text, "muted") for text in (*cells, *[""] * width)[:width]]
