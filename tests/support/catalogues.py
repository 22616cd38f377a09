"""The texts of the desktop and their translations; `python -m tests.support.catalogues` updates the catalogues.

New texts arrive untranslated, texts that are gone leave. `test_translations.py` fails until all have their words.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from tests.support.core_texts import core_texts

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "storeperf_desktop"
FOLDER = ROOT / "resources" / "translations"
TRANSLATIONS = ("de", "es", "fr")
_KEYWORDS = {"_": None, "ngettext": (1, 2)}
# A date of today would change the files whenever somebody looks.
_MADE = datetime(2026, 1, 1, tzinfo=UTC)


def extract() -> Catalog:
    """Every text in the desktop's code, and those of the core that the desktop shows."""
    template = Catalog(project="StorePerf", creation_date=_MADE, revision_date=_MADE)
    found = extract_from_dir(SOURCES, method_map=[("**.py", "python")], keywords=_KEYWORDS, comment_tags=())
    for name, _line, message, _comments, _context in found:
        template.add(message, locations=[(f"storeperf_desktop/{Path(name).as_posix()}", 0)])
    for path, text in core_texts():
        template.add(text, locations=[(path.relative_to(ROOT).as_posix(), 0)])
    return template


def read(code: str) -> Catalog:
    """The catalogue of a language, empty if there is none yet."""
    path = FOLDER / f"{code}.po"
    if not path.exists():
        return Catalog(locale=code, project="StorePerf", creation_date=_MADE, revision_date=_MADE)
    with path.open("rb") as file:
        return read_po(file, locale=code)


def update(code: str) -> int:
    """Rewrite a catalogue for the texts of today; how many still lack their translation."""
    catalogue = read(code)
    catalogue.update(extract(), no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    write(code, catalogue)
    return sum(1 for message in catalogue if message.id and not _is_full(message.string))


def write(code: str, catalogue: Catalog) -> None:
    """Store a catalogue, always in the same order and with the same header."""
    catalogue.creation_date = catalogue.revision_date = _MADE
    catalogue.fuzzy = False
    catalogue.last_translator = catalogue.language_team = "StorePerf"
    catalogue.msgid_bugs_address = "see CONTRIBUTING.md"
    catalogue.version = "1"
    catalogue.header_comment = "# The texts of StorePerf in another language."
    with (FOLDER / f"{code}.po").open("wb") as file:
        write_po(file, catalogue, width=100, no_location=True, sort_output=True, include_previous=False)


def _is_full(string: str | tuple[str, ...]) -> bool:
    return all(string) if isinstance(string, tuple) else bool(string)


if __name__ == "__main__":
    for language in TRANSLATIONS:
        sys.stdout.write(f"{language}: {update(language)} texts to translate\n")
