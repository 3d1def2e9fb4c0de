from hypothesis import given
from hypothesis import strategies as st

from milaff.extraction.names.fold import fold, folded


def test_spellings_that_writers_use_for_one_another_fold_to_one() -> None:
    assert len({folded(word) for word in ("أذربيجان", "اذربيجان", "أذربيچان", "أذربـيجان", "أَذَرْبيجان")}) == 1
    assert folded("المصرى") == folded("المصري")
    assert folded("القاهره") == folded("القاهرة")
    assert folded("Türkiye") == "turkiye"
    assert folded("Egypt’s") == "egypt's"


def test_letters_that_tell_words_apart_stay() -> None:
    assert folded("مصر") != folded("مصير")
    assert folded("سعد") != folded("صعد")


def test_a_place_in_the_folded_text_leads_back_to_the_words_as_written() -> None:
    source = "زار  وزيرُ خـارجية\u200f أذربيچان «باكو»"
    text = fold(source)
    start = text.text.index("اذربيجان")
    assert source[slice(*text.span(start, start + len("اذربيجان")))] == "أذربيچان"
    start = text.text.index("خارجيه")
    assert source[slice(*text.span(start, start + len("خارجيه")))] == "خـارجية"


@given(st.text())
def test_every_folded_character_has_its_place_in_order(source: str) -> None:
    text = fold(source)
    assert len(text.offsets) == len(text.text) + 1
    assert list(text.offsets) == sorted(text.offsets)
    assert all(0 <= offset <= len(source) for offset in text.offsets)


@given(st.text())
def test_folding_twice_changes_nothing_more(source: str) -> None:
    assert folded(folded(source)) == folded(source)
