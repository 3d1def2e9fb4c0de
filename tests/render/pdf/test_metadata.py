"""What a PDF says of itself, and the data that it carries."""

import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from lxml import etree  # type: ignore[import-untyped]

from milaff import __version__
from milaff.dossier.model import Dossier
from milaff.render.pdf import PdfError, render_pdf
from milaff.render.theme import Theme
from tests.render.pdf.small import HEAD, page_of, small_page
from tests.support import AS_OF

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
OURS = "{urn:milaff:dossier:1#}"


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def described(pdf: pikepdf.Pdf) -> Any:
    (description,) = etree.fromstring(pdf.Root.Metadata.read_bytes()).iter(f"{RDF}Description")
    return description


def test_the_properties_of_the_page_are_in_the_information_and_in_the_packet(theme: Theme) -> None:
    pdf = opened(render_pdf(small_page(), theme).pdf)
    assert {key: str(value) for key, value in pdf.docinfo.items()} == {
        "/Title": "A small dossier",
        "/Author": "Milaff",
        "/Subject": "Trial",
        "/Keywords": "Egypt, Azerbaijan",
        "/Creator": f"Milaff {__version__}",
        "/Producer": "WeasyPrint 70.0",
        "/CreationDate": "D:20261121000000Z",
        "/ModDate": "D:20261121000000Z",
        "/Edition": "7",
        "/Marking": "Restricted (trial)",
        "/AsOf": "2026-11-21",
        "/Copy": "3 of 12",
        "/Language": "en",
    }
    ours = {child.tag.removeprefix(OURS): child.text for child in described(pdf) if child.tag.startswith(OURS)}
    assert ours == {"edition": "7", "marking": "Restricted (trial)", "asOf": "2026-11-21", "copy": "3 of 12"}


def test_what_the_page_does_not_say_is_left_out(theme: Theme) -> None:
    head = HEAD.replace('content="7"', 'content=""').replace('content="3 of 12"', 'content=""')
    pdf = opened(render_pdf(page_of("<h1>x</h1>", head=head), theme).pdf)
    assert not {"/Edition", "/Copy"} & set(pdf.docinfo.keys())
    assert described(pdf).find(f"{OURS}edition") is None


def test_an_edition_that_is_no_number_is_refused(theme: Theme) -> None:
    with pytest.raises(PdfError, match="edition"):
        render_pdf(page_of("<h1>x</h1>", head=HEAD.replace('content="7"', 'content="seventh"')), theme)


def test_a_title_is_told_in_the_language_of_the_page(theme: Theme) -> None:
    head = HEAD.replace("A small dossier", "ملف & صغير")
    pdf = opened(render_pdf(page_of("<h1>x</h1>", "ar", head=head), theme).pdf)
    languages = "{http://www.w3.org/XML/1998/namespace}lang"
    title = described(pdf).find("{http://purl.org/dc/elements/1.1/}title")
    told = {item.get(languages): item.text for item in title.iter(f"{RDF}li")}
    assert told == {"x-default": "ملف & صغير", "ar": "ملف & صغير"}


def test_the_dossier_itself_is_attached(built: Path, edition: tuple[str, str], dossiers: dict[str, Dossier]) -> None:
    report, language = edition
    with pikepdf.open(built / report / f"{language}.pdf") as pdf:
        (associated,) = pdf.Root.AF
        data = associated.EF.F.read_bytes()
        assert str(associated.UF) == "dossier.json"
        assert associated.AFRelationship == "/Source"
        assert associated.EF.F.Subtype == "/application/json"
        assert str(associated.EF.F.Params.ModDate) == f"D:{AS_OF:%Y%m%d}000000Z"
        assert associated.EF.F.Params.Size == len(data)
    assert Dossier.model_validate(json.loads(data)) == dossiers[report]


def test_a_page_without_data_attaches_nothing(theme: Theme) -> None:
    pdf = opened(render_pdf(page_of("<h1>x</h1>"), theme).pdf)
    assert "/AF" not in pdf.Root
    assert "/EmbeddedFiles" not in pdf.Root.get("/Names", {})


def test_data_of_no_day_are_refused(theme: Theme) -> None:
    page = replace(page_of("<h1>x</h1>", head=HEAD.replace("2026-11-21", "soon", 1)), data=b"{}")
    with pytest.raises(PdfError, match="as-of"):
        render_pdf(page, theme)
