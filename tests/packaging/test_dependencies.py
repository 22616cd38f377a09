"""What the packages import is what pyproject.toml declares, and every pin is an exact version without an address."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
# Imported by name of a backend or not at all: the time zones of Windows, which has none of its own.
NEVER_IMPORTED = {"tzdata"}


def _distribution(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _names(requirements: list[str]) -> set[str]:
    return {_distribution(re.split(r"[\[<>=~; ]", requirement)[0]) for requirement in requirements}


def _imported(package: str) -> set[str]:
    """Distributions whose modules `package` imports, at any depth of its code."""
    modules: set[str] = set()
    for path in (ROOT / package).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                modules |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                modules.add(node.module.split(".")[0])
    foreign = modules - sys.stdlib_module_names - {"storeperf_core", "storeperf_desktop"}
    homes = metadata.packages_distributions()
    return {_distribution(home) for module in foreign for home in homes.get(module, [module])}


CORE = _names(PROJECT["dependencies"])
DESKTOP = _names(PROJECT["optional-dependencies"]["desktop"])
# Wheels that come with PySide6-Essentials or share its module.
QT_PARTS = {"shiboken6", "pyside6", "pyside6-addons"}


def test_the_core_imports_declared_packages_only() -> None:
    assert _imported("storeperf_core") - CORE == set()


def test_the_desktop_imports_declared_packages_only() -> None:
    assert _imported("storeperf_desktop") - CORE - DESKTOP - QT_PARTS == set()


def test_every_declared_package_is_imported() -> None:
    used = _imported("storeperf_core") | _imported("storeperf_desktop")
    assert (CORE | DESKTOP) - used - NEVER_IMPORTED == set()


def test_the_tests_import_declared_packages_only() -> None:
    extras = _names(PROJECT["optional-dependencies"]["dev"] + PROJECT["optional-dependencies"]["bench"])
    own = {"tests"}
    assert _imported("tests") - CORE - DESKTOP - QT_PARTS - extras - own == set()


@pytest.mark.parametrize("name", ["constraints.txt", "constraints-peers.txt"])
def test_pins_are_exact_and_hold_no_address(name: str) -> None:
    pin = re.compile(r"[a-z0-9-]+==[0-9][0-9a-z.+]*( ; [^/@]+)?")
    lines = (ROOT / name).read_text("utf-8").splitlines()
    assert [line for line in lines if not pin.fullmatch(line)] == []


def test_every_requirement_is_pinned() -> None:
    pinned = _names((ROOT / "constraints.txt").read_text("utf-8").splitlines())
    extras = [requirement for extra in PROJECT["optional-dependencies"].values() for requirement in extra]
    assert _names(PROJECT["dependencies"] + extras) - pinned == set()
