"""English as the British foreign service writes it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.language.english import amount, counted, joined, ordinal, sentence_case


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "no visits"),
        (1, "one visit"),
        (2, "two visits"),
        (10, "ten visits"),
        (11, "11 visits"),
        (1200, "1,200 visits"),
    ],
)
def test_a_noun_is_counted_in_words_up_to_ten(number: int, said: str) -> None:
    assert counted(number, "visit") == said


def test_an_irregular_plural_is_given() -> None:
    assert counted(1, "memorandum", "memoranda") == "one memorandum"
    assert counted(3, "memorandum", "memoranda") == "three memoranda"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "first"),
        (4, "fourth"),
        (10, "tenth"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (20, "20th"),
        (21, "21st"),
        (22, "22nd"),
        (23, "23rd"),
        (24, "24th"),
        (101, "101st"),
        (111, "111th"),
        (112, "112th"),
    ],
)
def test_ordinals_are_words_up_to_ten(number: int, said: str) -> None:
    assert ordinal(number) == said


@pytest.mark.parametrize(
    ("items", "said"),
    [
        ([], ""),
        (["A"], "A"),
        (["A", "B"], "A and B"),
        (["A", "B", "C"], "A, B and C"),
        (["A, Minister of X", "B"], "A, Minister of X; and B"),
        (["A, Minister of X", "B", "C"], "A, Minister of X; B; and C"),
    ],
)
def test_names_are_joined_with_semicolons_where_one_holds_a_comma(items: list[str], said: str) -> None:
    assert joined(items) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (1, "1 dollar"),
        (2.5, "2.5 dollars"),
        (1500, "1,500 dollars"),
        (999_999, "999,999 dollars"),
        (1_000_000, "1 million dollars"),
        (12_500_000, "12.5 million dollars"),
        (1_234_567, "1,234,567 dollars"),
        (123_456.78, "123,456.78 dollars"),
        (2_000_000_000, "2 billion dollars"),
    ],
)
def test_an_amount_loses_no_digit(value: float, said: str) -> None:
    assert amount(value, "dollar") == said


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("the two sides", "The two sides"),
        ("“the two sides”", "“The two sides”"),
        ("\u2066the sides\u2069", "\u2066The sides\u2069"),
        ("11 visits", "11 visits"),
        ("", ""),
        ("–", "–"),
    ],
)
def test_a_sentence_begins_with_a_capital_or_its_number(text: str, written: str) -> None:
    assert sentence_case(text) == written


@given(st.text())
def test_sentence_case_is_said_once(text: str) -> None:
    assert sentence_case(sentence_case(text)) == sentence_case(text)
