"""What counts as a difference in a copy, what does not, and what each is told with."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from lxml import etree  # type: ignore[import-untyped]

from milaff.compare import NotComparable, compare
from milaff.dossier.anchors import anchored
from milaff.dossier.model import Dossier, Imprint
from milaff.facts.seeds import Seeds, read_seeds
from milaff.render.docx.package import read_zip, write_zip
from milaff.workspace import Workspace
from tests.compare.conftest import SMALL, Compared, Issue
from tests.compare.editing import SPACE, Edited, W, new_paragraph, tracked, without_marks
from tests.support import AS_OF, Copy

SENTENCE = "The Embassy of Algeria in Baku said that trade had not kept pace with the political ambitions"
FIRST_ROUND = "The first round of political consultations between Algeria and Azerbaijan was held on 29 November 2023."
REMARK = "The sources give no date for nine events"


def test_a_copy_as_issued_has_no_difference_and_says_what_it_is(compared: Compared) -> None:
    report = compared(lambda _: None)
    assert report.differences == ()
    assert (report.origin.report, report.origin.language, report.origin.as_of) == (SMALL, "en", AS_OF.isoformat())
    assert report.origin.edition is None
    assert report.origin.embedded
    assert (report.come, report.gone) == (0, 0)


def test_edition_and_copy_are_told(issue: Issue, workspace: Workspace, seeds: Seeds, tmp_path: Path) -> None:
    path = tmp_path / "numbered.docx"
    path.write_bytes(issue(SMALL, "en", Imprint(edition=4, copy_number=17, addendum=2)))
    origin = compare(workspace, seeds, SMALL, path).origin
    assert (origin.edition, origin.copy_number, origin.addendum, origin.draft) == (4, 17, 2, False)


def test_a_changed_word_is_told_with_section_fact_claim_and_line(compared: Compared, seeds: Seeds) -> None:
    (found,) = compared(lambda edited: edited.replace("29 November 2023", "30 November 2023")).differences
    assert (found.kind, found.what, found.stands) == ("changed", "text", True)
    assert found.before == FIRST_ROUND
    assert found.after == FIRST_ROUND.replace("29", "30")
    (claim,) = found.claims
    placed = next(placed for placed in seeds.claims.claims if placed.key == claim)
    assert found.places == (f"{placed.file}:{placed.line}",)
    assert claim.partition("/")[2] in found.facts[0]
    assert found.heading
    assert "[-29-] {+30+}" in found.marked


def unseen(edited: Edited) -> None:
    """Split every run, swap its spaces, add marks of direction, and reformat."""
    for run in list(edited.document.iter(f"{W}r")):
        text = run.find(f"{W}t")
        if text is None or len(text.text) < 4:
            continue
        second = etree.fromstring(etree.tostring(run))
        middle = len(text.text) // 2
        twin = second.find(f"{W}t")
        text.text, twin.text = text.text[:middle] + "\u200f", "\u200e" + text.text[middle:].replace(" ", "\u00a0")
        for part in (text, twin):
            part.set(SPACE, "preserve")
        tail, second.tail = run.tail, None
        run.addnext(second)
        assert not tail
    for style in edited.document.iter(f"{W}pStyle"):
        style.set(f"{W}val", "Normal")


def test_split_runs_other_spaces_direction_marks_and_formats_are_no_difference(compared: Compared) -> None:
    assert compared(unseen).differences == ()


def test_the_namespace_of_strict_files_makes_no_difference(
    issue: Issue, workspace: Workspace, seeds: Seeds, tmp_path: Path
) -> None:
    parts = {
        name: data.replace(W[1:-1].encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main").replace(
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for name, data in read_zip(issue()).items()
    }
    path = tmp_path / "strict.docx"
    path.write_bytes(write_zip(parts))
    assert compare(workspace, seeds, SMALL, path).differences == ()


def test_a_paragraph_that_was_moved_is_no_difference(compared: Compared) -> None:
    def move(edited: Edited) -> None:
        paragraph = edited.paragraph(SENTENCE)
        edited.document.find(f"{W}body").insert(3, paragraph)

    assert compared(move).differences == ()


def test_a_paragraph_that_was_moved_without_its_marks_is_no_difference(compared: Compared) -> None:
    def move(edited: Edited) -> None:
        paragraph = edited.paragraph(SENTENCE)
        edited.document.find(f"{W}body").insert(3, without_marks(paragraph))
        paragraph.getparent().remove(paragraph)

    assert compared(move).differences == ()


def test_two_paragraphs_made_one_and_one_made_two_are_no_difference(compared: Compared) -> None:
    def join_and_part(edited: Edited) -> None:
        first = edited.paragraph(SENTENCE)
        before = first.getprevious()
        for child in list(first)[1:]:
            before.append(child)
        first.getparent().remove(first)
        whole = edited.paragraph(FIRST_ROUND)
        run = next(run for run in whole.iter(f"{W}r") if run.find(f"{W}t") is not None)
        rest = new_paragraph("")
        text = run.find(f"{W}t")
        words = text.text.split(" ")
        text.text, rest[0][0].text = " ".join(words[:3]), " ".join(words[3:])
        for child in list(whole)[whole.index(run) + 1 :]:
            rest.append(child)
        whole.addnext(rest)

    assert compared(join_and_part).differences == ()


def test_a_paragraph_that_was_removed_is_told_with_its_claim(compared: Compared) -> None:
    def remove(edited: Edited) -> None:
        paragraph = edited.paragraph(SENTENCE)
        paragraph.getparent().remove(paragraph)

    (found,) = compared(remove).differences
    assert (found.kind, found.after) == ("removed", "")
    assert found.before.startswith(SENTENCE)
    assert found.places[0].startswith("seeds/facts/")


def test_a_paragraph_that_was_emptied_but_kept_its_mark_is_removed(compared: Compared) -> None:
    def empty(edited: Edited) -> None:
        for run in list(edited.paragraph(SENTENCE).iter(f"{W}r")):
            run.getparent().remove(run)

    (found,) = compared(empty).differences
    assert found.kind == "removed"


def test_a_mark_that_slid_into_the_next_paragraph_does_not_hide_a_removal(compared: Compared) -> None:
    def slide(edited: Edited) -> None:
        paragraph = edited.paragraph(SENTENCE)
        following = paragraph.getnext()
        marks = [item for item in paragraph if item.tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd")]
        for mark in reversed(marks):
            following.insert(1, mark)
        paragraph.getparent().remove(paragraph)

    (found,) = compared(slide).differences
    assert found.kind == "removed"
    assert found.before.startswith(SENTENCE)


def test_a_paragraph_typed_over_is_changed_whether_its_mark_is_left_or_not(compared: Compared) -> None:
    for keep in (True, False):

        def retype(edited: Edited, keep: bool = keep) -> None:
            paragraph = edited.paragraph(FIRST_ROUND)
            for child in list(paragraph)[1:]:
                if child.tag == f"{W}r" or not keep:
                    paragraph.remove(child)
            paragraph.append(new_paragraph("Nothing of it is as it was.")[0])

        (found,) = compared(retype).differences
        assert found.kind == "changed"
        assert found.before.startswith(FIRST_ROUND)
        assert found.after == "Nothing of it is as it was."
        assert found.claims


def test_words_written_beside_a_mark_belong_to_its_paragraph(compared: Compared) -> None:
    def extend(edited: Edited) -> None:
        paragraph = edited.paragraph(FIRST_ROUND)
        paragraph.insert(1, new_paragraph("Indeed: ")[0])
        paragraph.append(new_paragraph(" So it was.")[0])

    (found,) = compared(extend).differences
    assert found.after == f"Indeed: {FIRST_ROUND} So it was."


def test_a_paragraph_that_was_added_is_told_with_the_section_it_stands_in(compared: Compared) -> None:
    def add(edited: Edited) -> None:
        edited.paragraph(FIRST_ROUND).addnext(new_paragraph("A second round is planned."))

    (found,) = compared(add).differences
    (changed,) = compared(lambda edited: edited.replace("29 November 2023", "1 May 2023")).differences
    assert (found.kind, found.before, found.after) == ("added", "", "A second round is planned.")
    assert (found.section, found.claims, found.stands) == (changed.section, (), None)


def test_a_text_that_was_copied_is_added_once(compared: Compared) -> None:
    def twice(edited: Edited) -> None:
        paragraph = edited.paragraph(SENTENCE)
        paragraph.addnext(without_marks(paragraph))

    (found,) = compared(twice).differences
    assert found.kind == "added"
    assert found.after.startswith(SENTENCE)


def test_a_row_that_was_added_or_removed_is_told_as_one(compared: Compared) -> None:
    def add(edited: Edited) -> None:
        row = edited.row("Algerian Minister of Foreign Affairs")
        fresh = etree.SubElement(etree.Element(f"{W}tbl"), f"{W}tr")
        for text in ("1 May 2026", "The Minister of Energy", "A working visit"):
            etree.SubElement(fresh, f"{W}tc").append(new_paragraph(text))
        row.addnext(fresh)

    (added,) = compared(add).differences
    assert (added.kind, added.after) == ("added", "1 May 2026 | The Minister of Energy | A working visit")

    def remove(edited: Edited) -> None:
        row = edited.row("Algerian Minister of Foreign Affairs")
        row.getparent().remove(row)

    (removed,) = compared(remove).differences
    assert removed.kind == "removed"
    assert "Algerian Minister of Foreign Affairs" in removed.before
    assert removed.before.count(" | ") >= 2
    assert removed.claims


def test_a_note_that_was_changed_added_or_taken_out_is_told_as_a_note(compared: Compared) -> None:
    def change(edited: Edited) -> None:
        text = next(t for t in edited.footnotes.iter(f"{W}t") if "para. 7" in (t.text or ""))
        text.text = text.text.replace("para. 7", "para. 8")

    (changed,) = compared(change).differences
    assert (changed.kind, changed.what) == ("changed", "note")
    assert "[-7-] {+8+}" in changed.marked
    assert changed.claims

    def take_out(edited: Edited) -> None:
        mark = next(edited.paragraph(FIRST_ROUND).iter(f"{W}footnoteReference")).getparent()
        mark.getparent().remove(mark)

    (gone,) = compared(take_out).differences
    assert (gone.kind, gone.what, gone.after) == ("removed", "note", "")


def test_tracked_insertions_are_text_and_tracked_deletions_are_not(compared: Compared) -> None:
    def track(edited: Edited) -> None:
        paragraph = edited.paragraph(FIRST_ROUND)
        run = next(run for run in paragraph.iter(f"{W}r") if run.find(f"{W}t") is not None)
        added = new_paragraph("Come. ")[0]
        run.addprevious(added)
        tracked(added, "ins")
        tracked(run, "del")

    (found,) = compared(track).differences
    assert found.kind == "changed"
    assert found.after == "Come."


def test_a_tracked_deletion_of_the_end_of_a_paragraph_joins_it_to_the_next(compared: Compared) -> None:
    def track(edited: Edited) -> None:
        paragraph = edited.paragraph(SENTENCE)
        for run in list(paragraph.iter(f"{W}r")):
            if run.find(f"{W}t") is not None or run.find(f"{W}footnoteReference") is not None:
                tracked(run, "del")
        look = paragraph[0].find(f"{W}rPr")
        look = etree.SubElement(paragraph[0], f"{W}rPr") if look is None else look
        etree.SubElement(look, f"{W}del")

    (found,) = compared(track).differences
    assert found.kind == "removed"
    assert found.before.startswith(SENTENCE)


def test_a_heading_and_a_remark_of_ours_are_compared_too(compared: Compared) -> None:
    def change(edited: Edited) -> None:
        next(edited.heading("Political relations").iter(f"{W}t")).text = "Politics"
        (remark,) = [text for text in edited.document.iter(f"{W}t") if (text.text or "").startswith(REMARK)]
        remark.text = "We found nothing."

    heading, remark = compared(change).differences
    assert (heading.before, heading.after, heading.claims) == ("Political relations", "Politics", ())
    assert remark.before.startswith(REMARK)
    assert (remark.after, remark.stands) == ("We found nothing.", None)


def test_a_translation_in_the_annex_leads_to_its_claim(compared: Compared, dossiers: Mapping[str, Dossier]) -> None:
    dossier = dossiers[SMALL]
    key, evidence = next((key, one) for key, one in dossier.evidence.items() if one.language == "ar")

    def change(edited: Edited) -> None:
        paragraph = edited.paragraph((evidence.translation or "")[:40])
        first, *others = list(paragraph.iter(f"{W}t"))
        first.text = "Translated anew."
        for text in others:
            text.text = ""

    (found,) = compared(change).differences
    assert found.claims == (key,)
    assert found.facts == tuple(fact.id for fact in dossier.facts if key in fact.claims)


def test_the_table_of_contents_headers_and_counted_fields_are_not_compared(compared: Compared) -> None:
    def recount(edited: Edited) -> None:
        entry = next(p for p in edited.document.iter(f"{W}p") if next(p.iter(f"{W}hyperlink"), None) is not None)
        for text in entry.iter(f"{W}t"):
            text.text = "99"
        for name in [name for name in edited.parts if name.startswith("word/header")]:
            edited.parts[name] = edited.parts[name].replace(b"UNCLASSIFIED", b"SECRET")

    assert compared(recount).differences == ()


def test_a_dossier_that_has_moved_on_is_told_and_which_statements_it_still_has(
    issue: Issue, copy: Copy, tmp_path: Path
) -> None:
    edited = Edited.of(issue())
    edited.replace("29 November 2023", "30 November 2023")
    edited.replace("had not kept pace", "had kept pace")
    path = edited.save(tmp_path / "edited.docx")
    seeds = read_seeds(copy.root)
    before = compare(Workspace(copy.root), seeds, SMALL, path)
    assert [one.stands for one in before.differences] == [True, True]
    document = before.differences[0].claims[0].partition("/")[0]
    wording = FIRST_ROUND.replace("was held", "took place")
    copy.edit(f"seeds/facts/{document}.yaml", f'en: "{FIRST_ROUND}"', f'en: "{wording}"')
    after = compare(Workspace(copy.root), read_seeds(copy.root), SMALL, path)
    assert [one.stands for one in after.differences] == [False, True]
    assert after.come == after.gone > 0
    assert [one.after for one in after.differences] == [one.after for one in before.differences]


def stripped(data: bytes, *spaces: bytes) -> bytes:
    """A copy whose program has dropped custom parts."""
    parts = read_zip(data)
    gone = [name for name in parts if name.startswith("customXml/item") and any(s in parts[name] for s in spaces)]
    for name in gone:
        del parts[name]
    relations = etree.fromstring(parts["word/_rels/document.xml.rels"])
    for item in list(relations):
        if item.get("Target").removeprefix("../").removeprefix("/") in gone:
            relations.remove(item)
    parts["word/_rels/document.xml.rels"] = etree.tostring(relations)
    return write_zip(parts)


@pytest.mark.parametrize("spaces", [(b"urn:milaff:text",), (b"urn:milaff:text", b"urn:milaff:dossier")])
def test_without_what_it_carried_a_copy_is_held_against_the_dossier_made_again(
    issue: Issue, workspace: Workspace, seeds: Seeds, tmp_path: Path, spaces: tuple[bytes, ...]
) -> None:
    for language in ("ar", "en"):
        edited = Edited.of(stripped(issue(SMALL, language), *spaces))
        path = edited.save(tmp_path / "bare.docx")
        report = compare(workspace, seeds, SMALL, path)
        assert report.origin.embedded == (len(spaces) == 1)
        assert report.origin.language == language
        # The day that the cover bears is not known any more when the dossier is gone.
        assert all("2026" in one.before for one in report.differences)
        assert len(report.differences) <= (1 if len(spaces) == 2 else 0)


def test_a_copy_without_any_mark_is_compared_by_its_words(compared: Compared) -> None:
    def unmark(edited: Edited) -> None:
        for mark in [*edited.document.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
            mark.getparent().remove(mark)
        edited.replace("29 November 2023", "30 November 2023")

    (found,) = compared(unmark).differences
    assert found.after == FIRST_ROUND.replace("29", "30")
    assert found.claims


def test_a_copy_of_another_report_is_refused_with_its_name(
    issue: Issue, workspace: Workspace, seeds: Seeds, tmp_path: Path
) -> None:
    path = tmp_path / "other.docx"
    path.write_bytes(issue())
    with pytest.raises(NotComparable, match=SMALL):
        compare(workspace, seeds, "egypt-azerbaijan", path)
    path.write_bytes(stripped(issue(), b"urn:milaff:"))
    with pytest.raises(NotComparable, match="none of the statements"):
        compare(workspace, seeds, "egypt-azerbaijan", path)


def test_a_report_is_plain_data(compared: Compared) -> None:
    report = compared(lambda edited: edited.replace("29 November 2023", "30 November 2023"))
    data = json.loads(json.dumps(report.to_json()))
    assert data["made_from"]["report"] == SMALL
    (found,) = data["differences"]
    words = [(one["kind"], one["text"]) for one in found["words"]]
    assert ("removed", "29") in words
    assert ("added", "30") in words


def test_every_statement_of_a_dossier_is_marked_once_around_its_words(
    issue: Issue, dossiers: Mapping[str, Dossier]
) -> None:
    for name, dossier in dossiers.items():
        document = Edited.of(issue(name, "en")).document
        marks = {mark.get(f"{W}name"): mark for mark in document.iter(f"{W}bookmarkStart")}
        for one in anchored(dossier):
            mark = marks[f"_{one.anchor.replace('-', '_')}"]
            words = []
            for item in mark.itersiblings():
                if item.tag == f"{W}bookmarkEnd" and item.get(f"{W}id") == mark.get(f"{W}id"):
                    break
                words += item.itertext(f"{W}t")
                assert item.find(f"{W}footnoteReference") is None
            said = "".join(words).translate(dict.fromkeys((0x200E, 0x200F)))
            kept = one.statement.text.en.translate(dict.fromkeys(range(0x2066, 0x206A)))
            assert " ".join(said.split()) == " ".join(kept.split())
