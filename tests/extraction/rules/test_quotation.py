"""Where a quotation ends that would be too long: at a comma, else at a space, and never beyond what may be quoted."""

import pytest

from milaff.extraction.proposals.model import LONGEST_QUOTE
from milaff.extraction.rules.quotation import cut
from tests.extraction.rules.support import proposed_on

LETTERS = "a" * 330
"""More letters in one run, as in an address of a page, than may be quoted."""


def test_what_is_short_enough_is_quoted_to_its_end() -> None:
    text = "one, two " * 40
    assert cut(text, 5, 5 + LONGEST_QUOTE) == 5 + LONGEST_QUOTE


@pytest.mark.parametrize("mark", [",", "،", ";", "؛"])
def test_what_is_too_long_ends_before_the_last_mark_of_the_second_half(mark: str) -> None:
    text = "word " * 40 + "end" + mark + " word" * 40
    assert cut(text, 0, len(text)) == 203


@pytest.mark.parametrize("before", ["", "so, "])
def test_a_mark_in_the_first_half_does_not_count_and_the_last_space_does(before: str) -> None:
    text = before + "words " * 100
    found = cut(text, 0, len(text))
    assert text[found] == " "
    assert LONGEST_QUOTE - len("words ") <= found < LONGEST_QUOTE


def test_only_the_marks_that_are_asked_for_end_a_quotation() -> None:
    text = "كلمة " * 40 + "آخر، " + "كلمة " * 40
    assert text[cut(text, 0, len(text))] == "،"
    assert text[cut(text, 0, len(text), ",")] == " "


@pytest.mark.parametrize("before", ["", " "])
def test_a_run_of_letters_is_cut_at_the_most_that_may_be_quoted(before: str) -> None:
    assert cut(before + LETTERS, 0, len(before + LETTERS)) == LONGEST_QUOTE


@pytest.mark.parametrize(
    "says",
    [
        f"Panama-Kenya-agreement-signed-{LETTERS} visited.",
        f'The minister said: "relations-of-our-countries-{LETTERS}. We look forward to more cooperation."',
    ],
)
def test_a_document_with_a_longer_run_of_letters_is_still_read(says: str) -> None:
    found = proposed_on("PAN-KEN", says, "en")
    assert max(len(p.quote) for p in found) == LONGEST_QUOTE


def test_an_amount_that_stands_too_far_from_any_comma_to_be_quoted_is_left_out() -> None:
    far = "For the rest of the period under review by the experts of the ministry of the economy of the region " * 4
    text = "The commerce of the two is of long standing. "
    near = [p.quote for p in proposed_on("PAN-KEN", text + far + "of trade, 2020 – $493 million.", "en")]
    assert [quote for quote in near if quote.endswith("2020 – $493 million")]
    assert not [p for p in proposed_on("PAN-KEN", text + far + "2020 – $493 million.", "en") if "493" in p.quote]
