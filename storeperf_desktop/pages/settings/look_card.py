"""Light or dark, how large the text is, which language. Takes hold at once."""

from __future__ import annotations

from storeperf_desktop.formats import Formats
from storeperf_desktop.i18n import LANGUAGES, _, language
from storeperf_desktop.settings import Settings
from storeperf_desktop.theme import TEXT_SIZES, ThemeController
from storeperf_desktop.widgets import Card, FormRow, SegmentedControl, Select


class LookCard(Card):
    """Writes the choice; the program that follows the settings changes the look."""

    def __init__(self, settings: Settings, theme: ThemeController, formats: Formats) -> None:
        super().__init__(_("Look and language"))
        self._theme = theme
        choices = [("system", _("As the computer")), ("light", _("Light")), ("dark", _("Dark"))]
        self.appearance = SegmentedControl(choices, _("Appearance"), theme.appearance.value)
        self.text_size = Select([(str(size), formats.percent(size, 0)) for size in TEXT_SIZES], _("Text size"))
        self.text_size.set_current(str(theme.text_size))
        self.language = Select(list(LANGUAGES.items()), _("Language"))
        self.language.set_current(language())
        theme.changed.connect(self._follow)
        self.appearance.chosen.connect(lambda key: settings.choose(appearance=key))
        self.text_size.chosen.connect(lambda key: settings.choose(text_size=float(key)))
        self.language.chosen.connect(lambda key: settings.choose(language=key))
        self.body.addWidget(FormRow(_("Appearance"), self.appearance))
        self.body.addWidget(FormRow(_("Text size"), self.text_size))
        self.body.addWidget(FormRow(_("Language"), self.language))

    def _follow(self) -> None:
        self.appearance.set_current(self._theme.appearance.value)
        self.text_size.set_current(str(self._theme.text_size))
