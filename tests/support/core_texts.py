"""The sentences of the core that people see: it has no gettext, so the desktop translates its templates.

They are found in the code itself, so that none is forgotten: what refuses (`Refusal` and its kinds), what figures lack
(`Missing`), what an import says about files, columns and rows, and the names of fields.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

CORE = Path(__file__).parents[2] / "storeperf_core"
SAYING = ("Refusal", "UnknownCode", "EnvironmentRefusal", "Cancelled", "Missing", "Said")
_SAYING = CORE / "operations" / "importing"
_FIELDS = _SAYING / "matching" / "fields.py"
_SENTENCE = re.compile(r"[A-Z{].* .*[.]", re.DOTALL)


def core_texts() -> Iterator[tuple[Path, str]]:
    """(file, text) of every text, in no particular order, some more than once."""
    for path in sorted(CORE.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        found = refused(tree)
        if path.is_relative_to(_SAYING):
            found += sentences(tree)
        if path == _FIELDS:
            found += labels(tree)
        yield from ((path, text) for text in found)


def refused(tree: ast.Module) -> list[str]:
    """The templates of all refusals and of what a figure lacks; ValueError for one that its module does not tell.

    Where a template is picked from a table of them, every sentence of the module may be it.
    """
    return [text for call in _calls(tree, SAYING) if call.args for text in _texts(call.args[0], tree)]


def sentences(tree: ast.Module) -> list[str]:
    """Every string that is a sentence and no docstring."""
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in docs | parts
        and _SENTENCE.fullmatch(node.value)
    ]


def labels(tree: ast.Module) -> list[str]:
    """The labels of fields, the second argument of `_field`."""
    return [text for call in _calls(tree, ("_field",)) for text in _texts(call.args[1], tree)]


def _calls(tree: ast.Module, names: tuple[str, ...]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            yield node


def _texts(node: ast.expr, tree: ast.Module) -> list[str]:
    """The strings an argument can be: written there, one of two, or what a name of the module was given."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _texts(node.body, tree) + _texts(node.orelse, tree)
    if isinstance(node, ast.Name):
        given = [
            each.value
            for each in ast.walk(tree)
            if isinstance(each, ast.Assign)
            and any(isinstance(target, ast.Name) and target.id == node.id for target in each.targets)
        ]
        if given:
            return [text for value in given for text in _texts(value, tree)]
    if not isinstance(node, ast.Attribute) and (picked := sentences(tree)):
        return picked
    raise ValueError(f"line {node.lineno}: no text that could be translated: {ast.unparse(node)}")
