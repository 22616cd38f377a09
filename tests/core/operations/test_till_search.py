from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from storeperf_core.operations.till_catalogue.folding import fold, fold_lines
from storeperf_core.operations.till_catalogue.search_text import SearchText

LETTERS = some.text("abAB ß3é\u0130\n", max_size=12)


@given(some.lists(LETTERS, max_size=6))
def test_many_lines_are_folded_as_each_is(lines):
    assert fold_lines("\n".join(lines)) == "\n".join(map(fold, lines))


# Few letters, so that words meet; accents, a wide letter and a ligature, which are folded; more lines than are put in
# order one by one, and enough of them that common letters are rows of bits and rare ones numbers.
NAMES = some.text("abcdé ÉßﬁA中🎁", max_size=10)
NUMBERS = some.text("015 ", max_size=4)
ROWS = some.tuples(some.text("abN01", max_size=4), NAMES, NUMBERS)
TYPED = some.one_of(NAMES, NUMBERS, some.text("abN01é ", max_size=6))


def defined(rows, words, limit, without):
    """What a search must find, said as plainly as it can be: all is looked at and put in order."""
    ranked = []
    for key, row in enumerate(rows):
        code, name, barcodes = map(fold, row)
        if key not in without and all(any(word in part for part in (code, name, barcodes)) for word in words):
            first = words[0]
            sorts = (
                code == first,
                code.startswith(first),
                name.startswith(first) or barcodes.startswith(first),
                any(f" {first}" in part for part in (code, name, barcodes)),
                True,
            )
            ranked.append((sorts.index(True), key))
    return [key for _, key in sorted(ranked)[:limit]]


def texts_of(rows):
    return SearchText(range(len(rows)), *(list(column) for column in zip(*rows, strict=True)))


@given(
    some.lists(ROWS, min_size=1, max_size=8),
    some.lists(some.integers(0, 7), min_size=1, max_size=30),
    some.lists(TYPED, min_size=1, max_size=4),
    some.integers(1, 60),
    some.frozensets(some.integers(0, 400), max_size=4),
)
@example([("5", "", "015"), ("a", "5", "015")], [0, 1] * 30, ["01"], 5, frozenset())
def test_reading_and_grams_find_the_same_as_the_definition(some_rows, order, typed, limit, without):
    rows = [some_rows[place % len(some_rows)] for place in order * 20]
    plain, fast = texts_of(rows), texts_of(rows)
    fast.make_fast()
    for text in typed:
        if words := fold(text).split():
            expected = defined(rows, words, limit, without)
            assert plain.find(words, limit, without) == expected
            assert fast.find(words, limit, without) == expected


@given(some.lists(some.text(max_size=8), min_size=1, max_size=20), some.data())
def test_any_letters_are_found(names, data):
    rows = [("x", name.replace("\t", " "), "") for name in names]
    name = data.draw(some.sampled_from(names))
    plain, fast = texts_of(rows), texts_of(rows)
    fast.make_fast()
    if words := fold(name).split():
        found = fast.find(words, 60)
        assert found == plain.find(words, 60)
        assert names.index(name) in found


@pytest.mark.parametrize("is_fast", [False, True])
def test_the_best_of_many_are_found_wherever_they_stand(is_fast):
    names = [f"red {number}" for number in range(900)] + ["lamp red", "edam", "", "a scarf"]
    numbers = [f"N{number}" for number in range(902)] + ["5", "ed"]
    texts = SearchText(range(904), numbers, names, ["50123"] * 904)
    if is_fast:
        texts.make_fast()
    assert texts.find(["ed"], 3) == [903, 901, 0]
    assert texts.find(["5"], 3) == [902, 0, 1]  # the code, before what all barcodes begin with
