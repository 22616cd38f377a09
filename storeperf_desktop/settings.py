"""What this person chose on this computer: look, language, which store was open. Not a part of any store."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Choices:
    """`appearance` is system, light or dark; an empty `language` follows the computer; `folder` was open last.

    What begins with `printer` or `drawer` is the receipt printer's (`devices.printer_choice`).
    """

    appearance: str = "system"
    text_size: float = 1.0
    language: str = ""
    folder: str = ""
    printer_kind: str = "none"
    printer_address: str = ""
    printer_columns: int = 42
    printer_code_page: str = "CP858"
    printer_cuts: bool = True
    printer_answers: bool = True
    drawer_kicks: bool = True
    drawer_pin: int = 2


class Settings:
    """The choices, kept in one small JSON file. `path` None keeps them for this run only."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._choices = Choices() if path is None else _read(path)
        self._followers: list[Callable[[Choices], object]] = []

    @property
    def choices(self) -> Choices:
        return self._choices

    def follow(self, call: Callable[[Choices], object]) -> None:
        """Run `call` with the choices as they were, after each change."""
        self._followers.append(call)

    def choose(self, **changed: Any) -> None:
        """Change some choices, keep them and tell the followers.

        A choice that cannot be written holds until the program ends; the log says why.
        """
        before = self._choices
        self._choices = replace(before, **changed)
        if self._choices == before:
            return
        self._keep()
        for follower in self._followers:
            follower(before)

    def _keep(self) -> None:
        if self._path is None:
            return
        unfinished = self._path.with_name(self._path.name + ".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            unfinished.write_text(json.dumps(asdict(self._choices), indent=1), encoding="utf-8")
            unfinished.replace(self._path)
        except OSError as fault:
            _log.warning("the settings cannot be written: %s", fault.strerror)


def default_settings_path() -> Path:
    """Where the platform keeps a person's choices."""
    from platformdirs import user_config_path

    return user_config_path("StorePerf", appauthor=False) / "settings.json"


def _read(path: Path) -> Choices:
    """The choices kept in `path`; what is missing, unknown or of the wrong type is as on the first day."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return Choices()
    except (OSError, ValueError) as fault:
        _log.warning("the settings cannot be read, so they are as on the first day: %s", type(fault).__name__)
        return Choices()
    if not isinstance(kept, dict):
        return Choices()
    known = {field.name: type(field.default) for field in fields(Choices)}
    return Choices(**{name: kept[name] for name, kind in known.items() if isinstance(kept.get(name), kind)})
