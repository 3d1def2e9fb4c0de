"""A stretch that is a claim by where it stands: what is quoted, between whom it is, and what stage it is at."""

from milaff.extraction.proposals.model import LONGEST_QUOTE, Status
from milaff.extraction.reading import Reading, read_document
from milaff.extraction.rules.draft import Draft
from milaff.extraction.rules.lexicon import Trigger
from milaff.extraction.rules.pair import Pair
from milaff.extraction.rules.sections import passages
from milaff.extraction.rules.stretch import drafted
from tests.extraction.rules.support import EMPTY

ITEM = Trigger("an item", "agreement", "", sure=0.6, status="signed")
PAIR = Pair(("PAN", "KEN"), alone=True)


def read(says: str) -> Reading:
    return read_document(says, language="en", registry=EMPTY)


def whole(says: str, words_end: int | None = None, status: Status | None = None) -> Draft:
    """Draft a text of one sentence as a whole."""
    reading = read(says)
    (passage,) = passages(reading)
    return drafted(reading, passage, PAIR, ITEM, 0, len(says), words_end=words_end, status=status)


def test_it_is_quoted_whole_without_a_date_and_has_the_status_of_its_trigger() -> None:
    draft = whole("Air services agreement with Kenya, 1972")
    assert (draft.type, draft.start, draft.end, draft.date) == ("agreement", 0, 39, None)
    assert (draft.chosen.status, draft.clause.low.text) == ("signed", "air services agreement with kenya, 1972")


def test_a_status_that_is_given_goes_before_that_of_the_trigger() -> None:
    assert whole("Draft agreement on air services", status="negotiating").chosen.status == "negotiating"


def test_it_is_between_those_whom_it_names_else_the_documents_pair() -> None:
    named = whole("Air services agreement with Kenya").between
    assert (named.codes, named.named, named.foreign) == (("PAN", "KEN"), ("KEN",), ())
    assert whole("Air services agreement").between.named == ()
    assert whole("Air services agreement with Norway").between.foreign == ("NOR",)


def test_its_words_are_its_first_character_unless_told_where_they_end() -> None:
    hit = whole("Air services agreement").chosen.hit
    assert (hit.trigger, hit.start, hit.end) == (ITEM, 0, 1)
    assert whole("Air services agreement", words_end=12).clause.hit.end == 12


def test_what_is_too_long_is_quoted_in_part_and_still_read_whole() -> None:
    says = "Air services agreement on " + "many, many routes and " * 20 + "all of Kenya"
    draft = whole(says)
    assert draft.end == LONGEST_QUOTE < len(says) == draft.clause.end
    assert draft.between.named == ("KEN",)
