"""Which column holds which field: found by matching, corrected by a person, remembered for the next file alike."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping as ReadOnlyMapping
from collections.abc import Sequence
from dataclasses import dataclass, replace
from dataclasses import field as made_by
from typing import Any, cast

from storeperf_core.domain.errors import Refusal
from storeperf_core.operations.importing.matching.fields import FIELDS, Field, Kind
from storeperf_core.operations.importing.reading.tables import DateOrder, DecimalMark

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_GERMAN = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "°": " ", "º": " "})


@dataclass(frozen=True, slots=True)
class Match:
    """Why a field has its columns: `confidence` 0 to 1, `reason` one English sentence with `{named}` places."""

    field: str
    confidence: float
    reason: str
    values: ReadOnlyMapping[str, object] = made_by(default_factory=dict)

    def sentence(self) -> str:
        """The reason in English, its places filled."""
        return self.reason.format(**self.values)


@dataclass(frozen=True, slots=True)
class Mapping:
    """Field → columns (one; several where the field may have several), and how the file's numbers and dates are read.

    `source` names where the file comes from: it is part of the identity of what is imported, so files of one till
    must carry the same. `serials` tells that bare numbers in date columns are a spreadsheet's days.

    `line_amount` is what was paid for the line, after its discounts; `discount_amount` beside it is only told, never
    taken off again. With `unit_price` the line comes to quantity × unit price less the sum of the discount columns.
    """

    kind: Kind
    columns: ReadOnlyMapping[str, tuple[str, ...]]
    decimal_mark: DecimalMark
    date_order: DateOrder
    source: str
    serials: bool = False
    matches: tuple[Match, ...] = ()

    def column(self, name: str) -> str | None:
        """The (first) column of the field, None where it has none."""
        found = self.columns.get(name, ())
        return found[0] if found else None

    def with_columns(self, name: str, columns: Sequence[str]) -> Mapping:
        """The mapping as a person corrects it: `columns` are taken from other fields; none frees the field."""
        if name not in {one.name for one in FIELDS[self.kind]}:
            raise Refusal("There is no field called {field}.", field=name)
        kept = {
            other: tuple(c for c in held if c not in columns) for other, held in self.columns.items() if other != name
        }
        changed = {other: held for other, held in kept.items() if held}
        if columns:
            changed[name] = tuple(columns)
        chosen = (Match(name, 1.0, "You chose this column."),) if columns else ()
        return replace(
            self,
            columns=changed,
            matches=tuple(m for m in self.matches if m.field in changed and m.field != name) + chosen,
        )

    def missing(self) -> list[tuple[Field, ...]]:
        """What must be there and is not: each entry one field, or the fields of which one would do."""
        lacking: list[tuple[Field, ...]] = [
            (one,) for one in FIELDS[self.kind] if one.required and one.name not in self.columns
        ]
        groups = dict.fromkeys(one.one_of for one in FIELDS[self.kind] if one.one_of)
        for group in groups:
            members = tuple(one for one in FIELDS[self.kind] if one.one_of == group)
            if not any(one.name in self.columns for one in members):
                lacking.append(members)
        return lacking

    def fits(self, header: Sequence[str]) -> bool:
        """Whether every column of the mapping is in `header`."""
        return all(column in header for held in self.columns.values() for column in held)

    def to_dict(self) -> dict[str, Any]:
        """What is remembered of the mapping, as JSON values."""
        return {
            "kind": self.kind,
            "columns": {name: list(held) for name, held in self.columns.items()},
            "decimal_mark": self.decimal_mark,
            "date_order": self.date_order,
            "source": self.source,
            "serials": self.serials,
        }

    @classmethod
    def from_dict(cls, remembered: ReadOnlyMapping[str, Any]) -> Mapping:
        """The mapping that `to_dict` wrote; refuses what is none."""
        try:
            kind, known = remembered["kind"], {one.name for one in FIELDS[remembered["kind"]]}
            columns = {
                str(name): tuple(map(str, held)) for name, held in remembered["columns"].items() if name in known
            }
            mark, order = remembered["decimal_mark"], remembered["date_order"]
            if mark not in (".", ",") or order not in ("ymd", "dmy", "mdy"):
                raise ValueError(mark, order)
            source, serials = str(remembered["source"]), bool(remembered["serials"])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise Refusal("The remembered columns of this file cannot be read. Choose them again.") from error
        matches = tuple(Match(name, 1.0, "You imported a file like this before.") for name in columns)
        return cls(cast(Kind, kind), columns, cast(DecimalMark, mark), cast(DateOrder, order), source, serials, matches)


def simplified(name: str) -> str:
    """A column's name as words in lower case without accents: `InvoiceNo` and `INVOICE_NO` become `invoice no`."""
    spaced = _CAMEL.sub(" ", name).lower().translate(_GERMAN)
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", spaced) if not unicodedata.combining(letter))
    return _NOT_WORD.sub(" ", plain).strip()


def fingerprint(header: Sequence[str]) -> str:
    """A key for files with these column names in this order, to look up the mapping that was remembered for them."""
    return hashlib.sha256("\x1f".join(map(simplified, header)).encode()).hexdigest()[:32]


def source_name(stem: str) -> str:
    """A source's name from a file's: dates and counters, which change from file to file, are left out."""
    base = stem.split(".")[0]
    words = [word for word in re.split(r"[^\w]+|_", base) if word and not any(letter.isdigit() for letter in word)]
    return " ".join(words).lower()[:60] or "file"
