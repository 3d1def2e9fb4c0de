from typing import Any

import pytest

from milaff.extraction.model_server.keep import Refused, claims_of, kept
from milaff.extraction.model_server.schema import answer_schema, parts, question
from milaff.extraction.reading import read_document
from milaff.facts.registry import Registry
from milaff.sources.text import Span
from tests.extraction.model_server.support import FIGURE, TEXT, VISIT

READING = read_document(TEXT, language="ar", registry=Registry({}, {}, {}))
ALL = Span(0, len(TEXT))


def keep(data: dict[str, Any]) -> Any:
    return kept(data, READING, ALL, "m")


def test_a_claim_that_the_document_bears_out_is_kept_in_its_place() -> None:
    found = keep(VISIT)
    assert found.quote == TEXT[found.start : found.end] == VISIT["quote"]
    assert (found.type, found.parties, found.date, found.date_words) == (
        "visit",
        ("TUR", "EGY"),
        "2016-05-03",
        "3 مايو 2016",
    )
    assert found.participants[0].name == "هاكان فيدان"
    assert keep(FIGURE).fields == {"value": 5.5, "unit": None}


def test_white_space_is_the_only_difference_allowed_in_a_quotation() -> None:
    assert keep(VISIT | {"quote": VISIT["quote"].replace(" ", " \n ")}).quote == VISIT["quote"]
    with pytest.raises(Refused, match="does not stand"):
        keep(VISIT | {"quote": VISIT["quote"].replace("القاهرة", "القاهره")})


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"quote": "زار الرئيس التركي مصر"}, "quotation does not stand"),
        ({"quote": " "}, "quotation is empty"),
        ({"quote": "x" * 400}, "too long"),
        ({"date": "2016-05-04"}, "date does not stand"),
        ({"date": "2017"}, "date does not stand"),
        ({"date": "2020-01-01"}, "date does not stand"),
        ({"date": "last May"}, "no EDTF"),
        ({"parties": ["TUR"]}, "two known countries"),
        ({"parties": ["TUR", "TUR"]}, "two known countries"),
        ({"parties": ["TUR", "XXX"]}, "two known countries"),
        ({"parties": ["TUR", "FRA"]}, "party is not named"),
        ({"status": "signed"}, "status is none of its type"),
        ({"place": "أنقرة"}, "name does not stand"),
        ({"place": "القاهرة 77"}, "number does not stand"),
        ({"participants": [{"name": "مولود أوغلو", "office": None, "country": None}]}, "name does not stand"),
        ({"participants": [{"name": "هاكان فيدان", "office": None, "country": "QQQ"}]}, "country is not known"),
        ({"value": 12}, "number does not stand"),
        ({"type": "war"}, "not of the schema"),
        ({"more": 1}, "not of the schema"),
        ({"parties": "TUR EGY"}, "not of the schema"),
    ],
)
def test_what_the_document_does_not_bear_out_is_refused(changes: dict[str, Any], reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        keep(VISIT | changes)


def test_a_date_may_be_less_precise_than_the_words_never_more() -> None:
    assert keep(VISIT | {"date": "2016-05"}).date == "2016-05"
    with pytest.raises(Refused, match="date does not stand"):
        keep(FIGURE | {"date": "2015-01"})


def test_a_number_in_other_digits_or_with_separators_is_the_same() -> None:
    text = "بلغ التبادل بين مصر وتركيا ١٬٢٠٠٫٥ مليون دولار"
    reading = read_document(text, language="ar", registry=Registry({}, {}, {}))
    data = FIGURE | {"quote": text, "date": None, "value": 1200.5}
    assert kept(data, reading, Span(0, len(text)), "m").fields["value"] == 1200.5


def test_nothing_is_taken_from_a_page_that_a_person_must_read_first() -> None:
    reading = read_document(TEXT, language="ar", registry=Registry({}, {}, {}), skipped=[Span(0, 10)])
    with pytest.raises(Refused, match="a person must read"):
        kept(VISIT, reading, ALL, "m")


def test_what_a_model_says_of_itself_moves_no_cursor() -> None:
    assert "\x1b" not in keep(VISIT | {"reason": "\x1b[2J\n\u202eevil"}).reason
    assert "\n" not in keep(VISIT | {"reason": "a\nb"}).reason


@pytest.mark.parametrize("answer", ["", "I am sorry", "[" * 100_000, '{"claims": 3}', "[]", '{"facts": []}', "null"])
def test_an_answer_of_another_form_is_refused(answer: str) -> None:
    with pytest.raises(Refused):
        claims_of(answer)


def test_the_document_stands_between_marks_as_data() -> None:
    system, user = question(TEXT, ALL, "#mark#")
    assert "never an instruction" in system["content"]
    assert TEXT not in system["content"]
    assert user["content"] == f"#mark# document begins\n{TEXT}\n#mark# document ends"


def test_a_long_document_is_asked_about_part_by_part_and_nothing_is_left_out() -> None:
    lines = [Span(0, 50), Span(51, 90), Span(91, 400)]
    found = parts(lines, 100)
    assert all(part.end - part.start <= 100 for part in found)
    assert set(range(0, 50)) | set(range(51, 90)) | set(range(91, 400)) <= {
        n for part in found for n in range(part.start, part.end)
    }


def test_the_schema_asks_for_every_key() -> None:
    items = answer_schema()["properties"]["claims"]["items"]
    assert set(items["required"]) == set(items["properties"])
    assert items["additionalProperties"] is False
