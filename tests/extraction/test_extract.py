from typing import Any

import pytest

from milaff.extraction.extract import proposals_of, read_catalogued, stated_date
from milaff.facts.registry import Registry
from milaff.sources.catalogue import Source
from milaff.sources.read import Document
from milaff.sources.text import DocumentText

TEXT = "قام وزير الخارجية المصري بزيارة رسمية إلى تركيا في 3 مايو 2016.\nوقام الرئيس التركي بزيارة إلى مصر عام 2018.\n"
NOBODY = Registry({}, {}, {})


def document(**changes: Any) -> Document:
    data = {
        "id": "doc",
        "file": "doc.txt",
        "kind": "document",
        "language": "ar",
        "cited_as": {"ar": "وثيقة", "en": "A document"},
        "description": {"ar": "وثيقة", "en": "A document"},
        "marking": "unclassified",
        "sha256": "0" * 64,
    }
    return Document(Source.model_validate(data | changes), DocumentText(TEXT))


def test_proposals_stand_in_the_order_of_the_text_with_ids_of_their_own() -> None:
    found = proposals_of(read_catalogued(document(), NOBODY))
    assert [one.date for one in found if one.type == "visit"] == ["2016-05-03", "2018"]
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert len({one.id for one in found}) == len(found)
    assert all(TEXT[one.start : one.end] == one.quote for one in found)


def test_nothing_is_proposed_from_a_page_that_a_person_must_read_first() -> None:
    page = {"page": 1, "paragraphs": (1, 1), "reason": "the engines read other numbers"}
    found = proposals_of(read_catalogued(document(review_pages=(page,)), NOBODY))
    assert [one.date for one in found if one.type == "visit"] == ["2018"]


@pytest.mark.parametrize(
    ("changes", "date"),
    [
        ({}, None),
        ({"date": "2016-05-04"}, "2016-05-04"),
        ({"date": "2016-05-04", "from_metadata": ("date",)}, None),
        ({"date": "2016-05-04", "from_metadata": ("date",), "kind": "message"}, "2016-05-04"),
    ],
)
def test_the_date_of_a_file_is_not_that_of_its_words(changes: dict[str, Any], date: str | None) -> None:
    assert stated_date(document(**changes).source) == date
