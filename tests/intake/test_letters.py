"""Presentation forms are folded and nothing else; letters that may deceive are flagged and left."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.intake.letters import Flag, flags, folded
from milaff.intake.refusal import Refused
from milaff.language.terminal import shaped
from tests.intake import files
from tests.intake.conftest import Add


def flagged(text: str) -> dict[str, Flag]:
    return {flag.name: flag for flag in flags(text)}


@pytest.mark.parametrize(
    ("shown", "letters"),
    [
        ("ﻣﺼﺮ", "مصر"),
        ("ﻻ", "لا"),
        ("ﻷﻧﻪ", "لأنه"),
        ("ﷲ", "الله"),
        ("م\ufe7eر", "م\u0652ر"),
        ("\ufc60", "\u064e\u0651"),
        ("﴿ نص ﴾", "﴿ نص ﴾"),
        ("ﬁle Ａ ² ٢٠٢٣ أ إ ى ة ـ", "ﬁle Ａ ² ٢٠٢٣ أ إ ى ة ـ"),
    ],
)
def test_presentation_forms_become_the_letters_they_show(shown: str, letters: str) -> None:
    assert unicodedata.normalize("NFC", folded(shown)) == unicodedata.normalize("NFC", letters)


@given(st.text(st.characters(blacklist_categories=["Cs"], max_codepoint=0xFB4F)))
def test_a_text_without_presentation_forms_is_not_changed(text: str) -> None:
    assert folded(text) == text


def test_an_override_is_taken_in_and_flagged_with_its_paragraph(add: Add) -> None:
    text = "زار الوزير سيول في عام 2016 لبحث العلاقات.\n\nوقع الجانبان \u202e12\u202c اتفاقية.\n"
    taken = add("visit.txt", text.encode())
    assert taken.text == text
    (override, control) = taken.source.flags
    assert (override.flag, override.count, override.paragraphs, override.examples) == ("override", 1, (2,), ("U+202E",))
    assert control.flag == "direction-control"


@pytest.mark.parametrize("char", ["\u200b", "\u200c", "\u2060", "\u00ad", "\ufeff", "\U000e0041"])
def test_invisible_characters_are_flagged(char: str) -> None:
    assert flagged(f"The min{char}ister visited Amman.")["zero-width"].examples == (f"U+{ord(char):04X}",)


@pytest.mark.parametrize("word", ["Аmman", "Seоul", "Μinister", "مصرs", "الิخبرة"])
def test_words_in_letters_of_two_scripts_are_flagged(word: str) -> None:
    assert flagged(f"The minister visited {word} today.")["mixed-script"].examples == (word,)


@pytest.mark.parametrize("text", ["شركة SOCAR والـNATO وبـUNESCO", "Çelik, Müller, Năstase", "café and naïve", "مُذكِّرة"])
def test_words_of_one_script_are_not_flagged(text: str) -> None:
    assert not flags(text)


def test_persian_letters_in_a_word_are_noted() -> None:
    assert flagged("العلاقات المصریة الأذربیجانیة")["persian-letter"].count == 2


def test_a_text_stored_backwards_is_refused(add: Add) -> None:
    backward = "\n".join(shaped(line) for line in files.ARABIC)
    with pytest.raises(Refused, match="backwards"):
        add("visit.txt", backward.encode())


def test_a_text_in_presentation_forms_is_taken_in_as_letters(add: Add) -> None:
    taken = add("visit.txt", "زار وزير ﺍﻟﺨﺎﺭﺟﻴﺔ ﻣﺼﺮ في عام 2016".encode())
    assert taken.text == "زار وزير الخارجية مصر في عام 2016"
    assert taken.source.original is not None
