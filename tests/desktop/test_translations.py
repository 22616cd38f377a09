"""Every text that people see has its words in every language, with the same places to fill in."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from storeperf_desktop import i18n
from tests.support import catalogues

PLACE = re.compile(r"\{(\w*)\}")
TEXTS = [message for message in catalogues.extract() if message.id]


def forms(text: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    i18n.set_language("en")


@pytest.mark.parametrize("code", catalogues.TRANSLATIONS)
def test_every_text_is_translated(code: str) -> None:
    catalogue = catalogues.read(code)
    found = {message.id: catalogue.get(message.id) for message in TEXTS}
    missing = [text for text, entry in found.items() if entry is None or not all(forms(entry.string))]
    assert missing == [], "run python -m tests.support.catalogues and translate"


@pytest.mark.parametrize("code", catalogues.TRANSLATIONS)
def test_no_translation_is_left_out_for_being_doubtful(code: str) -> None:
    """What a catalogue marks as fuzzy is not compiled, and so shown in English."""
    assert [message.id for message in catalogues.read(code) if message.id and message.fuzzy] == []


@pytest.mark.parametrize("code", catalogues.TRANSLATIONS)
def test_translations_fill_in_the_same_places(code: str) -> None:
    for message in catalogues.read(code):
        if message.id:
            allowed = {place for form in forms(message.id) for place in PLACE.findall(form)}
            needed = set.intersection(*(set(PLACE.findall(form)) for form in forms(message.id)))
            for form in forms(message.string):
                assert needed <= set(PLACE.findall(form)) <= allowed, message.id


def test_places_have_names() -> None:
    assert [m.id for m in TEXTS for form in forms(m.id) if "" in PLACE.findall(form)] == []


def test_no_text_hides_inside_an_f_string() -> None:
    """There it is not found by the extraction of every Python that is supported."""
    hidden = [
        f"{path.name}:{call.lineno}"
        for path in catalogues.SOURCES.rglob("*.py")
        for string in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in ("_", "ngettext")
    ]
    assert hidden == []


@pytest.mark.parametrize("code", catalogues.TRANSLATIONS)
def test_catalogues_hold_nothing_that_nobody_says(code: str) -> None:
    said = {message.id for message in TEXTS}
    assert [message.id for message in catalogues.read(code) if message.id and message.id not in said] == []


@pytest.mark.parametrize(
    ("wanted", "got"), [("fr", "fr"), ("fr_FR", "fr"), ("de-AT", "de"), ("xx", "en"), ("en", "en")]
)
def test_a_language_is_known_by_its_locale(wanted: str, got: str) -> None:
    i18n.set_language(wanted)
    assert i18n.language() == got


def test_texts_change_with_the_language() -> None:
    assert i18n._("Cancel") == "Cancel"
    i18n.set_language("de")
    assert i18n._("Cancel") == "Abbrechen"
    assert i18n._("a text that no catalogue has") == "a text that no catalogue has"
    i18n.set_language("en")
    assert i18n._("Cancel") == "Cancel"


def test_plurals_follow_the_language() -> None:
    assert i18n.ngettext("{count} refund", "{count} refunds", 1) == "{count} refund"
    assert i18n.ngettext("{count} refund", "{count} refunds", 0) == "{count} refunds"
