from hypothesis import given, settings
from hypothesis import strategies as st

from milaff.extraction.guess import language_of
from milaff.extraction.reading import overlapping, read_document
from milaff.facts.registry import Registry

NOBODY = Registry({}, {}, {})
TEXT = "زار الرئيس المصري باكو في 3 مايو 2016. وعقد لقاء في أذربيجان."


def test_what_lies_between_two_offsets_is_given_in_order() -> None:
    reading = read_document(TEXT, language="ar", registry=NOBODY)
    first = reading.sentences[0]
    assert reading.countries_within(first.start, first.end) == ("EGY",)
    assert [date.edtf for date in reading.within(reading.dates, first.start, first.end)] == ["2016-05-03"]
    assert [place.text for place in reading.within(reading.places, 0, len(TEXT))] == ["باكو"]
    assert reading.within(reading.dates, 0, first.end - 3) == ()
    assert overlapping(reading.dates, 0, first.end - 3) == reading.dates


def test_the_commonest_countries_come_first() -> None:
    reading = read_document("مصر وتركيا ومصر", language="ar", registry=NOBODY)
    assert reading.commonest() == (("EGY", 2), ("TUR", 1))


@settings(max_examples=50)
@given(st.text())
def test_no_text_is_refused(text: str) -> None:
    read_document(text, language="ar", registry=NOBODY)


def test_the_language_is_told_by_the_letters() -> None:
    assert language_of("زيارة الرئيس إلى Baku") == "ar"
    assert language_of("The visit to القاهرة was long") == "en"
    assert language_of("") == "en"


def test_the_year_that_leads_a_line_of_a_chronology_is_no_sentence_that_a_width_ended() -> None:
    text = (
        "Japan-Laos Relations\n\n"
        "1956  Embassy of Japan opened in Vientiane, the first in the country\n"
        "1958  Agreement on Economic and Technical Cooperation signed in Tokyo\n"
        "1966  Japan and seven other donors set up a fund for the Nam Ngum dam\n"
    )
    reading = read_document(text, language="en", registry=Registry({}, {}, {}))
    assert [text[line.start : line.start + 4] for line in reading.lines] == ["Japa", "1956", "1958", "1966"]
