from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from milaff.extraction.sentences import find_lines, find_sentences


def sentences(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_sentences(text)]


def test_full_stops_question_marks_and_lines_end_sentences() -> None:
    assert sentences("زار مصر. ثم عاد؟ نعم!\nعنوان\n- بند أول") == ["زار مصر.", "ثم عاد؟", "نعم!", "عنوان", "- بند أول"]
    assert sentences("He came. He left.") == ["He came.", "He left."]
    assert sentences("بين البلدين.، وكانت هناك") == ["بين البلدين.،", "وكانت هناك"]


def test_a_quotation_mark_goes_with_its_sentence() -> None:
    assert sentences("“He came.” She left.") == ["“He came.”", "She left."]


def test_abbreviations_numbers_and_initials_end_none() -> None:
    for text in (
        "H.E. Dr. S. Jaishankar came",
        "It rose 12.7 kilometres",
        "the U.S. President",
        "التقى د. أحمد علي",
        "30.9.2010",
    ):
        assert sentences(text) == [text]


def test_an_abbreviation_at_the_end_of_a_line_ends_the_sentence() -> None:
    assert sentences("He visited the U.S.\nThen he left") == ["He visited the U.S.", "Then he left"]


def test_lines_are_those_that_are_not_blank() -> None:
    text = "one\n\n \n  two \r\nthree"
    assert [text[s.start : s.end] for s in find_lines(text)] == ["one", "two", "three"]


@given(st.text())
def test_sentences_hold_every_character_but_white_space_in_order(text: str) -> None:
    spans = find_sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())
