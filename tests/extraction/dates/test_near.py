"""Choosing among the dates of a text the one that a passage speaks of."""

from milaff.extraction.dates import date_of, dates_within, find_dates, nearest

TEXT = "In May 2007 he visited. On 6 May 2007 they signed; in 1994 another visit took place. Last month nothing."
DATES = find_dates(TEXT)


def test_dates_within_a_passage_stand_wholly_in_it() -> None:
    begin, end = TEXT.index("On 6"), TEXT.index(" another")
    assert [mention.edtf for mention in dates_within(DATES, begin, end)] == ["2007-05-06", "1994"]
    assert dates_within(DATES, begin + 4, begin + 9) == ()


def test_the_nearest_date_has_the_fewest_letters_between() -> None:
    visit = TEXT.index("another visit")
    found = nearest(DATES, visit, visit + 13)
    assert found
    assert found.edtf == "1994"


def test_the_nearest_date_keeps_to_its_passage_and_to_dates_that_are_known() -> None:
    nothing = TEXT.index("nothing")
    sentence = (TEXT.index("Last"), len(TEXT))
    assert nearest(DATES, nothing, nothing + 7, within=sentence) is None
    unresolved = nearest(DATES, nothing, nothing + 7, within=sentence, resolved=False)
    assert unresolved
    assert unresolved.text == "Last month"


def test_a_sentence_has_a_date_where_all_its_dates_agree() -> None:
    agreed = date_of(DATES, 0, TEXT.index(";"))
    assert agreed
    assert agreed.edtf == "2007-05-06"
    assert date_of(DATES, 0, len(TEXT)) is None
    assert date_of(DATES, TEXT.index("another"), TEXT.index("Last")) is None
