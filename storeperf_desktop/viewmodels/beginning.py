"""The first run: what a new store needs to be told, and whether it was."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from zoneinfo import available_timezones

from storeperf_desktop.i18n import _

STORE_FILE = "store.sqlite3"

# Offered first; every other currency can be typed.
COMMON_CURRENCIES = ("GBP", "EUR", "USD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "CAD", "AUD", "NZD", "JPY")


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the person typed."""

    name: str
    currency: str
    timezone: str
    folder: Path

    def faults(self) -> dict[str, str]:
        """For each field that cannot stay as it is, a sentence about it."""
        found = {}
        if not self.name.strip():
            found["name"] = _("Give the store a name, such as the one over its door.")
        if not (len(self.currency) == 3 and self.currency.isascii() and self.currency.isalpha()):
            found["currency"] = _("A currency has three letters, like GBP or EUR.")
        elif not _is_currency(self.currency):
            found["currency"] = _("There is no currency called {currency}.").format(currency=self.currency)
        if self.timezone not in available_timezones():
            found["timezone"] = _("Choose a time zone of the list, like Europe/London.")
        if not self.folder.is_absolute():
            found["folder"] = _("Choose a folder on this computer.")
        elif (self.folder / STORE_FILE).exists():
            found["folder"] = _("There is a store in this folder already. Open it instead, or choose another folder.")
        return found

    def make(self) -> Path:
        """Make the store; not on the Qt thread. Raises Refusal. Returns its folder."""
        from storeperf_core.store.opening import create_store

        create_store(self.folder, name=self.name, currency=self.currency, timezone=self.timezone)
        return self.folder


def _is_currency(code: str) -> bool:
    """Whether there is such a currency: a slip of the finger would stay in the store for good."""
    from babel.numbers import is_currency

    return is_currency(code)


def zones() -> list[str]:
    """Time zones that people live in, by name; without the historical aliases that have no continent."""
    return sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "SystemV/")))


def default_folder() -> Path:
    """Where a store lies unless somebody says otherwise: the platform's folder for a program's data."""
    from platformdirs import user_data_path

    return user_data_path("StorePerf", appauthor=False)


def holds_store(folder: Path) -> bool:
    """Whether there is a store in `folder`."""
    return (folder / STORE_FILE).is_file()
