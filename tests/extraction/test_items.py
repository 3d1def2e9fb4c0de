"""Pages of several items, each under its heading with the day on which it was posted."""

from milaff.extraction.items import items
from milaff.extraction.reading import Reading, read_document
from milaff.facts.registry import Registry

PAGE = """High Commission, Nairobi

Nurses for Bridgetown
Posted on May 16, 2025

A team from Barbados met Kenyan officials yesterday.

Courtesy call
Posted on April 30, 2025

The High Commissioner of Barbados called on the Kenyan minister today.
"""


def read(text: str) -> Reading:
    return read_document(text, language="en", registry=Registry({}, {}, {}))


def test_each_item_has_its_lines_and_its_day() -> None:
    found = items(read(PAGE))
    assert [item.document_date for item in found][1:] == ["2025-05-16", "2025-04-30"]
    assert [PAGE[item.start : item.end].split("\n")[0] for item in found] == [
        "High Commission, Nairobi",
        "Nurses for Bridgetown",
        "Courtesy call",
    ]


def test_days_without_a_date_are_counted_from_that_of_their_item() -> None:
    said = {PAGE[m.start : m.end]: m.edtf for item in items(read(PAGE)) for m in item.dates if m.inferred}
    assert said == {"yesterday": "2025-05-15", "today": "2025-04-30"}


def test_what_is_found_stays_where_it_stands_in_the_page() -> None:
    for item in items(read(PAGE)):
        assert all(PAGE[m.start : m.end] == m.text for m in item.dates)
        assert all(item.start <= party.start < party.end <= item.end for party in item.parties)


def test_a_text_with_one_day_or_without_headings_is_no_such_page() -> None:
    one = PAGE.split("Courtesy call")[0]
    chronology = "Kenya and Barbados\n\nThe embassy was opened.\n2 May 2024\n\nThe minister came.\n3 June 2024\n"
    for text in (one, chronology, "", "Kenya and Barbados"):
        reading = read(text)
        assert items(reading) == (reading,)
