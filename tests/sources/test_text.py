"""Quotations are found in a document's text at their one place, white space folded."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.sources.text import DocumentText, QuoteError, Span, fold_white

SPACES = st.sampled_from([" ", "  ", "\n", "\r\n", "\t", "\u00a0", " \u00a0 ", "\u202f"])


@st.composite
def texts_with_quotations(draw: st.DrawFn) -> tuple[str, int, int]:
    """A text of words that all differ, with white space of all kinds, and the offsets of some words in a row."""
    words = draw(st.lists(st.text("ابتثجحabc«»،.", min_size=1, max_size=5), min_size=1, max_size=12, unique=True))
    words = [f"{n}{word}" for n, word in enumerate(words)]
    text, starts, ends = draw(st.sampled_from(["", " ", "\n\n"])), [], []
    for word in words:
        starts.append(len(text))
        text += word
        ends.append(len(text))
        text += draw(SPACES)
    first = draw(st.integers(0, len(words) - 1))
    last = draw(st.integers(first, len(words) - 1))
    return text, starts[first], ends[last]


def cut(text: str, exact: str, prefix: str = "", suffix: str = "") -> str:
    span = DocumentText(text).find(exact, prefix, suffix)
    return text[span.start : span.end]


@given(texts_with_quotations(), SPACES)
def test_a_quotation_is_found_where_it_was_cut_however_its_spaces_are_written(
    cutting: tuple[str, int, int], space: str
) -> None:
    text, start, end = cutting
    quotation = space.join(text[start:end].split())
    span = DocumentText(text).find(quotation)
    assert span == Span(start, end)
    assert fold_white(text[span.start : span.end]) == fold_white(quotation)


@given(st.text(alphabet="ab \n\u00a0", max_size=20), st.text(alphabet="ab ", min_size=1, max_size=4))
def test_a_quotation_is_found_just_when_the_folded_text_holds_it_once(text: str, quotation: str) -> None:
    words, folded = fold_white(quotation).strip(), fold_white(text)
    times = sum(folded.startswith(words, n) for n in range(len(folded))) if words else 0
    try:
        span = DocumentText(text).find(quotation)
    except QuoteError:
        assert times != 1
    else:
        assert times == 1
        assert fold_white(text[span.start : span.end]) == words


@pytest.mark.parametrize("space", ["\u00a0", "\n", "  ", "\t\u00a0\r\n", "\u2009"])
def test_white_space_of_any_kind_is_folded(space: str) -> None:
    assert cut(f"زار{space}الرئيس{space}القاهرة", "زار الرئيس") == f"زار{space}الرئيس"
    assert cut("زار الرئيس القاهرة", f"الرئيس{space}القاهرة") == "الرئيس القاهرة"


@pytest.mark.parametrize("quotation", ["زار الرئيس", "زارالرئيس", "زارَ", "الرئیس", "الرئيس القاهره", "\u200bزار"])
def test_nothing_but_white_space_is_folded(quotation: str) -> None:
    with pytest.raises(QuoteError, match="does not stand in the document"):
        DocumentText("زار  رئيس القاهرة").find(quotation)


def test_a_quotation_that_stands_twice_is_refused_with_the_number_of_times() -> None:
    with pytest.raises(QuoteError, match="2 times"):
        DocumentText("one two one").find("one")


def test_overlapping_places_are_counted_too() -> None:
    with pytest.raises(QuoteError, match="2 times"):
        DocumentText("aaa").find("aa")


def test_a_prefix_or_suffix_tells_which_place_is_meant() -> None:
    text = DocumentText("in Cairo on Monday and in\nBaku on Monday at noon")
    assert text.find("on Monday", prefix="in Cairo") == Span(9, 18)
    assert text.find("on Monday", prefix="in Baku") == Span(31, 40)
    assert text.find("on Monday", suffix="at noon") == Span(31, 40)
    assert text.find("on Monday", prefix="Baku", suffix="at noon") == Span(31, 40)


def test_a_prefix_or_suffix_stands_right_beside_the_quotation_and_may_touch_it() -> None:
    assert cut("«one» (one)", "one", prefix="«") == "one"
    assert DocumentText("«one» (one)").find("one", suffix=")") == Span(7, 10)
    with pytest.raises(QuoteError, match="does not stand"):
        DocumentText("in Cairo on Monday").find("Monday", prefix="Cairo")


def test_signs_of_regular_expressions_are_only_signs() -> None:
    assert cut("he said (a.b)* [c]", "(a.b)* [c]", prefix="said") == "(a.b)* [c]"
    with pytest.raises(QuoteError):
        DocumentText("axb").find("a.b")


@pytest.mark.parametrize("quotation", ["", " ", "\n\u00a0"])
def test_an_empty_quotation_is_refused(quotation: str) -> None:
    with pytest.raises(QuoteError, match="empty"):
        DocumentText("text").find(quotation)


def test_paragraphs_are_the_lines_that_are_not_blank() -> None:
    text = DocumentText("first\n\n \u00a0\nsecond\r\nthird")
    assert [text.text[p.start : p.end].strip() for p in text.paragraphs] == ["first", "second", "third"]


@pytest.mark.parametrize(("offset", "number"), [(0, 1), (4, 1), (6, 1), (7, 2), (12, 2), (14, 3), (18, 3)])
def test_an_offset_lies_in_the_paragraph_that_began_last_before_it(offset: int, number: int) -> None:
    assert DocumentText("first\n\nsecond\nthird").paragraph_at(offset) == number


def test_white_space_before_the_first_paragraph_counts_with_it() -> None:
    assert DocumentText("\n\nfirst").paragraph_at(0) == 1
