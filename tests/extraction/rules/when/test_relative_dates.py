"""Relative and incomplete dates in a report, and their direction, by the tense of their verb.

Where no other day is given, reports are of Wednesday, 18 October 2023; "-" is no date.
"""

import pytest

from milaff.language.text import Language
from tests.extraction.rules.support import proposed

AUTUMN, JANUARY, MARCH = "2023-10-18", "2024-01-08", "2024-03-12"

ENGLISH = [
    ("Chilean Foreign Minister Anna Kovacs visited Hungary on Friday.", "visit 2023-10-13"),
    ("Chilean Foreign Minister Anna Kovacs will visit Hungary on Friday.", "visit 2023-10-20"),
    ("Chilean Foreign Minister Anna Kovacs is expected to visit Hungary on Friday.", "visit 2023-10-20"),
    ("Chilean Foreign Minister Anna Kovacs was to have visited Hungary on Friday.", "visit -"),
    ("The foreign ministers of Hungary and Chile will meet in Budapest on Wednesday.", "meeting -"),
    (
        "The foreign ministers of Hungary and Chile are to meet in Budapest on Monday and Tuesday.",
        "meeting 2023-10-23/2023-10-24",
    ),
    ("On Sunday and Monday, Chilean Foreign Minister Anna Kovacs will visit Hungary.", "visit 2023-10-22/2023-10-23"),
    ("The foreign ministers of Hungary and Chile meet in Budapest on Sunday.", "meeting -"),
    ("Chilean President Anna Kovacs arrives in Budapest this Monday on an official visit.", "visit -"),
    (
        "Chilean President Anna Kovacs arrives in Budapest on Saturday, 21 October on an official visit.",
        "visit 2023-10-21",
    ),
    (
        "Chilean President Anna Kovacs is on a three-day visit to Hungary that ends on Friday.",
        "visit 2023-10-18/2023-10-20",
    ),
    ("Chilean Foreign Minister Anna Kovacs visited Hungary on Monday last week.", "visit 2023-10-09"),
    ("Chilean Foreign Minister Anna Kovacs visited Hungary on Sunday last week.", "visit -"),
    ("Chilean Foreign Minister Anna Kovacs visited Hungary a few days ago.", "visit -"),
    ("Chilean Foreign Minister Anna Kovacs visited Hungary over the weekend.", "visit -"),
    ("Chilean Foreign Minister Anna Kovacs recently visited Hungary.", "visit -"),
    ("Chilean Foreign Minister Anna Kovacs visited Hungary last summer.", "visit -"),
    ("Hungary and Chile signed an agreement on air services in the last century.", "agreement -"),
    ("Hungary and Chile signed an agreement on air services in the month of Shaban.", "agreement -"),
    ("On 5 November, Chilean Foreign Minister Anna Kovacs visited Hungary.", "visit 2022-11-05"),
    ("On July 4, Chilean Foreign Minister Anna Kovacs visited Hungary.", "visit 2023-07-04"),
    ("In November, the foreign ministers of Hungary and Chile met in Budapest.", "meeting 2022-11"),
    ("In February, the President of the Chilean Parliament came to Budapest.", "visit 2023-02"),
    ("Hungary and Chile signed an agreement on air services at the end of April.", "agreement 2023-04~"),
    ("In mid-July, Chilean Foreign Minister Anna Kovacs visited Hungary.", "visit 2023-07~"),
    ("The foreign ministers of Hungary and Chile will meet in Budapest in March or April.", "meeting 2024-03/2024-04"),
    (
        "Talks between the foreign ministers of Hungary and Chile are due to be held in Budapest in June.",
        "meeting 2024-06",
    ),
    (
        "The joint committee of Hungary and Chile, originally planned for September, will be held in May.",
        "mechanism 2023-09",
    ),
    (
        "Preparations are under way for the official visit of the President of Chile to Hungary, which is expected to "
        "take place in December of this year.",
        "visit 2023-12",
    ),
    ("Trade between Hungary and Chile amounted to $300 million as of July 1.", "figure 2023-07-01"),
    (
        "Chilean President Anna Kovacs visited Hungary on 3 September 2019. A month later, on October 10, the "
        "Hungarian President visited Chile.",
        "visit 2019-09-03; visit 2019-10-10",
    ),
    (
        "Chilean President Anna Kovacs visited Hungary on 20 December 2019. Three weeks later, on 10 January, the "
        "Hungarian President visited Chile.",
        "visit 2019-12-20; visit 2020-01-10",
    ),
    ("The fifth session of the Hungarian-Chilean joint committee took place in Budapest.", "mechanism 2023-10-18"),
]
"""The first sentence of a report from Budapest, and the claims of its type."""
ENGLISH_LATER = [
    ("Chilean Foreign Minister Anna Kovacs visited Hungary in December.", JANUARY, "visit 2023-12"),
    ("Chilean Foreign Minister Anna Kovacs will visit Hungary in December.", JANUARY, "visit -"),
    ("Chilean Foreign Minister Anna Kovacs is expected to visit Hungary in February.", JANUARY, "visit 2024-02"),
    ("Chilean President Anna Kovacs arrives in Budapest in November on an official visit.", JANUARY, "visit -"),
    (
        "The foreign ministers of Hungary and Chile were to have met in Budapest in December.",
        JANUARY,
        "meeting 2023-12",
    ),
    ("The foreign ministers of Hungary and Chile were to have met in Budapest in August.", MARCH, "meeting -"),
    ("The foreign ministers of Hungary and Chile were to have met in Budapest on 9 May.", MARCH, "meeting 2024-05-09"),
]
ARABIC = [
    ("زار وزير الخارجية الكيني جون أوتينو قطر يوم الجمعة.", "visit 2023-10-13"),
    ("سيزور وزير الخارجية الكيني جون أوتينو قطر يوم الجمعة.", "visit 2023-10-20"),
    ("سيزور وزير الخارجية الكيني جون أوتينو قطر الجمعة.", "visit 2023-10-20"),
    ("كان من المقرر أن يزور وزير الخارجية الكيني جون أوتينو قطر يوم الجمعة.", "visit -"),
    ("كان وزير الخارجية الكيني جون أوتينو سيزور قطر يوم الجمعة.", "visit -"),
    ("كان مقررا أن تعقد اللجنة المشتركة بين قطر وكينيا دورتها الخامسة في الدوحة يوم الاثنين.", "mechanism -"),
    ("تأجلت الدورة الخامسة للجنة المشتركة بين قطر وكينيا التي كانت مقررة مساء الخميس.", "mechanism -"),
    ("يزور وزير الخارجية الكيني جون أوتينو قطر الجمعة.", "visit -"),
    ("يقوم وزير الخارجية الكيني جون أوتينو هذا الثلاثاء بزيارة رسمية إلى قطر.", "visit -"),
    (
        "يقوم الرئيس الكيني جون أوتينو بزيارة رسمية إلى قطر تدوم ثلاثة أيام وتنتهي يوم الجمعة.",
        "visit 2023-10-18/2023-10-20",
    ),
    ("وُقعت الاثنين في الدوحة اتفاقية للتعاون الجوي بين قطر وكينيا.", "agreement 2023-10-16"),
    ("وصل الرئيس الكيني ماورو سيلفا إلى الدوحة مساء يوم السبت في زيارة رسمية.", "visit 2023-10-14"),
    ("التقى وزير الخارجية القطري نظيره الكيني ماورو سيلفا في الدوحة في 26 نوفمبر.", "meeting 2022-11-26"),
    ("يصل الرئيس الكيني جون أوتينو إلى الدوحة مساء غد الخميس في زيارة رسمية.", "visit 2023-10-19"),
    ("زار وزير الخارجية الكيني جون أوتينو قطر يوم الأحد من الأسبوع الماضي.", "visit -"),
    ("زار وزير الخارجية الكيني جون أوتينو قطر مؤخرا.", "visit -"),
    ("التقى وزيرا خارجية قطر وكينيا في الدوحة نهاية الأسبوع.", "meeting -"),
    ("جرى في الدوحة هذا الصيف توقيع اتفاقية للتعاون الجوي بين قطر وكينيا.", "agreement -"),
    ("زار الرئيس الكيني قطر في التسعينيات.", "visit -"),
    ("زار وزير الخارجية الكيني جون أوتينو قطر خلال أغسطس المنقضي.", "visit 2023-08"),
    ("زار وزير الخارجية الكيني جون أوتينو قطر السنة المنقضية.", "visit 2022"),
    ("خلال شهر ديسمبر زار وزير الخارجية الكيني جون أوتينو قطر.", "visit 2022-12"),
    ("قام وزير الخارجية الكيني جون أوتينو بزيارة رسمية إلى قطر يوم 27 نوفمبر.", "visit 2022-11-27"),
    ("يوم 17 سبتمبر زار وزير الخارجية الكيني جون أوتينو قطر.", "visit 2023-09-17"),
    ("عقدت اللجنة المشتركة بين قطر وكينيا دورتها الخامسة في الدوحة في نهاية أبريل.", "mechanism 2023-04~"),
    ("عقدت اللجنة المشتركة بين قطر وكينيا دورتها الخامسة في الدوحة في شهر يونيو.", "mechanism 2023-06"),
    ("ستعقد اللجنة المشتركة بين قطر وكينيا دورتها الخامسة في الدوحة في مارس أو أبريل.", "mechanism 2024-03/2024-04"),
    ("ستعقد اللجنة المشتركة بين قطر وكينيا دورتها الخامسة في الدوحة بعد شهر مارس.", "mechanism -"),
    ("يعتزم وزير الخارجية الكيني جون أوتينو زيارة قطر قبل شهر فبراير.", "visit -"),
    ("يرتقب أن يقوم وزير الخارجية الكيني جون أوتينو بزيارة رسمية إلى قطر خلال شهر مايو.", "visit 2024-05"),
    ("كانت الدورة الخامسة للجنة المشتركة بين قطر وكينيا مقررة في سبتمبر قبل أن تؤجل.", "mechanism 2023-09"),
    ("زار وزير الخارجية الكيني جون أوتينو قطر في النصف الأول من العام.", "visit 2023-01/2023-06"),
    (
        "زار الرئيس الكيني قطر في 3 سبتمبر 2019. وبعد شهر، في 10 أكتوبر، زار الرئيس القطري كينيا.",
        "visit 2019-09-03; visit 2019-10-10",
    ),
]
HEADED = [
    ("en", "Hungary and Chile\n\n2018\n\nIn March, Chilean President Anna Kovacs visited Hungary.", "visit 2018-03"),
    (
        "en",
        "Hungary and Chile\n\nMarch 2018\n\nChilean President Anna Kovacs visited Hungary on 5 March.",
        "visit 2018-03-05",
    ),
    ("ar", "قطر وكينيا\n\n2018\n\nفي مارس زار الرئيس الكيني قطر.", "visit 2018-03"),
]


def claims(text: str, language: Language, like: str, written: str | None) -> str:
    """Give the types and dates proposed from a text, of the types that are looked for, as the tables write them."""
    types = {claim.split()[0] for claim in like.split("; ")}
    found = proposed(text, language, document_date=written)
    return "; ".join(f"{one.type} {one.date or '-'}" for one in found if one.type in types)


@pytest.mark.parametrize(("says", "expected"), ENGLISH)
def test_the_verb_gives_a_date_its_direction(says: str, expected: str) -> None:
    text = f"Hungary and Chile strengthen ties\n\nBUDAPEST, 18 October 2023 – {says}"
    assert claims(text, "en", expected, AUTUMN) == expected


@pytest.mark.parametrize(("says", "written", "expected"), ENGLISH_LATER)
def test_across_the_turn_of_the_year(says: str, written: str, expected: str) -> None:
    assert (
        claims(f"Hungary and Chile strengthen ties\n\nBUDAPEST (Reuters) - {says}", "en", expected, written) == expected
    )


@pytest.mark.parametrize(("says", "expected"), ARABIC)
def test_the_verb_gives_a_date_its_direction_in_arabic(says: str, expected: str) -> None:
    text = f"تعزيز العلاقات بين قطر وكينيا\n\nالدوحة في 18 أكتوبر 2023 - {says}"
    assert claims(text, "ar", expected, AUTUMN) == expected


@pytest.mark.parametrize(("language", "text", "expected"), HEADED)
def test_a_year_alone_in_its_line_heads_what_is_told_below(language: Language, text: str, expected: str) -> None:
    assert claims(text, language, expected, AUTUMN) == expected


@pytest.mark.parametrize(
    "says",
    [
        "Chilean Foreign Minister Anna Kovacs visited Hungary on Friday.",
        "Chilean Foreign Minister Anna Kovacs visited Hungary last month.",
        "Chilean Foreign Minister Anna Kovacs will visit Hungary in October.",
        "Chilean Foreign Minister Anna Kovacs visited Hungary on 5 March.",
    ],
)
def test_without_a_day_of_writing_nothing_is_counted(says: str) -> None:
    assert claims(f"Hungary and Chile strengthen ties\n\n{says}", "en", "visit", None) == "visit -"
