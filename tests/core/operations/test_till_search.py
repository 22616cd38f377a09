from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from storeperf_core.operations.till_catalogue.folding import fold, fold_lines
from storeperf_core.operations.till_catalogue.search_text import SearchText

LETTERS = some.text("abAB ß3é\u0130\n", max_size=12)


@given(some.lists(LETTERS, max_size=6))
def test_many_lines_are_folded_as_each_is(lines):
    assert fold_lines("\n".join(lines)) == "\n".join(map(fold, lines))


@given(some.lists(some.text("abc ", max_size=8), min_size=1, max_size=30), some.lists(some.text("abc", min_size=1)))
def test_every_way_finds_what_holds_all_words(names, words):
    if not words:
        return
    keys = list(range(len(names)))
    plain, fast = (SearchText(keys, ["x"] * len(names), names, [""] * len(names)) for _ in range(2))
    fast.make_fast()
    expected = [key for key, name in enumerate(names) if all(word in name for word in words)]
    assert sorted(plain.find(words, 60)) == sorted(fast.find(words, 60)) == expected


def test_the_best_of_many_are_found_wherever_they_stand():
    names = [f"red {number}" for number in range(900)] + ["lamp red", "edam"]
    texts = SearchText(range(902), [f"N{number}" for number in range(902)], names, [""] * 902)
    for _ in range(2):
        assert texts.find(["ed"], 5)[0] == 901
        texts.make_fast()
