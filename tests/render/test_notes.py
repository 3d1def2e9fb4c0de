"""Footnotes: every fact has its own, in every format, and it leads to the words that say it."""

import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from lxml import etree  # type: ignore[import-untyped]

from milaff.dossier.blocks import Plain, Statement
from milaff.dossier.model import Dossier
from milaff.dossier.report import read_report
from milaff.facts.resolve import Fact
from milaff.facts.seeds import Seeds
from milaff.language.text import Language
from milaff.render.docx import fact_bookmark
from milaff.render.notes import Notes
from milaff.render.theme import Theme
from tests.support import ROOT

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WITHOUT_FULL_STATEMENTS = ("summary", "evidence")


def facts_of(seeds: Seeds, name: str) -> tuple[Fact, ...]:
    report = read_report(ROOT, name)
    return seeds.facts_of((report.viewpoint, report.counterpart), report.ceiling)


def statements(value: object) -> Iterator[Statement]:
    """Every statement of a dossier or of a part of it."""
    if isinstance(value, Statement):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from statements(item)
    elif isinstance(value, Plain):
        for field in type(value).model_fields:
            yield from statements(getattr(value, field))


def test_every_fact_of_the_pair_has_a_note_where_the_dossier_states_it_in_full(
    seeds: Seeds, pages: Mapping[tuple[str, str], Any], edition: tuple[str, str]
) -> None:
    noted: set[str] = set()
    for section in pages[edition].find("body").find("main").iterchildren("section"):
        if not set(section.get("class").split()) & set(WITHOUT_FULL_STATEMENTS):
            for note in section.iterfind(".//span[@data-facts]"):
                assert "note" in note.get("class").split()
                assert note.text_content().strip()
                noted |= set(note.get("data-facts").split())
    facts = {fact.id for fact in facts_of(seeds, edition[0])}
    assert facts
    assert facts <= noted


def test_every_fact_of_the_pair_has_a_footnote_in_word(seeds: Seeds, built: Path, edition: tuple[str, str]) -> None:
    report, language = edition
    with zipfile.ZipFile(built / report / f"{language}.docx") as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
        footnotes = etree.fromstring(archive.read("word/footnotes.xml"))
    written = {note.get(f"{W}id"): "".join(note.itertext(f"{W}t")).strip() for note in footnotes.iter(f"{W}footnote")}
    starts = {start.get(f"{W}name"): start for start in body.iter(f"{W}bookmarkStart")}
    for fact in facts_of(seeds, report):
        start = starts[fact_bookmark(fact.id)]
        within = []
        for element in start.itersiblings():
            if element.tag == f"{W}bookmarkEnd" and element.get(f"{W}id") == start.get(f"{W}id"):
                break
            within += element.iter(f"{W}footnoteReference")
        assert len(within) == 1, fact.id
        assert written[within[0].get(f"{W}id")], fact.id


def test_both_languages_and_both_formats_have_the_same_notes_in_the_same_order(
    pages: Mapping[tuple[str, str], Any], built: Path
) -> None:
    for report in ("algeria-azerbaijan", "egypt-azerbaijan"):
        ar, en = (
            [note.get("data-facts") for note in pages[report, lang].iterfind(".//span[@class='note']")]
            for lang in ("ar", "en")
        )
        assert ar == en
        for language in ("ar", "en"):
            with zipfile.ZipFile(built / report / f"{language}.docx") as archive:
                body = etree.fromstring(archive.read("word/document.xml"))
            assert sum(1 for _ in body.iter(f"{W}footnoteReference")) == len(ar)


def test_a_note_cites_the_evidence_of_each_of_its_statement_s_claims(
    dossiers: Mapping[str, Dossier], theme: Theme, edition: tuple[str, str]
) -> None:
    dossier = dossiers[edition[0]]
    language: Language = "ar" if edition[1] == "ar" else "en"
    for statement in statements(dossier):
        if statement.claims:
            bare = statement.model_copy(update={"remarks": False})
            note = Notes(dossier, theme.strings, language).note(bare).striptags()
            listed = {int(n) for part in re.findall(r"\(([^()]*)\)", note) for n in re.findall(r"\d+", part)}
            assert listed == {dossier.evidence[key].number for key in statement.claims}
            for key in statement.claims:
                cited = dossier.sources[dossier.evidence[key].document].cited_as
                assert cited[language] in note


def test_a_note_groups_evidence_by_paragraph_in_the_order_of_the_annex(
    dossiers: Mapping[str, Dossier], theme: Theme
) -> None:
    dossier = dossiers["egypt-azerbaijan"]
    one = next(evidence for evidence in dossier.evidence.values() if evidence.document == "friendship-association")
    first, second, third = (one.model_copy(update={"number": n, "paragraph": p}) for n, p in ((4, 7), (5, 7), (9, 8)))
    small = dossier.model_copy(update={"evidence": {"c/9": third, "c/5": second, "c/4": first}})
    text = dossier.title
    cited = dossier.sources["friendship-association"].cited_as
    said = Notes(small, theme.strings, "en").note(Statement(text=text, claims=("c/9", "c/5", "c/4"))).striptags()
    assert said == f"{cited.en}, para. 7 (evidence 4 and 5); {cited.en}, para. 8 (evidence 9)."
    said = Notes(small, theme.strings, "ar").note(Statement(text=text, claims=("c/9", "c/5", "c/4"))).striptags()
    assert said == f"{cited.ar}، الفقرة 7 (الشاهدان 4 و5)؛ {cited.ar}، الفقرة 8 (الشاهد 9)."


def test_the_number_of_a_piece_of_evidence_leads_to_its_words_in_the_annex(
    pages: Mapping[tuple[str, str], Any], edition: tuple[str, str]
) -> None:
    page = pages[edition]
    rows = {row.get("id"): row for row in page.iterfind(".//main//span[@id]")}
    links = list(page.iterfind(".//main//span[@class='note']//a"))
    assert links
    for link in links:
        assert rows[link.get("href").removeprefix("#")].text_content() == link.text_content()


def test_a_ground_of_inference_that_statements_share_is_given_once_in_the_notes(
    dossiers: Mapping[str, Dossier], theme: Theme
) -> None:
    dossier = dossiers["egypt-azerbaijan"]
    inferred = [key for key, evidence in dossier.evidence.items() if evidence.inferred]
    key = inferred[0]
    evidence = dossier.evidence[key]
    assert evidence.inferred
    notes = Notes(dossier, theme.strings, "en")
    statement = Statement(text=dossier.title, claims=(key,), remarks=True)
    ground = evidence.inferred.en.rstrip(". ")
    assert ground in notes.note(statement)
    assert ground not in notes.note(statement)
