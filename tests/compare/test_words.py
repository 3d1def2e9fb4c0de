"""How the words of a change are marked."""

from hypothesis import given
from hypothesis import strategies as st

from milaff.compare.words import marked, stretches

LINES = st.lists(st.sampled_from(["a", "b", "c", "d"]), max_size=12).map(" ".join)


def test_a_changed_word_is_marked_among_a_few_others() -> None:
    before = "one two three four five six seven eight nine ten eleven twelve"
    after = before.replace("seven", "SEVEN")
    assert marked(before, after) == "… two three four five six [-seven-] {+SEVEN+} eight nine ten eleven twelve"


def test_between_two_changes_that_are_far_apart_words_are_left_out() -> None:
    middle = " ".join(f"w{n}" for n in range(20))
    assert marked(f"a {middle} b", f"c {middle} d") == ("[-a-] {+c+} w0 w1 w2 w3 w4 … w15 w16 w17 w18 w19 [-b-] {+d+}")


def test_what_was_added_or_removed_is_marked_whole() -> None:
    assert marked("", "x y") == "{+x y+}"
    assert marked("x y", "") == "[-x y-]"


def test_in_a_text_written_anew_no_chance_words_are_picked_out() -> None:
    assert marked("the man went to the sea", "a dog of the house barks all night") == (
        "[-the man went to the sea-] {+a dog of the house barks all night+}"
    )


@given(LINES, LINES)
def test_the_stretches_give_both_texts_again(before: str, after: str) -> None:
    parts = stretches(before, after)
    assert " ".join(part.text for part in parts if part.kind != "added" and part.text) == before
    assert " ".join(part.text for part in parts if part.kind != "removed" and part.text) == after
