"""What a foreign file is once it has been opened: header, sample, and the reasons for every guess that was made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

DateOrder = Literal["ymd", "dmy", "mdy"]
DecimalMark = Literal[".", ","]

LONGEST_CELL = 32_767
"""Characters a cell may have: as many as a spreadsheet allows."""
LONGEST_TEXT_KEPT = 1_000
"""Characters of a cell that are kept of a row that was set aside."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found out about a file: the choice, and one English sentence with `{named}` places of why."""

    choice: str
    why: str
    values: Mapping[str, object] = field(default_factory=dict)

    def sentence(self) -> str:
        """The reason in English, its places filled."""
        return self.why.format(**self.values)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Every guess about a file with its reason.

    `decimal_mark.choice` is `.` or `,`; `date_order.choice` is `ymd`, `dmy` or `mdy`; `has_header.choice` is `yes` or
    `no`; `kind.choice` is `csv`, `xlsx`, `xls`, `xlsb` or `ods`.
    """

    kind: Finding
    encoding: Finding
    delimiter: Finding
    quote: Finding
    decimal_mark: Finding
    date_order: Finding
    has_header: Finding


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What a person decided about the file; None leaves the decision to the content.

    `usual_date_order` and `usual_decimal_mark` are those of the store's country: they decide only where the content
    cannot. `folder` is where a spreadsheet's rows are laid down while they are read (default: the computer's folder
    for such files).
    """

    encoding: str | None = None
    delimiter: str | None = None
    has_header: bool | None = None
    decimal_mark: DecimalMark | None = None
    date_order: DateOrder | None = None
    usual_date_order: DateOrder = "dmy"
    usual_decimal_mark: DecimalMark = "."
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Stamp:
    """Size (bytes) and time of the last change (ns) of a file, to notice that it is still being written."""

    size: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class Layout:
    """How the rows lie in the text file that is streamed.

    `path` is the file itself, or the text made of a spreadsheet; `width` is the cells of a usual row, which may be
    more than the header's names where every row ends in empty cells; `first_line` is the line of the first data row.
    """

    path: Path
    stamp: Stamp
    encoding: str
    delimiter: str
    quote: str
    width: int
    first_line: int


@dataclass(frozen=True, slots=True)
class Table:
    """A file that was opened: picklable, holds no open handle.

    `bytes_total` is what `on_progress` of `chunks` counts up to. `sheet` is the spreadsheet's sheet, None for text
    files.
    """

    path: Path
    header: tuple[str, ...]
    sample: list[tuple[str, ...]]
    evidence: Evidence
    bytes_total: int
    layout: Layout
    stamp: Stamp
    sheet: str | None = None

    def discard(self) -> None:
        """Remove the text that was made of a spreadsheet; the person's own file is never touched."""
        if self.layout.path != self.path:
            self.layout.path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be one: `row` as a person counts (1 = first data row), the reason, its cells (bounded)."""

    row: int
    reason: str
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of rows in columns.

    `columns` has one tuple of raw texts per header name, all as long as `row_numbers`. A blank row is none: it is
    neither counted nor set aside, so rows read = rows in columns + rows set aside.
    """

    first_row: int
    columns: list[tuple[str, ...]]
    set_aside: list[BadRow]
    row_numbers: Sequence[int]
