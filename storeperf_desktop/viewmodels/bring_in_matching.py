"""How the columns of a file are matched, field by field, and how the file is read: in words, with the reasons."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, cast

from storeperf_core.operations.importing.matching import FIELDS, Field, Mapping
from storeperf_core.operations.importing.reading import DateOrder, DecimalMark, Finding, Table
from storeperf_desktop.i18n import _, ngettext
from storeperf_desktop.viewmodels.bring_in import Opened

# Below it the match rests on a part of the name or on the values alone.
_SURE = 0.5
Tone = Literal["good", "warn", "bad", "neutral"]


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field: its columns, the word for how it stands (empty: no word is needed), and why.

    `several`: more than one column may add up to it.
    """

    name: str
    label: str
    columns: tuple[str, ...]
    several: bool
    mark: str
    tone: Tone
    why: str


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """One thing that was found out about the file. With `choices`, (key, text), a person may decide otherwise."""

    key: str
    label: str
    choice: str
    why: str
    choices: tuple[tuple[str, str], ...] = ()


def field_order(mapping: Mapping) -> list[str]:
    """The fields in the order they are shown in: what was found or is needed first."""
    lacking = {field.name for group in mapping.missing() for field in group}
    fields = FIELDS[mapping.kind]
    first = [field.name for field in fields if field.name in mapping.columns or field.name in lacking]
    return first + [field.name for field in fields if field.name not in first]


def field_rows(mapping: Mapping) -> dict[str, FieldRow]:
    """Every field of the kind by its name."""
    return {field.name: _row(field, mapping) for field in FIELDS[mapping.kind]}


def column_entries(table: Table) -> list[tuple[str, str]]:
    """(column, text) of a choice among the file's columns; "" stands for none.

    A column without a name is shown with its first value, since its number says nothing.
    """
    nameless = table.evidence.has_header.choice == "no"
    first = table.sample[0] if nameless and table.sample else table.header
    texts = [
        f"{name}: {value}" if nameless and value else name for name, value in zip(table.header, first, strict=True)
    ]
    return [("", _("— not in this file")), *zip(table.header, texts, strict=True)]


def missing_sentence(mapping: Mapping) -> str:
    """What still needs a column; empty when nothing does."""
    labels = [" / ".join(_(field.label) for field in group) for group in mapping.missing()]
    return _("Choose a column for: {fields}.").format(fields="; ".join(labels)) if labels else ""


def receipt_sentence(mapping: Mapping) -> str:
    """What makes a receipt where the file does not say; empty where it does."""
    if mapping.kind != "sales" or mapping.column("receipt") is not None:
        return ""
    return _(
        "This file has no receipt numbers. What was sold at one till, in one minute, to one customer is taken as one"
        " receipt: till, minute and customer make a receipt."
    )


def evidence_rows(opened: Opened) -> list[EvidenceRow]:
    """How the file is read, with the reasons."""
    found, mapping = opened.table.evidence, opened.mapping
    rows = [
        EvidenceRow("kind", _("Kind of file"), _kind_name(found.kind), _why(found.kind)),
        EvidenceRow("encoding", _("Encoding"), found.encoding.choice.upper(), _why(found.encoding)),
    ]
    if opened.table.sheet is None:
        rows.append(EvidenceRow("delimiter", _("Columns end at"), _mark(found.delimiter), _why(found.delimiter)))
    header = _("yes") if found.has_header.choice == "yes" else _("no")
    return [
        *rows,
        EvidenceRow("has_header", _("Names of columns"), header, _why(found.has_header)),
        EvidenceRow(
            "decimal_mark",
            _("Decimal mark"),
            mapping.decimal_mark,
            _why_chosen(found.decimal_mark, mapping.decimal_mark),
            ((".", _("point: 1,234.56")), (",", _("comma: 1.234,56"))),
        ),
        EvidenceRow(
            "date_order",
            _("Order of dates"),
            mapping.date_order,
            _why_chosen(found.date_order, mapping.date_order),
            (("dmy", _("day, month, year")), ("mdy", _("month, day, year")), ("ymd", _("year, month, day"))),
        ),
    ]


def decide(mapping: Mapping, key: str, choice: str) -> Mapping:
    """The mapping with a person's decision on `decimal_mark` or `date_order`."""
    if key == "decimal_mark":
        return replace(mapping, decimal_mark=cast(DecimalMark, choice))
    return replace(mapping, date_order=cast(DateOrder, choice))


def file_sentence(opened: Opened) -> str:
    """The file in one line: name, columns, how it is read."""
    orders = {"ymd": _("year first"), "dmy": _("day first"), "mdy": _("month first")}
    columns = len(opened.table.header)
    read_as = _("read as {encoding}, dates {order}")
    return " · ".join(
        (
            opened.path.name,
            ngettext("{count} column", "{count} columns", columns).format(count=columns),
            read_as.format(
                encoding=opened.table.evidence.encoding.choice.upper(), order=orders[opened.mapping.date_order]
            ),
        )
    )


def _row(field: Field, mapping: Mapping) -> FieldRow:
    columns = mapping.columns.get(field.name, ())
    mark, tone, why = _standing(field, mapping) if columns else _absence(field, mapping)
    return FieldRow(field.name, _(field.label), columns, field.several, mark, tone, why)


def _standing(field: Field, mapping: Mapping) -> tuple[str, Tone, str]:
    found = next((each for each in mapping.matches if each.field == field.name), None)
    if found is None:
        return _("matched"), "good", ""
    why = _(found.reason).format(**found.values)
    if found.confidence < _SURE:
        return _("please check"), "warn", why
    return _("matched"), "good", why


def _absence(field: Field, mapping: Mapping) -> tuple[str, Tone, str]:
    for group in mapping.missing():
        if field in group:
            others = " / ".join(_(each.label) for each in group)
            several = _("One of these is needed: {fields}.").format(fields=others)
            return _("needed"), "bad", several if len(group) > 1 else _("Without it no row can be brought in.")
    return "", "neutral", _("No column of the file looks like it. It may stay out.")


def _why(finding: Finding) -> str:
    return _(finding.why).format(**finding.values)


def _why_chosen(finding: Finding, choice: str) -> str:
    return _why(finding) if finding.choice == choice else _("You decided so.")


def _kind_name(finding: Finding) -> str:
    return _("text (CSV)") if finding.choice == "csv" else finding.choice.upper()


def _mark(finding: Finding) -> str:
    names = {
        "\t": _("tab"),
        ";": _("semicolon ;"),
        "|": _("bar |"),
        ",": _("comma ,"),
        ":": _("colon :"),
    }
    return names.get(finding.choice, finding.choice)
