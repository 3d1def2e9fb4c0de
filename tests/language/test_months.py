"""Names of months, and finding them in a text."""

import pytest

from milaff.language.months import all_month_names, month_name, month_names, months_in


def found(text: str, *, strict: bool = True) -> list[tuple[str, list[int]]]:
    return [(name, sorted(months)) for name, months in months_in(text, strict=strict)]


@pytest.mark.parametrize(
    ("locale", "july"), [("ar-EG", "يوليو"), ("ar-DZ", "جويلية"), ("ar-LB", "تموز"), ("en-GB", "July")]
)
def test_each_country_has_its_own_months(locale: str, july: str) -> None:
    assert month_name(7, locale) == july
    assert len(month_names(locale)) == 12


@pytest.mark.parametrize("locale", ["xx-YY", "not a locale", ""])
def test_an_unknown_locale_is_refused_with_an_example(locale: str) -> None:
    with pytest.raises(ValueError, match="ar-EG"):
        month_names(locale)


def test_all_month_names_know_the_month_they_mean() -> None:
    names = all_month_names()
    assert names["november"] == names["نوفمبر"] == {11}
    assert names["جويلية"] == names["تموز"] == {7}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("في 8 نوفمبر 1992", [("نوفمبر", [11])]),
        ("أكتوبر ونوفمبر وديسمبر", [("أكتوبر", [10]), ("نوفمبر", [11]), ("ديسمبر", [12])]),
        ("بيوليو وليونيو", [("يوليو", [7]), ("يونيو", [6])]),
        ("تشرين الثاني وكانون الأول", [("تشرين الثاني", [11]), ("كانون الأول", [12])]),
        ("اكتوبر وابريل ويوليه", [("اكتوبر", [10]), ("ابريل", [4]), ("يوليه", [7])]),
        ("NOVEMBER and october", [("NOVEMBER", [11]), ("october", [10])]),
        ("نوفمبريات Novembers", []),
    ],
)
def test_month_names_are_found_whatever_stands_before_them(text: str, names: list[tuple[str, list[int]]]) -> None:
    assert found(text) == names


@pytest.mark.parametrize(
    "text", ["the two sides may march on", "An august assembly", "ومارس الجانبان الضغط", "مارس دوره", "It may, perhaps"]
)
def test_an_everyday_word_is_no_month_outside_a_date(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("on 6 May 2007", 5),
        ("in May", 5),
        ("March 2008", 3),
        ("early August", 8),
        ("في مارس", 3),
        ("8 مارس", 3),
        ("شهر مارس", 3),
        ("ومارس 2008", 3),
        ("في آب 2008", 8),
    ],
)
def test_an_everyday_word_is_a_month_in_a_date(text: str, month: int) -> None:
    assert [months for _, months in found(text)] == [[month]]


def test_leniently_every_name_is_taken_for_a_month() -> None:
    assert found("the two sides may march", strict=False) == [("may", [5]), ("march", [3])]
