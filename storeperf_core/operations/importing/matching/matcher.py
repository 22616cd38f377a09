"""Match a file's columns to fields: first by their names, checked by their values; then, for what is left, by values
alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from storeperf_core.operations.importing.matching.content import ColumnLook, ShapeTests, look
from storeperf_core.operations.importing.matching.fields import FIELDS, Field, Kind
from storeperf_core.operations.importing.matching.mapping import Mapping, Match, simplified, source_name
from storeperf_core.operations.importing.reading.tables import DateOrder, DecimalMark, Table

_ENOUGH_FIT = 0.6
_ENOUGH_FOR_PART = 0.9


@dataclass(frozen=True, slots=True)
class _Candidate:
    field: Field
    column: str
    confidence: float
    reason: str
    rank: int


def match(table: Table, kind: Kind) -> Mapping:
    """The most likely mapping of `table` as a file of `kind`, each field with its confidence and reason.

    What must be there and was not found is in `Mapping.missing()`; a person can then say which column it is.
    """
    mark = cast(DecimalMark, table.evidence.decimal_mark.choice)
    order = cast(DateOrder, table.evidence.date_order.choice)
    serials = table.sheet is not None
    tests = ShapeTests(mark, order, serials)
    cells = list(zip(*table.sample, strict=True)) if table.sample else [()] * len(table.header)
    columns = [look(name, column) for name, column in zip(table.header, cells, strict=True)]
    chosen = _by_name(FIELDS[kind], columns, tests)
    chosen += _by_values(kind, columns, tests, chosen)
    chosen += _by_name_alone(FIELDS[kind], columns, chosen)
    fields: dict[str, tuple[str, ...]] = {}
    for candidate in sorted(chosen, key=lambda one: table.header.index(one.column)):
        fields[candidate.field.name] = (*fields.get(candidate.field.name, ()), candidate.column)
    best = {one.field.name: one for one in sorted(chosen, key=lambda one: -one.confidence)}
    matches = tuple(
        Match(name, best[name].confidence, best[name].reason, {"columns": ", ".join(held)})
        for name, held in fields.items()
    )
    return Mapping(kind, fields, mark, order, source_name(table.path.name), serials, matches)


def _by_name(fields: tuple[Field, ...], columns: list[ColumnLook], tests: ShapeTests) -> list[_Candidate]:
    """One column a field (more where the field may have several), the surest pairs first."""
    candidates = [
        candidate for field in fields for column in columns if (candidate := _named(field, column, tests)) is not None
    ]
    candidates.sort(key=lambda one: (-one.confidence, one.rank))
    chosen: list[_Candidate] = []
    for candidate in candidates:
        column_free = all(one.column != candidate.column for one in chosen)
        field_free = candidate.field.several or all(one.field is not candidate.field for one in chosen)
        if column_free and field_free:
            chosen.append(candidate)
    return chosen


def _named(field: Field, column: ColumnLook, tests: ShapeTests) -> _Candidate | None:
    words = simplified(column.name)
    fit = tests.fit(field.shape, column)
    compact = words.replace(" ", "")
    for rank, synonym in enumerate(field.synonyms):
        if compact == synonym.replace(" ", "") and fit >= _ENOUGH_FIT:
            reason = "The name of the column {columns} says so, and its values agree."
            return _Candidate(field, column.name, round(0.6 + 0.4 * fit, 3), reason, rank)
    tokens = set(words.split())
    for rank, synonym in enumerate(field.synonyms):
        parts = set(synonym.split())
        telling = len(synonym) >= 3 and synonym not in _TOO_COMMON
        if telling and parts <= tokens and len(tokens) - len(parts) <= 2 and fit >= _ENOUGH_FOR_PART:
            reason = "The name of the column {columns} holds a word for it, and its values agree."
            return _Candidate(field, column.name, round(0.5 * len(parts) / len(tokens) + 0.25 * fit, 3), reason, rank)
    return None


_TOO_COMMON = frozenset(
    "name code item type count value data time user number art day note ref status product article artikel "
    "produit producto order group nom nome nombre account local title member".split()
)


def _by_values(kind: Kind, columns: list[ColumnLook], tests: ShapeTests, chosen: list[_Candidate]) -> list[_Candidate]:
    """Fields that no column's name told, guessed by what the values of the free columns look like."""
    taken = {one.column for one in chosen}
    known = {one.field.name for one in chosen}
    found: list[_Candidate] = []
    for name, confidence, reason, test in _guesses(kind, tests):
        field = next(one for one in FIELDS[kind] if one.name == name)
        grouped = {one.name for one in FIELDS[kind] if one.one_of and one.one_of == field.one_of}
        if name in known or (field.one_of == "price" and known & grouped):
            continue
        free = [column for column in columns if column.name not in taken and column.filled and test(column)]
        if free:
            found.append(_Candidate(field, free[0].name, confidence, reason, 0))
            taken.add(free[0].name)
            known.add(name)
    return found


def _by_name_alone(fields: tuple[Field, ...], columns: list[ColumnLook], chosen: list[_Candidate]) -> list[_Candidate]:
    """What is needed and was not found, where a free column bears its very name although its values are bad.

    Each row is then set aside with its own reason, which says more than that the column was not found.
    """
    taken = {one.column for one in chosen}
    known = {one.field.name for one in chosen} | {one.field.one_of for one in chosen if one.field.one_of}
    found: list[_Candidate] = []
    for field in fields:
        if not (field.required or field.one_of) or {field.name, field.one_of} & known:
            continue
        names = {synonym.replace(" ", "") for synonym in field.synonyms}
        for column in columns:
            if column.name not in taken and simplified(column.name).replace(" ", "") in names:
                reason = "The name of the column {columns} says so, but few of its values agree."
                found.append(_Candidate(field, column.name, 0.2, reason, 0))
                taken.add(column.name)
                known |= {field.name, field.one_of} - {""}
                break
    return found


_Guess = tuple[str, float, str, Callable[[ColumnLook], bool]]


def _guesses(kind: Kind, tests: ShapeTests) -> list[_Guess]:
    """Field, confidence, reason and test, in the order in which they are tried."""
    moment = "The values of the column {columns} are dates."
    email = "The values of the column {columns} are e-mail addresses."

    def is_moment(column: ColumnLook) -> bool:
        return tests.fit("moment", column) >= 0.9

    def is_email(column: ColumnLook) -> bool:
        return tests.fit("email", column) >= 0.8

    def is_text(column: ColumnLook) -> bool:
        return column.word_share > 0.5

    def is_code(column: ColumnLook) -> bool:
        return tests.fit("code", column) == 1.0 and column.word_share < 0.1 and column.distinct_share > 0.5

    def repeats(column: ColumnLook) -> bool:
        return column.runs_share > 0.3 and column.word_share < 0.1 and 0.01 < column.distinct_share < 0.7

    if kind == "sales":
        return [
            ("sold_at", 0.5, moment, is_moment),
            ("unit_price", 0.3, "The values of the column {columns} are numbers with decimals.", tests.is_amount_like),
            ("quantity", 0.3, "The values of the column {columns} are small whole numbers.", tests.is_count_like),
            ("product_name", 0.3, "The values of the column {columns} are words.", is_text),
            ("receipt", 0.3, "Values of the column {columns} stand on several rows in a row, as receipts do.", repeats),
            ("product_code", 0.3, "The values of the column {columns} are codes, most of them different.", is_code),
        ]
    if kind == "products":
        code_reason = "The values of the column {columns} are codes, most of them different."
        return [
            ("code", 0.3, code_reason, is_code),
            ("name", 0.3, "The values of the column {columns} are words.", is_text),
        ]
    if kind == "stock":
        return [("counted_at", 0.5, moment, is_moment)]
    return [("email", 0.5, email, is_email)]
