"""Texts printed as they were spoken (press conferences, remarks, speeches), whose day stands only in the catalogue."""

import pytest

from milaff.extraction.proposals import Proposal
from milaff.language.text import Language
from tests.extraction.rules.support import proposed

DAY = "2015-03-18"
PRESS_CONFERENCE = """Joint Press Conference with the Prime Minister of Ghana

PRIME MINISTER OF FIJI:

Ladies and gentlemen, I have just had very fruitful talks with the Prime Minister of Ghana. The relationship between \
Fiji and Ghana is strong and growing stronger all the time. I want to thank Ghana for the nurses that it has sent us.

PRIME MINISTER OF GHANA:

We agreed to increase the exchange of students between Fiji and Ghana. Ghana also expressed appreciation to Fiji for \
its help after the floods. I look forward to welcoming the Prime Minister of Fiji in Accra.
"""
NO_TITLE = """I am happy to note that Fiji and Ghana are traditional friends. Their peoples know each other well.

I would like to congratulate the people of Ghana on this day. We are ready to open our market to the cocoa of Ghana.
"""
DELIVERED = """PRIME MINISTER'S VISIT TO GHANA

The following is the text of an address given by the Prime Minister of Fiji at a dinner in Accra on 16 March 2015.

I come here with gratitude. I hope that Ghana and Fiji will soon sign an agreement on fisheries. We thank you for the \
warm welcome in Ghana.
"""
STATEMENT = """Joint Statement on the Fifth Meeting of the Joint Commission on Trade, Fisheries and Maritime Transport \
between the Republic of Fiji and the Republic of Ghana

Media Note

March 18, 2015

The two sides reaffirmed their support for the Commonwealth. Ghana thanked Fiji for its hospitality.
"""
WEEKDAY = """خلاف تجاري بين فيجي وغانا

أعلنت وزارة الخارجية الغانية الأربعاء أنها استدعت سفير فيجي. ودعت غانا فيجي إلى رفع القيود عن الكاكاو.
"""
NEXT_WEEK = """خلاف تجاري بين فيجي وغانا

دعت غانا فيجي إلى رفع القيود عن الكاكاو. وتلتقي وزيرة خارجية فيجي نظيرها الغاني الأربعاء المقبل.
"""


def said(text: str, *, kind: str = "position", language: Language = "en") -> tuple[Proposal, ...]:
    """Give what is proposed of one type from a text catalogued as of the day."""
    found = proposed(text, language, document_date=DAY)
    return tuple(one for one in found if one.type == kind)


def test_all_that_is_said_at_a_press_conference_is_of_its_day() -> None:
    positions = said(PRESS_CONFERENCE)
    assert len(positions) >= 4
    assert {one.date for one in positions} == {DAY}
    assert {one.date for one in said(PRESS_CONFERENCE, kind="commitment")} == {DAY}


def test_how_a_speaker_calls_the_relations_is_a_position_and_no_milestone() -> None:
    assert not said(PRESS_CONFERENCE, kind="milestone")
    assert any("growing stronger" in one.quote for one in said(PRESS_CONFERENCE))


def test_a_speech_is_known_without_a_title_by_who_speaks_in_it() -> None:
    positions = said(NO_TITLE)
    assert {one.date for one in positions} == {DAY}
    assert any("traditional friends" in one.quote for one in positions)


def test_a_speech_that_tells_when_it_was_given_is_of_that_day_and_not_of_its_release() -> None:
    assert {one.date for one in said(DELIVERED)} == {"2015-03-16"}


def test_a_statement_under_a_day_by_itself_and_a_long_title_is_of_that_day() -> None:
    assert {one.date for one in said(STATEMENT)} == {DAY}


def test_a_page_in_the_third_person_is_no_speech() -> None:
    page = "Relations between Fiji and Ghana\n\nGhana thanked Fiji for its help. Fiji and Ghana are old friends.\n"
    assert {one.date for one in said(page)} == {None}


@pytest.mark.parametrize(("text", "date"), [(WEEKDAY, DAY), (NEXT_WEEK, None)])
def test_the_weekday_of_an_arabic_report_tells_that_it_is_one_of_its_day(text: str, date: str | None) -> None:
    assert {one.date for one in said(text, language="ar") if "القيود" in one.quote} == {date}
