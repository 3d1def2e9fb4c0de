"""Arabic grammar: what a reader who was taught it would write."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.language.arabic import NOUNS, Noun, amount, counted, joined, li, ordinal, verb

NUMBERS = (0, 1, 2, 3, 10, 11, 12, 20, 99, 100, 101, 103, 111)

# The counted noun after each of NUMBERS; feminine, masculine, and masculine that shows its accusative.
COUNTED = {
    "visit": (
        "0 زيارات", "زيارة واحدة", "زيارتان", "3 زيارات", "10 زيارات", "11 زيارة", "12 زيارة", "20 زيارة", "99 زيارة",
        "100 زيارة", "101 زيارة", "103 زيارات", "111 زيارة",
    ),
    "meeting": (
        "0 لقاءات", "لقاء واحد", "لقاءان", "3 لقاءات", "10 لقاءات", "11 لقاء", "12 لقاء", "20 لقاء", "99 لقاء",
        "100 لقاء", "101 لقاء", "103 لقاءات", "111 لقاء",
    ),
    "document": (
        "0 مصادر", "مصدر واحد", "مصدران", "3 مصادر", "10 مصادر", "11 مصدرا", "12 مصدرا", "20 مصدرا", "99 مصدرا",
        "100 مصدر", "101 مصدر", "103 مصادر", "111 مصدرا",
    ),
    "instrument": (
        "0 وثائق", "وثيقة واحدة", "وثيقتان", "3 وثائق", "10 وثائق", "11 وثيقة", "12 وثيقة", "20 وثيقة", "99 وثيقة",
        "100 وثيقة", "101 وثيقة", "103 وثائق", "111 وثيقة",
    ),
}  # fmt: skip

MASCULINE = {
    1: "الأول", 2: "الثاني", 3: "الثالث", 8: "الثامن", 10: "العاشر", 11: "الحادي عشر", 12: "الثاني عشر",
    13: "الثالث عشر", 19: "التاسع عشر", 20: "العشرون", 21: "الحادي والعشرون", 25: "الخامس والعشرون", 30: "الثلاثون",
    42: "الثاني والأربعون", 80: "الثمانون", 99: "التاسع والتسعون",
}  # fmt: skip
FEMININE = {
    1: "الأولى", 2: "الثانية", 3: "الثالثة", 8: "الثامنة", 10: "العاشرة", 11: "الحادية عشرة", 12: "الثانية عشرة",
    13: "الثالثة عشرة", 19: "التاسعة عشرة", 20: "العشرون", 21: "الحادية والعشرون", 25: "الخامسة والعشرون",
    30: "الثلاثون", 42: "الثانية والأربعون", 80: "الثمانون", 99: "التاسعة والتسعون",
}  # fmt: skip

each_noun = pytest.mark.parametrize("noun", NOUNS.values(), ids=list(NOUNS))


@pytest.mark.parametrize(
    ("noun", "number", "said"),
    [(noun, number, said) for noun, row in COUNTED.items() for number, said in zip(NUMBERS, row, strict=True)],
)
def test_a_counted_noun_takes_its_form_from_the_number(noun: str, number: int, said: str) -> None:
    assert counted(number, noun) == said


@pytest.mark.parametrize(("noun", "said"), [("visit", "زيارتين"), ("meeting", "لقاءين"), ("document", "مصدرين")])
def test_the_dual_is_oblique_after_a_verb_or_preposition(noun: str, said: str) -> None:
    assert counted(2, noun, oblique=True) == said
    assert counted(3, noun, oblique=True) == counted(3, noun)


@pytest.mark.parametrize(
    ("number", "feminine", "masculine"),
    [
        (3, "ثلاث زيارات", "ثلاثة مصادر"),
        (4, "أربع زيارات", "أربعة مصادر"),
        (5, "خمس زيارات", "خمسة مصادر"),
        (6, "ست زيارات", "ستة مصادر"),
        (7, "سبع زيارات", "سبعة مصادر"),
        (8, "ثماني زيارات", "ثمانية مصادر"),
        (9, "تسع زيارات", "تسعة مصادر"),
        (10, "عشر زيارات", "عشرة مصادر"),
        (11, "11 زيارة", "11 مصدرا"),
        (103, "103 زيارات", "103 مصادر"),
    ],
)
def test_three_to_ten_in_words_take_the_opposite_gender(number: int, feminine: str, masculine: str) -> None:
    assert counted(number, "visit", words=True) == feminine
    assert counted(number, "document", words=True) == masculine


@each_noun
def test_a_feminine_noun_in_ta_marbuta_has_its_dual_and_no_tanween(noun: Noun) -> None:
    if noun.feminine:
        assert noun.singular.endswith("ة")
        assert noun.dual == f"{noun.singular[:-1]}تان"
        assert noun.accusative == noun.singular


@each_noun
def test_the_dual_has_alif_in_the_nominative_and_ya_in_the_oblique(noun: Noun) -> None:
    assert noun.dual.endswith("ان")
    assert noun.dual_oblique == f"{noun.dual[:-2]}ين"


@each_noun
def test_a_masculine_noun_shows_its_accusative_unless_it_ends_in_hamza(noun: Noun) -> None:
    if not noun.feminine:
        assert noun.accusative == (noun.singular if noun.singular.endswith("اء") else f"{noun.singular}ا")


@given(st.integers(3, 10**6), st.sampled_from(sorted(NOUNS)))
def test_the_noun_depends_on_the_last_two_digits_alone(number: int, noun: str) -> None:
    assert counted(number, noun).split()[1] == counted(100 + number % 100, noun).split()[1]


@pytest.mark.parametrize("number", sorted(MASCULINE))
def test_an_ordinal_agrees_with_its_noun(number: int) -> None:
    assert ordinal(number, feminine=False) == MASCULINE[number]
    assert ordinal(number, feminine=True) == FEMININE[number]


def test_ordinals_from_1_to_99_are_all_different_words_with_the_article() -> None:
    for feminine in (False, True):
        said = [ordinal(number, feminine=feminine) for number in range(1, 100)]
        assert len(set(said)) == 99
        assert all(word.startswith("ال") and not any(map(str.isdigit, word)) for word in said)


def test_both_parts_of_a_compound_ordinal_are_feminine_up_to_nineteen_and_the_first_one_after() -> None:
    for number in range(11, 20):
        assert [word[-1] for word in ordinal(number, feminine=True).split()] == ["ة", "ة"]
    for number in (21, 34, 58, 99):
        first, tens = ordinal(number, feminine=True).split()
        assert first.endswith("ة")
        assert tens.endswith("ون")


@pytest.mark.parametrize("number", [0, 100, 101])
def test_beyond_99_an_ordinal_is_a_number(number: int) -> None:
    assert ordinal(number, feminine=True) == f"رقم {number}"


def test_names_are_joined_by_a_conjunction_written_with_the_next_word() -> None:
    assert joined(["مصر", "أذربيجان", "الجزائر"]) == "مصر وأذربيجان والجزائر"
    assert joined(["مصر"]) == "مصر"
    assert joined([]) == ""


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (1, "دولار واحد"),
        (2, "دولارين"),
        (2.5, "2.5 دولار"),
        (11, "11 دولارا"),
        (1000, "ألف دولار"),
        (1500, "1500 دولار"),
        (2000, "ألفي دولار"),
        (3000, "3 آلاف دولار"),
        (15_000, "15 ألف دولار"),
        (1_000_000, "مليون دولار"),
        (2_000_000, "مليوني دولار"),
        (2_000_000.0, "مليوني دولار"),
        (3_000_000, "3 ملايين دولار"),
        (10_000_000, "10 ملايين دولار"),
        (11_000_000, "11 مليون دولار"),
        (12_500_000, "12.5 مليون دولار"),
        (103_000_000, "103 ملايين دولار"),
        (1_234_567, "1234567 دولارا"),
        (2_000_000_000, "ملياري دولار"),
        (1_500_000_000, "1.5 مليار دولار"),
    ],
)
def test_an_amount_is_the_object_of_a_verb_and_loses_no_digit(value: float, said: str) -> None:
    assert amount(value, "dollar") == said


@pytest.mark.parametrize(
    ("masculine", "feminine"),
    [
        ("قام", "قامت"), ("دعا", "دعت"), ("أجرى", "أجرت"), ("التقى", "التقت"), ("بدأ", "بدأت"), ("أكد", "أكدت"),
    ],
)  # fmt: skip
def test_a_verb_agrees_with_the_subject_after_it(masculine: str, feminine: str) -> None:
    assert verb(masculine, feminine=False) == masculine
    assert verb(masculine, feminine=True) == feminine


def test_prepositions_are_written_with_their_word() -> None:
    assert li("مصر") == "لمصر"
    assert li("الجزائر") == "للجزائر"
    assert li("اللجنة المشتركة") == "للجنة المشتركة"
