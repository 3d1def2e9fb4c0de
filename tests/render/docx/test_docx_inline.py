"""Inline elements become runs, links, bookmarks and notes."""

from collections.abc import Callable
from typing import Any

import pytest

from milaff.render.docx import UnmappedElement, bookmark_name, fact_bookmark
from milaff.render.docx.pieces import Format, Thing, Words, collapse
from milaff.render.docx.xml import make
from tests.render.docx.lint import R, W

Write = Callable[..., Any]
PLAIN = Format("ar-EG", "en-GB")


def runs(tree: Any) -> list[str]:
    return ["".join(run.itertext(f"{W}t")) for run in tree.iter(f"{W}r") if run.find(f"{W}t") is not None]


def texts(tree: Any) -> list[str]:
    return ["".join(paragraph.itertext(f"{W}t")) for paragraph in tree.iter(f"{W}p")]


def test_white_space_is_collapsed_over_elements_and_kept_next_to_no_break() -> None:
    line = make("w:r")
    row = collapse([Words("\n a ", PLAIN), Words(" b\n", PLAIN), Thing(line, breaks=True), Words(" c\u00a0 ", PLAIN)])
    assert [piece.text for piece in row if isinstance(piece, Words)] == ["a ", "b", "c\u00a0"]


def test_runs_are_split_where_the_direction_changes(write: Write) -> None:
    tree = write("<p>مع SOCAR أمس</p>")
    assert runs(tree) == ["مع ", "SOCAR", " أمس"]
    arabic, latin, _ = tree.iter(f"{W}r")
    assert arabic.find(f"{W}rPr/{W}rtl") is not None
    assert arabic.find(f"{W}rPr/{W}lang").get(f"{W}bidi") == "ar-EG"
    assert latin.find(f"{W}rPr/{W}rtl") is None
    assert latin.find(f"{W}rPr/{W}lang").get(f"{W}val") == "en-GB"


def test_the_variety_of_arabic_is_that_of_the_element(write: Write) -> None:
    tree = write('<p>قال <span lang="ar-DZ">الوزير</span></p>')
    languages = [lang.get(f"{W}bidi") for lang in tree.iterfind(f".//{W}r/{W}rPr/{W}lang")]
    assert languages == ["ar-EG", "ar-DZ"]


def test_isolates_leave_no_character_of_their_own(write: Write) -> None:
    assert runs(write("<p>في \u20662016-11-02\u2069 أمس</p>")) == ["في ", "\u200e2016-11-02", " أمس"]


def test_figures_alone_look_like_the_arabic_text_around_them(write: Write) -> None:
    tree = write('<p>في <bdi dir="ltr">10–20</bdi> مع SOCAR</p>')
    forced = [run for run in tree.iter(f"{W}r") if run.find(f"{W}rPr/{W}cs") is not None]
    assert ["".join(run.itertext(f"{W}t")).strip("\u200e") for run in forced] == ["10–20"]
    assert forced[0].find(f"{W}rPr/{W}rFonts").get(f"{W}ascii") == "Amiri"


def test_strong_and_emphasis_are_paired_for_both_scripts(write: Write) -> None:
    properties = write("<p><strong>أ</strong><em>ب</em></p>").findall(f".//{W}r/{W}rPr")
    assert [[child.tag.removeprefix(W) for child in item][:2] for item in properties] == [["b", "bCs"], ["i", "iCs"]]


def test_a_note_is_a_real_footnote_with_a_bookmark_for_each_fact(write: Write) -> None:
    body = (
        '<p>نص<span class="note" data-facts="d/1 d/2">حاشية</span> ونص<span class="note" data-facts="d/1">b</span></p>'
    )
    tree = write(body)
    names = [item.get(f"{W}name") for item in tree.iter(f"{W}bookmarkStart")]
    assert sorted(names) == sorted([fact_bookmark("d/1"), fact_bookmark("d/2")])
    first = tree.find(f".//{W}bookmarkEnd").getprevious()
    assert first.find(f"{W}footnoteReference").get(f"{W}id") == "1"
    notes = write(body, part="word/footnotes.xml")
    assert [note.get(f"{W}id") for note in notes] == ["-1", "0", "1", "2"]
    assert texts(notes)[2:] == [" حاشية", " b"]


def test_two_notes_in_a_row_are_kept_apart(write: Write) -> None:
    note = '<span class="note">ح</span>'
    assert runs(write(f"<p>نص{note}{note}</p>")) == ["نص", "\u2009"]


def test_a_link_within_the_document_leads_to_the_bookmark_of_the_id(write: Write) -> None:
    tree = write('<p id="a-1">هنا</p><p><a href="#a-1">هناك</a></p>')
    assert tree.find(f".//{W}bookmarkStart").get(f"{W}name") == "a_1"
    assert tree.find(f".//{W}hyperlink").get(f"{W}anchor") == "a_1"


def test_a_link_in_a_note_belongs_to_the_part_of_the_notes(write: Write) -> None:
    body = '<p>نص<span class="note"><a href="https://example.org/">هنا</a></span></p>'
    relation = write(body, part="word/footnotes.xml").find(f".//{W}hyperlink").get(f"{R}id")
    relations = write(body, part="word/_rels/footnotes.xml.rels")
    assert {item.get("Id"): item.get("Target") for item in relations}[relation] == "https://example.org/"


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ("<p>نص <u>مسطر</u></p>", "<u>"),
        ("<div>نص</div>", "<div>"),
        ('<p class="fancy">نص</p>', "fancy"),
        ('<p><a href="#nowhere">نص</a></p>', "#nowhere"),
        ('<p><img data-picture="none" alt="x"></p>', "none"),
        ('<table class="odd"><tr><td>1</td></tr></table>', "odd"),
    ],
)
def test_what_has_no_place_in_word_is_named(write: Write, body: str, named: str) -> None:
    with pytest.raises(UnmappedElement, match=named):
        write(body)


def test_everything_unmapped_is_named_at_once(write: Write) -> None:
    with pytest.raises(UnmappedElement) as caught:
        write("<p><u>1</u><s>2</s></p><aside>3</aside>")
    assert len(caught.value.findings) == 3


def test_bookmark_names_are_short_plain_and_different() -> None:
    identifiers = ["sec-a", "sec_a", "Sec-a", "sec-" + "x" * 60, "sec-" + "x" * 61, "قسم", "قسم-2", "1a"]
    names = [bookmark_name(identifier) for identifier in identifiers]
    assert len({name.lower() for name in names}) == len(identifiers)
    assert all(len(name) <= 40 and name.isascii() and name.replace("_", "a").isalnum() for name in names)
    assert all(name[0].isalpha() for name in names)


def test_a_link_in_a_note_leads_to_the_evidence_within_the_document(write: Write) -> None:
    body = '<p>نص<span class="note">الشاهد <a href="#evidence-14">14</a></span></p><p id="evidence-14">دليل</p>'
    link = next(write(body, part="word/footnotes.xml").iter(f"{W}hyperlink"))
    marks = [mark.get(f"{W}name") for mark in write(body).iter(f"{W}bookmarkStart")]
    assert link.get(f"{W}anchor") in marks
    assert "".join(link.itertext(f"{W}t")) == "14"
    assert [style.get(f"{W}val") for style in link.iter(f"{W}rStyle")] == ["Hyperlink"]
