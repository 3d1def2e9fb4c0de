"""Letters that deceive are found, and those that a language is written with are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.facts.letters import invisible, look_alike
from milaff.language.bidi import CONTROLS


@pytest.mark.parametrize("char", sorted(CONTROLS | {"\u200b", "\u200d", "\ufeff", "\u00ad", "\x07"}))
def test_an_invisible_character_is_found_by_its_number(char: str) -> None:
    ((message, remedy),) = invisible(f"Ba{char}ku")
    assert f"U+{ord(char):04X}" in message
    assert remedy == "Delete it"


@pytest.mark.parametrize(
    "text", ["إلهام علييف", "شركة (سوكار)", "شركة SOCAR", "مستشفى", "هدًى", "مُذكِّرة", "لدى مصر، وإلى"]
)
def test_arabic_is_written_with_its_letters_and_latin_names(text: str) -> None:
    assert list(look_alike(text, "ar")) == []


@pytest.mark.parametrize("text", ["Ilham Aliyev", "İlham Əliyev", "Fayza Aboulnaga’s", "Sa‘d", "El-Sisi", "2016"])
def test_english_is_written_with_latin_letters_of_any_kind(text: str) -> None:
    assert list(look_alike(text, "en")) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("مصر\u06cc", "FARSI YEH"),
        ("\u06a9اتب", "KEHEH"),
        ("مصـر", "TATWEEL"),
        ("علىيف", "ALEF MAKSURA"),
        ("\ufee3صر", "INITIAL FORM"),
        ("شركة S\u041eCAR", "CYRILLIC CAPITAL LETTER O"),
    ],
)
def test_a_letter_that_looks_arabic_is_found(text: str, name: str) -> None:
    ((message, remedy),) = look_alike(text, "ar")
    assert name in message
    assert remedy == "Write the Arabic letter that it looks like"


@pytest.mark.parametrize(
    ("text", "name"), [("Ilham \u0410liyev", "CYRILLIC"), ("\u0391liyev", "GREEK"), ("Baku باكو", "ARABIC")]
)
def test_a_letter_that_looks_latin_is_found(text: str, name: str) -> None:
    ((message, remedy),) = look_alike(text, "en")
    assert name in message
    assert remedy == "Write the Latin letter that it looks like"


def test_arabic_words_may_be_allowed_in_english() -> None:
    assert list(look_alike("the word «باكو»", "en", also=("ARABIC",))) == []


@given(st.text(), st.sampled_from(["ar", "en"]))
def test_any_text_gives_one_finding_at_most(text: str, language: str) -> None:
    assert len(list(look_alike(text, "en" if language == "en" else "ar"))) <= 1
    assert len(list(invisible(text))) <= 1
