"""Directions are those of the Unicode bidirectional algorithm, and marks are written only where they are needed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.render.docx.levels import directions, first_strong, marks

LRI, RLI, PDI = "\u2066", "\u2067", "\u2069"
LRM, RLM = "\u200e", "\u200f"


def shown(text: str, base: str) -> str:
    return "".join("L" if direction == "ltr" else "R" for direction in directions(text, base))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("في 8 نوفمبر 1992", "rtl", "R" * 16),
        ("قال «أوبك+» أمس", "rtl", "R" * 15),
        ("مع SOCAR أمس", "rtl", "RRRLLLLLRRRR"),
        ("مع SOCAR (AZ) أمس", "rtl", "RRRLLLLLLLLLLRRRR"),
        ("مع SOCAR (باكو)", "rtl", "RRRLLLLLRRRRRRR"),
        ("in مصر now", "ltr", "LLLRRRLLLL"),
        ("1992", "rtl", "RRRR"),
        ("1992", "ltr", "LLLL"),
        ("", "rtl", ""),
    ],
)
def test_digits_and_neutrals_go_with_their_neighbours(text: str, base: str, expected: str) -> None:
    assert shown(text, base) == expected


def test_an_isolate_has_its_own_direction() -> None:
    assert shown(f"في {LRI}2016-11-02{PDI} أمس", "rtl")[4:14] == "L" * 10


def test_a_date_that_would_be_reversed_gets_a_mark() -> None:
    assert marks(f"في {LRI}2016-11-02{PDI} أمس", "rtl") == {3: LRM}


def test_a_sign_at_the_end_of_an_arabic_word_in_english_gets_a_mark() -> None:
    text = f"of {RLI}أوبك+{PDI} in"
    assert marks(text, "ltr") == {text.index(PDI): RLM}


@pytest.mark.parametrize("text", [f"مع {LRI}SOCAR{PDI} أمس", f"في {LRI}30/9/2010{PDI} أمس", "بلا عزل 2016-11-02"])
def test_what_is_right_without_a_mark_gets_none(text: str) -> None:
    assert marks(text, "rtl") == {}


def test_a_first_strong_isolate_takes_the_direction_of_its_text() -> None:
    assert first_strong("12 SOCAR", "rtl") == "ltr"
    assert first_strong("12", "rtl") == "rtl"
    assert shown("\u2068«أوبك»\u2069 x", "ltr")[1:7] == "R" * 6


@given(st.text(alphabet="اب ‌ِab12-+().,%«»\u2066\u2067\u2068\u2069\t", max_size=30), st.sampled_from(["ltr", "rtl"]))
def test_every_character_has_a_direction_and_marks_stand_at_isolates(text: str, base: str) -> None:
    assert len(shown(text, base)) == len(text)
    assert all(text[position] in "\u2066\u2067\u2068\u2069" for position in marks(text, base))  # type: ignore[arg-type]
