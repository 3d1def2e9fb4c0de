"""What a letter is made of: the note that it answers, its paragraphs, its day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.correspondence.letter.dating import day_text
from milaff.correspondence.letter.letter import Reply, paragraphs, reply_to
from tests.correspondence.letter.samples import DAY


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("No. 12 of 2026-03-01", "12"),
        ("no 12/A dated 2026-03-01", "12/A"),
        ("12 of 2026-03-01", "12"),
        ("رقم 12/ب بتاريخ 2026-03-01", "12/ب"),
        ("رقم ١٢ بتاريخ ٢٠٢٦-٠٣-٠١", "12"),
        ("North 7 of 2026-03-01", "North 7"),
    ],
)
def test_the_note_that_is_answered_is_read(text: str, number: str) -> None:
    assert reply_to(text) == Reply(number, date(2026, 3, 1))


@pytest.mark.parametrize("text", ["12", "No. 12 of March 2026", "No. of 2026-03-01x", "No. 12 of 2026-02-30", ""])
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 -- whatever it says, the command line says it anew
        reply_to(text)


def test_paragraphs_are_parted_by_blank_lines_and_lines_are_joined() -> None:
    assert paragraphs("one\r\nmore\r\n\r\n\r\n two \n \nthree\n") == ("one more", "two", "three")


def test_the_hijri_date_stands_before_the_gregorian() -> None:
    assert day_text(DAY, "ar", "ar-EG", hijri=True) == "11 جمادى الآخرة 1448هـ، الموافق 21 نوفمبر 2026م"
    assert day_text(DAY, "en", "en-GB", hijri=True) == "11 Jumada al-Akhirah 1448 AH, corresponding to 21 November 2026"


def test_the_months_are_those_of_the_house() -> None:
    assert day_text(date(2026, 7, 5), "ar", "ar-DZ") == "5 جويلية 2026"


@pytest.mark.parametrize("day", [date(1924, 7, 31), date(2077, 11, 17), date(1492, 1, 2)])
def test_outside_the_calendar_that_is_known_the_gregorian_date_stands_alone(day: date) -> None:
    assert day_text(day, "ar", "ar-EG", hijri=True) == day_text(day, "ar", "ar-EG")


@given(st.dates(date(1924, 8, 1), date(2077, 11, 15)))
def test_the_next_day_is_the_next_hijri_day_or_the_first_of_a_month(day: date) -> None:
    today, tomorrow = (day_text(one, "en", "en-GB", hijri=True) for one in (day, day + timedelta(days=1)))
    number, following = int(today.split()[0]), int(tomorrow.split()[0])
    assert following == number + 1 or (following == 1 and number in (29, 30))
