"""The words of a statement are marked for Word, and nothing else is."""

from typing import Any

from tests.render.docx.conftest import Write
from tests.render.docx.lint import W

NOTE = '<span class="note" data-facts="visit:x">A source.</span>'
MARK = 'data-statement="st-0123456789ab"'


def marked(tree: Any) -> str:
    """The text between the two ends of the one statement's bookmark."""
    (start,) = (mark for mark in tree.iter(f"{W}bookmarkStart") if mark.get(f"{W}name") == "_st_0123456789ab")
    words: list[str] = []
    for item in start.itersiblings():
        if item.tag == f"{W}bookmarkEnd" and item.get(f"{W}id") == start.get(f"{W}id"):
            return "".join(words)
        assert item.find(f"{W}footnoteReference") is None
        words += item.itertext(f"{W}t")
    raise AssertionError("the bookmark does not end in its paragraph")


def test_a_statement_is_marked_without_its_note_in_every_place_that_holds_one(write: Write) -> None:
    for body in (
        f"<p {MARK}>Words of it.{NOTE}</p>",
        f"<ul><li {MARK}>Words of it.{NOTE}</li></ul>",
        f"<table><tbody><tr><th scope='row' {MARK}>Words of it.{NOTE}</th><td>x</td></tr></tbody></table>",
        f"<table><tbody><tr><td>x</td><td><p {MARK}>Words of it.{NOTE}</p></td></tr></tbody></table>",
    ):
        assert marked(write(body, "ltr")) == "Words of it."


def test_a_statement_may_hold_marked_words_and_have_no_note(write: Write) -> None:
    assert marked(write(f"<p {MARK}>Words <em>of</em> <bdi>it</bdi>.</p>", "ltr")) == "Words of it."


def test_what_follows_the_note_is_not_marked(write: Write) -> None:
    assert marked(write(f"<p {MARK}>Words of it.{NOTE} More.</p>", "ltr")) == "Words of it."


def test_the_mark_is_hidden_from_the_list_of_bookmarks(write: Write) -> None:
    tree = write(f"<p {MARK}>Words.</p>", "ltr")
    names = [mark.get(f"{W}name") for mark in tree.iter(f"{W}bookmarkStart")]
    assert names == ["_st_0123456789ab"]
