"""A text that no catalogue dates says in many ways of what day it is."""

import pytest

from milaff.extraction.reading import read_document
from milaff.facts.registry import Registry
from milaff.language.text import Language

TITLE_EN = "Kenya and Peru\n"
TITLE_AR = "كينيا وبيرو\n"
BODY_EN = "\nKenya and Peru have an agreement on trade, and their ministers meet once a year.\n"
BODY_AR = "\nترتبط كينيا وبيرو باتفاقية تجارية، ويجتمع وزراؤهما مرة كل عام.\n"


def written(text: str, language: Language = "en") -> str | None:
    return read_document(text, language=language, registry=Registry({}, {}, {})).document_date


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Last updated: 12 March 2024", "2024-03-12"),
        ("(as of June 2023)", "2023-06"),
        ("(brought up to 30 April 2024)", "2024-04-30"),
        ("Press releases | 5 November 2024, 17:40", "2024-11-05"),
        ("12.03.2025. 17:05", "2025-03-12"),
        ("Ann Other | 05 March 2025 • Update: 05 March 2025", "2025-03-05"),
        ("Trade Studies Office, Lima, June 2025", "2025-06"),
        ("02/05/2024", "2024-05-02"),
        # tells of something, and not of when the text was written
        ("A visit was paid in June 2025.", None),
        ("Relations since 12 March 1994", None),
    ],
)
def test_an_english_text_says_below_its_title_when_it_was_written(line: str, expected: str | None) -> None:
    assert written(f"{TITLE_EN}{line}\n{BODY_EN}{BODY_EN}") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("آخر تحديث: 9 يوليو 2024", "2024-07-09"),
        ("(تحيين: أفريل 2025)", "2025-04"),
        ("الثلاثاء، 14 أكتوبر 2025 - 11:20 ص", "2025-10-14"),
        ("دائرة البحوث، الرباط، يونيو 2025", "2025-06"),
        ("استقبل وزير خارجية كينيا اليوم الثلاثاء الموافق 21 كانون الثاني 2025 نظيره البيروفي", "2025-01-21"),
        ("زار الرئيس كينيا في يونيو 2025.", None),
    ],
)
def test_an_arabic_text_says_below_its_title_when_it_was_written(line: str, expected: str | None) -> None:
    assert written(f"{TITLE_AR}{line}\n{BODY_AR}{BODY_AR}", "ar") == expected


def test_a_text_may_say_it_at_its_foot() -> None:
    lines = "A.\nB.\nC.\nD.\n"
    assert written(f"{TITLE_EN}{BODY_EN}{lines}\nIslamabad\n13 November 2024\n") == "2024-11-13"
    assert written(f"{TITLE_EN}{BODY_EN}{lines}\nTashkent, 18 October 2023\n") == "2023-10-18"
    assert written(f"{TITLE_EN}{BODY_EN}{lines}\nThe next session will be held on 18 October 2023.\n") is None


def test_what_the_catalogue_says_goes_before_what_the_text_does() -> None:
    text = f"{TITLE_EN}Last updated: 12 March 2024\n{BODY_EN}"
    reading = read_document(text, language="en", registry=Registry({}, {}, {}), document_date="2025-01-01")
    assert reading.document_date == "2025-01-01"
