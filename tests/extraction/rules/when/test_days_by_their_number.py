"""Days told by their number in a visit or session: "on the second day", «في اليوم الأخير من الزيارة»."""

import pytest

from milaff.language.text import Language
from tests.extraction.rules.support import proposed_on

VISIT_EN = "The President of Kenya paid a state visit to Chile from 12 to 14 June 2019. "
VISIT_AR = "قام رئيس كينيا بزيارة رسمية إلى تشيلي من 12 إلى 14 يونيو 2019. "


@pytest.mark.parametrize(
    ("says", "kind", "day"),
    [
        ("On the first day of the visit, the two ministers signed an agreement on air services.", "agreement", "12"),
        ("On the second day, the two foreign ministers signed an agreement on air services.", "agreement", "13"),
        ("An agreement on air services was signed by the two ministers on the last day.", "agreement", "14"),
        ("On the closing day of his visit, he met the Chilean Minister of Trade.", "meeting", "14"),
    ],
)
def test_the_day_of_a_number_is_counted_from_the_first_of_the_visit(says: str, kind: str, day: str) -> None:
    found = [p for p in proposed_on("KEN-CHL", VISIT_EN + says, "en") if p.type == kind]
    assert {p.date for p in found} == {f"2019-06-{day}"}
    assert {p.inferred for p in found} == {("date",)}


@pytest.mark.parametrize(
    ("says", "day"),
    [
        ("وفي اليوم الثاني من الزيارة وقع وزيرا خارجية البلدين اتفاقية في مجال النقل الجوي.", "13"),
        ("ووقع الجانبان في اليوم الأخير من الزيارة اتفاقية في مجال النقل الجوي.", "14"),
    ],
)
def test_so_it_is_in_arabic(says: str, day: str) -> None:
    found = [p for p in proposed_on("KEN-CHL", VISIT_AR + says, "ar") if p.type == "agreement"]
    assert {p.date for p in found} == {f"2019-06-{day}"}


@pytest.mark.parametrize(
    ("says", "date"),
    [
        ("On the fifth day, the two ministers signed an agreement on air services.", None),  # it had three
        ("On the second day, 20 May 2015, the two ministers signed an agreement on air services.", "2015-05-20"),
        (
            "The agreement on air services was signed on the second day and has been in force since March 1.",
            "2019-06-13",
        ),
    ],
)
def test_no_day_is_counted_that_was_not_or_is_said_otherwise(says: str, date: str | None) -> None:
    found = [p for p in proposed_on("KEN-CHL", VISIT_EN + says, "en") if p.type == "agreement"]
    assert {p.date for p in found} == {date}


@pytest.mark.parametrize("language", ["en"])
def test_without_days_before_it_nothing_is_counted(language: Language) -> None:
    says = "On the second day of the talks, the ministers of Kenya and Chile signed an agreement on air services."
    assert {p.date for p in proposed_on("KEN-CHL", says, language) if p.type == "agreement"} == {None}
