"""Tables that came out of their page as lines: a cell to a line, a heading with the year, a row without a verb."""

import pytest

from milaff.language.text import Language
from tests.extraction.rules.support import proposed_on

Claims = list[tuple[str, str | None]]

FIGURES: list[tuple[Language, str, list[str | None]]] = [
    ("en", "Trade with Egypt (2023)\nExports: 226.7 million dollars\nImports: 121.3 million dollars\n", ["2023"] * 2),
    (
        "en",
        "(1) Trade with Egypt (2023, customs basis)\nExports to Egypt: 226.7 million dollars (machinery)\n"
        "Imports from Egypt: 121.3 million dollars (coffee)\n",
        ["2023"] * 2,
    ),
    ("en", "Trade 2022 (USD million)\nExports to Egypt: 42.1\nImports from Egypt: 201.3\n", ["2022"] * 2),
    (
        "en",
        "Trade in goods (Euro million)\nExports to Egypt\n2021\n431.6\n2022\n508.2\nSource: customs\n",
        ["2021", "2022"],
    ),
    ("en", "Trade between Kenya and Egypt (USD million)\nYear | Total\n2022 | 31.2\n2023 | 34.9\n", ["2022", "2023"]),
    (
        "en",
        "Trade in 2022 (USD million)\nKenyan exports to Egypt\n3120\nKenyan imports from Egypt\n611\n",
        ["2022"] * 2,
    ),
    ("ar", "التبادل التجاري عام 2022 (مليون دينار)\nصادرات كينيا: 42,1\nالمستوردات من مصر: 201,3\n", ["2022"] * 2),
    ("ar", "التبادل التجاري 2022 (مليون دولار)\nالصادرات إلى مصر\n3120\nالواردات من مصر\n611\n", ["2022"] * 2),
    ("ar", "الصادرات إلى مصر (مليون دولار)\n2021\n431\n2022\n508\n", ["2021", "2022"]),
    ("en", "Kenyan economy\nGDP growth: 5.4% (2023)\nTotal exports to the world: 7 billion dollars (2023)\n", []),
    ("en", "Trade between Kenya and Egypt (2021, 2022)\nExports to Egypt: 42.1\n", [None]),
]


@pytest.mark.parametrize(("language", "says", "dates"), FIGURES)
def test_a_row_of_figures_has_the_year_of_its_heading_or_its_own(
    language: Language, says: str, dates: list[str | None]
) -> None:
    assert [p.date for p in proposed_on("KEN-EGY", says, language) if p.type == "figure"] == dates


EVENTS: list[tuple[Language, str, Claims]] = [
    (
        "en",
        "Agreements\nDouble Taxation Avoidance Agreement\n14 May 1998\nAir Services Agreement\n2 March 2004\n",
        [("agreement", "1998-05-14"), ("agreement", "2004-03-02")],
    ),
    (
        "en",
        "Agreements\nDouble Taxation Avoidance Agreement\nSigned\n14 May 1998\nSocial Security Agreement\n"
        "Draft handed over by Kenya\nMarch 2021\n",
        [("agreement", "1998-05-14"), ("agreement", "2021-03")],
    ),
    (
        "en",
        "High Level Visits\n\nS. No.\nVisit\nPeriod\n1.\nPrime Minister John Menon to Cairo (on his way to\nOttawa)\n"
        "11 June 2014\n2.\nForeign Minister Paul Okabe to Cairo\nOctober 2018 (deferred)\n",
        [("visit", "2014-06-11"), ("visit", "2018-10")],
    ),
    (
        "en",
        "Visits\n11 June 2014\nVisit of Prime Minister John Menon of Kenya to Cairo\n4 March 2018\n"
        "Visit of Foreign Minister Paul Okabe of Kenya to Cairo\n",
        [("visit", "2014-06-11"), ("visit", "2018-03-04")],
    ),
    (
        "en",
        "VIP visits\nFrom Kenya\nYear-Month   Name\n2019-01   Foreign Minister Okabe\n"
        "2020-04   Speaker of Parliament Tsuma (postponed)\n",
        [("visit", "2019-01"), ("visit", "2020-04")],
    ),
    (
        "en",
        "Consultations between the foreign ministries\n12th round: Nairobi, February 2023\n"
        "13th round: to be held in Cairo in 2026\n",
        [("mechanism", "2023-02"), ("mechanism", "2026")],
    ),
    (
        "ar",
        "الاتفاقيات\nت\nالعنوان\n1\nمعاهدة الصداقة والتعاون\n12/6/2008\nنافذة\n2\nمذكرة تفاهم في مجال حماية الآثار\n"
        "آذار 2019\nموقعة\n3\nاتفاقية تشجيع الاستثمار\nـــ\nقيد التفاوض\n",
        [("agreement", "2008-06-12"), ("agreement", "2019-03"), ("agreement", None)],
    ),
    (
        "ar",
        "الزيارات المتبادلة\nزيارة وزير الخارجية الكيني إلى القاهرة\n11 حزيران 2014\n"
        "زيارة رئيس الوزراء المصري إلى نيروبي\n4-6 آذار 2018\n",
        [("visit", "2014-06-11"), ("visit", "2018-03-04/2018-03-06")],
    ),
    (
        "ar",
        "اللجنة المشتركة\nالدورة الأولى: نيروبي، 4-5 أيار 2015\nالدورة الثانية: القاهرة، 8 – 9 أيار 2018\n"
        "الدورة الثالثة: من المؤمل عقدها في نيروبي عام 2026\n",
        [("mechanism", "2015-05-04/2015-05-05"), ("mechanism", "2018-05-08/2018-05-09"), ("mechanism", "2026")],
    ),
]


@pytest.mark.parametrize(("language", "says", "claims"), EVENTS)
def test_a_row_of_events_has_the_date_of_its_own_cell(language: Language, says: str, claims: Claims) -> None:
    assert [(p.type, p.date) for p in proposed_on("KEN-EGY", says, language)] == claims


def test_a_date_between_two_cells_that_may_be_of_either_is_of_none() -> None:
    says = "First of all\nAir Services Agreement\n14 May 1998\nCultural Agreement\n2 March 2004\nTrade Agreement\n"
    assert [p.date for p in proposed_on("KEN-EGY", f"Agreements\n\n{says}", "en")] == []


def test_titles_of_news_and_the_days_on_which_they_stand_are_no_table() -> None:
    says = "Latest news\nKenya and Egypt sign agreement on tourism\n12 March 2024\n"
    says += "Kenyan minister visits Cairo\n10 March 2024\n"
    assert {p.date for p in proposed_on("KEN-EGY", says, "en")} <= {None}


def test_a_line_that_only_the_width_of_the_page_ended_goes_on() -> None:
    says = (
        "The sixth round of the political consultations was held in Cairo on 18 May\n2023. Kenya opened its Embassy "
        "in Cairo, the first of its kind in the region,\nin 1964.\n"
    )
    found = proposed_on("KEN-EGY", says, "en")
    assert [(p.type, p.date) for p in found] == [("mechanism", "2023-05-18"), ("milestone", "1964")]
