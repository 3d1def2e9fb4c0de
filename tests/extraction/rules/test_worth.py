"""What a figure is worth: digits as they are written, words, scales; and which of several amounts is its own."""

import pytest

from milaff.extraction.guess import language_of
from milaff.extraction.rules.worth import in_words, worth
from tests.extraction.rules.support import proposed

ENGLISH = "Relations between Norway and Peru\n\n"
ARABIC = "بيرو والنرويج\n\n"


@pytest.mark.parametrize(
    ("digits", "scale", "after", "value"),
    [
        ("8.2", "billion", "", 8_200_000_000),
        ("97.5", "mln", "", 97_500_000),
        ("5ر104", "مليون", "", 104_500_000),
        ("1,300", "", "", 1300),
        ("1.300", "", " طالب بيروفي", 1300),
        ("1.300", "مليون", "", 1_300_000),
        ("12.345.678", "", "", 12_345_678),
    ],
)
def test_digits_are_worth_what_they_say(digits: str, scale: str, after: str, value: float) -> None:
    assert worth(digits, scale, after) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("ثلاثه ملايين دولار", 3_000_000),
        ("مليارا دولار", 10**9),
        ("نحو مليوني زائر", 2_000_000),
        ("سبع رحلات", 7),
        ("around thirty projects", 30),
        ("اثني عشر مليار يورو", 0),
        ("مليارا وثلاثمائه مليون", 0),
        ("twenty-one companies", 0),
        ("no number", 0),
    ],
)
def test_words_are_read_whole_or_not_at_all(words: str, value: int) -> None:
    assert in_words(words) == value


def figures(text: str) -> list[tuple[str | None, object, object]]:
    language = language_of(text)
    found = proposed((ENGLISH if language == "en" else ARABIC) + text, language)
    return [(p.date, p.fields.get("value"), p.fields.get("unit")) for p in found if p.type == "figure"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Trade between Norway and Peru rose from $290 million in 2020 to $410 million in 2022.",
            [("2020", 290_000_000, "$"), ("2022", 410_000_000, "$")],
        ),
        (
            "Trade fell from about 300 million dollars in 1988 to less than 10 million in 1995.",
            [("1988", 300_000_000, "dollars"), ("1995", 10_000_000, "dollars")],
        ),
        ("Trade rose from $290 million to $410 million in 2022.", [("2022", 410_000_000, "$")]),
        (
            "The number of Peruvian students in Norway fell from 400 in 1988 to 12 in 1995.",
            [("1988", 400, None), ("1995", 12, None)],
        ),
        (
            "Bilateral trade reached 36.2 billion U.S. dollars in 2023, up 9.4 percent year on year.",
            [("2023", 36_200_000_000, "us dollars")],
        ),
        (
            "ارتفعت صادرات بيرو إلى النرويج من 20 مليون دولار عام 2020 إلى 30 مليونا عام 2021.",
            [("2020", 20_000_000, "دولار"), ("2021", 30_000_000, "دولار")],
        ),
        ("بلغ التبادل التجاري بين البلدين 61 مليونا و400 ألف ريال عام 2023.", [("2023", 61_400_000, "ريال")]),
        ("تجاوز التبادل التجاري بين البلدين مليارين و300 مليون دولار عام 2024.", [("2024", 2_300_000_000, "دولار")]),
        (
            "حسب أرقامنا، ناهز التبادل التجاري مليار أورو سنة 2021، مقابل 480 مليون أورو سنة 2016 بين البلدين.",
            [("2021", 10**9, "اورو")],
        ),
        ("ارتفع التبادل التجاري بين البلدين بنسبة 4 بالمئة عام 2022.", [("2022", None, None)]),
        ("بلغ التبادل التجاري بين البلدين 5ر104 مليون دولار عام 2023.", [("2023", 104_500_000, "دولار")]),
        (
            "ارتفع التبادل التجاري بين البلدين بنسبة 26 بالمئة ليبلغ 536 مليون دولار عام 2012.",
            [("2012", 536_000_000, "دولار")],
        ),
        ("Trade between Norway and Peru has tripled over the past five years.", [(None, None, None)]),
        ("تضاعف التبادل التجاري بين بيرو والنرويج ثلاث مرات خلال خمس سنوات.", [(None, None, None)]),
    ],
)
def test_a_figure_has_the_amount_of_its_own_year(text: str, told: list[tuple[str | None, object, object]]) -> None:
    assert figures(text) == told


def test_each_cell_of_a_row_has_its_own_amount() -> None:
    table = "Trade | 2019-20 | 2020-21\nExports | 513.60 | 629.14"
    assert [value for _, value, _ in figures(table)] == [513.6, 629.14]
