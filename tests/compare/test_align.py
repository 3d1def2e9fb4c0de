"""How the texts of a copy are paired with those issued."""

from hypothesis import given
from hypothesis import strategies as st

from milaff.compare.align import aligned
from milaff.render.docx.text import Unit


def units(*texts: str) -> list[Unit]:
    """``a:words`` is a text with the anchor a, ``a!words`` one with a loose anchor."""
    found = []
    for text in texts:
        for sign in ":!":
            anchor, _, words = text.rpartition(sign)
            if anchor:
                found.append(Unit(anchor, words, loose=sign == "!"))
                break
        else:
            found.append(Unit("", text))
    return found


def test_an_anchor_leads_to_its_text_wherever_it_stands_and_whatever_it_says() -> None:
    assert aligned(units("a:one", "b:two"), units("b:two", "a:other")) == [(1, 0), (0, 1)]


def test_equal_words_pair_without_an_anchor_in_order_or_moved() -> None:
    assert aligned(units("x", "y", "z"), units("y", "z", "x")) == [(1, 0), (2, 1), (0, 2)]


def test_a_loose_anchor_gives_way_to_equal_words() -> None:
    assert aligned(units("a:one", "two"), units("a!two")) == [(0, None), (1, 0)]


def test_a_loose_anchor_counts_where_the_words_are_new() -> None:
    assert aligned(units("x", "a:one", "y"), units("y", "a!new words", "x")) == [(2, 0), (1, 1), (0, 2)]


def test_one_text_in_the_place_of_one_is_that_text_changed() -> None:
    assert aligned(units("x", "a:one two", "y"), units("x", "three four", "y")) == [(0, 0), (1, 1), (2, 2)]


def test_of_several_in_one_place_those_with_common_words_are_paired() -> None:
    old = units("x", "a:the quick brown fox", "b:an old tale", "y")
    new = units("x", "wholly different", "the quick red fox", "y")
    assert aligned(old, new) == [(0, 0), (None, 1), (1, 2), (2, None), (3, 3)]


WORDS = st.lists(st.sampled_from(["p", "q", "r", "a:p", "b:q", "a!p", "c:r s"]), max_size=8).map(lambda t: units(*t))


@given(WORDS, WORDS)
def test_every_text_stands_in_one_pair(old: list[Unit], new: list[Unit]) -> None:
    pairs = aligned(old, new)
    assert sorted(n for n, _ in pairs if n is not None) == list(range(len(old)))
    assert [place for _, place in pairs if place is not None] == list(range(len(new)))
