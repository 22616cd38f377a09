"""What the core says to people is found wherever it stands."""

from __future__ import annotations

import ast

import pytest

from tests.support.core_texts import core_texts, labels, refused, sentences

TEXTS = {text for _path, text in core_texts()}


def found(find, code: str) -> set[str]:
    return set(find(ast.parse(code)))


def test_a_refusal_is_found_however_its_template_is_given() -> None:
    code = """
BOMB = "It is a bomb, " "of {ratio}."
def f(a):
    raise Refusal("Plain.")
def g(a):
    why = "One way." if a else "Another."
    raise EnvironmentRefusal(why, a=a)
def h():
    raise Cancelled(BOMB, ratio=3)
def missing():
    return [Missing("No sales are known after {last}.", {"last": 1})]
def i():
    raise ValueError("not for people")
"""
    gap = "No sales are known after {last}."
    assert found(refused, code) == {"Plain.", "One way.", "Another.", "It is a bomb, of {ratio}.", gap}


def test_a_template_that_comes_from_elsewhere_is_not_overlooked() -> None:
    with pytest.raises(ValueError, match="line 1"):
        refused(ast.parse("raise Refusal(other.TEXT)"))


def test_a_template_picked_from_a_table_may_be_any_of_its_module() -> None:
    code = """
WHY = {"a": "It is a.", "b": "It is b."}
def f(kind):
    why = next(text for key, text in WHY.items() if key == kind)
    raise Refusal(why)
"""
    assert found(refused, code) == {"It is a.", "It is b."}


def test_sentences_are_told_from_docstrings_and_names() -> None:
    code = '''
"""A module that does things."""
PRICE = "The price is 0."
NAMES = ("price", "Unit", f"No {1} place.")
def f():
    """Does a thing."""
    return {"a": "There is no date."}
'''
    assert found(sentences, code) == {"The price is 0.", "There is no date."}


def test_labels_are_the_second_argument() -> None:
    assert found(labels, '_field("sold_at", "Date and time", "moment", "date")') == {"Date and time"}


@pytest.mark.parametrize(
    "text",
    [
        "The price is 0 and the quantity negative: a stock correction, not a sale.",
        "The values of the column {columns} are e-mail addresses.",
        "{example} has {number} in the first place, so the day comes first.",
        "The import was stopped. Nothing of it was kept.",
        "The disk is full, so nothing was saved. Free some space and try again.",
        "This is neither yes nor no.",
        "You imported a file like this before.",
        "Unit price",
    ],
)
def test_every_kind_of_text_of_the_core_is_among_them(text: str) -> None:
    assert text in TEXTS
