"""The words people read, in their language: gettext catalogues, English sentences as keys.

Call `_()` where the text is shown, never at import time, or a change of language would not reach it.
Values go in afterwards: `_("{count} sales").format(count=…)`, so that a translation may move them.
"""

from __future__ import annotations

import gettext
import io

from storeperf_desktop.resources import resource_path

SOURCE_LANGUAGE = "en"
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}

_active: gettext.NullTranslations = gettext.NullTranslations()
_language = SOURCE_LANGUAGE


def _(message: str) -> str:
    """`message` in the chosen language, or as it stands where the catalogue lacks it."""
    return _active.gettext(message)


def ngettext(singular: str, plural: str, count: int) -> str:
    """The form of the sentence that `count` asks for; `{count}` is still to be filled in."""
    return _active.ngettext(singular, plural, count)


def language() -> str:
    """Code of the language in use, one of `LANGUAGES`."""
    return _language


def set_language(code: str) -> None:
    """Choose the language of texts shown from now on: `fr`, `fr_FR`, `fr-FR` are French; unknown ones English."""
    global _active, _language
    short = code.replace("-", "_").split("_")[0].lower()
    _language = short if short in LANGUAGES else SOURCE_LANGUAGE
    _active = gettext.NullTranslations() if _language == SOURCE_LANGUAGE else _load(_language)


def _load(code: str) -> gettext.GNUTranslations:
    # Compiled in memory: a stored .mo could differ from the .po that people review.
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with resource_path("translations", f"{code}.po").open("rb") as file:
        catalogue = read_po(file, locale=code)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
