"""Figures have the year that is theirs: before or after the amount, and never that which they are compared with."""

import pytest

from milaff.language.text import Language
from tests.extraction.rules.support import proposed_on

Told = tuple[str, list[tuple[int | float, str | None]]]
"""A sentence and the figures that it tells, each its amount and its date."""

_EN = "Trade between Kenya and Panama"
_AR = "بلغ حجم التبادل التجاري بين كينيا ومصر"

ENGLISH: list[Told] = [
    (f"In 2023, {_EN} amounted to USD 21 million.", [(21, "2023")]),
    (f"{_EN} amounted to USD 21 million in 2023.", [(21, "2023")]),
    (f"In 2023 {_EN} amounted to 21 million euros, more than three times the figure for 2020.", [(21, "2023")]),
    (
        f"He noted that, according to the statistics office, in 2023 {_EN} amounted to 21 million dollars, more than "
        "three times the figure for 2020.",
        [(21, "2023")],
    ),
    (f"{_EN} reached USD 95 million in 2022, twice the level of 2015.", [(95, "2022")]),
    (f"{_EN} reached USD 95 million in 2022, 12 % higher than in 2021.", [(95, "2022")]),
    (f"{_EN} reached USD 95 million in 2022, up 12 % on 2021.", [(95, "2022")]),
    (f"{_EN} reached USD 95 million in 2022, up from USD 80 million in 2021.", [(95, "2022"), (80, "2021")]),
    (f"{_EN} reached USD 95 million, up from USD 80 million in 2021.", [(95, None), (80, "2021")]),
    (f"{_EN} totalled USD 95 million in 2022, against 80 million in the year before.", [(95, "2022"), (80, "2021")]),
    (f"Compared with 2021, {_EN} rose by 18 percent to USD 95 million in 2022.", [(95, "2022")]),
    (f"Compared with 2021, {_EN} rose by 18 percent to USD 95 million.", [(95, None)]),
    (f"{_EN} has tripled since 2015 to USD 95 million.", [(95, None)]),
    (f"After falling in 2020, {_EN} recovered to USD 95 million in 2022.", [(95, "2022")]),
    (f"After the fall of 2020, {_EN} recovered to USD 95 million.", [(95, None)]),
    (f"{_EN} reached USD 95 million in 2022, the highest level since 1998.", [(95, "2022")]),
    (f"{_EN} reached USD 95 million in 2022, short of the record set in 2013.", [(95, "2022")]),
    (f"{_EN} reached USD 95 million in 2022. A year earlier it had been USD 80 million.", [(95, "2022"), (80, "2021")]),
    (
        "Kenyan exports to Panama amounted to USD 30 million in 2021 and to USD 41 million in 2022.",
        [(30, "2021"), (41, "2022")],
    ),
    (
        f"{_EN} totalled USD 15 million in 2022, USD 11 million of which corresponded to Kenyan exports.",
        [(15, "2022"), (11, "2022")],
    ),
    (
        f"In the first eight months of 2023, {_EN} reached USD 95 million, 7 % more than in the same period of 2022.",
        [(95, "2023-01/2023-08")],
    ),
    (f"{_EN} amounted to USD 95 million in the year to the end of September 2023.", [(95, "2022-10/2023-09")]),
    (f"In the financial year ending 31 March 2023, {_EN} stood at USD 95 million.", [(95, "2022-04/2023-03")]),
    (
        f"In the Iranian year which ended on 20 March 2023, {_EN} stood at USD 95 million.",
        [(95, "2022-03-21/2023-03-20")],
    ),
    (
        f"{_EN} reached USD 95 million in 2022 and the two sides aim to raise it to USD 200 million by 2030.",
        [(95, "2022")],
    ),
    (
        f"{_EN} reached USD 95 million in 2022, while Kenyan exports to the whole world stood at USD 68 million.",
        [(95, "2022")],
    ),
    ("Kenya's exports worldwide were worth USD 68 million in 2022.", []),
]
ARABIC: list[Told] = [
    (f"{_AR} 21 مليون دولار عام 2023.", [(21, "2023")]),
    (f"{_AR} في عام 2023 نحو 21 مليون دولار، أي أكثر من ثلاثة أضعاف ما كان عليه عام 2020.", [(21, "2023")]),
    (f"{_AR} 95 مليون دولار عام 2022، مقابل 80 مليون دولار عام 2021.", [(95, "2022"), (80, "2021")]),
    (f"{_AR} 95 مليون دولار عام 2022 مقابل 80 مليون دولار في العام الذي سبقه.", [(95, "2022"), (80, "2021")]),
    (f"{_AR} 95 مليون دولار عام 2022، بزيادة نسبتها 12 بالمئة مقارنة مع عام 2021.", [(95, "2022")]),
    (f"{_AR} 95 مليون دولار عام 2022 بزيادة 12 بالمئة عن عام 2021.", [(95, "2022")]),
    (f"{_AR} 95 مليون دولار عام 2022 بعد أن كان 30 مليون دولار عام 2015.", [(95, "2022"), (30, "2015")]),
    (f"{_AR} 95 مليون دولار بعد أن كان 30 مليون دولار عام 2015.", [(95, None), (30, "2015")]),
    (
        "ارتفع حجم التبادل التجاري بين كينيا ومصر بنسبة 18 بالمئة مقارنة بعام 2021 ليصل إلى 95 مليون دولار.",
        [(95, None)],
    ),
    (
        "ارتفع حجم التبادل التجاري بين كينيا ومصر في عام 2022 بنسبة 18% مقارنة بعام 2021 ليصل إلى 95 مليون دولار.",
        [(95, "2022")],
    ),
    ("بعد تراجعه في عام 2020، عاد حجم التبادل التجاري بين كينيا ومصر ليبلغ 95 مليون دولار في 2022.", [(95, "2022")]),
    ("بعد التراجع المسجل في عام 2020، عاد حجم التبادل التجاري بين كينيا ومصر ليبلغ 95 مليون دولار.", [(95, None)]),
    (f"{_AR} 95 مليون دولار عام 2022، وهو أعلى مستوى له منذ عام 1998.", [(95, "2022")]),
    ("تضاعف حجم التبادل التجاري بين كينيا ومصر منذ توقيع الاتفاقية عام 2004 ليبلغ 95 مليون دولار.", [(95, None)]),
    ("بلغت صادرات كينيا إلى مصر 30 مليون دولار عام 2021 و41 مليون دولار عام 2022.", [(30, "2021"), (41, "2022")]),
    (f"{_AR} 95 مليون دولار حتى نهاية أيلول 2023.", [(95, "2023-01/2023-09")]),
    (f"{_AR} 95 مليون دينار إلى موفى سبتمبر 2023.", [(95, "2023-01/2023-09")]),
    (
        "بلغت صادرات كينيا إلى مصر 95 مليون دولار في السنة الإيرانية المنتهية في 20 آذار 2023.",
        [(95, "2022-03-21/2023-03-20")],
    ),
    ("بلغت صادرات كينيا إلى مصر 95 مليون دولار في السنة المالية المنتهية في 30 يونيو 2023.", [(95, "2022-07/2023-06")]),
    (
        "بلغت صادرات كينيا إلى مصر 95 مليون دولار خلال السنة المالية التي انتهت في 31 مارس 2023.",
        [(95, "2022-04/2023-03")],
    ),
    (f"{_AR} 95 مليون دولار عام 2022، فيما بلغت صادرات مصر إلى العالم 68 مليون دولار.", [(95, "2022")]),
    (f"{_AR} مليارين و300 مليون دولار عام 2022.", [(2300, "2022")]),
]


def _figures(pair: str, says: str, language: Language) -> list[tuple[float, str | None]]:
    found = [p for p in proposed_on(pair, says, language) if p.type == "figure"]
    return [(p.fields["value"] / 10**6, p.date) for p in found if p.fields.get("value", 0) >= 10**6]


@pytest.mark.parametrize(("says", "told"), ENGLISH)
def test_an_english_figure_has_its_own_period(says: str, told: list[tuple[float, str | None]]) -> None:
    assert _figures("KEN-PAN", says, "en") == told


@pytest.mark.parametrize(("says", "told"), ARABIC)
def test_an_arabic_figure_has_its_own_period(says: str, told: list[tuple[float, str | None]]) -> None:
    assert _figures("KEN-EGY", says, "ar") == told
