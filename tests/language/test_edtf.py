"""A date's precision is part of its value, and what it may mean is a stretch of days."""

import warnings
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milaff.language.edtf import DateError, Edtf, parse

DAYS = st.dates(date(1994, 8, 1), date(1995, 2, 28))  # few enough that dates often lie within each other
LENGTHS = st.sampled_from([4, 7, 10])
POINTS = st.builds(lambda day, length, mark: day.isoformat()[:length] + mark, DAYS, LENGTHS, st.sampled_from(["", "~"]))
INTERVALS = st.tuples(DAYS, DAYS).map(lambda days: "/".join(day.isoformat() for day in sorted(days)))
DATES = st.one_of(POINTS, INTERVALS).map(parse)


@pytest.mark.parametrize(
    ("text", "precision", "first", "last"),
    [
        ("1992", "year", date(1992, 1, 1), date(1992, 12, 31)),
        ("1992-11", "month", date(1992, 11, 1), date(1992, 11, 30)),
        ("1992-11-08", "day", date(1992, 11, 8), date(1992, 11, 8)),
        ("2016-02", "month", date(2016, 2, 1), date(2016, 2, 29)),
        ("2008-09/2008-10", "month", date(2008, 9, 1), date(2008, 10, 31)),
        ("1992-11-08/1992", "day", date(1992, 11, 8), date(1992, 12, 31)),
        ("2008/2008-05", "year", date(2008, 1, 1), date(2008, 5, 31)),
    ],
)
def test_a_date_means_the_days_from_its_first_to_its_last(text: str, precision: str, first: date, last: date) -> None:
    read = parse(text)
    assert (read.precision, read.earliest, read.latest, read.text) == (precision, first, last, text)
    assert read.days == (last - first).days + 1
    assert read.year == first.year


@pytest.mark.parametrize(
    ("text", "approximate", "interval"),
    [
        ("2016", False, False),
        ("2016~", True, False),
        ("2016?", True, False),
        ("2016-11%", True, False),
        ("2016/2017", False, True),
        ("2016~/2017", True, True),
        ("2016/2017~", True, True),
    ],
)
def test_a_date_knows_whether_it_is_approximate_or_an_interval(text: str, approximate: bool, interval: bool) -> None:
    assert (parse(text).approximate, parse(text).interval) == (approximate, interval)


def test_an_approximate_date_is_as_precise_as_it_is_written() -> None:
    assert [parse(text).precision for text in ("2016~", "2016-11~", "2016-11-03~")] == ["year", "month", "day"]


@pytest.mark.parametrize(
    "text",
    [
        "2016-13-40",
        "2016-11-31",
        "2016-02-30",
        "2015-02-29",
        "0000",
        "-0100",
        "92",
        "1992-1",
        "8/11/1992",
        "8 November 1992",
        "",
        " 1992",
        "1992\n",
        "٢٠١٦",
        "1992/1993/1994",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(DateError):
        parse(text)


@pytest.mark.parametrize(
    "text", ["2001-21", "199X", "1992-XX", "1992/1993-X1", "Y12000", "[1992,1993]", "2016-~11-03", "1992S2"]
)
def test_forms_of_edtf_that_milaff_cannot_phrase_are_refused_in_silence(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(DateError, match="not a date in EDTF"):
        parse(text)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("text", ["1992/..", "../1992", "1992/", "/1992", "1992/open", "unknown/1992", "/"])
def test_an_open_interval_is_refused_as_open(text: str) -> None:
    with pytest.raises(DateError, match="open interval"):
        parse(text)


def test_an_interval_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(DateError, match="ends before it begins"):
        parse("1994/1992")


def test_a_refused_date_is_named_in_the_error() -> None:
    with pytest.raises(DateError, match="«2016-13-40»"):
        parse("2016-13-40")


def test_a_year_contains_its_months_and_a_month_its_days() -> None:
    assert parse("1994").contains(parse("1994-09"))
    assert parse("1994-09").contains(parse("1994-09-30"))
    assert not parse("1994-09").contains(parse("1994"))
    assert not parse("1994-09").contains(parse("1994-10-01"))


def test_a_day_within_a_month_is_compatible_with_it_either_way() -> None:
    assert parse("2007-05").compatible(parse("2007-05-06"))
    assert parse("2007-05-06").compatible(parse("2007-05"))
    assert not parse("2007-05").compatible(parse("2007-06-05"))


def test_two_days_of_one_year_are_not_compatible_though_the_year_is_with_both() -> None:
    year, one, other = parse("1994"), parse("1994-09-05"), parse("1994-09-06")
    assert year.compatible(one)
    assert year.compatible(other)
    assert not one.compatible(other)


def test_overlapping_intervals_are_not_compatible() -> None:
    assert not parse("2008-09/2008-11").compatible(parse("2008-10/2008-12"))


def test_the_ends_of_an_interval_keep_their_own_precision() -> None:
    first, last = parse("2008-09/2008-10-03").ends
    assert (first, last) == (parse("2008-09"), parse("2008-10-03"))
    assert parse("2008").ends == (parse("2008"), parse("2008"))


@given(DATES)
def test_containment_is_reflexive(one: Edtf) -> None:
    assert one.contains(one)
    assert one.compatible(one)


@given(DATES, DATES)
def test_dates_that_contain_each_other_mean_the_same_days(one: Edtf, other: Edtf) -> None:
    mutual = one.contains(other) and other.contains(one)
    assert mutual == ((one.earliest, one.latest) == (other.earliest, other.latest))


@given(DATES, DATES, DATES)
def test_containment_is_transitive(one: Edtf, two: Edtf, three: Edtf) -> None:
    small, middle, large = sorted((one, two, three), key=lambda d: d.days)
    if large.contains(middle) and middle.contains(small):
        assert large.contains(small)


@given(DATES, DATES)
def test_compatibility_is_symmetric_and_follows_from_containment(one: Edtf, other: Edtf) -> None:
    assert one.compatible(other) == other.compatible(one)
    assert one.compatible(other) == (one.contains(other) or other.contains(one))


@given(DAYS)
def test_a_year_contains_each_of_its_months_and_days(day: date) -> None:
    text = day.isoformat()
    year, month, exact = parse(text[:4]), parse(text[:7]), parse(text)
    assert year.contains(month)
    assert month.contains(exact)
    assert year.days > month.days > exact.days == 1


@given(st.text(alphabet="0123456789-/~?%X.T:uS ", max_size=12))
def test_any_text_is_read_or_refused_and_never_breaks(text: str) -> None:
    try:
        read = parse(text)
    except DateError:
        return
    assert read.earliest <= read.latest
    assert read.text == text


@given(st.dates(date(1000, 1, 1), date(9999, 12, 31)), LENGTHS, st.sampled_from(["", "~", "?", "%"]))
@settings(max_examples=40)
def test_a_point_means_what_the_edtf_library_reads_in_it(day: date, length: int, mark: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library's grammar triggers a naming diagnostic of pyparsing
        from edtf import parse_edtf
    text = day.isoformat()[:length] + mark
    second = parse_edtf(text)
    ends = [date(*moment[:3]) for moment in (second.lower_strict(), second.upper_strict())]
    assert [parse(text).earliest, parse(text).latest] == ends
