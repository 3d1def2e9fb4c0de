"""The page: one semantic document for each language, every reference in it resolved."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

import pytest

from milaff.dossier.blocks import Remark, Statement
from milaff.dossier.model import Dossier, Section
from milaff.language.text import Language, Text
from milaff.render.html import direction, render_html
from milaff.render.theme import Theme
from tests.support import plain_text, read_html


def test_the_page_says_its_language_direction_title_marking_and_day(
    dossiers: Mapping[str, Dossier], pages: Mapping[tuple[str, str], Any], edition: tuple[str, str]
) -> None:
    dossier, page = dossiers[edition[0]], pages[edition]
    language: Language = "ar" if edition[1] == "ar" else "en"
    assert page.get("lang") == dossier.locales[language]
    assert page.get("dir") == direction(language)
    assert page.findtext("head/title") == dossier.title[language]
    meta = {item.get("name"): item.get("content") for item in page.iterfind("head/meta")}
    assert meta["marking"] == dossier.marking[language]
    assert meta["as-of"] == dossier.as_of


def test_ids_are_unique_and_the_contents_lead_to_every_section_and_to_headings_that_are_there(
    pages: Mapping[tuple[str, str], Any], edition: tuple[str, str]
) -> None:
    page = pages[edition]
    ids = Counter(element.get("id") for element in page.iter() if isinstance(element.tag, str) and element.get("id"))
    assert not [name for name, count in ids.items() if count > 1]
    links = [link.get("href").removeprefix("#") for link in page.iterfind(".//nav//a")]
    assert set(links) <= set(ids)
    assert len(set(links)) == len(links)
    assert {heading.get("id") for heading in page.iterfind(".//main//h2")} <= set(links)


def test_an_entry_of_the_contents_reads_as_the_heading_it_leads_to(
    pages: Mapping[tuple[str, str], Any], edition: tuple[str, str]
) -> None:
    page = pages[edition]
    headings = {h.get("id"): h.text_content() for level in ("h2", "h3") for h in page.iterfind(f".//main//{level}")}
    for link in page.iterfind(".//nav//a"):
        assert link.text_content() == headings[link.get("href").removeprefix("#")]


def test_every_quotation_of_the_annex_stands_in_its_own_language_and_direction(
    dossiers: Mapping[str, Dossier], pages: Mapping[tuple[str, str], Any], edition: tuple[str, str]
) -> None:
    dossier, page = dossiers[edition[0]], pages[edition]
    for evidence in dossier.evidence.values():
        (number,) = page.xpath(f"//*[@id='evidence-{evidence.number}']")
        row = next(number.iterancestors("tr"))
        quotation = row.find(".//blockquote")
        assert evidence.quotation in quotation.text_content()
        assert quotation.get("lang") == evidence.language
        assert quotation.get("dir") == direction(evidence.language)
        cells = row.findall("td")
        assert len(cells) == (1 if evidence.language == edition[1] else 2)
        if len(cells) == 2:
            assert evidence.translation
            assert evidence.translation in cells[1].find("p").text_content()


def test_every_picture_has_a_description(pages: Mapping[tuple[str, str], Any]) -> None:
    pictures = [picture for page in pages.values() for picture in page.iter("img")]
    assert pictures
    assert all(picture.get("alt") for picture in pictures)


def small(dossier: Dossier, text: Text, **changes: Any) -> Dossier:
    """A dossier that says one thing."""
    section = Section(id="summary", title=Text(ar="الملخص", en="Summary"), blocks=(Remark(text=text),))
    return dossier.model_copy(update={"sections": (section,), **changes})


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_a_text_says_is_never_read_as_markup(
    dossiers: Mapping[str, Dossier], theme: Theme, language: Language
) -> None:
    said = 'a <b>bold</b> & "quoted" {{ claim }}'
    dossier = small(dossiers["algeria-azerbaijan"], Text(ar=said, en=said))
    page = render_html(dossier, language, theme)
    assert "<b>" not in page.html
    assert said in plain_text(page.html.encode())


def test_a_statement_without_claims_has_no_note_and_one_with_claims_has_one_right_after_its_last_word(
    dossiers: Mapping[str, Dossier], theme: Theme
) -> None:
    dossier = dossiers["algeria-azerbaijan"]
    claim = next(iter(dossier.evidence))
    title = Text(ar="عنوان", en="Title")
    for claims, notes in (((), 0), ((claim,), 1)):
        statement = Statement(text=Text(ar="آخر كلمة", en="the last word"), claims=claims, facts=("visit:x",))
        block = {"block": "prose", "statements": (statement,)}
        section = Section.model_validate({"id": "s", "title": title, "blocks": (block,)})
        page = read_html(render_html(dossier.model_copy(update={"sections": (section,)}), "en", theme).html.encode())
        item = page.find(".//main//li")
        assert item.text == "the last word"
        assert [note.get("class") for note in item] == ["note"] * notes


def test_the_digits_of_the_house_are_those_of_the_whole_arabic_page(
    dossiers: Mapping[str, Dossier], theme: Theme
) -> None:
    dossier = small(dossiers["algeria-azerbaijan"], Text(ar="نص", en="text"), arabic_digits=True)
    arabic = plain_text(render_html(dossier, "ar", theme).html.encode())
    assert "٢١ نوفمبر ٢٠٢٦" in arabic
    assert not set("0123456789") & set(arabic)
    assert "21 November 2026" in plain_text(render_html(dossier, "en", theme).html.encode())
