"""Rules of the house that import-linter cannot say: imports at a module's top, and how large things may grow."""

from __future__ import annotations

import ast
import re
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("storeperf_core", "storeperf_desktop", "sync_server")
SOURCES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))

# Each costs a start 0.3 to 1.6 s of CPU, so it is imported by the function that needs it.
LATE = {"alembic", "openpyxl", "pandas", "scipy", "sklearn", "statsmodels", "stripe", "twilio", "sendgrid"}
FORBIDDEN_WORDS = ("manager", "helper", "utils", "data", "info")
MOST_LINES = 600
USUAL_LINES = 300
MOST_FUNCTION_LINES = 60


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def _imported(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name.split(".")[0] for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
        yield node.module.split(".")[0]


def _run_at_import(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Statements that run when the module is imported: not those of functions, nor those for type checkers only."""
    for statement in body:
        yield statement
        if isinstance(statement, ast.If) and "TYPE_CHECKING" in ast.unparse(statement.test):
            continue
        if isinstance(statement, (ast.If, ast.Try, ast.With, ast.ClassDef)):
            for field in ("body", "orelse", "finalbody"):
                yield from _run_at_import(getattr(statement, field, []))


@pytest.mark.parametrize("path", [p for p in SOURCES if "migrations" not in p.parts], ids=_name)
def test_heavy_packages_are_imported_late(path: Path) -> None:
    eager = {name for statement in _run_at_import(_tree(path).body) for name in _imported(statement)}
    assert not eager & LATE


@pytest.mark.parametrize("path", sorted((ROOT / "storeperf_core" / "domain").rglob("*.py")), ids=_name)
def test_the_domain_needs_the_standard_library_only(path: Path) -> None:
    imported = {name for node in ast.walk(_tree(path)) for name in _imported(node)}
    assert imported <= sys.stdlib_module_names | {"storeperf_core"}


def _named_within(path: Path) -> set[str]:
    """Full names of the modules that `path` imports from, at any depth of its code."""
    nodes = list(ast.walk(_tree(path)))
    names = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    return names | {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}


def test_only_charts_draw_with_pyqtgraph() -> None:
    drawing = {path.relative_to(ROOT).parts[:2] for path in SOURCES if "pyqtgraph" in str(_named_within(path))}
    assert drawing <= {("storeperf_desktop", "charts")}


def test_pages_do_not_know_each_other() -> None:
    packages = (ROOT / "storeperf_desktop" / "pages").glob("*/__init__.py")
    # What several pages are made of, such as the frame of all tables, is a package beside them that makes no page.
    pages = {path.parent.name for path in packages if "create" in path.read_text(encoding="utf-8")}
    assert pages >= {"today", "sales", "products", "customers", "bring_in", "settings"}
    for page in pages:
        others = tuple(f"storeperf_desktop.pages.{other}" for other in pages - {page})
        for path in (ROOT / "storeperf_desktop" / "pages" / page).rglob("*.py"):
            assert [name for name in _named_within(path) if name.startswith(others)] == [], _name(path)


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_functions_stay_short(path: Path) -> None:
    functions = (node for node in ast.walk(_tree(path)) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)))
    lengths = {node.name: node.end_lineno - node.lineno + 1 for node in functions if node.end_lineno}
    assert {name: lines for name, lines in lengths.items() if lines > MOST_FUNCTION_LINES} == {}


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_places_in_statements_are_not_numbered(path: Path) -> None:
    """`?1` filled from a sequence is a warning from Python 3.12 on, and an error from 3.14 on."""
    texts = (node.value for node in ast.walk(_tree(path)) if isinstance(node, ast.Constant))
    assert [text for text in texts if isinstance(text, str) and re.search(r"\?\d", text)] == []


def test_files_stay_small() -> None:
    lines = {_name(path): len(path.read_text("utf-8").splitlines()) for path in SOURCES}
    counts = [count for count in lines.values() if count]
    assert {name: count for name, count in lines.items() if count > MOST_LINES} == {}
    assert sum(count > USUAL_LINES for count in counts) <= len(counts) // 10
    assert statistics.median(counts) <= 130


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_names_say_what_a_thing_is(path: Path) -> None:
    classes = [node.name for node in ast.walk(_tree(path)) if isinstance(node, ast.ClassDef)]
    assert [name for name in classes if name.lower().endswith(FORBIDDEN_WORDS)] == []
    assert path.stem not in FORBIDDEN_WORDS
