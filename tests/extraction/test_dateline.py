"""A text that says of what day it is: its dateline dates "on Monday", and is no part of the sentence after it."""

import pytest

from milaff.extraction.reading import Reading, read_document
from milaff.facts.registry import Registry
from milaff.language.text import Language


def read(text: str, language: Language, date: str | None = None) -> Reading:
    return read_document(text, language=language, registry=Registry({}, {}, {}), document_date=date)


@pytest.mark.parametrize(
    ("text", "language", "day", "sentence"),
    [
        ("Ankara, 12 March 2024 – The minister left on Monday.", "en", "2024-03-12", "The minister left on Monday."),
        ("DOHA (QNA) 12 March 2024: The minister left.", "en", "2024-03-12", "The minister left."),
        ("باكو، 3 ماي 2023 - غادر الوزير أمس.", "ar", "2023-05-03", "غادر الوزير أمس."),
        ("الرياض 12 رجب 1445 هـ الموافق 24 يناير 2024 م\nغادر الوزير أمس.", "ar", "2024-01-24", None),
    ],
)
def test_a_dateline_is_the_text_s_own_day(text: str, language: Language, day: str, sentence: str | None) -> None:
    reading = read(text, language)
    assert reading.document_date == day
    if sentence:
        assert text[reading.sentences[0].start : reading.sentences[0].end] == sentence


def test_relative_dates_are_counted_from_it_and_marked_inferred() -> None:
    reading = read("Ankara, 12 March 2024 – The minister left on Monday.", "en")
    assert [(mention.edtf, mention.inferred) for mention in reading.dates][1:] == [("2024-03-11", True)]


def test_a_stated_date_of_the_document_goes_before_it() -> None:
    assert read("Ankara, 12 March 2024 – The minister left.", "en", "2024-03-13").document_date == "2024-03-13"


def test_a_dateline_without_a_year_has_that_of_the_document() -> None:
    reading = read("DOHA, June 21 (Agency) - The two ministers met.", "en", "2022-06-22")
    assert reading.dateline is not None
    assert (reading.dateline.mention.edtf, reading.dateline.mention.inferred) == ("2022-06-21", True)


@pytest.mark.parametrize(
    "text",
    [
        "The two ministers met on 12 March 2024 - the first time in ten years.",
        "12 March 2024 – The minister came.\n3 May 2024 – He left.\n4 June 2024 – He came again.",
        "Ankara, March 2024 – The minister left on Monday.",
        "",
    ],
)
def test_a_date_that_is_no_dateline_is_none(text: str) -> None:
    assert read(text, "en").document_date is None


@pytest.mark.parametrize(
    "text",
    [
        "الرياض 5 مايو 2022 واس - عقد وزير الثقافة السعودي جلسة مباحثات.",
        "بكين 5 مايو 2022 (شينخوا) التقى الرئيس الصيني رئيس زامبيا.",
    ],
)
def test_a_dateline_ends_with_its_agency_with_or_without_a_dash(text: str) -> None:
    found = read(text, "ar")
    assert found.document_date == "2022-05-05"
    assert text[found.sentences[0].start :].startswith(("عقد", "التقى"))
