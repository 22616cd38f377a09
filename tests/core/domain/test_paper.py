"""Typed lines on strips of paper: nothing is wider than the paper, figures stand at the right, no letter is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from storeperf_core.domain.paper import (
    PAPER_COLUMNS,
    Code,
    Cut,
    Heading,
    Pair,
    Row,
    Rule,
    Words,
    set_rows,
    text_width,
    wrapped,
)

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=120)
FIGURES = st.integers(-(10**12), 10**12).map(lambda minor: f"£{minor / 100:,.2f}")


def rows(*lines, columns=32, **more):
    return [row.text if isinstance(row, Row) else row for row in set_rows(lines, columns, **more)]


def test_each_kind_of_line_has_its_rows():
    found = rows(
        Heading("Corner shop"), Rule(), Pair("Tea", "£3.00"), Words("Thank you", "centre"), Code("1-1-1"), Cut()
    )
    assert found == [
        "  Corner shop",
        "-" * 32,
        "Tea                        £3.00",
        "           Thank you",
        Code("1-1-1"),
        Cut(),
    ]


def test_a_long_name_is_wrapped_and_its_figure_stands_on_the_last_row():
    assert rows(Pair("White hanging heart T-light holder", "£2.95")) == [
        "White hanging heart T-",
        "light holder               £2.95",
    ] or rows(Pair("White hanging heart T-light holder", "£2.95")) == [
        "White hanging heart",
        "T-light holder             £2.95",
    ]


def test_a_figure_that_leaves_no_room_gets_a_row_of_its_own():
    assert rows(Pair("Total", "£1,234,567,890.12", large=True)) == ["Total", "£1,234,567,890.12"]
    assert rows(Pair("", "£1.00")) == [" " * 27 + "£1.00"]


def test_a_word_longer_than_the_paper_is_broken():
    assert wrapped("Donaudampfschifffahrt ja", 10) == ["Donaudampf", "schifffahr", "t ja"]
    assert wrapped("", 10) == [""]


def test_what_is_set_in_stays_set_in():
    assert rows(Words("  6 × £2.95")) == ["  6 × £2.95"]
    assert wrapped("  one two", 6) == ["  one", "  two"]


def test_wide_letters_take_two_columns_and_combining_ones_none():
    assert text_width("緑茶") == 4
    assert text_width("e\N{COMBINING ACUTE ACCENT}") == 1
    assert rows(Pair("緑茶", "¥300")) == ["緑茶" + " " * 24 + "¥300"]
    assert wrapped("緑茶緑茶", 5) == ["緑茶", "緑茶"]


def test_letters_are_replaced_before_anything_is_measured():
    assert rows(Pair("Tee", "3 €"), spelled=lambda text: text.replace("€", "EUR")) == ["Tee" + " " * 24 + "3 EUR"]


@given(TEXTS, FIGURES, st.sampled_from(PAPER_COLUMNS), st.booleans())
def test_no_row_is_wider_than_the_paper(text, figure, columns, large):
    for line in (Heading(text), Words(text), Words(text, "centre"), Pair(text, figure, large=large)):
        for row in set_rows([line], columns):
            assert text_width(row.text) <= (columns // 2 if row.large else columns) or text_width(figure) > columns // 2


@given(TEXTS, st.sampled_from(PAPER_COLUMNS))
def test_wrapping_loses_no_letter(text, columns):
    assert "".join("".join(wrapped(text, columns)).split(" ")) == text.replace(" ", "")


@given(TEXTS, FIGURES, st.sampled_from(PAPER_COLUMNS))
def test_the_figure_ends_at_the_right_edge(text, figure, columns):
    last = list(set_rows([Pair(text, figure)], columns))[-1]
    assert last.text.endswith(figure)
    assert text_width(last.text) == columns
