"""What holds of every text: nothing beyond its words, each mention verbatim, the house's own wording read back."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from milaff.extraction.dates import find_dates
from milaff.extraction.dates.vocabulary import vocabulary
from milaff.language.dates import date_text, on_date
from milaff.language.digits import arabic_indic, western
from milaff.language.edtf import Edtf, parse

# The locales whose month names the house knows, and others of Babel's.
LOCALES = ("ar-EG", "ar-DZ", "ar-LB", "ar-MA", "ar-IQ", "ar-SA", "ar-SY", "ar-TN", "ar-MR", "en-GB", "en-US")
_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")

days = st.dates(date(1800, 1, 1), date(2099, 12, 31))
points = st.builds(
    lambda day, precision, mark: day.isoformat()[:precision] + mark,
    days,
    st.sampled_from((4, 7, 10)),
    st.sampled_from(("", "", "~")),
)
intervals = st.tuples(points, points).filter(lambda ends: parse(ends[0]).latest < parse(ends[1]).earliest)
stated = points | intervals.map("/".join)

_FIGURES = ("2016", "1992", "8", "12", "31", "2016-11-03", "30/9/2010", "12.7", "1437", "May", "Saturday", "زيارة")
_WORDS = (*sorted(vocabulary()), *_FIGURES * 4)
words = st.lists(
    st.tuples(st.sampled_from(_WORDS), st.sampled_from((" ", " ", " ", ", ", " - ", "-", "", "/", "\n", " و"))),
    max_size=14,
).map(lambda parts: "".join(word + gap for word, gap in parts))
_DAY_WORDS = re.compile(
    r"last|final|closing|week|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|teenth|tieth|"
    r"[ا-ي]*(?:الاول|الأول|الثان|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الحادي|العشر|الثلاث)"
)
document_dates = st.none() | points


def numbers(text: str) -> set[int]:
    return {int(run) for run in re.findall(r"\d+", western(text)) if len(run) <= 4}


@settings(deadline=None)
@given(stated, st.sampled_from(LOCALES))
def test_the_houses_own_wording_of_a_date_is_read_back(text: str, locale: str) -> None:
    (mention,) = find_dates(date_text(parse(text), locale))
    assert (mention.edtf, mention.inferred) == (text, False)
    assert mention.text == date_text(parse(text), locale)


@settings(deadline=None)
@given(stated, st.sampled_from(LOCALES))
def test_a_date_in_a_sentence_of_the_house_is_read_back(text: str, locale: str) -> None:
    sentence = f"وقع الاتفاق {on_date(parse(text), locale)}، ثم" if locale.startswith("ar") else ""
    sentence = sentence or f"The agreement was signed {on_date(parse(text), locale)}; then"
    assert [mention.edtf for mention in find_dates(sentence)] == [text]


@settings(deadline=None)
@given(points, st.sampled_from(LOCALES), st.sampled_from(("\u00a0", "  ", "\u2009", " \u200f", "\t")))
def test_the_script_of_digits_and_the_kind_of_space_do_not_matter(text: str, locale: str, space: str) -> None:
    plain = f"({on_date(parse(text), locale)})"
    expected = [mention.edtf for mention in find_dates(plain)]
    variants = (arabic_indic(plain), plain.translate(_PERSIAN), plain.replace(" ", space))
    assert [[mention.edtf for mention in find_dates(variant)] for variant in variants] == [expected] * 3


@settings(max_examples=400, deadline=None)
@given(words | st.text(max_size=60), document_dates)
def test_mentions_are_verbatim_in_order_and_apart(text: str, document_date: str | None) -> None:
    end = 0
    for mention in find_dates(text, document_date=document_date):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.text == text[mention.start : mention.end]
        assert mention.edtf is None or parse(mention.edtf)
        end = mention.end


@settings(max_examples=400, deadline=None)
@given(words)
def test_a_stated_day_stands_in_the_words(text: str) -> None:
    for mention in find_dates(text):
        if mention.edtf is None or mention.inferred or mention.calendar == "hijri":
            continue
        for part in re.findall(r"\d{4}-\d\d-(\d\d)", mention.edtf):
            assert int(part) in numbers(mention.text) or _DAY_WORDS.search(mention.text), mention


@settings(max_examples=400, deadline=None)
@given(words)
def test_a_stated_year_stands_in_the_words(text: str) -> None:
    for mention in find_dates(text):
        if mention.edtf is None or mention.inferred or mention.calendar != "gregorian":
            continue
        if mention.kind in ("decade", "century"):
            continue
        years = {int(year) for year in re.findall(r"(?<![-\d])(\d{4})", mention.edtf)}
        written = numbers(mention.text)
        # A list says its year once, at its end; a period from December to January, or 2016-17, only one of two.
        assert years <= written | {year - 1 for year in written} | {year + 1 for year in written} | numbers(text)
        assert max(years) - min(years) <= 1 or years <= written, mention


@settings(deadline=None)
@given(st.lists(st.sampled_from(sorted(vocabulary())), max_size=12).map(" ".join))
def test_without_a_figure_no_year_is_known(text: str) -> None:
    assume(not re.search("القرن|century", text))
    assert all(mention.edtf is None for mention in find_dates(text))


@settings(deadline=None)
@given(days, st.sampled_from(("yesterday", "أمس", "قبل يومين", "today", "tomorrow")))
def test_a_day_counted_from_the_documents_is_inferred(written: date, words: str) -> None:
    step = {"yesterday": -1, "أمس": -1, "قبل يومين": -2, "today": 0, "tomorrow": 1}[words]
    (mention,) = find_dates(words, document_date=written.isoformat())
    assert (mention.edtf, mention.inferred) == ((written + timedelta(days=step)).isoformat(), True)
    assert [found.edtf for found in find_dates(words)] == [None]


@settings(deadline=None)
@given(days, days)
def test_a_date_without_its_year_is_never_far_from_the_document(written: date, said: date) -> None:
    (mention,) = find_dates(f"on {said.day} {said:%B}", document_date=written.isoformat())
    if mention.edtf:
        found: Edtf = parse(mention.edtf)
        assert mention.inferred
        assert (found.earliest.month, found.earliest.day) == (said.month, said.day)
        assert -301 <= (found.earliest - written).days <= 61


@pytest.mark.parametrize("locale", LOCALES)
def test_every_month_of_every_locale_is_known(locale: str) -> None:
    for month in range(1, 13):
        text = f"2016-{month:02d}"
        assert [mention.edtf for mention in find_dates(date_text(parse(text), locale))] == [text]
