"""Folding keeps every letter's place in the document."""

from hypothesis import given
from hypothesis import strategies as st

from milaff.extraction.rules.folded import fold, folded


def test_marks_are_dropped_and_letters_evened() -> None:
    assert folded("أُقيمـت العلاقاتُ", 0, 16).text == "اقيمت العلاقات"
    assert fold("رئيسة «أذربيچان» ٢٠١٦") == 'رئيسه "اذربيجان" 2016'


def test_a_folded_place_is_that_of_its_letter_in_the_document() -> None:
    text = "وقّع الوزيران مذكّرة"
    low = folded(text, 0, len(text))
    at = low.text.index("مذكره")
    assert text[low.place(at) :].startswith("مذكّرة")
    assert low.index(low.place(at)) == at


@given(st.text(max_size=80))
def test_every_folded_letter_has_a_place(text: str) -> None:
    low = folded(text, 0, len(text))
    assert len(low.offsets) == len(low.text) + 1
    assert list(low.offsets) == sorted(low.offsets)


def test_what_a_backslash_escapes_in_a_pattern_keeps_its_case() -> None:
    assert fold(r"^\W*[وف]?(?:أكّد)\S+") == r"^\W*[وف]?(?:اكد)\S+"
