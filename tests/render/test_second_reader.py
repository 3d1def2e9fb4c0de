"""A reader that is not ours, mammoth, finds in each Word file the same words, headings and footnotes."""

import io
import re
from pathlib import Path
from typing import Any

import mammoth  # type: ignore[import-untyped]
import pytest

from tests.render.words import fold, read_built, words_of_html
from tests.support import read_html

Element = Any


@pytest.fixture
def second(built: Path, edition: tuple[str, str]) -> Element:
    """The HTML that mammoth makes of a Word file."""
    done = mammoth.convert_to_html(io.BytesIO(read_built(built, edition, "docx")))
    assert [message.message for message in done.messages if message.type == "error"] == []
    return read_html(f"<html><body>{done.value}</body></html>".encode())


@pytest.fixture
def page(built: Path, edition: tuple[str, str]) -> Element:
    return read_html(read_built(built, edition, "html"))


def notes(second: Element) -> list[tuple[str, ...]]:
    found = second.xpath("//li[starts-with(@id, 'footnote-')]")
    return [fold("".join(note.itertext()).replace("↑", "")) for note in found]


def text_of(element: Element) -> tuple[str, ...]:
    return fold("".join(element.itertext()))


def test_it_finds_every_heading_at_its_level(second: Element, page: Element) -> None:
    ours = [(heading.tag, text_of(heading)) for heading in page.xpath("//main//*[self::h2 or self::h3 or self::h4]")]
    deeper = {"h1": "h2", "h2": "h3", "h3": "h4"}
    theirs = [(deeper[h.tag], text_of(h)) for h in second.xpath("//*[self::h1 or self::h2 or self::h3]")]
    assert len(ours) > 15
    assert theirs == ours


def test_it_finds_every_footnote_with_its_words(second: Element, built: Path, edition: tuple[str, str]) -> None:
    ours = words_of_html(read_built(built, edition, "html")).notes
    assert tuple(notes(second)) == ours


def test_it_finds_every_word_of_the_sections(second: Element, page: Element) -> None:
    """In order; without the marks of notes, and without the labels with numbers that captions have in Word."""
    labels = {element.get("data-label") for element in page.iter("figcaption")}
    caption = re.compile(rf"^(?:{'|'.join(labels)})\u00a0\d+: ") if labels else None
    for mark in second.xpath("//sup[a[starts-with(@id, 'footnote-ref-')]]"):
        mark.drop_tree()
    for note in page.xpath("//span[contains(concat(' ', @class, ' '), ' note ')]"):
        note.drop_tree()
    body = second.find("body")
    first = next(element for element in body if element.tag == "h1")
    theirs: list[str] = []
    for element in [first, *first.itersiblings()]:
        if not element.xpath(".//li[starts-with(@id, 'footnote-')]"):
            theirs += fold(caption.sub("", _spaced(element)) if caption else _spaced(element))
    ours = fold("\n".join(_spaced(section) for section in page.iterfind(".//main/section")))
    assert len(ours) > 500
    assert theirs == list(ours)


def _spaced(element: Element) -> str:
    """The text of an element, blocks apart."""
    if not isinstance(element.tag, str):
        return ""
    inner = (element.text or "") + "".join(_spaced(child) + (child.tail or "") for child in element)
    inline = element.tag in ("a", "bdi", "cite", "em", "small", "span", "strong", "sup")
    return inner if inline else f" {inner} " if element.tag != "p" else f"{inner} "


def test_the_evidence_that_a_note_cites_is_a_link_within_the_file(second: Element, page: Element) -> None:
    cited = page.xpath("//span[contains(@class, 'note')]//a/@href")
    links = second.xpath("//li[starts-with(@id, 'footnote-')]//a[not(starts-with(@href, '#footnote-ref'))]/@href")
    assert len(cited) > 20
    assert [link.replace("_", "-") for link in links] == cited
    names = set(second.xpath("//@id"))
    assert {link.removeprefix("#") for link in links} <= names
