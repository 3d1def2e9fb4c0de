"""Dates in words, in the months of each country, at the precision at which they are known."""

import pytest

from milaff.language.dates import date_text, on_date
from milaff.language.edtf import parse


@pytest.mark.parametrize(
    ("date", "locale", "table", "sentence"),
    [
        ("1992", "ar-EG", "1992", "في عام 1992"),
        ("1992-07", "ar-EG", "يوليو 1992", "في يوليو 1992"),
        ("1992-07-08", "ar-EG", "8 يوليو 1992", "في 8 يوليو 1992"),
        ("1992", "ar-DZ", "1992", "في عام 1992"),
        ("1992-07", "ar-DZ", "جويلية 1992", "في جويلية 1992"),
        ("1992-07-08", "ar-DZ", "8 جويلية 1992", "في 8 جويلية 1992"),
        ("1992-07", "ar-LB", "تموز 1992", "في تموز 1992"),
        ("1992-11-08", "ar-LB", "8 تشرين الثاني 1992", "في 8 تشرين الثاني 1992"),
        ("1992", "en-GB", "1992", "in 1992"),
        ("1992-07", "en-GB", "July 1992", "in July 1992"),
        ("1992-07-08", "en-GB", "8 July 1992", "on 8 July 1992"),
    ],
)
def test_a_date_is_worded_at_its_precision(date: str, locale: str, table: str, sentence: str) -> None:
    assert date_text(parse(date), locale) == table
    assert on_date(parse(date), locale) == sentence


@pytest.mark.parametrize(
    ("date", "locale", "table", "sentence"),
    [
        ("2016~", "ar-EG", "نحو 2016", "نحو عام 2016"),
        ("2016-11~", "ar-EG", "نحو نوفمبر 2016", "نحو نوفمبر 2016"),
        ("2016~", "en-GB", "about 2016", "in about 2016"),
        ("2016-11~", "en-GB", "about November 2016", "in about November 2016"),
        ("2016-11-03?", "en-GB", "about 3 November 2016", "on or about 3 November 2016"),
    ],
)
def test_an_approximate_date_says_so(date: str, locale: str, table: str, sentence: str) -> None:
    assert date_text(parse(date), locale) == table
    assert on_date(parse(date), locale) == sentence


@pytest.mark.parametrize(
    ("date", "locale", "table", "sentence"),
    [
        ("2008-09/2008-10", "ar-EG", "سبتمبر 2008 – أكتوبر 2008", "في الفترة من سبتمبر 2008 إلى أكتوبر 2008"),
        ("2008-08/2009", "ar-DZ", "أوت 2008 – 2009", "في الفترة من أوت 2008 إلى 2009"),
        ("2008/2010~", "en-GB", "2008 – about 2010", "between 2008 and about 2010"),
        (
            "2008-09-01/2008-10-03",
            "en-GB",
            "1 September 2008 – 3 October 2008",
            "between 1 September 2008 and 3 October 2008",
        ),
        (
            "2026-11-17/2026-11-18",
            "en-GB",
            "17 November 2026 – 18 November 2026",
            "between 17 and 18 November 2026",
        ),
        (
            "2026-11-17/2026-11-18",
            "ar-EG",
            "17 نوفمبر 2026 – 18 نوفمبر 2026",
            "في الفترة من 17 إلى 18 نوفمبر 2026",
        ),
    ],
)
def test_an_interval_gives_both_ends_each_at_its_precision(date: str, locale: str, table: str, sentence: str) -> None:
    assert date_text(parse(date), locale) == table
    assert on_date(parse(date), locale) == sentence


@pytest.mark.parametrize("locale", ["ar-EG", "ar-DZ", "ar-LB", "en-GB"])
def test_dates_are_printed_in_western_digits_until_the_last_step(locale: str) -> None:
    assert date_text(parse("1992-11-08"), locale).isascii() == (locale == "en-GB")
    assert not set(date_text(parse("1992-11-08"), locale)) & set("٠١٢٣٤٥٦٧٨٩")
